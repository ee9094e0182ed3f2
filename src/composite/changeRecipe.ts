import type { Recipe } from "./recipe.ts";

/** Any part of a value: objects in part, all else whole. */
export type PartOf<Value> = Value extends readonly unknown[] | ((...values: never) => unknown)
  ? Value
  : Value extends object
    ? { readonly [Key in keyof Value]?: PartOf<Value[Key]> }
    : Value;

/** What differs from a recipe: the keys that change, at any depth. */
export type RecipeChange = PartOf<Recipe>;

/**
 * A recipe with some choices changed. Objects are gone into; a list, number, text, function or null takes the place of what was there, so that
 * `{ treat: null }` leaves a step out. A method that is changed keeps the other options of its step.
 *
 * @example
 * changeRecipe({ treat: {}, normalise: { method: "zscore", sd: 10 } }, { treat: null, normalise: { sd: 1 } });
 */
export function changeRecipe(recipe: Recipe, change: RecipeChange): Recipe {
  // What comes of it is checked like any recipe, when it is resolved.
  return merged(recipe, change) as Recipe;
}

function merged(whole: object, change: object): object {
  const next: Record<string, unknown> = { ...whole };
  for (const [key, value] of Object.entries(change)) {
    const before = next[key];
    if (value !== undefined) next[key] = isObject(before) && isObject(value) ? merged(before, value) : value;
  }
  return next;
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !("custom" in value);
