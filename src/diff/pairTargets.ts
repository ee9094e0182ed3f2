import type { Plan } from "../model/plan.ts";
import type { Target } from "../model/target.ts";
import type { Pairing } from "./diffResult.ts";
import { aloneEntry, pairEntry, partedEntry } from "./entries.ts";
import { gapsOf } from "./gaps.ts";
import { idDraft, idDrafts } from "./idDrafts.ts";
import { type IndexPair, pairIds } from "./pairIds.ts";
import { type Both, type Found, type Free, inContentOrder, isTurned, type PairingContext, restOf } from "./pairing.ts";
import { type Placed, pairLike } from "./pairLike.ts";
import type { PairOptions } from "./pairRow.ts";
import { type Draft, firstRank, ranksOf } from "./rank.ts";
import { restatementsOf } from "./restatements.ts";
import { rowDrafts } from "./rowDrafts.ts";

/** Every target of two plans with what it belongs to. */
export interface PairedTargets {
  /** Pairs whose records differ (they may have no changes), targets of one side, wholes with their parts. */
  readonly drafts: readonly Draft[];
  /** How many pairs are the same to the letter, and so were not looked at further. */
  readonly identical: number;
  /** For each left target the place of its partner among the right ones, −1 where it has none. */
  readonly partners: Int32Array;
  /** The pairs whose records differ. */
  readonly changed: readonly IndexPair[];
  readonly pairing: Pairing;
}

/**
 * Pairs the targets of two plans: versions by id; what is left by the rows of `align`, within a row with the fewest obstacles; what is
 * left of that by likeness. What is the same to the letter is not looked at further, so that cost grows with what changed.
 */
export function pairTargets(left: Plan, right: Plan, versions: boolean, options: PairOptions): PairedTargets {
  const ids = pairIds(left, right, versions);
  const plans = [left, right] as const;
  const again = [restatementsOf(left), restatementsOf(right)] as const;
  const context = { plans, versions, options, ids, again, ranks: ranksOf(options.catalog) };
  const byId = idDrafts(context);
  const rest = restOf(context);
  const turned = isTurned(plans, rest);
  const byRow = rowDrafts(rest, turned, context);
  const byLikeness = likeDrafts(byRow, rest, turned, context);
  const pairs = [...byRow.drafts, ...byLikeness.drafts];
  const partners = withPairs(pairs, context);
  const { drafts, free } = brokenDown([...byId, ...pairs], byLikeness.free, partners, context);
  const paired = left.targets.length - ids.left.length;
  return {
    drafts: [...drafts, ...alone(free)],
    identical: paired - ids.changed.length - repeated(context),
    partners,
    changed: [...ids.changed, ...ids.left.flatMap((place) => pairAt(place, partners))],
    pairing: {
      id: paired,
      row: byRow.pairs,
      likeness: byLikeness.pairs,
      greedy: byRow.greedy + byLikeness.greedy,
    },
  };
}

/** Pairs by likeness what the rows did not. */
function likeDrafts(
  { drafts: byRow, free }: Found,
  rest: Both<readonly Target[]>,
  turned: boolean,
  context: PairingContext,
): Found {
  const { options, versions, plans } = context;
  if (free[0].length === 0 || free[1].length === 0) return { drafts: [], pairs: 0, greedy: 0, free };
  const records = rest.map((side) => new Map(side.map((each) => [each.id, each])));
  const gaps = versions ? gapsOf(plans, withPairs(byRow, context)) : [];
  const sides = free.map((side, index) => {
    const targetOf = ({ target }: Free): Target => records[index]?.get(target.target) as Target;
    return inContentOrder(side, targetOf).map((each) => {
      const target = targetOf(each);
      return { each, target, gap: gaps[index]?.get(target.id) };
    });
  }) as unknown as Both<readonly (Placed & { readonly each: Free })[]>;
  const [ours, theirs] = turned ? [sides[1], sides[0]] : sides;
  const { pairs, greedy } = pairLike(ours, theirs, options.catalog, versions);
  const taken = new Set<Free>();
  const drafts = pairs.map(({ left, right }): Draft => {
    const [one, other] = [(ours[left] as (typeof ours)[number]).each, (theirs[right] as (typeof ours)[number]).each];
    taken.add(one).add(other);
    const [a, b] = turned ? [other, one] : [one, other];
    const rank = firstRank(a.rank, b.rank);
    const pair = { indicator: rank.indicator, left: a.target, right: b.target, by: "likeness" } as const;
    return { rank, entry: pairEntry(pair, options) };
  });
  const still = (side: readonly Free[]): readonly Free[] => side.filter((each) => !taken.has(each));
  return { drafts, pairs: pairs.length, greedy, free: [still(free[0]), still(free[1])] };
}

