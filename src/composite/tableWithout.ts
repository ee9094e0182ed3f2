import { EduplanError } from "../model/error.ts";
import type { RegionTable } from "./table.ts";

/**
 * The table without some indicators and aggregates; with an aggregate goes all that is below it.
 *
 * @throws EduplanError `nothing-left` when no indicator remains.
 */
export function tableWithout(table: RegionTable, ids: readonly string[]): RegionTable {
  if (ids.length === 0) return table;
  const out = new Set(ids);
  const aggregates = table.aggregates ?? [];
  // Aggregates may stand in any order, so what is below is looked for until nothing more is found.
  for (let before = -1; before !== out.size; ) {
    before = out.size;
    for (const { id, parent } of aggregates) if (parent !== undefined && out.has(parent)) out.add(id);
  }
  const indicators = table.indicators.filter(
    ({ id, parent }) => !out.has(id) && !(parent !== undefined && out.has(parent)),
  );
  if (indicators.length === 0) throw new EduplanError("nothing-left", "without: no indicator is left; leave out fewer");
  return { ...table, indicators, aggregates: aggregates.filter(({ id }) => !out.has(id)) };
}
