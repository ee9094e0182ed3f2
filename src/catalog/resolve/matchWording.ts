import type { StageCode } from "../../model/stages.ts";
import type { UnitId } from "../../model/units.ts";
import { isOtherForm, isOtherUnit } from "./figuresAgree.ts";
import type { Wording } from "./labelIndex.ts";
import type { LabelReading } from "./readLabel.ts";
import { type StageFit, stageFit, stageKept } from "./stageFit.ts";
import type { Concept } from "./vocabulary.ts";
import { clearBalance, emptyBalance, weighParts } from "./weighParts.ts";

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
  /** Whether a misprint was read that only the rest of its word tells. */
  readonly guessed: boolean;
}

/** How well a wording fits what is asked for. */
export interface Match {
  readonly wording: Wording;
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
  readonly conflict?: readonly [Concept, string];
  readonly otherForm: boolean;
  readonly otherUnit: boolean;
}

const scratch = emptyBalance();

/** How well a wording fits what is asked for, from 0 to 1, stage included. */
export const weigh = (asked: Asked, wording: Wording): number =>
  weighParts(asked, wording, clearBalance(scratch)) * stageKept(asked, wording);

/** The same with its reasons. */
export function matchWording(asked: Asked, wording: Wording): Match {
  const balance = emptyBalance();
  const apart = weighParts(asked, wording, balance);
  return {
    wording,
    confidence: apart * stageKept(asked, wording),
    apart,
    stage: stageFit(asked, wording),
    understood: balance.both,
    missing: balance.missing,
    extra: balance.extra,
    ...(balance.conflict && { conflict: balance.conflict }),
    otherForm: isOtherForm(asked, wording),
    otherUnit: isOtherUnit(asked, wording),
  };
}
