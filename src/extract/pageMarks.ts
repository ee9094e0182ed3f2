import type { Span } from "./passage.ts";

// Each pattern says first what a mark begins with, before it looks back.
const AT_LINE_START = /(?=\d)(?<=(?:^|\n)[ \t]{0,12})(\d{1,3})、/g;
/** - 12 - or 第12页 on a line of its own. */
const OWN_LINE =
  /(?=[-第Pp])(?<=(?:^|\n)[ \t]{0,12})(?:-{1,3} ?\d{1,4} ?-{1,3}|第 ?\d{1,4} ?页(?:[ /,]{0,3}共 ?\d{1,4} ?页)?|[Pp](?:age|\.) ?\d{1,4}(?: (?:of|\/) ?\d{1,4})?)(?=[ \t]{0,12}(?:\n|$))/g;
/** A number alone on the last line, behind the end of a sentence. */
const LAST_LINE = /(?<=[。;!?.][ \t]*\n\s{0,6})\d{1,3}(?=\s*$)/;
/** How many marks in a row make it sure. */
const ENOUGH = 5;

/**
 * Numbers that a page or a converter put between the lines (1、…2、… through the whole text, in the middle of sentences).
 * A list of the plan's own begins again at 1 and follows the end of a sentence.
 */
export function pageMarksIn(plain: string): readonly Span[] {
  const lines = [...plain.matchAll(OWN_LINE)].map(({ index, 0: mark }) => ({ start: index, end: index + mark.length }));
  const last = LAST_LINE.exec(plain.slice(-40));
  if (last) lines.push(spanFromEnd(plain, last));
  return [...lines, ...numberedIn(plain)].sort((a, b) => a.start - b.start);
}

function spanFromEnd(plain: string, { index, 0: mark }: RegExpExecArray): Span {
  const start = Math.max(0, plain.length - 40) + index;
  return { start, end: start + mark.length };
}

function numberedIn(plain: string): readonly Span[] {
  const marks = [...plain.matchAll(AT_LINE_START)];
  if (marks.length < ENOUGH || marks.some((mark, index) => Number(mark[1]) !== index + 1)) return [];
  const within = marks.filter(({ index }) => !/[。;:!?]$/.test(plain.slice(Math.max(0, index - 20), index).trimEnd()));
  if (within.length * 3 < marks.length) return [];
  return marks.map(({ index, 0: mark }) => ({ start: index, end: index + mark.length }));
}

/** What a mark is replaced by: white space that no text has, so that lines are seen to go on behind it. */
export const MARK_BLANK = "\v";

/** The text with the marks blanked out, every character in its place. */
export function withoutMarks(plain: string, marks: readonly Span[]): string {
  if (marks.length === 0) return plain;
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of marks) {
    parts.push(plain.slice(from, start), MARK_BLANK.repeat(end - start));
    from = end;
  }
  return parts.join("") + plain.slice(from);
}
