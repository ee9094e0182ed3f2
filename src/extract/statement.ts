import type { NumericKind, Per } from "../model/goal.ts";
import type { StageCode } from "../model/stages.ts";
import type { UnitId } from "../model/units.ts";
import type { FieldReading } from "./draft.ts";
import type { LeftOutReason } from "./notFigures.ts";
import type { Span } from "./passage.ts";
import type { Quantity } from "./quantities.ts";
import type { Sentence } from "./sentence.ts";
import type { Dated, Time } from "./times.ts";

/** One figure of a sentence with its subject: not yet a record, since whether it is promised or reported depends on the part it stands in. */
export interface Statement {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  readonly label: string;
  /** What the record is called, where the label alone is its neighbour's as well. */
  readonly name?: string;
  /** Where the label stands in the sentence, when in one piece. */
  readonly labelStart: number;
  readonly labelEnd: number;
  /** The label was said in the sentence before: where in the source. */
  readonly labelledAt?: Span;
  readonly kind: NumericKind;
  readonly unit: UnitId;
  readonly per: readonly Per[];
  /** Words of a "per" the model does not count by. */
  readonly perWords?: string;
  readonly time?: Time;
  /** The figure it starts from: 由85%提高到90%. */
  readonly from?: { readonly quantity: Quantity; readonly time?: Time };
  readonly stage?: StageCode;
  /** The verb stands in the figure's own part of the sentence. */
  readonly ownVerb?: true;
  /** What those that are counted do. */
  readonly does?: string;
  /** What is made, added or hired, by its verb: 新建. */
  readonly verb?: string;
  /** What the indicator is looked up by, where the label alone does not name the measure. */
  readonly measure?: string;
  /** Which rule read each field, and how sure it is. */
  readonly rules: Readonly<Record<"label" | "unit" | "kind", FieldReading>>;
}

/** What a figure of the sentence before was about; one without a subject goes on with it when it counts the same. */
export interface Named {
  readonly label: string;
  readonly unit: Quantity["unit"];
  /** Where the label stands in the source. */
  readonly at: Span;
  /** By when, as its sentence said or the one before. */
  readonly dated?: Dated;
}

/** A figure that states nothing of its own, and why. */
export interface NoStatement {
  readonly quantity: Quantity;
  readonly reason: LeftOutReason;
}
