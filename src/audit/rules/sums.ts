import groupBy from "lodash-es/groupBy.js";
import { isNumeric } from "../../model/goal.ts";
import type { Target } from "../../model/target.ts";
import { convertUnit, type UnitId } from "../../model/units.ts";
import { writeGoal, writeQuantity } from "../../model/writeGoal.ts";
import { recordFinding } from "../finding.ts";
import type { AuditRule } from "../rule.ts";

/** Parts of a total (`partOf`) add up to it; said when they do, when they exceed it, and when they leave something over. */
export const sums: AuditRule = {
  code: "audit.sums",
  about: "The parts of a total add up to it.",
  check: (plan) =>
    Object.entries(groupBy(plan.targets, ({ partOf }) => partOf ?? "")).flatMap(([id, named]) => {
      // A part that is stated again counts once.
      const parts = named.filter(
        ({ restates }) => restates === undefined || !named.some((each) => each.id === restates),
      );
      const total = plan.targets.find((target) => target.id === id);
      if (!total || !isNumeric(total.goal)) return [];
      const { unit, scale = 1 } = total.goal;
      const whole = single(total, unit);
      const values = parts.map((part) => single(part, unit));
      if (whole === undefined || values.includes(undefined)) return [];
      const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0);
      const holds = Math.abs(sum - whole) <= 1e-9 * Math.abs(whole);
      const params = {
        total: writeGoal(total.goal),
        sum: writeQuantity({ value: sum / scale, unit, scale }),
        parts: parts.map(({ label }) => label),
      };
      if (holds) return [recordFinding(plan, total, "audit.sums.hold", "info", params, parts)];
      if (sum > whole) return [recordFinding(plan, total, "audit.sums.exceed", "warning", params, parts)];
      // A single part is an 其中: the plan does not claim to list them all.
      const severity = parts.length === 1 ? "info" : "warning";
      return [recordFinding(plan, total, "audit.sums.short", severity, params, parts)];
    }),
};

/** The one value of a target in a unit; `undefined` for a range, an absent value or another unit. */
function single({ goal }: Target, unit: UnitId): number | undefined {
  if (!isNumeric(goal) || typeof goal.value !== "number") return undefined;
  return convertUnit(goal.value * (goal.scale ?? 1), goal.unit, unit);
}