function pairAt(left: number, partners: Int32Array): IndexPair[] {
  const right = partners[left] as number;
  return right < 0 ? [] : [{ left, right }];
}

/** The partners by id together with those found since. */
function withPairs(drafts: readonly Draft[], { plans, ids }: PairingContext): Int32Array {
  const partners = ids.partners.slice();
  const places = (side: 0 | 1, list: readonly number[]): ReadonlyMap<string, number> =>
    new Map(list.map((place) => [(plans[side].targets[place] as Target).id, place]));
  const [ours, theirs] = [places(0, ids.left), places(1, ids.right)];
  for (const { entry } of drafts) {
    const [a, b] = [ours.get(entry.left?.target ?? ""), theirs.get(entry.right?.target ?? "")];
    if (a !== undefined && b !== undefined) partners[a] = b;
  }
  return partners;
}

/** Adds to pairs what one of the two is now broken down into, by `partOf`, while the other had no parts. */
function brokenDown(
  drafts: readonly Draft[],
  free: Both<readonly Free[]>,
  partners: Int32Array,
  context: PairingContext,
): Pick<Found, "drafts" | "free"> {
  const { plans, versions } = context;
  if (!versions) return { drafts, free };
  const found = [...drafts];
  const taken = new Set<Free>();
  for (const side of [1, 0] as const) {
    const groups = partsByWhole(plans[side], free[side]);
    if (groups.size === 0) continue;
    const others = new Set(plans[side === 1 ? 0 : 1].targets.flatMap(({ partOf }) => partOf ?? []));
    for (const [place, parts] of groups) {
      const left = side === 1 ? partners.indexOf(place) : place;
      const right = side === 1 ? place : (partners[place] as number);
      if (left < 0 || right < 0) continue;
      const [a, b] = [plans[0].targets[left] as Target, plans[1].targets[right] as Target];
      if (others.has(side === 1 ? a.id : b.id)) continue;
      const at = found.findIndex(({ entry }) => entry.left?.target === a.id && entry.right?.target === b.id);
      const draft = found[at] ?? idDraft(a, b, context);
      if (draft.entry.parts) continue;
      const name = side === 1 ? "left" : "right";
      const entry = partedEntry(
        draft.entry,
        name,
        parts.map(({ target }) => target),
      );
      found.splice(at < 0 ? found.length : at, at < 0 ? 0 : 1, { ...draft, entry });
      for (const each of parts) taken.add(each);
    }
  }
  const still = (side: readonly Free[]): readonly Free[] => side.filter((each) => !taken.has(each));
  return { drafts: found, free: [still(free[0]), still(free[1])] };
}

/** Free targets that are parts of one whole of the same indicator, two or more, by the place of the whole. */
function partsByWhole({ targets }: Plan, free: readonly Free[]): ReadonlyMap<number, readonly Free[]> {
  const byId = new Map(free.map((each) => [each.target.target, each]));
  const places = new Map<string, number>();
  const groups = new Map<number, Free[]>();
  const wanted = targets.filter(({ id, partOf }) => partOf !== undefined && byId.has(id));
  if (wanted.length === 0) return groups;
  for (const [place, { id }] of targets.entries()) places.set(id, place);
  for (const { id, indicator, partOf = "" } of wanted) {
    const place = places.get(partOf);
    const part = byId.get(id);
    if (place === undefined || !part || targets[place]?.indicator !== indicator) continue;
    groups.set(place, [...(groups.get(place) ?? []), part]);
  }
  return new Map([...groups].filter(([, parts]) => parts.length > 1));
}

/** How many pairs of identical records only state again, in both plans, what another pair states. */
function repeated({ plans, again, ids }: PairingContext): number {
  const changed = new Set(ids.changed.map(({ left }) => left));
  let count = 0;
  plans[0].targets.forEach((each, place) => {
    if (each.restates === undefined || changed.has(place)) return;
    const other = plans[1].targets[ids.partners[place] as number];
    if (other && again[0].firstOf(each) && again[1].firstOf(other)) count += 1;
  });
  return count;
}

function alone(free: Both<readonly Free[]>): readonly Draft[] {
  const draft =
    (side: "left" | "right") =>
    ({ rank, target, absent }: Free): Draft => ({
      rank,
      entry: aloneEntry(rank.indicator, side, target, absent),
    });
  return [...free[0].map(draft("left")), ...free[1].map(draft("right"))];
}
