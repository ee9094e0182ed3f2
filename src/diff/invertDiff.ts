import type { Params } from "../model/finding.ts";
import type { Reason } from "../model/reason.ts";
import type { Change, ChangeCode, DiffEntry, EventChange } from "./changes.ts";
import { countChanges } from "./countChanges.ts";
import type { Diff } from "./diffResult.ts";
import { invertPatch } from "./patch.ts";
import { inReasonOrder } from "./reasonOrder.ts";

/** What a change is called when left and right change places; the others keep their name. */
const INVERSE: Readonly<Partial<Record<ChangeCode, ChangeCode>>> = {
  "change.higher": "change.lower",
  "change.lower": "change.higher",
  "change.bound-firmer": "change.bound-looser",
  "change.bound-looser": "change.bound-firmer",
  "change.earlier": "change.later",
  "change.later": "change.earlier",
  "change.wording-firmer": "change.wording-looser",
  "change.wording-looser": "change.wording-firmer",
  "change.scope-wider": "change.scope-narrower",
  "change.scope-narrower": "change.scope-wider",
  "change.scope-each": "change.scope-total",
  "change.scope-total": "change.scope-each",
  "change.only-left": "change.only-right",
  "change.only-right": "change.only-left",
  "change.split": "change.merged",
  "change.merged": "change.split",
};

/**
 * The same diff with left and right in each other's place, without the plans: `invertDiff(diff(a, b))` is `diff(b, a)`.
 *
 * @example
 * applyDiff(final, invertDiff(diff(draft, final))).targets; // => draft.targets
 */
export function invertDiff(diff: Diff): Diff {
  const entries = diff.entries.map(invertEntry);
  const events = diff.events.map(invertSides);
  const moves = diff.moves.map(({ change, left, right }) => ({ change: invert(change), left: right, right: left }));
  return {
    ...diff,
    plans: [...diff.plans].reverse(),
    entries,
    events,
    moves,
    counts: countChanges(entries, events, moves),
    ...(diff.patch && { patch: invertPatch(diff.patch) }),
  };
}

/** An entry seen from the other side. */
export function invertEntry(entry: DiffEntry): DiffEntry {
  const turned = (reasons: readonly Reason[]): readonly Reason[] => inReasonOrder(reasons.map(swapParams));
  return {
    ...invertSides(entry),
    reasons: turned(entry.reasons),
    assumed: turned(entry.assumed),
    cautions: turned(entry.cautions),
  };
}

function invertSides<Sides extends DiffEntry | EventChange>(sides: Sides): Sides {
  const { left, right, ...rest } = sides;
  const changes = sides.changes.map(invert);
  return { ...rest, ...(right && { left: right }), ...(left && { right: left }), changes } as unknown as Sides;
}

function invert(change: Change): Change {
  const { ambition, amount } = change;
  return {
    ...swapParams(change),
    code: INVERSE[change.code] ?? change.code,
    ...(ambition && { ambition: ambition === "more" ? "less" : "more" }),
    ...(amount !== undefined && { amount: 0 - amount }),
  };
}

function swapParams<Item extends { readonly params: Params }>(item: Item): Item {
  const { left, right } = item.params;
  if (left === undefined && right === undefined) return item;
  const params = {
    ...item.params,
    ...(right !== undefined && { left: right }),
    ...(left !== undefined && { right: left }),
  };
  return { ...item, params };
}
