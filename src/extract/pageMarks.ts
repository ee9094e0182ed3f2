import { isTouched, type Span } from "./passage.ts";

/** What stands before the first sign of a line. */
const INDENT = /[ \t]{0,12}/y;
/** 1、 at the start of a line. */
const NUMBERED = /(\d{1,3})、/y;
/** - 12 - or 第12页 on a line of its own. */
const OWN_LINE =
  /(?:-{1,3} ?\d{1,4} ?-{1,3}|第 ?\d{1,4} ?页(?:[ /,]{0,3}共 ?\d{1,4} ?页)?|[Pp](?:age|\.) ?\d{1,4}(?: (?:of|\/) ?\d{1,4})?)(?=[ \t]{0,12}(?:\n|$))/y;
/** A number or 3/28 alone on a line, with the lines about it. */
const BARE = /\d{1,4}(?:\/\d{1,4})?(?=[ \t]{0,12}\n)/y;
/** What one of these may begin with. */
const MARK_BEGINS: ReadonlySet<string> = new Set("-第Pp0123456789");
/** A page mark that a converter left in the line: 本科以上学 - 12 - 历比例. */
const IN_LINE =
  /-(?<=[\u4e00-\u9fff,;。、%\d] -)-? \d{1,3} -{1,2}(?= [\u4e00-\u9fff“(,;。、%\d])(?<!\d -{1,2} \d{1,3} -{1,2}(?= \d))|第 ?\d{1,4} ?页[ /,]{0,3}共 ?\d{1,4} ?页(?![)\n])/g;
/** What a line of prose that a page ends holds, and the one the next page begins with; cells of a table have no pauses. */
const CUT_OFF = /^(?=[^\n]*[,;。:]|[^\n]{14}|(?:到|“?十)[^\n]{2})[^\n|\t]*(?:[\u4e00-\u9fff\d,、%”)]|\d[.:-])[ \t]*$/;
const CUT_ON = /^(?:[,、。;%)]|\.\d|[\u4e00-\u9fff“”\d][^|\t\n]{0,60}?[,。;])/;
/** A heading without a pause, which is over at its end: a number below it counts a row. */
const HEADING = /^[ \t]*(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))[^,;。:]{2,40}$/;
/** A number alone on the last line, behind the end of a sentence. */
const LAST_LINE = /(?<=[。;!?.][ \t]*\n\s{0,6})\d{1,3}(?=\s*$)/;
/** How many marks in a row make it sure. */
const ENOUGH = 5;

/**
 * Numbers that a page or a converter put between the lines (1、…2、… through the whole text, in the middle of sentences).
 * A list of the plan's own begins again at 1 and follows the end of a sentence.
 */
export function pageMarksIn(plain: string): readonly Span[] {
  const { own, bare, numbered } = atLineStarts(plain);
  const lines = [...own];
  for (const { index, 0: mark } of bare) {
    if (isBetween(plain, index, index + mark.length, mark.includes("/")))
      lines.push({ start: index, end: index + mark.length });
  }
  if (plain.includes(" -") || plain.includes("页")) {
    for (const { index, 0: mark } of plain.matchAll(IN_LINE)) {
      if (!isTouched(lines, index, index + mark.length)) lines.push({ start: index, end: index + mark.length });
    }
  }
  lines.push(...lines.flatMap((mark) => headBeside(plain, mark)));
  const last = LAST_LINE.exec(plain.slice(-40));
  if (last) lines.push(spanFromEnd(plain, last));
  return [...lines, ...numberedIn(plain, numbered)].sort((a, b) => a.start - b.start);
}

/** What stands at the start of lines and may be a mark. */
function atLineStarts(plain: string) {
  const own: Span[] = [];
  const bare: RegExpExecArray[] = [];
  const numbered: RegExpExecArray[] = [];
  for (let at = 0; at < plain.length; ) {
    const start = at + (matchAt(INDENT, plain, at)?.[0].length ?? 0);
    if (MARK_BEGINS.has(plain.charAt(start))) {
      const mark = matchAt(OWN_LINE, plain, start);
      if (mark) own.push({ start, end: start + mark[0].length });
      const number = at > 0 ? matchAt(BARE, plain, start) : null;
      if (number) bare.push(number);
      const counted = matchAt(NUMBERED, plain, start);
      if (counted) numbered.push(counted);
    }
    const end = plain.indexOf("\n", at);
    at = end < 0 ? plain.length : end + 1;
  }
  return { own, bare, numbered };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Whether a number stands between two lines of prose of which the first is cut off. */
function isBetween(plain: string, start: number, end: number, ofHowMany: boolean): boolean {
  const before = plain.slice(Math.max(0, start - LINE_REACH), start).trimEnd();
  const after = plain.slice(end, end + LINE_REACH).trimStart();
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return CUT_ON.test(after) && (ofHowMany || (CUT_OFF.test(line) && !HEADING.test(line)));
}
const LINE_REACH = 120;

/** The title of a plan as it stands at the head or foot of each page. */
const RUNNING_HEAD = /^[^,。;:!?|\t]{4,50}(?:规划|计划|方案|纲要|意见|报告)(?:\([^()]{2,24}\))?$/;

/** The title that a page bears above or below its number, where it stands within a sentence. */
function headBeside(plain: string, { start, end }: Span): readonly Span[] {
  const above = plain.slice(Math.max(0, start - 2 * LINE_REACH), start).trimEnd();
  const below = plain.slice(end, end + 2 * LINE_REACH).trimStart();
  const titleAbove = above.slice(above.lastIndexOf("\n") + 1).trim();
  const titleBelow = below.split("\n", 1)[0]?.trim() ?? "";
  const cutAbove = (text: string) => CUT_OFF.test(text.trimEnd().split("\n").at(-1) ?? "");
  if (RUNNING_HEAD.test(titleAbove) && CUT_ON.test(below) && cutAbove(above.slice(0, -titleAbove.length))) {
    const at = plain.lastIndexOf(titleAbove, start);
    return [{ start: at, end: at + titleAbove.length }];
  }
  if (!RUNNING_HEAD.test(titleBelow) || !cutAbove(above) || !CUT_ON.test(below.slice(titleBelow.length).trimStart()))
    return [];
  const at = plain.indexOf(titleBelow, end);
  return [{ start: at, end: at + titleBelow.length }];
}

function spanFromEnd(plain: string, { index, 0: mark }: RegExpExecArray): Span {
  const start = Math.max(0, plain.length - 40) + index;
  return { start, end: start + mark.length };
}

function numberedIn(plain: string, marks: readonly RegExpExecArray[]): readonly Span[] {
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
