import { type Cues, cue, cuesIn, stands } from "./cues.ts";
import { matchesIn } from "./matches.ts";
import { type NotFigure, notFiguresIn } from "./notFigures.ts";
import { isTouched, type Passage, type Span } from "./passage.ts";
import { type PerPhrase, persIn } from "./per.ts";
import { lastCut } from "./positions.ts";
import { type Quantity, quantitiesOf } from "./quantities.ts";
import { type Time, timesIn } from "./times.ts";

/** One sentence with what it holds. Positions are those of `text`; `at` leads back to the passage. */
export interface Sentence {
  readonly passage: Passage;
  /** Where it begins in the passage. */
  readonly at: number;
  readonly text: string;
  /** Which cues it may hold. */
  readonly cues: Cues;
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
  readonly pers: readonly PerPhrase[];
  readonly notFigures: readonly NotFigure[];
  /** Where its parts begin and end: pauses, colons, brackets that hold a figure. */
  readonly cuts: readonly number[];
}

const ENDS = /[。!?|\n]/g;
/** Brackets without a figure are part of a word, 每个县(市、区), and so are those that say what it means, 大班额(56人及以上). */
const WORD_BRACKETS =
  /\((?:[^()\d]{0,40}|(?:不?含|包括)[^()\d,;]{0,12}\d{1,2}年[^()\d]{2,12}|\d{1,4}(?:[-~至]\d{1,4}人(?:的班级?)?|人(?:及)?(?:以[上下])(?:的班级?)?|人的班级?))\)/g;
const CUTS: ReadonlySet<number> = new Set([...",;:()"].map((sign) => sign.charCodeAt(0)));
/** No cut is a character behind the signs of ASCII: most of a Chinese text is passed over by this. */
const LAST_SIGN = 0x3f;
/** “一周一课时”“一学期一次实训”: each is a rule by itself. */
const QUOTED_RULE = /“一(?:周|学期|学年|年|季度)一[^“”]{1,20}”/g;

/** The sentences of a passage of a plan whose last year is `planEnd`. */
export function sentencesOf(passage: Passage, planEnd?: number): readonly Sentence[] {
  const { text } = passage;
  const found: Sentence[] = [];
  let at = 0;
  ENDS.lastIndex = 0;
  while (at < text.length) {
    ENDS.lastIndex = at;
    const end = ENDS.exec(text)?.index ?? text.length;
    if (end > at) {
      const sentence = text.slice(at, end);
      const cues = cuesIn(sentence);
      found.push(
        stands(NUMBER, sentence, cues)
          ? read(passage, at, sentence, cues, planEnd)
          : unread(passage, at, sentence, cues),
      );
    }
    at = end + 1;
  }
  return found;
}

/** Digits, and characters that carry a number: before a counter, in a fraction, in the name of a five-year plan, before 年内. */
const NUMBER = cue(
  /\d|分之|[一过]半|半数|[一二两三四五六七八九十]成|[二两三四五六七八九十百千万零]{1,6}(?:[所个名门项次人位处间场节课天期册亩元]|学[时位]|多?[所个名]|余|年|倍|届|岁|期|季)|(?:每|至少|不少于|进行|开展|举行|组织|召开|建成|建设|建好|[办创开兴举改]办|办好|[新改扩修兴筹将拟]建|设立|成立|组建|引进)[^,。;、]{0,6}一[所名门次节课项个处间场栋幢座块]|每|一(?:周|学期|学年|年|季度)一|半(?:年|天|个月|小时)|十[一二三四五六]五|规划期/,
);
const NONE: readonly never[] = [];
const unread = (passage: Passage, at: number, text: string, cues: Cues): Sentence => ({
  passage,
  at,
  text,
  cues,
  quantities: NONE,
  times: NONE,
  pers: NONE,
  notFigures: NONE,
  cuts: NONE,
});

/** Times of which the end of the plan is one with its year, or none where no period is known. */
function withPlanEnd(times: readonly Time[], year: number | undefined): readonly Time[] {
  if (!times.some(({ ofPlan }) => ofPlan)) return times;
  return times.flatMap((time) => (!time.ofPlan ? time : year === undefined ? [] : { ...time, year }));
}

