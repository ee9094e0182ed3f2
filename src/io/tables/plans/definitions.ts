import type { Plan } from "../../../model/plan.ts";
import type { Bilingual } from "../../../model/text.ts";
import type { Field } from "./field.ts";
import { ACTION_FIELDS, MILESTONE_FIELDS, OBSERVATION_FIELDS, SET_ASIDE_FIELDS } from "./otherFields.ts";
import { PLAN_FIELDS } from "./planFields.ts";
import { TARGET_FIELDS } from "./targetFields.ts";

/** The lists of records of a plan. */
export type RecordList = "targets" | "observations" | "milestones" | "actions" | "setAside";

/** One of the tables that plans consist of. */
export interface PlanTable {
  readonly name: string;
  readonly title: Bilingual;
  readonly key: readonly string[];
  readonly fields: readonly Field[];
  /** The list of a plan whose records are its rows; absent for the plans themselves. */
  readonly list?: RecordList;
  readonly recordsOf: (plan: Plan) => readonly object[];
}

const ofRecords = (
  name: string,
  list: RecordList,
  title: Bilingual,
  fields: readonly Field[],
  key: readonly string[] = ["plan", "id"],
): PlanTable => ({ name, list, title, fields, key, recordsOf: (plan) => plan[list] });

/** The tables of plans, the plans themselves first. */
export const PLAN_TABLES: readonly PlanTable[] = [
  {
    name: "plans",
    title: { zh: "规划", en: "plans" },
    key: ["id"],
    fields: PLAN_FIELDS,
    recordsOf: (plan) => [plan],
  },
  ofRecords("targets", "targets", { zh: "目标", en: "targets" }, TARGET_FIELDS),
  ofRecords("observations", "observations", { zh: "观测值", en: "observations" }, OBSERVATION_FIELDS),
  ofRecords("milestones", "milestones", { zh: "时间节点", en: "milestones" }, MILESTONE_FIELDS),
  ofRecords("actions", "actions", { zh: "任务举措", en: "actions" }, ACTION_FIELDS),
  ofRecords("set_aside", "setAside", { zh: "未作为记录的数量", en: "quantities set aside" }, SET_ASIDE_FIELDS, [
    "plan",
    "number",
  ]),
];
