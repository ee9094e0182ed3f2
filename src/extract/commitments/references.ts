import type { RelativeGoal } from "../../model/goal.ts";
import { cue } from "../cues.ts";
import { type Clause, type Phrase, phraseAt } from "./clauses.ts";
import { type Commitment, type CommitmentRule, ruleOf } from "./commitment.ts";
import { MEASURABLE } from "./nouns.ts";
import { carriedOn, subjectBefore, tidied } from "./phrases.ts";

const WORD = "[^,;:。、#()]";
const ENDS = "(?=[,;。、) [①-⑳]|$)";
/** Whose level or rule can be held against: 当地公务员, 国家, 省定. */
const WHOSE =
  "当地|本地|所在地|世界|国际|中等|国家|国定|全国|全省|全市|全区|全县|省|市|县|部颁|法定|同级|同期|同类|同区域|上年|上一年|普通|公办|城市|城镇|城区|在编|公务员|其他|财政|发达|东部|中部|平均";
const AGAINST = new RegExp(
  `(?<verb>不低于或高于|不(?:得|能|应)?低于|不高于|不少于|达到或超过|达到或高于|略高于|高于|不超过)(?<reference>(?:${WHOSE})${WORD}{2,34}?)${ENDS}`,
  "g",
);
const BOUNDS: Readonly<Record<string, RelativeGoal["bound"]>> = {
  不高于: "atMost",
  不超过: "atMost",
  高于: "moreThan",
  略高于: "moreThan",
};
/** A standard that somebody has set, not merely 更高水平. */
const STANDARD = new RegExp(
  `(?:均|都)?(?<verb>(?:接近或)?达到?|符合)(?<reference>(?:${WHOSE}|规定|标准)${WORD}{0,24}?(?:标准|要求|规定|(?:平均|中上游?|中等|先进|领先|上游|平均偏上|中等偏上)水平|平均值|均值)|普通${WORD}{2,8}水平|国家规定|省定标准|规定标准|规定要求)(?<more>以上)?${ENDS}`,
  "g",
);
const MEASURE_BEHIND = new RegExp(`(?:${MEASURABLE})$`);
/** What can meet a standard. */
const CAN_MEET =
  /(?:条件|水平|指标|配备|配置|设施|设备|装备|用房|场地|用地|校舍|园舍|食堂|比|率|程度|值|队伍|结构|经费|标准|质量|学校|幼儿园|园|资源|县|区|编制|建设|图书|仪器|教室|人员|工资|待遇|规模|\))$/;
