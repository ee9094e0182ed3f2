import type { StageCode } from "../../model/stages.ts";
import type { UnitId } from "../../model/units.ts";
import type { LabelReading } from "./readLabel.ts";
import { type StageFit, stageFit, stageKept } from "./stageFit.ts";
import type { Concept } from "./vocabulary.ts";
import { type Balance, emptyBalance, weighParts } from "./weighParts.ts";
import type { Wording } from "./wordings.ts";

/** What is asked for: a label by its parts, and what the context says. */
export interface Asked {
  readonly reading: LabelReading;
  /** The stage of the context. */
  readonly heading: StageCode | undefined;
  /** The stage of the label's own words, else that of the context. */
  readonly stage: StageCode | undefined;
  readonly form: string | undefined;
  /** Units the figure may be in; none when the context names none. */
  readonly units: readonly UnitId[];
  /** The units that indicators may have with it. */
  readonly fitting: ReadonlySet<UnitId>;
  /** The figure in each stretch that is not understood, where it has one. */
  readonly figures: readonly (string | undefined)[];
  /** Whether a misprint was read that only the rest of its word tells. */
  readonly guessed: boolean;
}

/** How well a wording fits what is asked for. */
export interface Match {
  readonly wording: Wording;
  /** Whether it is the label's very text. */
  readonly isSame: boolean;
  /** From 0 to 1, stage included. */
  readonly confidence: number;
  /** The confidence without regard to the stage. */
  readonly apart: number;
  readonly stage: StageFit;
  /** How much both say, in heavy words. */
  readonly understood: number;
  /** What the wording says and the label does not. */
  readonly missing: readonly Concept[];
  /** What the label says and neither the wording nor the indicator does. */
  readonly extra: readonly Concept[];
  /** Two values of one facet: the label's, the indicator's. */
  readonly conflict: readonly [Concept, string] | undefined;
  readonly otherForm: boolean;
  readonly otherUnit: boolean;
}

// Reused between calls: what is found is taken from it at once.
const balance: Balance = emptyBalance();

/** How well a wording fits what is asked for, and what makes it so. */
export function matchWording(asked: Asked, wording: Wording): Match {
  const apart = weighParts(asked, wording, balance);
  const stage = stageFit(asked, wording);
  const { both, missing, extra, conflict, otherForm, otherUnit } = balance;
  const isSame = wording.reading.text === asked.reading.text;
  const confidence = apart * stageKept(stage, wording);
  return {
    wording,
    isSame,
    confidence,
    apart,
    stage,
    understood: both,
    missing,
    extra,
    conflict,
    otherForm,
    otherUnit,
  };
}
