import type { DirectionGoal, RelativeGoal } from "../model/goal.ts";

const BOUNDS: Readonly<Record<string, RelativeGoal["bound"]>> = {
  不高于: "atMost",
  不超过: "atMost",
  高于: "moreThan",
  略高于: "moreThan",
  优于: "moreThan",
  低于: "lessThan",
  达到: "exactly",
  符合: "exactly",
};
/** 不低于当地公务员, 达到国家标准: what a value is held against, in place of one. */
const AGAINST =
  /^(?:原则上|总体|全部|均|基本)?(不低于或高于|不低于|不少于|不高于|不超过|达到或超过|达到或高于|略高于|高于|优于|低于|达到|符合)([\u4e00-\u9fff“”"、()]{2,24})$/;
/** What can be reached without saying whose value it is. */
const STANDARD = /(?:标准|要求|规定|水平|平均|平均值|均值)$/;
/** What says no more than that the goal is met. */
const EMPTY_WORDS = /^(?:目标|预期|规定目标|预期目标|要求|标准|规划目标|较高水平|更高水平)$/;
const ALIKE = /^(?:保持|基本|大体|大致)*(?:相当|持平|一致|同步|相适应)$/;
const ADVERBS = "(?:保持|持续|逐步|逐年|稳步|进一步|明显|显著|不断|大幅度?|有所|稳定|较大|逐渐|巩固|有效)*";
const RAISED = new RegExp(`^${ADVERBS}(?:提高|提升|增长|增加|上升|扩大|改善|优化)$`);
const LOWERED = new RegExp(`^${ADVERBS}(?:下降|降低|减少|缩小|压减)$`);

/** The goal that a cell without a number states: 不低于当地公务员, 大体相当, 逐年提高, 只增不减. */
export function readWords(cell: string): DirectionGoal | RelativeGoal | undefined {
  const text = cell.replace(/\s/g, "");
  if (text.length > 30 || /\d/.test(text)) return undefined;
  if (/^(?:“?两个”?)?只增不减$/.test(text)) return { kind: "direction", toward: "neverFall" };
  if (/^只减不增$/.test(text)) return { kind: "direction", toward: "neverRise" };
  if (RAISED.test(text)) return { kind: "direction", toward: "raise" };
  if (LOWERED.test(text)) return { kind: "direction", toward: "lower" };
  if (ALIKE.test(text)) return { kind: "relative", bound: "exactly", reference: text };
  const [, verb = "", reference = ""] = AGAINST.exec(text) ?? [];
  if (reference === "" || EMPTY_WORDS.test(reference)) return undefined;
  const bound = BOUNDS[verb] ?? "atLeast";
  return bound === "exactly" && !STANDARD.test(reference) ? undefined : { kind: "relative", bound, reference };
}
