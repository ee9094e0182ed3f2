import type { Deadline } from "./deadline.ts";
import type { Evidence } from "./evidence.ts";
import type { Extra } from "./json.ts";
import type { StageCode } from "./stages.ts";
import type { Theme } from "./themes.ts";

/** A policy instrument, by a named typology so that another can replace it. */
export interface Instrument {
  /** The typology: `rothwell-zegveld-1985` has supply, environment and demand side. */
  readonly scheme: string;
  /** The code within the typology. */
  readonly code: string;
}

/** Something the plan will do 任务举措. */
export interface Action {
  readonly id: string;
  /** The task's heading, as written. */
  readonly label: string;
  /** What it is about; one or several. */
  readonly themes: readonly Theme[];
  /** Stages it is about; one or several. */
  readonly stages: readonly StageCode[];
  /** By what means it is to work; one or several of each typology. */
  readonly instruments?: readonly Instrument[];
  /** By when (完成时限), where the plan says so. */
  readonly deadline: Deadline;
  readonly lead?: readonly string[];
  readonly responsible?: readonly string[];
  readonly evidence: Evidence;
  readonly note?: string;
  readonly extra?: Extra;
}
