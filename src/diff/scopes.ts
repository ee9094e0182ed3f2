import type { Catalog } from "../catalog/catalog.ts";
import { liesWithin } from "../catalog/resolve/liesWithin.ts";
import { readingOf } from "../catalog/resolve/readingOf.ts";
import type { LabelReading } from "../catalog/resolve/readLabel.ts";
import { stageContains } from "../model/stages.ts";
import type { Scope } from "../model/target.ts";

/** What a scope is to another: about more, about less, of each unit instead of all together, or the other way; else just another. */
export type ScopeRelation = "wider" | "narrower" | "each" | "total" | "other";

/** 全市, 所有学校: the whole, in so many words. */
const WHOLE = /^(全[省市县区旗州体部]|全(市|县|区)范围|所有|全体)/;
/** 每个县(市、区), 各乡镇: a promise of every unit, which is more than one of their average. */
const EACH = /^[每各]/;

/**
 * How the right scope stands to the left one. Only what the records tell is told: that one is the whole, a list with more or
 * fewer members, a stage or population that holds the other (by the lexicon's broader terms), or the same with fewer limits.
 * Everything else is `other`; `undefined` where the two are the same.
 */
export function scopeRelation(
  left: Scope | undefined,
  right: Scope | undefined,
  catalog: Catalog,
): ScopeRelation | undefined {
  const found = new Set<ScopeRelation>();
  for (const key of ["population", "area"] as const) {
    const [a, b] = [left?.[key], right?.[key]];
    if (a !== b) found.add(between(a, b, catalog));
  }
  if (left?.note !== right?.note) found.add("other");
  if (found.size > 1) return "other";
  return [...found][0];
}

function between(a: string | undefined, b: string | undefined, catalog: Catalog): ScopeRelation {
  const [each, every] = [a, b].map((text) => text !== undefined && EACH.test(text));
  const [all, whole] = [a, b].map((text) => text === undefined || WHOLE.test(text));
  if (each && every) return "other";
  if (every && all) return "each";
  if (each && whole) return "total";
  if (each || every || (all && whole)) return "other";
  if (all || whole || a === undefined || b === undefined) return whole ? "wider" : "narrower";
  const [ours, theirs] = [members(a), members(b)];
  if (holds(theirs, ours)) return "wider";
  if (holds(ours, theirs)) return "narrower";
  if (ours.length > 1 || theirs.length > 1) return "other";
  const [one, other] = [readingOf(a, catalog), readingOf(b, catalog)];
  if (contains(other, one)) return "wider";
  return contains(one, other) ? "narrower" : "other";
}

/** The members of a list: 初中、高中 has two. */
const members = (text: string): readonly string[] => text.split(/[、,,;;和与及]/).filter((part) => part !== "");

const holds = (outer: readonly string[], inner: readonly string[]): boolean =>
  outer.length > inner.length && inner.every((each) => outer.includes(each));

/** Whether what one text speaks of holds what the other speaks of; never where something in them is not understood. */
function contains(outer: LabelReading, inner: LabelReading): boolean {
  if (outer.unknown.length > 0 || inner.unknown.length > 0) return false;
  if (outer.severalStages || inner.severalStages || (outer.stage !== undefined && inner.stage === undefined))
    return false;
  const stages = outer.stage === inner.stage ? "same" : "narrower";
  if (outer.stage !== undefined && inner.stage !== undefined && stages === "narrower") {
    if (!stageContains(outer.stage, inner.stage)) return false;
  }
  let strictly = stages === "narrower";
  for (const concept of outer.concepts) {
    if (inner.concepts.includes(concept)) continue;
    const within = inner.concepts.some(
      ({ facet, value }) => facet === concept.facet && liesWithin(facet, value, concept.value),
    );
    if (!within) return false;
    strictly = true;
  }
  return strictly || inner.concepts.length > outer.concepts.length;
}

/** Whether scopes are stated, all different and none the whole, so that what they are about does not overlap as far as is told. */
export function areDisjoint(scopes: readonly (Scope | undefined)[], catalog: Catalog): boolean {
  const keys = (["area", "population"] as const).filter((key) => scopes.every((each) => each?.[key] !== undefined));
  return keys.some((key) => {
    const texts = scopes.map((each) => each?.[key] as string);
    const listed = texts.flatMap(members);
    if (new Set(listed).size < listed.length || texts.some((text) => WHOLE.test(text) || EACH.test(text))) return false;
    return texts.every((a, index) => texts.slice(index + 1).every((b) => between(a, b, catalog) === "other"));
  });
}
