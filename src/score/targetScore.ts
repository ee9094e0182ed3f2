import type { Catalog } from "../catalog/catalog.ts";
import { type EvidenceRef, evidenceRef } from "../model/evidence.ts";
import type { Plan } from "../model/plan.ts";
import type { Target } from "../model/target.ts";
import { gapClosure } from "./gapClosure.ts";
import type { Measure } from "./measure.ts";
import { pace } from "./pace.ts";
import { type Specificity, specificity } from "./specificity.ts";

/** The scores of one target, each with its parts. */
export interface TargetScore {
  readonly plan: string;
  readonly target: string;
  readonly label: string;
  readonly indicator?: string;
  readonly specificity: Specificity;
  readonly gapClosure: Measure;
  readonly pace: Measure;
  /** 约束性 or 预期性 where the plan prints it. */
  readonly formalType?: Target["formalType"];
  readonly evidence: EvidenceRef;
}

/** Scores one target of a plan. */
export function targetScore(plan: Plan, target: Target, catalog: Catalog): TargetScore {
  return {
    plan: plan.id,
    target: target.id,
    label: target.label,
    ...(target.indicator !== undefined && { indicator: target.indicator }),
    specificity: specificity(target),
    gapClosure: gapClosure(target, catalog),
    pace: pace(target, catalog),
    ...(target.formalType && { formalType: target.formalType }),
    evidence: evidenceRef(plan.id, target),
  };
}
