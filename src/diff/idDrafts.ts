import type { CellTarget } from "../align/alignment.ts";
import { cellTarget } from "../align/cells.ts";
import { relate } from "../catalog/relate.ts";
import type { Target } from "../model/target.ts";
import { pairEntry } from "./entries.ts";
import type { PairingContext } from "./pairing.ts";
import { type Draft, firstRank } from "./rank.ts";
import { sameJson } from "./sameJson.ts";

/** What became of the targets that have one id on both sides and are not the same to the letter. */
export function idDrafts(context: PairingContext): readonly Draft[] {
  const { plans, ids } = context;
  const changed = new Map(
    ids.changed.map(({ left, right }) => [plans[0].targets[left] as Target, plans[1].targets[right] as Target]),
  );
  return [...changed].flatMap(([left, right]) =>
    isToldBefore(left, right, changed, context) ? [] : [idDraft(left, right, context)],
  );
}

/** The draft of two targets that have one id. */
export function idDraft(left: Target, right: Target, context: PairingContext): Draft {
  const { ranks, options } = context;
  const rank = firstRank(ranks.ofTarget(left), ranks.ofTarget(right));
  const [a, b] = [inRow(left, 0, rank.indicator, context), inRow(right, 1, rank.indicator, context)];
  return { rank, entry: pairEntry({ indicator: rank.indicator, left: a, right: b, by: "id" }, options) };
}

/** A figure that is stated again, and changed in the same way where it is first stated, is one change. */
function isToldBefore(
  left: Target,
  right: Target,
  changed: ReadonlyMap<Target, Target>,
  { again }: PairingContext,
): boolean {
  const [first, other] = [again[0].firstOf(left), again[1].firstOf(right)];
  if (!first || !other || changed.get(first) !== other) return false;
  return sameJson(first.goal, left.goal) && sameJson(other.goal, right.goal);
}

/** A target as it stands in the row of an indicator. */
function inRow(
  target: Target,
  side: 0 | 1,
  row: string | undefined,
  { plans, options, again }: PairingContext,
): CellTarget {
  const { byId } = options.catalog;
  const [own, host] = [byId.get(target.indicator ?? ""), byId.get(row ?? "")];
  const relation = own && host && own !== host ? relate(own, host) : undefined;
  return cellTarget(plans[side], target, relation, again[side].againOf(target), undefined);
}
