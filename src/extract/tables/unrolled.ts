import { cellKind, isFigure } from "./cellKind.ts";
import { crossedBy } from "./crossHeader.ts";
import { headerKind, headsYears, isHeaderRow } from "./headers.ts";
import type { PrintedRow } from "./infer.ts";
import { isRepeated } from "./spreadTops.ts";
import { stretchOf } from "./stretch.ts";
import type { Stretch } from "./tableEntry.ts";

/** A header among the first words of a line: 表1 主要指标 指标 单位 2025年. */
const HEADED = /^[^\n]{0,40}(?:指标|项目|名称|序号|类别|学段|年[度份]|地区|区域|[县区市州旗)])[^\n。;]{0,8}[|\t ]/m;
const RULE = /\| ?:?-{3,}:? ?\|/;
/** A long line with a sign between cells near its beginning: prose has none, and is passed over. */
const LONG_LINE = /^(?=[^\n|\t ]{0,60}[|\t ])[^\n]{30,4000}$/gm;
const DELIMITERS = ["|", "\t", " "];
const MOST_BEFORE = 6;
const MOST_COLUMNS = 12;
const LEAST_ROWS = 2;

const BARE_YEAR = /^(?:19|20)\d\d$/;

interface Piece {
  readonly cell: Stretch | undefined;
  /** Where the sign before it stands. */
  readonly sign: number;
}

/** A text in which the rows of a table that a copy has put on one line stand on lines of their own; each character stays at its place. */
export function unrolled(text: string): string {
  const mayBeRuled = RULE.test(text);
  if (!mayBeRuled && !HEADED.test(text)) return text;
  return text.replace(
    LONG_LINE,
    (line) => (mayBeRuled ? ruled(line) : undefined) ?? (HEADED.test(line) ? inRows(line) : line),
  );
}

/** The rows of a Markdown table on one line: two bars with a blank between part them where all have as many cells; undefined for any other line. */
function ruled(line: string): string | undefined {
  if (!RULE.test(line)) return undefined;
  const rows = line.replace(/\| (?=\|)/g, "|\n");
  const bars = rows
    .trim()
    .split("\n")
    .map((row) => row.split("|").length);
  return bars.length > LEAST_ROWS && bars.every((count) => count === bars[0]) ? rows : undefined;
}

function inRows(line: string): string {
  const delimiter = DELIMITERS.find((sign) => line.includes(sign)) ?? " ";
  const pieces = piecesOf(line, delimiter);
  let best: readonly number[] = [];
  let most = 0;
  for (let from = 0; from <= MOST_BEFORE; from++) {
    for (let width = 2; width <= MOST_COLUMNS && from + width * (LEAST_ROWS + 1) <= pieces.length; width++) {
      const whole = rowsFrom(line, pieces, from, width);
      const starts = whole.length > 0 ? whole : rowsBelowTwo(line, pieces, from, width);
      if (starts.length * width <= most) continue;
      best = starts;
      most = starts.length * width;
    }
  }
  const signs = line.split("");
  for (const at of best) {
    const sign = pieces[at]?.sign ?? -1;
    if (sign >= 0) signs[sign] = "\n";
  }
  return signs.join("");
}

function piecesOf(line: string, delimiter: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at <= line.length; ) {
    const found = line.indexOf(delimiter, at);
    const end = found < 0 ? line.length : found;
    const cell = stretchOf(line, at, end);
    const isKept = cell !== undefined || (delimiter === "|" && at > 0 && end < line.length);
    if (isKept) pieces.push({ cell, sign: at - 1 });
    at = end + 1;
  }
  return pieces;
}

/** Where the header at `from` and the rows of figures under it begin, and what stands behind them; empty where there is no such header, or fewer than two rows. */
function rowsFrom(line: string, pieces: readonly Piece[], from: number, width: number): readonly number[] {
  const header = pieces.slice(from, from + width).map(({ cell }) => cell);
  const isOfYears = headsYears(header[0]);
  if (!heads(line, header) || (!isOfYears && isHeaderRow([header[0], pieces[from + width]?.cell]))) return [];
  const rows = rowsBelow(pieces, from + width, width, headerKind(header[0]) === "number", isOfYears);
  return rows.length > LEAST_ROWS ? [from, ...rows] : [];
}

function heads(line: string, header: PrintedRow): boolean {
  const [first, ...others] = header;
  const isOverYears = headsYears(first) && others.every((cell) => cellKind(cell) === "text");
  return first !== undefined && (isOverYears || isHeaderRow(header) || crossedBy(line, header) !== undefined);
}

/** The same below a header with a second row of which each cell of the first, but for the one over the names, has as many: 县区 2022年 2023年 新建 新增学位 新建 新增学位. */
function rowsBelowTwo(line: string, pieces: readonly Piece[], from: number, width: number): readonly number[] {
  for (let tops = 2; tops * 2 < width; tops++) {
    const each = (width - 1) / tops;
    const at = from + 1 + tops;
    const lower = pieces.slice(at, at + width - 1).flatMap(({ cell }) => cell ?? []);
    if (!Number.isInteger(each) || lower.length < width - 1) continue;
    const upper = pieces.slice(from, at).map(({ cell }) => cell);
    if (!isRepeated(lower, each) || lower.some((cell) => isFigure(cellKind(cell))) || !heads(line, upper)) continue;
    const rows = rowsBelow(pieces, at + width - 1, width, false);
    if (rows.length > LEAST_ROWS) return [from, at, ...rows];
  }
  return [];
}

/** Where rows of the same look begin from `from` on, and what stands behind them: names first, then figures among what else there is. */
function rowsBelow(
  pieces: readonly Piece[],
  from: number,
  width: number,
  isCounted: boolean,
  isOfYears = false,
): readonly number[] {
  const first = looksOf(pieces, from, width, isOfYears);
  const name = isCounted ? 1 : 0;
  if (!first.includes("figure") || first[name] === "figure" || (isCounted && first[0] !== "figure")) return [];
  const starts: number[] = [];
  let at = from;
  while (at + width <= pieces.length && looksOf(pieces, at, width, isOfYears).join() === first.join()) {
    if (isCounted && pieces[at]?.cell?.text !== String(starts.length + 1)) break;
    starts.push(at);
    at += width;
  }
  return starts.length < LEAST_ROWS ? [] : [...starts, at];
}

function looksOf(pieces: readonly Piece[], from: number, width: number, isOfYears: boolean): readonly string[] {
  return pieces.slice(from, from + width).map(({ cell }) => {
    const kind = cellKind(cell);
    if (kind === "empty") return kind;
    return isFigure(kind) && !(isOfYears && BARE_YEAR.test(cell?.text ?? "")) ? "figure" : "words";
  });
}
