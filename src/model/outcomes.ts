import type { NaturalBounds } from "./indicator.ts";
import type { Owed } from "./promise.ts";

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

/** A range of values, open at an end where the value itself does not count. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}
