import type { Catalog } from "../catalog/catalog.ts";
import type { Target } from "../model/target.ts";
import { writeGoal, writeQuantity } from "../model/writeGoal.ts";
import { answer, type Limit, type Measure, unknown } from "./measure.ts";
import { termsOf } from "./terms.ts";

/**
 * Promised gap closure 目标缺口弥合度: which share of the way from its baseline to the best possible value a target
 * promises to go, (target − baseline) ÷ (limit − baseline). The limit is the indicator's natural bound in its direction,
 * or `limit`, which the caller answers for; where there is neither (gross rates, counts) or a value lies beyond the
 * natural bound, the share is unknown. A target short of its baseline, a baseline at the limit or at zero, and a target
 * that goes beyond a limit of the caller's are answers of their own.
 *
 * A floor is taken at its face value: more may be achieved than is promised. Do not use it to compare targets of
 * different years without the pace. Never throws.
 */
export function gapClosure(target: Target, catalog: Catalog, limit?: Limit): Measure {
  const terms = termsOf(target, catalog, true);
  if ("state" in terms) return terms;
  const { indicator, baseline, promised } = terms;
  const sign = indicator.direction === "higher" ? 1 : -1;
  const natural = sign === 1 ? indicator.bounds.max : indicator.bounds.min;
  const best = limit ? limit.value : natural;
  const isBeyond = (value: number, end: number | undefined): boolean => end !== undefined && sign * (value - end) > 0;
  if ([baseline, promised, best].some((value) => value !== undefined && isBeyond(value, natural))) {
    return unknown("score.outside-bounds", { indicator: indicator.name });
  }
  const written = { goal: writeGoal(target.goal), baseline: target.baseline ? writeQuantity(target.baseline) : "" };
  if (sign * (promised - baseline) < 0) return answer("score.below-baseline", written);
  if (best === undefined) return unknown("score.no-limit", { indicator: indicator.name });
  const ofLimit = { ...written, limit: writeQuantity({ value: best, unit: indicator.unit }) };
  if (!limit && baseline === best) return answer("score.at-limit", written);
  if (limit && !isBeyond(best, baseline)) return answer("score.limit-met", ofLimit);
  if (baseline === 0) return answer("score.zero-baseline", written);
  if (isBeyond(promised, best)) return answer("score.beyond-limit", ofLimit);
  // A target at its baseline closes 0 of the gap, not -0.
  const value = (promised - baseline) / (best - baseline) + 0;
  return {
    state: "number",
    value,
    unit: "share",
    parts: { baseline, promised, limit: best },
    ...(limit && { limit }),
  };
}
