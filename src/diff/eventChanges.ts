import type { CellMilestone } from "../align/alignment.ts";
import { eventsOf } from "../align/eventsOf.ts";
import { inOrder } from "../align/inOrder.ts";
import { deadlineDate } from "../model/deadline.ts";
import type { Plan } from "../model/plan.ts";
import type { EventChange } from "./changes.ts";
import { writeDeadline } from "./changesBetween.ts";

/** Milestones of two plans, event by event: what became of each. Those that say the same have no changes. */
export function eventChanges(left: Plan, right: Plan): readonly EventChange[] {
  return eventsOf([left, right]).flatMap(({ event, cells }) => {
    const [a = [], b = []] = cells.map(({ milestones }) => milestones);
    return pairMilestones(a, b)
      .map(([one, other]) => eventChange(event, one, other))
      .sort((x, y) => startOf(x) - startOf(y) || inOrder(idsOf(x), idsOf(y)));
  });
}

/** Told from neither side, so that the order is the same both ways. */
const startOf = ({ left, right }: EventChange): number =>
  Math.min(left?.evidence.start ?? Number.MAX_SAFE_INTEGER, right?.evidence.start ?? Number.MAX_SAFE_INTEGER);
const idsOf = ({ left, right }: EventChange): string =>
  [left?.milestone ?? "", right?.milestone ?? ""].sort().join(" ");

/** Pairs milestones of one event: by id, the rest in the order of the text; who is left over stands alone. */
function pairMilestones(
  left: readonly CellMilestone[],
  right: readonly CellMilestone[],
): readonly (readonly [CellMilestone | undefined, CellMilestone | undefined])[] {
  const inText = (side: readonly CellMilestone[], other: readonly CellMilestone[]): CellMilestone[] =>
    side
      .filter(({ milestone }) => !other.some((each) => each.milestone === milestone))
      .sort((a, b) => a.evidence.start - b.evidence.start || inOrder(a.milestone, b.milestone));
  const [a, b] = [inText(left, right), inText(right, left)];
  return [
    ...left.flatMap((each) => {
      const same = right.find(({ milestone }) => milestone === each.milestone);
      return same ? [[each, same] as const] : [];
    }),
    ...Array.from({ length: Math.max(a.length, b.length) }, (_, index) => [a[index], b[index]] as const),
  ];
}

function eventChange(event: string, left: CellMilestone | undefined, right: CellMilestone | undefined): EventChange {
  const base = { event, ...(left && { left }), ...(right && { right }) };
  if (!left || !right) {
    const code = left ? "change.only-left" : "change.only-right";
    return { ...base, changes: [{ code, params: { label: (left ?? right)?.label ?? "" } }] };
  }
  const [a, b] = [deadlineDate(left.deadline), deadlineDate(right.deadline)];
  if (a === b) return { ...base, changes: [] };
  if (a === undefined || b === undefined) {
    const params = { left: writeDeadline(left.deadline), right: writeDeadline(right.deadline) };
    return { ...base, changes: [{ code: "change.deadline", params }] };
  }
  const earlier = b < a;
  const code = earlier ? "change.earlier" : "change.later";
  return { ...base, changes: [{ code, ambition: earlier ? "more" : "less", params: { left: a, right: b } }] };
}
