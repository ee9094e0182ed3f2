import set from "lodash-es/set.js";
import type { Action } from "../../../model/action.ts";
import type { Milestone } from "../../../model/milestone.ts";
import type { Observation } from "../../../model/observation.ts";
import type { SetAside } from "../../../model/plan.ts";
import type { CellValue } from "../table.ts";
import { INFERRED_CODES, OBSERVATION_STATUS_CODES, STAGE_CODES, THEME_CODES } from "./codes.ts";
import { deadlineFields } from "./deadlineFields.ts";
import { emptyField } from "./emptyField.ts";
import { type Field, fieldsOf } from "./field.ts";
import {
  CLOSING,
  CODING,
  filled,
  MODALITY,
  MODALITY_GROUP,
  OPENING,
  PLAN_FIELD,
  RESPONSIBLE,
  SCOPE,
  SCOPE_GROUP,
  STAGE_FIELD,
} from "./recordFields.ts";
import { valueFields } from "./valueFields.ts";

const observation = fieldsOf<Observation>();
const ofObservation: readonly Field[] = [
  ...OPENING,
  STAGE_FIELD,
  ...CODING,
  observation.at("status", "string", ["数值性质", "status"], "status", {
    required: true,
    codes: OBSERVATION_STATUS_CODES,
  }),
  ...valueFields("", { required: true, hasValue: () => true }),
  observation.at("date", "string", ["日期", "date"], "date", { note: ["日期或年份", "A date or a year."] }),
  observation.at("date_basis", "string", ["日期依据", "date basis"], "dateBasis", { codes: INFERRED_CODES }),
  ...SCOPE,
  ...CLOSING,
];

/** The columns of an observation. */
export const OBSERVATION_FIELDS: readonly Field[] = [...ofObservation, emptyField(ofObservation, [SCOPE_GROUP])];

const milestone = fieldsOf<Milestone>();
const ofMilestone: readonly Field[] = [
  ...OPENING,
  milestone.at("event", "string", ["事项", "event"], "event", { required: true }),
  STAGE_FIELD,
  milestone.at("themes", "list", ["主题", "themes"], "themes", { codes: THEME_CODES }),
  ...deadlineFields("own"),
  ...deadlineFields("task"),
  ...MODALITY,
  ...RESPONSIBLE,
  ...CLOSING,
];

/** The columns of a milestone. */
export const MILESTONE_FIELDS: readonly Field[] = [...ofMilestone, emptyField(ofMilestone, [MODALITY_GROUP])];

const action = fieldsOf<Action>();
const ofAction: readonly Field[] = [
  ...OPENING,
  action.list("themes", "list", ["主题", "themes"], "themes", { codes: THEME_CODES }),
  action.list("stages", "list", ["学段", "stages"], "stages", { codes: STAGE_CODES }),
  action.made(
    "instruments",
    "list",
    ["政策工具", "instruments"],
    "instruments",
    {
      read: ({ instruments }) => filled(instruments?.map(({ scheme, code }) => `${escapeColons(scheme)}:${code}`)),
      put: (record, value) => {
        if (Array.isArray(value)) set(record, "instruments", value.map(readInstrument));
      },
    },
    { optionalList: true, note: ["写作 scheme:code", "As `scheme:code`."] },
  ),
  ...deadlineFields("own"),
  ...RESPONSIBLE,
  ...CLOSING,
];

/** The columns of an action. */
export const ACTION_FIELDS: readonly Field[] = [...ofAction, emptyField(ofAction)];

const setAside = fieldsOf<SetAside>();

/** The columns of a quantity that was looked at and left out. */
export const SET_ASIDE_FIELDS: readonly Field[] = [
  PLAN_FIELD,
  setAside.derived("number", "integer", ["序号", "number"], (_, { number }) => number, {
    unchecked: true,
    note: ["在本规划内的序号;不读入,以行序为准", "Within the plan, from 1. Not read back: the order of rows counts."],
  }),
  setAside.at("exact", "string", ["原文", "clause"], "exact", { required: true }),
  setAside.at("start", "integer", ["起点", "start"], "start", { required: true }),
  setAside.at("end", "integer", ["终点", "end"], "end", { required: true }),
  setAside.at("reason", "string", ["原因", "reason"], "reason", { required: true }),
  setAside.at("note", "string", ["备注", "note"], "note"),
];

/** A scheme's own colons get a backslash, so that the first bare one ends it. */
const escapeColons = (scheme: string): string => scheme.replace(/[\\:]/g, "\\$&");

/** Reads `scheme:code`; without a colon there is no code, which the first door refuses. */
function readInstrument(written: CellValue): CellValue {
  const [, scheme, code] = /^((?:\\.|[^\\:])*):(.*)$/su.exec(String(written)) ?? [];
  if (scheme === undefined || code === undefined) return { scheme: String(written) };
  return { scheme: scheme.replace(/\\(.)/gsu, "$1"), code };
}
