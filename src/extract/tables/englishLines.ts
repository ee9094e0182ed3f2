import { isEnglish } from "../english/isEnglish.ts";
import { stretchOf } from "./stretch.ts";
import type { Stretch } from "./tableEntry.ts";

/** So much of a text tells whether it is English. */
const SAMPLE = 4000;

/** Whether tables of English are looked for in a text. */
export const beginsInEnglish = (text: string): boolean => isEnglish(text.slice(0, SAMPLE));

/** What a cell of figures in English looks like. */
export const ENGLISH_CELL: RegExp =
  /^(?:(?:[<>≥≤~]|>=|<=)?\d{1,3}(?:,\d{3})+(?:\.\d+)?%?|(?:[<>≥≤~]|>=|<=)?\d{1,7}(?:\.\d{1,4})?%?|\d{1,4}(?:\.\d{1,2})?:\d{1,4}(?:\.\d{1,2})?|n\/?a|TB[DC]|-{1,3}|[–—])$/i;

/** The lines of a text that are not blank. */
export function linesOf(text: string): readonly Stretch[] {
  const lines: Stretch[] = [];
  for (let at = 0; at <= text.length; ) {
    const found = text.indexOf("\n", at);
    const end = found < 0 ? text.length : found;
    const line = stretchOf(text, at, end);
    if (line) lines.push(line);
    at = end + 1;
  }
  return lines;
}

/** Whether a line may be a title. */
export const isShort = ({ text }: Stretch): boolean => text.length <= 110 && !/[.;]$/.test(text);

/** A line just above a table that states nothing. */
export function titleOf(line: Stretch | undefined): Stretch | undefined {
  return line && isShort(line) && !/\||\d ?(?:%|per ?cent)/.test(line.text) ? line : undefined;
}

/** Where a title or a header says that bare values are percentages. */
export function percentIn(text: string, told: readonly (Stretch | undefined)[]): Stretch | undefined {
  for (const line of told) {
    const found = line && /%|\b[Pp]er ?cent(?:ages?)?\b|\bPERCENTAGE\b/.exec(text.slice(line.start, line.end));
    if (line && found) {
      const start = line.start + found.index;
      return { text: "%", start, end: start + found[0].length };
    }
  }
  return undefined;
}
