import type { Bilingual } from "../text.ts";

/** Sentences on scores, to be quoted, and the words they are made of. */
export const explainMessages = (): Readonly<Record<string, Bilingual>> => ({
  "explain.none": { zh: "无", en: "none" },
  "explain.attribution.doubtful": { zh: "(归属存疑)", en: " (attribution doubtful)" },
  "explain.attribution.unidentified": { zh: "(归属无法确定)", en: " (region unidentified)" },
  "explain.name.specificity": { zh: "明确度", en: "specificity" },
  "explain.name.gapClosure": { zh: "目标缺口弥合度", en: "promised gap closure" },
  "explain.name.pace": { zh: "年均进度", en: "required yearly pace" },
  "explain.name.logitPace": { zh: "年均进度(对数几率)", en: "required yearly pace in logits" },
  "explain.name.growth": { zh: "年均增长率", en: "required yearly growth" },
  "explain.name.accountability": { zh: "可问责", en: "accountability" },
  "explain.part.quantified": { zh: "数值", en: "a number" },
  "explain.part.dated": { zh: "期限", en: "a date" },
  "explain.part.baseline": { zh: "基期值", en: "a baseline" },
  "explain.part.defined": { zh: "确定的指标", en: "a defined indicator" },
  "explain.part.responsible": { zh: "责任单位", en: "a responsible body" },
  "explain.limit.given": { zh: "使用者给定的上限", en: "the limit the user gave, " },
  "explain.relation.own": { zh: "的基准", en: "its own benchmark, that of" },
  "explain.relation.context": { zh: "自身的总体目标(仅供参照)", en: "the total, for reading only, of" },
  "explain.relation.inherited.county": { zh: "对每个县的要求", en: "what is asked of each county in" },
  "explain.relation.inherited.school": { zh: "对每所学校的要求", en: "what is asked of each school in" },
  "explain.relation.inherited.unstated": { zh: "对每个单位的要求", en: "what is asked of each unit in" },
  "explain.gapClosure": {
    zh: "《{plan}》提出{promise}(基期{baseline}),承诺弥合到{limit}差距的{share}{doubts}(依据:{evidence})",
    en: "“{plan}” sets {promise} (baseline {baseline}), which closes {share} of the gap to {limit}{doubts} (evidence: {evidence})",
  },
  "explain.pace": {
    zh: "《{plan}》提出{promise}(基期{baseline}),{years}年间每年须变动{step}{doubts}(依据:{evidence})",
    en: "“{plan}” sets {promise} (baseline {baseline}), which takes {step} a year over {years} years{doubts} (evidence: {evidence})",
  },
  "explain.logitPace": {
    zh: "《{plan}》提出{promise}(基期{baseline}),按对数几率计,{years}年间每年须变动{step}{doubts}(依据:{evidence})",
    en: "“{plan}” sets {promise} (baseline {baseline}), which takes {step} logits a year over {years} years{doubts} (evidence: {evidence})",
  },
  "explain.growth": {
    zh: "《{plan}》提出{promise}(基期{baseline}),{years}年间每年须增长{growth}{doubts}(依据:{evidence})",
    en: "“{plan}” sets {promise} (baseline {baseline}), which takes growth of {growth} a year over {years} years{doubts} (evidence: {evidence})",
  },
  "explain.pace.allowed": {
    zh: "《{plan}》提出{promise}(基期{baseline}),不及基期,{years}年间每年即使变动{step}仍不违背目标{doubts}(依据:{evidence})",
    en: "“{plan}” sets {promise} (baseline {baseline}), which is short of the baseline and allows {step} a year over {years} years{doubts} (evidence: {evidence})",
  },
  "explain.logitPace.allowed": {
    zh: "《{plan}》提出{promise}(基期{baseline}),不及基期,按对数几率计,{years}年间每年即使变动{step}仍不违背目标{doubts}(依据:{evidence})",
    en: "“{plan}” sets {promise} (baseline {baseline}), which is short of the baseline and allows {step} logits a year over {years} years{doubts} (evidence: {evidence})",
  },
  "explain.growth.allowed": {
    zh: "《{plan}》提出{promise}(基期{baseline}),不及基期,{years}年间每年即使变动{growth}仍不违背目标{doubts}(依据:{evidence})",
    en: "“{plan}” sets {promise} (baseline {baseline}), which is short of the baseline and allows {growth} a year over {years} years{doubts} (evidence: {evidence})",
  },
  "explain.unknown": {
    zh: "《{plan}》{name}的{measure}无法计算:{why}(依据:{evidence})",
    en: "the {measure} of {name} in “{plan}” is not known: {why} (evidence: {evidence})",
  },
  "explain.answer": {
    zh: "《{plan}》{name}不计{measure}:{why}{doubts}(依据:{evidence})",
    en: "no {measure} is given for {name} in “{plan}”: {why}{doubts} (evidence: {evidence})",
  },
  "explain.specificity": {
    zh: "《{plan}》{name}在{all}项要素中具备{count}项:{has};缺:{lacks}(依据:{evidence})",
    en: "{name} in “{plan}” has {count} of {all} elements: {has}; it lacks: {lacks} (evidence: {evidence})",
  },
  "explain.formalType.binding": {
    zh: "《{plan}》将{name}印为约束性指标(依据:{evidence})",
    en: "“{plan}” prints {name} as binding (evidence: {evidence})",
  },
  "explain.formalType.anticipatory": {
    zh: "《{plan}》将{name}印为预期性指标(依据:{evidence})",
    en: "“{plan}” prints {name} as anticipatory (evidence: {evidence})",
  },
  "explain.formalType.none": {
    zh: "《{plan}》没有印明{name}是约束性还是预期性(依据:{evidence})",
    en: "“{plan}” does not print whether {name} is binding or anticipatory (evidence: {evidence})",
  },
  "explain.benchmark.beyond": {
    zh: "《{plan}》提出{promise},要求高于{benchmark},相差{distance}{assumed}{doubts}(依据:{evidence})",
    en: "“{plan}” sets {promise}, {distance} beyond {benchmark}{assumed}{doubts} (evidence: {evidence})",
  },
  "explain.benchmark.short": {
    zh: "《{plan}》提出{promise},要求低于{benchmark},相差{distance}{assumed}{doubts}(依据:{evidence})",
    en: "“{plan}” sets {promise}, {distance} short of {benchmark}{assumed}{doubts} (evidence: {evidence})",
  },
  "explain.benchmark.beyondUnmeasured": {
    zh: "《{plan}》提出{promise},要求高于{benchmark},相差多少无法计算{assumed}{doubts}(依据:{evidence})",
    en: "“{plan}” sets {promise}, beyond {benchmark} by an amount that is not known{assumed}{doubts} (evidence: {evidence})",
  },
  "explain.benchmark.shortUnmeasured": {
    zh: "《{plan}》提出{promise},要求低于{benchmark},相差多少无法计算{assumed}{doubts}(依据:{evidence})",
    en: "“{plan}” sets {promise}, short of {benchmark} by an amount that is not known{assumed}{doubts} (evidence: {evidence})",
  },
  "explain.benchmark.strictlyShort": {
    zh: "《{plan}》提出{promise},与{benchmark}数值相同,但后者要求更严{assumed}{doubts}(依据:{evidence})",
    en: "“{plan}” sets {promise}, the same number as {benchmark}, whose wording is the stricter{assumed}{doubts} (evidence: {evidence})",
  },
  "explain.benchmark.strictlyBeyond": {
    zh: "《{plan}》提出{promise},与{benchmark}数值相同,但前者要求更严{assumed}{doubts}(依据:{evidence})",
    en: "“{plan}” sets {promise}, the same number as {benchmark}, but in stricter words{assumed}{doubts} (evidence: {evidence})",
  },
  "explain.benchmark.equal": {
    zh: "《{plan}》提出{promise},与{benchmark}相同{assumed}{doubts}(依据:{evidence})",
    en: "“{plan}” sets {promise}, the same as {benchmark}{assumed}{doubts} (evidence: {evidence})",
  },
  "explain.benchmark.possibly": {
    zh: "《{plan}》提出{promise},与{benchmark}孰高不能断定{assumed}{doubts}(依据:{evidence})",
    en: "“{plan}” sets {promise}; whether that is more than {benchmark} cannot be settled{assumed}{doubts} (evidence: {evidence})",
  },
  "explain.benchmark.refused": {
    zh: "《{plan}》的{name}不与{benchmark}比较:{why}(依据:{evidence})",
    en: "{name} in “{plan}” is not compared with {benchmark}: {why} (evidence: {evidence})",
  },
  "explain.plan.specificity": {
    zh: "《{plan}》计入{targets}项目标,明确度平均{value}:有数值{quantified}项,有期限{dated}项,有基期值{baseline}项,指标确定{defined}项,有责任单位{responsible}项",
    en: "of the {targets} targets counted in “{plan}”, mean specificity {value}: {quantified} have a number, {dated} a date, {baseline} a baseline, {defined} a defined indicator, {responsible} a responsible body",
  },
  "explain.plan.median": {
    zh: "《{plan}》计入的{targets}项目标中,{measure}可算的{known}项,中位数{value};其余:{others}",
    en: "of the {targets} targets counted in “{plan}”, the {measure} is known for {known}, with a median of {value}; the others: {others}",
  },
  "explain.plan.unknown": {
    zh: "《{plan}》计入的{targets}项目标中,没有一项可算{measure}:{others}",
    en: "of the {targets} targets counted in “{plan}”, the {measure} is known for none: {others}",
  },
  "explain.plan.formalType": {
    zh: "《{plan}》印为约束性的{binding}项,预期性的{anticipatory}项,未印的{notPrinted}项",
    en: "“{plan}” prints {binding} targets as binding and {anticipatory} as anticipatory; {notPrinted} are printed as neither",
  },
  "explain.plan.formalType.none": {
    zh: "《{plan}》没有印约束性、预期性,不能据此说哪些目标有约束力",
    en: "“{plan}” prints no binding or anticipatory targets, so nothing can be said of formal status",
  },
  "explain.plan.coverage": {
    zh: "《{plan}》所涉{stages}个学段中,{found}个至少有一项目标({low});没有的:{without}",
    en: "of the {stages} stages in the remit of “{plan}”, {found} have at least one target ({low}); without: {without}",
  },
  "explain.plan.coverage.incomplete": {
    zh: "《{plan}》所涉{stages}个学段中,此文本至少{found}个有目标({low}–{high});未见的可能在缺失部分:{without}",
    en: "of the {stages} stages in the remit of “{plan}”, this copy has targets for at least {found} ({low}–{high}); those not seen may stand in a missing part: {without}",
  },
  "explain.plan.coverage.noRemit": {
    zh: "《{plan}》没有写明所涉学段,覆盖无从计算",
    en: "“{plan}” has no stages in its remit, so coverage is not known",
  },
  "explain.plan.accountability": {
    zh: "《{plan}》计入的{targets}项目标中,有责任单位的{responsible}项,有可检查日期的{reviewable}项,两者兼具的{both}项({value})",
    en: "of the {targets} targets counted in “{plan}”, {responsible} name a responsible body, {reviewable} a date for review, {both} both ({value})",
  },
  "explain.plan.consistency": {
    zh: "审查《{plan}》得错误{errors}条、提醒{warnings}条、说明{infos}条(条数,不是得分)",
    en: "an audit of “{plan}” finds {errors} errors, {warnings} warnings and {infos} remarks (counts, not a score)",
  },
  "explain.plan.benchmarks": {
    zh: "《{plan}》与基准相比(超过/相同/不及/不能断定):本地区的{own};上级对每个单位的要求{inherited};上级自身的总体目标{context};不可比的{refused}对",
    en: "“{plan}” against benchmarks (beyond/equal/short/open): the region's own {own}; asked of each unit from above {inherited}; totals from above {context}; {refused} pairs do not compare",
  },
  "explain.plan.benchmarks.withheld": {
    zh: "《{plan}》未与基准比较:{why}",
    en: "“{plan}” is not held against benchmarks: {why}",
  },
  "explain.peer.certainly": {
    zh: "在“{name}”上,《{left}》比《{right}》要求更高,相差{distance}{relation}(依据:“{leftQuote}”,原文第{leftPlace}字;“{rightQuote}”,原文第{rightPlace}字)",
    en: "on “{name}”, “{left}” promises more than “{right}”, by {distance}{relation} (evidence: “{leftQuote}”, character {leftPlace}; “{rightQuote}”, character {rightPlace})",
  },
  "explain.peer.no": {
    zh: "在“{name}”上,《{left}》比《{right}》要求更低,相差{distance}{relation}(依据:“{leftQuote}”,原文第{leftPlace}字;“{rightQuote}”,原文第{rightPlace}字)",
    en: "on “{name}”, “{left}” promises less than “{right}”, by {distance}{relation} (evidence: “{leftQuote}”, character {leftPlace}; “{rightQuote}”, character {rightPlace})",
  },
  "explain.peer.certainlyUnmeasured": {
    zh: "在“{name}”上,《{left}》比《{right}》要求更高{relation}(依据:“{leftQuote}”,原文第{leftPlace}字;“{rightQuote}”,原文第{rightPlace}字)",
    en: "on “{name}”, “{left}” promises more than “{right}”{relation} (evidence: “{leftQuote}”, character {leftPlace}; “{rightQuote}”, character {rightPlace})",
  },
  "explain.peer.noUnmeasured": {
    zh: "在“{name}”上,《{left}》比《{right}》要求更低{relation}(依据:“{leftQuote}”,原文第{leftPlace}字;“{rightQuote}”,原文第{rightPlace}字)",
    en: "on “{name}”, “{left}” promises less than “{right}”{relation} (evidence: “{leftQuote}”, character {leftPlace}; “{rightQuote}”, character {rightPlace})",
  },
  "explain.peer.equalUnmeasured": {
    zh: "在“{name}”上,《{left}》与《{right}》要求相同{relation}(依据:“{leftQuote}”,原文第{leftPlace}字;“{rightQuote}”,原文第{rightPlace}字)",
    en: "on “{name}”, “{left}” and “{right}” promise the same{relation} (evidence: “{leftQuote}”, character {leftPlace}; “{rightQuote}”, character {rightPlace})",
  },
  "explain.peer.possiblyUnmeasured": {
    zh: "在“{name}”上,《{left}》与《{right}》孰高不能断定{relation}(依据:“{leftQuote}”,原文第{leftPlace}字;“{rightQuote}”,原文第{rightPlace}字)",
    en: "on “{name}”, it cannot be settled whether “{left}” or “{right}” promises more{relation} (evidence: “{leftQuote}”, character {leftPlace}; “{rightQuote}”, character {rightPlace})",
  },
  "explain.rank": {
    zh: "《{plan}》在“{name}”可比的{among}个规划中居第{place}",
    en: "on “{name}”, “{plan}” stands at {place} of the {among} plans that compare",
  },
  "explain.rank.open": {
    zh: "《{plan}》在“{name}”可比的{among}个规划中居第{place};另有{unplaced}个规划不可比或可能在缺失部分,计入则最低可到第{worstOfAll}",
    en: "on “{name}”, “{plan}” stands at {place} of the {among} plans that compare; with {unplaced} more that do not compare or may state it in a missing part, it may stand as low as {worstOfAll}",
  },
  "explain.ranking.notAsked": { zh: "未给权重,不作总分,不排序", en: "no weights were given: no totals, no ranking" },
  "explain.ranking.refused": {
    zh: "不排序:《{left}》与《{right}》作为文本不可比:{why}",
    en: "not ranked: “{left}” and “{right}” do not compare as documents: {why}",
  },
  "explain.ranking.place": {
    zh: "按给定权重({weights}),《{plan}》总分{total},在{among}个规划中居第{place}",
    en: "by the weights given ({weights}), “{plan}” has a total of {total} and stands at {place} of {among} plans",
  },
});
