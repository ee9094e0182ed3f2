import type { Stage } from "../stage.ts";
import { centre } from "./imputeColumn.ts";

/**
 * A value for a gap from the other indicators with the same parent in the same row: each is put on a common scale from 0 (worst) to 1 (best of
 * the given rows), the mean or median of those present is taken, and put back on the scale of the indicator that lacks it.
 * `NaN` where there is none or the scale is not defined.
 */
export function fromSiblings(
  { table, frame }: Stage,
  position: number,
  row: number,
  rows: Int32Array,
  kind: "mean" | "median",
): number {
  const own = table.indicators[position];
  const scores = table.indicators.flatMap(({ parent, direction }, sibling) => {
    const value = frame.columns[sibling]?.[row] ?? Number.NaN;
    if (sibling === position || parent !== own?.parent || Number.isNaN(value)) return [];
    const [low, high] = ends(frame.columns[sibling], rows);
    if (!(low < high)) return [];
    return [direction === "lower" ? (high - value) / (high - low) : (value - low) / (high - low)];
  });
  const score = centre(Float64Array.from(scores), scores.keys(), kind);
  const [low, high] = ends(frame.columns[position], rows);
  if (!(low <= high)) return Number.NaN;
  return own?.direction === "lower" ? high - score * (high - low) : low + score * (high - low);
}

function ends(column: Float64Array | undefined, rows: Int32Array): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    const value = column?.[row] ?? Number.NaN;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}
