import { deadlineYear } from "../../model/deadline.ts";
import { isNumeric } from "../../model/goal.ts";
import type { Indicator } from "../../model/indicator.ts";
import { goalInUnit, owedBy } from "../../model/promise.ts";
import { rounded } from "../../model/rounded.ts";
import type { Bilingual } from "../../model/text.ts";
import { UNITS } from "../../model/units.ts";
import { writeGoal } from "../../model/writeGoal.ts";
import type { AuditRule } from "../rule.ts";
import { startFinder } from "../startOf.ts";
import type { AuditThresholds } from "../thresholds.ts";

/**
 * Levels that need more a year, from their baseline, than a rule of thumb allows: a reason to look at both figures, not a
 * fault. With baseline b, level t and n years between them:
 *
 * - rates bounded on both sides, both figures strictly inside: |ln(t/(1−t)) − ln(b/(1−b))| / n > `logitPerYear`;
 * - other rates, and those that start or end on a bound: |t − b| / n > `pointsPerYear`;
 * - all else above zero: |(t/b)^(1/n) − 1| > `growthPerYear`. From zero nothing grows by a share, so nothing is said.
 *
 * What goes backwards is told by `audit.baseline`. Without the year of both ends nothing is computed.
 */
export const jumps: AuditRule = {
  code: "audit.jumps",
  about: "From its baseline, a level asks for no more a year than the thresholds allow.",
  findings: {
    "audit.jumps": {
      severity: "warning",
      heuristic: true,
      about: { zh: "与基期相比升降过快", en: "needs an implausible rise or fall" },
    },
  },
  check: (plan, catalog, { finding, thresholds }) => {
    const startOf = startFinder(plan, catalog);
    return plan.targets.flatMap((target) => {
      const { goal, restates, deadline, taskDeadline } = target;
      const indicator = catalog.byId.get(target.indicator ?? "");
      const end = deadlineYear(deadline) ?? (taskDeadline && deadlineYear(taskDeadline));
      if (!indicator || restates !== undefined || end === undefined) return [];
      if (!isNumeric(goal) || goal.kind !== "level" || goal.value === null) return [];
      const start = startOf(target);
      const own = goalInUnit(goal, indicator.unit);
      const owed = "code" in own ? undefined : owedBy(own, indicator.direction);
      if (!start?.alike || start.year === undefined || !(start.year < end) || !owed) return [];
      const level = indicator.direction === "lower" ? owed.high : owed.low;
      const backwards = indicator.direction === "higher" ? level < start.value : level > start.value;
      if (backwards && indicator.direction !== "neutral") return [];
      const step = stepBetween(start.value, level, end - start.year, indicator, thresholds);
      if (!step || step.size <= step.limit) return [];
      return [
        finding(
          target,
          "audit.jumps",
          { goal: writeGoal(goal), baseline: start.written, from: start.year, to: end, step: write(step) },
          start.observation ? [start.observation] : [],
        ),
      ];
    });
  },
};

interface Step {
  readonly scale: "logit" | "points" | "growth";
  /** A year. */
  readonly size: number;
  readonly limit: number;
}

/** How much a year two values are apart, on the scale of their indicator; `undefined` where there is none. */
function stepBetween(
  from: number,
  to: number,
  years: number,
  { unit, bounds: { min, max } }: Indicator,
  { logitPerYear, pointsPerYear, growthPerYear }: AuditThresholds,
): Step | undefined {
  if (UNITS[unit].dimension === "proportion") {
    const inside = (value: number): boolean => min !== undefined && max !== undefined && value > min && value < max;
    if (inside(from) && inside(to)) {
      const logit = (value: number): number => Math.log((value - (min ?? 0)) / ((max ?? 0) - value));
      return { scale: "logit", size: Math.abs(logit(to) - logit(from)) / years, limit: logitPerYear };
    }
    const points = UNITS[unit].factor;
    return { scale: "points", size: (Math.abs(to - from) * points) / years, limit: pointsPerYear };
  }
  if (from <= 0 || to <= 0) return undefined;
  return { scale: "growth", size: Math.abs((to / from) ** (1 / years) - 1), limit: growthPerYear };
}

function write({ scale, size, limit }: Step): Bilingual {
  const short = (value: number): string => String(rounded(Number(value.toFixed(2))));
  const percent = (value: number): string => String(rounded(Number((value * 100).toFixed(1))));
  switch (scale) {
    case "logit":
      return {
        zh: `每年对数几率变动${short(size)},阈值${short(limit)}`,
        en: `log-odds would move by ${short(size)} a year, against a threshold of ${short(limit)}`,
      };
    case "points":
      return {
        zh: `每年${short(size)}个百分点,阈值${short(limit)}`,
        en: `${short(size)} points a year, against a threshold of ${short(limit)}`,
      };
    case "growth":
      return {
        zh: `每年${percent(size)}%,阈值${percent(limit)}%`,
        en: `${percent(size)} % a year, against a threshold of ${percent(limit)} %`,
      };
  }
}
