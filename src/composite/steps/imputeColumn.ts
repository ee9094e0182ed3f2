import { middle } from "../aggregate/means.ts";

/** The mean or the median of the values present among the given rows; `NaN` of none. */
export function centre(column: Float64Array, rows: Iterable<number>, kind: "mean" | "median"): number {
  const present = Float64Array.from(rows, (row) => column[row] ?? Number.NaN).filter((value) => !Number.isNaN(value));
  if (kind === "median") return middle(present.sort());
  return present.reduce((sum, value) => sum + value, 0) / present.length;
}

/** A value put in, and the years it was taken from. */
export interface Filled {
  readonly row: number;
  readonly value: number;
  readonly from: readonly number[];
}

/** How a series is filled from its own years. */
export type SeriesMethod = "latest" | "constant" | "linear" | "linear-constant";

/** One region's row in one year. */
export interface SeriesPoint {
  readonly row: number;
  readonly year: number;
}

/**
 * Fills the gaps of one region's series. `latest`: the last value before, none into the past. `constant`: the same, and before the
 * first value that value. `linear`: on the line between the values on both sides, beyond them the nearest value; needs two
 * values. `linear-constant`: `linear`, with one value `constant`. A gap further than `maxGap` years from the values it would
 * be filled from stays.
 */
export function fillSeries(
  column: Float64Array,
  points: readonly SeriesPoint[],
  method: SeriesMethod,
  maxGap: number,
): readonly Filled[] {
  const known = points.filter(({ row }) => !Number.isNaN(column[row] ?? Number.NaN));
  const valueAt = ({ row }: SeriesPoint) => column[row] ?? Number.NaN;
  const straight = method === "linear" || (method === "linear-constant" && known.length > 1);
  if (known.length === 0 || (method === "linear" && known.length === 1)) return [];
  return points.flatMap((point): Filled[] => {
    if (!Number.isNaN(valueAt(point))) return [];
    const before = known.findLast(({ year }) => year < point.year);
    const after = known.find(({ year }) => year > point.year);
    if (straight && before && after) {
      if (Math.max(point.year - before.year, after.year - point.year) > maxGap) return [];
      const share = (point.year - before.year) / (after.year - before.year);
      const value = valueAt(before) + share * (valueAt(after) - valueAt(before));
      return [{ row: point.row, value, from: [before.year, after.year] }];
    }
    const source = before ?? (method === "latest" ? undefined : after);
    if (source === undefined || Math.abs(point.year - source.year) > maxGap) return [];
    return [{ row: point.row, value: valueAt(source), from: [source.year] }];
  });
}
