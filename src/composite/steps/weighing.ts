import type { Labels } from "../labels.ts";
import { type EqualWeights, equalWeights } from "../weights/equal.ts";
import type { Weighing } from "../weights/weigher.ts";

/** The weights that table and recipe give. */
export interface NominalWeights {
  readonly method: "given";
}

/** A method of weighing with its parameters. */
export type WeighingSpec = NominalWeights | EqualWeights;

/** Every method of weighing by its name. */
export const METHODS_OF_WEIGHING: readonly WeighingSpec["method"][] = ["given", "equal"];

/** Whether the weights are given, and not found by a method. */
export const isNominal = (spec: WeighingSpec): spec is NominalWeights => spec.method === "given";

/** Weighs columns by the method of the specification. */
export function weighColumns(
  spec: Exclude<WeighingSpec, NominalWeights>,
  columns: readonly Float64Array[],
  labels: Labels,
): Weighing {
  return equalWeights(columns, spec, labels);
}
