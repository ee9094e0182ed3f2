export { type AlignOptions, align } from "./align.ts";
export type {
  Alignment,
  AlignmentOptions,
  AlignmentRow,
  Cell,
  CellMilestone,
  CellTarget,
  Conflict,
  Contrast,
  EventRow,
  PlanPair,
} from "./alignment.ts";
export type { AtYear, NoValueAtYear, ValueAtYear } from "./atYear.ts";
export type { Via } from "./bringTogether.ts";
export {
  ASSUMABLE,
  type CellComparison,
  type CompareOptions,
  compareCells,
  compareTargets,
  type TargetComparison,
} from "./compareCells.ts";
export { comparePlans } from "./comparePlans.ts";
export { type Comparisons, compareAll, type PairComparison, type RowComparison } from "./comparisons.ts";
export { type CrosstabOptions, crosstab } from "./crosstab.ts";
export type {
  CountedList,
  CountedRecord,
  Crosstab,
  CrosstabCategory,
  CrosstabCell,
  CrosstabDimension,
  CrosstabFunction,
  CrosstabMargin,
  CrosstabOptionsUsed,
} from "./crosstabResult.ts";
export type { Fold } from "./hostIndicators.ts";
export type { PlanBenchmarks, RowBenchmark } from "./rowBenchmarks.ts";
export type { GroupBy, RowGroup } from "./rowGroups.ts";
export type { YearBounds, YearFunction, YearOption, YearPath, YearUsed } from "./yearRules.ts";
