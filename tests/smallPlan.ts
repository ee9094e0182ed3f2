import type { Milestone, Plan, Target } from "eduplan/model";
import { madeMilestone, madePlan, madeTarget } from "./plans.ts";

/** 九年义务教育巩固率达到95%以上 by 2025, with what a test is about put in its place. */
export const smallTarget = (changes: Partial<Target> = {}): Target =>
  madeTarget("retention", { stage: "ED1_2", ...changes });

/** A dated yes/no commitment. */
export const smallMilestone = (changes: Partial<Milestone> = {}): Milestone => madeMilestone("certification", changes);

/** A whole, certain plan for compulsory education up to 2025. */
export const smallPlan = (targets: readonly Target[], changes: Partial<Plan> = {}): Plan =>
  madePlan("jia", { targets, remit: { stages: ["ED1_2"] }, ...changes });
