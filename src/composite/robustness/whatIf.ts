import { changeRecipe, type RecipeChange } from "../changeRecipe.ts";
import { compareRuns, type RunComparison } from "../compareRuns.ts";
import { compositeIndex } from "../compositeIndex.ts";
import type { Functions, Recipe } from "../recipe.ts";
import type { RegionTable } from "../table.ts";

/** What a comparison of changed runs may be told. */
export interface WhatIfOptions {
  /** Id of the aggregate whose scores are compared; the index when absent. */
  readonly node?: string;
  readonly functions?: Functions;
}

/**
 * What would the index be if a choice had been made otherwise? Runs the recipe as it is and once for each change (see `changeRecipe`), and lays the runs side by side, the first as the
 * recipe has it.
 *
 * @throws EduplanError what `compositeIndex` throws for the recipe or a changed one; `unknown-option` for an aggregate that a run does not have.
 * @example
 * whatIf(table, recipe, [{ aggregate: { method: "geometric" } }, { treat: null }]).runs.map(({ meanRankChange }) => meanRankChange);
 */
export function whatIf(
  table: RegionTable,
  recipe: Recipe,
  changes: RecipeChange | readonly RecipeChange[],
  { node, functions }: WhatIfOptions = {},
): RunComparison {
  const each = [changes].flat();
  const recipes = [recipe, ...each.map((change) => changeRecipe(recipe, change))];
  const runs = recipes.map((one) => compositeIndex(table, one, { ...(functions && { functions }) }));
  return compareRuns(runs, { ...(node !== undefined && { node }) });
}
