import { EduplanError } from "../../model/error.ts";
import type { Table } from "./table.ts";
import { type Tabular, tablesOf } from "./tablesOf.ts";

/** Which of the tables is wanted. */
export interface ToRowsOptions {
  /** Its name; the main one when absent. */
  readonly table?: string;
}

/**
 * One table of plans or of a result: its main one, or the one named. See `tablesOf` for what tables there are and what stands in them.
 *
 * @throws EduplanError `unknown-table` for a name that none has, naming those there are; `unknown-result` as `tablesOf`.
 * @example
 * toRows(compareAll(align(plans))).rows.filter(({ comparable }) => comparable);
 * toRows(align(plans), { table: "plans" }).rows.map(({ title_en, caveats_en }) => [title_en, caveats_en]);
 */
export function toRows(of: Tabular, { table }: ToRowsOptions = {}): Table {
  const tables = tablesOf(of);
  const found = table === undefined ? tables[0] : tables.find(({ name }) => name === table);
  if (found) return found;
  const known = tables.map(({ name }) => name).join(", ");
  throw new EduplanError("unknown-table", `toRows: no table ${String(table)}; there are ${known}`);
}
