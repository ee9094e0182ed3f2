import { closest } from "fastest-levenshtein";
import type { Finding, Params } from "../../../model/finding.ts";
import { faultAt, verbatim } from "../../faults.ts";
import type { Row, Table } from "../../tables/table.ts";
import type { SheetTable } from "../readTableSheet.ts";
import { placeInSheet } from "../sheetPlace.ts";
import { type Filling, fillRecord, indicatorNamed, indicatorNames } from "./fillRecord.ts";
import { type LocateIn, locateQuotes } from "./locateQuotes.ts";
import type { PlanText } from "./planTexts.ts";

/** The tables of a workbook, with what was left empty in them filled in. */
export interface FilledWorkbook {
  readonly tables: readonly Table[];
  readonly findings: readonly Finding[];
}

/** Notes something at a cell of the row at hand. */
export type Tell = (column: string, code: string, params?: Params, severity?: Finding["severity"]) => void;

/**
 * Fills in what the template lets people leave empty, and finds the places of quotes in the plans' texts. What stands in a cell stays as it is.
 */
export function fillWorkbook(
  sheets: readonly SheetTable[],
  textOf: (plan: string) => PlanText | undefined,
  existing: ReadonlySet<string>,
): FilledWorkbook {
  const findings: Finding[] = [];
  const plans = sheets.find(({ table }) => table.name === "plans")?.table.rows ?? [];
  const ids = new Set([...plans.map(({ id }) => id), ...existing].filter((id) => typeof id === "string"));
  const [onlyPlan] = ids.size === 1 ? ids : [];
  const asked = new Set<string>();
  const tables = sheets.map((sheet): Table => {
    const counts = new Map<unknown, number>();
    const rows = sheet.table.rows.map((row, index): Row => {
      const tell: Tell = (column, code, params = {}, severity = "error") => {
        const place = placeInSheet(sheet, index, column);
        findings.push({ ...faultAt(place, code, [sheet.table.name, index, column], params), severity });
      };
      if (sheet.table.name === "plans") {
        const own = fillPlan(row, textOf, tell);
        if (own === "needs-text") asked.add(String(row.id));
        return { ...row, ...(own === "needs-text" ? {} : own) };
      }
      const number = (counts.get(row.plan) ?? 0) + 1;
      counts.set(row.plan, number);
      const filled = { ...row, ...fillRecord(sheet.table.name, row, number, onlyPlan) };
      const text = typeof filled.plan === "string" ? textOf(filled.plan) : undefined;
      const locateIn: LocateIn = { text, isAsked: asked.has(String(filled.plan)), tell };
      const quotes = locateQuotes(sheet.table.name, filled, locateIn);
      if (quotes === "needs-text") asked.add(String(filled.plan));
      return { ...filled, ...nameIndicator(filled, tell), ...(quotes === "needs-text" ? {} : quotes) };
    });
    return { ...sheet.table, rows };
  });
  return { tables, findings };
}

/** The text that a plan was read from: its check sum and length. */
function fillPlan(row: Row, textOf: (plan: string) => PlanText | undefined, tell: Tell): Filling | "needs-text" {
  const text = typeof row.id === "string" ? textOf(row.id) : undefined;
  if (!text) {
    const lacking = ["source_sha256", "source_length"].find((name) => row[name] === null);
    if (lacking === undefined) return {};
    tell(lacking, "io.xlsx-needs-text");
    return "needs-text";
  }
  if (row.source_sha256 !== null && row.source_sha256 !== text.sha256) {
    tell("source_sha256", "io.xlsx-other-text", { expected: String(row.source_sha256), found: text.sha256 });
    return {};
  }
  return { source_sha256: text.sha256, source_length: row.source_length ?? text.length };
}

function nameIndicator(row: Row, tell: Tell): Filling {
  if (typeof row.indicator !== "string") return {};
  const id = indicatorNamed(row.indicator);
  if (id !== undefined) return { indicator: id };
  const found = row.indicator.slice(0, 60);
  tell("indicator", "io.xlsx-unknown-indicator", {
    found: verbatim(found),
    nearest: verbatim(closest(found, indicatorNames())),
  });
  return {};
}
