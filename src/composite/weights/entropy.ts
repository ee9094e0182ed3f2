import { indicatorAt, type Labels, regionAt } from "../labels.ts";
import { momentsOf } from "../moments.ts";
import { refusal, warning } from "../notes.ts";
import { shares, type Weigher } from "./weigher.ts";

/** Weights from how unevenly an indicator is spread over the regions: the entropy weight method 熵权法. */
export interface EntropyWeights {
  readonly method: "entropy";
  /**
   * What the proportions are taken of. `given`: the values as they are. `minmax`: each column first brought to [0, 1]. `{ range }`: to that range
   * instead, as [0.002, 0.998]. The choice matters more than any other: shares of raw rates that differ little are almost even, so the
   * indicator hardly weighs, while the same rates from 0 to 1 do.
   */
  readonly values: "given" | "minmax" | { readonly range: readonly [number, number] };
  /** Added to every value after that, as papers do (0.0001, 0.01) to keep off zero; 0 when absent, as 0·ln 0 = 0 needs none. */
  readonly shift?: number;
}

/**
 * pᵢ = xᵢ/Σx; e = −Σ p ln p / ln n; w = (1 − e)/Σ(1 − e), over the n rows that have a value. In a panel the rows are all region-years, so n is
 * n·T. `details`: `entropy` of each column, null where it is not defined. A column whose values are all equal, all zero, or of one region says
 * nothing: its weight is 0, with a warning (`composite.weight-constant`). If that goes for all, weights are equal (`composite.weights-undetermined`).
 *
 * Source: Shannon 1948; 郭显光 1998, 系统工程理论与实践.
 *
 * Throws `EduplanError`: `composite.entropy-negative`, naming indicator and region; `composite.entropy-range` for a range that is none.
 */
export const entropyWeights: Weigher<EntropyWeights> = (columns, spec, labels) => {
  const entropies = columns.map((column, j) => entropyOf(proportions(column, j, spec, labels)));
  const spread = entropies.map((entropy) => (entropy === null ? 0 : Math.max(0, 1 - entropy)));
  return {
    weights: shares(spread),
    warnings: silentColumns(
      entropies.map((entropy) => entropy === null),
      labels,
      spread,
    ),
    details: { entropy: entropies },
  };
};

/** Warnings for columns that get no weight because they do not vary, and for equal weights where none varies. */
export function silentColumns(
  silent: readonly boolean[],
  labels: Labels,
  amounts: ArrayLike<number>,
): ReturnType<typeof warning>[] {
  const named = silent.flatMap((is, j) =>
    is ? [warning("composite.weight-constant", { indicator: indicatorAt(labels, j) }, [labels.ids[j] ?? j])] : [],
  );
  const none = silent.length > 0 && !Array.from(amounts).some((amount) => amount > 0);
  return none ? [...named, warning("composite.weights-undetermined", {})] : named;
}

function proportions(
  column: Float64Array,
  j: number,
  { values, shift = 0 }: EntropyWeights,
  labels: Labels,
): Float64Array | null {
  const { min, max } = momentsOf(column);
  if (!(max > min)) return null;
  const [low, high] = values === "minmax" ? [0, 1] : values === "given" ? [min, max] : values.range;
  if (!(low >= 0 && high > low && Number.isFinite(high)) && values !== "given") {
    throw refusal("composite.entropy-range", { low, high }, ["values", "range"]);
  }
  const moved = column.map(
    (value) => (values === "given" ? value : low + ((value - min) / (max - min)) * (high - low)) + shift,
  );
  const below = moved.findIndex((value) => value < 0);
  if (below >= 0) {
    const params = { indicator: indicatorAt(labels, j), region: regionAt(labels, below), value: moved[below] ?? null };
    throw refusal("composite.entropy-negative", params, [labels.ids[j] ?? j, below]);
  }
  return shares(moved.filter((value) => !Number.isNaN(value)));
}

function entropyOf(proportions: Float64Array | null): number | null {
  if (proportions === null) return null;
  const sum = proportions.reduce((total, p) => (p > 0 ? total - p * Math.log(p) : total), 0);
  return sum / Math.log(proportions.length);
}
