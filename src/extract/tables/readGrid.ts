import { alignCells, fitOf } from "./align.ts";
import { byPosition } from "./byPosition.ts";
import { cellKind, isFigure, isSentence } from "./cellKind.ts";
import { withCellYears } from "./cellYears.ts";
import { isOfCountedVerbs } from "./countedVerbs.ts";
import { datedPieces } from "./datedPieces.ts";
import { type Column, headsYears, isHeaderRow, isTotal, withRoles } from "./headers.ts";
import { areCounted, commonWidth, inferColumns, type PrintedRow } from "./infer.ts";
import { hasMeasure, nameParts } from "./labels.ts";
import { mergeHeaders } from "./mergeHeaders.ts";
import type { Cell, Grid, Row } from "./rows.ts";
import { squeezed, stretchOf } from "./stretch.ts";
import type { Stretch } from "./tableEntry.ts";
import { isUnit } from "./units.ts";

const MAX_COLUMNS = 40;
const HEADER_ROWS = 3;
const MOST_YEARS = 12;
const TIME =
  /^(?:19|20)\d\d年(?:\(?(?:实际|现状|目标|规划|预计|完成)值?\)?)$|^(?:现状|基期|基准|基数|目标|规划|规划目标|近期目标|远期目标)值?(?:\((?:19|20)\d\d年?\))?$/;
const HAS_UNIT = /\d\s*(?:%|[\p{L}])/u;

/**
 * Reads rows of cells, one line each, to columns and rows; undefined when they hold no figures of indicators. A header
 * that is printed again (on the next page) is passed over.
 */
export function readGrid(text: string, asPrinted: readonly PrintedRow[], isFirstHeader: boolean): Grid | undefined {
  const printed = byIndicator(asPrinted);
  const { from, to } = headerRows(printed, isFirstHeader);
  const headers = printed.slice(from, to);
  const again = new Set(headers.map(keyOf));
  const body = printed.slice(to).filter((row, index) => !again.has(keyOf(row)) && !(index === 0 && isOfUnits(row)));
  const wide = body.filter((row) => row.length > 1);
  if (wide.length === 0) return undefined;
  const read =
    headers.length > 0 ? withUnnamed(mergeHeaders(text, headers), wide) : withCellYears(inferColumns(wide), wide);
  if (read.length > MAX_COLUMNS) return undefined;
  const units = printed[to] !== undefined && isOfUnits(printed[to]) ? printed[to] : undefined;
  const columns = withRoles(checked(text, units === undefined ? read : withUnits(text, read, units), wide));
  if (!columns.some(({ kind }) => kind === "name")) return undefined;
  if (headers.length > 0 && outnumber(wide, columns.length)) return undefined;
  const under = byPosition(text, headers.find(({ length }) => length === columns.length) ?? [], wide);
  const rows = body.map((row) => placed(text, columns, under(row) ?? row));
  return isOfIndicators(text, columns, rows) ? { columns, rows } : undefined;
}

/** Whether most rows have more figures than a table of so many columns has places for beside its names: a row of headers was lost. */
export function outnumber(rows: readonly PrintedRow[], columns: number): boolean {
  const over = rows.filter((row) => row.filter((cell) => isFigure(cellKind(cell))).length >= columns);
  return over.length * 2 > rows.length;
}

/** A table with a row for each year and a column for each indicator, turned round; any other as it is. */
export function byIndicator(printed: readonly PrintedRow[]): readonly PrintedRow[] {
  const [top, ...years] = printed;
  if (top === undefined || years.length === 0 || years.length > MOST_YEARS || top.length < 2) return printed;
  const isOfYears = headsYears(top[0]);
  const areYears = years.every(
    (row, index) =>
      row.length === top.length &&
      (isYear(row[0], isOfYears) ||
        (index > 1 && index === years.length - 1 && row[0] !== undefined && isTotal(row[0]))),
  );
  if (!areYears || top.slice(1).some((cell) => cellKind(cell) !== "text")) return printed;
  // 建设年度 | 学校名称 | 新增学位: rows of things, each with its year.
  if (top.some((_, column) => column > 0 && years.every((row) => cellKind(row[column]) === "text"))) return printed;
  return top.map((_, column) => printed.map((row) => row[column]));
}

/** Whether a row below the headers holds nothing but their units. */
function isOfUnits(row: PrintedRow): boolean {
  const filled = row.flatMap((cell) => cell ?? []);
  return filled.length >= 2 && filled.every((cell) => isUnit(squeezed(cell).replace(/^\((.*)\)$/, "$1")));
}

