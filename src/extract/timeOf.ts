import { cue, stands } from "./cues.ts";
import { touching } from "./passage.ts";
import type { PerPhrase } from "./per.ts";
import { lastCut } from "./positions.ts";
import type { Quantity } from "./quantities.ts";
import type { Sentence } from "./sentence.ts";
import type { Time } from "./times.ts";

/** How far back in one sentence a time reaches, in characters. */
const REACH = 400;

/** The time that governs a figure: the nearest before it in its part or an earlier one, else one right behind it. */
export function timeNear(sentence: Sentence, quantity: Quantity, from: number): Time | undefined {
  // 是2015年的2.4倍 compares.
  const usable = (time: Time) =>
    time.kind !== "than" && !TIMES_AS_MUCH.test(sentence.text.slice(time.end, time.end + 10));
  const near = touching(sentence.times, from, quantity.start).filter(usable).at(-1);
  if (near) return near;
  // 五年培养本科生1.5万名、硕士生500名: the years hold for their part of the sentence.
  const own = touching(sentence.times, lastCut(sentence.cuts, quantity.start), from).filter(isOwn).at(-1);
  if (own) return own;
  const behind = touching(sentence.times, quantity.end, quantity.end + 1).filter(usable)[0];
  if (behind && behind.start === quantity.end) return behind;
  // 达到90%以上(到2025年).
  const inBrackets = touching(sentence.times, quantity.end + 1, quantity.end + 2).filter(usable)[0];
  if (inBrackets && sentence.text[quantity.end] === "(" && sentence.text[inBrackets.end] === ")") return inBrackets;
  const before = touching(sentence.times, Math.max(0, from - REACH), from)
    .filter(
      (time) =>
        usable(time) &&
        reaches(time, sentence, from) &&
        !isOwn(time) &&
        !isOfStart(time, sentence.text) &&
        !isOfThing(time, sentence.text) &&
        !isOfPaper(time, sentence) &&
        !isOfAside(time, sentence.text, from),
    )
    .at(-1);
  // 项目2018年6月竣工,每年将输送人才5000名: when it is opened is not by when it turns out so many.
  if (before && isOfOpening(before, sentence) && YEARLY.test(sentence.text.slice(from, quantity.start)))
    return undefined;
  // 截至9月完成11.3万平方米;剩余3.2万平方米,务必于2022年底前全部完成.
  return (before?.kind === "asOf" ? doneBy(sentence, quantity) : undefined) ?? before ?? doneBy(sentence, quantity);
}

const TIMES_AS_MUCH = /^的?[\d.一二两三四五六七八九十]{1,5}倍/;

/** How far behind its figures a date may stand that says when all is done. */
const DONE_REACH = 120;
/** What stands between figures and the date they are done by, and what then is done. */
const UP_TO_DATE =
  /(?:^[^,;。]{0,24}|,(?:(?:以上|上述)(?:项目|工程|任务|学校)?)?(?:均|全部|都|力争|确保|务必|争取|计划|应|将|须|要)*)(?:于|在)?$/;
const DONE_THEN =
  /^(?:(?:全部|全面|均|基本|如期|按[^,;。\d]{1,6}))?(?:(?:建设|实施|改造|新建|开工)(?=[,;。]|$)|建成|完成(?!率)|投入|投用|启用|落成|竣工|完工|到位|达标(?!率))/;

/** What is there once something is opened; its money and its land are not due by then. */
const OPENED_WITH: ReadonlySet<Quantity["unit"]> = new Set<Quantity["unit"]>(["school", "place", "class", "item"]);
/** 新建幼儿园12所,新增学位3600个,2023年8月竣工. */
const ENDS_SO =
  /^(?:全部|全面|正式|预计)?(?:建成(?:投用|使用)?|竣工(?:投用)?|完工|投用|启用|交付使用|投入使用)(?=[;。]|$)/;

/** 40%以上的学校在2030年前建成标杆校; 建设基地12个,均于2027年底前投入运行: a date behind, when none stands before. */
function doneBy({ times, text }: Sentence, { end, unit }: Quantity): Time | undefined {
  return touching(times, end, end + DONE_REACH).find(
    (time) =>
      (time.kind === "by" ||
        (time.kind === "at" &&
          (/^[在于]/.test(time.written) ||
            /[在于和、]$/.test(text.slice(end, time.start)) ||
            (OPENED_WITH.has(unit) && ENDS_SO.test(text.slice(time.end, time.end + 12)))))) &&
      UP_TO_DATE.test(text.slice(end, time.start)) &&
      !text.slice(end, time.start).includes(";") &&
      DONE_THEN.test(text.slice(time.end, time.end + 16)),
  );
}

