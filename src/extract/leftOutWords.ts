import type { Bilingual } from "../model/text.ts";
import type { LeftOutReason } from "./notFigures.ts";

/** Why a number became no record, in words. */
export const LEFT_OUT_WORDS: Readonly<Record<LeftOutReason, Bilingual>> = {
  "section-number": { zh: "章节编号", en: "number of a section" },
  "document-number": { zh: "文号", en: "document number" },
  date: { zh: "日期", en: "date" },
  clock: { zh: "时刻", en: "time of day" },
  age: { zh: "年龄", en: "age" },
  ordinal: { zh: "序数", en: "ordinal" },
  schooling: { zh: "学制或年级", en: "length of schooling or grade" },
  "five-year-plan": { zh: "五年规划的名称", en: "name of a five-year plan" },
  name: { zh: "名称或口号", en: "name or slogan" },
  code: { zh: "技术标准或型号", en: "name of a technical standard or model" },
  "page-mark": { zh: "页码", en: "page mark" },
  contact: { zh: "联系方式", en: "contact" },
  address: { zh: "文件名或网址", en: "address of a file or page" },
  enumeration: { zh: "所列事项的个数", en: "count of what is listed" },
  condition: { zh: "条件或门槛", en: "condition or threshold" },
  duration: { zh: "时长", en: "duration" },
  difference: { zh: "重复水平值的差额", en: "difference that restates a level" },
  "other-authority": { zh: "其他机关的数字", en: "figure of another authority" },
  forecast: { zh: "预测", en: "forecast" },
  vague: { zh: "不是确定的数量", en: "not a definite quantity" },
  "table-header": { zh: "表头或表格编号", en: "header or number of a table" },
  per: { zh: "比率的基数(每5年)", en: "base of a rate (每5年)" },
  "no-unit": { zh: "没有单位", en: "no unit" },
  "no-subject": { zh: "没有对象", en: "no subject" },
  "no-commitment": { zh: "本身不表述任何内容", en: "states nothing by itself" },
  "outside-prose": { zh: "不在规划的语句中", en: "outside the sentences of the plan" },
  "dropped-in-review": { zh: "复核时删去", en: "dropped in review" },
};
