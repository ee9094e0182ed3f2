import type { Deadline } from "../model/deadline.ts";
import type { Reading, SupportRole } from "../model/evidence.ts";
import type { Bound, Goal, GoalValue, Per } from "../model/goal.ts";
import type { StageCode } from "../model/stages.ts";
import type { Baseline, Modality, Scope } from "../model/target.ts";
import type { Bilingual } from "../model/text.ts";
import type { UnitId } from "../model/units.ts";
import type { Item } from "./items.ts";
import type { LeftOutReason } from "./notFigures.ts";
import type { Span } from "./passage.ts";

/** How a field was read: the rule, and the share of such readings that proved right. */
export interface FieldReading {
  readonly rule: string;
  readonly confidence: number;
}

/** What every record has as read, before it has an id and an indicator. Spans are UTF-16 positions of the source text. */
interface DraftBase {
  readonly item: Item;
  readonly label: string;
  /** What the indicator is looked up by, where the label alone does not name the measure. */
  readonly measure?: string | undefined;
  readonly stage?: StageCode;
  readonly scope?: Scope;
  readonly modality?: Modality;
  /** The clause that bears it. */
  readonly clause: Span;
  /** The figure within it or, in a table, in another cell. */
  readonly figure?: Span;
  readonly support: readonly (Span & { readonly role: SupportRole })[];
  readonly reading: Reading;
  /** Why it is read so, where that is doubtful. */
  readonly note?: Bilingual;
  readonly fields: Readonly<Record<string, FieldReading>>;
}

/** A commitment as read. */
export interface TargetDraft extends DraftBase {
  readonly type: "target";
  readonly goal: Goal;
  readonly deadline: Deadline;
  readonly baseline?: Baseline;
  readonly formalType?: "binding" | "anticipatory";
  /** The target of which this one is a part: 其中. */
  readonly partOfDraft?: TargetDraft;
  /** The observation of the same table that it starts from. */
  readonly baselineDraft?: ObservationDraft;
  /** Where the figure it starts from stands. */
  readonly baselineFigure?: Span;
}

/** A value as read. */
export interface ObservationDraft extends DraftBase {
  readonly type: "observation";
  readonly status: "A" | "F";
  readonly value: {
    readonly bound: Bound;
    readonly value: GoalValue | null;
    readonly unit: UnitId;
    readonly scale?: number;
    readonly per?: readonly Per[];
  };
  /** ISO date or year. */
  readonly date?: string;
  readonly dateInferred?: true;
}

/** A yes/no commitment as read. */
export interface MilestoneDraft extends DraftBase {
  readonly type: "milestone";
  readonly deadline: Deadline;
}

/** A record as read. */
export type Draft = TargetDraft | ObservationDraft | MilestoneDraft;

/** A figure that became no record. */
export interface LeftOut extends Span {
  readonly reason: LeftOutReason;
}
