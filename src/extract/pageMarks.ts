import type { Span } from "./passage.ts";

const AT_LINE_START = /(?<=(?:^|\n)[ \t]*)(\d{1,3})、/g;
/** How many marks in a row make it sure. */
const ENOUGH = 5;

/**
 * Numbers that a page or a converter put between the lines (1、…2、… through the whole text, in the middle of sentences).
 * A list of the plan's own begins again at 1 and follows the end of a sentence.
 */
export function pageMarksIn(plain: string): readonly Span[] {
  const marks = [...plain.matchAll(AT_LINE_START)];
  if (marks.length < ENOUGH || marks.some((mark, index) => Number(mark[1]) !== index + 1)) return [];
  const within = marks.filter(({ index }) => !/[。;:!?]$/.test(plain.slice(Math.max(0, index - 20), index).trimEnd()));
  if (within.length * 3 < marks.length) return [];
  return marks.map(({ index, 0: mark }) => ({ start: index, end: index + mark.length }));
}

/** The text with the marks blanked out, every character in its place. */
export function withoutMarks(plain: string, marks: readonly Span[]): string {
  if (marks.length === 0) return plain;
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of marks) {
    parts.push(plain.slice(from, start), " ".repeat(end - start));
    from = end;
  }
  return parts.join("") + plain.slice(from);
}
