import { AT_START } from "./headingMarkers.ts";
import { NOTHING } from "./nothing.ts";
import type { Span } from "./passage.ts";

/** A line of the text, without the white space around it. */
export interface Line extends Span {
  readonly text: string;
  /** A page mark stood before it. */
  readonly marked: boolean;
}

const SENTENCE_END = /[。;:!?.”」)]$/;
const BULLET = /^[-•*·]|^附件/;
const begins = (text: string): boolean => AT_START.test(text) || BULLET.test(text);
/** What no line begins with. */
const NEVER_FIRST = /^(?:[,、。;:!?)%‰”》]|以[上下内](?![^\d]{0,8}:)|左右|个百分点|五”|期间[,、]|时期,|\.\d)/;
/** What no line ends with unless it is cut off. */
const UNFINISHED =
  /(?:[,、的和与及(“《+-]|达到?|提高到|不低于|不少于|不超过|超过|[增新扩]建|[\u4e00-\u9fff]\d{1,3}|[\d%] ?以)$/;
const COUNTED = /^(?:\.?\d{1,4}(?:\.\d{1,2})?)?(?:[%‰万亿年元人名所个位项门次册亩间套台家处班座]|平方米|学[时位])/;
/** A figure that is whole: behind it a line may well end. */
const WHOLE =
  /\d[万亿余多]{0,2}(?:[%‰所个名人次元项门册亩间套台家处班座位]|个百分点|平方米|学时){1,2}(?:以[上内下]|左右)?$/;
/** What a sentence begins with that dates it. */
const DATED = /^(?:到|至|截至)?(?:20\d\d|“?十[一二三四五]五)/;

/** What a page prints about an article, between its title and its text: it goes on in nothing. */
const OF_PAGE =
  /^[^,;。]{0,40}(?:发布(?:时间|日期)|来源|作者|责任编辑|点击[率数量]?|浏览(?:次数|量)?|阅读(?:次数|量)?|字体|字号):[^,;。]{0,60}$/;

/** Whether a line goes on in the next: it was wrapped, a page mark stood between, or it ends where none does; and no heading begins. */
export function goesOn(before: string, after: string, marked: boolean, wrapped: boolean): boolean {
  if (NEVER_FIRST.test(after) && !/[。!?]$/.test(before)) return true;
  if (/\d\.$/.test(before) && COUNTED.test(after) && /^\d/.test(after)) return true;
  if (/\d$/.test(before) && /^-\d/.test(after)) return true;
  if (before.length < 100 && OF_PAGE.test(before)) return false;
  if (begins(after) || (wrapped ? /[。;:!?]$/ : SENTENCE_END).test(before)) return false;
  // 100 and 1,234 are two numbers: no part of one stands before its thousands.
  if (/\d$/.test(before) && /^\d{1,3},\d{3}/.test(after)) return false;
  if (/[^\w|\d][\d.-]{0,9}\d$/.test(before) && COUNTED.test(after)) return true;
  if (/(?:^|\D)(?:19|20)\d\d$/.test(before) && /^年/.test(after)) return true;
  // 招聘教师120名, and below it 2023年新建…: the year begins a line of its own.
  if (WHOLE.test(before) && /^(?:19|20)\d\d年/.test(after)) return marked;
  if (/[\u4e00-\u9fff]$/.test(before) && (before.length > 4 || marked) && isLoneFigure(after) && !isTitle(before))
    return true;
  if (wrapped || isTornProse(before, after)) return true;
  if (before.length > 4 && UNFINISHED.test(before) && !/^[\d.%]+$/.test(before)) return true;
  return marked && before.length > (begins(before) || DATED.test(after) ? 8 : 2);
}

/** 12所,其中: a line of prose hardly begins with what something counts. */
const isLoneFigure = (text: string): boolean => COUNTED.test(text) && /^\d[^|\t]{0,80}?[,。;]/.test(text);
const isTitle = (text: string): boolean => begins(text) && !/[,;。:]/.test(text);

/** A line of prose that ends within a word or a sentence: it has pauses and so has the next, or both are English and the next goes on in small letters. */
function isTornProse(before: string, after: string): boolean {
  if (/^[a-z(]/.test(after)) return before.length > 20 && /[A-Za-z,\d%)]$/.test(before) && !/^[-•*·]/.test(before);
  return (
    before.length > 4 &&
    /[,;。]|^(?:到|截?至)20\d\d年/.test(before) &&
    /[\u4e00-\u9fff]$/.test(before) &&
    !WHOLE.test(before) &&
    !DATED.test(after) &&
    /^[\u4e00-\u9fff“\d][^|\t]{0,60}?[,。;]/.test(after)
  );
}

/** How wide a line is set, in full-width signs. */
const widthOf = (text: string): number => {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) < 0x2e80 ? 0.5 : 1;
  return width;
};
/** The least width of wrapped lines, and how much they may differ. */
const NARROWEST = 10;
const SLACK = 2;

/** Which lines are wrapped at the width of the lines about them: a run of them is of one width, but for its last, which ends a sentence. */
export function wrapsIn(lines: readonly Line[]): readonly boolean[] {
  const width = usualWidth(lines);
  const wraps = lines.map(({ text }) => text.length >= width * 0.8);
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (to + 1 < lines.length && isInRun(lines[to], lines[to + 1])) to++;
    if (to > from && isWrapped(lines.slice(from, to + 1).map(({ text }) => text))) wraps.fill(true, from, to);
    from = to + 1;
  }
  return wraps;
}

const isInRun = (line: Line | undefined, next: Line | undefined): boolean =>
  line !== undefined &&
  next !== undefined &&
  line.text !== "" &&
  next.text !== "" &&
  !/[。!?]$/.test(line.text) &&
  !isTitle(line.text) &&
  !begins(next.text);

function isWrapped(run: readonly string[]): boolean {
  const full = run.slice(0, -1);
  const last = run.at(-1) ?? "";
  if (!/[。;!?]$/.test(last)) return false;
  // A title and one line below it.
  if (full.length === 1 && !/[,;。]/.test(full[0] ?? "")) return false;
  // A line with a number that was torn may be two.
  const single = full.filter((line) => !line.includes(NOTHING));
  return [widthOf, ({ length }: string) => length].some((measure) => {
    const widths = single.map(measure);
    const widest = Math.max(...widths);
    return widest >= NARROWEST && Math.min(...widths) >= widest - SLACK && measure(last) <= widest + 1;
  });
}

/** The width at which the lines of a text are wrapped; infinite where they are not: most unfinished lines are then not of one length. */
function usualWidth(lines: readonly Line[]): number {
  const lengths = lines
    .filter(({ text }) => text.length >= 18 && !SENTENCE_END.test(text))
    .map(({ text }) => text.length)
    .sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.8)] ?? Number.POSITIVE_INFINITY;
  const near = lengths.filter((length) => length >= width * 0.85 && length <= width * 1.15).length;
  return lengths.length >= 8 && near >= lengths.length * 0.6 ? width : Number.POSITIVE_INFINITY;
}
