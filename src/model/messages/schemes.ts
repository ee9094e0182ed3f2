import type { Bilingual } from "../text.ts";

/** What supervision schemes say: of a subject, why a rule is not met or not known; of a scheme, what is wrong with it. */
export const schemeMessages = (): Readonly<Record<string, Bilingual>> => ({
  // the subject
  "scheme.level": {
    zh: "办法以{of}为评估单位,这里是{level}的数值",
    en: "the scheme assesses each {of}; this speaks of a whole {level}",
  },
  "scheme.outside-area": {
    zh: "办法在 {area} 施行,{region} 不在其内",
    en: "the scheme is in force in {area}; {region} lies outside",
  },
  "scheme.not-in-force": {
    zh: "{date} 时办法不在施行期内({from} 至 {to})",
    en: "at {date} the scheme is not in force ({from} to {to})",
  },
  "scheme.omitted": { zh: "规则未收入:{omitted}", en: "not among the rules: {omitted}" },
  // claims
  "scheme.each-unit": {
    zh: "“{label}”是全域数值,标准要求每一个{each}",
    en: "“{label}” is a figure of the whole area; the standard is for each {each}",
  },
  "scheme.due-later": { zh: "“{label}”的期限 {date} 晚于 {by} 年", en: "“{label}” is due on {date}, after {by}" },
  "scheme.undated": { zh: "“{label}”没有期限", en: "“{label}” has no date" },
  "scheme.not-guaranteed": {
    zh: "{written}不保证达到{threshold},实际可能达到",
    en: "{written} does not guarantee {threshold}; it may be achieved",
  },
  "scheme.vague": {
    zh: "{written}没有说明允许的偏差,不能断定是否{threshold}",
    en: "{written} does not say how far off it may be; {threshold} is not certain",
  },
  "scheme.short": { zh: "{label} {written}达不到{threshold}", en: "{label}: {written} does not meet {threshold}" },
  "scheme.conflict": { zh: "{first}与{second}相互矛盾", en: "{first} and {second} contradict each other" },
  "scheme.not-observed": { zh: "没有数据", en: "no figure was given" },
  // statements
  "scheme.not-answered": { zh: "没有给出是否做到", en: "no answer was given" },
  "scheme.not-promised": { zh: "规划未作承诺", en: "the plan does not promise it" },
  "scheme.answered-no": { zh: "未做到", en: "it is not so" },
  // schools
  "scheme.no-schools": { zh: "没有分校数据", en: "no figures by school" },
  "scheme.sample": { zh: "只有部分学校的数据", en: "figures of some schools only" },
  "scheme.school-value": { zh: "{school}:没有“{indicator}”的数值", en: "{school}: no value of {indicator}" },
  "scheme.school-group": {
    zh: "{school}:不知是否属于所要求的一类",
    en: "{school}: not known whether it is of the kind that is asked",
  },
  "scheme.school-values": {
    zh: "{of}所学校中{pass}所达到,{unknown}所数据不全",
    en: "{pass} of {of} schools meet it; of {unknown} figures are missing",
  },
  "scheme.schools-short": { zh: "{of}所学校中{fail}所未达到", en: "{fail} of {of} schools do not meet it" },
  "scheme.none-concerned": { zh: "没有所要求的一类学校", en: "there is no school of the kind that is asked" },
  "scheme.below-floor": {
    zh: "{label} {written}低于余项的下限{threshold}",
    en: "{label}: {written} is below even the floor of {threshold}",
  },
  "scheme.no-variation": {
    zh: "“{indicator}”的差异系数不能计算:{of}所学校中{missing}所缺数值或学生数,或平均为零",
    en: "no coefficient of variation of {indicator}: of {of} schools {missing} lack a value or pupils, or the mean is zero",
  },
  // groups
  "scheme.members-fail": { zh: "未达到:{codes}", en: "not met: {codes}" },
  "scheme.members-unknown": { zh: "不能断定:{codes}", en: "not known: {codes}" },
  "scheme.members-below": { zh: "低于余项的下限:{codes}", en: "below the floor: {codes}" },
  // how near a source is to the authority
  "word.official": { zh: "官方", en: "official" },
  "word.press": { zh: "报刊", en: "press" },
  "word.copy-of-press": { zh: "报刊转载", en: "copy of the press" },
  "word.third-party": { zh: "第三方", en: "third party" },
  // a scheme as data
  "scheme.no-scheme": {
    zh: "应为一个办法(对象),实为 {found}",
    en: "expected a scheme, an object; found {found}",
  },
  "scheme.no-rule": { zh: "应为一条规则(对象),实为 {found}", en: "expected a rule, an object; found {found}" },
  "scheme.unknown-key": {
    zh: "不认识的键“{key}”;是否为“{nearest}”?自己的数据请放在 extra 下",
    en: "unknown key “{key}”; did you mean “{nearest}”? Put data of your own under extra",
  },
  "scheme.missing": { zh: "缺少“{key}”:应为{expected}", en: "“{key}” is missing: write {expected}" },
  "scheme.invalid": { zh: "应为{expected},实为 {found}", en: "expected {expected}, found {found}" },
  "scheme.not-one-of": {
    zh: "“{found}”不是{expected}之一;是否为“{nearest}”?",
    en: "“{found}” is not one of {expected}; did you mean “{nearest}”?",
  },
  "scheme.period": {
    zh: "施行期的终点 {to} 早于起点 {from};请对调或更正",
    en: "the period ends at {to}, before it begins at {from}; correct one of them",
  },
  "scheme.duplicate-code": {
    zh: "编号“{code}”已用于 rules[{first}];请另取一个",
    en: "the code “{code}” is already that of rules[{first}]; give this rule another",
  },
  "scheme.unknown-indicator": {
    zh: "指标目录中没有“{id}”;是否为“{nearest}”?也可用 extendCatalog 加入目录",
    en: "the catalogue has no indicator “{id}”; did you mean “{nearest}”? Or add it with extendCatalog",
  },
  "scheme.unit": {
    zh: "{found}不能换算为该指标的单位({expected});请写作 {unit}",
    en: "{found} does not convert to the indicator's unit ({expected}); write {unit}",
  },
  "scheme.outside-bounds": {
    zh: "{value} 超出“{indicator}”的自然界限;请核对数值和单位",
    en: "{value} lies outside the natural bounds of {indicator}; check value and unit",
  },
  "scheme.worse-side": {
    zh: "“{indicator}”的 {bound} 要求的是较差的一侧;请核对",
    en: "of {indicator}, {bound} asks for the worse side; check it",
  },
  "scheme.needs-each": {
    zh: "“{key}”只用于对每校或每班的要求;请写明 each,或删去",
    en: "“{key}” is for what each school or class has to meet; write each, or remove it",
  },
  "scheme.stages": {
    zh: "差异系数的各项指标应属同一学段,实为 {stages};请分写为几条规则",
    en: "indicators of one rule on variation are of one stage, found {stages}; write a rule for each",
  },
  "scheme.unknown-code": {
    zh: "没有编号为“{code}”的规则;是否为“{nearest}”?",
    en: "there is no rule “{code}”; did you mean “{nearest}”?",
  },
  "scheme.named-twice": { zh: "“{code}”列了两次;请删去一次", en: "“{code}” is named twice; remove one" },
  "scheme.circular": {
    zh: "“{group}”经“{code}”又指回自身;请从其中一组删去",
    en: "“{group}” leads back to itself by “{code}”; take it out of one of the groups",
  },
  "scheme.too-many": {
    zh: "要求达到 {meet} 项,却只列了 {size} 项;请减少或补列",
    en: "{meet} are to be met, but only {size} are named; lower the count or name more",
  },
  "scheme.each-members": {
    zh: "“{code}”不是对每校的要求(threshold,有 each,无 among、share),不能列入对每校的一组",
    en: "“{code}” is no threshold for each school (with each, without among and share), so it cannot stand in a group for each school",
  },
  "scheme.floor-members": {
    zh: "“{code}”没有可降低的下限;有 floor 的一组只能列 atLeast、moreThan 的规则",
    en: "“{code}” has no lower bound to fall short of; a group with a floor names rules of atLeast or moreThan only",
  },
});
