import { matchesIn } from "./matches.ts";
import { type Span, touching } from "./passage.ts";
import type { Quantity } from "./quantities.ts";
import type { Sentence } from "./sentence.ts";
import { FLOW_VERBS, LEVEL_VERBS, skipBeforeSubject, trimBehindSubject } from "./words.ts";

/** What a figure is about, and the verb that ties them. Positions are those of the sentence. */
export interface Subject {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether the subject stands before the figure, behind it, or was carried on from the figure before. */
  readonly side: "before" | "behind" | "carried";
  /** Where it was said in the source, when in a sentence before. */
  readonly saidAt?: Span;
  /** A verb of making or adding that governs the figure. */
  readonly flowVerb?: string;
  /** A verb of reaching or holding. */
  readonly levelVerb?: string;
}

/** Verbs that follow another without a pause; those that name what is done as well begin the noun: 安排培训经费. */
const FLOW_LAST = new RegExp(
  `(?:${FLOW_VERBS})(?:了|好|出)?(?:(?:[、和及与]|以及)(?:${FLOW_VERBS})|(?!培训|轮训|资助|奖励|交流|投资|转化|支持)(?:${FLOW_VERBS})){0,3}`,
  "g",
);
/** A share or a time is a measure even where its name begins with a verb: 交流轮岗比例, 完成率. */
const NAMED_BY_VERB = /(?:率|比例|占比|比重|时间|年限|标准|条件)$|^(?!安排|投入|落实|筹措|发放|拨付|列支).*经费$/;
/** 周转房新增360套: the verb may stand behind what is added. */
const ADDED = /^(?:新增|净增|增设|新建)$/;
/** Verbs that stand between with whom and what: 与国外高校签订合作协议, 小区配建幼儿园. */
const BETWEEN = /^(?:配建|签订|签署|缔结)$/;
/** Verbs that name what is done as well: 教师每5年培训不少于360学时. */
const NOUN_TOO = /^(?:培训|轮训|交流|投资|培养)$/;
const BOUND_BEHIND = /^(?:不少于|不低于|不超过|超过|至少|占)/;
/** 开设托班的公办园 (不少于20所): the verb belongs to what describes the thing. */
const RELATIVE =
  /^(?:开设|开展|举办|承担|接收|参与|实施|取得|具有|具备|设立|建立|获得|完成|通过|使用|配备|配齐|提供|接受)[^的]{1,16}的[^的]{2,12}$/;
/** A count behind which no noun stands. */
const ENDS_PART =
  /^[^,;。、\d]{0,6}\d[\d.]*[万亿]?(?:个|所|名|人|门|项|家|套|间|次|座|处|条|台|辆|张|栋|幢|人次)(?:以上|左右|以内)?(?=[,;。、)]|$)/;
/** 新招聘教师本科及以上学历占100%: of a share, who is new says whose. */
const SHARE_FOLLOWS = /^[^,;。、\d]{0,6}\d{1,3}(?:\.\d{1,2})?%/;
/** What follows a verb that is itself a part of the noun: 覆盖面, 接收数, 开放型. */
const NO_OBJECT = /^(?:率|面(?=[约占达不]|$)|度|标准|对象|名额|款|额|型|性|式|(?:人|总|个|所|门)?数(?:量)?$|名单)/;
/** 公开招聘, 集中采购: how it is done is no part of what is. */
const HOW =
  /^(?:面向社会)?(?:公开|首批|标准化|分[一二两三四五](?:批|步|期|年)|集中力量|高起点|分类|分层|分级|配套|陆续|如期|提前|校企|对口|结对|优化|合理|全力|加快|集中|统一|定向|择优|分批|重点|累计|同步|合作|联合|自主|统筹|新|再|按需|免费|轮流)$/;
/** 向社会招聘, 为中小学配备: what stands before the verb only says for whom. */
const FOR_WHOM =
  /^[\u4e00-\u9fff]{2,4}[市县区省州旗]$|^[省市县区州]级(?:财政)?$|(?:两|三|各)级$|^.{0,12}(?:面向|在(?![校园编岗职册读学])|向|赴|与).{2,16}$|^(?:面向|为|向|给|对|在|从|由|于|通过|依托|利用|结合|围绕|支持|引导|组织).{1,16}$|^.{0,8}(?:院校|学校|高校|幼儿园|中学|小学|企业|基地)$|^(?:(?:全|各|我)?[县市区省]|(?:主|中心|新|老)?城区|市区|县城|城镇|农村|乡镇|城乡)$/;
const LEVEL_AT_END = new RegExp(`(?:${LEVEL_VERBS})(?:全[县市区省州国]|了|约|近)?$`);
const ANY_LEVEL = new RegExp(LEVEL_VERBS);
const LONGEST = 48;
/** A verb inside a name that ends so is part of the name: 新增劳动力平均受教育年限, 教师培训完成率. */
const POPULATIONS =
  /^(?:新增劳动力|开放(?:教育|大学)|交流轮岗教师|在建|培训(?:率|合格|学时|经费)|建设用地|投入(?:占|比|强度))/;

