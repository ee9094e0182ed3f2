import countBy from "lodash-es/countBy.js";
import type { Plan } from "../model/plan.ts";
import { type StageCode, stagesOverlap } from "../model/stages.ts";
import type { Target } from "../model/target.ts";
import type { Measure } from "./measure.ts";
import type { TargetScore } from "./targetScore.ts";

/** A number that may only be known to lie between two others. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Scores of a plan, each over its targets, with how many of them it rests on. */
export interface PlanScore {
  readonly plan: string;
  readonly targets: number;
  /** Mean specificity, 0 to 1; absent without targets. */
  readonly specificity?: number;
  /** How many targets have each part of specificity. */
  readonly parts: Readonly<Record<keyof TargetScore["specificity"]["parts"], number>>;
  /** Median promised gap closure over the targets for which it is a number. */
  readonly gapClosure: MeasureSummary;
  /** Median required yearly pace of shares, in percentage points. */
  readonly pace: MeasureSummary;
  readonly formalTypes: { readonly binding: number; readonly anticipatory: number; readonly notPrinted: number };
  /**
   * Share of the stages in the plan's remit with at least one target; up to 1 where a part of the copy is missing or the
   * remit names no stage.
   */
  readonly coverage: Interval & { readonly stages: readonly StageCode[]; readonly without: readonly StageCode[] };
  /** Targets whose figure was corrected, inferred, or can be read otherwise. */
  readonly doubtful: number;
}

/** A median with what it rests on. */
export interface MeasureSummary {
  readonly median?: number;
  /** Targets for which the measure is a number. */
  readonly known: number;
  /** Why it is none for the others: how many by code. */
  readonly others: Readonly<Record<string, number>>;
}

/** Sums up the scores of a plan's targets. */
export function planScore(plan: Plan, targets: readonly Target[], scores: readonly TargetScore[]): PlanScore {
  const has = (part: keyof PlanScore["parts"]): number => scores.filter((each) => each.specificity.parts[part]).length;
  const doubtful = targets.filter(({ evidence, readings }) => {
    return readings?.length || evidence.reading === "ocr-corrected" || evidence.reading === "inferred";
  });
  return {
    plan: plan.id,
    targets: targets.length,
    ...(scores.length > 0 && { specificity: mean(scores.map((each) => each.specificity.value)) }),
    parts: {
      quantified: has("quantified"),
      dated: has("dated"),
      baseline: has("baseline"),
      defined: has("defined"),
      responsible: has("responsible"),
    },
    gapClosure: summary(scores.map((each) => each.gapClosure)),
    pace: summary(
      scores.map((each) => each.pace).filter((each) => each.state !== "number" || each.unit === "points-per-year"),
    ),
    formalTypes: {
      binding: targets.filter(({ formalType }) => formalType === "binding").length,
      anticipatory: targets.filter(({ formalType }) => formalType === "anticipatory").length,
      notPrinted: targets.filter(({ formalType }) => formalType === undefined).length,
    },
    coverage: coverageOf(plan, targets),
    doubtful: doubtful.length,
  };
}

function coverageOf(plan: Plan, targets: readonly Target[]): PlanScore["coverage"] {
  const { stages } = plan.remit;
  const without = stages.filter(
    (stage) => !targets.some((target) => target.stage !== undefined && stagesOverlap(stage, target.stage)),
  );
  const low = stages.length === 0 ? 0 : (stages.length - without.length) / stages.length;
  const whole = plan.parts.every(({ inCopy }) => inCopy === "complete");
  return { low, high: whole && stages.length > 0 ? low : 1, stages, without };
}

function summary(measures: readonly Measure[]): MeasureSummary {
  const values = measures.flatMap((each) => (each.state === "number" ? [each.value] : []));
  const others = measures.flatMap((each) => {
    if (each.state === "number") return [];
    return each.state === "unknown" ? [each.reason.code] : [each.answer.code];
  });
  return { ...(values.length > 0 && { median: median(values) }), known: values.length, others: countBy(others) };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
}
