import { isNumeric } from "../../model/goal.ts";
import { goalInUnit, owedBy } from "../../model/promise.ts";
import { writeGoal } from "../../model/writeGoal.ts";
import type { AuditRule } from "../rule.ts";
import { startFinder } from "../startOf.ts";

/**
 * Levels that the plan's own baseline has already reached or passed, in the indicator's direction. A target that names none is
 * held against what the plan observed of the same indicator, or of one that may be the same.
 */
export const baseline: AuditRule = {
  code: "audit.baseline",
  about: "A level to be reached lies beyond the plan's own baseline, or beyond what the plan observed of the same.",
  findings: {
    "audit.baseline.beyond-target": {
      severity: "warning",
      about: { zh: "目标低于自述的基期", en: "falls short of its own baseline" },
    },
    "audit.baseline.possibly-beyond-target": {
      severity: "warning",
      about: { zh: "目标可能低于自述的基期", en: "possibly falls short of its own baseline" },
    },
    "audit.baseline.observed-beyond": {
      severity: "warning",
      about: { zh: "目标低于规划自述的现状", en: "falls short of what the plan observed" },
    },
    "audit.baseline.already-met": { severity: "info", about: { zh: "目标已经达到", en: "met already" } },
  },
  check: (plan, catalog, { finding }) => {
    const startOf = startFinder(plan, catalog);
    return plan.targets.flatMap((target) => {
      const { goal, restates } = target;
      const indicator = catalog.byId.get(target.indicator ?? "");
      if (!indicator || restates !== undefined || !isNumeric(goal) || goal.kind !== "level") return [];
      const { direction, unit } = indicator;
      const start = startOf(target);
      const own = goalInUnit(goal, unit);
      const owed = "code" in own ? undefined : owedBy(own, direction);
      if (!owed || !start || direction === "neutral") return [];
      const gain = direction === "higher" ? owed.high - start.value : start.value - owed.low;
      // 超过90% is not met by 90%.
      if (gain > 0 || (gain === 0 && owed.strict)) return [];
      // An observation that may be counted otherwise says nothing by being equal.
      if (gain === 0 && start.basis === "observed" && !start.alike) return [];
      // A baseline coded to another indicator (children, where the target leaves the base open) may measure something else.
      const stated = start.alike ? "audit.baseline.beyond-target" : "audit.baseline.possibly-beyond-target";
      const beyond = start.basis === "stated" ? stated : "audit.baseline.observed-beyond";
      const params = { goal: writeGoal(goal), baseline: start.written };
      const others = start.observation ? [start.observation] : [];
      return [finding(target, gain === 0 ? "audit.baseline.already-met" : beyond, params, others)];
    });
  },
};
