import { checkDistinct } from "../align/checkDistinct.ts";
import { ASSUMABLE, checkAssumed } from "../align/compareCells.ts";
import { bundledBenchmarks } from "../catalog/bundledBenchmarks.ts";
import { type Catalog, catalogRef, defaultCatalog } from "../catalog/catalog.ts";
import type { Benchmark } from "../model/benchmark.ts";
import { EduplanError } from "../model/error.ts";
import { isNumeric } from "../model/goal.ts";
import type { Plan } from "../model/plan.ts";
import type { ReasonCode } from "../model/reason.ts";
import { type CatalogRef, envelope, type Result } from "../model/result.ts";
import type { Target } from "../model/target.ts";
import { benchmarkGapFinder } from "./benchmarkGaps.ts";
import { type Ceiling, checkCeiling } from "./ceiling.ts";
import { attributionReason, isDoubtful } from "./grade.ts";
import { type PeerRow, peerRows } from "./peers.ts";
import { type PlanScore, planScore } from "./planScore.ts";
import { checkWeights, RANK_ASSUMABLE, type Ranking, rank, type Weights } from "./rank.ts";
import { type TargetScore, targetScore } from "./targetScore.ts";

/** How plans are scored. */
export interface ScoreOptions {
  readonly catalog?: Catalog;
  /** Whether universals without a digit (全覆盖 as 100 %) count; they are left out when absent. */
  readonly includeImplicit?: boolean;
  /** To what limit gap closure is measured; the indicator's natural bound when absent. */
  readonly ceiling?: Ceiling;
  /** Benchmarks to hold targets against: the bundled ones when absent or `true`, a list of your own, none with `false`. */
  readonly benchmarks?: boolean | readonly Benchmark[];
  /** Whether plans are compared with each other, indicator by indicator; `true` when absent. The cost of a row grows with the square of its plans. */
  readonly peers?: boolean;
  /** Weights of the plan measures, not negative and summing to 1. Without weights nothing is totalled or ranked. */
  readonly weights?: Weights;
  /**
   * Reasons to set aside: those of `RANK_ASSUMABLE` against ranking plans, those of `ASSUMABLE` against comparing targets with
   * benchmarks and peers. `["reason.plan-attribution"]` lets a plan of doubtful attribution be ranked and held against benchmarks.
   */
  readonly assume?: readonly ReasonCode[];
}

/** Scores of plans and of their targets. */
export interface Scores
  extends Result<
    "scores",
    {
      readonly catalog: CatalogRef;
      readonly includeImplicit: boolean;
      readonly ceiling: Ceiling;
      readonly benchmarks: "bundled" | "none" | { readonly given: number };
      readonly peers: boolean;
      readonly weights?: Weights;
      readonly assume: readonly ReasonCode[];
    }
  > {
  readonly targets: readonly TargetScore[];
  /** One a plan, in the order of `plans`. */
  readonly summaries: readonly PlanScore[];
  /** Plan against plan, a row for each indicator on which at least two have a target. */
  readonly peers: readonly PeerRow[];
  /** Only with weights, and only of plans that compare as documents; else why not. */
  readonly ranking: Ranking;
}

/**
 * Measures on targets and plans: specificity, promised gap closure, required yearly pace, coverage of the plan's own
 * remit, accountability, consistency, formal types, doubtful readings; each target against the benchmarks in force and
 * against the other plans. Each score carries its parts and the grade of its evidence; what cannot be known is `unknown`
 * with its reason and never counts as zero. Restated figures count once. Plans are ranked only when weights are given and
 * the plans compare as documents; a rank is an interval where scores are. `explain` puts scores into sentences.
 *
 * @throws EduplanError `duplicate-plan` when two plans share an id, `invalid-weights` for weights that are negative, unknown
 * or do not sum to 1, `invalid-ceiling` for a ceiling on an unknown indicator or without a finite value, `unknown-option` for
 * another value of an option or a reason that cannot be set aside.
 */
export function score(plans: readonly Plan[], options: ScoreOptions = {}): Scores {
  const {
    catalog = defaultCatalog,
    includeImplicit = false,
    ceiling = "natural",
    peers = true,
    weights,
    assume = [],
  } = options;
  if (weights) checkWeights(weights);
  checkAssumed(assume, [...RANK_ASSUMABLE, ...ASSUMABLE]);
  checkCeiling(ceiling, catalog);
  checkDistinct("score", plans);
  const benchmarks = benchmarksIn(options.benchmarks);
  const ofCells = assume.filter((code) => ASSUMABLE.includes(code));
  const withheld = (plan: Plan): boolean => isDoubtful(plan) && !assume.includes("reason.plan-attribution");

  const counted = plans.map((plan) => plan.targets.filter((target) => counts(target, includeImplicit)));
  const gapsOf = benchmarkGapFinder(catalog, benchmarks, ofCells);
  const scored = plans.map((plan, index) =>
    (counted[index] ?? []).map((target) =>
      targetScore(plan, target, catalog, ceiling, withheld(plan) ? [] : gapsOf(plan, target)),
    ),
  );
  const summaries = plans.map((plan, index) => {
    const why = withheld(plan) && benchmarks.length > 0 ? attributionReason(plan) : undefined;
    return planScore(plan, counted[index] ?? [], scored[index] ?? [], catalog, why);
  });
  return {
    ...envelope("scores", plans, {
      catalog: catalogRef(catalog),
      includeImplicit,
      ceiling,
      benchmarks: Array.isArray(options.benchmarks)
        ? { given: benchmarks.length }
        : options.benchmarks === false
          ? "none"
          : "bundled",
      peers,
      ...(weights && { weights }),
      assume,
    } satisfies Scores["options"]),
    targets: scored.flat(),
    summaries,
    peers: peers ? peerRows(plans, catalog, includeImplicit, assume, ofCells) : [],
    ranking: rank(plans, summaries, weights, assume),
  };
}

function counts(target: Target, includeImplicit: boolean): boolean {
  if (target.restates !== undefined) return false;
  return includeImplicit || !(isNumeric(target.goal) && target.goal.implicit);
}

function benchmarksIn(given: ScoreOptions["benchmarks"]): readonly Benchmark[] {
  if (given === false) return [];
  if (given === undefined || given === true) return bundledBenchmarks();
  if (Array.isArray(given)) return given as readonly Benchmark[];
  throw new EduplanError(
    "unknown-option",
    `score: unknown benchmarks: ${String(given)}; use true for the bundled ones, false for none, or a list of benchmarks`,
  );
}
