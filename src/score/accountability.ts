import { deadlineDate } from "../model/deadline.ts";
import type { Target } from "../model/target.ts";

/** How far a plan says who answers for its targets and when they can be looked at. */
export interface Accountability {
  /** Share of the targets with both, 0 to 1; absent without targets. */
  readonly value?: number;
  /** Targets with a lead or responsible body 牵头、责任部门. */
  readonly responsible: number;
  /** Targets with a day on which they can be reviewed. */
  readonly reviewable: number;
  readonly both: number;
}

/**
 * Accountability: the share of targets that name a lead or responsible body and a date on which they can be reviewed. A date is
 * that of the clause or of its task, or a yearly duty; the schema records no reviews as such (中期评估), so the date when the figure
 * falls due stands for one. A body named for a whole chapter counts only where the data puts it to the target.
 */
export function accountability(targets: readonly Target[]): Accountability {
  const named = targets.map(({ lead = [], responsible = [] }) => lead.length + responsible.length > 0);
  const dated = targets.map(isReviewable);
  const both = targets.filter((_, index) => named[index] && dated[index]).length;
  return {
    ...(targets.length > 0 && { value: both / targets.length }),
    responsible: named.filter(Boolean).length,
    reviewable: dated.filter(Boolean).length,
    both,
  };
}

function isReviewable({ deadline, taskDeadline }: Target): boolean {
  return [deadline, taskDeadline].some(
    (each) => each !== undefined && (each.kind === "yearly" || deadlineDate(each) !== undefined),
  );
}
