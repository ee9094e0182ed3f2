import { isNumeric } from "../../model/goal.ts";
import { owedBy } from "../../model/promise.ts";
import { convertUnit } from "../../model/units.ts";
import { writeGoal, writeQuantity } from "../../model/writeGoal.ts";
import { recordFinding } from "../finding.ts";
import type { AuditRule } from "../rule.ts";

/** Levels that the plan's own baseline has already reached or passed, in the indicator's direction. */
export const baseline: AuditRule = {
  code: "audit.baseline",
  about: "A level to be reached lies beyond the plan's own baseline.",
  check: (plan, catalog) =>
    plan.targets.flatMap((target) => {
      const { goal } = target;
      const direction = catalog.byId.get(target.indicator ?? "")?.direction ?? "neutral";
      if (
        !target.baseline ||
        target.restates !== undefined ||
        !isNumeric(goal) ||
        goal.kind !== "level" ||
        direction === "neutral"
      )
        return [];
      const owed = owedBy(goal, direction);
      const start = convertUnit(target.baseline.value * (target.baseline.scale ?? 1), target.baseline.unit, goal.unit);
      if (!owed || start === undefined) return [];
      const gain = direction === "higher" ? owed.high - start : start - owed.low;
      if (gain > 0) return [];
      const code = gain === 0 ? "audit.baseline.already-met" : "audit.baseline.beyond-target";
      const observed = plan.observations.filter(({ id }) => id === target.baseline?.observation);
      const params = { goal: writeGoal(goal), baseline: writeQuantity(target.baseline) };
      return [recordFinding(plan, target, code, gain === 0 ? "info" : "warning", params, observed)];
    }),
};
