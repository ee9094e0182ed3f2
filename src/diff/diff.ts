import { ASSUMABLE, checkAssumed } from "../align/compareCells.ts";
import { sameAuthority } from "../align/sameAuthority.ts";
import { type Catalog, catalogRef, defaultCatalog } from "../catalog/catalog.ts";
import type { Plan } from "../model/plan.ts";
import type { ReasonCode } from "../model/reason.ts";
import { envelope } from "../model/result.ts";
import { countChanges } from "./countChanges.ts";
import type { Diff } from "./diffResult.ts";
import { eventChanges } from "./eventChanges.ts";
import { pairTargets } from "./pairTargets.ts";
import { patchBetween } from "./patchBetween.ts";
import { inRankOrder } from "./rank.ts";

/** How two plans are compared. */
export interface DiffOptions {
  readonly catalog?: Catalog;
  /** Reasons against comparing to set aside, as for `compareCells`. Years always are: an other deadline is a change of its own. */
  readonly assume?: readonly ReasonCode[];
}

/** An other deadline is a change, and no reason not to compare the values. */
export const YEARS: readonly ReasonCode[] = ["reason.year", "reason.year-unstated", "reason.standing"];

/**
 * What changes from one plan to another, of two regions or two versions of one, by meaning: higher or lower (with the
 * amount, and whether that is more or less ambitious), earlier or later, firmer or looser, of more or of less, split or merged, another unit or
 * only another wording, only on one side, or not comparable with its reasons.
 *
 * Targets are paired by id where the plans are of one region, then within the rows of `align`, then by likeness, each entry
 * telling which (`pairedBy`); what has found no partner stands alone. Records that are the same to the letter are not looked at
 * further. Versions of one plan also have `moves`, a run of targets that stands elsewhere being one, and a `patch` for `applyDiff`.
 * Targets merged into another, because the plan only states it again, have no entry of their own.
 *
 * `diff(a, a)` has no entries; `diff(b, a)` is `invertDiff(diff(a, b))`.
 *
 * @throws EduplanError `unknown-option` when `assume` names a reason that cannot be set aside, `duplicate-target` when two
 * targets of one plan share an id.
 */
export function diff(left: Plan, right: Plan, options: DiffOptions = {}): Diff {
  const { catalog = defaultCatalog, assume = [] } = options;
  checkAssumed(assume, ASSUMABLE);
  const assumed = [...new Set([...assume, ...YEARS])];
  const versions = sameAuthority({ plan: left.id, region: left.region }, { plan: right.id, region: right.region });
  const paired = pairTargets(left, right, versions, { catalog, assume: assumed });
  const { drafts, identical, pairing } = paired;
  const entries = inRankOrder(drafts.filter(({ entry }) => entry.changes.length > 0));
  const all = eventChanges(left, right);
  const events = all.filter(({ changes }) => changes.length > 0);
  const { moves, patch } = versions ? patchBetween(left, right, paired) : { moves: [], patch: undefined };
  return {
    ...envelope("diff", [left, right], { catalog: catalogRef(catalog), assume: assumed }),
    entries,
    events,
    moves,
    unchanged: identical + (drafts.length - entries.length) + (all.length - events.length),
    counts: countChanges(entries, events, moves),
    pairing,
    ...(patch && { patch }),
  };
}
