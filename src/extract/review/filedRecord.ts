import type { Action } from "../../model/action.ts";
import type { Milestone } from "../../model/milestone.ts";
import type { Observation } from "../../model/observation.ts";
import type { Plan } from "../../model/plan.ts";
import type { Target } from "../../model/target.ts";

/** A record with the list it belongs to. */
export type FiledRecord =
  | { readonly type: "target"; readonly record: Target }
  | { readonly type: "observation"; readonly record: Observation }
  | { readonly type: "milestone"; readonly record: Milestone }
  | { readonly type: "action"; readonly record: Action };

/** The records of a plan, list by list. */
export function filedRecords({ targets, observations, milestones, actions }: Plan): readonly FiledRecord[] {
  return [
    ...targets.map((record) => ({ type: "target" as const, record })),
    ...observations.map((record) => ({ type: "observation" as const, record })),
    ...milestones.map((record) => ({ type: "milestone" as const, record })),
    ...actions.map((record) => ({ type: "action" as const, record })),
  ];
}
