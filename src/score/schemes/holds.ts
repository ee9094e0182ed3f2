import type { Goal, NumericGoal } from "../../model/goal.ts";
import type { Direction, NaturalBounds } from "../../model/indicator.ts";
import { outcomes } from "../../model/outcomes.ts";
import { type Owed, pairOwed } from "../../model/promise.ts";
import type { Reason } from "../../model/reason.ts";
import type { Verdict } from "./verdicts.ts";

/** What of a goal is known beside its numbers. */
export interface HoldsTerms {
  /** How a goal without a bound word is read; `neutral` for what was observed, which is exactly what it is. */
  readonly direction: Direction;
  readonly bounds: NaturalBounds;
}

/**
 * Whether a goal keeps a threshold: it passes when every value that keeps the goal keeps the threshold too, fails when none
 * does, and is unknown between (at least 80 % may or may not be 85 %) and where a bound word is vague (约). Reasons instead where
 * the two do not compare as numbers.
 */
export function holds(
  threshold: NumericGoal,
  goal: Goal,
  { direction, bounds }: HoldsTerms,
): { readonly verdict: Verdict; readonly vague: boolean } | { readonly reasons: readonly Reason[] } {
  const pair = pairOwed(threshold, goal, direction);
  if (pair.reasons) return { reasons: pair.reasons };
  if (pair.right.vague) return { verdict: "unknown", vague: true };
  return { verdict: within(pair.left, outcomes(pair.right, bounds)), vague: false };
}

function within({ side, low: limit, strict }: Owed, values: ReturnType<typeof outcomes>): Verdict {
  // A ceiling is a floor seen from below.
  const [worst, best, worstOpen, bestOpen] =
    side === "floor"
      ? [values.low - limit, values.high - limit, values.lowOpen, values.highOpen]
      : [limit - values.high, limit - values.low, values.highOpen, values.lowOpen];
  if (worst > 0 || (worst === 0 && (!strict || worstOpen))) return "pass";
  if (best < 0 || (best === 0 && (strict || bestOpen))) return "fail";
  return "unknown";
}
