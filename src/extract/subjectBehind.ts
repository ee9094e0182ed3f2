import { touching } from "./passage.ts";
import type { Quantity } from "./quantities.ts";
import type { Sentence } from "./sentence.ts";
import type { Subject } from "./subject.ts";
import { NOUN_TOO } from "./subjectBefore.ts";
import { FLOW_VERBS } from "./words.ts";

/** The farthest that a noun phrase reaches from its figure. */
const LONGEST = 48;
const STOP = /[,;:。]|或(?=支持|者)/;

/** 8所初中先行开展分层教学试点 is about the schools. */
const PREDICATE =
  /^([^的]*?(?:学校|幼儿园|小学|初中|高中|中学|中职|高校|院校|园|教师|校长|学生|学科|专业|人员|干部|基地|企业|机构|学位|床位|县\(市、区\)|县\(区\)|县中|行政村|乡镇|县|区))(?:通过|由(?!于)|先行|率先|赴|前往|全部|均|要|需|共设|建有|设有|与(?=[^,;。]{2,14}(?:完成|结对|建立|开展|签订))|充实|补充到|分配到|建立|增设|设立|试点|推广|签订|开展|实施|进行|参与|参加|通过|达到|完成|进入|入选|成为|获评|获得|投入使用|推行|承担|接受|到[市省县区乡农城基企高]).*$/;

/** 完成12所薄弱初中改造提升任务 is about the schools. */
const TASK_OF =
  /的?(?:改造|提升|新建|改扩建|建设|达标|创建|提质)*(?:任务|工作)$|的(?:[新迁改扩重]?扩?建|改造|提升|建设|提质|[、和与及]){1,5}$/;

/** 在7个县设立280个点: what stands behind the first figure is no thing. */
const VERB_ALONE = new RegExp(`^(?:${FLOW_VERBS})$`);

/** 每年选派教师10名跟岗学习: what those are to do that were named before. */
const TO_DO = /^(?:到[^,;。]{2,8})?(?:跟岗|支教|挂职|任教|轮岗|走教|驻校|进修|送教|参[赛训]|就读)/;

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
    /^(?:(?:全部|均|都)(?:实现|达到|通过)|(?:重点|率先)?(?:开展|实施|打造|创建|建设|开[设齐足])(?=[^,;。]{4})|(?:的)?(?:比例|标准|额度|份额|部分|资金|经费)?(?:安排|提取|遴选培养|培养|遴选|(?:重点|主要|统筹|专项|专门|安排)?(?:用于|支持)|列支)|左右的?|以上的?|以内的?|的|以上)+/.exec(
      stretch.slice(0, end),
    )?.[0].length ?? 0;
  let phrase = stretch.slice(lead, end).replace(NEXT_BEGINS, "");
  phrase = phrase.replace(/(?<=.{2})(?:主要|专门|重点)?(?:用于|用来).*$/, "");
  if (quantity.unit === "yuan") phrase = phrase.replace(/(?<=.)(?:主要)?支持.*$/, "");
  if (quantity.unit !== "percent") phrase = phrase.replace(PREDICATE, "$1");
  // 1-2所办学质量高、社会声誉佳的品牌高中: what describes it is left out, what is listed stays.
  phrase = phrase
    .replace(/的(?:规定|要求|政策|制度)$/, "")
    .replace(TASK_OF, "")
    .replace(/的(?:标准|要求|比例|规模|原则)(?:配|设|建|核|安排|$).*$/, "");
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
    TO_DO.test(phrase) ||
    (VERB_ALONE.test(phrase) && !NOUN_TOO.test(phrase))
  )
    return undefined;
  return { start: start + lead + skipped, end: start + end, text: phrase, side: "behind" };
}
