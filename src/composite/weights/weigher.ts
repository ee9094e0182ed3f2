import type { Finding } from "../../model/finding.ts";
import type { Labels } from "../labels.ts";

/** What a method found of its columns beside their weights: shown to the reader, read by no step. */
export type WeighingDetails = Readonly<Record<string, number | boolean | null | readonly (number | null)[]>>;

/** The weights of columns, and what was noticed on the way. */
export interface Weighing {
  /** One for each column, not negative; they sum to 1. */
  readonly weights: Float64Array;
  readonly warnings: readonly Finding[];
  readonly details?: WeighingDetails;
}

/** A method of weighing, over columns of normalised values in which more is better; `NaN` is missing. */
export type Weigher<Spec> = (columns: readonly Float64Array[], spec: Spec, labels: Labels) => Weighing;

/** The numbers divided by their sum; equal shares when all are 0. */
export function shares(numbers: ArrayLike<number>): Float64Array {
  const positive = Float64Array.from(numbers);
  const sum = positive.reduce((total, each) => total + each, 0);
  return positive.map((each) => (sum > 0 ? each / sum : 1 / positive.length));
}
