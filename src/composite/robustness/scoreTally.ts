import { rounded } from "../../model/rounded.ts";
import { quantileOf } from "./quantile.ts";

/** The scores that one row took over the runs. */
export interface ScoreDistribution {
  readonly mean: number;
  /** Standard deviation over the runs (n − 1); 0 of one run. */
  readonly sd: number;
  readonly q5: number;
  readonly q95: number;
  readonly min: number;
  readonly max: number;
}

/** Follows scores as runs come in. */
export interface ScoreTally {
  /** Takes the scores of one run, one for each row; `NaN` is none. */
  readonly add: (scores: Float64Array) => void;
  /** Null for a row that never had a score. */
  readonly of: (row: number) => ScoreDistribution | null;
}

/** Runs whose scores are kept for the quantiles; beyond them the memory no longer grows. */
const SCORES_KEPT = 1024;

/**
 * Mean, deviation and extremes over all runs, by Welford's recurrence (1962); quantiles over the first 1024, which with Sobol' points fill the
 * choices as evenly as any.
 */
export function scoreTally(rows: number, runs: number): ScoreTally {
  const room = Math.min(runs, SCORES_KEPT);
  const kept = new Float64Array(rows * room);
  const [keptCount, count] = [new Uint32Array(rows), new Uint32Array(rows)];
  const [mean, squares] = [new Float64Array(rows), new Float64Array(rows)];
  const [min, max] = [new Float64Array(rows).fill(Infinity), new Float64Array(rows).fill(-Infinity)];

  const add = (scores: Float64Array) => {
    for (let row = 0; row < rows; row++) {
      const score = scores[row] ?? Number.NaN;
      if (Number.isNaN(score)) continue;
      const place = keptCount[row] ?? 0;
      if (place < room) {
        kept[row * room + place] = score;
        keptCount[row] = place + 1;
      }
      const times = (count[row] ?? 0) + 1;
      const off = score - (mean[row] ?? 0);
      count[row] = times;
      mean[row] = (mean[row] ?? 0) + off / times;
      squares[row] = (squares[row] ?? 0) + off * (score - (mean[row] ?? 0));
      if (score < (min[row] ?? 0)) min[row] = score;
      if (score > (max[row] ?? 0)) max[row] = score;
    }
  };
  const of = (row: number): ScoreDistribution | null => {
    const times = count[row] ?? 0;
    if (times === 0) return null;
    const sorted = kept.slice(row * room, row * room + (keptCount[row] ?? 0)).sort();
    const quantile = (probability: number) =>
      rounded(quantileOf(sorted.length, (index) => sorted[index] ?? 0, probability));
    return {
      mean: rounded(mean[row] ?? 0),
      sd: times > 1 ? rounded(Math.sqrt((squares[row] ?? 0) / (times - 1))) : 0,
      q5: quantile(0.05),
      q95: quantile(0.95),
      min: rounded(min[row] ?? 0),
      max: rounded(max[row] ?? 0),
    };
  };
  return { add, of };
}
