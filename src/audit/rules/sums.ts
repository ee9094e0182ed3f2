import { isNumeric, type NumericGoal } from "../../model/goal.ts";
import type { Target } from "../../model/target.ts";
import { convertUnit, type UnitId } from "../../model/units.ts";
import { writeGoal, writeQuantity } from "../../model/writeGoal.ts";
import { groupsOf } from "../groups.ts";
import type { AuditRule } from "../rule.ts";

/**
 * Parts of a total (`partOf`) add up to it; said when they do, when they exceed it, and when they leave something over. One
 * part alone is an 其中: the plan does not claim to list them all. A total of "at least" may be exceeded, and parts of "at most"
 * say nothing of a sum; where a figure is vague (约), sum and total may differ by the share `vagueShare`.
 */
export const sums: AuditRule = {
  code: "audit.sums",
  about: "The parts of a total add up to it.",
  findings: {
    "audit.sums.exceed": { severity: "warning", about: { zh: "各部分之和大于总数", en: "parts exceed the total" } },
    "audit.sums.short": {
      severity: "warning",
      about: { zh: "各部分之和小于总数", en: "parts fall short of the total" },
    },
    "audit.sums.partly": { severity: "info", about: { zh: "总数只列出一部分", en: "one part of the total is named" } },
    "audit.sums.hold": { severity: "info", about: { zh: "各部分之和等于总数", en: "parts add up to the total" } },
  },
  check: (plan, _catalog, { finding, thresholds }) => {
    const byId = new Map(plan.targets.map((each) => [each.id, each]));
    return [...groupsOf(plan.targets, ({ partOf }) => partOf)].flatMap(([id, named]) => {
      // A part that is stated again counts once.
      const ids = new Set(named.map((each) => each.id));
      const parts = named.filter(({ restates }) => restates === undefined || !ids.has(restates));
      const total = byId.get(id);
      if (!total || !isNumeric(total.goal)) return [];
      const { unit, scale = 1 } = total.goal;
      const whole = single(total, unit);
      const values = parts.map((part) => single(part, unit));
      if (whole === undefined || values.includes(undefined)) return [];
      const goals = [total.goal, ...parts.flatMap(({ goal }) => (isNumeric(goal) ? goal : []))];
      const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0);
      const params = {
        total: writeGoal(total.goal),
        sum: writeQuantity({ value: sum / scale, unit, scale }),
        parts: parts.map(({ label }) => label),
      };
      const vague = goals.some(({ bound }) => bound === "about");
      const apart = Math.abs(sum - whole);
      if (apart <= 1e-9 * Math.abs(whole)) return [finding(total, "audit.sums.hold", params, parts)];
      if (vague && apart <= thresholds.vagueShare * Math.abs(whole)) return [];
      const ceiling = goals.slice(1).some(isCeiling);
      if (sum > whole)
        return isFloor(total.goal) || ceiling ? [] : [finding(total, "audit.sums.exceed", params, parts)];
      if (parts.length === 1) return [finding(total, "audit.sums.partly", params, parts)];
      // Parts of "at least" may come to more.
      return goals.slice(1).some(isFloor) || isCeiling(total.goal)
        ? []
        : [finding(total, "audit.sums.short", params, parts)];
    });
  },
};

const isFloor = ({ bound }: NumericGoal): boolean => bound === "atLeast" || bound === "moreThan";

const isCeiling = ({ bound }: NumericGoal): boolean => bound === "atMost" || bound === "lessThan";

/** The one value of a target in a unit; `undefined` for a range, an absent value or another unit. */
function single({ goal }: Target, unit: UnitId): number | undefined {
  if (!isNumeric(goal) || typeof goal.value !== "number") return undefined;
  return convertUnit(goal.value * (goal.scale ?? 1), goal.unit, unit);
}
