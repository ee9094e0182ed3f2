import { rounded } from "../../model/rounded.ts";
import { isFlat, type SobolIndex } from "./sobolEstimate.ts";

/** What two factors explain only together. */
export interface FactorInteraction {
  /** Places of the two among the factors. */
  readonly factors: readonly [number, number];
  /** Share of the output's variance. */
  readonly share: number;
}

/** The decomposition of an output's variance over a complete grid. */
export interface ExactIndices {
  readonly mean: number;
  readonly variance: number;
  /** Null when the output does not vary. */
  readonly indices: readonly SobolIndex[] | null;
  readonly interactions: readonly FactorInteraction[];
  /** Share of interactions of three factors and more: with first orders and pairs it makes 1. */
  readonly higher: number;
}

/**
 * Sobol' indices without sampling: the output is known for every combination of the factors' values, all equally likely, so the conditional
 * means of the definition are plain means (Sobol' 1993). `sizes`: how many values each factor has; `outputs`: one for each
 * combination, the last factor changing fastest.
 */
export function exactIndices(sizes: readonly number[], outputs: Float64Array): ExactIndices {
  const mean = outputs.reduce((sum, output) => sum + output, 0) / outputs.length;
  const places = sizes.map((_, factor) => factor);
  const explained = (among: readonly number[]) => varianceOfMeans(sizes, outputs, mean, among);
  const variance = explained(places);
  if (isFlat(mean, variance)) return { mean: rounded(mean), variance: 0, indices: null, interactions: [], higher: 0 };
  const alone = places.map((factor) => explained([factor]) / variance);
  const indices = places.map((factor) => ({
    first: share(alone[factor] ?? 0),
    total: share(1 - explained(places.filter((other) => other !== factor)) / variance),
  }));
  const interactions = places.flatMap((left) =>
    places.slice(left + 1).map((right): FactorInteraction => {
      const both = explained([left, right]) / variance;
      return { factors: [left, right], share: share(both - (alone[left] ?? 0) - (alone[right] ?? 0)) };
    }),
  );
  const inPairs = interactions.reduce((sum, pair) => sum + pair.share, 0);
  const higher = share(1 - alone.reduce((sum, first) => sum + first, 0) - inPairs);
  return { mean: rounded(mean), variance: rounded(variance), indices, interactions, higher };
}

/** A share of variance is not negative; what rounding leaves of zero is zero. */
function share(value: number): number {
  return value < 1e-12 ? 0 : rounded(value);
}

/** The variance of the output's mean, given the values of some factors. */
function varianceOfMeans(
  sizes: readonly number[],
  outputs: Float64Array,
  mean: number,
  given: readonly number[],
): number {
  const cells = given.reduce((product, factor) => product * (sizes[factor] ?? 1), 1);
  const sums = new Float64Array(cells);
  const steps = stepsOf(sizes);
  for (let run = 0; run < outputs.length; run++) {
    let cell = 0;
    for (const factor of given) {
      const size = sizes[factor] ?? 1;
      cell = cell * size + (Math.floor(run / (steps[factor] ?? 1)) % size);
    }
    sums[cell] = (sums[cell] ?? 0) + (outputs[run] ?? 0) - mean;
  }
  const inCell = outputs.length / cells;
  return sums.reduce((sum, total) => sum + (total / inCell) ** 2, 0) / cells;
}

/** How many runs lie between one value of a factor and its next. */
export function stepsOf(sizes: readonly number[]): number[] {
  const steps: number[] = [];
  let step = 1;
  for (let factor = sizes.length - 1; factor >= 0; factor--) {
    steps[factor] = step;
    step *= sizes[factor] ?? 1;
  }
  return steps;
}
