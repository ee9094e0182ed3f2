import type { Labels } from "../labels.ts";
import type { GivenWeights } from "../weights/equal.ts";
import { type WeightMethod, weighColumns as weighByMethod } from "../weights/weighColumns.ts";
import type { Weighing } from "../weights/weigher.ts";

/** The weights that table and recipe give. */
export interface NominalWeights {
  readonly method: "given";
}

/** A method of weighing with its parameters. */
export type WeighingSpec = NominalWeights | Exclude<WeightMethod, GivenWeights>;

/** Every method of weighing by its name. */
export const METHODS_OF_WEIGHING: readonly WeighingSpec["method"][] = [
  "given",
  "equal",
  "ahp",
  "entropy",
  "critic",
  "variation",
  "pca",
  "benefit-of-the-doubt",
  "optimised",
  "combined",
  "noisy",
];

/** Whether the weights are given, and not found by a method. */
export const isNominal = (spec: WeighingSpec): spec is NominalWeights => spec.method === "given";

/** Weighs columns by the method of the specification. */
export function weighColumns(
  spec: Exclude<WeighingSpec, NominalWeights>,
  columns: readonly Float64Array[],
  labels: Labels,
): Weighing {
  return weighByMethod(columns, spec, labels);
}
