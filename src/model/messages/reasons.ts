import type { ReasonCode } from "../reason.ts";
import type { Bilingual } from "../text.ts";

export const reasonMessages = (): Record<ReasonCode, Bilingual> => ({
  "reason.indicator": { zh: "指标不同:{left}与{right}", en: "different indicators: {left} and {right}" },
  "reason.facet": { zh: "{facet}不同:{left} / {right}", en: "different {facet}: {left} / {right}" },
  "reason.unstated-facet": {
    zh: "{facet}:{left} / {right}",
    en: "{facet}: {left} / {right}",
  },
  "reason.coding-doubt": {
    zh: "“{label}”未必就是“{indicator}”({predicate},把握 {confidence})",
    en: "“{label}” may not be the “{indicator}” ({predicate}, confidence {confidence})",
  },
  "reason.no-indicator": { zh: "“{label}”在指标目录中没有对应指标", en: "“{label}” has no indicator in the catalogue" },
  "reason.unknown-indicator": { zh: "指标目录中没有“{indicator}”", en: "the catalogue has no indicator “{indicator}”" },
  "reason.kind": { zh: "目标类型不同:{left}与{right}", en: "different kinds of goal: {left} and {right}" },
  "reason.per": {
    zh: "计量口径不同:按“{left}”与按“{right}”",
    en: "counted per different things: “{left}” and “{right}”",
  },
  "reason.unit": { zh: "单位不能换算:{left}与{right}", en: "units do not convert: {left} and {right}" },
  "reason.bound-side": {
    zh: "一方为{left},另一方为{right},不能直接比较",
    en: "one is a {left}, the other a {right}",
  },
  "reason.no-number": { zh: "目标没有数值", en: "the goal carries no number" },
  "reason.no-value": { zh: "单元格为空,没有数值", en: "the cell is empty: no value" },
  "reason.unreadable": { zh: "数值在此文本中无法辨认", en: "the figure cannot be read in this copy" },
  "reason.year": { zh: "年份不同:{left} / {right}", en: "different years: {left} / {right}" },
  "reason.year-unstated": { zh: "年份:{left} / {right}", en: "year: {left} / {right}" },
  "reason.scope": { zh: "范围不同:{left} / {right}", en: "different scopes: {left} / {right}" },
  "reason.standing": {
    zh: "一方是长期执行的规定,另一方是到期达成的目标",
    en: "one is a standing rule, the other a target with an end",
  },
  "reason.count-without-base": {
    zh: "绝对数没有共同基数;请除以人口或在校生数后再比较",
    en: "absolute counts without a common base; divide by population or pupils before comparing",
  },
  "reason.reading-doubt": {
    zh: "“{value}”的读法存疑({reading}):{note}",
    en: "the reading of “{value}” is doubtful ({reading}): {note}",
  },
  "reason.paired-by-likeness": {
    zh: "仅凭相近配对:“{left}”与“{right}”",
    en: "paired by likeness alone: “{left}” and “{right}”",
  },
  "reason.no-counterpart": {
    zh: "“{label}”在对方同一指标的目标中没有对应者",
    en: "“{label}” has no counterpart among the other's targets on the same indicator",
  },
  "reason.transform": {
    zh: "“{label}”不能按“{transform}”换算",
    en: "“{label}” cannot be converted by {transform}",
  },
  "reason.base-unknown": {
    zh: "数量与占比之间换算需要基数“{base}”,请提供",
    en: "between a count and a share the base “{base}” is needed; give it",
  },
  "reason.interpolated": {
    zh: "“{label}”在 {from} 年基期值与 {to} 年目标值之间按{rule}推算到 {year} 年",
    en: "“{label}” taken at {year}, {rule} between the baseline of {from} and the target of {to}",
  },
  "reason.not-a-level": {
    zh: "{kind}类目标不能推算到其他年份",
    en: "a {kind} goal cannot be taken at another year",
  },
  "reason.no-baseline": { zh: "没有基期值", en: "no baseline" },
  "reason.baseline-undated": { zh: "基期值没有年份", en: "the baseline has no year" },
  "reason.baseline-unit": {
    zh: "基期值与目标值的单位不能换算:{left}与{right}",
    en: "the units of baseline and target do not convert: {left} and {right}",
  },
  "reason.no-deadline": { zh: "没有达成年份", en: "no year by which it is due" },
  "reason.no-span": {
    zh: "基期({from})不早于达成年份({to})",
    en: "the baseline ({from}) is not before the year it is due ({to})",
  },
  "reason.outside-span": {
    zh: "{year} 年不在基期({from})与达成年份({to})之间,不作外推",
    en: "{year} is not between the baseline ({from}) and the year it is due ({to}); nothing is extrapolated",
  },
  "reason.unbounded": {
    zh: "没有上下限,不能按{rule}推算",
    en: "without a lower and an upper bound there is no {rule} path",
  },
  "reason.at-bound": {
    zh: "{value} 在上下限之上或之外,不能按{rule}推算",
    en: "{value} lies on or beyond a bound, where there is no {rule} path",
  },
  "reason.rule-undefined": { zh: "{rule}没有给出数值", en: "{rule} gives no value" },
  "reason.not-stated": { zh: "规划未提出", en: "the plan does not state it" },
  "reason.outside-remit": {
    zh: "该学段不在规划范围内({stage})",
    en: "the stage is outside the plan's remit ({stage})",
  },
  "reason.overlapping-stage": {
    zh: "计在与之重叠的学段下:{stages}",
    en: "counted under overlapping stages: {stages}",
  },
  "reason.outside-theme-remit": {
    zh: "该主题不在规划范围内({theme})",
    en: "the theme is outside the plan's remit ({theme})",
  },
  "reason.missing-part": { zh: "可能在此文本缺失的部分:{parts}", en: "possibly in a part this copy lacks: {parts}" },
  "reason.plan-level": { zh: "行政层级不同:{left}与{right}", en: "different tiers: {left} and {right}" },
  "reason.plan-genre": { zh: "文种不同:{left}与{right}", en: "different genres: {left} and {right}" },
  "reason.plan-horizon": { zh: "没有共同的目标年份:{left}与{right}", en: "no common horizon: {left} and {right}" },
  "reason.plan-remit": { zh: "没有共同的学段", en: "no common stage" },
  "reason.plan-incomplete": { zh: "《{plan}》的文本不完整", en: "the copy of “{plan}” is incomplete" },
  "reason.plan-attribution": {
    zh: "《{plan}》的归属{grade}",
    en: "the attribution of “{plan}” is {grade}",
  },
  "reason.region": { zh: "地区不同:{left}与{right}", en: "different regions: {left} and {right}" },
  "reason.forecast": { zh: "是预测值,不是实际值", en: "a forecast, not an actual value" },
  "reason.undated": { zh: "数值没有年份", en: "the value has no date" },
  "reason.span-unstated": {
    zh: "增量没有说明计算的起止时间",
    en: "an amount that adds up, without the span it counts",
  },
  "reason.no-observation": { zh: "没有观测值", en: "no observation" },
  "reason.one-observation": {
    zh: "只有一个观测值({date}),看不出进度",
    en: "one observation only ({date}): no pace can be seen",
  },
  "reason.before-start": { zh: "早于目标期的起点", en: "before the period of the target" },
  "reason.after-deadline": { zh: "晚于达成期限", en: "after the deadline" },
  "reason.other-series": {
    zh: "另一数列({indicator},{region})的数值,不与所用数列混用",
    en: "of another series ({indicator}, {region}), not mixed with the one used",
  },
  "reason.disagreement": {
    zh: "同一日期({date})有不同数值:{values}",
    en: "different values for one date ({date}): {values}",
  },
  "reason.overlap": { zh: "计算的时段与另一数值重叠", en: "the span overlaps another value's" },
  "reason.gap": { zh: "{from}至{to}之间没有数值,不能累计", en: "no value between {from} and {to}, so no sum" },
  "reason.each-unit": {
    zh: "要求的是每个单位({each}),不是地区总体",
    en: "asked of each unit ({each}), not of the area as a whole",
  },
  "reason.invalid-value": { zh: "数值无效", en: "no valid number" },
  "reason.invalid-unit": { zh: "没有“{unit}”这个单位", en: "there is no unit “{unit}”" },
  "reason.not-finite": { zh: "数值过大,无法计算", en: "values too large to compute with" },
  "reason.no-class": { zh: "{classifier}没有给出类别", en: "{classifier} gives no class" },
  "reason.change-unclear": {
    zh: "变化的起点或单位不明,不能化为应达到的水平",
    en: "a change whose unit or period leaves open to what level it leads",
  },
});
