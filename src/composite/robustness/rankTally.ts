import { rounded } from "../../model/rounded.ts";
import { quantileOf } from "./quantile.ts";

/** The ranks that one row took over the runs; 1 is best. */
export interface RankDistribution {
  /** Runs in which the row had a rank. */
  readonly count: number;
  readonly mean: number;
  readonly median: number;
  /** 5 % and 95 %, interpolated. */
  readonly q5: number;
  readonly q95: number;
  readonly best: number;
  readonly worst: number;
}

/** Counts ranks as runs come in; its size hangs on the number of rows, not of runs. */
export interface RankTally {
  /** Counts the ranks of one run, one for each row; 0 is none. */
  readonly add: (ranks: ArrayLike<number>) => void;
  /** Null for a row that never had a rank. */
  readonly of: (row: number) => RankDistribution | null;
  /** How often a row took each rank, those it never took left out. */
  readonly histogramOf: (row: number) => readonly (readonly [rank: number, count: number])[];
}

/** A tally of `rows` rows whose ranks go from 1 to `places`. */
export function rankTally(rows: number, places: number): RankTally {
  const counts = new Uint32Array(rows * places);
  const countsOf = (row: number) => counts.subarray(row * places, (row + 1) * places);
  const add = (ranks: ArrayLike<number>) => {
    for (let row = 0; row < rows; row++) {
      const rank = ranks[row] ?? 0;
      if (rank > 0) counts[row * places + rank - 1] = (counts[row * places + rank - 1] ?? 0) + 1;
    }
  };
  const histogramOf = (row: number) =>
    Array.from(countsOf(row), (count, place): readonly [number, number] => [place + 1, count]).filter(
      ([, count]) => count > 0,
    );
  return { add, histogramOf, of: (row) => distributionOf(histogramOf(row)) };
}

function distributionOf(histogram: readonly (readonly [number, number])[]): RankDistribution | null {
  const count = histogram.reduce((sum, [, times]) => sum + times, 0);
  const best = histogram[0]?.[0];
  const worst = histogram.at(-1)?.[0];
  if (best === undefined || worst === undefined) return null;
  const total = histogram.reduce((sum, [rank, times]) => sum + rank * times, 0);
  const at = (index: number) => {
    let before = 0;
    for (const [rank, times] of histogram) {
      before += times;
      if (index < before) return rank;
    }
    return worst;
  };
  const quantile = (probability: number) => rounded(quantileOf(count, at, probability));
  return {
    count,
    mean: rounded(total / count),
    median: quantile(0.5),
    q5: quantile(0.05),
    q95: quantile(0.95),
    best,
    worst,
  };
}
