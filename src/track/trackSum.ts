import type { NumericGoal } from "../model/goal.ts";
import { type Reason, reason } from "../model/reason.ts";
import { rounded } from "../model/rounded.ts";
import type { Point, Refusal } from "./matchReadings.ts";

/** Amounts that add up, summed in order of time. */
export interface Sums {
  /** Each with the sum so far in place of its amount. */
  readonly points: readonly Point[];
  readonly origin: { readonly date: string; readonly instant: number };
  readonly refused: readonly Refusal[];
}

/** Two instants are the same day: a day is 0.0027 years. */
const DAY = 0.001;

/**
 * Sums the amounts from the start of the period on, each span counted once: of a span within another only the wider counts. Spans
 * that overlap otherwise cannot be summed, and neither can what has a gap before it.
 */
export function sumPoints(points: readonly Point[], start: number | undefined): Sums | readonly Reason[] {
  const spans = points
    .map((point) => ({ point, from: point.from ?? point.instant }))
    .sort((a, b) => a.from - b.from || b.point.instant - a.point.instant);
  const begin = start ?? spans[0]?.from;
  if (begin === undefined) return [reason("reason.no-observation")];
  const refused: Refusal[] = [];
  const sums: Point[] = [];
  let [end, low, high] = [begin, 0, 0];
  for (const { point, from } of spans) {
    if (point.instant <= end + DAY) {
      const why = from < begin - DAY ? "reason.before-start" : "reason.overlap";
      refused.push({ reading: point.reading, reasons: [reason(why)] });
    } else if (from < end - DAY) {
      return [reason(from < begin - DAY ? "reason.before-start" : "reason.overlap")];
    } else if (from > end + DAY) {
      return [reason("reason.gap", { from: dayOf(end), to: dayOf(from) })];
    } else {
      low = rounded(low + point.observed.low);
      high = rounded(high + point.observed.high);
      end = point.instant;
      const observed = { low, high, lowOpen: point.observed.lowOpen, highOpen: point.observed.highOpen };
      const value = rounded((sums[sums.length - 1]?.value ?? 0) + point.value);
      sums.push({ ...point, observed, value, vague: point.vague || (sums[sums.length - 1]?.vague ?? false) });
    }
  }
  return { points: sums, origin: { date: dayOf(begin), instant: begin }, refused };
}

/** The day on which an instant falls, as the end of a day: 2021 is 2020-12-31. */
function dayOf(instant: number): string {
  const year = Math.ceil(instant - DAY) - 1;
  const month = Math.min(12, Math.max(1, Math.ceil((instant - year) * 12 - DAY)));
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = Math.min(days, Math.max(1, Math.round(((instant - year) * 12 - (month - 1)) * days)));
  return [year, month, day].map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-");
}

/** What a sum is owed: of a goal without a bound word at least its value, since more places than promised keep the promise. */
export function floorOf(goal: NumericGoal): NumericGoal {
  return goal.bound === "exactly" ? { ...goal, bound: "atLeast" } : goal;
}
