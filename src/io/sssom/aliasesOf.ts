import { isIndicatorPrefix, splitCurie } from "./curies.ts";
import type { MappingSet } from "./mappingSet.ts";
import { CANDIDATE } from "./mappingSetOf.ts";

/** Which mappings make aliases. */
export interface AliasOptions {
  /** The least confidence; a mapping without one counts as 1. Default 0. */
  readonly confidence?: number;
}

/**
 * The labels that a set maps exactly to indicators, by indicator: aliases for `extendCatalog`. Candidates, negated mappings and
 * those a reviewer disagrees with are left out.
 *
 * @example
 * const catalog = extendCatalog(defaultCatalog, { aliases: aliasesOf(set) });
 */
export function aliasesOf(
  set: MappingSet,
  { confidence: least = 0 }: AliasOptions = {},
): Readonly<Record<string, readonly string[]>> {
  const labels = new Map<string, Set<string>>();
  for (const mapping of set.mappings) {
    const {
      subject_label,
      object_id,
      predicate_id,
      predicate_modifier,
      confidence = 1,
      reviewer_agreement = 1,
    } = mapping;
    const curie = object_id === undefined ? undefined : splitCurie(object_id);
    if (!curie || !isIndicatorPrefix(curie.prefix, set.curie_map) || subject_label === undefined) continue;
    if (predicate_id !== "skos:exactMatch" || predicate_modifier !== undefined) continue;
    if (mapping.extra?.ext_role === CANDIDATE || confidence < least || reviewer_agreement < 0) continue;
    const known = labels.get(curie.local);
    if (known) known.add(subject_label);
    else labels.set(curie.local, new Set([subject_label]));
  }
  return Object.fromEntries([...labels].map(([indicator, found]) => [indicator, [...found]]));
}
