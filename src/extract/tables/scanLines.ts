import { type GluedHeader, gluedHeader, gluedRow, isEmptyRow } from "./gluedRows.ts";
import type { ColumnKind } from "./headers.ts";
import type { Line } from "./line.ts";
import { repeatedHeader } from "./repeatedHeader.ts";
import { headersOf, rowUnder, splitCells, tabLine } from "./splitCells.ts";
import { stretchOf } from "./stretch.ts";

const LONGEST_CELL = 60;
/** The row of a table whose cells are run together, words on its value among them. */
const LONGEST_GLUED = 160;
const LONGEST_ROW = 4000;
const SENTENCE_END = /[。！？!?；;]$/;

/**
 * The runs of lines that can hold a table: short ones, and those with delimiters. Everything else is prose and ends a
 * run. What a line is is settled from where the next `|`, tab and wide space stand, so that prose is passed at the speed
 * of a search for line ends.
 */
export function scanLines(text: string): readonly (readonly Line[])[] {
  const runs: Line[][] = [];
  let run: Line[] = [];
  let headers: readonly ColumnKind[] | undefined;
  let glued: GluedHeader | undefined;
  const delimiters = [finder(text, "|"), finder(text, "\t"), finder(text, "  "), finder(text, "\u3000")] as const;
  for (let at = 0; at <= text.length; ) {
    const found = text.indexOf("\n", at);
    const end = found < 0 ? text.length : found;
    const printed = lineAt(text, at, end, delimiters, headers, above(run), glued?.behind && LONGEST_GLUED);
    const header = printed?.whole && gluedHeader(text, printed.whole);
    const line = printed && asGlued(text, printed, header ?? glued);
    const isPassedOver = glued?.behind !== undefined && line?.delimiter === undefined && isEmpty(line);
    if (isPassedOver) {
      // An empty cell of the table.
    } else if (line !== undefined) {
      run.push(line);
      glued = header ?? glued;
      headers = headersOf(line) ?? headers;
    } else if (run.length > 0) {
      runs.push(run);
      run = [];
      headers = undefined;
      glued = undefined;
    }
    at = end + 1;
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** The line above, over an empty one. */
const above = (run: readonly Line[]): Line | undefined => (isEmpty(run.at(-1)) ? run.at(-2) : run.at(-1));

function isEmpty(line: Line | undefined): boolean {
  return line !== undefined && (line.whole === undefined || isEmptyRow(line.whole));
}

/** A line of one piece under headers that are run together, or these themselves, as their cells. */
function asGlued(text: string, line: Line, header: GluedHeader | undefined): Line {
  const { whole, delimiter } = line;
  if (header === undefined || whole === undefined || delimiter !== undefined) return line;
  const isHeader = header.cells[0]?.start === whole.start;
  const cells = isHeader ? header.cells : gluedRow(text, whole, header);
  return cells === undefined ? line : { whole, delimiter: "space", cells };
}

type Finder = (from: number) => number;

function lineAt(
  text: string,
  at: number,
  end: number,
  [pipe, tab, twoSpaces, wideSpace]: readonly [Finder, Finder, Finder, Finder],
  headers: readonly ColumnKind[] | undefined,
  above: Line | undefined,
  longest = LONGEST_CELL,
): Line | undefined {
  if (end - at > longest) {
    const from = at + skipWhite(text, at, end);
    const isDelimited = pipe(from) < end || tab(from) < end || twoSpaces(from) < end || wideSpace(from) < end;
    if (end - at > LONGEST_ROW || (!isDelimited && !mayBeSpaced(text, from, end) && !mayBeTitle(text, from, end)))
      return undefined;
  }
  const whole = stretchOf(text, at, end);
  if (whole === undefined) return { whole, cells: [] };
  const { start } = whole;
  if (pipe(start) < whole.end) return splitCells(text, whole, "pipe");
  if (tab(start) < whole.end) return tabLine(text, whole, at, end);
  const isWide = twoSpaces(start) < whole.end || wideSpace(start) < whole.end;
  const under = headers && !isWide && whole.text.includes(" ") ? rowUnder(text, whole, headers) : undefined;
  if (under !== undefined) return under;
  const repeated = !isWide && whole.text.includes(" ") ? repeatedHeader(text, whole, above) : undefined;
  if (repeated !== undefined) return repeated;
  const spaced = isWide || whole.text.includes(" ") ? splitCells(text, whole, "space", isWide) : undefined;
  if (spaced?.delimiter !== undefined) return spaced;
  if (
    (whole.end - start > longest && !mayBeTitle(text, start, whole.end)) ||
    SENTENCE_END.test(text.slice(whole.end - 1, whole.end))
  )
    return undefined;
  return { whole, cells: [whole] };
}

/** Where the next occurrence stands, from positions that never go back; the text is searched once. */
function finder(text: string, wanted: string): Finder {
  let next = -1;
  return (from) => {
    if (next < from) {
      const found = text.indexOf(wanted, from);
      next = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return next;
  };
}

function skipWhite(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (text[at] === "\u3000" || text[at] === " " || text[at] === "\t")) at++;
  return at - from;
}

/** Whether a line may be the title of an English table, told by its number or by the unit in brackets at its end. */
function mayBeTitle(text: string, from: number, to: number): boolean {
  if (to - from > 2 * LONGEST_CELL) return false;
  return /^Table \d/i.test(text.slice(from, from + 8)) || /\([a-z0-9,' ]{3,24}\)\s*$/.test(text.slice(to - 30, to));
}

/** Whether a line that is longer than a cell may be a row set apart by single spaces: it ends as one does. */
function mayBeSpaced(text: string, from: number, to: number): boolean {
  return to - from <= 3 * LONGEST_CELL && /[ ][^ 。，]{1,12}\s*$/.test(text.slice(Math.max(from, to - 16), to));
}
