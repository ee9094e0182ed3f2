import type { Deadline } from "./deadline.ts";
import type { Evidence } from "./evidence.ts";
import type { Extra } from "./json.ts";
import type { StageCode } from "./stages.ts";
import type { Theme } from "./themes.ts";

/** A policy instrument, by a named typology so that another can replace it. */
export interface Instrument {
  /** The typology: `rothwell-zegveld-1985` has supply, environment and demand side. */
  readonly scheme: string;
  readonly code: string;
}

/** Something the plan will do 任务举措. */
export interface Action {
  readonly id: string;
  /** The task's heading, as written. */
  readonly label: string;
  readonly themes: readonly Theme[];
  readonly stages: readonly StageCode[];
  readonly instruments?: readonly Instrument[];
  readonly deadline: Deadline;
  readonly lead?: readonly string[];
  readonly responsible?: readonly string[];
  readonly evidence: Evidence;
  readonly note?: string;
  readonly extra?: Extra;
}
