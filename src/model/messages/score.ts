import type { Bilingual } from "../text.ts";

/** `….short` is for counting cases, where there is no one case to fill in. */
export const scoreMessages: Readonly<Record<string, Bilingual>> = {
  "score.no-indicator": { zh: "“{label}”没有对应指标", en: "“{label}” has no indicator" },
  "score.no-indicator.short": { zh: "没有对应指标", en: "no indicator" },
  "score.not-a-level": { zh: "不是水平目标", en: "not a level" },
  "score.no-direction": { zh: "指标没有优劣方向", en: "the indicator has no better direction" },
  "score.no-baseline": { zh: "规划未给出基期值", en: "the plan states no baseline" },
  "score.no-value": { zh: "没有数值", en: "no value" },
  "score.range": { zh: "目标是区间", en: "the target is a range" },
  "score.unit": { zh: "基期与目标单位不能换算", en: "units of baseline and target do not convert" },
  "score.no-limit": { zh: "指标没有自然上限", en: "the indicator has no natural limit" },
  "score.outside-bounds": { zh: "数值超出指标的自然界限", en: "a value lies outside the indicator's natural bounds" },
  "score.baseline-undated": { zh: "基期值没有年份", en: "the baseline has no date" },
  "score.no-deadline": { zh: "没有期限", en: "no deadline" },
  "score.no-time": { zh: "期限 {to} 不晚于基期 {from}", en: "the deadline {to} is not after the baseline {from}" },
  "score.no-time.short": { zh: "期限不晚于基期", en: "the deadline is not after the baseline" },
  "score.at-limit.short": { zh: "基期已到上限", en: "the baseline is at the limit already" },
  "score.below-baseline.short": { zh: "目标低于基期", en: "the target falls short of its baseline" },
  "score.at-limit": { zh: "基期 {baseline} 已到上限", en: "the baseline {baseline} is at the limit already" },
  "score.zero-baseline": { zh: "基期为零", en: "the baseline is zero" },
  "score.below-baseline": {
    zh: "目标 {goal} 低于基期 {baseline}",
    en: "the target {goal} falls short of its baseline {baseline}",
  },
};
