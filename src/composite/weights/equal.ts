import { refusal } from "../notes.ts";
import { shares, type Weigher } from "./weigher.ts";

/** Every column weighs the same. */
export interface EqualWeights {
  readonly method: "equal";
}

/** Weights as given, divided by their sum. */
export interface GivenWeights {
  readonly method: "given";
  /** By id of the column; every column has one, not negative, and not all are 0. */
  readonly weights: Readonly<Record<string, number>>;
}

/** w = 1/m. */
export const equalWeights: Weigher<EqualWeights> = (columns) => ({
  weights: shares(columns.map(() => 1)),
  warnings: [],
});

/**
 * The given weights, divided by their sum.
 *
 * Throws `EduplanError` (`composite.weight-given`) where a column has none, or one that is negative or not finite, and (`composite.weights-zero`)
 * when all are 0.
 */
export const givenWeights: Weigher<GivenWeights> = (_, { weights }, { ids }) => {
  const given = ids.map((id) => {
    const weight = weights[id];
    if (weight === undefined || !Number.isFinite(weight) || weight < 0) {
      throw refusal("composite.weight-given", { indicator: id, value: weight ?? null }, ["weights", id]);
    }
    return weight;
  });
  if (!given.some((weight) => weight > 0)) throw refusal("composite.weights-zero", {}, ["weights"]);
  return { weights: shares(given), warnings: [] };
};
