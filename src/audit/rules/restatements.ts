import { comparePromises } from "../../model/compare.ts";
import { writeGoal } from "../../model/writeGoal.ts";
import { recordFinding } from "../finding.ts";
import type { AuditRule } from "../rule.ts";

/** Figures the plan states again: the same, or with a different value. */
export const restatements: AuditRule = {
  code: "audit.restatements",
  about: "A figure that is stated again is stated alike.",
  check: (plan) =>
    plan.targets.flatMap((target) => {
      const first = plan.targets.find(({ id }) => id === target.restates);
      if (!first) return [];
      const params = { left: writeGoal(first.goal), right: writeGoal(target.goal) };
      const alike = ["equal", "notComparable"].includes(comparePromises(first.goal, target.goal).answer);
      return alike
        ? [recordFinding(plan, target, "audit.restatements.alike", "info", params, [first])]
        : [recordFinding(plan, target, "audit.restatements.differ", "warning", params, [first])];
    }),
};
