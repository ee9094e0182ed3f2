export type { Action, Instrument } from "./action.ts";
export type { Benchmark } from "./benchmark.ts";
export type { Candidate, Coding, Predicate } from "./coding.ts";
export { type Answer, type Comparison, compareOutcomes, comparePromises } from "./compare.ts";
export {
  type ByDeadline,
  type Deadline,
  type DeadlineTerms,
  deadlineDate,
  deadlineYear,
  type FromDeadline,
  type OpenDeadline,
  type WithinDeadline,
} from "./deadline.ts";
export { describe } from "./describe.ts";
export { EduplanError } from "./error.ts";
export {
  type Clause,
  type Evidence,
  type EvidenceRef,
  evidenceRef,
  type Reading,
  type Support,
  type SupportRole,
} from "./evidence.ts";
export { type Coded, type Finding, formatPath, type Param, type Params, type Severity } from "./finding.ts";
export {
  type Bound,
  type DirectionGoal,
  type Goal,
  type GoalTerms,
  type GoalValue,
  isNumeric,
  type NumericGoal,
  type NumericKind,
  type Per,
  type PerOf,
  type RelativeGoal,
} from "./goal.ts";
export {
  type ComplementOf,
  type DeclaredTransform,
  type Direction,
  type Facets,
  type Indicator,
  type IndicatorCode,
  type IndicatorId,
  type NaturalBounds,
  type ShareOf,
  UNSTATED,
} from "./indicator.ts";
export {
  DEFAULT_SCHEME,
  INSTRUMENT_SCHEMES,
  type InstrumentCode,
  type InstrumentScheme,
  instrumentCodes,
  instrumentName,
} from "./instruments.ts";
export type { Extra, Json } from "./json.ts";
export type { KnownIndicatorId } from "./knownIndicators.ts";
export type { Milestone } from "./milestone.ts";
export type { Observation } from "./observation.ts";
export {
  type Attribution,
  type Horizon,
  type IntegrityRemark,
  type Part,
  type Plan,
  type Remit,
  SCHEMA_VERSION,
  type SetAside,
  type Source,
  type Trace,
} from "./plan.ts";
export type { GoalContext } from "./promise.ts";
export type { Reason, ReasonCode } from "./reason.ts";
export type { Region, RegionLevel } from "./region.ts";
export { type CatalogRef, type Caveat, caveatsOf, type PlanRef, planRef, type Result } from "./result.ts";
export type {
  GroupRule,
  RuleBound,
  RuleTerms,
  Scheme,
  SchemeRule,
  StatementRule,
  ThresholdRule,
  VariationRule,
} from "./scheme.ts";
export { STAGES, type Stage, type StageCode, stageContains, stagesOverlap } from "./stages.ts";
export type { Statistic } from "./statistic.ts";
export type { AlternativeReading, Baseline, Modality, Scope, Target } from "./target.ts";
export type { Bilingual, Locale } from "./text.ts";
export { THEMES, type Theme } from "./themes.ts";
export { convertUnit, UNITS, type Unit, type UnitId, unitOf } from "./units.ts";
export { VERSION } from "./version.ts";
export { type Quantity, writeGoal, writeQuantity } from "./writeGoal.ts";
