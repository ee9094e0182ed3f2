import { isEnglish } from "./english/isEnglish.ts";
import { matchesIn } from "./matches.ts";
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

/** White space, and what is to be read as no character at all. */
const GAP = new RegExp(`\\s+|${NOTHING}`, "g");
const LETTER = /[A-Za-z]/;
const DIGIT = /\d/;
const LATIN = /[A-Za-z0-9.,%()'"-]/;

/** Reads from `start` to `end` of the plain text as a passage. */
export function passageOf(plain: string, start: number, end: number): Passage {
  const stretch = plain.slice(start, end);
  const gaps = matchesIn(GAP, stretch);
  if (gaps.length === 0) return { text: stretch, origin: (index) => start + index };
  const keepsBlanks = isEnglish(stretch);
  const parts: string[] = [];
  // Where each part begins in the text, and in the source.
  const begins: number[] = [];
  const places: number[] = [];
  let length = 0;
  const add = (part: string, at: number) => {
    parts.push(part);
    begins.push(length);
    places.push(start + at);
    length += part.length;
  };
  let from = 0;
  for (const { index, 0: gap } of gaps) {
    if (index > from) add(stretch.slice(from, index), from);
    from = index + gap.length;
    const [before, after] = [parts.at(-1)?.at(-1) ?? "", stretch[from] ?? ""];
    // 1. 0.5%: the point counts a line and is none of the figure's.
    const isPoint = before === "." && DIGIT.test(after) && DIGIT.test(parts.at(-1)?.at(-2) ?? "");
    // A number is cut by the end of a line, too.
    const isCut = DIGIT.test(before) && DIGIT.test(after) && gap.includes("\n");
    const isKept = keepsBlanks ? before !== "" && after !== "" : !isCut && (isPoint || separates(before, after));
    if (gap !== NOTHING && isKept) add(" ", index);
  }
  if (from < stretch.length) add(stretch.slice(from), from);
  return { text: parts.join(""), origin: (index) => (index < length ? placeOf(index, begins, places) : end) };
}

/** Where a character stands in the source, by halving the list of parts. */
function placeOf(index: number, begins: readonly number[], places: readonly number[]): number {
  let low = 0;
  let high = begins.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((begins[middle] as number) <= index) low = middle;
    else high = middle;
  }
  return (places[low] ?? 0) + index - (begins[low] ?? 0);
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
  const first = firstBehind(places, from);
  let last = first;
  while (last < places.length && (places[last] as Place).start < to) last++;
  return first === last ? NONE : places.slice(first, last);
}

const NONE: readonly never[] = [];

/** Whether one of a sorted list touches a stretch. */
export function isTouched(places: readonly Span[], from: number, to: number): boolean {
  const first = places[firstBehind(places, from)];
  return first !== undefined && first.start < to;
}

/** Where the first of a sorted list stands that ends behind a place. */
function firstBehind(places: readonly Span[], from: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as Span).end <= from) low = middle + 1;
    else high = middle;
  }
  return low;
}
