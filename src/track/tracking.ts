import type { EvidenceRef } from "../model/evidence.ts";
import type { Coded } from "../model/finding.ts";
import type { Goal } from "../model/goal.ts";
import type { Reason, ReasonCode } from "../model/reason.ts";
import type { CatalogRef, Result } from "../model/result.ts";
import type { Bilingual } from "../model/text.ts";
import type { UnitId } from "../model/units.ts";
import type { Attained } from "./attained.ts";
import type { ObservationRef } from "./readings.ts";
import type { ProgressMeasure, ProgressScheme } from "./schemes.ts";
import type { TrendMethod } from "./trend.ts";

/** Targets followed by observations. */
export interface Tracking
  extends Result<
    "track",
    {
      readonly catalog: CatalogRef;
      /** The scheme with its thresholds; of a function of the caller's its name. */
      readonly scheme: ProgressScheme | { readonly custom: string };
      readonly method: TrendMethod;
      readonly assume: readonly ReasonCode[];
      readonly since?: string;
    }
  > {
  /** One a target, in the order given. */
  readonly targets: readonly TrackedTarget[];
}

/** What became of one target. */
export type TrackedTarget = Progress | Compliance | NotEnoughData;

/** An observed value in the unit of the result, with where it is stated. */
export interface TrackedValue {
  /** The last day it is of. */
  readonly date: string;
  /** The figure; the middle of a range. */
  readonly value: number;
  /** What it may be, where a bound word or a range leaves that open; an absent end is open. */
  readonly range?: { readonly low?: number; readonly high?: number };
  /** `E` an estimate, `F` a forecast taken for actual because the caller asked. */
  readonly status?: "E" | "F";
  readonly dateBasis?: "inferred";
  readonly ref: ObservationRef;
}

/** An observation of a related indicator that was not used, and why not. */
export interface UnusedObservation {
  readonly date?: string;
  readonly label: string;
  readonly region: string;
  readonly reasons: readonly Reason[];
  readonly ref: ObservationRef;
}

/** What every answer says of its target. */
export interface TrackedTerms {
  /** Id of the plan; absent for a benchmark and a target of one's own. */
  readonly plan?: string;
  readonly benchmark?: true;
  /** Id of the target or benchmark. */
  readonly target: string;
  readonly label: string;
  readonly indicator?: string;
  /** The indicator's name, else the label in both languages. */
  readonly name: Bilingual;
  readonly region: string;
  readonly goal: Goal;
  /** The last day of the deadline. */
  readonly deadline?: string;
  readonly evidence?: EvidenceRef;
  readonly source?: string;
  /** What was assumed of the observations used, because the caller asked for it. */
  readonly assumed: readonly Reason[];
  /** What to beware of in the figures. */
  readonly cautions: readonly Coded[];
  readonly unused: readonly UnusedObservation[];
}

/** How far a target got by its deadline, or by the last observation before it. */
export interface Progress extends TrackedTerms {
  readonly state: "tracked";
  /** `level`: the values themselves; `sum`: amounts that add up, summed from the start of the period on. */
  readonly counts: "level" | "sum";
  /** The class by the scheme; `met`, `possibly-met`, `missed`, `short-of-about` and `overshot` are the same in every scheme. */
  readonly class: string;
  readonly attained: Attained;
  /** Whether the latest value is of the deadline itself. */
  readonly due: boolean;
  /** Whether it was met where the way begins: by the first value, or by the line through all at that date. */
  readonly metAtStart?: true;
  /** The unit of all values. */
  readonly unit: UnitId;
  /** The value that is owed; of a range the end that keeps it for certain. */
  readonly promised: number;
  /** Where the way begins; of a sum nothing at the start of the period. */
  readonly start?: { readonly date: string; readonly value: number };
  readonly latest: TrackedValue;
  /** The values used, in order of time; of a sum the sums. */
  readonly values: readonly TrackedValue[];
  /** The line through the values at the first and the last date, where it is not through them. */
  readonly fitted?: { readonly start: number; readonly latest: number };
  /** Change a year. `required`: from the start to the deadline; `actual`: as observed; `remaining`: what is left of it from now on. */
  readonly pace: {
    readonly unit: UnitId;
    readonly required?: number;
    readonly actual?: number;
    readonly remaining?: number;
  };
  /** Compound annual growth, as a share of one; where start, latest and target are positive. */
  readonly growth?: { readonly required: number; readonly actual: number };
  /** What `ratio` is: the scheme's measure, or `linear` where there is no growth rate. */
  readonly measure?: ProgressMeasure;
  /** The measure: 1 where progress just suffices. Absent where nothing was required any more, or nothing can be said. */
  readonly ratio?: number;
  /** The value at the deadline if the trend goes on; absent when it is due. */
  readonly projected?: number;
  /** Observed after the deadline: of no consequence for the class. */
  readonly later?: { readonly date: string; readonly value: number; readonly attained: Attained };
}

/** Whether a rule that holds at all times, or for each period, was kept. */
export interface Compliance extends TrackedTerms {
  readonly state: "standing";
  /** `kept`, `broken` or `undecided`, by the latest value. */
  readonly class: "kept" | "broken" | "undecided";
  readonly unit: UnitId;
  readonly latest: TrackedValue;
  readonly values: readonly TrackedValue[];
  /** How many of the values keep it, break it, or leave that open. */
  readonly counts: { readonly kept: number; readonly broken: number; readonly undecided: number };
}

/** No answer, with the reasons: the plain truth about most targets. */
export interface NotEnoughData extends TrackedTerms {
  readonly state: "not-enough-data";
  readonly reasons: readonly Reason[];
}
