import { cellKind, isFigure } from "./cellKind.ts";
import { crossedBy } from "./crossHeader.ts";
import { crossTable } from "./crossTable.ts";
import { headerKind, headsYears, isHeaderRow } from "./headers.ts";
import { commonWidth, type PrintedRow } from "./infer.ts";
import { keyedRows } from "./keyedRows.ts";
import type { Line } from "./line.ts";
import { oneLanguage } from "./oneLanguage.ts";
import { isPageMark } from "./pageMarks.ts";
import { comparedGrid, performanceRows } from "./performanceRows.ts";
import { proseCells } from "./proseCells.ts";
import { keyOf, readGrid } from "./readGrid.ts";
import type { Place } from "./rows.ts";
import { shiftedRows } from "./shiftedRows.ts";
import { spreadTops } from "./spreadTops.ts";
import type { Stretch } from "./tableEntry.ts";
import { taskCells } from "./taskRows.ts";
import { wrappedTable } from "./wrappedHeader.ts";

/** A stretch of lines with the same delimiter: its rows with their lines. */
interface Block {
  readonly rows: { readonly cells: PrintedRow; readonly line: number }[];
  readonly isMarkdown: boolean;
  readonly delimiter: string;
  /** The line after the last. */
  readonly next: number;
}

const LONGEST_SPACED = 80;
const MOST_SINGLES = 2;
const MOST_BLANKS = 3;
const NEW_TABLE = /^(?:附?表|专栏)\s*[\d一二三四五六七八九十]/;

/** The tables among lines `from` to `to` (exclusive) whose rows are lines with delimiters. */
export function findGrids(text: string, run: readonly Line[], from: number, to: number): readonly Place[] {
  const places: Place[] = [];
  for (let at = from; at < to; ) {
    if (run[at]?.delimiter === undefined) {
      at++;
      continue;
    }
    const block = blockAt(text, run, at, to);
    const place = placeOf(text, block, run);
    if (place !== undefined) places.push(place);
    at = block.next;
  }
  return places;
}

/** Lines of one delimiter from `from` on, over page marks, blanks and a few lines without; up to the header of another table. */
function blockAt(text: string, run: readonly Line[], from: number, to: number): Block {
  const delimiter = run[from]?.delimiter ?? "space";
  const rows: { cells: PrintedRow; line: number }[] = [];
  let pending: { cells: PrintedRow; line: number }[] = [];
  let header: string | undefined;
  let isMarkdown = false;
  let blanks = 0;
  let next = from + 1;
  for (let at = from; at < to; at++) {
    const line = run[at];
    if (line?.whole === undefined) {
      if (++blanks > MOST_BLANKS) break;
      continue;
    }
    blanks = 0;
    if (isBetweenPages(line)) {
      if (line.delimiter !== undefined) next = at + 1;
      continue;
    }
    if (line.delimiter === undefined) {
      if (pending.length === MOST_SINGLES || NEW_TABLE.test(line.whole.text)) break;
      pending.push({ cells: line.cells, line: at });
      continue;
    }
    if (line.delimiter !== delimiter) break;
    if (line.isRule) {
      if (rows.length <= 2) isMarkdown = true;
      next = at + 1;
      continue;
    }
    if (isHeader(text, line.cells)) {
      const key = keyOf(line.cells);
      const isBesideHeader = rows.length > 0 && isHeader(text, rows.at(-1)?.cells ?? []) && pending.length === 0;
      if (header !== undefined && key !== header && !isBesideHeader && !rows.some(({ cells }) => keyOf(cells) === key))
        break;
      header ??= key;
    }
    rows.push(...pending, { cells: line.cells, line: at });
    pending = [];
    next = at + 1;
  }
  return { rows: trimmed(rows), isMarkdown, delimiter, next };
}

/** Whether a row is the header of a table of indicators, or of areas or projects by measures. */
function isHeader(text: string, cells: PrintedRow): boolean {
  if (cells.length < 2) return false;
  return isHeaderRow(cells) || crossedBy(text, cells) !== undefined || isOverYears(cells);
}

/** Whether a row heads years at its left and measures beside them. */
function isOverYears(cells: PrintedRow): boolean {
  return headsYears(cells[0]) && cells.slice(1).every((cell) => cellKind(cell) === "text");
}

/** Whether a line is a page mark, or a row that has nothing but one, or nothing at all. */
function isBetweenPages({ whole, cells }: Line): boolean {
  const filled = cells.filter((cell) => cell !== undefined);
  return (whole !== undefined && isPageMark(whole)) || filled.every(isPageMark);
}

/** Rows without the columns at the edges that outer bars leave empty in all of them. */
function trimmed(rows: readonly { cells: PrintedRow; line: number }[]): { cells: PrintedRow; line: number }[] {
  const wide = rows.filter(({ cells }) => cells.length > 1);
  const left = wide.every(({ cells }) => cells[0] === undefined) ? 1 : 0;
  const right = wide.every(({ cells }) => cells.at(-1) === undefined) ? 1 : 0;
  return rows.map(({ cells, line }) =>
    cells.length > 1 ? { cells: cells.slice(left, cells.length - right), line } : { cells, line },
  );
}

