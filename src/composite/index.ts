export type { AggregateContext, Aggregator } from "./aggregate/aggregator.ts";
export type { AggregateMethod } from "./aggregate/methods.ts";
export { changeRecipe, type RecipeChange } from "./changeRecipe.ts";
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
export { type HierarchyChild, type HierarchyNode, hierarchyOf, INDEX } from "./hierarchy.ts";
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
