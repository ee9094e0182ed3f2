import type { Catalog } from "../catalog/catalog.ts";
import { type EvidenceRef, evidenceRef } from "../model/evidence.ts";
import type { Observation } from "../model/observation.ts";
import type { Plan } from "../model/plan.ts";
import type { Statistic } from "../model/statistic.ts";
import type { Claim } from "./claims.ts";

/** Whose observation it is and where it is stated. */
export interface ObservationRef {
  /** `baseline`: stated by the target itself; `plan`: an observation of a plan; `statistic`: of a series. */
  readonly of: "baseline" | "plan" | "statistic";
  readonly plan?: string;
  /** Id of the observation, or of the target whose baseline it is. */
  readonly record?: string;
  readonly evidence?: EvidenceRef;
  readonly source?: string;
  readonly sourceGrade?: string;
}

/** An observation as it is matched with targets, wherever it comes from. */
export interface Reading extends Omit<Observation, "id" | "stage" | "evidence" | "note" | "extra"> {
  /** Id of the plan; empty for a statistic. */
  readonly plan: string;
  readonly attribution?: Plan["attribution"];
  readonly planTitle?: Plan["title"];
  readonly region: string;
  readonly since?: string;
  readonly ref: ObservationRef;
}

/** The observations of plans and series. */
export function readingsOf(given: readonly (Plan | Statistic)[], catalog: Catalog): readonly Reading[] {
  return given.flatMap((each) =>
    "observations" in each
      ? each.observations.map((observation) => ofPlan(each, observation))
      : [ofStatistic(each, catalog)],
  );
}

function ofPlan(plan: Plan, observation: Observation): Reading {
  const { id, stage: _, evidence: __, note: ___, extra: ____, ...rest } = observation;
  const evidence = evidenceRef(plan.id, observation);
  return {
    ...rest,
    plan: plan.id,
    planTitle: plan.title,
    attribution: plan.attribution,
    region: plan.region,
    ref: { of: "plan", plan: plan.id, record: id, evidence, sourceGrade: gradeOf(plan) },
  };
}

/** A plan read from its publisher's own page is as near as can be; a copy may be anybody's. */
const gradeOf = ({ source }: Plan): string => (source.kind === "official" ? "official" : "third-party");

function ofStatistic(statistic: Statistic, catalog: Catalog): Reading {
  const {
    id,
    indicator,
    label,
    source,
    sourceGrade,
    note: _,
    extra: __,
    authority,
    document: ___,
    ...rest
  } = statistic;
  return {
    ...rest,
    plan: "",
    indicator,
    label: label ?? catalog.byId.get(indicator)?.name.zh ?? indicator,
    status: rest.status ?? "A",
    bound: rest.bound ?? "exactly",
    ref: {
      of: "statistic",
      ...(id !== undefined && { record: id }),
      source: [authority, source].filter((each) => each !== undefined).join(" · "),
      ...(sourceGrade !== undefined && { sourceGrade }),
    },
  };
}

/** The baseline of a target, which counts as an observation of its date. */
export function baselineOf(claim: Claim): Reading | undefined {
  const { baseline, plan, target, label, indicator, coding, region, scope, goal, evidence } = claim;
  if (!baseline) return undefined;
  const per = "per" in goal && goal.per ? { per: goal.per } : {};
  const { observation: _, ...quantity } = baseline;
  return {
    ...quantity,
    ...per,
    plan,
    label,
    ...(indicator !== undefined && { indicator }),
    ...(coding && { coding }),
    region,
    ...(scope && { scope }),
    status: "A",
    bound: "exactly",
    ref: { of: "baseline", ...(plan !== "" && { plan }), record: target, ...(evidence && { evidence }) },
  };
}
