import { deadlineYear } from "../../model/deadline.ts";
import type { Finding } from "../../model/finding.ts";
import { isNumeric, type NumericGoal } from "../../model/goal.ts";
import { goalInUnit, owedBy } from "../../model/promise.ts";
import { rounded } from "../../model/rounded.ts";
import type { Target } from "../../model/target.ts";
import { writeGoal, writeQuantity } from "../../model/writeGoal.ts";
import { byPlace, groupsOf, MANY } from "../groups.ts";
import type { AuditRule } from "../rule.ts";
import { startFinder } from "../startOf.ts";

/**
 * A rise in percentage points, carried from its baseline to a level of the same indicator: 每年提高3–5个百分点 from 75 % in 2020
 * comes to 90–100 % in 2025. Said where that passes the natural bound, and where a level for that year lies outside. Only
 * possibly a contradiction, since the rise need not be meant for every year from the baseline on.
 */
export const changes: AuditRule = {
  code: "audit.changes",
  about:
    "A rise in percentage points, carried on from its baseline, meets the level that the plan sets, and no natural bound.",
  findings: {
    "audit.changes.level-differs": {
      severity: "warning",
      about: { zh: "按所述增幅推算与目标值不一致", en: "a rise that does not lead to the level" },
    },
    "audit.changes.beyond-bounds": {
      severity: "warning",
      about: { zh: "按所述增幅推算超出自然界限", en: "a rise that leads beyond the natural bounds" },
    },
  },
  check: (plan, catalog, { finding }) => {
    const startOf = startFinder(plan, catalog);
    const levels = groupsOf(plan.targets, ({ goal, restates, indicator, scope }) =>
      goal.kind === "level" && restates === undefined && indicator ? JSON.stringify([indicator, scope]) : undefined,
    );
    return plan.targets.flatMap((target): readonly Finding[] => {
      const { goal, restates, scope, indicator: id } = target;
      const indicator = catalog.byId.get(id ?? "");
      if (!indicator || restates !== undefined || !isNumeric(goal) || goal.kind !== "change") return [];
      if (goal.unit !== "percentagePoint" || goal.value === null || indicator.unit !== "percent") return [];
      const start = startOf(target);
      if (start?.year === undefined || !start.alike) return [];
      const { value, year: begin } = start;
      const carried = (years: number): readonly [number, number] => rise(goal, value, years);
      const others = start.observation ? [start.observation] : [];
      const ownEnd = deadlineYear(target.deadline);
      const findings: Finding[] = [];
      const same = [...(levels.get(JSON.stringify([id, scope])) ?? [])].sort(byPlace).slice(0, MANY);
      for (const level of same) {
        const end = deadlineYear(level.deadline);
        if (end === undefined || end <= begin || (ownEnd !== undefined && ownEnd !== end)) continue;
        const [low, high] = carried(end - begin);
        if (!outside(level, low, high, indicator.direction)) continue;
        const range = { value: low === high ? low : ([low, high] as const), unit: "percent" as const };
        const reached = writeQuantity({ ...range, bound: low === high ? "exactly" : "between" });
        findings.push(
          finding(
            target,
            "audit.changes.level-differs",
            {
              change: writeGoal(goal),
              baseline: start.written,
              from: begin,
              to: end,
              reached,
              other: level.label,
              level: writeGoal(level.goal),
            },
            [level, ...others],
          ),
        );
      }
      const last =
        ownEnd ?? plan.horizons.reduce((latest, { year }) => Math.max(latest, year), Number.NEGATIVE_INFINITY);
      const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = indicator.bounds;
      if (Number.isFinite(last) && last > begin) {
        const [low, high] = carried(last - begin);
        if (low > max || high < min) {
          const reached = writeQuantity({ value: low > max ? low : high, unit: "percent" });
          const params = { change: writeGoal(goal), baseline: start.written, from: begin, to: last, reached };
          findings.push(finding(target, "audit.changes.beyond-bounds", params, others));
        }
      }
      return findings;
    });
  },
};

/** Where a rise leads: every year, or once in all. */
function rise({ value, scale = 1, per = [] }: NumericGoal, start: number, years: number): readonly [number, number] {
  const yearly = per.find(({ of }) => of === "year");
  const times = yearly ? years / (yearly.every ?? 1) : 1;
  const [low, high] = typeof value === "number" ? [value, value] : (value ?? [0, 0]);
  return [rounded(start + low * scale * times), rounded(start + high * scale * times)];
}

/** Whether a level lies wholly outside the range that a rise leads to. A floor below it is met, and says nothing against it. */
function outside(level: Target, low: number, high: number, direction: "higher" | "lower" | "neutral"): boolean {
  if (!isNumeric(level.goal)) return false;
  const own = goalInUnit(level.goal, "percent");
  const bare = level.goal.bound === "exactly" || level.goal.bound === "between";
  // A figure without a bound word is where the plan sees itself in that year, whatever it promises.
  const owed = "code" in own ? undefined : owedBy(own, bare ? "neutral" : direction);
  if (!owed || owed.vague) return false;
  if (owed.side === "floor") return owed.low > high;
  if (owed.side === "ceiling") return owed.high < low;
  return owed.low > high || owed.high < low;
}
