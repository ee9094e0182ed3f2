import type { Catalog } from "../catalog/catalog.ts";
import type { Target } from "../model/target.ts";
import { writeGoal, writeQuantity } from "../model/writeGoal.ts";
import { answer, type Measure, unknown } from "./measure.ts";
import { termsOf } from "./terms.ts";

/**
 * Promised gap closure 目标缺口弥合度: which share of the way from its baseline to the best possible value a target
 * promises to go, (target − baseline) ÷ (limit − baseline). The limit is the indicator's natural bound in its direction;
 * where it has none (gross rates, counts) or a value lies beyond it, the share is unknown. A baseline at the limit, a
 * baseline of zero and a target short of its baseline are answers of their own.
 *
 * A floor is taken at its face value: more may be achieved than is promised. Do not use it to compare targets of
 * different years without the pace.
 */
export function gapClosure(target: Target, catalog: Catalog): Measure {
  const terms = termsOf(target, catalog);
  if ("state" in terms) return terms;
  const { indicator, baseline, promised } = terms;
  const limit = indicator.direction === "higher" ? indicator.bounds.max : indicator.bounds.min;
  if (limit === undefined) return unknown("score.no-limit", { indicator: indicator.name });
  const beyond = (value: number): boolean => (indicator.direction === "higher" ? value > limit : value < limit);
  if (beyond(baseline) || beyond(promised)) return unknown("score.outside-bounds", { indicator: indicator.name });
  const written = { goal: writeGoal(target.goal), baseline: target.baseline ? writeQuantity(target.baseline) : "" };
  if (baseline === limit) return answer("score.at-limit", written);
  if (baseline === 0) return answer("score.zero-baseline", written);
  const value = (promised - baseline) / (limit - baseline);
  if (value < 0) return answer("score.below-baseline", written);
  // A target at its baseline closes 0 of the gap, not -0.
  return { state: "number", value: value + 0, unit: "share", parts: { baseline, promised, limit } };
}