function placeOf(text: string, block: Block, run: readonly Line[]): Place | undefined {
  const { isMarkdown, delimiter } = block;
  const rows = unkeyed(text, block.rows);
  const start = delimiter === "space" || !isMarkdown ? headerIn(text, rows) : 0;
  const hasFigures = ({ cells }: { cells: PrintedRow }): boolean =>
    cells.length > 1 && cells.some((cell) => isFigure(cellKind(cell)) || holdsFigures(cell));
  let last = delimiter === "space" ? rows.findLastIndex(hasFigures) : rows.length - 1;
  while (last >= 0 && endsInWords(rows[last + 1]?.cells, rows[last]?.cells)) last++;
  const first =
    start > 0 ||
    isHeader(text, rows[0]?.cells ?? []) ||
    isHeader(text, rows[1]?.cells ?? []) ||
    isMarkdown ||
    delimiter !== "space"
      ? start
      : rows.findIndex(hasFigures);
  const kept = first < 0 ? [] : rows.slice(first, last + 1);
  const cells = performanceRows(
    shiftedRows(
      oneLanguage(
        text,
        kept.map((row) => row.cells),
      ),
    ),
  );
  const from = kept[0]?.line;
  const to = kept.at(-1)?.line;
  const isHeaded = start > 0 || isHeader(text, rows[0]?.cells ?? []);
  const compared = isHeaded || delimiter !== "pipe" ? undefined : comparedGrid(rows.map((row) => row.cells));
  if (compared !== undefined) return { from: rows[0]?.line ?? 0, to: rows.at(-1)?.line ?? 0, grid: compared };
  let told: Place["prose"];
  if (from !== undefined && to !== undefined) {
    const tasks = delimiter === "space" ? undefined : taskCells(text, shiftedRows(rows.map((row) => row.cells)));
    if (tasks !== undefined) return { from, to, prose: tasks, isOfTasks: true };
    const prose = proseCells(text, cells);
    const cross = crossTable(text, cells);
    if (cross !== undefined) return { from, to, cross, prose };
    const grid = readGrid(text, cells, isMarkdown);
    if (grid !== undefined) return { from, to, grid, prose };
    const at = block.rows.map(({ line }) => line);
    const lines = at.flatMap((line) => run[line] ?? []);
    const wrapped = delimiter === "space" ? wrappedTable(text, lines, at) : undefined;
    if (wrapped !== undefined) return wrapped;
    if (prose.some(({ dated }) => dated !== undefined)) return { from, to, prose };
    // What bars part is told apart without the header as well.
    if (delimiter !== "pipe") told = prose;
  }
  return isList(
    rows.map(({ cells }) => cells),
    delimiter,
    isMarkdown,
  )
    ? { from: rows[0]?.line ?? 0, to: rows.at(-1)?.line ?? 0, ...(told && { prose: told, isOfTasks: true as const }) }
    : undefined;
}

/** Whether what white space has not parted are several cells, figures among them: 扩建 0 320 已完工. */
function holdsFigures(cell: Stretch | undefined): boolean {
  if (cell === undefined || cell.text.length > LONGEST_SPACED) return false;
  const words = cell.text.split(" ");
  const figures = words.filter((word) => isFigure(cellKind({ ...cell, text: word })));
  return words.length > 2 && figures.length > 1 && figures.length < words.length;
}

/** Whether a row is as wide as the one above and ends in a value in words: 持续改善. */
function endsInWords(row: PrintedRow | undefined, above: PrintedRow | undefined): boolean {
  return row !== undefined && row.length === above?.length && row.length > 1 && cellKind(row.at(-1)) === "word";
}

/** Rows of cells that each say what they are, under the header that they make; on the line of the first. */
function unkeyed(text: string, rows: Block["rows"]): Block["rows"] {
  const keyed = keyedRows(
    text,
    rows.map(({ cells }) => cells),
  );
  return keyed?.map((cells, at) => ({ cells, line: rows[Math.max(0, at - 1)]?.line ?? 0 })) ?? rows;
}

/** The first row that is a header, or the one above it when that stands over several of its columns each; else the first of all. */
function headerIn(text: string, rows: Block["rows"]): number {
  const first = rows.findIndex(({ cells }) => isHeader(text, cells));
  const printed = rows.map(({ cells }) => cells);
  return first > 0 && spreadTops(printed, first - 1) !== undefined ? first - 1 : Math.max(0, first);
}

/** Whether rows without figures of indicators are a table all the same: of the same width, or under headers where white space parts them. */
function isList(rows: readonly PrintedRow[], delimiter: string, isMarkdown: boolean): boolean {
  const width = commonWidth(rows);
  const even = rows.filter(({ length }) => length === width).length;
  if (width < 2 || even < 2) return false;
  if (isMarkdown) return true;
  const headed = (rows[0] ?? []).filter((cell) => headerKind(cell) !== undefined).length >= 2;
  if (delimiter === "pipe") return even * 5 >= rows.length * 3;
  return headed || (delimiter === "tab" && width > 2 && even * 5 >= rows.length * 4);
}
