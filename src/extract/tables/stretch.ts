import { NOTHING } from "../nothing.ts";
import type { Stretch } from "./tableEntry.ts";

/** Full-width signs, and what is to be read as no character at all. */
const UNLIKE = new RegExp(`[\\u3000\\uff01-\\uff5e${NOTHING}]`, "g");

/** A stretch of a text without the white space around it; undefined when nothing is left. */
export function stretchOf(text: string, start: number, end: number): Stretch | undefined {
  const slice = text.slice(start, end);
  const from = start + slice.length - slice.trimStart().length;
  const to = from + slice.trim().length;
  return to > from ? { text: readable(text.slice(from, to)), start: from, end: to } : undefined;
}

/** One stretch from the start of the first to the end of the last; undefined when there is none. */
export function spanOf(text: string, pieces: readonly Stretch[]): Stretch | undefined {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return pieces.length === 1 ? first : stretchOf(text, first.start, last.end);
}

/** A slice of the text as a stretch shows it: half-width, on one line. */
function readable(slice: string): string {
  const line = slice.includes("\n")
    ? slice
        .split("\n")
        .map((part) => part.trim())
        .join("")
    : slice;
  return line.replace(UNLIKE, (sign) => {
    if (sign === NOTHING) return "";
    return sign === "\u3000" ? " " : String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
  });
}

/** What of a stretch its text shows from one place to another, as it stands in the source text, whatever line breaks it is wrapped over. */
export function partShown(text: string, { text: shown, start, end }: Stretch, from: number, to: number): Stretch {
  const piece = shown.slice(from, to);
  if (end - start === shown.length) return { text: piece, start: start + from, end: start + to };
  let at = start;
  let [first, last] = [start, start];
  for (let index = 0; index < to; index++) {
    while (at < end && readable(text.charAt(at)) !== shown[index]) at++;
    if (index === from) first = at;
    at++;
    last = at;
  }
  return { text: piece, start: first, end: Math.min(last, end) };
}

const WHITE = /\s/;

/** A cell's text without any white space, as it is compared with patterns. */
export function squeezed({ text }: Stretch): string {
  return WHITE.test(text) ? text.replace(/\s+/g, "") : text;
}

/** The words of a stretch that white space parts. */
export function wordsOf(text: string, cell: Stretch): readonly Stretch[] {
  const slice = text.slice(cell.start, cell.end);
  return [...slice.matchAll(/\S+/g)].flatMap(
    ({ index, 0: word }) => stretchOf(text, cell.start + index, cell.start + index + word.length) ?? [],
  );
}
