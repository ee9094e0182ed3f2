import type { Catalog } from "../../catalog/catalog.ts";
import type { Coded } from "../../model/finding.ts";
import type { Milestone } from "../../model/milestone.ts";
import type { Scheme } from "../../model/scheme.ts";
import type { StageCode } from "../../model/stages.ts";
import type { Claim } from "./claims.ts";
import type { SchoolRecord } from "./observed.ts";

/** Everything a rule of a scheme is decided by, for one subject. */
export interface Context {
  readonly scheme: Scheme;
  readonly catalog: Catalog;
  /** Codes of reasons that the caller sets aside. */
  readonly assume: readonly string[];
  /** The year by whose end a promise has to be due. */
  readonly by?: number;
  /** The year an observed value has to be of. */
  readonly year?: number;
  readonly claims: readonly Claim[];
  /** Of a plan, and its id; none of what was observed. */
  readonly milestones: readonly Milestone[];
  readonly plan?: string;
  readonly schools?: readonly SchoolRecord[];
  readonly sample: boolean;
  readonly answers: Readonly<Record<string, boolean>>;
  /** Why nothing is stated of a stage. */
  readonly absence: (stage: StageCode | undefined) => Coded;
}