function withUnits(text: string, columns: readonly Column[], units: PrintedRow): readonly Column[] {
  if (units.length !== columns.length) return columns;
  return columns.map((column, index): Column => {
    const cell = units[index];
    if (cell === undefined || column.unit !== undefined) return column;
    const unit = /^[(（]/.test(cell.text) ? stretchOf(text, cell.start + 1, cell.end - 1) : cell;
    return unit === undefined ? column : { ...column, unit };
  });
}

/** Whether a cell is a time: 2025年, 2020年(实际); a bare 2025 only under 年份. */
function isYear(cell: Stretch | undefined, isOfYears: boolean): boolean {
  if (cell === undefined) return false;
  const isBare = /^(?:19|20)\d\d$/.test(cell.text);
  return cellKind(cell) === "year" || (isBare ? isOfYears : TIME.test(squeezed(cell)));
}

/** The columns with one more at the left when the rows have it and the header does not: numbers of rows, merged cells, or the names. */
function withUnnamed(columns: readonly Column[], rows: readonly PrintedRow[]): readonly Column[] {
  if (commonWidth(rows) !== columns.length + 1) return columns;
  const even = rows.filter(({ length }) => length === columns.length + 1);
  const isNamed = columns.some(({ kind }) => kind === "name" || kind === "group" || kind === "other");
  if (!isNamed && even.every((row) => cellKind(row[0]) === "text")) return [{ kind: "name" }, ...columns];
  if (columns[0]?.kind !== "name") return columns;
  if (areCounted(even.map((row) => row[0]?.text ?? ""))) return [{ kind: "number" }, ...columns];
  const isText = even.every((row) => ["text", "empty"].includes(cellKind(row[0])) && cellKind(row[1]) === "text");
  return isText ? [{ kind: "group" }, ...columns] : columns;
}

/** What a row says, for telling whether it is printed again. */
export function keyOf(row: PrintedRow): string {
  return row.map((cell) => (cell === undefined ? "" : squeezed(cell))).join("|");
}

function headerRows(printed: readonly PrintedRow[], isFirstHeader: boolean): { from: number; to: number } {
  let from = printed.slice(0, HEADER_ROWS).findIndex(isHeaderRow);
  if (from < 0) {
    if (!isFirstHeader) return { from: 0, to: 0 };
    from = 0;
  }
  let to = from + 1;
  while (to < printed.length && to - from < HEADER_ROWS && isHeaderRow(printed[to] ?? [])) to++;
  return { from, to };
}

/** The columns, when a header's promise of values is kept by the cells under it and one column holds the names. */
function checked(text: string, columns: readonly Column[], rows: readonly PrintedRow[]): readonly Column[] {
  const even = rows.filter((row) => row.length === columns.length);
  const kept = columns.map((column, index): Column => {
    const filled = even.flatMap((row) => row[index] ?? []);
    const kinds = filled.map(cellKind);
    const share = (test: (at: number) => boolean): boolean =>
      kinds.filter((_, at) => test(at)).length * 2 >= kinds.length;
    if (kinds.length === 0) return column;
    if (column.kind === "group" && share((at) => kinds[at] === "formal")) return { ...column, kind: "formal" };
    if (headsYears(column.header) && share((at) => yearOf(filled[at]))) return { ...column, kind: "deadline" };
    const isValue = (at: number): boolean => {
      const kind = kinds[at] ?? "empty";
      return (
        isFigure(kind) ||
        kind === "word" ||
        (filled[at] !== undefined && datedPieces(text, filled[at]) !== undefined) ||
        (!isStatement(filled[at]) && (filled[at]?.text.length ?? 0) <= 16 && /\d/.test(filled[at]?.text ?? ""))
      );
    };
    if (column.kind === "value" && !share(isValue)) return { kind: "other" };
    // Whatever heads it: 建设任务.
    if (column.kind === "other" && share((at) => isOfCountedVerbs(squeezed(filled[at] as Stretch))))
      return { ...column, kind: "value" };
    const isUnread = column.kind === "other" && column.header === undefined;
    if (isUnread && share((at) => kinds[at] === "formal")) return { ...column, kind: "formal" };
    if (isUnread && share((at) => kinds[at] === "unit")) return { ...column, kind: "unit" };
    return column;
  });
  return withName(kept, even);
}

function isStatement(cell: Stretch | undefined): boolean {
  return cell !== undefined && isSentence(cell);
}

function yearOf(cell: Stretch | undefined): boolean {
  return cell !== undefined && /^(?:19|20)\d\d年?$/.test(squeezed(cell));
}

/** The last column of names before the first of values holds the names, those before it the groups. */
function withName(columns: readonly Column[], rows: readonly PrintedRow[]): readonly Column[] {
  const first = columns.findIndex(({ kind }) => kind === "value");
  if (first < 0) return columns;
  // Where no row is as wide as the header, it alone tells.
  const isText = (index: number): boolean => rows.length === 0 || rows.some((row) => cellKind(row[index]) === "text");
  let name = columns.findLastIndex(({ kind }, index) => kind === "name" && index < first);
  if (name < 0) {
    name = columns.findLastIndex(
      ({ kind }, index) => index < first && (kind === "other" || kind === "group") && isText(index),
    );
  }
  if (name < 0) name = columns.findIndex(({ kind }) => kind === "name");
  return columns.map((column, index): Column => {
    if (index === name) return { ...column, kind: "name" };
    return column.kind === "name" && index < name ? { ...column, kind: "group" } : column;
  });
}

/** A printed row under its columns. */
function placed(text: string, columns: readonly Column[], row: PrintedRow): Row {
  const kinds = row.map(cellKind);
  const isEven = row.length === columns.length;
  const clash = isEven && columns.some(({ kind }, index) => fitOf(kind, kinds[index]) <= -3);
  const order =
    isEven && !clash
      ? undefined
      : alignCells(
          columns.map(({ kind }) => kind),
          kinds.slice(0, MAX_COLUMNS),
        );
  const cells = columns.map((_, index) => {
    const at = order === undefined ? index : (order[index] ?? -1);
    const cell = row[at];
    return cell === undefined ? [] : cellLines(text, cell);
  });
  const values = columns.flatMap(({ kind }, index) => (kind === "value" ? [cells[index]?.length ?? 0] : []));
  const isShort = row.length < columns.length && !row.includes(undefined) && values.includes(0);
  const isMissing = isShort && values.some((n) => n > 0) && !lacksChange(columns, cells);
  return isMissing ? { cells, unplaced: true } : { cells };
}

/** Whether what a row lacks are the columns at the right that tell changes, which many indicators have none of. */
function lacksChange(columns: readonly Column[], cells: readonly Cell[]): boolean {
  const values = columns.flatMap(({ kind, role }, index) =>
    kind === "value" ? [{ role, has: cells[index]?.length !== 0 }] : [],
  );
  const first = values.findIndex(({ has }) => !has);
  return first > 0 && values.slice(first).every(({ role, has }) => role === "change" && !has);
}

/** The lines of a cell, as `<br>` breaks it. */
function cellLines(text: string, cell: Stretch): readonly Stretch[] {
  if (!/<br/i.test(cell.text)) return [cell];
  const lines: Stretch[] = [];
  let start = cell.start;
  for (const match of text.slice(cell.start, cell.end).matchAll(/<br ?\/?>/gi)) {
    const line = stretchOf(text, start, cell.start + match.index);
    if (line !== undefined) lines.push(line);
    start = cell.start + match.index + match[0].length;
  }
  const last = stretchOf(text, start, cell.end);
  return last === undefined ? lines : [...lines, last];
}

/** Whether rows have figures that a header dates or that a name, a unit or a formal type shows to be of indicators. */
function isOfIndicators(text: string, columns: readonly Column[], rows: readonly Row[]): boolean {
  const name = columns.findIndex(({ kind }) => kind === "name");
  const valued = rows.filter(
    ({ cells }) => columns.some(({ kind }, index) => kind === "value" && cells[index]?.length) && cells[name]?.length,
  );
  if (valued.length === 0) return false;
  const isDated = columns.some(({ kind, header }) => kind === "value" && header !== undefined);
  if (isDated) return true;
  const hasSign = columns.some(({ kind }) => kind === "unit" || kind === "formal");
  const named = valued.filter(({ cells }) => {
    const parts = (cells[name] ?? []).map((line) => nameParts(text, line));
    return hasSign || parts.some(({ label, unit }) => unit !== undefined || hasMeasure(label.text));
  });
  const counted = valued.filter(({ cells }) =>
    columns.every(
      ({ kind }, index) => kind !== "value" || (cells[index] ?? []).every(({ text: value }) => HAS_UNIT.test(value)),
    ),
  );
  if (counted.length >= 3 && counted.length === valued.length) return true;
  return valued.length >= 2 && named.length * 2 >= valued.length;
}
