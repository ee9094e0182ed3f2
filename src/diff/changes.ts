import type { CellTarget } from "../align/alignment.ts";
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
  | "change.earlier"
  | "change.later"
  | "change.deadline"
  | "change.wording-firmer"
  | "change.wording-looser"
  | "change.formal-type"
  | "change.baseline"
  | "change.scope"
  | "change.label"
  | "change.only-left"
  | "change.only-right"
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

/** A target left, a target right or both, with what changed between them. */
export interface DiffEntry {
  /** Id of the row's indicator, where the catalogue has one. */
  readonly indicator?: string;
  readonly left?: CellTarget;
  readonly right?: CellTarget;
  /** What changed; empty when the two say the same. */
  readonly changes: readonly Change[];
  /** Why the values were not compared; empty when they were. */
  readonly reasons: readonly Reason[];
  /** What was set aside to compare them: years, where the deadlines are changes of their own. */
  readonly assumed: readonly Reason[];
  /** Doubtful readings on either side. */
  readonly cautions: readonly Reason[];
}