/** How late in a sentence a time may stand and still open it. */
const OPENS = 10;
/** 按照“初中进镇、高中进城”的思路,到2025年,…: behind an opening that has no figures. */
const OPENS_LATE = 100;

/** A semicolon ends what a time governs, but for the one that opens the sentence where no part since has one of its own. */
const reaches = ({ start, end, kind }: Time, { text, times, quantities }: Sentence, place: number) =>
  !text.slice(end, place).includes(";") ||
  // 2021年起推行课后服务;…: without a pause it is of what begins alone.
  ((kind !== "from" || /^[,:]/.test(text.slice(end, end + 1))) &&
    (start <= OPENS ||
      (start <= OPENS_LATE &&
        (kind === "by" || /^[,:]/.test(text.slice(end, end + 1))) &&
        touching(quantities, 0, start).length === 0 &&
        !text.slice(0, start).includes(";"))) &&
    touching(times, end, place).every(
      (time) => isOwnPart(time) || isOfStart(time, text) || isOfAside(time, text, place),
    ));

/** Whether a time before a place governs what is promised there without a number. */
export const governsPlace = (time: Time, sentence: Sentence, place: number): boolean =>
  reaches(time, sentence, place) && !isOfAside(time, sentence.text, place);

/** Times that hold for their figure alone. */
const isOwnPart = (time: Time) => time.kind === "than" || time.kind === "from" || time.kind === "within";

/** 由2022年的10%提高到50%: the year of a start dates nothing behind it. */
const isOfStart = ({ start, end, written, kind, since }: Time, text: string) =>
  kind !== "from" &&
  // 从2021年到2023年投入6000万元: a span has its end.
  since === undefined &&
  (/^[由从]/.test(written) || /[由从]$/.test(text.slice(Math.max(0, start - 1), start))) &&
  /^的?[^,;。]{0,12}\d/.test(text.slice(end, end + 16));

/** 保障2022年高考改革落地,新建学校10所: the year is part of what is seen to, and dates nothing else. */
const isOfThing = ({ start, end, written }: Time, text: string) =>
  /^(?:19|20)\d\d年度?$/.test(written) &&
  /(?:保障|做好|落实|应对|迎接|适应|服务|根据|依据|按照|结合|参照|对照)$/.test(
    text.slice(Math.max(0, start - 2), start),
  ) &&
  /^[\u4e00-\u9fff]/.test(text.slice(end, end + 1));

/** 2019年,教育部印发《…意见》,提出认定课程1万门: when a paper was issued is not by when what it says is to be. */
const isOfPaper = ({ end, kind }: Time, { text, cues }: Sentence) =>
  kind === "at" && stands(ISSUED, text.slice(end, end + ISSUED_REACH), cues);
const ISSUED = cue(
  /^,?[^,;。\d《]{0,16}(?:印发|发布|出台|下发|颁布|公布|制[定订])(?:了|实施)?[^,;。\d《》]{0,6}《[^《》]*》(?:\([^()]{1,24}\)){0,2},?(?:其中)?(?:明确)?(?:提出|指出|要求|规定)/,
);
const ISSUED_REACH = 120;

const isOfOpening = ({ end }: Time, { text, cues }: Sentence) => stands(OPENED, text.slice(end, end + 12), cues);
const OPENED = cue(/^[^,;。\d]{0,4}(?:竣工|完工|建成|投用|投入使用|启用|开学|开园|招生|交付)/);
const YEARLY = /^[^,;。\d]{0,6}(?:每年|年均)|^年/;

/** Whether a time dates another figure in brackets that are closed before a place: 达85%(2020年为63.8%),初中达96%. */
function isOfAside({ start, end }: Time, text: string, place: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return before.lastIndexOf("(") > before.lastIndexOf(")") && /^[^()]*\d[^()]*\)/.test(text.slice(end, place));
}

/** 五年招聘教师2000名: so many years without 内 hold for their own part only. */
const isOwn = ({ kind, written }: Time) => kind === "within" && /^[^未今].*年$/.test(written);

