import type { Catalog } from "../catalog/catalog.ts";
import type { Deadline } from "../model/deadline.ts";
import { type Clause, type EvidenceRef, evidenceRef } from "../model/evidence.ts";
import type { Goal } from "../model/goal.ts";
import type { Plan } from "../model/plan.ts";
import type { StageCode } from "../model/stages.ts";
import type { Baseline, Target } from "../model/target.ts";
import type { UnitId } from "../model/units.ts";
import type { BenchmarkGap } from "./benchmarkGaps.ts";
import { type Ceiling, closureTo } from "./ceiling.ts";
import { type EvidenceGrade, gradeOf } from "./grade.ts";
import { growth } from "./growth.ts";
import { logitPace } from "./logitPace.ts";
import type { Measure } from "./measure.ts";
import { pace } from "./pace.ts";
import { type Specificity, specificity } from "./specificity.ts";

/** The scores of one target, each with its parts. */
export interface TargetScore {
  readonly plan: string;
  readonly target: string;
  readonly label: string;
  readonly stage?: StageCode;
  readonly indicator?: string;
  /** Unit of the indicator, in which the parts of measures are told. */
  readonly unit?: UnitId;
  readonly goal: Goal;
  readonly baseline?: Baseline;
  readonly deadline: Deadline;
  readonly specificity: Specificity;
  readonly gapClosure: Measure;
  /** Required yearly pace in points or in the indicator's unit. */
  readonly pace: Measure;
  /** The same in logits, of rates with two natural bounds. */
  readonly logitPace: Measure;
  /** The same as compound growth, of counts. */
  readonly growth: Measure;
  /** Every benchmark in force on what the target is about; empty where there is none or the plan is left out. */
  readonly benchmarks: readonly BenchmarkGap[];
  /** 约束性 or 预期性 where the plan prints it. */
  readonly formalType?: Target["formalType"];
  readonly evidence: EvidenceRef;
  /** The figure as printed, where it stands outside the clause: in another cell of a table. */
  readonly printed?: string;
  /** The clause that states the baseline. */
  readonly baselineEvidence?: Pick<Clause, "exact" | "start">;
  /** How firmly the figures behind these scores are read. */
  readonly grade: EvidenceGrade;
}

/** Scores one target of a plan. */
export function targetScore(
  plan: Plan,
  target: Target,
  catalog: Catalog,
  ceiling: Ceiling,
  benchmarks: readonly BenchmarkGap[],
): TargetScore {
  const unit = catalog.byId.get(target.indicator ?? "")?.unit;
  const { exact, value } = target.evidence;
  const from = baselineClause(plan, target);
  return {
    plan: plan.id,
    target: target.id,
    label: target.label,
    ...(target.stage !== undefined && { stage: target.stage }),
    ...(target.indicator !== undefined && { indicator: target.indicator }),
    ...(unit && { unit }),
    goal: target.goal,
    ...(target.baseline && { baseline: target.baseline }),
    deadline: target.deadline,
    specificity: specificity(target),
    gapClosure: closureTo(ceiling, target, benchmarks, catalog),
    pace: pace(target, catalog),
    logitPace: logitPace(target, catalog),
    growth: growth(target, catalog),
    benchmarks,
    ...(target.formalType && { formalType: target.formalType }),
    evidence: evidenceRef(plan.id, target),
    ...(value !== undefined && !exact.includes(value) && { printed: value }),
    ...(from && { baselineEvidence: { exact: from.exact, start: from.start } }),
    grade: gradeOf(plan, target),
  };
}

/** Where the baseline is stated: beside the target, or as an observation of its own. */
function baselineClause(plan: Plan, { baseline, evidence }: Target): Clause | undefined {
  if (!baseline) return undefined;
  const beside = evidence.support?.find(({ role }) => role === "baseline");
  return beside ?? plan.observations.find(({ id }) => id === baseline.observation)?.evidence;
}