/**
 * The subject before a figure: the last noun phrase between `from` and the figure, without times, "per" phrases, adverbs and
 * verbs. Its text is empty where only a verb stands there; `undefined` where not even that. `isName` says that it ends in no verb.
 */
export function subjectBefore(sentence: Sentence, from: number, to: number, isName = false): Subject | undefined {
  const bare = blanked(sentence, Math.max(from, to - LONGEST * 2), to);
  const base = to - bare.length;
  const trimmedAt = trimBehindSubject(bare);
  const { verbs } = trimmedAt;
  let { end } = trimmedAt;
  const levelVerb = verbs === "" ? undefined : (LEVEL_AT_END.exec(verbs)?.[0] ?? ANY_LEVEL.exec(verbs)?.[0]);
  let start = lastGap(bare, end);
  start += skipBeforeSubject(bare.slice(start, end));
  let text = bare.slice(start, end);
  let flowVerb: string | undefined;
  const levelOrBound = levelVerb !== undefined || BOUND_BEHIND.test(sentence.text.slice(to, to + 4));
  const isShare = SHARE_FOLLOWS.test(sentence.text.slice(to, to + 16));
  if (!POPULATIONS.test(text) && !(isShare && /^新(?:招聘|聘|录用|入职|建|增)/.test(text))) {
    for (const match of matchesIn(FLOW_LAST, text)) {
      const rest = text.slice(match.index + match[0].length);
      const lead = text.slice(0, match.index).replace(/(?:牵头|联合|合作|共同|共|累计|计划|将|拟)$/, "");
      // A verb at the beginning governs what follows; one in the middle is part of a name, unless what is before it only says for whom.
      // 县域普通高中改造(8亿元): what brackets follow is a name.
      if (isName && rest === "" && lead.length > 1) break;
      if (rest === "" && lead.length > 1 && ADDED.test(match[0]) && !FOR_WHOM.test(lead)) {
        flowVerb = match[0];
        text = lead;
        end -= flowVerb.length;
        break;
      }
      if (lead !== "" && !FOR_WHOM.test(lead) && !HOW.test(lead) && !BETWEEN.test(match[0])) continue;
      if (NO_OBJECT.test(rest)) continue;
      if (lead !== "" && rest.startsWith("的")) continue;
      if (lead !== "" && /^(?:项目|工程)/.test(rest)) continue;
      if (rest !== "" && NAMED_BY_VERB.test(text)) continue;
      if (lead === "" && levelOrBound && RELATIVE.test(text)) break;
      flowVerb = match[0];
      if (rest === "" && NOUN_TOO.test(flowVerb)) break;
      start += match.index + match[0].length;
      text = rest;
      break;
    }
  }
  const more = skipBeforeSubject(text);
  start += more;
  text = text.slice(more);
  const trimmed = text.length - text.replace(/^[的了\s]+/, "").length;
  text = text.slice(trimmed);
  if (/^(?:每|[一二两三四五六\d]+)次$/.test(text)) text = "";
  // 法治教育基地每县建成1个: the noun stands before what it is counted per.
  if (
    text === "" &&
    flowVerb !== undefined &&
    levelVerb === undefined &&
    ENDS_PART.test(sentence.text.slice(to, to + 16))
  ) {
    const gap = bare.slice(0, lastGap(bare, trimmedAt.end)).trimEnd().length;
    const before = gap > 1 ? subjectBefore(sentence, from, base + gap) : undefined;
    if (before && before.text.length > 1 && !before.flowVerb && !before.levelVerb) return { ...before, flowVerb };
  }
  // 投入达到生均1500元: the figure is per pupil.
  if (/生均/.test(verbs) && text !== "") text = `生均${text}`;
  if (text === "" && !flowVerb && !levelVerb) return undefined;
  return { start: base + start + trimmed, end: base + end, text, side: "before", flowVerb, levelVerb };
}

/** The stretch with times and "per" phrases replaced by blanks, so that they part what is before and behind them. */
function blanked({ text, times, pers }: Sentence, from: number, to: number): string {
  let stretch = text.slice(from, to);
  for (const { start, end } of [...touching(times, from, to), ...touching(pers, from, to)]) {
    const [a, b] = [Math.max(start, from) - from, Math.min(end, to) - from];
    stretch = stretch.slice(0, a) + " ".repeat(b - a) + stretch.slice(b);
  }
  return stretch;
}

/** Where the last run without blanks begins; a blank at the very end is passed over, so that a time may follow its subject. */
function lastGap(bare: string, end: number): number {
  const kept = bare.slice(0, end).trimEnd();
  return kept.lastIndexOf(" ") + 1;
}

const STOP = /[,;:。]|或(?=支持|者)/;

