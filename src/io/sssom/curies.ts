/** Prefixes that every set may use without declaring them, and must not declare otherwise. */
export const BUILT_IN_PREFIXES: Readonly<Record<string, string>> = {
  linkml: "https://w3id.org/linkml/",
  owl: "http://www.w3.org/2002/07/owl#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  semapv: "https://w3id.org/semapv/vocab/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  sssom: "https://w3id.org/sssom/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

/** The prefix of indicators, as `mappingSetOf` writes it. */
export const INDICATOR_PREFIX = "eduplan";
/** The prefix of records of plans: `plan:shuozhou/…`. */
export const PLAN_PREFIX = "plan";

/**
 * The prefixes of sets made here. The addresses lead nowhere (`.invalid` never does): they only make identifiers unique,
 * as SSSOM itself does for names of its own. Who publishes a set puts addresses of theirs in their place.
 */
export const OWN_PREFIXES: Readonly<Record<string, string>> = {
  [INDICATOR_PREFIX]: "https://eduplan.invalid/indicator/",
  eduplan_term: "https://eduplan.invalid/term/",
  [PLAN_PREFIX]: "https://eduplan.invalid/plan/",
};

/** A CURIE in its two parts. */
export interface Curie {
  readonly prefix: string;
  readonly local: string;
}

/** Splits a CURIE at its first colon; `undefined` when there is none, or white space in it. */
export function splitCurie(written: string): Curie | undefined {
  const colon = written.indexOf(":");
  const prefix = written.slice(0, Math.max(colon, 0));
  if (!/^[\p{L}_][\p{L}\p{N}._-]*$/u.test(prefix) || /\s/.test(written)) return undefined;
  return { prefix, local: written.slice(colon + 1) };
}

/** What a prefix stands for in a set; built-in ones cannot be redefined. */
export function expansionOf(prefix: string, curieMap: Readonly<Record<string, string>>): string | undefined {
  if (Object.hasOwn(BUILT_IN_PREFIXES, prefix)) return BUILT_IN_PREFIXES[prefix];
  return Object.hasOwn(curieMap, prefix) ? curieMap[prefix] : undefined;
}

/** Whether a prefix stands for the catalogue's indicators: by its name, or by what it stands for. */
export const isIndicatorPrefix = (prefix: string, curieMap: Readonly<Record<string, string>>): boolean =>
  isOwn(INDICATOR_PREFIX, prefix, curieMap);

/** Whether a prefix stands for the records of plans. */
export const isPlanPrefix = (prefix: string, curieMap: Readonly<Record<string, string>>): boolean =>
  isOwn(PLAN_PREFIX, prefix, curieMap);

const isOwn = (own: string, prefix: string, curieMap: Readonly<Record<string, string>>): boolean =>
  prefix === own || expansionOf(prefix, curieMap) === OWN_PREFIXES[own];
