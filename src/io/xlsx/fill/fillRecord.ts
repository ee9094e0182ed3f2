import { defaultCatalog } from "../../../catalog/catalog.ts";
import type { CellValue, Row } from "../../tables/table.ts";

/** Cells that are filled in because they were empty. */
export type Filling = Readonly<Record<string, CellValue>>;

/**
 * What a record's empty cells mean, as the template tells people: an id by its place, the one plan there is, no bound word, no deadline or the
 * end of a year, a reading to the letter, an indicator that means the same. Cells with anything in them stay as they are.
 */
export function fillRecord(table: string, row: Row, number: number, onlyPlan: string | undefined): Filling {
  const isEmpty = (name: string): boolean => (row[name] ?? null) === null;
  const plan = row.plan ?? onlyPlan ?? null;
  const filling: Record<string, CellValue> = {};
  const fill = (name: string, value: CellValue | undefined): void => {
    if (Object.hasOwn(row, name) && isEmpty(name) && value !== undefined && value !== null) filling[name] = value;
  };
  const id = row.id ?? (typeof plan === "string" ? `${plan}-${SINGULAR[table] ?? table}-${number}` : null);
  fill("plan", plan);
  fill("id", id);
  fill("event", id);
  fill("evidence_reading", "verbatim");
  if (table === "observations" || NUMERIC.has(String(row.kind)))
    fill("bound", isEmpty("value_high") ? "exactly" : "between");
  if (table === "observations") fill("status", "A");
  if (isEmpty("deadline_kind")) fillDeadline(row, fill);
  if (!isEmpty("indicator")) {
    fill("predicate", "skos:exactMatch");
    fill("confidence", 1);
    fill("coding_status", "single");
  }
  return filling;
}

const SINGULAR: Readonly<Record<string, string>> = {
  targets: "target",
  observations: "observation",
  milestones: "milestone",
  actions: "action",
};
const NUMERIC: ReadonlySet<string> = new Set(["level", "change", "flow"]);

function fillDeadline(row: Row, fill: (name: string, value: CellValue) => void): void {
  const { deadline_year: year, deadline_date: date, deadline_years: years } = row;
  if ((years ?? null) !== null) fill("deadline_kind", "within");
  else if (typeof date === "string") {
    fill("deadline_kind", "by");
    fill("deadline_precision", "day");
  } else if (typeof year === "number") {
    fill("deadline_kind", "by");
    fill("deadline_date", `${year}-12-31`);
    fill("deadline_precision", "year");
  } else fill("deadline_kind", "unstated");
}

/** The id of an indicator that a cell names by its id or by its name in either language; `undefined` when it names none. */
export function indicatorNamed(text: string): string | undefined {
  const written = text.trim();
  if (/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(written) || defaultCatalog.byId.has(written)) return written;
  return namesOf().get(nameKey(written));
}

/** The names of all indicators, to tell the nearest. */
export const indicatorNames = (): readonly string[] => defaultCatalog.indicators.map(({ name }) => name.zh);

const nameKey = (name: string): string => name.normalize("NFKC").replace(/\s/g, "").toLowerCase();

let names: ReadonlyMap<string, string> | undefined;

function namesOf(): ReadonlyMap<string, string> {
  if (names) return names;
  const found = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const { id, name } of defaultCatalog.indicators) {
    for (const key of [name.zh, name.en].map(nameKey)) {
      if ((found.get(key) ?? id) !== id) ambiguous.add(key);
      found.set(key, id);
    }
  }
  for (const key of ambiguous) found.delete(key);
  names = found;
  return names;
}
