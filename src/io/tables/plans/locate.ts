import { type Finding, formatPath } from "../../../model/finding.ts";
import { messageOf } from "../../../model/messages/index.ts";
import type { Assembled } from "./assemble.ts";
import { PLAN_TABLES, type RecordList } from "./definitions.ts";
import type { Field } from "./field.ts";
import type { Notes } from "./notes.ts";
import type { ReadRow } from "./readRows.ts";

type Path = Finding["path"];

const FIELDS: ReadonlyMap<string, readonly Field[]> = /* @__PURE__ */ new Map(
  PLAN_TABLES.map(({ name, fields }) => [name, fields]),
);

/**
 * Notes what the first door found about a plan at the cells it came from. What is wrong in a row some cell of which is wrong
 * already is left out, since it may only follow from that; what came from no row keeps its path, behind the plan's id.
 */
export function noteFindings(findings: readonly Finding[], { id, row, rows }: Assembled, notes: Notes): void {
  const located = findings.map((finding) => {
    const [list, index, ...rest] = finding.path;
    const ofList = rows.get(list as RecordList);
    return ofList && typeof index === "number"
      ? { finding, row: ofList[index], rest }
      : { finding, row: isListed(finding.path) ? undefined : row, rest: finding.path };
  });
  const wrongBefore = new Set(located.filter((each) => each.row && isWrong(each.row)).map((each) => each.row));
  for (const { finding, row: at, rest } of located) {
    if (!at) notes.add({ ...finding, path: [id, ...finding.path] });
    else if (!wrongBefore.has(at)) noteAt(at, finding, rest, notes);
  }

  function isWrong({ table, index }: ReadRow): boolean {
    return notes.isWrong(table, index);
  }
}

/** Whether a path leads into a list of records. */
const isListed = ([first, second]: Path): boolean =>
  typeof second === "number" && PLAN_TABLES.some(({ list }) => list === first);

function noteAt({ table, index }: ReadRow, { code, params }: Finding, path: Path, notes: Notes): void {
  const field = fieldAt(table, path);
  const within = path.slice(field?.path?.length ?? path.length);
  const spot = notes.spot(table, index, field?.column.name);
  if (code === "schema.unknown-key" && within.length === 0) {
    notes.error(spot, "io.must-be-empty");
    return;
  }
  // Of a column that the table lacks it was told once, and not of every row.
  if (code === "schema.missing-key" && field?.column.required && spot.at === undefined) {
    notes.markWrong(table, index);
    return;
  }
  const { zh, en } = messageOf(code) ?? { zh: code, en: code };
  notes.error({ ...spot, ...(within.length > 0 && { within: formatPath(within) }) }, code, params, {
    zh: `{place}${zh}`,
    en: `{place}${en}`,
  });
}

/** The column that holds a place of the record: the one nearest above it, or the first below it. */
function fieldAt(table: string, path: Path): Field | undefined {
  const fields = FIELDS.get(table) ?? [];
  const above = fields.filter((field) => field.path && isPrefix(field.path, path));
  const nearest = above.reduce<Field | undefined>(
    (best, field) => ((field.path?.length ?? 0) > (best?.path?.length ?? 0) ? field : best),
    undefined,
  );
  return nearest ?? fields.find((field) => field.path && isPrefix(path, field.path));
}

const isPrefix = (short: Path, long: Path): boolean =>
  short.length <= long.length && short.every((key, index) => key === long[index]);
