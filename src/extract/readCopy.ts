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

/** Letters that stand where a figure was: 100oO元, 2O25年, 9l%. */
const LETTERS_IN_NUMBERS =
  /(?=[oOlI])(?<=\d)[oOlI]{1,6}(?=[\doOlI]{0,8} ?[\d元万亿%年月日所个名人门项次册学课平亩户:])/g;
/** A figure that begins with a letter: l0所. */
const LETTER_FIRST = /(?=[lI])(?<=[\u4e00-\u9fff])[lI](?=\d{1,3} ?[%万所个名人:])/g;
/** A number torn apart, 8 5%, or parted by thousands: 3 000个. In the columns of a table a blank stands before the first figure as well. */
const TORN =
  /(?= \d)(?:(?<=[\u4e00-\u9fff]\d|(?:达到?|[至为到]) \d) (?=\d ?%)|(?<=[\u4e00-\u9fff] ?\d{1,3}) (?=\d{3} ?(?:个|名|人|所|元|平方米)))/g;
/** What a character is replaced by that is to be read as none, so that all others keep their places. */
export const NOTHING = "\u200b";
/** A full stop that became a letter or a zero behind a percent sign: 35%o学历教育. */
const STOP_AS_LETTER = /(?=[oO0])(?<=%)[oO0](?=[\u4e00-\u9fff\s"”]|$)/g;
/** The hyphen between two years, lost: 2021 2025年. */
const LOST_HYPHEN = /(?= 20)(?<=(?<!\d)20\d\d) (?=20\d\d年)/g;
const SAME_SIGN: Readonly<Record<string, string>> = { "∶": ":", "﹪": "%", 〇: "零", "○": "零", "․": ".", "‧": "·" };
const ODD_SIGNS = /[\u00a0\u3000\uff01-\uff5e‐‑‒–—―−∶﹪〇○․‧]/g;

/** Reads a copy: makes equal signs equal and corrects what a scan has plainly damaged. Every character keeps its place. */
export function readCopy(source: string): Copy {
  const corrections: Correction[] = [];
  const correct = (written: string, read: string, start: number) => {
    corrections.push({ start, end: start + written.length, written, read });
    return read;
  };
  const plain = source
    .replace(ODD_SIGNS, sameSign)
    .replace(LETTERS_IN_NUMBERS, (written: string, at: number) => correct(written, digitsFor(written), at))
    .replace(LETTER_FIRST, (written: string, at: number) => correct(written, "1", at))
    .replace(TORN, (written: string, at: number) => correct(written, NOTHING, at))
    .replace(STOP_AS_LETTER, (written: string, at: number) => correct(written, "。", at))
    .replace(LOST_HYPHEN, (written: string, at: number) => correct(written, "-", at));
  return { source, plain, corrections: corrections.sort((a, b) => a.start - b.start) };
}

function sameSign(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0xa0 || code === 0x3000) return " ";
  return SAME_SIGN[sign] ?? "-";
}

const digitsFor = (letters: string) => letters.replace(/[oO]/g, "0").replace(/[lI]/g, "1");
