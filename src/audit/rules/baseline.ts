import { isNumeric } from "../../model/goal.ts";
import { goalInUnit, owedBy } from "../../model/promise.ts";
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
      const { goal, restates } = target;
      const indicator = catalog.byId.get(target.indicator ?? "");
      if (!indicator || !target.baseline || restates !== undefined || !isNumeric(goal) || goal.kind !== "level")
        return [];
      const { direction, unit } = indicator;
      const own = goalInUnit(goal, unit);
      const start = convertUnit(target.baseline.value * (target.baseline.scale ?? 1), target.baseline.unit, unit);
      const owed = "code" in own ? undefined : owedBy(own, direction);
      if (!owed || start === undefined || direction === "neutral") return [];
      const gain = direction === "higher" ? owed.high - start : start - owed.low;
      // 超过90% is not met by 90%.
      if (gain > 0 || (gain === 0 && owed.strict)) return [];
      const observed = plan.observations.filter(({ id }) => id === target.baseline?.observation);
      // A baseline coded to another indicator (children, where the target leaves the base open) may measure something else.
      const same = observed.every((each) => each.indicator === target.indicator);
      const beyond = same ? "audit.baseline.beyond-target" : "audit.baseline.possibly-beyond-target";
      const code = gain === 0 ? "audit.baseline.already-met" : beyond;
      const params = { goal: writeGoal(goal), baseline: writeQuantity(target.baseline) };
      return [recordFinding(plan, target, code, gain === 0 ? "info" : "warning", params, observed)];
    }),
};
