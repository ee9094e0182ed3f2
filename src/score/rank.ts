import type { PlanPair } from "../align/alignment.ts";
import { comparePlans } from "../align/comparePlans.ts";
import { EduplanError } from "../model/error.ts";
import type { Plan } from "../model/plan.ts";
import type { ReasonCode } from "../model/reason.ts";
import { rounded } from "../model/rounded.ts";
import type { Interval } from "./interval.ts";
import type { PlanScore } from "./planScore.ts";

/** The plan measures that can be weighed. */
export type WeighedMeasure = "specificity" | "gapClosure" | "coverage" | "accountability";
/** How much each plan measure counts. */
export type Weights = Readonly<Partial<Record<WeighedMeasure, number>>>;

/** Plans ranked, or why they are not. */
export type Ranking =
  | { readonly state: "not-asked" }
  /** The pairs of plans that do not compare as documents. */
  | { readonly state: "refused"; readonly pairs: readonly PlanPair[] }
  | { readonly state: "ranked"; readonly ranks: readonly Rank[] };

/** Where a plan stands: the best and the worst rank its total allows. */
export interface Rank {
  readonly plan: string;
  /** Weighted total, 0 to 1: what is unknown may be anything between 0 and 1. */
  readonly total: Interval;
  readonly best: number;
  readonly worst: number;
}

/** Reasons against comparing plans as documents that a caller may set aside to have them ranked. */
export const RANK_ASSUMABLE: readonly ReasonCode[] = [
  "reason.plan-level",
  "reason.plan-genre",
  "reason.plan-horizon",
  "reason.plan-remit",
  "reason.plan-incomplete",
  "reason.plan-attribution",
];

const MEASURES: readonly WeighedMeasure[] = ["accountability", "specificity", "gapClosure", "coverage"];

/** @throws EduplanError `invalid-weights` with what is wrong. */
export function checkWeights(weights: Weights): void {
  const fail = (what: string): never => {
    throw new EduplanError("invalid-weights", `score: ${what}; give weights of ${MEASURES.join(", ")} that sum to 1`);
  };
  for (const [name, weight] of Object.entries(weights)) {
    if (!MEASURES.includes(name as WeighedMeasure)) fail(`unknown measure ${name}`);
    if (!Number.isFinite(weight) || weight < 0) fail(`weight of ${name} is ${weight}`);
  }
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
  if (Math.abs(sum - 1) > 1e-9) fail(`weights sum to ${sum}`);
}

/** Ranks plans by weighted totals; refuses when two of them do not compare as documents for a reason not set aside. */
export function rank(
  plans: readonly Plan[],
  summaries: readonly PlanScore[],
  weights: Weights | undefined,
  assume: readonly ReasonCode[],
): Ranking {
  if (!weights) return { state: "not-asked" };
  const pairs = plans
    .flatMap((left, index) => plans.slice(index + 1).map((right) => comparePlans(left, right)))
    .map((pair) => ({ ...pair, reasons: pair.reasons.filter(({ code }) => !assume.includes(code)) }))
    .filter(({ reasons }) => reasons.length > 0);
  if (pairs.length > 0) return { state: "refused", pairs };
  const totals = summaries.map((summary) => totalOf(summary, weights));
  const ranks = summaries.map(({ plan }, index) => {
    const total = totals[index] as Interval;
    const others = totals.filter((_, other) => other !== index);
    return {
      plan,
      total,
      best: 1 + others.filter(({ low }) => low > total.high).length,
      worst: 1 + others.filter(({ high }) => high > total.low).length,
    };
  });
  return { state: "ranked", ranks };
}

function totalOf(summary: PlanScore, weights: Weights): Interval {
  const known = (value: number | undefined): Interval =>
    value === undefined ? { low: 0, high: 1 } : { low: value, high: value };
  const measures: Readonly<Record<WeighedMeasure, Interval>> = {
    specificity: known(summary.specificity),
    gapClosure: known(summary.gapClosure.median),
    coverage: summary.coverage,
    accountability: known(summary.accountability.value),
  };
  const sum = (end: keyof Interval): number =>
    rounded(MEASURES.reduce((total, name) => total + (weights[name] ?? 0) * measures[name][end], 0));
  return { low: sum("low"), high: sum("high") };
}
