import { type DeviationKind, deviationOf, momentsOf } from "../moments.ts";
import type { Aggregator } from "./aggregator.ts";
import { type Pool, pooled } from "./pools.ts";

/** What MPI and AMPI have in common. */
export interface PenaltyOptions {
  /** `positive` (the default): more is better, so imbalance is subtracted. `negative`: the index measures an ill, and imbalance is added. */
  readonly sense?: "positive" | "negative";
  /** Of the standard deviations; `population` (the default) is the papers', `sample` that of some programs. */
  readonly deviation?: DeviationKind;
}

/** How MPI is computed. */
export interface MpiOptions extends PenaltyOptions {
  /** In a panel: standardised within each year (`year`, the default), or over all region-years. */
  readonly pool?: Pool;
}

/** How AMPI is computed. */
export interface AmpiOptions extends PenaltyOptions {
  /** In a panel: the year whose means are the reference, which scores 100; all region-years when absent. */
  readonly referenceYear?: number;
}

/**
 * Mazziotta–Pareto index: z = 100 ± 10 (x − M)/S for each child (minus where less is better), then for each row M_z ∓ S_z·cv_z with cv = S_z/M_z, so that a row
 * whose children are uneven loses. Means and deviations of a row are weighted. It compares rows of one set only, since every set is
 * standardised by itself. A child that does not vary counts as 100.
 *
 * Source: De Muro, Mazziotta and Pareto 2011, Social Indicators Research 104:1.
 */
export function mpi(options: MpiOptions = {}): Aggregator {
  const { deviation = "population", pool = "year" } = options;
  return pooled(pool, (children, weights, { directions, rows }) => {
    const standard = children.map((child, j) => {
      const moments = momentsOf(child);
      const spread = deviationOf(moments, deviation);
      const step = (directions[j] === "lower" ? -10 : 10) / (spread > 0 ? spread : Number.POSITIVE_INFINITY);
      return child.map((value) => 100 + (value - moments.mean) * step);
    });
    return penalised(standard, weights, rows, options);
  });
}

/**
 * Adjusted Mazziotta–Pareto index: r = 60 (x − Min)/(Max − Min) + 70 with Min, Max = Ref ∓ Δ, Δ = half the range over all region-years, 200 − r where less is better, and the
 * penalty of MPI. The reference scores 100 and scores compare over years, as the goalposts are the same in all. A child that does not vary counts as 100.
 *
 * A reference year of which a child has no value leaves that child out (`NaN`). Source: Mazziotta and Pareto 2016, Social Indicators Research 127:983.
 */
export function ampi(options: AmpiOptions = {}): Aggregator {
  return (children, weights, { directions, rows, years }) => {
    const { referenceYear } = options;
    const standard = children.map((child, j) => {
      const { min, max, mean } = momentsOf(child);
      const reference =
        referenceYear === undefined ? mean : momentsOf(child.filter((_, row) => years?.[row] === referenceYear)).mean;
      const sign = directions[j] === "lower" ? -1 : 1;
      // 60 (x − (Ref − Δ)) ÷ 2Δ + 70 with 2Δ = max − min.
      return child.map((value) => 100 + (max > min ? (sign * 60 * (value - reference)) / (max - min) : value - min));
    });
    return penalised(standard, weights, rows, options);
  };
}

/** For each row the weighted mean less (or plus) the penalty S²/M for being uneven, over the children it has. */
function penalised(
  standard: readonly Float64Array[],
  weights: Float64Array,
  rows: number,
  { sense = "positive", deviation = "population" }: PenaltyOptions,
): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => {
    const present = standard.flatMap((child, j) => {
      const value = child[row] ?? Number.NaN;
      return Number.isNaN(value) ? [] : [{ value, weight: weights[j] ?? 0 }];
    });
    const total = present.reduce((sum, { weight }) => sum + weight, 0);
    const mean = present.reduce((sum, { value, weight }) => sum + weight * value, 0) / total;
    const variance = present.reduce((sum, { value, weight }) => sum + weight * (value - mean) ** 2, 0) / total;
    const count = present.length;
    const used = deviation === "sample" && count > 1 ? (variance * count) / (count - 1) : variance;
    const score = mean + (sense === "positive" ? -1 : 1) * (used / mean);
    return Number.isFinite(score) ? score : Number.NaN;
  });
}
