import type { Goal } from "./goal.ts";
import type { NaturalBounds } from "./indicator.ts";
import { type GoalContext, type Owed, pairOwed } from "./promise.ts";
import { type Reason, reason } from "./reason.ts";
import { rounded } from "./rounded.ts";
import type { UnitId } from "./units.ts";

/**
 * The answer to "is the left one more?". `certainly`: whatever the bounds leave open, it is. `possibly`: the bounds allow it
 * and allow the opposite. `equal`: the same. `no`: certainly not, the right one is more.
 */
export type Answer = "certainly" | "possibly" | "equal" | "no" | "notComparable";

/** The outcome of comparing two goals. */
export interface Comparison {
  readonly answer: Answer;
  /** Left minus right where both owe one stated value, in `unit`. */
  readonly difference?: number;
  readonly unit?: UnitId;
  /** How goals without a bound word were read. */
  readonly readAs?: { readonly left?: "floor" | "ceiling"; readonly right?: "floor" | "ceiling" };
  /** Why not, when `notComparable`. */
  readonly reasons: readonly Reason[];
}

/**
 * Compares what two goals owe: floor with floor, ceiling with ceiling, point with point. "More" is more owed: a higher
 * floor, a lower ceiling, a larger point. A level without a bound word is read as a floor or ceiling by the indicator's
 * direction, and `readAs` says so.
 *
 * Goals of different kinds (a level and a flow), per different things, in units that do not convert, or without a value
 * do not compare; the result says why. Never throws.
 *
 * @example
 * comparePromises(
 *   { kind: "level", bound: "atLeast", value: 93, unit: "percent" },
 *   { kind: "level", bound: "atLeast", value: 90, unit: "percent" },
 * ).answer; // => "certainly"
 */
export function comparePromises(left: Goal, right: Goal, context: GoalContext = {}): Comparison {
  const pair = pairOwed(left, right, context.direction);
  if (pair.reasons) return { answer: "notComparable", reasons: pair.reasons };
  const { left: a, right: b, unit } = pair;
  const readAs = { ...(a.readAs && { left: a.readAs }), ...(b.readAs && { right: b.readAs }) };
  const shown = a.readAs || b.readAs ? { readAs } : {};
  if (a.side !== b.side) {
    return {
      answer: "notComparable",
      ...shown,
      reasons: [reason("reason.bound-side", { left: a.side, right: b.side })],
    };
  }
  const single = a.low === a.high && b.low === b.high && !a.vague && !b.vague;
  return {
    answer: answerOf(a, b),
    ...(single && { difference: rounded(a.low - b.low), unit }),
    ...shown,
    reasons: [],
  };
}

function answerOf(a: Owed, b: Owed): Answer {
  const same = a.low === b.low && a.high === b.high;
  if (a.vague || b.vague) return same && a.vague === b.vague ? "equal" : "possibly";
  if (same && (a.low === a.high || a.strict === b.strict)) {
    if (a.strict === b.strict) return "equal";
    return a.strict ? "certainly" : "no";
  }
  // A lower ceiling is the greater promise, so a ceiling is compared the other way round.
  const [more, less] = a.side === "ceiling" ? [b, a] : [a, b];
  if (more.low > less.high) return "certainly";
  if (more.high < less.low) return "no";
  return "possibly";
}

/** A range of values, open at an end where the value itself does not count. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/**
 * Compares the values that keep each promise, clipped to the indicator's natural bounds: with at least 93 % promised on the
 * left and at least 90 % on the right, the left outcome is only possibly the higher. "More" is a higher value, whatever the
 * indicator's direction. About-values have no stated width and so are never certain.
 *
 * @example
 * compareOutcomes(
 *   { kind: "level", bound: "atLeast", value: 93, unit: "percent" },
 *   { kind: "level", bound: "atMost", value: 90, unit: "percent" },
 * ).answer; // => "certainly"
 */
export function compareOutcomes(left: Goal, right: Goal, context: GoalContext = {}): Comparison {
  const pair = pairOwed(left, right, context.direction);
  if (pair.reasons) return { answer: "notComparable", reasons: pair.reasons };
  const { left: a, right: b, unit } = pair;
  if (a.vague || b.vague) return { answer: "possibly", reasons: [] };
  const x = outcomes(a, context.bounds);
  const y = outcomes(b, context.bounds);
  const points = x.low === x.high && y.low === y.high;
  const difference = points ? { difference: rounded(x.low - y.low), unit } : {};
  if (points && x.low === y.low) return { answer: "equal", ...difference, reasons: [] };
  if (isAbove(x, y)) return { answer: "certainly", ...difference, reasons: [] };
  if (isAbove(y, x)) return { answer: "no", ...difference, reasons: [] };
  return { answer: "possibly", reasons: [] };
}

/** Whether every value of the one lies above every value of the other. */
function isAbove(upper: Interval, lower: Interval): boolean {
  return upper.low > lower.high || (upper.low === lower.high && (upper.lowOpen || lower.highOpen));
}

/** The values that keep a promise. One beyond the natural bounds, which cannot be kept, stands for its own value. */
export function outcomes(owed: Owed, bounds: NaturalBounds = {}): Interval {
  const min = bounds.min ?? Number.NEGATIVE_INFINITY;
  const max = bounds.max ?? Number.POSITIVE_INFINITY;
  const ranged = owed.low !== owed.high || owed.side === "point";
  return {
    low: owed.side === "ceiling" && !ranged ? Math.min(min, owed.high) : owed.low,
    high: owed.side === "floor" && !ranged ? Math.max(max, owed.low) : owed.high,
    lowOpen: owed.side === "floor" && owed.strict,
    highOpen: owed.side === "ceiling" && owed.strict,
  };
}
