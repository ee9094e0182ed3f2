import { isNumeric, type NumericGoal } from "../model/goal.ts";
import type { UnitId } from "../model/units.ts";
import { changedDrafts } from "./changedDrafts.ts";
import type { Draft, TargetDraft } from "./draft.ts";

type Counted = TargetDraft & { readonly goal: NumericGoal };

/**
 * Figures that add up to one before them are its parts, and made as it is: 新建学校40所. 东区12所,西区18所,开发区10所. Only those that no
 * verb says anything of; each run of them that is complete.
 */
export function partsOfMade(drafts: readonly Draft[]): readonly Draft[] {
  const parts = new Set<Draft>();
  const counts = new Map<UnitId, Count>();
  for (const draft of drafts) {
    if (!isCounted(draft)) continue;
    const { kind, unit } = draft.goal;
    const amount = amountOf(draft);
    const count = counts.get(unit);
    if (!count || (kind === "flow" && count.sum + amount > count.whole)) {
      if (kind === "flow") counts.set(unit, { whole: amount, run: [], sum: 0 });
      continue;
    }
    if (kind !== "flow" && !isPlain(draft)) continue;
    count.run.push(draft);
    count.sum += amount;
    if (count.sum < count.whole) continue;
    if (count.sum === count.whole && count.run.length > 1) for (const each of count.run) parts.add(each);
    counts.set(unit, { ...count, run: [], sum: 0 });
  }
  return parts.size === 0
    ? drafts
    : changedDrafts(drafts, (draft) => (parts.has(draft) ? made(draft as Counted) : draft));
}

/** What was made last of a unit, and the figures since that may be its parts. */
interface Count {
  readonly whole: number;
  readonly run: Draft[];
  sum: number;
}

const isCounted = (draft: Draft): draft is Counted =>
  draft.type === "target" && isNumeric(draft.goal) && typeof draft.goal.value === "number";

/** No verb and no bound says what is done with it. */
const isPlain = ({ goal, fields }: Counted): boolean =>
  goal.kind === "level" && goal.bound === "exactly" && fields.kind?.rule === "kind.default";

const amountOf = ({ goal: { value, scale = 1 } }: Counted): number => Math.round(Number(value) * scale);

const made = (draft: Counted): Draft => ({ ...draft, goal: { ...draft.goal, kind: "flow" } });
