import { type Clause, phraseAt } from "./clauses.ts";
import { type Commitment, type CommitmentRule, ruleOf } from "./commitment.ts";
import { POPULATION } from "./nouns.ts";
import { carriedOn, subjectBefore, tidied } from "./phrases.ts";
import { universal } from "./universal.ts";

const REST = "[^,;:。、#() ]";
/** 实现课后服务全覆盖, 应助尽助. Not 全覆盖的体系, and not 全覆盖开展: there it says how something is done. */
const COVERAGE =
  /(?<!、)(?<word>全覆盖|全员覆盖|应(?<done>[^\s应]{1,2})尽\k<done>)(?!的|地|式|开展|推进|实施|排查|检查|监测|宣传)/g;
const REACH =
  "免除|免(?=学费|费|保教)|达到|达标|实现|建成|完成|配备|配齐|取得|具备|具有|持有|持证|接入|纳入|办成|建为|通过|建立|参加|接受|使用|开设|安装|享受";
const OFFER = "开放|开设|配备|建有|配有|设有|设立|设置|安装|接入|开通|建立|开展";
const ALL = new RegExp(
  `(?<word>全部|百分之百|全员)(?:全[^,;:。#() 、]{2}){0,2}(?<verb>${REACH}|${OFFER})(?!(?:并?投[用入](?:使用)?)?后|[^,;:。#]{0,24}的[^,;:。#]{0,8}(?:比例|占比|比率|率))(?<rest>${REST}{0,24})`,
  "g",
);
/** The verb is part of a name: 图书配备达到标准, 建成率. */
const NO_NAME = "(?!达到|符合|实现|满足|率|标准(?!化)|水平|比|情况|工作)";
const EVERY = new RegExp(
  `(?<word>所有|全体|全部)(?<who>[^,;:。#]{1,30}?)(?:都|均|全部)?(?:能够?|要|应当?|必须|须)?(?<verb>${REACH}|${OFFER}|实行)${NO_NAME}(?<rest>[^,;:。#]{0,40})`,
  "g",
);
const EACH = new RegExp(
  `(?<word>每一?[个名所位]|各)(?<who>[^,;:。、#]{1,24}?)(?:都|均)(?:能够?|要|应当?|必须|须)?(?<verb>${REACH}|${OFFER})${NO_NAME}(?<rest>[^,;:。#]{0,40})`,
  "g",
);
const DONE_TO =
  /对[^,;:。#]{0,6}?(?<word>所有|全体|每一?[个名所位])(?<who>[^,;:。#]{1,32}?)(?:开展|进行|实行|实施)(?<what>[^,;:。、#() ]{0,12}(?:监测|督导|评估|检查|体检|培训|轮训|排查|测评|审计|考核|监管|普查|筛查))/g;
const COVERS = /覆盖(?:到)?(?<word>所有|全体|全部|每一?[个名所位])(?<whom>[^,;:。、#() ]{2,20})/g;
const EVERYBODY =
  /(?<word>全员)(?<how>[^,;:。#]{0,24}?)(?<act>培训|轮训|研训|研修|测评|体检|坐班|持证上岗|持证|达标|考核|聘任|竞聘|交流|家访|监测)(?!率|比例|覆盖率|学时|时间)/g;
/** Means to an end promise nothing of themselves: 通过…全员培训等方式. */
const MEANS_BEFORE = /通过|依托|借助|以.{1,12}为|用于/;
const MEANS_BEHIND = /^.{0,24}(?:方式|途径|形式|手段|渠道|载体|抓手)/;
/** Others are only encouraged. */
const GUIDED = /引导|鼓励|支持|倡导|指导|面向|针对/;
/** What can be told to be reached or not. */
const CHECKABLE =
  /标准|要求|规定|条件|学历|资格|证书|达标|标准化|合格|验收|认定|评估|培训|平台|公办|普惠|示范|上岗|专科|本科|硕士|研究生|Ⅰ|级|省定|国标|章程|光纤|网络|编制|食堂|厕|数字校园|校园建设|改造|就近|划片|免试|摇号|派位|空调|宿舍|免费|资助|义务教育|安全|监控|系统|教室|设施|设备|课程|托管|学区制|集团化|小班化|寄宿制|专职|校医|保安|教师/;
/** Verbs after which a thing stands that is there or not. */
const CONCRETE = /开放|开设|配备|[建配设]有|设立|设置|安装|接入|开通/;
const VAGUE =
  /高质量|有质量|目标任务|学业任务|梦想|机会|成长|(?<!普惠性?|优质均衡|标准化|集团化)发展$|能力$|素养$|需求$|需要$|体系$|机制$/;

/** All of them, or all of it: 全覆盖, 全部达到, 所有…, 全员培训. */
export const universals: readonly CommitmentRule[] = [
  ruleOf(COVERAGE, coverage),
  ruleOf(ALL, all),
  ruleOf(EVERY, every),
  ruleOf(EACH, every),
  ruleOf(DONE_TO, doneTo),
  ruleOf(COVERS, covers),
  ruleOf(EVERYBODY, everybody),
];

/** 课后服务实现义务教育学校全覆盖: in all schools there is the service. */
const AT_WHOM =
  /^(?<thing>[^、#]{2,24}[^、#面本步]{2})(?:基本|全面|逐步)?实现(?<whom>(?:各[^、#]{1,8}、){0,3}[^、#]{0,16}(?:学校|学生|教师|幼儿园|小学|初中|高中|[县乡镇村]))$/;
/** 特殊教育学校县域全覆盖 is about the schools. */
const WHERE_BEHIND = /(?<=.{3})(?:基本|全面)?(?:实现)?(?:县域|全域|区域|县级|市级)$/;
/** 教师培训五年一轮全覆盖 is about the training. */
const CYCLE_BEHIND = /(?<=.{3})每?(?:\d|[一二三四五六])年(?:一轮|一个?周期|一遍|一次)?$/;
/** Only levels of place say where, not what: 实现县级全覆盖 is about what was named before. */
const PLACE_ONLY = /^(?:[省市县区乡镇村校]级|[县区市]域|乡镇|城乡|全域|区域|全学段|各学段|学段|村村|校校|城乡学校)?$/;

/** To make a system of it better is not yet to do it: 完善全员培训制度. */
function ofSystem({ text }: Clause, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - 32), match.index);
  return (
    SYSTEM_MADE.test(before) &&
    SYSTEM.test(text.slice(match.index + match[0].length, match.index + match[0].length + 32))
  );
}

const SYSTEM_MADE = /(?:完善|健全|建立|构建|创新|优化|探索)[^、]*$/;
const SYSTEM = /机制|制度|体系/;

function coverage(clause: Clause, match: RegExpExecArray): Commitment | undefined {
  if (ofSystem(clause, match)) return undefined;
  const own = subjectBefore(clause, match.index);
  const carried = PLACE_ONLY.test(own.text);
  const label = carried ? carriedOn(clause, match.index) : own;
  if (!label || /^.{0,4}每(?:年|月|学期)/.test(label.text)) return undefined;
  const within = AT_WHOM.exec(clause.text.slice(0, match.index));
  if (within) {
    const { thing = "", whom = "" } = within.groups ?? {};
    const named = tidied(clause, 0, thing.length);
    return universal(clause, match, "universal.coverage", { label: named, population: whom });
  }
  const text = label.text.replace(/“$/, "").replace(WHERE_BEHIND, "").replace(CYCLE_BEHIND, "");
  return universal(clause, match, "universal.coverage", { label: { text, start: own.start } });
}

function all(clause: Clause, match: RegExpExecArray): Commitment | undefined {
  const { word = "", verb = "", rest = "" } = match.groups ?? {};
  // 教室全部配备多媒体设备的学校比例达到60%: what the share is of.
  if (/的[^的]{0,8}(?:比例|占比|比重|覆盖率)/.test(rest)) return undefined;
  if (VAGUE.test(rest) || (rest.length < 2 && !/达标|持证|建成|纳入|完成/.test(verb))) return undefined;
  const own = subjectBefore(clause, match.index);
  if (own.text.length >= 2)
    return universal(clause, match, "universal.all", { label: own, measure: own.text + verb + rest });
  const carried = carriedOn(clause, match.index);
  // 剩余3.2万平方米,于2022年底前全部完成: the figure is what is promised.
  if (carried && rest === "" && /完成|建成/.test(verb) && clause.before?.text.includes("#")) return undefined;
  if (word !== "全员" && carried) {
    const label = { text: carried.text, start: clause.start + match.index };
    return universal(clause, match, "universal.all", { label, measure: carried.text + verb + rest });
  }
  // 全员使用国家平台: of whom is not said.
  const end = match.index + match[0].length;
  const from = end - rest.length - verb.length;
  const label = phraseAt(clause, from, from + verb.length + rest.replace(/(?:重点)?工程$/, "").length);
  return word === "全员" ? universal(clause, match, "universal.all", { label }) : undefined;
}

/** 所有幼儿园达到办园标准 is about the standard, 所有幼儿园园舍条件达到要求 about the premises. */
function every(clause: Clause, match: RegExpExecArray): Commitment | undefined {
  const { word = "", who = "", verb = "", rest = "" } = match.groups ?? {};
  if (GUIDED.test(clause.text.slice(Math.max(0, match.index - 12), match.index))) return undefined;
  if (VAGUE.test(who + verb + rest) || !(CONCRETE.test(verb) || CHECKABLE.test(verb + rest))) return undefined;
  // 每个乡镇都建有1所中心园: the figure says what they have.
  if (rest.length < 2 && clause.text[match.index + match[0].length] === "#") return undefined;
  const whoAt = match.index + match[0].indexOf(who, word.length);
  const end = match.index + match[0].length;
  const subject = tidied(clause, whoAt, whoAt + who.length);
  const reached = phraseAt(clause, end - rest.length, end);
  const measure = subject.text + verb + rest;
  const ofPopulation = POPULATION.test(who) && rest.length >= 3;
  return ofPopulation
    ? universal(clause, match, "universal.every", { label: reached, measure, population: subject.text })
    : universal(clause, match, "universal.every", { label: subject, measure });
}

function doneTo(clause: Clause, match: RegExpExecArray): Commitment | undefined {
  const { who = "", what = "" } = match.groups ?? {};
  const end = match.index + match[0].length;
  const label = phraseAt(clause, end - what.length, end);
  return universal(clause, match, "universal.done-to", { label, measure: who + what, population: who });
}

function covers(clause: Clause, match: RegExpExecArray): Commitment | undefined {
  const { whom = "" } = match.groups ?? {};
  const own = subjectBefore(clause, match.index);
  if (own.text.length < 2) return undefined;
  const measure = `${own.text}覆盖`;
  // 学习应用覆盖: of what is done the covering is what is measured, of a thing the thing.
  const label = /(?:应用|帮扶|服务|监测|工作)$/.test(own.text) ? { ...own, text: measure } : own;
  return universal(clause, match, "universal.covers", { label, measure, population: whom });
}

/** 校长全员培训: all of them are trained. */
function everybody(clause: Clause, match: RegExpExecArray): Commitment | undefined {
  const { text } = clause;
  const end = match.index + match[0].length;
  if (ofSystem(clause, match)) return undefined;
  if (MEANS_BEFORE.test(text.slice(Math.max(0, match.index - 24), match.index)) && MEANS_BEHIND.test(text.slice(end)))
    return undefined;
  const who = subjectBefore(clause, match.index);
  // 每年组织1次教师全员培训: how often is what is promised.
  if (/#$/.test(text.slice(0, who.text === "" ? match.index : who.start - clause.start))) return undefined;
  const from = who.text === "" ? match.index : who.start - clause.start;
  const label = phraseAt(clause, from, end);
  // 对园长和教师进行一轮全员培训: between whom and 全员 stands only that it is done.
  const bare = { ...label, text: label.text.replace(/^对?([^、]{2,20}?)(?:进行|开展|实施)(?:一轮)?(?=全员)/, "$1") };
  return universal(clause, match, "universal.everybody", { label: bare });
}
