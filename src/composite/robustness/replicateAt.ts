import type { Json } from "../../model/json.ts";
import type { Recipe } from "../recipe.ts";
import type { RegionTable } from "../table.ts";
import { checkCount, checkSeed } from "./checkRobustness.ts";
import { replicatesOf } from "./replicates.ts";
import { samplePoints } from "./samplePoints.ts";
import type { UncertaintyOptions } from "./uncertainty.ts";

/** One replicate of `uncertainty`. */
export interface Replicate {
  readonly index: number;
  /** What each factor took, by its name. */
  readonly values: Readonly<Record<string, Json>>;
  /** The recipe that builds it: `compositeIndex(table, replicate.recipe)`. */
  readonly recipe: Recipe;
}

/**
 * Replicate number `index` (from 0) of `uncertainty` with the same options: what its factors took, and the recipe that builds it.
 *
 * @throws EduplanError as `uncertainty` does, for options and factors.
 */
export function replicateAt(table: RegionTable, recipe: Recipe, options: UncertaintyOptions, index: number): Replicate {
  const { factors, seed = 1, sampling = "sobol", functions } = options;
  checkCount("index", index, 0);
  checkSeed(seed);
  const replicates = replicatesOf(table, recipe, factors, { seed, functions, verb: "replicateAt" });
  const point = new Float64Array(replicates.coordinates);
  samplePoints(replicates.coordinates, seed, sampling).write(index, point);
  return { index, values: replicates.valuesAt(point), recipe: replicates.recipeAt(point) };
}