/** 到2015年,由2010年的85%提高到90%: the year of the start is none of the end's. */
export function timeOfMove(sentence: Sentence, start: Quantity, end: Quantity): Time | undefined {
  const usable = ({ kind }: Time) => kind !== "than";
  const between = touching(sentence.times, start.end, end.start).filter(usable).at(-1);
  if (between) return between;
  const before = sentence.text.slice(Math.max(0, start.start - 30), start.start);
  const opens = start.start - before.length + Math.max(before.lastIndexOf("由"), before.lastIndexOf("从"), 0);
  return touching(sentence.times, Math.max(0, opens - REACH), opens)
    .filter((time) => usable(time) && !isOfStart(time, sentence.text))
    .at(-1);
}

/** The times that 分别 deals out: those right before the figures, or those that were said together last. */
export function timesFor(sentence: Sentence, from: number, first: Quantity, count: number): readonly Time[] {
  const usable = ({ kind }: Time) => kind !== "than" && kind !== "since";
  const near = touching(sentence.times, from, first.start).filter(usable);
  // 2022-2024年分年度投入0.6亿元、0.8亿元、0.65亿元.
  const span = near.at(-1) ?? touching(sentence.times, 0, first.start).filter(usable).at(-1);
  if (
    span?.since !== undefined &&
    span.year !== undefined &&
    span.year - span.since + 1 === count &&
    BY_YEARS.test(sentence.text.slice(span.end, first.start))
  ) {
    const { since } = span;
    return Array.from({ length: count }, (_, index) => ({
      ...span,
      kind: "at",
      since: undefined,
      year: since + index,
    }));
  }
  if (near.length === count || count === 1 || !/分别|依次/.test(sentence.text.slice(from, first.start))) return near;
  const all = touching(sentence.times, 0, first.start).filter(usable);
  const apart = all.findLastIndex(({ end }, at) => !TOGETHER.test(sentence.text.slice(end, all[at + 1]?.start ?? end)));
  return all.slice(apart + 1);
}

/** What gives each year of a period its own figure. */
const BY_YEARS = /^[^;。]{0,16}(?:分年度?|逐年|各年度?|每年|年度|分别)/;

/** What stands between times that are said in one breath: 2025年、2027年和2030年. */
const TOGETHER = /^(?:[、,]|和|与|及|以及)?到?$/;

const DAILY = /[、,][^、,]{0,4}每[天日](?:至少)?$/;

/** What a figure is counted per: what stands in its own part of the sentence, else what opens the part before. */
export function persNear(
  { pers, text, quantities, cuts }: Sentence,
  from: number,
  figure: number,
  to: number,
): readonly PerPhrase[] {
  const opens = Math.max(lastCut(cuts, from), from - REACH);
  // 小学不超过36个班、每班不超过45人: what stands behind a pause is of the next figure.
  const own = touching(pers, opens, to).filter(
    ({ start }) => start < figure || !/[、,和与及且]/.test(text.slice(figure, start)),
  );
  // 每周5天、每天不少于2小时: the model counts by no day, and a day is in no week of another part.
  const here = nearest(own, from).filter(
    (each) => !(isTime(each) && each.end < figure && DAILY.test(text.slice(each.end, figure))),
  );
  if (here.length > 0) return here;
  // 每所学校有1名教师,1个辅导室: a figure without words of its own goes on with what was said.
  const isBare = /^[和及与、,]?$/.test(text.slice(from, figure));
  // 每名校长每5年应接受…: what opens the part before, up to the last semicolon.
  const back = text.slice(Math.max(0, from - 30), from);
  const start = from - back.length + back.lastIndexOf(";") + 1;
  return touching(pers, start, from).filter(
    ({ per, end }) =>
      per !== undefined &&
      per.of !== "year" &&
      (isBare || touching(quantities, end, from).length === 0) &&
      // 要“使每一个孩子都能就学”,并解决8万名…: what is quoted is said apart.
      !text.slice(end, from).includes("”,"),
  );
}

/**
 * 每所学校形成1个社团、每名学生掌握1项技能: of several things that a clause counts by, the one said last before the figure's own part ends
 * holds, with those that stand right beside it; a time holds until another is said.
 */
function nearest(pers: readonly PerPhrase[], from: number): readonly PerPhrase[] {
  const own = pers.filter(({ start }) => start >= from);
  if (own.length === 0 || own.length === pers.length) return pers;
  const saysThing = own.some((each) => !isTime(each));
  const saysTime = own.some(isTime);
  return pers.filter((each) => each.start >= from || !(isTime(each) ? saysTime : saysThing));
}

const isTime = ({ per }: PerPhrase) => per?.of === "year" || per?.of === "term" || per?.of === "week";
