export { gapClosure } from "./gapClosure.ts";
export type { Measure } from "./measure.ts";
export { pace } from "./pace.ts";
export type { Interval, MeasureSummary, PlanScore } from "./planScore.ts";
export type { Rank, Ranking, WeighedMeasure, Weights } from "./rank.ts";
export { RANK_ASSUMABLE } from "./rank.ts";
export { type ScoreOptions, type Scores, score } from "./score.ts";
export { type Specificity, specificity } from "./specificity.ts";
export type { TargetScore } from "./targetScore.ts";
