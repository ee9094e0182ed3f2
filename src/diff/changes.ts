import type { CellMilestone, CellTarget } from "../align/alignment.ts";
import type { EvidenceRef } from "../model/evidence.ts";
import type { Coded } from "../model/finding.ts";
import type { Reason } from "../model/reason.ts";
import type { UnitId } from "../model/units.ts";

/** What changed from left to right, by meaning. */
export type ChangeCode =
  | "change.higher"
  | "change.lower"
  | "change.undetermined"
  | "change.bound-firmer"
  | "change.bound-looser"
  | "change.bound-word"
  | "change.unit"
  | "change.kind"
  | "change.indicator"
  | "change.earlier"
  | "change.later"
  | "change.deadline"
  | "change.wording-firmer"
  | "change.wording-looser"
  | "change.formal-type"
  | "change.baseline"
  | "change.scope-wider"
  | "change.scope-narrower"
  | "change.scope-each"
  | "change.scope-total"
  | "change.scope"
  | "change.label"
  | "change.only-left"
  | "change.only-right"
  | "change.split"
  | "change.merged"
  | "change.moved"
  | "change.not-comparable";

/** One change; `describe(change, locale)` makes the sentence. */
export interface Change extends Coded {
  readonly code: ChangeCode;
  /** Whether the right side is the more or the less ambitious, where the change bears on that. */
  readonly ambition?: "more" | "less";
  /** Right minus left, in `unit`, where both owe one stated value. */
  readonly amount?: number;
  readonly unit?: UnitId;
}

/**
 * How a left and a right target were found to belong together: `id`: the two versions give them one id; `row`: the catalogue,
 * or equal labels, put them in one row; `likeness`: they are most alike among what was left over.
 */
export type PairedBy = "id" | "row" | "likeness";

/** A target left, a target right or both, with what changed between them. */
export interface DiffEntry {
  /** Id of the row's indicator, where the catalogue has one. */
  readonly indicator?: string;
  readonly left?: CellTarget;
  readonly right?: CellTarget;
  /** How the two were paired; absent where one side has nothing. */
  readonly pairedBy?: PairedBy;
  /** What one target was split into (`change.split`, right targets) or merged from (`change.merged`, left targets). */
  readonly parts?: readonly CellTarget[];
  /** What changed; empty when the two say the same. */
  readonly changes: readonly Change[];
  /** Why the values were not compared; empty when they were. */
  readonly reasons: readonly Reason[];
  /** What was set aside to compare them: years, where the deadlines are changes of their own. */
  readonly assumed: readonly Reason[];
  /** Doubtful readings on either side, and that the two were paired by likeness alone. */
  readonly cautions: readonly Reason[];
}

/** A milestone that only one side has, or that moved. */
export interface EventChange {
  readonly event: string;
  readonly left?: CellMilestone;
  readonly right?: CellMilestone;
  readonly changes: readonly Change[];
}

/** Where a block of targets stands in one version. */
export interface Block {
  /** The clause of its first target. */
  readonly first: EvidenceRef;
  /** Ids of its targets, in their order. */
  readonly targets: readonly string[];
}

/** A run of consecutive targets that stand elsewhere in the other version's order: one move, however long the run. */
export interface BlockMove {
  readonly change: Change;
  readonly left: Block;
  readonly right: Block;
}
