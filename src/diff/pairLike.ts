import countBy from "lodash-es/countBy.js";
import type { Catalog } from "../catalog/catalog.ts";
import type { Target } from "../model/target.ts";
import { type Assignment, assign, type Edge } from "./assign.ts";
import { labelLikeness, likeness, type Sketch, sketchOf } from "./likeness.ts";

/**
 * How alike two targets must at least be: of two versions, where goal and clause count too, and of two regions, where there
 * is nothing but the label.
 */
const ENOUGH = { versions: 0.47, regions: 0.8 } as const;
/** How alike labels must be where the catalogue knows both and takes them for different things. */
const RECODED = 0.9;
/** With how many a target is compared closely: those with which it shares the rarest parts. */
const CLOSEST = 16;
/** What more members than this share tells nothing apart. */
const COMMON = 64;

/** A target and, of two versions, behind which pair it stands in the text. */
export interface Placed {
  readonly target: Target;
  readonly gap: string | undefined;
}

/**
 * Pairs targets that neither an id nor the catalogue joins, at the least total distance, leaving alone what is not alike
 * enough. `left` and `right` are in an order that does not hang on the plans' own. Each target is compared only with those that
 * share its rarer parts (a meaning, a pair of characters, its value), so that cost grows with the targets and not with their square.
 */
export function pairLike(
  left: readonly Placed[],
  right: readonly Placed[],
  catalog: Catalog,
  versions: boolean,
): Assignment {
  if (left.length === 0 || right.length === 0) return { pairs: [], greedy: 0 };
  const [ours, theirs] = [left, right].map((side) => {
    const holders = countBy(side.map(({ target }) => JSON.stringify(target.goal)));
    return side.map(({ target, gap }) => sketchOf(target, catalog, gap, holders[JSON.stringify(target.goal)] ?? 1));
  });
  if (!ours || !theirs) return { pairs: [], greedy: 0 };
  const enough = versions ? ENOUGH.versions : ENOUGH.regions;
  const edges: Edge[] = [];
  const holders = holdersOf(theirs, versions);
  ours.forEach((sketch, place) => {
    for (const other of closest(sketch, holders, versions)) {
      const found = theirs[other] as Sketch;
      if (!mayPair(sketch, found, catalog, versions)) continue;
      const alike = likeness(sketch, found, versions);
      if (alike >= enough) edges.push({ left: place, right: other, cost: 1 - alike });
    }
  });
  return assign(edges, 1);
}

/** Where the catalogue knows both and keeps them apart they are two things, unless one version only coded the other's words anew. */
function mayPair(a: Sketch, b: Sketch, catalog: Catalog, versions: boolean): boolean {
  const [one, other] = [a.target.indicator, b.target.indicator];
  if (one === undefined || other === undefined || !catalog.byId.has(one) || !catalog.byId.has(other)) return true;
  return one === other || (versions && labelLikeness(a, b) >= RECODED);
}

/** Who has each part. */
function holdersOf(sketches: readonly Sketch[], versions: boolean): ReadonlyMap<string | number, readonly number[]> {
  const holders = new Map<string | number, number[]>();
  sketches.forEach((sketch, place) => {
    for (const part of partsOf(sketch, versions)) {
      const known = holders.get(part);
      if (known) known.push(place);
      else holders.set(part, [place]);
    }
  });
  return holders;
}

/** What a target may be found by: pairs of characters, meanings, and in versions of one text its value. */
function partsOf({ target, reading, pairs }: Sketch, versions: boolean): readonly (string | number)[] {
  const meant = reading.concepts.filter(({ weight }) => weight !== "light").map(({ id }) => -1 - id);
  const value = versions && "value" in target.goal ? [`${target.goal.unit} ${JSON.stringify(target.goal.value)}`] : [];
  return [...pairs, ...meant, ...value];
}

/** The places of those that share most, rare parts counting more. */
function closest(
  sketch: Sketch,
  holders: ReadonlyMap<string | number, readonly number[]>,
  versions: boolean,
): readonly number[] {
  const shared = new Map<number, number>();
  for (const part of partsOf(sketch, versions)) {
    const own = holders.get(part);
    if (!own || own.length > COMMON) continue;
    for (const place of own) shared.set(place, (shared.get(place) ?? 0) + 1 / own.length);
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CLOSEST)
    .map(([place]) => place);
}
