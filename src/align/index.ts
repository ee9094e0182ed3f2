export { type AlignOptions, align } from "./align.ts";
export type {
  Alignment,
  AlignmentOptions,
  AlignmentRow,
  Cell,
  CellMilestone,
  CellTarget,
  Contrast,
  EventRow,
  PlanPair,
} from "./alignment.ts";
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
