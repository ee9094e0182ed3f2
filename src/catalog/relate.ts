import type { Predicate } from "../model/coding.ts";
import { type Facets, type Indicator, UNSTATED } from "../model/indicator.ts";
import { type StageCode, stageContains } from "../model/stages.ts";
import { type Transform, transformBetween } from "./transforms.ts";

/** One facet in which two indicators differ; `unstated` when one of them leaves it open. */
export interface FacetDifference {
  readonly facet: string;
  readonly left: string;
  readonly right: string;
}

/** How two indicators relate, with every facet in which they differ. */
export interface Relation {
  /** Left to right; `undefined` when they are unrelated. */
  readonly predicate: Predicate | undefined;
  readonly differences: readonly FacetDifference[];
  /** Whether nothing but open facets keeps them apart: they may mean the same. */
  readonly compatible: boolean;
  /** How values of the left become values of the right, where the same number will not do and it is known. */
  readonly transform?: Transform;
}

/**
 * Derives how two indicators relate from their facets. All equal: exact. One open where the other speaks: the open one is
 * the broader. Same measure, different population, stage or other facet: broader or narrower where one contains the
 * other, else related. Another measure: unrelated.
 *
 * A transform comes with the relation where there is one: from the units when all facets are equal, and the two are then a
 * close match; or because one of them declares it (`Indicator.transforms`), and the two are then at least related.
 *
 * @example
 * relate(publicShare, privateShare).transform; // => { kind: "complement" }
 */
export function relate(left: Indicator, right: Indicator): Relation {
  const differences = left === right ? [] : differencesOf(left.facets, right.facets);
  const transform = transformBetween(left, right, differences.length === 0);
  const by = transform && { transform };
  if (differences.length === 0) {
    return { predicate: transform ? "skos:closeMatch" : "skos:exactMatch", differences, compatible: true, ...by };
  }
  if (left.facets.measure !== right.facets.measure) {
    return { predicate: transform && "skos:relatedMatch", differences, compatible: false, ...by };
  }
  const side = sideOf(differences);
  const predicate = side === "left" ? "skos:narrowMatch" : side === "right" ? "skos:broadMatch" : "skos:relatedMatch";
  const compatible = differences.every((each) => each.left === UNSTATED || each.right === UNSTATED);
  return { predicate, differences, compatible, ...by };
}

function differencesOf(left: Facets, right: Facets): FacetDifference[] {
  const found: FacetDifference[] = [];
  const note = (facet: string, a: string, b: string): void => {
    if (a !== b) found.push({ facet, left: a, right: b });
  };
  note("measure", left.measure, right.measure);
  note("stage", left.stage, right.stage);
  note("population", left.population, right.population);
  note("area", left.area, right.area);
  // A qualifier only one of them knows is one the other leaves open.
  for (const name in left.qualifiers) note(name, left.qualifiers[name] ?? UNSTATED, right.qualifiers[name] ?? UNSTATED);
  for (const name in right.qualifiers) {
    if (!Object.hasOwn(left.qualifiers, name)) note(name, UNSTATED, right.qualifiers[name] ?? UNSTATED);
  }
  return found;
}

/** Which side contains the other in every one of the differences. */
function sideOf(differences: readonly FacetDifference[]): "left" | "right" | "neither" {
  let side: "left" | "right" | "neither" | undefined;
  for (const each of differences) {
    const one = containment(each);
    if (one === "neither" || (side !== undefined && side !== one)) return "neither";
    side = one;
  }
  return side ?? "neither";
}

/** Which side of a difference contains the other: an open facet contains every value, `all` every part, a span its levels. */
function containment({ facet, left, right }: FacetDifference): "left" | "right" | "neither" {
  if (left === UNSTATED || left === "all") return "left";
  if (right === UNSTATED || right === "all") return "right";
  if (facet !== "stage") return "neither";
  if (stageContains(left as StageCode, right as StageCode)) return "left";
  return stageContains(right as StageCode, left as StageCode) ? "right" : "neither";
}
