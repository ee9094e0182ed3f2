import { deadlineDate } from "../../model/deadline.ts";
import type { Finding } from "../../model/finding.ts";
import type { Plan } from "../../model/plan.ts";
import { recordFinding } from "../finding.ts";
import type { AuditRule } from "../rule.ts";

/** Deadlines before the plan was issued, after its last horizon, or absent. */
export const deadlines: AuditRule = {
  code: "audit.deadlines",
  about: "A target is dated, and its date lies within the plan's period.",
  check: (plan) => {
    const begin = beginOf(plan);
    const end = Math.max(...plan.horizons.map(({ year }) => year));
    return plan.targets.flatMap((target): Finding[] => {
      const date = deadlineDate(target.deadline) ?? deadlineDate(target.taskDeadline ?? { kind: "unstated" });
      if (date === undefined) {
        const open = target.deadline.kind !== "unstated" || target.goal.standing || target.taskDeadline;
        return open ? [] : [recordFinding(plan, target, "audit.deadlines.unstated", "info", {})];
      }
      if (begin !== undefined && date < begin) {
        return [recordFinding(plan, target, "audit.deadlines.before-period", "error", { date, begin })];
      }
      if (plan.horizons.length > 0 && Number(date.slice(0, 4)) > end) {
        return [recordFinding(plan, target, "audit.deadlines.after-period", "warning", { date, end })];
      }
      return [];
    });
  },
};

/** The first day from which a deadline makes sense: when the plan was issued or came into force. */
function beginOf({ issuedOn, inForce }: Plan): string | undefined {
  return [issuedOn, inForce?.from].filter((date) => date !== undefined).sort()[0];
}
