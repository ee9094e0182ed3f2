export type { AggregateContext, Aggregator } from "./aggregate/aggregator.ts";
export type { AggregateMethod } from "./aggregate/methods.ts";
export type { AmpiOptions, MpiOptions, PenaltyOptions } from "./aggregate/mpi.ts";
export type { Pool } from "./aggregate/pools.ts";
export {
  ampiScores,
  copelandScores,
  mpiScores,
  type OutrankingMatrix,
  outrankingMatrix,
  type RowScore,
  type RowScores,
  topsisScores,
  type WeightedBy,
} from "./aggregate/rowScores.ts";
export type { TopsisOptions } from "./aggregate/topsis.ts";
export { changeRecipe, type PartOf, type RecipeChange } from "./changeRecipe.ts";
export { checkTable, type TableCheck } from "./checkTable.ts";
export {
  type ChoiceDifference,
  type ComparedRow,
  type CompareRunsOptions,
  compareRuns,
  type RunAgainstFirst,
  type RunComparison,
} from "./compareRuns.ts";
export type { StepName } from "./compileRecipe.ts";
export {
  type Composite,
  type CompositeOptions,
  type CompositeStep,
  compositeIndex,
} from "./compositeIndex.ts";
export type { CorrelationMethod } from "./correlation.ts";
export { type ColumnStatistics, columnStatistics, type TableStatistics } from "./diagnostics/columnStatistics.ts";
export {
  type CorrelationFlag,
  type CorrelationFlags,
  correlationFlags,
  type FlagOptions,
} from "./diagnostics/correlationFlags.ts";
export {
  type CorrelatedPair,
  type CorrelationOptions,
  type Correlations,
  correlations,
  type ScoredAggregate,
} from "./diagnostics/correlations.ts";
export {
  COORDINATION_GRADES,
  type Coupling,
  type CouplingCoordination,
  type CouplingOptions,
  couplingCoordination,
} from "./diagnostics/couplingCoordination.ts";
export { type CronbachAlpha, cronbachAlpha } from "./diagnostics/cronbachAlpha.ts";
export {
  type Contribution,
  type DecomposedScore,
  type Decomposition,
  type DecompositionOptions,
  decomposition,
} from "./diagnostics/decomposition.ts";
export {
  type ObstacleDegrees,
  type ObstacleOptions,
  type Obstacles,
  obstacleDegree,
} from "./diagnostics/obstacleDegree.ts";
export {
  type PrincipalComponent,
  type PrincipalComponents,
  principalComponents,
} from "./diagnostics/principalComponents.ts";
export { type IndicatorStanding, type Strengths, type StrengthsOptions, strengths } from "./diagnostics/strengths.ts";
export { type Trend, type Trends, trends, type YearValue } from "./diagnostics/trends.ts";
export { type HierarchyChild, type HierarchyNode, hierarchyOf, INDEX } from "./hierarchy.ts";
export { type Gini, type GiniGroup, type GiniPair, gini } from "./inequality/gini.ts";
export type { InequalityUnit } from "./inequality/population.ts";
export { type Theil, type TheilGroup, type TheilLevel, type TheilPair, theil } from "./inequality/theil.ts";
export { type VariationCoefficient, variationCoefficient } from "./inequality/variationCoefficient.ts";
export type { DeviationKind } from "./moments.ts";
export type { NodeScores } from "./nodeScores.ts";
export type { CustomMethod, MethodOf } from "./options.ts";
export type { Functions, Preparation, Recipe, Requirements, ResolvedRecipe } from "./recipe.ts";
export { type ReplayOptions, replay } from "./replay.ts";
export * from "./robustness/index.ts";

export type { StepResult } from "./stage.ts";
export { type Aggregated, aggregate } from "./steps/aggregate.ts";
export type {
  AggregateFunction,
  AggregateOptions,
  AggregateRule,
  ResolvedAggregate,
  ResolvedAggregateRule,
  RowMethodOptions,
} from "./steps/aggregateOptions.ts";
export type { NodeWeights } from "./steps/climb.ts";
export { type DenominateAccount, type Denominated, type DenominateOptions, denominate } from "./steps/denominate.ts";
export {
  type Imputed,
  type ImputedValue,
  type ImputeFunction,
  type ImputeMethod,
  type ImputeOptions,
  type ImputeRule,
  impute,
  type ResolvedImpute,
} from "./steps/impute.ts";
export {
  type NormaliseAccount,
  type Normalised,
  type NormaliseFunction,
  type NormaliseMethod,
  type NormaliseOptions,
  type NormaliseRule,
  normalise,
  type ResolvedNormalise,
  type Ties,
} from "./steps/normalise.ts";
export { type Screened, type ScreenedRow, type ScreenOptions, screen } from "./steps/screen.ts";
export type { TransformMethod } from "./steps/transformColumn.ts";
export {
  type ResolvedTreat,
  type Treated,
  type TreatedIndicator,
  type TreatedPoint,
  type TreatOptions,
  type TreatRule,
  treat,
} from "./steps/treat.ts";
export { type Weighed, weigh } from "./steps/weigh.ts";
export type { NominalWeights, WeighingSpec } from "./steps/weighing.ts";
export type { ResolvedWeigh, WeighOptions, WeightsById } from "./steps/weighOptions.ts";
export type { OutlierTest } from "./steps/winsorise.ts";
export type { RegionTable, TableAggregate, TableIndicator, TableRow } from "./table.ts";
export type { TableEntry } from "./toTable/fromEntries.ts";
export type { BoundRule } from "./toTable/numberFor.ts";
export { type LeftOut, type ResolvedToTable, type TableFrom, type ToTableOptions, toTable } from "./toTable/toTable.ts";
export { type AhpWeights, RANDOM_INDEX } from "./weights/ahp.ts";
export {
  type BenefitOfTheDoubtWeights,
  benefitOfTheDoubt,
  type FavourableScore,
  type FavourableScores,
  type ShareBounds,
} from "./weights/benefitOfTheDoubt.ts";
export type { CombinationRule } from "./weights/combine.ts";
export type { CriticWeights, VariationWeights } from "./weights/critic.ts";
export type { EntropyWeights } from "./weights/entropy.ts";
export type { EqualWeights, GivenWeights } from "./weights/equal.ts";
export { type IndicatorWeights, indicatorWeights } from "./weights/indicatorWeights.ts";
export type { OptimisedWeights } from "./weights/optimised.ts";
export type { PcaWeights } from "./weights/pca.ts";
export type { CombinedWeights, NoisyWeights, WeightMethod } from "./weights/weighColumns.ts";
export type { WeighingDetails } from "./weights/weigher.ts";
