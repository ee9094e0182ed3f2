import type { Finding } from "../../model/finding.ts";
import { assertTable, checkTable } from "../checkTable.ts";
import type { RegionTable } from "../table.ts";

/** Refuses a table that has errors; else says which of its indicators have no value, or only one. */
export function columnWarnings(table: RegionTable, verb: string): readonly Finding[] {
  assertTable(table, verb);
  return checkTable(table).findings.filter(({ path }) => path[0] === "indicators");
}
