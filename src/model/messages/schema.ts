import type { Bilingual } from "../text.ts";

export const schemaMessages = (): Readonly<Record<string, Bilingual>> => ({
  "schema.unknown-key": {
    zh: "不认识的键“{key}”({record});请改正拼写,自己的数据请放在 extra 下",
    en: "unknown key “{key}” ({record}); correct the spelling, or put data of your own under extra",
  },
  "schema.missing-key": { zh: "缺少此项({record});应为{expected}", en: "missing ({record}); expected {expected}" },
  "schema.invalid": {
    zh: "应为{expected},实为 {found}({record})",
    en: "expected {expected}, found {found} ({record})",
  },
  "schema.not-one-of": {
    zh: "应为其中之一:{expected};实为 {found}({record});是否为“{nearest}”?",
    en: "expected one of {expected}; found {found} ({record}); did you mean “{nearest}”?",
  },
  "schema.version": {
    zh: "规划数据的版本应为 {expected},实为 {found};请用相应版本的库读取,或按更新日志改写数据",
    en: "expected a plan of schema version {expected}, found {found}; read it with the matching release, or convert it as the changelog says",
  },
  "schema.missing-reason": {
    zh: "没有数值({record}):请写明 missing 为 noValue 或 unreadable",
    en: "no value ({record}): say why by missing: noValue or unreadable",
  },
  "schema.missing-with-value": {
    zh: "既有数值又写了 missing({record}):请删去其一",
    en: "both a value and a reason for its absence ({record}): remove one",
  },
  "schema.range-needs-two": {
    zh: "bound 为 between 时数值应为 [低, 高],实为 {found}({record})",
    en: "a bound of between needs [low, high], found {found} ({record})",
  },
  "schema.range-without-between": {
    zh: "数值为区间 {found},bound 却是 {bound}({record}):请改为 between",
    en: "the value is a range {found}, but the bound is {bound} ({record}): write between",
  },
  "schema.range-order": {
    zh: "区间应由低到高,实为 {low} 到 {high}({record})",
    en: "a range runs from low to high, found {low} to {high} ({record})",
  },
  "schema.coding-missing": {
    zh: "标了指标却没有 coding({record}):请写明谁、按何种关系、有多大把握",
    en: "an indicator without coding ({record}): say by whom, by which predicate and how surely",
  },
  "schema.coding-idle": { zh: "有 coding 而没有指标({record})", en: "coding without an indicator ({record})" },
  "schema.duplicate-id": { zh: "编号“{id}”已用于 {first}", en: "the id “{id}” is already that of {first}" },
  "schema.unknown-reference": {
    zh: "“{record}”引用的“{id}”不在本规划内",
    en: "“{record}” refers to “{id}”, which this plan does not have",
  },
  "schema.circular-reference": {
    zh: "“{record}”经“{id}”又指回自身",
    en: "“{record}” leads back to itself by “{id}”",
  },
  "schema.baseline-differs": {
    zh: "“{record}”的基期值应与所引观测值一致:{expected},实为 {found}",
    en: "the baseline of “{record}” should repeat its observation: {expected}, found {found}",
  },
});
