import type { Goal, NumericGoal } from "../model/goal.ts";
import { type Reason, reason } from "../model/reason.ts";
import { rounded } from "../model/rounded.ts";
import type { Baseline } from "../model/target.ts";
import { convertUnit, UNITS, unitOf } from "../model/units.ts";

/**
 * The goal as it can be held against values: a level or a flow as it stands, a change (提高3个百分点) as the level it leads to from
 * its baseline. Whether 提高10% means points or a tenth nobody can tell, so a change of a share has to be in points.
 */
export function trackableGoal(goal: Goal, baseline: Baseline | undefined): NumericGoal | Reason {
  if (goal.kind === "direction" || goal.kind === "relative") return reason("reason.no-number");
  if (!unitOf(goal.unit)) return reason("reason.invalid-unit", { unit: String(goal.unit) });
  if (goal.value === null) return reason(goal.missing === "unreadable" ? "reason.unreadable" : "reason.no-value");
  const ends = [goal.value].flat();
  if (ends.length === 0 || ![...ends, goal.scale ?? 1].every(Number.isFinite)) return reason("reason.invalid-value");
  if (!ends.every((each) => Number.isFinite(each * (goal.scale ?? 1)))) return reason("reason.not-finite");
  if (goal.kind !== "change") return goal;
  const share = UNITS[goal.unit].dimension === "proportion";
  if ((goal.per ?? []).length > 0 || share) return reason("reason.change-unclear");
  if (!baseline) return reason("reason.no-baseline");
  const unit = goal.unit === "percentagePoint" ? "percent" : goal.unit;
  const from = unitOf(baseline.unit) && convertUnit(baseline.value * (baseline.scale ?? 1), baseline.unit, unit);
  if (from === undefined || !Number.isFinite(from)) {
    const [left, right] = [baseline.unit, unit].map((each) => unitOf(each)?.name ?? String(each));
    return reason("reason.baseline-unit", { left: left ?? "", right: right ?? "" });
  }
  const { scale = 1, ...rest } = goal;
  const [low = 0, high] = ends.map((each) => rounded(from + each * scale));
  return { ...rest, kind: "level", unit, value: high === undefined ? low : [Math.min(low, high), Math.max(low, high)] };
}
