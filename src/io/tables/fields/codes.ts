import { messageOf } from "../../../model/messages/index.ts";
import type { Code } from "../table.ts";

export {
  ATTRIBUTION_CODES,
  BOUND_CODES,
  CODING_STATUS_CODES,
  DEADLINE_CODES,
  FORMAL_TYPE_CODES,
  GOAL_CODES,
  INFERRED_CODES,
  LEVEL_CODES,
  MISSING_CODES,
  OBSERVATION_STATUS_CODES,
  PRECISION_CODES,
  PREDICATE_CODES,
  READING_CODES,
  STAGE_CODES,
  THEME_CODES,
  TOWARD_CODES,
  UNIT_CODES,
} from "../plans/codes.ts";

/** Codes with the words the library's messages have for them. */
export const worded = (...values: readonly string[]): readonly Code[] =>
  values.map((value) => ({ value, title: messageOf(`word.${value}`) ?? { zh: value, en: value } }));

/** Codes with words of their own. */
export const named = (codes: Readonly<Record<string, readonly [zh: string, en: string]>>): readonly Code[] =>
  Object.entries(codes).map(([value, [zh, en]]) => ({ value, title: { zh, en } }));

// Of results; those of plans stand with their tables.
export const DIRECTIONS: readonly Code[] = /* @__PURE__ */ named({
  higher: ["越高越好", "higher is better"],
  lower: ["越低越好", "lower is better"],
  neutral: ["无优劣", "neither"],
});
export const SEVERITIES: readonly Code[] = /* @__PURE__ */ named({
  error: ["错误", "error"],
  warning: ["提醒", "warning"],
  info: ["说明", "remark"],
});
export const RECORD_KINDS: readonly Code[] = /* @__PURE__ */ [
  ...worded("target"),
  ...named({ observation: ["现状值", "observation"] }),
  ...worded("milestone", "action"),
];

// Of comparisons.
export const SIDES: readonly Code[] = /* @__PURE__ */ named({ left: ["左方", "left"], right: ["右方", "right"] });
export const ANSWERS: readonly Code[] = /* @__PURE__ */ named({
  certainly: ["左方更高", "the left is more"],
  possibly: ["不能断定", "cannot be settled"],
  equal: ["相同", "the same"],
  no: ["右方更高", "the right is more"],
  notComparable: ["不可比", "not comparable"],
});
export const READ_AS: readonly Code[] = /* @__PURE__ */ worded("floor", "ceiling");
export const TRANSFORMS: readonly Code[] = /* @__PURE__ */ worded("scale", "inverse", "complement", "share-of");
export const CERTAINTIES: readonly Code[] = /* @__PURE__ */ named({
  certain: ["相互矛盾", "contradict each other"],
  possible: ["可能矛盾", "may contradict each other"],
});
export const AMBITIONS: readonly Code[] = /* @__PURE__ */ named({
  more: ["右方要求更高", "the right is more ambitious"],
  less: ["右方要求更低", "the right is less ambitious"],
});
export const BENCHMARK_RELATIONS: readonly Code[] = /* @__PURE__ */ named({
  own: ["本地区的", "the region's own"],
  inherited: ["上级对每个单位的要求", "asked of each unit from above"],
  context: ["上级自身的总体目标(仅供参照)", "a total from above, for reading only"],
});
export const BENCHMARK_KINDS: readonly Code[] = /* @__PURE__ */ named({
  target: ["目标", "target"],
  threshold: ["认定门槛", "threshold of a certification"],
  standard: ["配备标准", "staffing or building standard"],
});
export const APPLIES_TO: readonly Code[] = /* @__PURE__ */ named({
  aggregate: ["整个地区", "the area's own total"],
  "each-unit": ["区内每个单位", "each unit in it"],
});
export const EACH: readonly Code[] = /* @__PURE__ */ named({
  county: ["每个县", "each county"],
  school: ["每所学校", "each school"],
});
export const VERDICTS: readonly Code[] = /* @__PURE__ */ named({
  pass: ["达到", "met"],
  fail: ["未达到", "not met"],
  unknown: ["不能断定", "not known"],
});
