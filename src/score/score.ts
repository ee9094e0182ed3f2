import { checkAssumed } from "../align/compareCells.ts";
import { type Catalog, catalogRef, defaultCatalog } from "../catalog/catalog.ts";
import { isNumeric } from "../model/goal.ts";
import type { Plan } from "../model/plan.ts";
import type { ReasonCode } from "../model/reason.ts";
import { type CatalogRef, envelope, type Result } from "../model/result.ts";
import type { Target } from "../model/target.ts";
import { type PlanScore, planScore } from "./planScore.ts";
import { checkWeights, RANK_ASSUMABLE, type Ranking, rank, type Weights } from "./rank.ts";
import { type TargetScore, targetScore } from "./targetScore.ts";

/** How plans are scored. */
export interface ScoreOptions {
  readonly catalog?: Catalog;
  /** Whether universals without a digit (全覆盖 as 100 %) count; they are left out when absent. */
  readonly includeImplicit?: boolean;
  /** Weights of the plan measures, not negative and summing to 1. Without weights nothing is totalled or ranked. */
  readonly weights?: Weights;
  /** Reasons against ranking to set aside: `["reason.plan-attribution"]` ranks a plan of doubtful attribution. */
  readonly assume?: readonly ReasonCode[];
}

/** Scores of plans and of their targets. */
export interface Scores
  extends Result<
    "scores",
    {
      readonly catalog: CatalogRef;
      readonly includeImplicit: boolean;
      readonly weights?: Weights;
      readonly assume: readonly ReasonCode[];
    }
  > {
  readonly targets: readonly TargetScore[];
  /** One a plan, in the order of `plans`. */
  readonly summaries: readonly PlanScore[];
  /** Only with weights, and only of plans that compare as documents; else why not. */
  readonly ranking: Ranking;
}

/**
 * Measures on targets and plans: specificity, promised gap closure, required yearly pace, coverage of the plan's own
 * remit, formal types, doubtful readings. Each score carries its parts; what cannot be known is `unknown` with its
 * reason and never counts as zero. Restated figures count once. Plans are ranked only when weights are given and the
 * plans compare as documents; a rank is an interval where scores are.
 *
 * @throws EduplanError `invalid-weights` for weights that are negative, unknown or do not sum to 1, `unknown-option` for a
 * reason that does not stand against ranking.
 */
export function score(plans: readonly Plan[], options: ScoreOptions = {}): Scores {
  const { catalog = defaultCatalog, includeImplicit = false, weights, assume = [] } = options;
  if (weights) checkWeights(weights);
  checkAssumed(assume, RANK_ASSUMABLE);
  const counted = plans.map((plan) => plan.targets.filter((target) => counts(target, includeImplicit)));
  const scored = plans.map((plan, index) => (counted[index] ?? []).map((target) => targetScore(plan, target, catalog)));
  const summaries = plans.map((plan, index) => planScore(plan, counted[index] ?? [], scored[index] ?? []));
  return {
    ...envelope("scores", plans, {
      catalog: catalogRef(catalog),
      includeImplicit,
      ...(weights && { weights }),
      assume,
    }),
    targets: scored.flat(),
    summaries,
    ranking: rank(plans, summaries, weights, assume),
  };
}

function counts(target: Target, includeImplicit: boolean): boolean {
  if (target.restates !== undefined) return false;
  return includeImplicit || !(isNumeric(target.goal) && target.goal.implicit);
}
