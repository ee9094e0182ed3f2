import { type Clause, type Phrase, phraseAt } from "./clauses.ts";
import type { Commitment, Rule } from "./commitment.ts";
import { POPULATION } from "./nouns.ts";
import { carriedOn, subjectBefore, tidied } from "./phrases.ts";

const REST = "[^,;:。、#() ]";
/** 实现课后服务全覆盖, 应助尽助. Not 全覆盖的体系, and not 全覆盖开展: there it says how something is done. */
const COVERAGE =
  /(?<!、)(?<word>全覆盖|全员覆盖|应(?<done>[^\s应])尽\k<done>)(?!的|地|式|开展|推进|实施|排查|检查|监测|宣传)/g;
const REACH =
  "达到|达标|实现|建成|完成|配备|配齐|取得|具备|具有|持有|持证|接入|纳入|办成|建为|通过|建立|参加|接受|使用|开设|安装|享受";
const ALL = new RegExp(
  `(?<word>全部|百分之百|全员)(?:全[^,;:。#() 、]{2}){0,2}(?<verb>${REACH})(?<rest>${REST}{0,24})`,
  "g",
);
/** The verb is part of a name: 图书配备达到标准, 建成率. */
const NO_NAME = "(?!达到|符合|实现|满足|率|标准|水平|比|情况|工作)";
const OFFER = "开放|开设|配备|建有|配有|设有|设立|设置|安装|接入|开通|建立|开展";
const EVERY = new RegExp(
  `(?<word>所有|全体|全部)(?<who>[^,;:。#]{1,30}?)(?:都|均|全部)?(?:能够?|要|应当?|必须|须)?(?<verb>${REACH}|${OFFER})${NO_NAME}(?<rest>[^,;:。#]{0,40})`,
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
  /(?<word>全员)(?<how>[^,;:。#]{0,24}?)(?<act>培训|轮训|研训|研修|测评|体检|坐班|持证上岗|持证|达标|考核|聘任|竞聘|交流|家访|监测)/g;
const MUST = new RegExp(
  `(?<word>必须|均须|均应|应当|一律)(?<verb>具备|具有|达到|取得|持有|参加|接受|通过)(?<rest>${REST}{2,20}?(?:学历|资格证书|资格|证书|条件|培训|考核))`,
  "g",
);
const FULL =
  /(?<modal>应当?|须|要|按(?:学段|学科|班额|需|编制)?)?(?<word>(?:配[齐足强]|补齐|建强){1,3})(?<what>[^,;:。#]{3,36})$/;

/** Means to an end promise nothing of themselves: 通过…全员培训等方式. */
const MEANS_BEFORE = /通过|依托|借助|以.{1,12}为|用于/;
const MEANS_BEHIND = /^.{0,24}(?:方式|途径|形式|手段|渠道|载体|抓手)/;
/** Others are only encouraged. */
const GUIDED = /引导|鼓励|支持|倡导|指导|面向|针对/;
/** What is nobody's number: a leadership, a spirit, a manner. */
const NOT_SHARED = /(?:领导|思想|精神|理念|意识|氛围|格局|责任|底线|到底|到边|全过程|全方位)$/;
/** What can be told to be reached or not. */
const CHECKABLE =
  /标准|要求|规定|条件|学历|资格|证书|达标|标准化|合格|验收|认定|评估|培训|平台|公办|普惠|示范|上岗|专科|本科|硕士|研究生|Ⅰ|级|省定|国标|章程|光纤|网络|编制|食堂|厕|空调|宿舍|免费|资助|义务教育|安全|监控|系统|教室|设施|设备|课程|专职|校医|保安|教师/;
const VAGUE = /高质量|有质量|目标任务|学业任务|梦想|机会|成长|发展$|能力$|素养$|需求$|需要$|体系$|机制$/;

/** All of them, or all of it: 全覆盖, 全部达到, 所有…, 全员培训, 必须取得, 应配齐. */
export const universals: readonly Rule[] = [
  (clause) => collect(clause, COVERAGE, coverage),
  (clause) => collect(clause, EVERY, every),
  (clause) => collect(clause, EACH, every),
  (clause) => collect(clause, DONE_TO, doneTo),
  (clause) => collect(clause, COVERS, covers),
  (clause) => collect(clause, ALL, all),
  (clause) => collect(clause, MUST, must),
  (clause) => collect(clause, EVERYBODY, everybody),
  full,
  whoever,
  rotation,
];

function collect(
  clause: Clause,
  pattern: RegExp,
  read: (clause: Clause, match: RegExpExecArray) => Commitment | undefined,
): readonly Commitment[] {
  return [...clause.text.matchAll(pattern)].flatMap((match) => read(clause, match) ?? []);
}

interface Said {
  readonly label: Phrase;
  readonly measure?: string;
  readonly population?: string;
  readonly condition?: string;
  /** Where the commitment begins, in the clause, when before its label. */
  readonly from?: number;
  readonly to?: number;
}

function universal(
  { start }: Clause,
  match: RegExpMatchArray,
  rule: string,
  { label, measure, population, condition, from, to }: Said,
): Commitment | undefined {
  if (label.text.length < 2 || NOT_SHARED.test(label.text)) return undefined;
  const at = match.index ?? 0;
  const word = match.groups?.word ?? "";
  return {
    start: Math.min(start + (from ?? at), label.start),
    end: start + (to ?? at + match[0].length),
    label: label.text,
    labelStart: label.start,
    ...(measure && { measure }),
    ...(population && { population }),
    goal: {
      kind: "universal",
      value: 100,
      unit: "percent",
      word,
      wordStart: start + at + match[0].indexOf(word),
      ...(condition && { condition }),
    },
    rule,
    ...(STANDING.has(rule) && { standing: true }),
  };
}

/** What is always to be kept. */
const STANDING: ReadonlySet<string> = new Set(["universal.must", "universal.everybody", "universal.whoever"]);

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
  const label = carried ? carriedOn(clause) : own;
  if (!label || /^.{0,4}每(?:年|月|学期)/.test(label.text)) return undefined;
  return universal(clause, match, "universal.coverage", { label: carried ? { ...label, start: own.start } : label });
}

function all(clause: Clause, match: RegExpExecArray): Commitment | undefined {
  const { word = "", verb = "", rest = "" } = match.groups ?? {};
  if (VAGUE.test(rest) || (rest.length < 2 && !/达标|持证|建成|纳入|完成/.test(verb))) return undefined;
  const own = subjectBefore(clause, match.index);
  if (own.text.length >= 2)
    return universal(clause, match, "universal.all", { label: own, measure: own.text + verb + rest });
  const carried = carriedOn(clause);
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
  if (VAGUE.test(who + verb + rest) || !CHECKABLE.test(verb + rest)) return undefined;
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
  // 学习应用覆盖: what covers them is the measure.
  const label = { text: `${own.text}覆盖`, start: own.start };
  return universal(clause, match, "universal.covers", { label, population: whom });
}

/** 校长全员培训: all of them are trained. */
function everybody(clause: Clause, match: RegExpExecArray): Commitment | undefined {
  const { text } = clause;
  const end = match.index + match[0].length;
  if (ofSystem(clause, match)) return undefined;
  if (MEANS_BEFORE.test(text.slice(Math.max(0, match.index - 24), match.index)) && MEANS_BEHIND.test(text.slice(end)))
    return undefined;
  const who = subjectBefore(clause, match.index);
  const from = who.text === "" ? match.index : who.start - clause.start;
  const label = phraseAt(clause, from, end);
  // 对园长和教师进行一轮全员培训: between whom and 全员 stands only that it is done.
  const bare = { ...label, text: label.text.replace(/^对?([^、]{2,20}?)(?:进行|开展|实施)(?:一轮)?(?=全员)/, "$1") };
  return universal(clause, match, "universal.everybody", { label: bare });
}

/** 新任教师必须取得教师资格: all of whom the rule is about. */
function must(clause: Clause, match: RegExpExecArray): Commitment | undefined {
  const { verb = "", rest = "" } = match.groups ?? {};
  const who = subjectBefore(clause, match.index);
  if (who.text.length < 3) return undefined;
  return universal(clause, match, "universal.must", { label: who, measure: who.text + verb + rest });
}

/** 应配齐专职思政课教师: every post of them is filled. A bare 配齐配强 is work, not a commitment. */
function full(clause: Clause): readonly Commitment[] {
  const match = FULL.exec(clause.text);
  const { modal, word = "", what = "" } = match?.groups ?? {};
  if (!match || !word.includes("齐") || /课程|标准|规定/.test(what)) return [];
  const before = clause.text.slice(Math.max(0, match.index - 16), match.index);
  if (!modal && !/(?:应|须|要|必须)[^,]{0,10}$/.test(before) && !/^(?:各|所有|全部|每)/.test(what)) return [];
  const from = match.index + match[0].length - what.length;
  const school = /(?:[小中]学|初中|高中|幼儿园|学校)$/.test(before) ? subjectBefore(clause, match.index).text : "";
  const label = phraseAt(clause, from, from + what.length);
  const named = { ...label, text: school + label.text };
  const quantifier = /^(?:各[^,、]{1,3}(?:各[^,、]{1,3})?|所有|全部|每一?[个名所位])/.exec(what)?.[0];
  const said = quantifier ? { ...match, groups: { word: quantifier } } : match;
  const commitment = universal(clause, said, "universal.full", { label: named });
  return commitment ? [commitment] : [];
}

const WHOEVER = /^(?<word>凡是?)(?<condition>.{3,70})的$/;
const RULED =
  /^(?:原则上)?(?:均|都|一律)?(?:应当?|须|必须|要|由).{0,24}?(?:交流|轮岗|培训|聘任|持证|取得|参加|纳入|达到|安排)/;

/** 校长,凡是任满6年的,原则上应交流: all of them to whom it applies. */
function whoever(clause: Clause): readonly Commitment[] {
  const { before } = clause;
  const match = before && WHOEVER.exec(before.text);
  if (!match || !RULED.test(clause.text.trimStart())) return [];
  const condition = clause.sentence.slice(before.start + (match.groups?.word?.length ?? 0), before.end);
  let first = before;
  for (let steps = 0; steps < 8 && first.before; steps++) first = first.before;
  const topic = topicOf(before) ?? { text: condition.slice(0, 24), start: before.start + 1 };
  const commitment = universal(before, match, "universal.whoever", {
    label: topic.start < before.start ? { text: topic.text, start: before.start } : topic,
    measure: topic.text + clause.text.replace(/^原则上/, ""),
    condition,
    to: clause.end - before.start,
  });
  return commitment ? [commitment] : [];
}

/** Who the rules of a sentence that begin with 凡是 are about: the phrase before the first of them. */
function topicOf(clause: Clause): Phrase | undefined {
  let each: Clause | undefined = clause;
  for (let steps = 0; steps < 6 && each; steps++) {
    const { before: last }: Clause = each;
    if (/^凡/.test(each.text) && last && !/的$|凡|应|由/.test(last.text) && POPULATION.test(last.text))
      return subjectBefore(last, last.text.length);
    each = last;
  }
  return undefined;
}

const SERVED =
  /^(?<who>[^,#]{2,24}?)在[^,#]{2,14}?(?:任职|任教|工作)?(?:年限|时间)?(?:达到|超过|满|达)(?:#+|[一二两三\d]个?)[^,]{0,6}?(?:的?(?<group>教师|校长))?$/;
const MOVES = /^(?:原则上)?(?:均|都)?(?:应当?|要|须|必须)(?:进行|参加)?(?<act>交流轮岗|轮岗交流|交流|轮岗)/;

/** 校长在同一所学校任职满2个任期,原则上要进行交流轮岗. */
function rotation(clause: Clause): readonly Commitment[] {
  const { before } = clause;
  const match = before && SERVED.exec(before.text.trimEnd());
  const act = match && MOVES.exec(clause.text)?.groups?.act;
  if (!match || !act || !before) return [];
  const who = subjectBefore(before, match.groups?.who?.length ?? 0);
  if (who.text.length < 2) return [];
  const label = { text: who.text + act, start: who.start };
  const word = /应当?|要|须|必须/.exec(clause.text)?.[0] ?? "";
  return [
    {
      start: who.start,
      end: clause.end,
      label: label.text,
      labelStart: who.start,
      goal: {
        kind: "universal",
        value: 100,
        unit: "percent",
        word,
        wordStart: clause.start + clause.text.indexOf(word),
        condition: before.sentence.slice(who.start + who.text.length, before.end),
      },
      rule: "universal.rotation",
      standing: true,
    },
  ];
}
