import { type CellKind, cellKind, isFigure } from "./cellKind.ts";
import { type Column, columnOf, headerKind, withRoles } from "./headers.ts";
import type { Line } from "./line.ts";
import type { Cell, Grid, Row } from "./rows.ts";
import { stretchOf } from "./stretch.ts";
import type { Stretch } from "./tableEntry.ts";

/** A table whose cells are printed one after the other with `|` between, and where its first cell begins. */
export interface StackedReading {
  readonly grid: Grid;
  readonly start: number;
}

interface Draft {
  readonly heads: Cell[];
  readonly formals: Cell[];
  readonly units: Cell[];
  readonly values: Cell[];
}

const MOST_HEADS = 4;
const MOST_VALUES = 12;

/**
 * Reads cells that hold several lines each, a column's part of a block: names, then formal types, then values. The
 * lines of one row have the same number in each cell; a first name too many is the group of the others, and an
 * empty cell before the names stands for the group above.
 */
export function readStacked(text: string, lines: readonly Line[]): StackedReading | undefined {
  const cells = cellsOf(text, lines);
  let head = 0;
  while (isHeader(cells[head], head === 0)) head++;
  const body = cells.slice(head);
  const width = usualWidth(draftRows(body, Number.POSITIVE_INFINITY));
  const drafts = draftRows(body, width).filter(({ values }) => values.length > 0);
  if (width === 0 || width > MOST_VALUES || drafts.length === 0) return undefined;
  const columns = columnsOf(text, cells.slice(0, head), drafts, width);
  const rows = drafts.map((draft, index) => rowOf(draft, columns, index === 0 && head === 0));
  const start = (head > 0 ? cells[0]?.at(-1) : rows[0]?.cells.find((cell) => cell.length > 0)?.[0])?.start;
  return start === undefined ? undefined : { grid: { columns, rows }, start };
}

/** Whether a cell is a header; over the first of them stands the text above the table. */
function isHeader(cell: Cell | undefined, isFirst: boolean): boolean {
  return (
    cell !== undefined && (cell.length === 1 || (isFirst && cell.length > 1)) && headerKind(cell.at(-1)) !== undefined
  );
}

/** The cells between the bars, each with its lines. */
function cellsOf(text: string, lines: readonly Line[]): readonly Cell[] {
  const cells: Stretch[][] = [[]];
  for (const { whole } of lines) {
    if (whole === undefined) continue;
    let start = whole.start;
    for (;;) {
      const bar = whole.text.indexOf("|", start - whole.start);
      const end = bar < 0 ? whole.end : whole.start + bar;
      const line = stretchOf(text, start, end);
      if (line !== undefined) cells.at(-1)?.push(line);
      if (bar < 0) break;
      cells.push([]);
      start = end + 1;
    }
  }
  if (cells.at(-1)?.length === 0) cells.pop();
  return cells;
}

/** Parts the cells into rows: a cell of text or an empty one after `width` values begins the next. */
function draftRows(cells: readonly Cell[], width: number): readonly Draft[] {
  const rows: Draft[] = [];
  let row: Draft = { heads: [], formals: [], units: [], values: [] };
  for (const cell of cells) {
    const kind = kindOf(cell);
    const isFull =
      row.values.length > 0 && (kind !== "empty" || row.values.length >= width || width === Number.POSITIVE_INFINITY);
    if ((kind === "text" || kind === "empty") && isFull) {
      rows.push(row);
      row = { heads: [], formals: [], units: [], values: [] };
    }
    if (kind === "formal") row.formals.push(cell);
    else if (kind === "unit") row.units.push(cell);
    else if (kind === "value" || (kind === "empty" && row.values.length > 0)) row.values.push(cell);
    else row.heads.push(cell);
  }
  rows.push(row);
  return rows;
}

function kindOf(cell: Cell): CellKind {
  if (cell.length === 0) return "empty";
  const kinds = cell.map(cellKind);
  if (kinds.every((kind) => kind === "formal")) return "formal";
  if (kinds.every((kind) => kind === "unit")) return "unit";
  return kinds.every((kind) => isFigure(kind) || kind === "word") && kinds.some(isFigure) ? "value" : "text";
}

function usualWidth(rows: readonly Draft[]): number {
  const counts = new Map<number, number>();
  for (const { values } of rows) if (values.length > 0) counts.set(values.length, (counts.get(values.length) ?? 0) + 1);
  let usual = 0;
  for (const [width, count] of counts) if (count > (counts.get(usual) ?? 0)) usual = width;
  return usual;
}

function columnsOf(text: string, headers: readonly Cell[], drafts: readonly Draft[], width: number): readonly Column[] {
  const read = headers.map((cell) => columnOf(text, cell.at(-1)));
  const depth = drafts.reduce((most, { heads }) => Math.max(most, Math.min(heads.length, MOST_HEADS)), 1);
  const values = read.filter(({ kind }) => kind === "value");
  const hasHeader = values.length === width;
  return withRoles([
    ...Array.from({ length: depth - 1 }, (): Column => ({ kind: "group" })),
    { kind: "name" },
    { kind: "unit" },
    { kind: "formal" },
    ...(hasHeader ? values : Array.from({ length: width }, (): Column => ({ kind: "value" }))),
  ]);
}

function rowOf({ heads, formals, units, values }: Draft, columns: readonly Column[], isFirst: boolean): Row {
  const names = heads.at(-1) ?? [];
  const stack = [...values.slice(0, MOST_VALUES), ...formals.slice(0, 1)].reduce(
    (most, { length }) => Math.max(most, length),
    0,
  );
  const groups = columns.filter(({ kind }) => kind === "group").length;
  const over = heads.slice(-MOST_HEADS, -1);
  const padded: Cell[] = [...Array.from({ length: Math.max(0, groups - over.length) }, (): Cell => []), ...over];
  let group = 0;
  let value = 0;
  const cells = columns.map(({ kind }): Cell => {
    if (kind === "group") return isFirst ? lastWord(padded[group++] ?? []) : (padded[group++] ?? []);
    if (kind === "name") return isFirst ? names.slice(-stack - 1) : names;
    if (kind === "unit") return units[0] ?? [];
    if (kind === "formal") return formals[0] ?? [];
    return values[value++] ?? [];
  });
  const isUneven = values.some(({ length }) => length !== stack && length > 0);
  return isUneven ? { cells, unplaced: true } : { cells };
}

/** The end of the first cell, before which the text above the table stands. */
function lastWord(cell: Cell): Cell {
  const last = cell.at(-1);
  const before = cell.at(-2);
  const isWrapped = last !== undefined && before !== undefined && last.text.length <= 4 && before.text.length <= 6;
  return cell.slice(isWrapped ? -2 : -1);
}
