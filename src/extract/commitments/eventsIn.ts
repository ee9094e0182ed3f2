import { bitsOf, type Cue, cue, mayAnyStand, mayStand } from "../cues.ts";
import { matchesIn } from "../matches.ts";
import { touching } from "../passage.ts";
import type { Sentence } from "../sentence.ts";
import { type Clause, type Phrase, phraseAt } from "./clauses.ts";
import { carriedOn, subjectBefore } from "./phrases.ts";
import { takenPlaces } from "./takenPlaces.ts";

/** Something that either happens by a date or does not. Positions are those of the sentence. */
export interface StatedEvent {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly labelStart: number;
  /** A document is issued or not, whether a date is given or not; all else needs one. */
  readonly undated?: true;
}

const PAPER = "方案|办法|意见|细则|规定|条例|措施|规划|计划|清单|指南|标准";
/** 出台《…实施方案》. */
const ISSUED = new RegExp(
  `(?:制定出台|制定印发|研究出台|出台|印发|制定并发布|发布|颁布)(?:实施)?(?:《(?<title>[^《》]{3,60}(?<!公报|年报|报告|通知|名单))》|(?<label>[^,;:。、#()《》]{2,28}?(?:${PAPER}))(?=[,;。、)]|$))`,
  "g",
);
/** 通过国家县域义务教育优质均衡评估, 创建省级示范区: a certification passed, a title won. */
const CERTIFIED =
  /(?:高质量通过|顺利通过|通过|接受|创成|成功创建|创建成为|创建为|创建成|创建|建成|完成|实现)(?<label>[^,;:。、#()]{2,36}?(?:验收|认定|初评|复评|终评|[初终]验|国检|省检|评审|督导评估|评估验收|评估|先进县|先进区|示范县区|示范县|示范区|示范市|实验区|均衡县|均衡区|均衡发展县|均衡发展区|普惠县|普惠区|(?:均衡|普惠|普及)(?:发展|创建)?(?:[县市区])?目标|强县|强市|强省|强区))(?=[,;。、)]|\((?![市县区])|和(?:国家|省|市)|$)/g;
/** 青山县实现义务教育优质均衡发展: of one named county, by a date of its own. */
const BALANCED =
  /(?<=[^全各每我本县市区#][县市区旗])(?:如期|基本|全面|率先)?实现(?<label>[^,;:。、#()]{0,16}均衡(?:发展)?(?:目标)?)(?=[,;。]|$)/g;
/** 建成智慧教育体系, 完成章程制定工作. */
const COMPLETED =
  /(?:全面|基本|如期|初步)?(?:(?:建成|建立起?|办成|组建|成立|启用|开通)(?!并?投入?使?用)(?<label>[^,;:。#]{3,44}?)|完成(?<work>[^,;:。#]{2,40}?(?:建设|工作|改造|搬迁|修订|改革|制定|编制|创建|项目|工程|任务|升格|转设|迁建|新建|扩建)))(?=[,;。]|$)/g;
/** 终身学习服务体系基本建成, 新校区投入使用. */
const HAPPENS = cue(
  /(?:正式|全面|基本|如期|顺利)?(?<what>(?:建成|竣工)?(?:并)?(?:投入使用|交付使用)|竣工投用|开工建设|开工|完工|交付|上线运行|建成运行|投入运行|正式运行|整体搬迁|完成(?:迁建|搬迁|改造|建设|升级)|通过(?:验收|评估|认定)|全[面市县省区]推开|建成投用|建成使用|交付使用|建成启用|启用|投用|竣工|落成|挂牌招生|开学招生|基本建成|全面建成|建成)$/,
);
/** 职业技术学院升格为职业本科, 进入国家“双一流”建设行列: who is what from then on. */
const RISES =
  /(?:创建为|创成|创建成为|升格为|获批为?|新增为|进入|入选|晋升为|转设为)(?:[^,;:。#]{2,30}?(?:院校|本科|大学|学院|单位|行列|名单|试点|示范区|基地|示范性?(?:普通)?高中|特色(?:普通)?高中|示范(?:性)?幼儿园)|[^,;:。#]{0,6}[一二三四五]星级(?:普通)?高中)(?=[,;。]|$)/g;
/** 成立行业产教融合共同体, 建成市智慧教育研究中心, 完成章程制定工作: done once, whether a date is given or not. */
const ONCE =
  /(?:全面|基本|如期|逐步)?(?:(?:建成|办成|组建|成立|筹建)(?<label>[^,;:。#、]{2,30}?(?:中心|研究院|研究所|联合体|共同体|联盟|学院|大学|学校|中学|小学|幼儿园|博物馆|图书馆|体育馆|基金会))|(?:全面|基本)?完成(?<work>[^,;:。#]{2,40}?(?:建设|制定工作|搬迁|迁建|升格|转设|新建|扩建|改扩建|新建项目|扩建项目|改造工程))|(?<signed>与[^,;:。#、]{2,20}(?:签署|签订)[^,;:。#]{0,12}协议))(?=[,;。]|$)/g;
/** 到2030年实现县域优质均衡: a state that is reached by a date or not. */
const STATE =
  /实现(?<label>[^,;:。#、]{0,12}?(?:优质均衡|基本均衡|优质普惠|普及普惠|优质特色|城乡一体化))(?=[,;。]|$)/g;
/** 到2015年,基本普及高中阶段教育; 基本实现教育现代化; 进入高等教育普及阶段: a state of the whole place as well. */
const STATE_OF_ALL =
  /(?:(?:(?:全面|基本|率先|高标准|高质量)+|基本实现|全面实现|实现)(?<label>普及[^,;:。、#()]{2,16}?教育)|(?<!总体)实现(?<work>教育现代化)|(?:进入|迈入|步入)(?<signed>[^,;:。、#()]{2,10}?普及(?:化)?阶段))(?=[,;。]|$)/g;
/** 基本普及高中阶段教育,毛入学率达85%: the rate behind it says what that means. */
const IN_FIGURES = /^,[^,;。]{0,8}入[园学]率/;
/** 编制完成布局规划, 全面推开县管校聘改革. */
const MADE = /(?:编制完成|全面推开|全域推开)(?<label>[^,;:。#]{3,40}?)(?=[,;。]|$)/g;
/** Others are only encouraged; 为建成… says what for. */
const GUIDED = /鼓励|引导|支持|倡导|指导|为$|(?:筹备|谋划)$/;
/** How a plan is carried out is none of its goals. */
const OF_THE_PLAN =
  /^一批|^若干|^更加?|奠定|基础$|贡献|社会$|高地$|^后|^同步|项目库|储备库|领导小组|工作专班|专班|协调机制|工作机制|联席会议|领导机构|教育强国|责任制|台账|^[由从].{2,}[向到]/;

/** 近日,市政府印发《…规划》: it has been done. */
const NEWS = /近日|日前|最近|刚刚|[昨今][日天]|(?<!\d)\d{1,2}日/;
const NEWS_REACH = 40;

/** 印发《…意见》(教发〔2019〕8号), 印发《…规划》,提出…: a paper that has a number, or of which it is told what it says. */
const IS_ISSUED = /^(?:\([^()]{2,24}号\)|(?:\([^()]{2,40}\))?,(?:其中)?(?:明确|提出|指出|要求|规定))/;
const IS_ISSUED_REACH = 60;

interface EventRule {
  readonly cue: Cue;
  readonly read: (clause: Clause) => readonly (StatedEvent | undefined)[];
}

const eventRule = (
  pattern: RegExp,
  each: (clause: Clause, match: RegExpExecArray) => StatedEvent | undefined,
): EventRule => {
  const of = cue(pattern);
  return { cue: of, read: (clause) => matchesIn(of.pattern, clause.text).map((match) => each(clause, match)) };
};

/** The rules in their order: what one has read the next leave alone. */
const RULES: readonly EventRule[] = [
  eventRule(ISSUED, (clause, match) => stated(clause, match, true)),
  eventRule(CERTIFIED, stated),
  eventRule(BALANCED, stated),
  eventRule(ONCE, (clause, match) => stated(clause, match, true)),
  eventRule(COMPLETED, stated),
  eventRule(MADE, stated),
  eventRule(STATE, stated),
  eventRule(STATE_OF_ALL, stated),
  eventRule(RISES, risen),
  { cue: HAPPENS, read: (clause) => [happening(clause)] },
];

const NEEDED = bitsOf(RULES.map(({ cue: of }) => of));
const NONE: readonly never[] = [];

/** The yes/no commitments of a sentence. A figure in the phrase makes it a target instead. */
export function eventsIn(sentence: Sentence, clauses: () => readonly Clause[]): readonly StatedEvent[] {
  if (!mayAnyStand(NEEDED, sentence.cues)) return NONE;
  const rules = RULES.filter((rule) => mayStand(rule.cue, sentence.cues));
  const found: StatedEvent[] = [];
  const taken = takenPlaces(sentence.text.length);
  // 以县为单位基本实现教育现代化,条件较好的县实现教育现代化: told once, unless by another date.
  const isToldAgain = ({ label, start }: StatedEvent) =>
    label === "教育现代化" &&
    found.some((each) => each.label === label && touching(sentence.times, each.end, start).length === 0);
  const add = (event: StatedEvent | undefined) => {
    if (!event || touching(sentence.quantities, event.start, event.end).length > 0) return;
    // 40%以上的学校在2025年前建成智慧校园 is a share.
    if (sharesBefore(sentence, event.start)) return;
    if (GUIDED.test(sentence.text.slice(Math.max(0, event.start - 16), event.start).replace(/^.*[,;]/, ""))) return;
    if (event.undated && NEWS.test(sentence.text.slice(Math.max(0, event.start - NEWS_REACH), event.start))) return;
    if (event.undated && IS_ISSUED.test(sentence.text.slice(event.end, event.end + IS_ISSUED_REACH))) return;
    if (event.label.startsWith("普及") && IN_FIGURES.test(sentence.text.slice(event.end, event.end + 16))) return;
    if (isToldAgain(event)) return;
    if (taken.has(event) || OF_THE_PLAN.test(event.label)) return;
    taken.add(event);
    found.push(event);
  };
  for (const clause of clauses()) {
    for (const { cue, read } of rules) if (mayStand(cue, clause.cues)) for (const event of read(clause)) add(event);
  }
  return found.sort((a, b) => a.start - b.start);
}

function stated(clause: Clause, match: RegExpExecArray, undated = false): StatedEvent {
  const { title, label = title, work, signed = "" } = match.groups ?? {};
  const named = label ?? work ?? signed;
  const from = (match.index ?? 0) + match[0].lastIndexOf(named);
  return eventAt(clause, match.index ?? 0, match[0].length, phraseAt(clause, from, from + named.length), undated);
}

/** Whether a share of something named behind it stands before a place, in the same part of the sentence. */
function sharesBefore({ text, quantities }: Sentence, at: number): boolean {
  const share = touching(quantities, Math.max(0, at - 40), at).findLast(({ unit }) => unit === "percent");
  return share !== undefined && text[share.end] === "的" && !/[,;:。]/.test(text.slice(share.end, at));
}

function risen(clause: Clause, match: RegExpExecArray): StatedEvent | undefined {
  const at = match.index ?? 0;
  const who = subjectBefore(clause, at);
  if (who.text.length < 3) return undefined;
  const from = who.start - clause.start;
  const length = at + match[0].length - from;
  return eventAt(clause, from, length, phraseAt(clause, from, from + length), false);
}

/** 确保2024年9月投入使用: what, the clause before has said. */
function happening(clause: Clause): StatedEvent | undefined {
  const match = HAPPENS.pattern.exec(clause.text);
  // 与小区同步设计、同步交付使用: in step with what, not by when.
  if (!match || /同步(?:规划|设计)/.test(clause.text)) return undefined;
  // 建设基地12个,均于2025年底前投入使用: the figures say so with their date.
  if (/^(?:以上)?(?:均|全部|都)/.test(clause.text)) return undefined;
  const said = subjectBefore(clause, match.index);
  // 项目计划于2018年6月竣工: what is meant to be done with it is none of its name.
  const own = { ...said, text: said.text.replace(/(?<=.{2})(?:计划|拟|预计|力争)$/, "") };
  const label = own.text.length >= 3 ? own : (builtBefore(clause) ?? carriedOn(clause));
  if (!label || label.text.length < 3 || (label !== own && MEASURE_OF_BUILDING.test(label.text))) return undefined;
  const from = Math.max(clause.start, label.start) - clause.start;
  return eventAt(clause, from, match.index + match[0].length - from, label, false);
}

/** What is built, with how it is called for it: 第一中学迁建项目, 大学城二期. */
const BUILT =
  /^(?!新增|增加|新建|改扩建).{2,24}?(?:学校|中学|小学|幼儿园|特校|校区|大学城|学院|大学|中心|基地|公寓|宿舍|食堂|教学楼|实训楼|综合楼|高中|初中)(?:新校区|[一二三]期|迁建|新建|改扩建|扩建|建设|改造)*(?:项目|工程)?/;
/** Measures of what is built: they stand between its name and when it is opened. */
const MEASURE_OF_BUILDING = /投资|概算|预算|面积|用地|占地|学位|党支部|资金|规模|教学班|班$/;

/** How many clauses back what is opened is looked for. */
const CLAUSES_BACK = 16;

/** 第一中学占地180亩,总投资3亿元,2023年9月投入使用: what is opened was named first. */
function builtBefore({ before }: Clause): Phrase | undefined {
  let passed = false;
  let left = CLAUSES_BACK;
  for (let clause = before; clause && left > 0; clause = clause.before, left--) {
    const figure = clause.text.indexOf("#");
    const happens = HAPPENS.pattern.test(clause.text);
    const phrase = happens ? undefined : subjectBefore(clause, figure < 0 ? clause.text.length : figure);
    // 与第二中学共享跑道: what stands beside it.
    const isBeside = /[与近邻]$/.test(clause.sentence.slice(0, phrase?.start ?? 0));
    const built = phrase && !isBeside ? BUILT.exec(phrase.text)?.[0] : undefined;
    if (phrase && built) return { text: built, start: phrase.start };
    if (figure < 0 && !happens) return undefined;
    if (!passed && figure >= 0 && !MEASURE_OF_BUILDING.test(clause.text)) return undefined;
    passed ||= figure >= 0;
  }
  return undefined;
}

function eventAt({ start }: Clause, from: number, length: number, label: Phrase, undated: boolean): StatedEvent {
  return {
    start: start + from,
    end: start + from + length,
    label: label.text,
    labelStart: label.start,
    ...(undated && { undated }),
  };
}
