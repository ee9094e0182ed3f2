import { addDays } from "date-fns/addDays";
import { differenceInMonths } from "date-fns/differenceInMonths";
import { parseISO } from "date-fns/parseISO";
import type { Catalog } from "../catalog/catalog.ts";
import { deadlineDate } from "../model/deadline.ts";
import type { Target } from "../model/target.ts";
import { type Measure, unknown } from "./measure.ts";
import { termsOf } from "./terms.ts";

/**
 * Required yearly pace: how much a level must move each year from its baseline to its deadline, (target − baseline) ÷
 * years, in percentage points for shares and in the indicator's unit otherwise; negative when it may fall. A bare year
 * is taken at its end, years are counted in whole months. Unknown without a dated baseline or a deadline.
 */
export function pace(target: Target, catalog: Catalog): Measure {
  const terms = termsOf(target, catalog);
  if ("state" in terms) return terms;
  const { indicator, baseline, promised } = terms;
  const from = target.baseline?.date;
  const to = deadlineDate(target.deadline);
  if (from === undefined) return unknown("score.baseline-undated");
  if (to === undefined) return unknown("score.no-deadline");
  const start = from.length === 4 ? `${from}-12-31` : from;
  // From the end of one day to the end of the other: from 31 December to 30 June are six whole months.
  const years = differenceInMonths(addDays(parseISO(to), 1), addDays(parseISO(start), 1)) / 12;
  if (years <= 0) return unknown("score.no-time", { from: start, to });
  const unit = indicator.unit === "percent" ? "points-per-year" : "per-year";
  return { state: "number", value: (promised - baseline) / years, unit, parts: { baseline, promised, years } };
}
