import type { AlignmentRow, CellTarget } from "../align/alignment.ts";
import { inOrder } from "../align/inOrder.ts";
import type { Plan } from "../model/plan.ts";
import type { Target } from "../model/target.ts";
import type { IdPairs } from "./pairIds.ts";
import type { PairOptions } from "./pairRow.ts";
import type { Draft, Rank, Ranks } from "./rank.ts";
import type { Restatements } from "./restatements.ts";

/** One for the left, one for the right. */
export type Both<Item> = readonly [left: Item, right: Item];

/** What every step of the pairing knows. */
export interface PairingContext {
  readonly plans: Both<Plan>;
  /** Whether the two are of one authority, so that ids and clauses may be compared. */
  readonly versions: boolean;
  readonly options: PairOptions;
  readonly ids: IdPairs;
  readonly ranks: Ranks;
  readonly again: Both<Restatements>;
}

/** A target that has found nothing yet, and where it stands. */
export interface Free {
  readonly rank: Rank;
  readonly target: CellTarget;
  /** Why the other side has nothing in its row. */
  readonly absent: AlignmentRow["cells"][number]["absent"];
}

/** What a step has found: drafts, how many pairs, how many groups were too large, and who is still free. */
export interface Found {
  readonly drafts: readonly Draft[];
  readonly pairs: number;
  readonly greedy: number;
  readonly free: Both<readonly Free[]>;
}

/** The targets without a partner by id, but for those that state again, of the same thing, what has one. */
export function restOf({ plans, ids, again }: PairingContext): Both<readonly Target[]> {
  const rest = (side: 0 | 1, places: readonly number[]): readonly Target[] => {
    const free = places.map((place) => plans[side].targets[place] as Target);
    const known = new Set(free);
    return free.filter((each) => {
      const first = again[side].firstOf(each);
      if (!first || known.has(first)) return true;
      return first.indicator === undefined ? first.label !== each.label : first.indicator !== each.indicator;
    });
  };
  return [rest(0, ids.left), rest(1, ids.right)];
}

/**
 * Whether the pairing is to be made from the right side: of several that are equally good the same one is then taken
 * whichever plan is left.
 */
export function isTurned([left, right]: Both<Plan>, [ours, theirs]: Both<readonly Target[]>): boolean {
  const plans = inOrder(left.id, right.id);
  if (plans !== 0) return plans > 0;
  const keys = (side: readonly Target[]): readonly string[] => side.map(contentKey).sort();
  const [a, b] = [keys(ours), keys(theirs)];
  const place = a.findIndex((key, index) => key !== b[index]);
  return place >= 0 && inOrder(a[place] as string, b[place] ?? "") > 0;
}

/** Targets of one side in an order that does not hang on the plan's own. */
export function inContentOrder<Item>(items: readonly Item[], targetOf: (item: Item) => Target): readonly Item[] {
  return items
    .map((item) => ({ item, key: contentKey(targetOf(item)) }))
    .sort((a, b) => inOrder(a.key, b.key))
    .map(({ item }) => item);
}

const contentKey = ({ id, label, goal, evidence }: Target): string =>
  JSON.stringify([String(evidence.start).padStart(9, "0"), label, goal, id]);