/** 8所初中先行开展分层教学试点 is about the schools. */
const PREDICATE =
  /^([^的]*?(?:学校|幼儿园|小学|初中|高中|中学|中职|高校|院校|园|教师|校长|学生|学科|专业|人员|干部|基地|企业|机构|学位|床位|县\(市、区\)|县\(区\)|县中|行政村|乡镇|县|区))(?:通过|由(?!于)|先行|率先|赴|前往|全部|均|要|需|共设|建有|设有|与(?=[^,;。]{2,14}(?:完成|结对|建立|开展|签订))|充实|补充到|分配到|建立|增设|设立|试点|推广|签订|开展|实施|进行|参与|参加|通过|达到|完成|进入|入选|成为|获评|获得|投入使用|推行|承担|接受|到[市省县区乡农城基企高]).*$/;

/** 完成12所薄弱初中改造提升任务 is about the schools. */
const TASK_OF = /的?(?:改造|提升|新建|改扩建|建设|达标|创建|提质)*(?:任务|工作)$/;

/** 在7个县设立280个点: what stands behind the first figure is no thing. */
const VERB_ALONE = new RegExp(`^(?:${FLOW_VERBS})$`);

/** The next pause behind a place. */
function stopAfter(text: string, from: number): number {
  const stop = text.slice(from, from + LONGEST).search(STOP);
  return stop < 0 ? Math.min(text.length, from + LONGEST) : from + stop;
}

/** What stands before the next figure and belongs to it: 、建设(2个…), 和(3个…). */
const NEXT_BEGINS = new RegExp(`(?:[、和与及或]|以及)(?:${FLOW_VERBS})?$|(?:等|的目标|[、,和与及])$`);

/** The noun phrase behind a figure: 2所新时代信息化初中, 80%以上的学校达到标准. To the next pause or figure. */
export function subjectBehind({ text, times, pers }: Sentence, quantity: Quantity, limit: number): Subject | undefined {
  let to = limit;
  let start = quantity.end;
  // 12天(72学时)的面授培训: the other measure in brackets is passed over.
  const bracket = /^\([^()]{1,16}\)(?=的)/.exec(text.slice(start, start + 20))?.[0].length ?? 0;
  if (bracket > 0) {
    start += bracket;
    to = Math.max(to, stopAfter(text, start));
  } else if (/^\)的/.test(text.slice(start, start + 2))) {
    start++;
    to = Math.max(to, stopAfter(text, start));
  }
  if (/[的之]/.test(text[start] ?? "")) start++;
  // 1所不少于12个班的幼儿园, 1所18个班规模的幼儿园: the second figure describes the thing.
  const described =
    /^(?:不少于|不低于|超过)?\d{1,4}(?:个|间|名|人)?(?:班|轨|床位|学位|人)(?:以上)?(?:规模)?的(?=[^,;。]{2})/.exec(
      text.slice(start, start + 24),
    );
  if (described) {
    start += described[0].length;
    to = Math.max(to, stopAfter(text, start));
  }
  let stretch = text.slice(start, Math.min(to, start + LONGEST));
  const time = [
    ...touching(times, start, start + stretch.length),
    ...touching(pers, start, start + stretch.length),
  ].sort((a, b) => a.start - b.start)[0];
  if (time) stretch = stretch.slice(0, time.start - start);
  const stop = stretch.search(STOP);
  let end = stop < 0 ? stretch.length : stop;
  const lead =
    /^(?:(?:全部|均|都)(?:实现|达到|通过)|(?:重点|率先)?(?:开展|实施|打造|创建|建设)(?=[^,;。]{4})|(?:的)?(?:比例|标准|额度)?(?:安排|提取|遴选培养|培养|遴选|(?:重点|主要|统筹)?(?:用于|支持)|列支)|左右的?|以上的?|以内的?|的|以上)+/.exec(
      stretch.slice(0, end),
    )?.[0].length ?? 0;
  let phrase = stretch.slice(lead, end).replace(NEXT_BEGINS, "");
  if (quantity.unit === "yuan") phrase = phrase.replace(/(?<=.)(?:主要)?(?:用于|支持|用来).*$/, "");
  if (quantity.unit !== "percent") phrase = phrase.replace(PREDICATE, "$1");
  // 1-2所办学质量高、社会声誉佳的品牌高中: what describes it is left out, what is listed stays.
  phrase = phrase.replace(TASK_OF, "").replace(/的(?:标准|要求|比例|规模|原则)(?:配|设|建|核|安排|$).*$/, "");
  const of = phrase.lastIndexOf("的", phrase.length - 3);
  if (of > 0 && quantity.unit !== "percent") {
    const head = phrase.slice(of + 1);
    end = lead + phrase.length;
    return { start: start + lead + of + 1, end: start + end, text: head, side: "behind" };
  }
  end = lead + phrase.length;
  const skipped =
    phrase.length - phrase.replace(/^[\s“”]+(?=.*[^\s“”])/, (sign) => (phrase.includes("”") ? sign : "")).length;
  phrase = phrase.slice(skipped);
  if (
    phrase.length < 2 ||
    /^(?:[、并且]|为基[数准期])/.test(phrase) ||
    (VERB_ALONE.test(phrase) && !NOUN_TOO.test(phrase))
  )
    return undefined;
  return { start: start + lead + skipped, end: start + end, text: phrase, side: "behind" };
}
