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

/** One plan's targets on a row's indicator, in the order of the text, or the reason why there are none. */
export interface Cell {
  readonly plan: string;
  readonly targets: readonly CellTarget[];
  readonly absent?: Reason;
}

/** One indicator over all plans. */
export interface AlignmentRow {
  /** Id of the catalogue's indicator; absent for a label the catalogue does not have. */
  readonly indicator?: string;
  readonly name: Bilingual;
  readonly stage?: StageCode;
  readonly unit?: UnitId;
  readonly direction: Direction;
  /** One cell a plan, in the order of `plans`. */
  readonly cells: readonly Cell[];
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
  readonly fold: "compatible" | "none";
}

/** Several plans laid side by side. */
export interface Alignment extends Result<"alignment", AlignmentOptions> {
  /** The plans compared as documents, before any target is; `comparePlans` answers for two of them. */
  readonly contrasts: readonly Contrast[];
  readonly rows: readonly AlignmentRow[];
  /** Dated yes/no commitments, by event. */
  readonly events: readonly EventRow[];
}
