import { isFigure } from "./cellKind.ts";
import { type CrossedBy, type Crossing, columnKindOf, crossedBy, headsRows, measureIn, sumsUp } from "./crossHeader.ts";
import { crossTable } from "./crossTable.ts";
import { headerKind, headsYears } from "./headers.ts";
import type { PrintedRow } from "./infer.ts";
import { isStageName } from "./joinLabels.ts";
import { hasMeasure } from "./labels.ts";
import type { Token } from "./lineRows.ts";
import { linesByMeasure } from "./linesByMeasure.ts";
import { proseCells } from "./proseCells.ts";
import { readGrid } from "./readGrid.ts";
import type { Place } from "./rows.ts";
import { squeezed } from "./stretch.ts";

const MOST_COLUMNS = 12;

/** A matrix in cells that stand one a line, and which of them it takes, `to` exclusive. */
export interface Matrix {
  readonly place: Place;
  readonly from: number;
  readonly to: number;
}

/**
 * The next matrix from `start` on among cells that stand one a line: headers, then rows of a name and as many values each as there are headers
 * of columns. Over the names stands 县(区), 学校名称 or the like, or nothing where the columns are stages. Columns of texts and times are told by
 * their headers.
 */
export function findMatrix(text: string, tokens: readonly Token[], start: number): Matrix | undefined {
  for (let at = start; at < tokens.length; ) {
    const headed = isCorner(tokens[at]) ? headedAt(text, tokens, at) : undefined;
    if (headed !== undefined) return headed;
    if (!isFigureToken(tokens[at])) {
      at++;
      continue;
    }
    let end = at;
    while (isFigureToken(tokens[end])) end++;
    const found = end - at >= 2 && end - at <= MOST_COLUMNS ? matrixAt(text, tokens, at, end - at) : undefined;
    if (found !== undefined) return found;
    at = end;
  }
  return undefined;
}

/** The matrix whose first row has its `width` values from `first` on. */
function matrixAt(text: string, tokens: readonly Token[], first: number, width: number): Matrix | undefined {
  const headers = tokens.slice(Math.max(0, first - 1 - width), first - 1);
  if (headers.length < width || tokens[first - 1]?.kind !== "text") return undefined;
  const corner = tokens[first - 2 - width];
  const header: PrintedRow = [corner?.at, ...headers.map((token) => token.at)];
  const crossed: CrossedBy | undefined = corner && crossedBy(text, header)?.of;
  const hasCorner = crossed === "area" || crossed === "project";
  if (!hasCorner && !headers.every((token) => isStageName(squeezed(token.at))))
    return linesByMeasure(text, tokens, first, width);
  const rows: PrintedRow[] = [];
  let to = first - 1;
  while (isRow(tokens, to, width)) {
    rows.push(tokens.slice(to, to + width + 1).map((token) => token.at));
    to += width + 1;
  }
  if (rows.length < 2) return undefined;
  const known: Crossing | undefined = hasCorner ? undefined : { of: "measure", at: 0 };
  const cross = crossTable(text, [hasCorner ? header : [undefined, ...header.slice(1)], ...rows], known);
  const from = hasCorner ? first - 2 - width : first - 1 - width;
  const [start, last] = [tokens[from], tokens[to - 1]];
  if (cross === undefined || start === undefined || last === undefined) return undefined;
  return { place: { from: start.line, to: last.line, cross }, from, to };
}

/** Whether a cell may head the names of rows, or their numbers. */
function isCorner(token: Token | undefined): boolean {
  if (token?.kind !== "text") return false;
  return (
    ["number", "name", "group"].includes(headerKind(token.at) ?? "") || headsRows(token.at) || headsYears(token.at)
  );
}

/** What the cells of a column must be; `count` is a value or a text with one (36个班), `any` where its header does not tell. */
type Wanted = "name" | "number" | "value" | "count" | "time" | "any";

