import type { Finding } from "../../model/finding.ts";
import type { Domain } from "../aggregate/methods.ts";
import type { HierarchyNode } from "../hierarchy.ts";
import { rowLabel } from "../labels.ts";
import { labelOf, listLabels } from "../listLabels.ts";
import { refusal, warning } from "../notes.ts";
import type { Stage } from "../stage.ts";

/**
 * Sees that a mean meets no value it is not defined for; gives the rows whose score is missing for it.
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
): ReadonlySet<number> {
  const barred = new Set<number>();
  if (domain === "any") return barred;
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
    const labels = rows.flatMap((row) => table.rows.slice(row, row + 1).map(rowLabel));
    const params = {
      indicator: labelOf(named),
      aggregate: labelOf(node),
      regions: listLabels(labels),
      count: rows.length,
    };
    if (rule === "error") throw refusal("composite.not-positive", params);
    warnings.push(warning("composite.not-positive-missing", params));
    for (const row of rows) barred.add(row);
  }
  return barred;
}
