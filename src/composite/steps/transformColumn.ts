import { rounded } from "../../model/rounded.ts";
import { momentsOf, skewnessOf } from "../moments.ts";

export const TRANSFORMS: readonly TransformMethod[] = [
  "log-ct",
  "log-ct-plus",
  "log-ct-orig",
  "log-gii",
  "box-cox",
  "none",
];

/** How a skewed column is bent; each keeps the order of the values. */
export type TransformMethod = "log-ct" | "log-ct-plus" | "log-ct-orig" | "log-gii" | "box-cox" | "none";

/**
 * Bends a column, `NaN` staying `NaN`; nothing where the transformation is not defined for it. Kept to twelve digits, since
 * logarithms differ in the last ones between runtimes.
 */
export function transformColumn(
  column: Float64Array,
  method: TransformMethod,
  lambda: number,
): Float64Array | undefined {
  const moments = momentsOf(column);
  const { min, max } = moments;
  if (method === "none" || !(min < max)) return undefined;
  const offset = 0.01 * (max - min);
  const turned = !(skewnessOf(moments) > 0);
  const bend = bendOf(method, { min, max, offset, turned, lambda });
  return bend && column.map((value) => (Number.isNaN(value) ? value : rounded(bend(value))));
}

interface Shape {
  readonly min: number;
  readonly max: number;
  readonly offset: number;
  /** Whether the long tail is on the left. */
  readonly turned: boolean;
  readonly lambda: number;
}

function bendOf(
  method: TransformMethod,
  { min, max, offset, turned, lambda }: Shape,
): ((value: number) => number) | undefined {
  switch (method) {
    case "log-ct":
      return (value) => Math.log(value - min + offset);
    case "log-ct-plus":
      return turned ? (value) => -Math.log(max + offset - value) : (value) => Math.log(value - min + offset);
    case "log-ct-orig":
      return (value) => Math.log(value - min + 1);
    case "log-gii": {
      // The global innovation index's form stretches the column to [1, max], so that it needs a maximum above 1.
      if (!(max > 1)) return undefined;
      const factor = (max - 1) / (max - min);
      return turned
        ? (value) => -Math.log(factor * (max - value) + 1)
        : (value) => Math.log(factor * (value - min) + 1);
    }
    case "box-cox": {
      const shifted = (value: number) => (min > 0 ? value : value - min + 1);
      return lambda === 0 ? (value) => Math.log(shifted(value)) : (value) => (shifted(value) ** lambda - 1) / lambda;
    }
    default:
      return undefined;
  }
}
