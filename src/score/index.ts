export { gapClosure } from "./gapClosure.ts";
export type { Measure } from "./measure.ts";
export { pace } from "./pace.ts";
export type { Interval, MeasureSummary, PlanScore } from "./planScore.ts";
export type { Rank, Ranking, WeighedMeasure, Weights } from "./rank.ts";
export { RANK_ASSUMABLE } from "./rank.ts";
export { type AssessOptions, assess, SCHEME_ASSUMABLE } from "./schemes/assess.ts";
export type {
  Assessment,
  Commitment,
  IndicatorVariation,
  RuleVerdict,
  SchemeRef,
  SchoolVerdict,
  SchoolVerdicts,
  SubjectAssessment,
  UsedRecord,
} from "./schemes/assessment.ts";
export { betweenSchoolVariation, type WeighedValue } from "./schemes/betweenSchoolVariation.ts";
export { type CheckSchemeOptions, checkScheme } from "./schemes/checkScheme.ts";
export {
  type Observed,
  type ObservedValue,
  observedIn,
  type SchoolRecord,
  type SchoolValue,
} from "./schemes/observed.ts";
export type { Verdict } from "./schemes/verdicts.ts";
export { type ScoreOptions, type Scores, score } from "./score.ts";
export { type Specificity, specificity } from "./specificity.ts";
export type { TargetScore } from "./targetScore.ts";