/** The matrix whose headers begin at `first`, some of them over texts and times; of the widths its rows allow the one with the most cells. */
function headedAt(text: string, tokens: readonly Token[], first: number): Matrix | undefined {
  let to = 0;
  let rows: readonly PrintedRow[] = [];
  for (let width = 2; width <= MOST_COLUMNS && mayHead(tokens[first + width - 1]); width++) {
    const wanted = width < 3 ? undefined : wantedIn(text, tokens.slice(first, first + width));
    if (wanted === undefined) continue;
    let end = first + width;
    while (wanted.every((kind, index) => fits(tokens[end + index], kind))) end += width;
    if (end >= first + 3 * width && end > to) {
      to = end;
      rows = chunks(tokens.slice(first, end), width);
    }
  }
  const cross = rows.length > 0 ? crossTable(text, rows) : undefined;
  const grid = rows.length > 0 && cross === undefined ? readGrid(text, rows, true) : undefined;
  const [start, last] = [tokens[first], tokens[to - 1]];
  if (start === undefined || last === undefined || (cross === undefined && grid === undefined)) return undefined;
  const read = { ...(cross && { cross }), ...(grid && { grid }), prose: proseCells(text, rows) };
  return { place: { from: start.line, to: last.line, ...read }, from: first, to };
}

/** Whether a cell may be a header by its look; 完成时间 looks like a value in words. */
function mayHead(token: Token | undefined): boolean {
  return token?.kind === "text" || (token !== undefined && headerKind(token.at) !== undefined && !isFigureToken(token));
}

/** What stands under each header of a table of areas or projects; undefined for any other, and where no column is of figures. */
function wantedIn(text: string, headers: readonly Token[]): readonly Wanted[] | undefined {
  const cells = headers.map(({ at }) => at);
  const [corner, ...others] = cells;
  if (headsYears(corner) && others.every((cell) => measureIn(text, cell) !== undefined))
    return ["time", ...others.map((): Wanted => "value")];
  const crossed = crossedBy(text, cells);
  if (crossed === undefined) return undefined;
  const wanted = cells.map((cell, index): Wanted => {
    if (index === crossed.at) return "name";
    const kind = columnKindOf(cell);
    if (kind === "number") return kind;
    if (kind === "deadline") return "time";
    if (crossed.of === "measure" && index > crossed.at && (kind === undefined || kind === "value")) return "value";
    if (kind !== undefined) return "any";
    const measure = measureIn(text, cell);
    if (measure?.unit !== undefined) return "value";
    return measure !== undefined && hasMeasure(measure.label.text) ? "count" : "any";
  });
  return wanted.includes("value") || wanted.includes("count") ? wanted : undefined;
}

function fits(token: Token | undefined, wanted: Wanted): boolean {
  if (token === undefined) return false;
  if (wanted === "value") return isFigureToken(token);
  if (wanted === "count") return isFigureToken(token) || (token.kind === "text" && /\d/.test(token.at.text));
  if (wanted === "number") return token.kind === "number";
  if (wanted === "time")
    return token.kind === "year" || /(?:19|20)\d\d/.test(token.at.text) || (token.kind === "text" && sumsUp(token.at));
  return wanted === "any" || (token.kind === "text" && (headerKind(token.at) === undefined || sumsUp(token.at)));
}

function chunks(tokens: readonly Token[], width: number): readonly PrintedRow[] {
  const count = Math.floor(tokens.length / width);
  return Array.from({ length: count }, (_, row) =>
    tokens.slice(row * width, (row + 1) * width).map((token) => token.at),
  );
}

/** Whether a name with `width` values, and no more, stands at `at`. */
function isRow(tokens: readonly Token[], at: number, width: number): boolean {
  if (tokens[at]?.kind !== "text" || isFigureToken(tokens[at + width + 1])) return false;
  for (let next = at + 1; next <= at + width; next++) if (!isFigureToken(tokens[next])) return false;
  return true;
}

function isFigureToken(token: Token | undefined): boolean {
  return token !== undefined && isFigure(token.kind);
}
