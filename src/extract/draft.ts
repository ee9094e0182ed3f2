import type { Deadline } from "../model/deadline.ts";
import type { Reading, SupportRole } from "../model/evidence.ts";
import type { Bound, Goal, GoalValue, Per } from "../model/goal.ts";
import type { StageCode } from "../model/stages.ts";
import type { Baseline, Modality, Scope } from "../model/target.ts";
import type { UnitId } from "../model/units.ts";
import type { Item } from "./items.ts";
import type { LeftOutReason } from "./notFigures.ts";
import type { Span } from "./passage.ts";

/** How a field was read: the rule, and the share of such readings that proved right. */
export interface FieldReading {
  readonly rule: string;
  readonly confidence: number;
}

/** A record as read, before it has an id and an indicator. Spans are UTF-16 positions of the source text. */
export interface Draft {
  readonly type: "target" | "observation" | "milestone";
  readonly item: Item;
  readonly label: string;
  readonly stage?: StageCode;
  /** Targets: what is committed to. */
  readonly goal?: Goal;
  /** Observations: the value. */
  readonly value?: {
    readonly bound: Bound;
    readonly value: GoalValue | null;
    readonly missing?: "noValue";
    readonly unit: UnitId;
    readonly scale?: number;
    readonly per?: readonly Per[];
  };
  readonly status?: "A" | "E" | "F";
  /** Observations: ISO date or year. */
  readonly date?: string;
  readonly dateInferred?: true;
  readonly deadline?: Deadline;
  readonly baseline?: Baseline;
  readonly modality?: Modality;
  readonly scope?: Scope;
  readonly formalType?: "binding" | "anticipatory";
  /** The clause that bears it. */
  readonly clause: Span;
  /** The figure within it or, in a table, in another cell. */
  readonly figure?: Span;
  /** The target of which this one is a part: 其中. */
  readonly partOfDraft?: Draft;
  /** The observation of the same table that it starts from. */
  readonly baselineDraft?: Draft;
  /** Where the figure it starts from stands. */
  readonly baselineFigure?: Span;
  readonly support: readonly (Span & { readonly role: SupportRole })[];
  readonly reading: Reading;
  readonly fields: Readonly<Record<string, FieldReading>>;
}

/** A figure that became no record. */
export interface LeftOut extends Span {
  readonly reason: LeftOutReason;
}
