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
const STOP_AS_LETTER = /(?=[oO])(?:(?<=%)[oO](?=[\u4e00-\u9fff\s"”(]|$)|(?<=[\u4e00-\u9fff])o(?=[\u4e00-\u9fff\s]|$))/g;
/** The hyphen between two years or two numbers of one unit, lost: 2021 2025年, 1.8万 2.0万个. */
const LOST_HYPHEN =
  /(?= \d)(?:(?<=(?<!\d)20\d\d) (?=20\d\d年)|(?<=[\d.]{1,6}[万亿]) (?=\d{1,4}(?:\.\d{1,3})?[万亿][个名人元所]))/g;
/** Two years grown together: no sign is left that could be read as the hyphen. */
const GROWN_TOGETHER = /(?<!\d)(20\d\d)(20\d\d)(?=年)/g;
const SAME_SIGN: Readonly<Record<string, string>> = { "∶": ":", "﹪": "%", 〇: "零", "○": "零", "․": ".", "‧": "·" };
const ODD_SIGNS = /[\u00a0\u3000\uff01-\uff5e‐‑‒–—―−∶﹪〇○․‧]/g;

/** Reads a copy: makes equal signs equal and corrects what a scan has plainly damaged. Every character keeps its place. */
export function readCopy(source: string): Copy {
  const corrections: Correction[] = [];
  const correct = (written: string, read: string, start: number) => {
    if (read === written) return read;
    corrections.push({ start, end: start + written.length, written, read });
    return read;
  };
  const signs = source.replace(ODD_SIGNS, sameSign);
  const whole = joinTorn(lettersToFigures(signs, correct), (blank, at) => correct(blank, NOTHING, at));
  const plain = whole
    .replace(STOP_AS_LETTER, (written: string, at: number) => correct(written, "。", at))
    .replace(LOST_HYPHEN, (written: string, at: number) => correct(written, "-", at));
  for (const { index, 0: written, 1: from = "", 2: to = "" } of plain.matchAll(GROWN_TOGETHER)) {
    if (from < to) correct(written, `${from}-${to}`, index);
  }
  return { source, plain, corrections: corrections.sort((a, b) => a.start - b.start) };
}

function sameSign(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0xa0 || code === 0x3000) return " ";
  return SAME_SIGN[sign] ?? "-";
}