function read(passage: Passage, at: number, text: string, cues: Cues, planEnd: number | undefined): Sentence {
  const times = withPlanEnd(timesIn(text, cues), planEnd);
  const notFigures = notFiguresIn(text, cues).filter(
    // 《第二期行动计划(2017-2020年)》 is a name for all that.
    ({ start, end }) => text[start] === "《" || !isTouched(times, start, end),
  );
  const pers = persIn(text, cues);
  const figures = quantitiesOf(
    text,
    (start, end) => isTouched(times, start, end) || isTouched(notFigures, start, end) || isTouched(pers, start, end),
    cues,
  );
  const cuts = cutsOf(text);
  const quantities: Quantity[] = [];
  const described: NotFigure[] = [];
  for (const [index, figure] of figures.entries()) {
    const { start, end } = figure;
    if (describes(text, cuts, figure, figures[index + 1])) described.push({ start, end, reason: "condition" });
    else quantities.push(boundBefore(text, quantities.at(-1), figure));
  }
  const left = described.length === 0 ? notFigures : [...notFigures, ...described];
  return { passage, at, text, cues, quantities, times, pers, notFigures: left, cuts };
}

/** 带宽达到1000Mbps以上的比例达到95%: the first figure says of whom the second is a share. */
const WHOSE_SHARE =
  /^(?:[A-Za-z/]{0,6}(?:以上|以下|以内|及以上)?|[^,;。:、()\d的]{0,8})的[^,;。:、()\d]{0,16}(?:比例|比率|占比|比重|占|达到?|不低于|保持在)[^,;。:、()\d]{0,8}$/;

/** 每天两小时体育活动落实率达到100%: the time is what the share is of. */
const RATE_OF_TIME = /^(?:以上|的)?[^,;。:、()\d]{0,12}(?:率|比例|占比)[^,;。:、()\d]{0,8}$/;

function describes(text: string, cuts: readonly number[], figure: Quantity, next: Quantity | undefined): boolean {
  if (next?.unit !== "percent") return false;
  if (figure.unit === "hour" || figure.unit === "lesson" || figure.unit === "day") {
    if (RATE_OF_TIME.test(text.slice(figure.end, next.numberStart))) return true;
  }
  if (figure.spelled) return false;
  if (lastCut(cuts, next.start) > figure.end) return false;
  return figure.unit !== undefined || /^[A-Za-z]/.test(text.slice(figure.end, figure.end + 1))
    ? WHOSE_SHARE.test(text.slice(figure.end, next.numberStart))
    : false;
}

/** 不少于12天(72学时), 至少掌握2项技能和1项特长: what brackets say in another unit, and what is joined, has the bound of what stands before. */
function boundBefore(text: string, before: Quantity | undefined, figure: Quantity): Quantity {
  if (!before || before.bound === "exactly" || before.bound === "between" || figure.bound !== "exactly") return figure;
  const between = text.slice(before.end, figure.start);
  const says =
    before.unit === figure.unit
      ? before.bound === "atLeast" && JOINED.test(between)
      : between === "(" && text[figure.end] === ")";
  return says ? { ...figure, bound: before.bound } : figure;
}

const JOINED = /^[^,;。、()\d达到占比率]{2,14}(?:和|与|及|以及)$/;

/** The colon of a ratio, and that behind the year of a value in brackets: 85%(2020年:62%). */
const PARTS_NOTHING = /\d:\d$|\((?:19|20)\d\d年?:.?$/;

function cutsOf(text: string): readonly number[] {
  const words: readonly Span[] = text.includes("(") ? matchesIn(WORD_BRACKETS, text).map(placeOf) : [];
  const cuts: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign > LAST_SIGN || !CUTS.has(sign) || isTouched(words, at, at + 1)) continue;
    if (text[at] === ":" && PARTS_NOTHING.test(text.slice(Math.max(0, at - 7), at + 2))) continue;
    cuts.push(at);
  }
  if (!text.includes("“一")) return cuts;
  const quoted = matchesIn(QUOTED_RULE, text).map(placeOf);
  return [...cuts, ...quoted.flatMap(({ start, end }) => [start, end - 1])].sort((a, b) => a - b);
}

const placeOf = ({ index, 0: written }: RegExpExecArray): Span => ({ start: index, end: index + written.length });
