import { type Evidence, evidenceRef } from "../../model/evidence.ts";
import type { Observation } from "../../model/observation.ts";
import type { Plan } from "../../model/plan.ts";
import type { RegionLevel } from "../../model/region.ts";
import { type PlanRef, planRef } from "../../model/result.ts";
import type { StageCode } from "../../model/stages.ts";
import type { UnitId } from "../../model/units.ts";
import type { ReadyEvidence } from "./claims.ts";

/** A value of a region, from statistics or a report; any observation of a plan is one. */
export type ObservedValue = Pick<Observation, "indicator" | "value" | "unit"> &
  Partial<Pick<Observation, "id" | "label" | "coding" | "bound" | "missing" | "scale" | "per" | "date" | "scope">> & {
    /** The clause that states it, where there is one. */
    readonly evidence?: Evidence;
  };

/** A school's value: a number in the catalogue's unit of the indicator, or one with its unit; `null` where it is not known. */
export type SchoolValue = number | null | { readonly value: number; readonly unit: UnitId; readonly scale?: number };

/** One school at one stage; a nine-year school is two of them, one for its primary and one for its lower secondary pupils. */
export interface SchoolRecord {
  /** Unique at its stage. */
  readonly id: string;
  readonly name?: string;
  readonly stage: StageCode;
  /** Pupils at this stage, by which the variation between schools weighs it. */
  readonly pupils?: number;
  /** By id of the indicator. Of a limit for each class, the value of the class that is worst off. */
  readonly values: Readonly<Record<string, SchoolValue>>;
  /** Groups it belongs to, for rules asked of some schools only; absent when that is not known. */
  readonly groups?: readonly string[];
}

/** What was observed of one region. */
export interface Observed {
  /** What to call it. */
  readonly id: string;
  /** GB/T 2260 code. */
  readonly region: string;
  /** Tier of the region; a county when absent. */
  readonly level?: RegionLevel;
  /** The year the values are to be of; when absent, the latest of each indicator counts. */
  readonly year?: number;
  readonly values?: readonly ObservedValue[];
  /** Every school of the stages the scheme speaks of. */
  readonly schools?: readonly SchoolRecord[];
  /** True when `schools` are only some of them: then no rule for each school can be known to be met. */
  readonly sample?: true;
  /** What is known to be so or not, by code of the rule that states it. */
  readonly answers?: Readonly<Record<string, boolean>>;
  /** The plan the values were read in: its caveats go with them, and clauses are shown with it. */
  readonly readIn?: PlanRef;
}

/**
 * What a plan says of its region as it is: its observations, to be assessed instead of its targets.
 *
 * @param year The year the values are to be of; when absent, the latest of each indicator counts.
 */
export function observedIn(plan: Plan, year?: number): Observed {
  const { id, region, level } = plan;
  return { id, region, level, readIn: planRef(plan), ...(year !== undefined && { year }), values: plan.observations };
}

/** The clause of a value, where it has one and says whose plan it is. */
export function evidenceOf({ readIn }: Observed, value: ObservedValue): ReadyEvidence {
  if (!value.evidence || !readIn || value.id === undefined) return {};
  return { evidence: evidenceRef(readIn.id, { id: value.id, evidence: value.evidence }) };
}
