import type { Interval } from "../model/outcomes.ts";
import type { Owed } from "../model/promise.ts";

/** Whether a value keeps a promise. `possibly`: what is left open, by a range or a bound word, allows it and allows the opposite. */
export type Attained = "met" | "possibly" | "not-met";

/**
 * Whether an observed value keeps what is owed. A range as a floor is kept for certain at its upper end, broken for certain below
 * its lower. A promise of about a value is kept at the value itself and beyond; short of it nobody says how far about
 * reaches, so it is possibly kept. A value that is itself only about right settles nothing.
 */
export function attained(observed: Interval, owed: Owed, vague: boolean): Attained {
  if (vague) return "possibly";
  if (owed.side === "point") return onPoint(observed, owed);
  const answer = owed.side === "floor" ? aboveFloor(observed, owed) : aboveFloor(mirrored(observed), turned(owed));
  return owed.vague && answer === "not-met" ? "possibly" : answer;
}

/** The floor lies somewhere between `low` and `high`. */
function aboveFloor({ low, high, lowOpen, highOpen }: Interval, owed: Owed): Attained {
  if (low > owed.high || (low === owed.high && (!owed.strict || lowOpen))) return "met";
  if (high < owed.low || (high === owed.low && (owed.strict || highOpen))) return "not-met";
  return "possibly";
}

function onPoint({ low, high, lowOpen, highOpen }: Interval, owed: Owed): Attained {
  if (low >= owed.low && high <= owed.high) return "met";
  const apart = high < owed.low || low > owed.high || (high === owed.low && highOpen) || (low === owed.high && lowOpen);
  return apart && !owed.vague ? "not-met" : "possibly";
}

/** A ceiling is a floor seen from above. */
const mirrored = ({ low, high, lowOpen, highOpen }: Interval): Interval => ({
  low: -high,
  high: -low,
  lowOpen: highOpen,
  highOpen: lowOpen,
});

const turned = (owed: Owed): Owed => ({ ...owed, low: -owed.high, high: -owed.low });
