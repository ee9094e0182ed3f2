import { joinColumns } from "./joinColumns.ts";
import { joinTorn } from "./joinTorn.ts";
import { lettersToFigures } from "./lettersToFigures.ts";
import { NOTHING } from "./nothing.ts";
import { replaceWhere } from "./replaceWhere.ts";
import { withSameSigns } from "./sameSign.ts";
import { inSimplified, type Script, scriptOf } from "./script.ts";
import { withoutJunk } from "./withoutJunk.ts";

/** A character or two of the copy that were read as others. */
export interface Correction {
  /** UTF-16 positions in the source text. */
  readonly start: number;
  readonly end: number;
  /** As the copy has it, and as it was read. */
  readonly written: string;
  readonly read: string;
}

/** A text as the grammar reads it: each character at the place it has in the source. */
export interface Copy {
  readonly source: string;
  /** As long as the source: full-width signs half-width, kinds of dash and colon made one, traditional characters simplified, damaged characters corrected. */
  readonly plain: string;
  readonly corrections: readonly Correction[];
  /** Where it is not in simplified characters alone. */
  readonly script: Script | undefined;
}

// Each pattern begins with the character it is about, and looks back from behind that: the engine finds a character many times
// faster than it looks back or ahead at every place.

/** A full stop that became a letter, 35%o学历教育, 11oo元o, or a zero behind a percentage: 98%0. */
const STOP_AS_LETTER =
  /(?=[oO0])(?:(?<=%)[oO0](?=[\u4e00-\u9fff\s"“”(]|$)|(?<=[\u4e00-\u9fff])o(?=[\u4e00-\u9fff\s]|$))/g;
/** The hyphen between two years or two numbers of one unit, lost, 2021 2025年, 1.8万 2.0万个, or read as a character: 3一5所. */
const LOST_HYPHEN =
  / (?=\d)(?:(?<=(?<!\d)20\d\d )(?=20\d\d年)|(?<=[\d.]{1,6}[万亿] )(?=\d{1,4}(?:\.\d{1,3})?[万亿][个名人元所]))|一(?=\d)(?<=[\d年%]一)/g;
/** 3——5所. */
const LONG_DASH = /--(?<=\d%?--)(?=\d)/g;
/** The point of a number as another sign: 93·5%, 93。5%, 93,5%, 93?5%. */
const POINT =
  /[·。,?](?:(?<=\d·)(?=\d{1,2}(?!\d))|(?<=(?<![\d.])\d{1,2}.)(?:(?<=\?)(?=\d{1,2}%)|(?<=。)(?=\d{1,2}[%‰万亿])|(?<=,)(?=\d%|\d{1,2}[万亿])))/g;
/** A full stop of an English keyboard, and a comma that became a full stop behind a date alone. */
const HALF_STOP =
  /\.(?<=[\u4e00-\u9fff%”](?<![一二三四五六七八九十])\.)(?=[\u4e00-\u9fff“]|20\d\d年|(?<=[\u4e00-\u9fff]\.)(?:\s|$))/g;
const LONE_DATE = /。(?<=(?:^|[\n。;])到20\d\d年[底末]?。)(?=[\u4e00-\u9fff])/g;
/** Characters that scans take for others of like shape, where no other can stand: 毛人学率, 2025年未, 己建成. */
const LIKE_SHAPES: readonly (readonly [words: readonly string[], pattern: RegExp, read: string])[] = [
  // A speck between: 毛.入学率.
  [["学率", "园率"], /[.。·](?<=[毛净].)(?=[人入][学园]率)/g, NOTHING],
  [["人学率", "人园率"], /人(?=[学园]率)/g, "入"],
  [["年未,"], /(?=未)(?<=20\d\d年)未(?=,)/g, "末"],
  [["己"], /(?=己)(?<![\u4e00-\u9fff][自知克律利异])(?<![自知克律利异])己(?=[经建达有完新])/g, "已"],
];
/** A blank where a pause was, behind a figure and before words of another: 培训教师1200人次 每名教师不少于36学时. */
const LOST_PAUSE =
  / (?<=\d[万亿余多]{0,2}(?:[%‰所个名人次套元项门册亩间家点台辆位]|人次|个百分点|学位|学时|平方米){1,2}(?:以[上内下]|左右)? )(?=[\u4e00-\u9fff“](?<! [以左及的或和与、])[^,;。\n |\t\d]{2,30}\d[^,;。\n |\t]{0,12}[,;。])/g;
/** Two years grown together: no sign is left that could be read as the hyphen. */
const GROWN_TOGETHER = /(?<!\d)(20\d\d)(20\d\d)(?=年)/g;
/** A year in characters with a zero among them: 二0二五年. */
const ZERO_IN_YEAR = /(?=[0oO])(?<=二)[0oO](?=[一二三四][一二三四五六七八九零]年)/g;
/** An English word cut at the end of a line, and one whose hyphen is its own. */
const CUT_WORD = /- ?\n(?<=([a-z]{2,12})- ?\n)(?=[a-z])/g;
const OWN_HYPHEN =
  /^(?:pupil|student|teacher|pre|per|non|full|part|long|short|high|low|well|self|drop|after|year|one|two|three|five|six|nine|ten|twelve|end|mid|level|age|co|multi|out|school|child)$/;
/** pupil- teacher ratio, but urban- and rural. */
const LOOSE_HYPHEN = / (?<=[a-z]{3}- )(?=(?!and\b|or\b|to\b)[a-z]{3})/g;
/** Small words of which a letter stands apart: th e, o f. */
const TORN_WORD = /(?<![A-Za-z\d])(?:[Tt]h e|[Tt] he|o f|an d|a nd|wil l|w ill|b y|i n|t o)(?![A-Za-z\d])/g;
/** A figure in an English word: wi11, bui1d, sch0ols. */
const FIGURE_IN_WORD =
  /(?<![A-Za-z\d])(?:[Ww]i(?:11|1l|l1)|[A-Za-z]?[a-z]{2,12}[10][a-z]{1,12}|[A-Za-z][a-z]?[10][a-z]{2,12})(?![A-Za-z\d])/g;
/** Tags, entities and stars that were left in prose; those of tables are read as tables. */
const MARKUP =
  /<\/?(?:b|i|u|em|strong|span|font|sup|sub|p|div|a|br)(?:\s[^<>]{0,400})?\/?>|\*\*|&nbsp;|&lt;(?=[^&<>\n]{1,12}&gt;)|(?<=&lt;[^&<>\n]{1,12})&gt;/gi;
/** What is left of a tag that the text was cut within: its end where the text begins, its beginning where it ends. */
const CUT_TAG =
  /^[^<>\n\u4e00-\u9fff]{0,60}(?:宋体|黑体|仿宋|微软雅黑)?[^<>\n\u4e00-\u9fff]{1,400};?\\?">|<(?:p|span|div|font|a)\s[^<>]{0,400}$/gi;
/** The mark of a note behind a figure: 55%④以上, 9所[5], or behind what it is of: 毛入园率[4]达到. */
const NOTE_MARK =
  /[①-⑳](?<=[\d%年月日所个人名].)(?=[,,。;;、以及\n\u4e00-\u9fff])|\[(?:(?<=[%所个人名元]\[)\d{1,2}\](?=[,,。;;、以])|(?<=[\u4e00-\u9fff]\[)\d{1,2}\](?=[达为\d]))/g;

/** A text without what only lays it out or refers to a note: each character in its place. */
function withoutMarks(text: string): string {
  const isMarkup = /<(?:b|i|br|span|p|strong|div)\b|&nbsp;|\*\*/i.test(text) && !/<t[drh]\b/i.test(text);
  // In a row of a table between bars a break is one of its cell's.
  const isRows = text.includes("|");
  const prose = isMarkup
    ? text.replace(CUT_TAG, blank).replace(MARKUP, (mark: string) => (isRows && BREAK.test(mark) ? mark : blank(mark)))
    : text;
  return prose.replace(NOTE_MARK, blank);
}

const BREAK = /^<br|^<\/p/i;
const blank = (mark: string): string =>
  BREAK.test(mark) ? `\n${NOTHING.repeat(mark.length - 1)}` : NOTHING.repeat(mark.length);

/** Reads a copy: makes equal signs equal and corrects what a scan has plainly damaged. Every character keeps its place. */
export function readCopy(source: string): Copy {
  const corrections: Correction[] = [];
  const correct = (written: string, read: string, start: number) => {
    if (read === written) return read;
    corrections.push({ start, end: start + written.length, written, read });
    return read;
  };
  const same = withSameSigns(withoutJunk(withoutMarks(source)));
  const script = scriptOf(same);
  const signs = wholeWords(script ? inSimplified(same, script) : same, correct);
  const drop = (blank: string, at: number) => correct(blank, NOTHING, at);
  const whole = joinColumns(joinTorn(lettersToFigures(signs, correct), drop), drop);
  const as = (read: string) => (written: string, at: number) => correct(written, read, at);
  let plain = replaceWhere(whole, ["二0", "二o", "二O"], ZERO_IN_YEAR, as("零"));
  plain = replaceWhere(plain, ["o", "%O", "%0"], STOP_AS_LETTER, as("。"));
  plain = replaceWhere(plain, ["万 ", "亿 ", " 20", "一"], LOST_HYPHEN, as("-"));
  plain = replaceWhere(plain, ["--"], LONG_DASH, () => `-${NOTHING}`);
  plain = plain.replace(POINT, as(".")).replace(HALF_STOP, "。");
  plain = replaceWhere(plain, ["年。", "底。", "末。"], LONE_DATE, as(","));
  plain = replaceWhere(plain, [" "], LOST_PAUSE, () => ",");
  for (const [words, pattern, read] of LIKE_SHAPES) plain = replaceWhere(plain, words, pattern, as(read));
  for (const { index, 0: written, 1: from = "", 2: to = "" } of plain.matchAll(GROWN_TOGETHER)) {
    if (from < to) correct(written, `${from}-${to}`, index);
  }
  return { source, plain, script, corrections: corrections.sort((a, b) => a.start - b.start) };
}

/** English words whole: a text without small Latin letters is passed over. */
function wholeWords(text: string, correct: (written: string, read: string, start: number) => string): string {
  if (!/[a-z]{3}/.test(text)) return text;
  return text
    .replace(CUT_WORD, (cut: string, before: string) => {
      const own = OWN_HYPHEN.test(/[a-z]+$/.exec(before)?.[0] ?? "");
      return own ? `-${NOTHING.repeat(cut.length - 1)}` : NOTHING.repeat(cut.length);
    })
    .replace(LOOSE_HYPHEN, NOTHING)
    .replace(TORN_WORD, (word: string) => word.replace(" ", NOTHING))
    .replace(FIGURE_IN_WORD, (word: string, at: number) =>
      word.replace(/[10]/g, (figure: string, index: number) => correct(figure, figure === "1" ? "l" : "o", at + index)),
    );
}
