import { type Bound, type Goal, isNumeric, type NumericGoal, type Per } from "./goal.ts";
import type { Direction, NaturalBounds } from "./indicator.ts";
import { type Reason, reason } from "./reason.ts";
import { rounded } from "./rounded.ts";
import { convertUnit, turnsOrder, UNITS, type UnitId } from "./units.ts";
import { writePer } from "./writeGoal.ts";

/**
 * What is known of the indicator when two goals are compared, as seen in the unit of the left goal: where fewer pupils per
 * teacher is better, more teachers per pupil is.
 */
export interface GoalContext {
  /** Which way is better; `neutral` when absent. */
  readonly direction?: Direction;
  readonly bounds?: NaturalBounds;
}

/**
 * What is owed: at least (`floor`), at most (`ceiling`) or exactly (`point`) a value that lies between `low` and `high`.
 * Only a range leaves the two apart. `strict`: the value itself does not keep the promise (超过90%).
 */
export interface Owed {
  readonly side: "floor" | "ceiling" | "point";
  readonly low: number;
  readonly high: number;
  readonly strict: boolean;
  /** The bound word makes the value fuzzy by an amount nobody states (约, 左右). */
  readonly vague: boolean;
  /** How a goal without a bound word was read, where direction decided it. */
  readonly readAs?: "floor" | "ceiling";
}

/** What a bound becomes where values are turned round. */
export const TURNED: Readonly<Record<Bound, Bound>> = {
  exactly: "exactly",
  atLeast: "atMost",
  moreThan: "lessThan",
  atMost: "atLeast",
  lessThan: "moreThan",
  about: "about",
  between: "between",
};

/** The goal in another unit with its scale multiplied out; a reason when the units do not convert. */
export function goalInUnit(goal: NumericGoal, unit: UnitId): NumericGoal | Reason {
  if (goal.unit === unit && goal.scale === undefined && isExact(goal.value)) return goal;
  const scale = goal.scale ?? 1;
  const convert = (value: number): number | undefined => {
    const converted = convertUnit(value * scale, goal.unit, unit);
    return converted === undefined ? undefined : rounded(converted);
  };
  const { scale: _, ...rest } = goal;
  if (goal.value === null && UNITS[goal.unit].dimension === UNITS[unit].dimension) return { ...rest, unit };
  const turned = turnsOrder(goal.unit, unit);
  const values = (typeof goal.value === "number" ? [goal.value] : (goal.value ?? [])).map(convert);
  const [first, second] = turned ? values.reverse() : values;
  if (first === undefined || (values.length === 2 && second === undefined)) {
    return reason("reason.unit", { left: UNITS[goal.unit].name, right: UNITS[unit].name });
  }
  return {
    ...rest,
    unit,
    bound: turned ? TURNED[goal.bound] : goal.bound,
    value: second === undefined ? first : [first, second],
  };
}

/** Whether there is no binary noise to take off a value. */
const isExact = (value: NumericGoal["value"]): boolean => Number.isInteger(value) && rounded(value as number) === value;

/** Which side of a value a directional level without its own bound is read as. */
function sideOf(bound: Bound, kind: NumericGoal["kind"], direction: Direction): Owed["side"] {
  if (bound === "atLeast" || bound === "moreThan") return "floor";
  if (bound === "atMost" || bound === "lessThan") return "ceiling";
  if (direction === "neutral" || kind === "change") return "point";
  return direction === "higher" ? "floor" : "ceiling";
}

/** What a goal with a value owes; `undefined` without a value. */
export function owedBy(goal: NumericGoal, direction: Direction = "neutral"): Owed | undefined {
  if (goal.value === null) return undefined;
  const scale = goal.scale ?? 1;
  const side = sideOf(goal.bound, goal.kind, direction);
  const [low, high] = typeof goal.value === "number" ? [goal.value, goal.value] : goal.value;
  const bare = goal.bound === "exactly" || goal.bound === "about" || goal.bound === "between";
  return {
    side,
    low: rounded(low * scale),
    high: rounded(high * scale),
    strict: goal.bound === "moreThan" || goal.bound === "lessThan",
    vague: goal.bound === "about",
    ...(bare && side !== "point" && { readAs: side }),
  };
}

const perKey = (per: readonly Per[] = []): string =>
  per
    .map(({ every = 1, of }) => `${every} ${of}`)
    .sort()
    .join(", ");

/** What two goals owe, in the left one's unit, or the reasons why they cannot be compared as numbers. */
export type OwedPair =
  | { readonly left: Owed; readonly right: Owed; readonly unit: UnitId; readonly reasons?: undefined }
  | { readonly reasons: readonly Reason[] };

/** Brings two goals to one unit, after checking that they are of one kind, per the same, and have a value each. */
export function pairOwed(left: Goal, right: Goal, direction: Direction = "neutral"): OwedPair {
  if (!isNumeric(left) || !isNumeric(right)) return { reasons: [reason("reason.no-number")] };
  const reasons: Reason[] = [];
  if (left.kind !== right.kind) reasons.push(reason("reason.kind", { left: left.kind, right: right.kind }));
  if (perKey(left.per) !== perKey(right.per)) {
    reasons.push(reason("reason.per", { left: writePer(left.per), right: writePer(right.per) }));
  }
  for (const goal of [left, right]) {
    if (goal.value !== null) continue;
    reasons.push(reason(goal.missing === "unreadable" ? "reason.unreadable" : "reason.no-value"));
  }
  const converted = goalInUnit(right, left.unit);
  // Zero teachers per pupil is no number of pupils per teacher, whichever of the two goals says it.
  if ("code" in converted || "code" in goalInUnit(left, right.unit)) {
    reasons.push(reason("reason.unit", { left: UNITS[left.unit].name, right: UNITS[right.unit].name }));
  }
  const [a, b] = [owedBy(left, direction), "code" in converted ? undefined : owedBy(converted, direction)];
  return reasons.length > 0 || !a || !b ? { reasons } : { left: a, right: b, unit: left.unit };
}
