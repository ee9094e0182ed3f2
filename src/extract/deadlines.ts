import type { Deadline } from "../model/deadline.ts";
import { defined } from "./defined.ts";
import type { Time } from "./times.ts";

/** The last day of what a time names, as an ISO date. */
function lastDay({ year = 0, month, day }: Time): string {
  if (month === undefined) return `${year}-12-31`;
  const last = day ?? new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year}-${String(month).padStart(2, "0")}-${String(last).padStart(2, "0")}`;
}

function firstDay({ year = 0, month = 1, day = 1 }: Time): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** What a time says as a deadline; `unstated` for none. `periodEnd` settles within how many years of the plan. */
export function deadlineFrom(time: Time | undefined, periodEnd: number | undefined, inferred = false): Deadline {
  if (!time) return { kind: "unstated" };
  const { kind, written, years = 0, precision } = time;
  const basis = inferred || time.ofPlan ? "inferred" : undefined;
  if (kind === "within") {
    const date = periodEnd && years === 5 ? `${periodEnd}-12-31` : undefined;
    return defined<Deadline>({ kind, years, date, written, basis });
  }
  if (kind === "from") return defined<Deadline>({ kind, date: firstDay(time), precision, written, basis });
  return defined<Deadline>({ kind: "by", date: lastDay(time), precision, written, basis });
}

/** When an observation was, as an ISO date or year; `undefined` for a time that tells no end. */
export function dateFrom(time: Time | undefined): string | undefined {
  if (!time || time.kind === "within" || time.kind === "since" || time.kind === "from" || time.year === undefined)
    return undefined;
  if (time.precision === "year" || time.precision === "period") return String(time.year);
  return lastDay(time);
}
