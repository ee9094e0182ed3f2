import { deadlineYear } from "../model/deadline.ts";
import { evidenceRef } from "../model/evidence.ts";
import type { Milestone } from "../model/milestone.ts";
import type { Plan } from "../model/plan.ts";
import type { CellMilestone, EventRow } from "./alignment.ts";

/** Dated yes/no commitments that several plans may share, by what is to happen; with `filled` only the cells of plans that have it. */
export function eventsOf(plans: readonly Plan[], cells: "every" | "filled" = "every"): EventRow[] {
  const byEvent = new Map<string, Map<number, CellMilestone[]>>();
  plans.forEach((plan, column) => {
    for (const milestone of plan.milestones) {
      const columns = byEvent.get(milestone.event) ?? new Map<number, CellMilestone[]>();
      byEvent.set(milestone.event, columns);
      const own = columns.get(column);
      if (own) own.push(cellMilestone(plan, milestone));
      else columns.set(column, [cellMilestone(plan, milestone)]);
    }
  });
  return [...byEvent]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([event, columns]) => ({
      event,
      cells: plans.flatMap(({ id }, column) => {
        const milestones = columns.get(column);
        return milestones || cells === "every" ? [{ plan: id, milestones: milestones ?? [] }] : [];
      }),
    }));
}

function cellMilestone(plan: Plan, { id, label, deadline, evidence }: Milestone): CellMilestone {
  const year = deadlineYear(deadline);
  const where = evidenceRef(plan.id, { id, evidence });
  return { milestone: id, label, deadline, ...(year !== undefined && { year }), evidence: where };
}
