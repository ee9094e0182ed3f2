import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { EduplanError } from "../../model/error.ts";
import type { Clause } from "../../model/evidence.ts";
import type { Plan } from "../../model/plan.ts";

/** The text of a plan by Unicode code points, as evidence counts them. */
export interface SourceText {
  slice(start: number, end: number): string;
  /** The sentence or line around a stretch, at most `REACH` code points to either side of it. */
  sentenceAround(start: number, end: number): Clause;
  /** The part of that sentence between two commas. */
  clauseAround(start: number, end: number): Clause;
  /** Where a quote stands that covers a stretch; `undefined` where none does. */
  quoteAround(quote: string, start: number, end: number): Clause | undefined;
}

/** How far a sentence is followed to either side. */
const REACH = 80;
const STOP = /[。;；!！?？\r\n]/;
const PAUSE = /[。;；!！?？\r\n,，]/;
const WHITE = /\s/;

/**
 * Opens the text that a plan was read from.
 *
 * @throws EduplanError `other-text` when it is another.
 */
export function sourceText(text: string, { id, source }: Plan, verb: string): SourceText {
  if (typeof text !== "string" || bytesToHex(sha256(utf8ToBytes(text))) !== source.sha256) {
    throw new EduplanError(
      "other-text",
      `${verb}: the text is not the one that plan ${id} was read from; hand over the text given to extractPlan, unchanged`,
    );
  }
  // Where no character takes two units, the string itself is indexed: code points and units agree.
  const points: string | readonly string[] = /[\ud800-\udfff]/.test(text) ? Array.from(text) : text;
  const slice = (start: number, end: number): string =>
    typeof points === "string" ? points.slice(start, end) : points.slice(start, end).join("");
  const around = (from: number, to: number, stop: RegExp): Clause => {
    let [start, end] = [from, to];
    while (start > 0 && from - start < REACH && !stop.test(points[start - 1] ?? "")) start--;
    while (end < points.length && end - to < REACH && !stop.test(points[end] ?? "")) end++;
    while (start < from && WHITE.test(points[start] ?? "")) start++;
    while (end > to && WHITE.test(points[end - 1] ?? "")) end--;
    return { exact: slice(start, end), start, end };
  };
  const quoteAround = (quote: string, from: number, to: number): Clause | undefined => {
    const length = Array.from(quote).length;
    const first = Math.max(0, to - length);
    const window = slice(first, from + length);
    const at = window.indexOf(quote);
    if (at < 0 || length < to - from) return undefined;
    const start = first + Array.from(window.slice(0, at)).length;
    return { exact: quote, start, end: start + length };
  };
  return {
    slice,
    sentenceAround: (start, end) => around(start, end, STOP),
    clauseAround: (start, end) => around(start, end, PAUSE),
    quoteAround,
  };
}
