import type { GoalValue } from "../../model/goal.ts";

export const BOUND_RULES: readonly BoundRule[] = ["owed", "floor", "ceiling", "midpoint", "point"];

/**
 * Which number stands for a stated value. A single number stands for itself, whatever its bound word. Of a range `floor` takes
 * the low end, `ceiling` the high one, `midpoint` the middle, `owed` the end that is owed at least (the low one where higher is
 * better), and `point` nothing: then ranges are left out.
 */
export type BoundRule = "owed" | "floor" | "ceiling" | "midpoint" | "point";

/** The number that stands for a value, or nothing. */
export function numberFor(value: GoalValue, rule: BoundRule, direction: "higher" | "lower"): number | undefined {
  if (typeof value === "number") return value;
  const [low, high] = value;
  if (rule === "point") return undefined;
  if (rule === "midpoint") return (low + high) / 2;
  if (rule === "floor") return low;
  if (rule === "ceiling") return high;
  return direction === "higher" ? low : high;
}
