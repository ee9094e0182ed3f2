import { cellKind, isFigure } from "./cellKind.ts";
import {
  type CrossedBy,
  type Crossing,
  columnKindOf,
  crossedBy,
  isAreaName,
  type MeasureHeader,
  measureIn,
} from "./crossHeader.ts";
import { type Column, columnOf, headsYears, isTotal } from "./headers.ts";
import type { PrintedRow } from "./infer.ts";
import { measuresBelow, partsBelow } from "./partsBelow.ts";
import { byIndicator, keyOf, outnumber } from "./readGrid.ts";
import { spreadTops } from "./spreadTops.ts";
import { squeezed, wordsOf } from "./stretch.ts";
import { sumRow } from "./sumRow.ts";
import type { Stretch } from "./tableEntry.ts";

/** A column of a table of areas or projects by measures, or of measures by stages. */
export interface CrossColumn {
  readonly kind: "row" | "measure" | "deadline" | "group" | "responsible" | "unit" | "formal" | "other";
  readonly header?: Stretch;
  /** The headers it was read from: that of the column itself, and the one over it and its neighbours. */
  readonly measure?: MeasureHeader;
  readonly over?: MeasureHeader;
  /** A column that says only when: the measure is the table's. */
  readonly time?: Column;
}

/** A table whose rows are areas, projects or measures, and its rows of cells under their columns. */
export interface CrossTable {
  readonly of: CrossedBy;
  readonly columns: readonly CrossColumn[];
  readonly rows: readonly PrintedRow[];
}

const HEADER_ROWS = 2;
const MAX_COLUMNS = 40;

/** Reads rows of cells as a table of areas or projects by measures; undefined when they are not one. `known` says what the first row is the header of. */
export function crossTable(text: string, asPrinted: readonly PrintedRow[], known?: Crossing): CrossTable | undefined {
  const turned = byIndicator(asPrinted);
  if (turned !== asPrinted) {
    const areas = turned.slice(1).filter(([cell]) => cell !== undefined && isAreaName(cell));
    return areas.length >= 2 ? crossTable(text, turned, { of: "area", at: 0 }) : undefined;
  }
  for (let from = 0; from < Math.min(HEADER_ROWS, asPrinted.length); from++) {
    const spread = spreadTops(asPrinted, from) ?? partsBelow(asPrinted, from) ?? measuresBelow(text, asPrinted, from);
    const printed =
      spread === undefined ? asPrinted : [...asPrinted.slice(0, from), ...spread, ...asPrinted.slice(from + 2)];
    const header = printed[from] ?? [];
    const second = printed[from + 1] ?? [];
    const under = spread !== undefined || isSecondHeader(header, second) ? second : undefined;
    const crossed = known ?? crossedBy(text, header, under);
    if (crossed === undefined || header.length > MAX_COLUMNS) continue;
    const isDouble = under !== undefined && under[crossed.at] === undefined;
    const body = printed.slice(from + (isDouble ? 2 : 1)).map((row) => respaced(text, row, header.length));
    const key = keyOf(header);
    if (outnumber(body, header.length)) continue;
    const rows = body.filter((row) => keyOf(row) !== key && !(isDouble && keyOf(row) === keyOf(second)));
    const columns = columnsOf(text, header, isDouble ? second : [], crossed.at, rows);
    const placed = rows.map((row) => sumRow(text, columns, row));
    const isRead = placed.some((row) =>
      columns.some(({ kind }, index) => kind === "measure" && isFigure(cellKind(row[index]))),
    );
    if (isRead) return { of: crossed.of, columns, rows: placed };
  }
  return undefined;
}

/** Whether the row below a header parts its columns: of the same width, empty under the names of the rows. */
function isSecondHeader(header: PrintedRow, second: PrintedRow): boolean {
  const filled = second.filter((cell) => cell !== undefined);
  return (
    second.length === header.length &&
    second.includes(undefined) &&
    filled.length >= 2 &&
    filled.every((cell) => ["text", "year", "unit"].includes(cellKind(cell)))
  );
}

function columnsOf(
  text: string,
  header: PrintedRow,
  second: PrintedRow,
  at: number,
  rows: readonly PrintedRow[],
): readonly CrossColumn[] {
  let spread: Stretch | undefined;
  const isTimed = [...header, ...second].some(
    (cell) => cell !== undefined && (columnKindOf(cell) === "value" || measureIn(text, cell)?.year !== undefined),
  );
  return header.map((cell, index): CrossColumn => {
    if (index === at) return { kind: "row", ...(cell && { header: cell }) };
    if (index < at && cell && headsYears(cell) && rows.some((row) => yearCell(row[index])))
      return { kind: "deadline", header: cell };
    if (index < at) return { kind: cell !== undefined && columnKindOf(cell) === "group" ? "group" : "other" };
    const under = second[index];
    if (cell !== undefined || under === undefined) spread = cell;
    const own = under ?? cell;
    if (own === undefined) return { kind: "other" };
    if (headsYears(own) && rows.some((row) => yearCell(row[index]))) return { kind: "deadline", header: own };
    const kind = isTimed && isTotal(own) ? "value" : columnKindOf(own);
    if (kind !== undefined && kind !== "value") return { kind: plainKind(kind), header: own };
    if (!holdsFigures(rows, index)) return { kind: "other", header: own };
    const top = under === undefined ? undefined : spread;
    if (top !== undefined && kind === undefined && columnKindOf(top) === "value") {
      const measure = measureIn(text, own);
      return measure
        ? { kind: "measure", header: own, measure, time: columnOf(text, top) }
        : { kind: "other", header: own };
    }
    // 小计 of 公办 and 民办 under 2021年 is what there is in that year.
    if (top !== undefined && columnKindOf(top) === "value" && isTotal(own))
      return { kind: "measure", header: own, time: columnOf(text, top) };
    const over = top && measureIn(text, top);
    if (kind === "value") {
      return { kind: "measure", header: own, time: columnOf(text, own, over && top), ...(over && { over }) };
    }
    const measure = measureIn(text, own);
    return measure === undefined
      ? { kind: "other", header: own }
      : { kind: "measure", header: own, measure, ...(over && { over }) };
  });
}

function yearCell(cell: Stretch | undefined): boolean {
  return cell !== undefined && /^(?:19|20)\d\d年?$/.test(squeezed(cell));
}

function plainKind(kind: Column["kind"]): CrossColumn["kind"] {
  return kind === "number" || kind === "name" || kind === "value" ? "other" : kind;
}

/** Whether at least half of the cells of a column are figures. */
function holdsFigures(rows: readonly PrintedRow[], index: number): boolean {
  const kinds = rows.flatMap((row) => (row[index] === undefined ? [] : [cellKind(row[index])]));
  return kinds.filter((kind) => isFigure(kind) || kind === "word").length * 2 >= Math.max(1, kinds.length);
}

/** A row that single spaces set apart, by its words when it has as many as the table has columns, but for the places before its name. */
function respaced(text: string, row: PrintedRow, width: number): PrintedRow {
  const [first, last] = [row[0], row.at(-1)];
  if (row.length >= width || first === undefined || last === undefined) return row;
  const words = row.flatMap((cell): PrintedRow => (cell === undefined ? [undefined] : wordsOf(text, cell)));
  const places = words.slice(0, Math.max(0, words.length - width));
  return words.length >= width && places.every((word) => word !== undefined && isAreaName(word))
    ? words.slice(places.length)
    : row;
}
