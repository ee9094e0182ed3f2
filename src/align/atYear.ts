import { deadlineYear } from "../model/deadline.ts";
import { type Goal, type GoalValue, isNumeric, type NumericGoal } from "../model/goal.ts";
import type { Indicator } from "../model/indicator.ts";
import { type Reason, reason } from "../model/reason.ts";
import { rounded } from "../model/rounded.ts";
import type { Baseline, Target } from "../model/target.ts";
import { convertUnit, UNITS, type UnitId } from "../model/units.ts";
import { YEAR_RULES, type YearBounds, type YearOption } from "./yearRules.ts";

/** A target's value at the year that was asked for. */
export interface ValueAtYear {
  readonly year: number;
  /** In the goal's own unit and scale, under the goal's own bound. */
  readonly value: GoalValue;
  readonly unit: UnitId;
  readonly scale?: number;
  /** `stated`: the plan states it for that year, or as a standing rule; nothing was interpolated. */
  readonly rule: "stated" | "linear" | "logit" | { readonly custom: string };
  /** The years of the baseline and of the target; absent when stated. */
  readonly between?: readonly [baseline: number, due: number];
}

/** Why a target has no value at the year that was asked for. */
export interface NoValueAtYear {
  readonly year: number;
  readonly reason: Reason;
}

/** What a target amounts to at a common year. */
export type AtYear = ValueAtYear | NoValueAtYear;

/**
 * A target brought to a common year: as stated where it is due in that year or stands at all times, else, for a level with
 * a dated baseline, on the way from the baseline to the value promised. Only years count, not days. Nothing is extrapolated: before the
 * baseline and after the deadline there is no value.
 */
export function atYear(target: Target, year: YearOption, indicator: Indicator | undefined): AtYear {
  const { goal } = target;
  const none = (why: Reason): NoValueAtYear => ({ year: year.to, reason: why });
  if (!isNumeric(goal)) return none(reason("reason.no-number"));
  if (goal.value === null) {
    return none(reason(goal.missing === "unreadable" ? "reason.unreadable" : "reason.no-value"));
  }
  const own = { unit: goal.unit, ...(goal.scale !== undefined && { scale: goal.scale }) };
  const due = deadlineYear(target.deadline);
  if (goal.standing || due === year.to) return { year: year.to, value: goal.value, ...own, rule: "stated" };
  if (goal.kind !== "level") return none(reason("reason.not-a-level", { kind: goal.kind }));
  const span = spanOf(target.baseline, due, year.to);
  if ("code" in span) return none(span);
  const start = baselineIn(goal, span.baseline);
  if (typeof start === "object") return none(start);
  const value = valueOn(goal.value, start, span, year, boundsIn(goal, indicator));
  if (typeof value === "object" && "code" in value) return none(value);
  const name = typeof year.rule === "function" ? { custom: year.rule.name } : year.rule;
  return { year: year.to, value, ...own, rule: name, between: [span.from, span.due] };
}

/** The goal with its value at the common year, where it has one there. */
export function goalAtYear({ goal, atYear: at }: { readonly goal: Goal; readonly atYear?: AtYear }): Goal {
  return at && "value" in at && isNumeric(goal) ? { ...goal, value: at.value } : goal;
}

interface Span {
  readonly baseline: Baseline;
  readonly from: number;
  readonly due: number;
}

/** From when to when the way leads, or why the year is not on it. */
function spanOf(baseline: Baseline | undefined, due: number | undefined, year: number): Span | Reason {
  if (due === undefined || !Number.isFinite(due)) return reason("reason.no-deadline");
  if (!baseline) return reason("reason.no-baseline");
  const from = Number(baseline.date?.slice(0, 4) ?? Number.NaN);
  if (!Number.isFinite(from)) return reason("reason.baseline-undated");
  if (from >= due) return reason("reason.no-span", { from, to: due });
  if (year < from || year > due) return reason("reason.outside-span", { year, from, to: due });
  return { baseline, from, due };
}

/** The baseline in the unit and scale of the goal. */
function baselineIn(goal: NumericGoal, { value, unit, scale = 1 }: Baseline): number | Reason {
  const converted = convertUnit(value * scale, unit, goal.unit);
  if (converted !== undefined) return rounded(converted / (goal.scale ?? 1));
  return reason("reason.baseline-unit", { left: UNITS[unit].name, right: UNITS[goal.unit].name });
}

/** The indicator's natural bounds in the unit and scale of the goal; none where they do not convert. */
function boundsIn(goal: NumericGoal, indicator: Indicator | undefined): YearBounds | undefined {
  if (indicator?.bounds.min === undefined || indicator.bounds.max === undefined) return undefined;
  const [min, max] = [indicator.bounds.min, indicator.bounds.max].map((each) =>
    convertUnit(each, indicator.unit, goal.unit),
  );
  if (min === undefined || max === undefined) return undefined;
  const scale = goal.scale ?? 1;
  return { min: Math.min(min, max) / scale, max: Math.max(min, max) / scale };
}

function valueOn(
  promised: GoalValue,
  baseline: number,
  { from, due }: Span,
  { to, rule }: YearOption,
  bounds: YearBounds | undefined,
): GoalValue | Reason {
  const share = (to - from) / (due - from);
  const own = typeof rule === "function" ? rule : YEAR_RULES[rule];
  const name = typeof rule === "function" ? rule.name : rule;
  const values: number[] = [];
  for (const end of typeof promised === "number" ? [promised] : promised) {
    // At either end nothing has to be interpolated, whatever the rule.
    const ends = { baseline, promised: end, share, ...(bounds && { bounds }) };
    const value = share === 0 ? baseline : share === 1 ? end : own(ends);
    if (typeof rule === "string" && typeof value === "object") return value;
    if (typeof value !== "number" || !Number.isFinite(value)) return reason("reason.rule-undefined", { rule: name });
    values.push(rounded(value));
  }
  const [low = 0, high] = values;
  return high === undefined ? low : [Math.min(low, high), Math.max(low, high)];
}
