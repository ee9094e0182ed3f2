import type { Deadline } from "./deadline.ts";
import type { Evidence } from "./evidence.ts";
import type { Extra } from "./json.ts";
import type { StageCode } from "./stages.ts";
import type { Modality } from "./target.ts";
import type { Theme } from "./themes.ts";

/** A dated yes/no commitment: 确保2026年通过国家评估验收. */
export interface Milestone {
  readonly id: string;
  /** What is to happen, as written. */
  readonly label: string;
  /** What is to be passed, built or issued: a key shared by plans that mean the same (`national-quality-balance-certification`). */
  readonly event: string;
  /** Stage it is about. */
  readonly stage?: StageCode;
  /** What it is about. */
  readonly themes?: readonly Theme[];
  readonly deadline: Deadline;
  readonly taskDeadline?: Deadline;
  readonly modality?: Modality;
  readonly lead?: readonly string[];
  readonly responsible?: readonly string[];
  readonly evidence: Evidence;
  readonly note?: string;
  readonly extra?: Extra;
}
