import { comparePromises } from "../../model/compare.ts";
import { writeGoal } from "../../model/writeGoal.ts";
import type { AuditRule } from "../rule.ts";

/** Figures the plan states again: the same, or with a different value. */
export const restatements: AuditRule = {
  code: "audit.restatements",
  about: "A figure that is stated again is stated alike.",
  findings: {
    "audit.restatements.differ": {
      severity: "warning",
      about: { zh: "重申时数值不同", en: "stated again with another value" },
    },
    "audit.restatements.other-unit": {
      severity: "info",
      about: { zh: "以另一单位重申", en: "stated again in another unit" },
    },
    "audit.restatements.alike": { severity: "info", about: { zh: "重申,数值相同", en: "stated again alike" } },
  },
  check: (plan, catalog, { finding }) => {
    const byId = new Map(plan.targets.map((each) => [each.id, each]));
    return plan.targets.flatMap((target) => {
      const first = target.restates === undefined ? undefined : byId.get(target.restates);
      if (!first) return [];
      const params = { left: writeGoal(first.goal), right: writeGoal(target.goal) };
      const direction = catalog.byId.get(target.indicator ?? "")?.direction ?? "neutral";
      const { answer, reasons } = comparePromises(first.goal, target.goal, { direction });
      if (reasons.some(({ code }) => code === "reason.unit")) {
        return [finding(target, "audit.restatements.other-unit", params, [first])];
      }
      const otherSide = reasons.some(({ code }) => code === "reason.bound-side");
      const alike = answer === "equal" || (answer === "notComparable" && !otherSide);
      return [finding(target, alike ? "audit.restatements.alike" : "audit.restatements.differ", params, [first])];
    });
  },
};
