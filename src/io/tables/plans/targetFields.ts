import { type Goal, isNumeric } from "../../../model/goal.ts";
import type { Target } from "../../../model/target.ts";
import { FORMAL_TYPE_CODES, GOAL_CODES, INFERRED_CODES, THEME_CODES, TOWARD_CODES, UNIT_CODES } from "./codes.ts";
import { deadlineFields } from "./deadlineFields.ts";
import { emptyField } from "./emptyField.ts";
import { type Field, fieldsOf } from "./field.ts";
import {
  CLOSING,
  CODING,
  MODALITY,
  MODALITY_GROUP,
  OPENING,
  RESPONSIBLE,
  SCOPE,
  SCOPE_GROUP,
  STAGE_FIELD,
} from "./recordFields.ts";
import { valueFields } from "./valueFields.ts";

const { at, derived } = fieldsOf<Target>();

const fields: readonly Field[] = [
  ...OPENING,
  STAGE_FIELD,
  ...CODING,
  at("themes", "list", ["主题", "themes"], "themes", { codes: THEME_CODES }),
  at("kind", "string", ["目标类型", "kind"], "goal.kind", {
    required: true,
    codes: GOAL_CODES,
    note: ["有数值的为 level、change 或 flow", "A goal with a number has level, change or flow."],
  }),
  ...valueFields("goal", { hasValue: (kind) => isNumeric({ kind } as Goal) }),
  at("bound_word", "string", ["界限词", "bound word"], "goal.boundWord"),
  at("implicit", "boolean", ["无数字的全称", "implicit"], "goal.implicit"),
  at("toward", "string", ["方向", "toward"], "goal.toward", { codes: TOWARD_CODES }),
  at("reference", "string", ["参照", "reference"], "goal.reference"),
  at("standing", "boolean", ["长期执行", "standing"], "goal.standing"),
  at("condition", "string", ["适用条件", "condition"], "goal.condition"),
  at("baseline_value", "number", ["基期值", "baseline"], "baseline.value"),
  at("baseline_unit", "string", ["基期单位", "baseline, unit"], "baseline.unit", { codes: UNIT_CODES }),
  at("baseline_scale", "number", ["基期倍数", "baseline, scale"], "baseline.scale"),
  at("baseline_date", "string", ["基期日期", "baseline, date"], "baseline.date"),
  at("baseline_date_basis", "string", ["基期日期依据", "baseline, date basis"], "baseline.dateBasis", {
    codes: INFERRED_CODES,
  }),
  at("baseline_observation", "string", ["基期观测值编号", "baseline, observation"], "baseline.observation", {
    refersTo: { table: "observations", column: "id" },
  }),
  ...deadlineFields("own"),
  ...deadlineFields("task"),
  ...MODALITY,
  at("formal_type", "string", ["约束性或预期性", "formal type"], "formalType", { codes: FORMAL_TYPE_CODES }),
  ...SCOPE,
  at("part_of", "string", ["所属目标", "part of"], "partOf", { refersTo: { table: "targets", column: "id" } }),
  at("restates", "string", ["重申的目标", "restates"], "restates", { refersTo: { table: "targets", column: "id" } }),
  ...RESPONSIBLE,
  derived("other_readings", "integer", ["其他读法数", "other readings"], ({ readings }) => readings?.length, {
    note: ["readings 中的个数", "How many stand in `readings`."],
  }),
  at("readings", "json", ["其他读法", "readings"], "readings"),
  ...CLOSING,
];

/** The columns of a target. */
export const TARGET_FIELDS: readonly Field[] = [...fields, emptyField(fields, [MODALITY_GROUP, SCOPE_GROUP])];
