import type { Finding } from "../../model/finding.ts";
import type { Domain } from "../aggregate/methods.ts";
import type { HierarchyNode } from "../hierarchy.ts";
import { rowLabel } from "../labels.ts";
import { LISTED, labelOf, listLabels } from "../listLabels.ts";
import { refusal, warning } from "../notes.ts";
import type { Stage } from "../stage.ts";

/**
 * Sees that a mean meets no value it is not defined for; gives 1 for each row whose score is missing for it, null when there is none.
 *
 * @throws EduplanError `composite.not-positive`, naming aggregate, child and regions, under the rule `error`.
 */
export function guardDomain(
  { table }: Stage,
  node: HierarchyNode,
  columns: readonly Float64Array[],
  weights: Float64Array,
  domain: Domain,
  rule: "error" | "missing" | "zero",
  warnings: Finding[],
): Uint8Array | null {
  if (domain === "any") return null;
  let barred: Uint8Array | null = null;
  const allowsZero = domain === "not-negative" || rule === "zero";
  for (const [child, column] of columns.entries()) {
    if (weights[child] === 0) continue;
    const rows: number[] = [];
    for (let row = 0; row < column.length; row++) {
      const value = column[row] ?? Number.NaN;
      if (value < 0 || (value === 0 && !allowsZero)) rows.push(row);
    }
    if (rows.length === 0) continue;
    const { id = "" } = node.children[child] ?? {};
    const named = [...table.indicators, ...(table.aggregates ?? [])].find((each) => each.id === id) ?? { id };
    // Half of all regions may be meant, in every replicate: only those that are named are looked up.
    const labels = rows.slice(0, LISTED).flatMap((row) => table.rows.slice(row, row + 1).map(rowLabel));
    const params = {
      indicator: labelOf(named),
      aggregate: labelOf(node),
      regions: listLabels(labels, rows.length),
      count: rows.length,
    };
    if (rule === "error") throw refusal("composite.not-positive", params);
    warnings.push(warning("composite.not-positive-missing", params));
    barred ??= new Uint8Array(column.length);
    for (const row of rows) barred[row] = 1;
  }
  return barred;
}
