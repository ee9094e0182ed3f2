import { hierarchyOf } from "../hierarchy.ts";
import { refusal } from "../notes.ts";
import type { RegionTable } from "../table.ts";

/**
 * What each indicator weighs in the whole, row by row: the product of its weight and those of the aggregates above it, each divided by the sum over its
 * siblings that the row has. `shares[j][row]`, 0 where the value is missing; those of a row sum to 1, or to 0 when it has none.
 *
 * `weights` are within the parent, by id of indicator and aggregate; what they leave out weighs as the table says.
 */
export function effectiveShares(
  table: RegionTable,
  columns: readonly Float64Array[],
  weights: Readonly<Record<string, number>> = {},
): readonly Float64Array[] {
  const rows = table.rows.length;
  const nodes = hierarchyOf(table);
  const weightOf = ({ id, weight }: { id: string; weight: number }): number => {
    const used = weights[id] ?? weight;
    if (!(used >= 0 && used < Number.POSITIVE_INFINITY)) {
      throw refusal("composite.weight-given", { indicator: id, value: used }, ["weights", id]);
    }
    return used;
  };
  const shares = columns.map(() => new Float64Array(rows));
  for (let row = 0; row < rows; row++) {
    // Children stand before their parents: first what is there, then, from the top, what it weighs.
    const there: boolean[] = [];
    nodes.forEach(({ children }, at) => {
      there[at] = children.some((child) => present(child, row, columns, there) && weightOf(child) > 0);
    });
    const share = new Float64Array(nodes.length);
    share[nodes.length - 1] = there[nodes.length - 1] ? 1 : 0;
    for (let at = nodes.length - 1; at >= 0; at--) {
      const found = (nodes[at]?.children ?? []).filter((child) => present(child, row, columns, there));
      const total = found.reduce((sum, child) => sum + weightOf(child), 0);
      for (const child of found) {
        const part = total > 0 ? ((share[at] ?? 0) * weightOf(child)) / total : 0;
        const into = child.kind === "aggregate" ? share : shares[child.position];
        if (into !== undefined) into[child.kind === "aggregate" ? child.position : row] = part;
      }
    }
  }
  return shares;
}

const present = (
  { kind, position }: { kind: "indicator" | "aggregate"; position: number },
  row: number,
  columns: readonly Float64Array[],
  there: readonly boolean[],
): boolean => (kind === "aggregate" ? there[position] === true : !Number.isNaN(columns[position]?.[row]));
