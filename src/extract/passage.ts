import { isEnglish } from "./english/isEnglish.ts";
import { NOTHING } from "./nothing.ts";

/** A stretch of the copy as one reads it: wrapped lines joined, spaces beside Chinese characters dropped. */
export interface Passage {
  readonly text: string;
  /** Where a character of `text` stands in the source, in UTF-16 units. */
  readonly origin: (index: number) => number;
}

/** A stretch of the source text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const WHITE = /\s/;
const GAPS = /[\s\u200b]/;
const LETTER = /[A-Za-z]/;
const DIGIT = /\d/;
const LATIN = /[A-Za-z0-9.,%()'"-]/;

/** Reads from `start` to `end` of the plain text as a passage. */
export function passageOf(plain: string, start: number, end: number): Passage {
  const stretch = plain.slice(start, end);
  if (!GAPS.test(stretch)) return { text: stretch, origin: (index) => start + index };
  const keepsBlanks = isEnglish(stretch);
  const places = new Uint32Array(stretch.length);
  const signs: string[] = [];
  for (let index = 0; index < stretch.length; index++) {
    let sign = stretch[index] as string;
    if (sign === NOTHING) continue;
    const place = start + index;
    if (WHITE.test(sign)) {
      const from = index;
      while (index + 1 < stretch.length && WHITE.test(stretch[index + 1] as string)) index++;
      const [before, after] = [signs.at(-1) ?? "", stretch[index + 1] ?? ""];
      // A number is cut by the end of a line, too.
      const isCut = DIGIT.test(before) && DIGIT.test(after) && stretch.slice(from, index + 1).includes("\n");
      if (keepsBlanks ? before === "" || after === "" : isCut || !separates(before, after)) continue;
      sign = " ";
    }
    places[signs.length] = place;
    signs.push(sign);
  }
  return { text: signs.join(""), origin: (index) => places[index] ?? end };
}

/** Whether white space between two signs means something: between words of a Latin text, and between two figures. */
function separates(before: string, after: string): boolean {
  if (DIGIT.test(before) && DIGIT.test(after)) return true;
  return LATIN.test(before) && LATIN.test(after) && (LETTER.test(before) || LETTER.test(after));
}

/** Where a stretch of a passage stands in the source. */
export function spanOf({ origin }: Passage, start: number, end: number): Span {
  return { start: origin(start), end: end > start ? origin(end - 1) + 1 : origin(start) };
}

/** Those of a sorted list that touch a stretch; found by halving, so that a long list costs little. */
export function touching<Place extends Span>(places: readonly Place[], from: number, to: number): readonly Place[] {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as Place).end <= from) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < places.length && (places[last] as Place).start < to) last++;
  return places.slice(low, last);
}
