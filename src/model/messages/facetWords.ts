import facetFile from "../../../data/facets.json" with { type: "json" };
import { UNSTATED } from "../indicator.ts";
import { STAGES } from "../stages.ts";
import type { Bilingual } from "../text.ts";
import { WORDS } from "./words.ts";

type Words = Readonly<Record<string, Bilingual>>;

/** What is in `data/facets.json`; read when a word is first looked up. */
interface FacetWords {
  readonly measures: Words;
  readonly populations: Words;
  readonly areas: Words;
  readonly qualifiers: Readonly<Record<string, { readonly name: Bilingual; readonly values: Words }>>;
}

const facets: FacetWords = facetFile;

/** The facets that are no qualifiers, with the words of their values. */
const OWN: Readonly<Record<string, (value: string) => Bilingual | undefined>> = {
  measure: (value) => own(facets.measures, value),
  stage: (value) => own(STAGES, value)?.name,
  population: (value) => own(facets.populations, value),
  area: (value) => own(facets.areas, value),
};

/** What a facet of the bundled indicators is called; `undefined` for a user's own. */
export function facetWord(facet: string): Bilingual | undefined {
  return Object.hasOwn(OWN, facet) ? WORDS[facet] : own(facets.qualifiers, facet)?.name;
}

/**
 * What a value is called under its facet, since one value may mean two things: `schools` is a base under `basis`; `unstated`
 * and `all` mean the same under every facet. `undefined` for a user's own value.
 */
export function facetValueWord(facet: string, value: string): Bilingual | undefined {
  const known = own(OWN, facet)?.(value) ?? own(own(facets.qualifiers, facet)?.values ?? {}, value);
  return known ?? (value === UNSTATED || value === "all" ? WORDS[value] : undefined);
}

/** What a value written with its facet is called: `basis.schools`. */
export function facetPartWord(part: string): Bilingual | undefined {
  const dot = part.indexOf(".");
  const facet = part.slice(0, Math.max(dot, 0));
  return facetWord(facet) && facetValueWord(facet, part.slice(dot + 1));
}

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
