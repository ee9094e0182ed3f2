import type { Catalog } from "../catalog/catalog.ts";
import type { Target } from "../model/target.ts";
import type { Measure } from "./measure.ts";
import { termsOf } from "./terms.ts";
import { yearsOf } from "./years.ts";

/**
 * Required yearly pace: how much a level must move each year from its baseline to its deadline, (target − baseline) ÷
 * years, in percentage points for shares and in the indicator's unit otherwise; negative when it may fall. A bare year
 * is taken at its end, years are counted in whole months. Unknown without a dated baseline or a deadline. `logitPace` and
 * `growth` tell the same way on the scale of bounded rates and of counts. Never throws.
 */
export function pace(target: Target, catalog: Catalog): Measure {
  const terms = termsOf(target, catalog);
  if ("state" in terms) return terms;
  const years = yearsOf(target);
  if (typeof years !== "number") return years;
  const { indicator, baseline, promised } = terms;
  const unit = indicator.unit === "percent" ? "points-per-year" : "per-year";
  return { state: "number", value: (promised - baseline) / years, unit, parts: { baseline, promised, years } };
}
