import type { Bilingual } from "../text.ts";

export const changeMessages = (): Readonly<Record<string, Bilingual>> => ({
  "change.higher": { zh: "由 {left} 升为 {right},相差 {amount}", en: "higher: {left} to {right}, by {amount}" },
  "change.lower": { zh: "由 {left} 降为 {right},相差 {amount}", en: "lower: {left} to {right}, by {amount}" },
  "change.undetermined": {
    zh: "{left} 与 {right} 孰高孰低不能断定",
    en: "whether {left} or {right} is more cannot be settled",
  },
  "change.bound-firmer": { zh: "限定更严:{left} → {right}", en: "firmer bound: {left} to {right}" },
  "change.bound-looser": { zh: "限定放宽:{left} → {right}", en: "looser bound: {left} to {right}" },
  "change.bound-word": {
    zh: "限定词不同而要求相同:{left} 与 {right}",
    en: "other bound word, same promise: {left} and {right}",
  },
  "change.unit": { zh: "仅换单位:{left} = {right}", en: "another unit only: {left} is {right}" },
  "change.kind": { zh: "目标类型改变:{left} → {right}", en: "another kind of goal: {left} to {right}" },
  "change.indicator": { zh: "改归指标:{left} → {right}", en: "read as another indicator: {left} to {right}" },
  "change.earlier": { zh: "期限提前:{left} → {right}", en: "earlier: {left} to {right}" },
  "change.later": { zh: "期限推后:{left} → {right}", en: "later: {left} to {right}" },
  "change.deadline": { zh: "期限不同:{left} → {right}", en: "another deadline: {left} to {right}" },
  "change.wording-firmer": { zh: "措辞更坚决:{left} → {right}", en: "firmer wording: {left} to {right}" },
  "change.wording-looser": { zh: "措辞更缓和:{left} → {right}", en: "looser wording: {left} to {right}" },
  "change.formal-type": { zh: "指标属性:{left} → {right}", en: "formal type: {left} to {right}" },
  "change.baseline": { zh: "基期值改变:{left} → {right}", en: "baseline restated: {left} to {right}" },
  "change.scope-wider": { zh: "范围扩大:{left} → {right}", en: "wider scope: {left} to {right}" },
  "change.scope-narrower": { zh: "范围缩小:{left} → {right}", en: "narrower scope: {left} to {right}" },
  "change.scope-each": { zh: "由总体改为逐一要求:{left} → {right}", en: "now of each unit: {left} to {right}" },
  "change.scope-total": { zh: "由逐一要求改为总体:{left} → {right}", en: "now of all together: {left} to {right}" },
  "change.scope": { zh: "范围改变:{left} → {right}", en: "another scope: {left} to {right}" },
  "change.label": { zh: "仅换说法:“{left}”→“{right}”", en: "other words: “{left}” to “{right}”" },
  "change.only-left": { zh: "仅左方提出:“{label}”", en: "only on the left: “{label}”" },
  "change.only-right": { zh: "仅右方提出:“{label}”", en: "only on the right: “{label}”" },
  "change.split": {
    zh: "“{label}” {whole} 拆分为 {count} 项:{parts}",
    en: "“{label}” {whole} split into {count}: {parts}",
  },
  "change.merged": {
    zh: "{count} 项合并为“{label}” {whole}:{parts}",
    en: "{count} merged into “{label}” {whole}: {parts}",
  },
  "change.moved": {
    zh: "{count} 项整体由第 {left} 位移至第 {right} 位",
    en: "{count} moved together, from place {left} to {right}",
  },
  "change.not-comparable": { zh: "不可比:{left} 与 {right}", en: "not comparable: {left} and {right}" },
});

/** What is noticed when plans are put in the order of their regions, and what a standing is called. */
export const cascadeMessages = (): Readonly<Record<string, Bilingual>> => ({
  "cascade.same-region": {
    zh: "同一地区、同一时期有两个规划:《{plan}》与《{other}》,分别比较",
    en: "two plans of one region and period, both compared: “{plan}” and “{other}”",
  },
  "cascade.other-period": {
    zh: "上级没有与《{plan}》目标年份相同的规划,与《{upper}》比较",
    en: "no plan above shares a horizon with “{plan}”; compared with “{upper}”",
  },
  "cascade.bridged": {
    zh: "《{plan}》的直接上级没有规划({levels}),与更上一级比较",
    en: "the levels right above “{plan}” have no plan here ({levels}); compared with the next one up",
  },
  "cascade.no-region": {
    zh: "《{plan}》的地区代码“{region}”不能确定上级",
    en: "the region code “{region}” of “{plan}” does not tell what it lies in",
  },
  "cascade.apart": {
    zh: "《{plan}》与其他规划没有上下级关系,未比较",
    en: "“{plan}” lies neither in nor above the region of another plan; not compared",
  },
});
