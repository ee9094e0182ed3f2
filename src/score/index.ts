export type { Accountability } from "./accountability.ts";
export { type BenchmarkGap, type BenchmarkGapOptions, benchmarkGaps } from "./benchmarkGaps.ts";
export type { BenchmarkCounts, BenchmarkSummary } from "./benchmarkSummary.ts";
export type { Ceiling } from "./ceiling.ts";
export type { Consistency } from "./consistency.ts";
export type { Coverage, ThemeCoverage } from "./coverage.ts";
export { type ExplainedMeasure, type ExplainOptions, type Explanation, explain } from "./explain.ts";
export { gapClosure } from "./gapClosure.ts";
export type { EvidenceGrade } from "./grade.ts";
export { growth } from "./growth.ts";
export type { Interval } from "./interval.ts";
export { logitPace } from "./logitPace.ts";
export type { Limit, Measure } from "./measure.ts";
export { pace } from "./pace.ts";
export type { PeerRank } from "./peerRanks.ts";
export type { PeerGap, PeerRow } from "./peers.ts";
export type { MeasureSummary, PlanScore } from "./planScore.ts";
export type { Rank, Ranking, WeighedMeasure, Weights } from "./rank.ts";
export { RANK_ASSUMABLE } from "./rank.ts";
export type { RegionRelation } from "./regionRelation.ts";
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