const ALIKE = new RegExp(
  `(?:大体|基本|大致)?(?<how>同工同酬|(?:享有|享受)?同等(?:权利|待遇|地位)|同等对待|相当|持平|一致|同等|看齐|相适应|相匹配|同步增长|同步)${ENDS}`,
  "g",
);
/** What joins the two that are alike, the surest first. */
const JOINERS: readonly string[] = ["与", "跟", "和", "同"];
/** How long the two that are alike may be together. */
const FARTHEST = 80;
const EQUAL_PAY = /^(?:逐步|基本|全面)?(?:实现|做到)同工同酬$/;
const MEETS = new RegExp(
  `(?<=${MEASURABLE})(?:总体|基本|充分)?(?:能够?|可)?(?<verb>满足|适应)(?<reference>${WORD}{2,20}?(?:需求|需要))${ENDS}`,
  "g",
);
/** 全市领先, 位居全省前列: a rank. */
const RANK = new RegExp(
  `(?<=水平|质量|贡献度|成绩|率|费|经费|各项指标|指标|得分|上线人数)(?:(?:在|位居|居于?|处于|保持|进入|稳居|走在|位列)?(?<reference>(?:全国|全省|全市|全区|全县|西部|省内|市内|同类)(?:地区)?(?:[、和]?(?:全国|全省|全市|全区))?(?:持续|保持)?(?:领先|前列|前茅|(?:省份|各省|市县)?(?:排名)?前[一二三四五六七八九十d#]{1,3}[位名]|上游|第一方阵|先进行列|中上水平)(?:水平|位置)?))${ENDS}`,
  "g",
);
const FIXED =
  /(?:落实|执行|实行|兑现)(?<label>[^,;:。#()]{0,48}?(?:公用经费|经费|拨款|编制|补助|工资|津贴|资助|收费|人员配备|教师配备|班额)[^,;:。、#()]{0,4}(?:基准定额|标准|定额)(?:或[^,;:。、#()]{2,12}标准)?)(?=[,;。) ]|$)/g;
const BY_STANDARD = new RegExp(
  `(?:严格)?(?:按照?|依照?|对照)(?<reference>${WORD}{0,20}?(?:标准|规定|要求))(?:足额|及时足额)?(?<verb>配齐配[足强]|配足配[齐强]|配齐|配足|预留|拨付|发放|核拨|提取|足额配备|到位)(?<label>${WORD}{2,36}?)${ENDS}`,
  "g",
);
const COURSES = new RegExp(
  `(?<verb>开齐(?:开足)?(?:开好)?|开足开齐)(?<label>(?:国家|省|规定|义务教育|各类|各门)${WORD}{0,12}课程)${ENDS}`,
  "g",
);
const DEGREES = new RegExp(
  `(?:为[^,;:。、#()]{2,16}?)?(?:补充|招聘|招录|引进|招收|配备|新招|聘用)(?<label>(?<reference>(?:大学)?(?:专科|大专|本科|硕士研究生|研究生|硕士|博士)(?:及)?(?<more>以上)?(?:学历|学位))的?[^,;:。、#()]{0,8}(?:教师|人员|保育员|毕业生))${ENDS}`,
  "g",
);

/** A series, a standard or a rank in place of a number. */
export const references: readonly CommitmentRule[] = [
  ruleOf(AGAINST, against),
  ruleOf(ALIKE, alike),
  { cue: cue(EQUAL_PAY), read: equalPay },
  ruleOf(BY_STANDARD, byStandard),
  ruleOf(STANDARD, standard),
  ruleOf(MEETS, meets),
  ruleOf(RANK, rank),
  ruleOf(FIXED, fixed),
  ruleOf(COURSES, courses),
  ruleOf(DEGREES, degrees),
];

function relative(
  { start }: Clause,
  match: RegExpMatchArray,
  label: Phrase,
  bound: RelativeGoal["bound"],
  reference: string,
): Commitment | undefined {
  if (label.text.length < 3 || reference.length < 2) return undefined;
  const at = match.index ?? 0;
  return {
    start: Math.min(start + at, label.start),
    end: start + at + match[0].length,
    label: label.text,
    labelStart: label.start,
    goal: { kind: "relative", bound, reference },
    rule: "relative",
    ...(/不低于|不高于|同工同酬|同等|学历/.test(match[0]) && { standing: true }),
  };
}

const OF_WHICH =
  /(?:水平|均值|平均值|标准)的(?:省份?|地市|市州|市|县区|县|区|地区|学校|幼儿园|高校|班级|乡镇)[^,;。的]{0,2}$/;

/** 不低于当地公务员平均工资收入水平. */
function against(clause: Clause, match: RegExpExecArray): Commitment | undefined {
  const { verb = "", reference = "" } = match.groups ?? {};
  // 近视率高于全国平均水平的省份每年下降: which of them.
  if (OF_WHICH.test(reference)) return undefined;
  return relative(clause, match, subjectBefore(clause, match.index), BOUNDS[verb] ?? "atLeast", reference);
}

/** 达到国家规定的标准. */
function standard(clause: Clause, match: RegExpExecArray): Commitment | undefined {
  const own = subjectBefore(clause, match.index);
  const carried = own.text === "" ? carriedOn(clause) : undefined;
  const label = carried ? { text: carried.text, start: clause.start + match.index } : own;
  if (!CAN_MEET.test(label.text) && !MEASURE_BEHIND.test(label.text)) return undefined;
  // 85%的幼儿园达到省定标准: a share, which its figure states.
  if (/#的?$/.test(clause.text.slice(0, Math.max(0, label.start - clause.start)))) return undefined;
  return relative(clause, match, label, match.groups?.more ? "atLeast" : "exactly", match.groups?.reference ?? "");
}

/** 职普比大体相当: the name holds the two that are alike. */
const OF_TWO = /(?:职普|普职)(?:招生|在校生)?(?:规模|结构)?(?:比例?|规模)?(?:总体|保持)?$/;

/** 临聘教师与公办教师同工同酬; 与珠三角地区大体相当. */
function alike(clause: Clause, match: RegExpExecArray): Commitment | undefined {
  const how = match.groups?.how ?? "";
  const base = Math.max(0, match.index - FARTHEST);
  const stretch = clause.text.slice(base, match.index);
  const joiner = JOINERS.map((sign) => stretch.lastIndexOf(sign)).find((at) => at >= 2) ?? -1;
  if (joiner < 0 && OF_TWO.test(stretch)) {
    const named = subjectBefore(clause, match.index);
    // 高中阶段招生保持职普比大体相当.
    return relative(clause, match, { ...named, text: named.text.replace("保持", "") }, "exactly", match[0]);
  }
  const reference = stretch.slice(joiner + 1);
  if (
    joiner < 0 ||
    /^.{0,2}[与跟]/.test(stretch) ||
    reference.length < 2 ||
    reference.length > 24 ||
    /[#、]/.test(reference)
  )
    return undefined;
  const label = tidied(clause, base, base + joiner);
  const from = label.start - clause.start;
  const measured = MEASURE_BEHIND.test(label.text) || /水平$/.test(label.text);
  if (/同工同酬|待遇|对待|权利|地位/.test(how))
    return relative(clause, match, phraseAt(clause, from, match.index + match[0].length), "exactly", reference);
  if (measured && /相适应|相匹配/.test(how))
    return relative(clause, match, phraseAt(clause, from, match.index + match[0].length), "exactly", reference);
  if (measured) return relative(clause, match, label, "exactly", reference);
  // 中职与普高招生规模大体相当: the measure stands with the second.
  if (!MEASURE_BEHIND.test(reference) || /相适应|相匹配|同步/.test(how)) return undefined;
  return relative(clause, match, phraseAt(clause, from, match.index), "exactly", reference);
}

/** 保障临聘教师各项待遇,逐步实现同工同酬: with whom is not said again. */
function equalPay(clause: Clause): readonly Commitment[] {
  const match = EQUAL_PAY.exec(clause.text);
  const carried = match && carriedOn(clause);
  if (!match || !carried || !/待遇|工资|薪酬|教师|人员/.test(carried.text)) return [];
  const commitment = relative(clause, match, carried, "exactly", "同工同酬");
  return commitment ? [commitment] : [];
}

/** 按国家标准配齐专职教师: as many as the standard says. */
function byStandard(clause: Clause, match: RegExpExecArray): Commitment | undefined {
  const { reference = "", verb = "", label = "" } = match.groups ?? {};
  if (!/足额|配/.test(match[0].slice(match[0].indexOf(reference) + reference.length)) || /课程/.test(label))
    return undefined;
  const end = match.index + match[0].length;
  return verb === ""
    ? undefined
    : relative(clause, match, tidied(clause, end - label.length, end), "exactly", reference);
}

/** 专任教师数量能满足教育需求. */
function meets(clause: Clause, match: RegExpExecArray): Commitment | undefined {
  return relative(clause, match, subjectBefore(clause, match.index), "atLeast", match.groups?.reference ?? "");
}

function rank(clause: Clause, match: RegExpExecArray): Commitment | undefined {
  return relative(clause, match, subjectBefore(clause, match.index), "atLeast", match.groups?.reference ?? "");
}

/** 落实特殊教育学校教职工编制标准: the standard is what is to be had, and is not quoted. */
function fixed(clause: Clause, match: RegExpExecArray): Commitment | undefined {
  const written = match.groups?.label ?? "";
  const end = match.index + match[0].length;
  // 落实…政策和…标准: the policy is another thing.
  const skipped = /^.*(?:政策|制度|办法|机制|建设标准|建设)(?:和|与|及|、)/.exec(written)?.[0].length ?? 0;
  const label = tidied(clause, end - written.length + skipped, end);
  return relative(clause, match, label, "exactly", label.text);
}

/** 开齐开足国家规定课程. */
function courses(clause: Clause, match: RegExpExecArray): Commitment | undefined {
  const end = match.index + match[0].length;
  const label = phraseAt(clause, end - (match.groups?.label?.length ?? 0), end);
  return relative(clause, match, label, "exactly", label.text);
}

/** 为幼儿园补充专科以上学历教师. */
function degrees(clause: Clause, match: RegExpExecArray): Commitment | undefined {
  const { label = "", reference = "", more } = match.groups ?? {};
  const end = match.index + match[0].length;
  const thing = phraseAt(clause, end - label.length, end);
  return relative(clause, match, thing, more ? "atLeast" : "exactly", reference);
}
