import { addDays } from "date-fns/addDays";
import { differenceInMonths } from "date-fns/differenceInMonths";
import { parseISO } from "date-fns/parseISO";
import { deadlineDate } from "../model/deadline.ts";
import type { Target } from "../model/target.ts";
import { type Measure, unknown } from "./measure.ts";

/** The years from a target's baseline to its deadline, in whole months; a bare year ends on its last day. Or why there are none. */
export function yearsOf({ baseline, deadline }: Target): number | Measure {
  const from = baseline?.date;
  const to = deadlineDate(deadline);
  if (from === undefined) return unknown("score.baseline-undated");
  if (to === undefined) return unknown("score.no-deadline");
  const [start, end] = [lastDay(from), lastDay(to)];
  // From the end of one day to the end of the other: from 31 December to 30 June are six whole months.
  const years = differenceInMonths(addDays(parseISO(end), 1), addDays(parseISO(start), 1)) / 12;
  if (!Number.isFinite(years)) return unknown("score.no-date", { from, to });
  return years > 0 ? years : unknown("score.no-time", { from: start, to: end });
}

const lastDay = (date: string): string => (date.length === 4 ? `${date}-12-31` : date);
