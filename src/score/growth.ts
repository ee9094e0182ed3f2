import type { Catalog } from "../catalog/catalog.ts";
import { rounded } from "../model/rounded.ts";
import type { Target } from "../model/target.ts";
import { COUNTED_UNITS } from "../model/units.ts";
import { answer, type Measure, unknown } from "./measure.ts";
import { termsOf } from "./terms.ts";
import { yearsOf } from "./years.ts";

/**
 * Required yearly growth of a count, compounded: (target ÷ baseline)^(1 ÷ years) − 1, so that places, people or money compare over
 * regions of different size. Unknown for anything that is no count; a baseline of zero is an answer of its own, since no rate
 * leads from nothing to something. Never throws.
 */
export function growth(target: Target, catalog: Catalog): Measure {
  const terms = termsOf(target, catalog);
  if ("state" in terms) return terms;
  const { indicator, baseline, promised } = terms;
  if (!COUNTED_UNITS.has(indicator.unit)) return unknown("score.not-a-count", { indicator: indicator.name });
  if (baseline === 0) return answer("score.zero-baseline");
  if (baseline < 0 || promised < 0) return unknown("score.outside-bounds", { indicator: indicator.name });
  if (promised === 0) return unknown("score.to-zero");
  const years = yearsOf(target);
  if (typeof years !== "number") return years;
  // Runtimes differ in the last digit of a root.
  const value = rounded((promised / baseline) ** (1 / years) - 1);
  if (!Number.isFinite(value)) return unknown("score.not-finite");
  return { state: "number", value, unit: "growth-per-year", parts: { baseline, promised, years } };
}
