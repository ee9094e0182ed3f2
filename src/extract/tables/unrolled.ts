import { cellKind, isFigure } from "./cellKind.ts";
import { isHeaderRow } from "./headers.ts";
import { stretchOf } from "./stretch.ts";
import type { Stretch } from "./tableEntry.ts";

/** A header among the first words of a line: 表1 主要指标 指标 单位 2025年. */
const HEADED = /^[^\n]{0,40}(?:指标|项目|名称|序号|类别)[^\n。;]{0,8}[|\t ]/m;
const RULE = /\| ?:?-{3,}:? ?\|/;
/** A long line with a sign between cells near its beginning: prose has none, and is passed over. */
const LONG_LINE = /^(?=[^\n|\t ]{0,60}[|\t ])[^\n]{30,4000}$/gm;
const DELIMITERS = ["|", "\t", " "];
const MOST_BEFORE = 6;
const MOST_COLUMNS = 8;
const LEAST_ROWS = 2;

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
      const starts = rowsFrom(pieces, from, width);
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
function rowsFrom(pieces: readonly Piece[], from: number, width: number): readonly number[] {
  const header = pieces.slice(from, from + width).map(({ cell }) => cell);
  if (header[0] === undefined || !isHeaderRow(header) || isHeaderRow([header[0], pieces[from + width]?.cell]))
    return [];
  const first = classesOf(pieces, from + width, width);
  if (!first.includes("figure") || first[0] === "figure") return [];
  const starts = [from];
  let at = from + width;
  while (at + width <= pieces.length && classesOf(pieces, at, width).join() === first.join()) {
    starts.push(at);
    at += width;
  }
  if (starts.length <= LEAST_ROWS) return [];
  return at < pieces.length ? [...starts, at] : starts;
}

function classesOf(pieces: readonly Piece[], from: number, width: number): readonly string[] {
  return pieces.slice(from, from + width).map(({ cell }) => {
    const kind = cellKind(cell);
    return isFigure(kind) ? "figure" : kind === "empty" || kind === "unit" ? kind : "words";
  });
}
