import { isFigure } from "./cellKind.ts";
import {
  type Crossing,
  columnKindOf,
  crossedBy,
  headsRows,
  isAreaName,
  isMeasure,
  measureIn,
  sumsUp,
} from "./crossHeader.ts";
import { crossTable } from "./crossTable.ts";
import type { Matrix } from "./findMatrix.ts";
import type { PrintedRow } from "./infer.ts";
import { isNarrowing } from "./joinLabels.ts";
import { nameParts } from "./labels.ts";
import type { Token } from "./lineRows.ts";
import { squeezed } from "./stretch.ts";
import type { Stretch } from "./tableEntry.ts";

const LONGEST_HEADER = 24;
const MOST_HEADINGS = 2;
const CHAPTER = /^\(?[一二三四五六七八九十]{1,3}(?:[、.]|\))/;
const SUM = /^(?:合?计|小计|总计)$/;

interface Headers {
  readonly from: number;
  /** One row of headers, or two of which the upper stands over several of the lower. */
  readonly rows: readonly PrintedRow[];
  /** How many rows of figures show that these are its headers. */
  readonly leastRows: number;
}

/**
 * The table in cells that stand one a line whose headers are measures, perhaps with a row of parts below them (合计, 其中:女), and whose rows have `width`
 * figures each, the first at `first`. Lines of a name alone head the rows below them; a row with other than `width` figures is passed over.
 */
export function linesByMeasure(
  text: string,
  tokens: readonly Token[],
  first: number,
  width: number,
): Matrix | undefined {
  let name = first - 1;
  while (first - name <= MOST_HEADINGS && isHeading(tokens[name - 1])) name--;
  const headers = headersOf(text, tokens, name, width);
  if (headers === undefined) return undefined;
  const rows: PrintedRow[] = [];
  let to = name;
  for (let at = name; tokens[at]?.kind === "text"; ) {
    let next = at + 1;
    while (isFigureToken(tokens[next])) next++;
    const cells = tokens.slice(at, next).map((token) => token.at);
    const isRow = cells.length === width + 1;
    if (cells.length > width + 1 || (cells.length > 1 && !isRow && rows.length === 0)) break;
    if ((isRow || cells.length === 1) && /\p{L}/u.test(tokens[at]?.at.text ?? "")) rows.push(cells);
    if (cells.length > 1) to = next;
    at = next;
  }
  const [start, last] = [tokens[headers.from], tokens[to - 1]];
  if (rows.filter(({ length }) => length > 1).length < headers.leastRows || start === undefined || last === undefined)
    return undefined;
  const corner = headers.rows[0]?.[0];
  const known: Crossing = (corner && crossedBy(text, headers.rows[0] ?? [])) ?? { of: "measure", at: 0 };
  const cross = crossTable(text, [...headers.rows, ...rows], known);
  return cross && { place: { from: start.line, to: last.line, cross }, from: headers.from, to };
}

/** The headers of `width` columns that end before `end`. */
function headersOf(text: string, tokens: readonly Token[], end: number, width: number): Headers | undefined {
  const lower = tokens.slice(Math.max(0, end - width), end).map(({ at }) => at);
  const areTimes = lower.every((cell) => columnKindOf(cell) === "value");
  if (lower.length < width || !(areTimes || lower.every((cell) => mayHead(text, cell)))) return undefined;
  const spans = spansOf(text, lower);
  const upper = spans && tokens.slice(Math.max(0, end - width - spans.length), end - width).map(({ at }) => at);
  if (
    spans &&
    upper?.length === spans.length &&
    upper.every((cell) => isMeasure(text, cell) || (!areTimes && columnKindOf(cell) === "value"))
  ) {
    const from = end - width - spans.length;
    const tops = spans.flatMap(
      (span, at): PrintedRow => [upper[at], ...Array.from({ length: span - 1 }, () => undefined)],
    );
    const corner = cornerAt(tokens, from - 1);
    return {
      from: corner ? from - 1 : from,
      rows: [
        [corner, ...tops],
        [undefined, ...lower],
      ],
      leastRows: 1,
    };
  }
  if (areTimes || !areMeasures(text, lower)) return undefined;
  const from = end - width;
  // A measure more than there are columns: which of them are merged cannot be told.
  const before = tokens[from - 1]?.at;
  if (before !== undefined && /数\s*(?:\([^()]*\))?$/.test(before.text) && isMeasure(text, before)) return undefined;
  const corner = cornerAt(tokens, from - 1);
  return { from: corner ? from - 1 : from, rows: [[corner, ...lower]], leastRows: 2 };
}

/** How many of the lower headers stand under each of the upper: they repeat themselves, or each group of them begins with its sum. */
function spansOf(text: string, lower: readonly Stretch[]): readonly number[] | undefined {
  const words = lower.map((cell) => squeezed(nameParts(text, cell).label));
  for (let each = 1; each * 2 <= words.length; each++) {
    if (words.length % each === 0 && words.every((word, at) => at < each || word === words[at - each]))
      return Array.from({ length: words.length / each }, () => each);
  }
  const starts = words.flatMap((word, at) => (SUM.test(word) ? [at] : []));
  if (starts.length < 2 || starts[0] !== 0) return undefined;
  return starts.map((start, at) => (starts[at + 1] ?? words.length) - start);
}

/** Whether headers are of measures, or all of parts of the whole: 合计, 城区, 农村. */
function areMeasures(text: string, cells: readonly Stretch[]): boolean {
  const names = cells.map((cell) => nameParts(text, cell).label);
  if (names.every((name) => isNarrowing(squeezed(name)) || isAreaName(name) || sumsUp(name))) return true;
  // A sum among measures stands under one of them, and so do its neighbours.
  if (names.some((name) => sumsUp(name))) return false;
  return cells.filter((cell) => isMeasure(text, cell)).length * 2 > cells.length;
}

function mayHead(text: string, cell: Stretch): boolean {
  return (
    cell.text.length <= 2 * LONGEST_HEADER &&
    !/[,。;!?]/.test(cell.text) &&
    columnKindOf(cell) === undefined &&
    measureIn(text, cell) !== undefined
  );
}

/** The header over the names, when one stands before the others: 地区, 类别. */
function cornerAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const cell = tokens[at]?.at;
  if (cell === undefined) return undefined;
  const kind = columnKindOf(cell);
  return kind === "group" || headsRows(cell) || /^(?:地区|地 ?区|区域|县区|指标|项目|类别)$/.test(squeezed(cell))
    ? cell
    : undefined;
}

/** Whether a line heads the rows below it: 一、高等教育. */
function isHeading(token: Token | undefined): boolean {
  return token?.kind === "text" && CHAPTER.test(token.at.text);
}

function isFigureToken(token: Token | undefined): boolean {
  return token !== undefined && isFigure(token.kind);
}
