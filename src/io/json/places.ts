import type { Place } from "../faults.ts";

/** A line and a column of a text, both from 1, in words to begin a sentence. */
export function placeInText(line: number, column: number): Place {
  return { words: { zh: `第${line}行第${column}列:`, en: `line ${line}, column ${column}: ` }, line, column };
}

/** The place of a character, by its number from 0. */
export function placeOfOffset(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) {
    line += 1;
    start = at + 1;
  }
  return placeInText(line, offset - start + 1);
}

/** A line of JSON Lines. */
export const placeOfLine = (line: number): Place => ({ words: { zh: `第${line}行:`, en: `line ${line}: ` }, line });

/** One of several plans, by its number from 1. */
export const placeOfPlan = (number: number): Place => ({ words: { zh: `第${number}份规划:`, en: `plan ${number}: ` } });
