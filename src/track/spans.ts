import type { NumericGoal, Per } from "../model/goal.ts";
import { type Reason, type ReasonCode, reason } from "../model/reason.ts";
import { beginningOf } from "./instants.ts";
import type { Reading } from "./readings.ts";

/** Whether something is counted per one year. */
export function isYearly(per: readonly Per[] = []): boolean {
  return per.some(({ every = 1, of }) => every === 1 && of === "year");
}

/**
 * What an amount that adds up is counted per, as its target counts it: an amount a year is an amount with a span, unless the
 * target itself is owed each year; and then a statistic of one year is an amount a year.
 */
export function perOf({ per, date = "", since, ref }: Reading, goal: NumericGoal): readonly Per[] | undefined {
  if (isYearly(goal.per)) {
    const ofOneYear = ref.of === "statistic" && date.length === 4 && (since === undefined || since === date);
    return ofOneYear && !isYearly(per) ? [...(per ?? []), { of: "year" }] : per;
  }
  const rest = (per ?? []).filter(({ every = 1, of }) => !(every === 1 && of === "year"));
  return rest.length === 0 ? undefined : rest;
}

/**
 * When the span begins that an amount counts: as stated; a year where it is an amount a year, or of a statistic dated by a
 * year. A plan that says 新增学位1.2万个 of 2020 may mean the year or the five before it, so there the span is not known.
 */
export function spanOf(
  { since, date = "", ref }: Reading,
  yearly: boolean,
  assume: readonly ReasonCode[],
): { readonly from?: number; readonly reasons: readonly Reason[] } {
  const year = /^\d{4}/.exec(date)?.[0] ?? "";
  const from = since === undefined ? beginningOf(year) : beginningOf(since);
  if (from === undefined) return { reasons: [reason("reason.undated")] };
  const known = since !== undefined || yearly || (ref.of === "statistic" && date.length === 4);
  const reasons = known ? [] : [reason("reason.span-unstated")];
  return known || assume.includes("reason.span-unstated") ? { from, reasons } : { reasons };
}
