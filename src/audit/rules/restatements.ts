import { comparePromises } from "../../model/compare.ts";
import { writeGoal } from "../../model/writeGoal.ts";
import { recordFinding } from "../finding.ts";
import type { AuditRule } from "../rule.ts";

/** Figures the plan states again: the same, or with a different value. */
export const restatements: AuditRule = {
  code: "audit.restatements",
  about: "A figure that is stated again is stated alike.",
  check: (plan, catalog) =>
    plan.targets.flatMap((target) => {
      const first = plan.targets.find(({ id }) => id === target.restates);
      if (!first) return [];
      const params = { left: writeGoal(first.goal), right: writeGoal(target.goal) };
      const direction = catalog.byId.get(target.indicator ?? "")?.direction ?? "neutral";
      const { answer, reasons } = comparePromises(first.goal, target.goal, { direction });
      if (reasons.some(({ code }) => code === "reason.unit")) {
        return [recordFinding(plan, target, "audit.restatements.other-unit", "info", params, [first])];
      }
      const otherSide = reasons.some(({ code }) => code === "reason.bound-side");
      const alike = answer === "equal" || (answer === "notComparable" && !otherSide);
      return alike
        ? [recordFinding(plan, target, "audit.restatements.alike", "info", params, [first])]
        : [recordFinding(plan, target, "audit.restatements.differ", "warning", params, [first])];
    }),
};
