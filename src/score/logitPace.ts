import type { Catalog } from "../catalog/catalog.ts";
import { rounded } from "../model/rounded.ts";
import type { Target } from "../model/target.ts";
import { type Measure, unknown } from "./measure.ts";
import { termsOf } from "./terms.ts";
import { yearsOf } from "./years.ts";

/**
 * Required yearly pace of a rate with two natural bounds, in logits: [ln(p₁ / (1 − p₁)) − ln(p₀ / (1 − p₀))] ÷ years, p being the
 * value's place between the bounds. A point near 100 % costs more than one at 50 %, which points per year do not show.
 * After the logistic path of enrolment rates (Clemens 2004, The Long Walk to School). Unknown without both bounds (gross rates) and where a value stands on one: 100 % is infinitely far. Never throws.
 */
export function logitPace(target: Target, catalog: Catalog): Measure {
  const terms = termsOf(target, catalog);
  if ("state" in terms) return terms;
  const { indicator, baseline, promised } = terms;
  const { min, max } = indicator.bounds;
  if (min === undefined || max === undefined) return unknown("score.not-bounded", { indicator: indicator.name });
  const edge = [baseline, promised].find((value) => value <= min || value >= max);
  if (edge !== undefined) return unknown("score.at-bound", { value: edge });
  const years = yearsOf(target);
  if (typeof years !== "number") return years;
  const logit = (value: number): number => Math.log((value - min) / (max - value));
  // Runtimes differ in the last digit of a logarithm.
  const value = rounded((logit(promised) - logit(baseline)) / years);
  return { state: "number", value, unit: "logit-per-year", parts: { baseline, promised, years, min, max } };
}
