import { joinTorn } from "./joinTorn.ts";
import { lettersToFigures } from "./lettersToFigures.ts";
import { NOTHING } from "./nothing.ts";

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
  /** As long as the source: full-width signs half-width, kinds of dash and colon made one, damaged characters corrected. */
  readonly plain: string;
  readonly corrections: readonly Correction[];
}

// Each pattern says first which character it is about, before it looks back: most places of a text are passed over by that alone.

/** A full stop that became a letter: 35%o学历教育, 11oo元o. A zero stays a number, for which there is an account. */
const STOP_AS_LETTER =
  /(?=[oO])(?:(?<=%)[oO](?=[\u4e00-\u9fff\s"“”(]|$)|(?<=[\u4e00-\u9fff])o(?=[\u4e00-\u9fff\s]|$))/g;
/** The hyphen between two years or two numbers of one unit, lost: 2021 2025年, 1.8万 2.0万个. */
const LOST_HYPHEN =
  /(?= \d)(?:(?<=(?<!\d)20\d\d) (?=20\d\d年)|(?<=[\d.]{1,6}[万亿]) (?=\d{1,4}(?:\.\d{1,3})?[万亿][个名人元所]))/g;
/** Two years grown together: no sign is left that could be read as the hyphen. */
const GROWN_TOGETHER = /(?<!\d)(20\d\d)(20\d\d)(?=年)/g;
/** A year in characters with a zero among them: 二0二五年. */
const ZERO_IN_YEAR = /(?<=二)[0oO](?=[一二三四][一二三四五六七八九零]年)/g;
/** An English word cut at the end of a line, and one whose hyphen is its own. */
const CUT_WORD = /(?<=([a-z]{2,12}))- ?\n(?=[a-z])/g;
const OWN_HYPHEN =
  /^(?:pupil|student|teacher|pre|per|non|full|part|long|short|high|low|well|self|drop|after|year|one|two|three|five|six|nine|ten|twelve|end|mid|level|age|co|multi|out|school|child)$/;
/** pupil- teacher ratio, but urban- and rural. */
const LOOSE_HYPHEN = /(?<=[a-z]{3}-) (?=(?!and\b|or\b|to\b)[a-z]{3})/g;
/** A figure in an English word: wi11, bui1d, sch0ols. */
const FIGURE_IN_WORD =
  /(?<![A-Za-z\d])(?:[Ww]i(?:11|1l|l1)|[A-Za-z]?[a-z]{2,12}[10][a-z]{1,12}|[A-Za-z][a-z]?[10][a-z]{2,12})(?![A-Za-z\d])/g;
const SAME_SIGN: Readonly<Record<string, string>> = {
  "∶": ":",
  "﹪": "%",
  〇: "零",
  "○": "零",
  "․": ".",
  "‧": "·",
  "≧": "≥",
  "⩾": "≥",
  "≦": "≤",
  "⩽": "≤",
};
const ODD_SIGNS = /[\u00a0\u3000\uff01-\uff5e‐‑‒–—―−∶﹪〇○․‧≧⩾≦⩽]/g;

/** Tags and entities that were left in prose; those of tables are read as tables. */
const MARKUP =
  /<\/?(?:b|i|u|em|strong|span|font|sup|sub|p|div|a|br)(?:\s[^<>]{0,120})?\/?>|&nbsp;|&lt;(?=[^&<>\n]{1,12}&gt;)|(?<=&lt;[^&<>\n]{1,12})&gt;/gi;
/** The mark of a note behind a figure: 55%④以上, 9所[5]. */
const NOTE_MARK =
  /(?<=[\d%年月日所个人名])[①-⑳](?=[,,。;;、以及\n\u4e00-\u9fff])|(?<=[%所个人名元])\[\d{1,2}\](?=[,,。;;、以])/g;

/** A text without what only lays it out or refers to a note: each character in its place. */
function withoutMarks(text: string): string {
  const prose =
    /<(?:b|i|span|p|strong|div)\b/i.test(text) && !/<t[drh]\b/i.test(text) ? text.replace(MARKUP, blank) : text;
  return prose.replace(NOTE_MARK, blank);
}

const blank = (mark: string): string =>
  /^<br|^<\/p/i.test(mark) ? `\n${NOTHING.repeat(mark.length - 1)}` : NOTHING.repeat(mark.length);

/** Reads a copy: makes equal signs equal and corrects what a scan has plainly damaged. Every character keeps its place. */
export function readCopy(source: string): Copy {
  const corrections: Correction[] = [];
  const correct = (written: string, read: string, start: number) => {
    if (read === written) return read;
    corrections.push({ start, end: start + written.length, written, read });
    return read;
  };
  const signs = wholeWords(withoutMarks(source).replace(ODD_SIGNS, sameSign), correct);
  const whole = joinTorn(lettersToFigures(signs, correct), (blank, at) => correct(blank, NOTHING, at));
  const plain = whole
    .replace(ZERO_IN_YEAR, (written: string, at: number) => correct(written, "零", at))
    .replace(STOP_AS_LETTER, (written: string, at: number) => correct(written, "。", at))
    .replace(LOST_HYPHEN, (written: string, at: number) => correct(written, "-", at));
  for (const { index, 0: written, 1: from = "", 2: to = "" } of plain.matchAll(GROWN_TOGETHER)) {
    if (from < to) correct(written, `${from}-${to}`, index);
  }
  return { source, plain, corrections: corrections.sort((a, b) => a.start - b.start) };
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
    .replace(FIGURE_IN_WORD, (word: string, at: number) =>
      word.replace(/[10]/g, (figure: string, index: number) => correct(figure, figure === "1" ? "l" : "o", at + index)),
    );
}

function sameSign(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0xa0 || code === 0x3000) return " ";
  return SAME_SIGN[sign] ?? "-";
}
