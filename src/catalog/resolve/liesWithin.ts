import { lexicon } from "./terms.ts";

/** Whether one value of a facet is a part of another, by the lexicon: full-time teachers are teachers. */
export function liesWithin(facet: string, inner: string, outer: string): boolean {
  const above = lexicon.broader[facet];
  for (let at = above?.[inner]; at !== undefined; at = above?.[at]) if (at === outer) return true;
  return false;
}
