import type { FacetDifference } from "../catalog/relate.ts";
import type { Coding, Predicate } from "../model/coding.ts";
import type { Deadline } from "../model/deadline.ts";
import type { EvidenceRef } from "../model/evidence.ts";
import type { Goal } from "../model/goal.ts";
import type { Direction } from "../model/indicator.ts";
import type { Reason } from "../model/reason.ts";
import type { CatalogRef, Result } from "../model/result.ts";
import type { StageCode } from "../model/stages.ts";
import type { Baseline, Target } from "../model/target.ts";
import type { Bilingual } from "../model/text.ts";
import type { UnitId } from "../model/units.ts";
import type { AtYear } from "./atYear.ts";
import type { Fold } from "./hostIndicators.ts";
import type { PlanBenchmarks } from "./rowBenchmarks.ts";
import type { GroupBy, RowGroup } from "./rowGroups.ts";
import type { YearUsed } from "./yearRules.ts";

/** A target as it stands in a cell: what is needed to compare and to show it, and where it is stated. */
export interface CellTarget {
  readonly plan: string;
  readonly region: string;
  readonly target: string;
  readonly label: string;
  readonly indicator?: string;
  readonly goal: Goal;
  readonly baseline?: Baseline;
  readonly deadline: Deadline;
  /** The year the deadline ends in; absent when it has no end. */
  readonly year?: number;
  /** The year of the task the clause stands in (完成时限); kept apart, and never compared as the clause's own. */
  readonly taskYear?: number;
  /** What it amounts to at the common year, or why there is no value there; only in an alignment brought to one. */
  readonly atYear?: AtYear;
  readonly formalType?: Target["formalType"];
  readonly modality?: Target["modality"];
  readonly scope?: Target["scope"];
  readonly coding?: Coding;
  /** How the target's indicator relates to the row's. */
  readonly predicate: Predicate;
  /** The facets in which it differs from the row's indicator. */
  readonly differences: readonly FacetDifference[];
  readonly evidence: EvidenceRef;
  /** What makes the reading of the figure doubtful; absent when nothing does. */
  readonly doubt?: Reason;
  /** Where the plan states the same figure again. */
  readonly restatedBy: readonly EvidenceRef[];
}

/** Two targets of one cell that contradict each other, by their ids. */
export interface Conflict {
  readonly left: string;
  readonly right: string;
  /** `possible` when they may speak of different things: other labels, an unsure coding, a facet left open, a vague figure. */
  readonly certainty: "certain" | "possible";
}

/** One plan's targets on a row's indicator, in the order of the text, or the reason why there are none. */
export interface Cell {
  readonly plan: string;
  readonly targets: readonly CellTarget[];
  readonly absent?: Reason;
  /** Targets of this cell that contradict each other; absent when none do. */
  readonly conflicts?: readonly Conflict[];
}

/** One indicator over all plans. */
export interface AlignmentRow {
  /** Id of the catalogue's indicator; absent for a label the catalogue does not have. */
  readonly indicator?: string;
  /**
   * What its targets have in common: an indicator; the same label, stage and unit; or labels that differ in words and are
   * alike in every part that was read in them.
   */
  readonly joined: "indicator" | "label" | "facets";
  readonly name: Bilingual;
  readonly stage?: StageCode;
  readonly unit?: UnitId;
  readonly direction: Direction;
  /** Keys of the groups it stands in, in their order; only with `groupBy`. */
  readonly groups?: readonly string[];
  /** One cell a plan, in the order of `plans`; with the option `cells: "filled"` only those that have targets. */
  readonly cells: readonly Cell[];
  /** The benchmarks in force, one entry a plan, in the order of `plans`; only with the option `benchmarks`. */
  readonly benchmarks?: readonly PlanBenchmarks[];
}

/** Whether two plans are documents of a kind that can be held side by side. */
export interface PlanPair {
  readonly left: string;
  readonly right: string;
  /** What sets them apart; empty when nothing does. */
  readonly reasons: readonly Reason[];
}

/** One plan's milestone for an event. */
export interface CellMilestone {
  readonly milestone: string;
  readonly label: string;
  readonly deadline: Deadline;
  readonly year?: number;
  readonly evidence: EvidenceRef;
}

/** One event, such as a national certification, over all plans; an empty list where a plan has none. */
export interface EventRow {
  readonly event: string;
  readonly cells: readonly { readonly plan: string; readonly milestones: readonly CellMilestone[] }[];
}

/** One respect in which the plans were compared as documents, with the plans that share each value. */
export interface Contrast {
  readonly respect: "tier" | "genre" | "horizon" | "stage" | "completeness" | "attribution";
  readonly groups: readonly { readonly value: string; readonly plans: readonly string[] }[];
}

/** The options of an alignment as resolved. */
export interface AlignmentOptions {
  readonly catalog: CatalogRef;
  readonly fold: Fold;
  readonly codings: "any" | "exact";
  readonly cells: "every" | "filled";
  readonly groupBy?: GroupBy;
  readonly year?: YearUsed;
  readonly benchmarks?: "bundled" | { readonly given: number };
  readonly doubtful?: boolean;
}

/** Several plans laid side by side. */
export interface Alignment extends Result<"alignment", AlignmentOptions> {
  /** The plans compared as documents, before any target is; `comparePlans` answers for two of them. */
  readonly contrasts: readonly Contrast[];
  readonly rows: readonly AlignmentRow[];
  /** The rows by stage or theme, in their order; only with `groupBy`. */
  readonly groups?: readonly RowGroup[];
  /** Dated yes/no commitments, by event. */
  readonly events: readonly EventRow[];
}
