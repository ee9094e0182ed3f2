import countBy from "lodash-es/countBy.js";
import type { Catalog } from "../catalog/catalog.ts";
import type { Reading } from "../model/evidence.ts";
import type { Plan } from "../model/plan.ts";
import type { Reason } from "../model/reason.ts";
import type { Target } from "../model/target.ts";
import { type Accountability, accountability } from "./accountability.ts";
import { type BenchmarkSummary, benchmarkSummary } from "./benchmarkSummary.ts";
import { type Consistency, consistency } from "./consistency.ts";
import { type Coverage, coverage, type ThemeCoverage, themeCoverage } from "./coverage.ts";
import { READINGS } from "./grade.ts";
import type { Measure } from "./measure.ts";
import type { TargetScore } from "./targetScore.ts";

/** Scores of a plan, each over its targets, with how many of them it rests on. There is no total: see `Ranking`. */
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
  /** Median required yearly pace in logits, of rates with two natural bounds. */
  readonly logitPace: MeasureSummary;
  /** Median required yearly growth of counts. */
  readonly growth: MeasureSummary;
  readonly formalTypes: { readonly binding: number; readonly anticipatory: number; readonly notPrinted: number };
  /**
   * Share of the stages in the plan's remit with at least one target; up to 1 where a part of the copy is missing or the
   * remit names no stage.
   */
  readonly coverage: Coverage;
  /** The same for the themes of the remit; absent where it names none. */
  readonly themes?: ThemeCoverage;
  readonly accountability: Accountability;
  /** What `audit` finds in the plan, as counts. */
  readonly consistency: Consistency;
  /** How the targets stand to the benchmarks in force. */
  readonly benchmarks: BenchmarkSummary;
  /** Targets whose figure was corrected, inferred, or can be read otherwise. */
  readonly doubtful: number;
  /** Targets by the weaker reading of their figures. */
  readonly readings: Readonly<Record<Reading, number>>;
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
export function planScore(
  plan: Plan,
  targets: readonly Target[],
  scores: readonly TargetScore[],
  catalog: Catalog,
  withheld: Reason | undefined,
): PlanScore {
  const has = (part: keyof PlanScore["parts"]): number => scores.filter((each) => each.specificity.parts[part]).length;
  const printed = (type: Target["formalType"]): number =>
    targets.filter(({ formalType }) => formalType === type).length;
  const doubtful = targets.filter(({ evidence, readings }) => {
    return readings?.length || evidence.reading === "ocr-corrected" || evidence.reading === "inferred";
  });
  const byTheme = themeCoverage(plan, targets, catalog);
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
    logitPace: summary(scores.map((each) => each.logitPace).filter((each) => !isFor(each, "score.not-bounded"))),
    growth: summary(scores.map((each) => each.growth).filter((each) => !isFor(each, "score.not-a-count"))),
    formalTypes: {
      binding: printed("binding"),
      anticipatory: printed("anticipatory"),
      notPrinted: printed(undefined),
    },
    coverage: coverage(plan, targets, catalog),
    ...(byTheme && { themes: byTheme }),
    accountability: accountability(targets),
    consistency: consistency(plan, catalog),
    benchmarks: benchmarkSummary(scores, withheld),
    doubtful: doubtful.length,
    readings: Object.fromEntries(
      READINGS.map((each) => [each, scores.filter(({ grade }) => grade.reading === each).length]),
    ) as Readonly<Record<Reading, number>>,
  };
}

/** Whether a measure is unknown because it is for other kinds of targets. */
const isFor = (measure: Measure, code: string): boolean => measure.state === "unknown" && measure.reason.code === code;

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
