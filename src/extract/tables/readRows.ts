import { cellKind, formalTypeOf } from "./cellKind.ts";
import type { Column } from "./headers.ts";
import {
  hasMeasure,
  isNumbered,
  type NameParts,
  type Numbering,
  nameParts,
  wholeLabel,
  withMeasure,
  withoutNumbering,
} from "./labels.ts";
import type { Cell, Grid, Row } from "./rows.ts";
import { settleBaseline } from "./settleBaseline.ts";
import { spanOf } from "./stretch.ts";
import type { Stretch, TableEntry, TableFigure } from "./tableEntry.ts";

/** What stands over the row that is being read. */
interface Over {
  /** The merged cells of the group columns. */
  columns: (Stretch | undefined)[];
  /** Rows without figures, by how far out they stand. */
  rows: { depth: number; at: Stretch; unit?: Stretch }[];
  /** The last row that is not itself a part of another. */
  head?: { label: Stretch; unit?: Stretch };
  /** The last row was printed as a part (其中), so one without number or measure may be its sibling. */
  inParts: boolean;
}

const DEPTH: Readonly<Record<Numbering, number>> = { chapter: 0, section: 1, none: 2, item: 3 };
const LONGEST_NAME = 100;
const UNIT_ALONE = /^\([^()]{1,8}\)$/;
const UNFINISHED = /[的中及和与、,]$/;
const MEASURE_ALONE = /^(?:比例|占比|比重|数量|总数|人数|数|率)(?:\([^()]{1,8}\))?$/;
const REMARK = /^(?:注|备注|说明|资料来源|数据来源)\s*[:：]/;

/** Reads the rows of a table to entries. `tableUnit` is the unit named above the table. */
export function readRows(text: string, grid: Grid, tableUnit?: Stretch): readonly TableEntry[] {
  const { rows } = grid;
  const columns = settleBaseline(grid);
  const entries: TableEntry[] = [];
  const over: Over = { columns: [], rows: [], inParts: false };
  const name = columns.findIndex(({ kind }) => kind === "name");
  for (const row of rows) {
    const only = onlyCell(row.cells);
    if (only !== undefined) {
      for (const line of only) openGroup(text, line, over);
      continue;
    }
    enterColumns(text, columns, row, over);
    const stack = stackOf(columns, row);
    const names = joinWrapped(text, row.cells[name] ?? [], stack);
    if (
      !columns.some(({ kind }, index) => (kind === "value" || kind === "formal") && (row.cells[index]?.length ?? 0) > 0)
    ) {
      const unit = row.cells[columns.findIndex(({ kind }) => kind === "unit")]?.[0];
      for (const line of names) openGroup(text, line, over, unit);
      continue;
    }
    const own = names.length === 0 ? groupAsName(columns, row, over) : names.slice(-Math.min(stack, names.length));
    for (const line of names.slice(0, names.length - own.length)) openGroup(text, line, over);
    own.forEach((line, index) => {
      entries.push(entryOf(text, { columns, row, line, index, of: own.length, over, tableUnit }));
    });
  }
  return entries;
}

/** How many values stand one under the other in the row's cells, at least one. */
function stackOf(columns: readonly Column[], { cells }: Row): number {
  return columns.reduce(
    (most, { kind }, index) => (kind === "value" ? Math.max(most, cells[index]?.length ?? 0) : most),
    1,
  );
}

interface Place {
  readonly columns: readonly Column[];
  readonly row: Row;
  readonly line: Stretch;
  /** Which of the lines stacked in the row's cells. */
  readonly index: number;
  readonly of: number;
  readonly over: Over;
  readonly tableUnit: Stretch | undefined;
}

function entryOf(text: string, place: Place): TableEntry {
  const { columns, row, line, index, of, over, tableUnit } = place;
  const parts = nameParts(text, line);
  const label = parts.numbering === "item" || parts.isPart ? parts.label : withoutNumbering(text, parts.label);
  const isPart = isPartOf(parts, label, over);
  if (!isPart) {
    if (parts.numbering === "item") over.rows = over.rows.filter(({ depth }) => depth < DEPTH.item);
    over.head = parts.unit === undefined ? { label } : { label, unit: parts.unit };
  }
  over.inParts = isPart;
  const head = isPart ? over.head : undefined;
  const group = over.rows.at(-1);
  const groups = [...over.columns.filter((cell) => cell !== undefined), ...over.rows.map(({ at }) => at)].filter(
    (at) => at !== line,
  );
  const pick = (kind: Column["kind"]): Stretch | undefined => {
    const cell = row.cells[columns.findIndex((column) => column.kind === kind)] ?? [];
    return cell.length === of ? cell[index] : cell[0];
  };
  const whole =
    head === undefined ? withMeasure(label.text, groups.at(-1)?.text ?? "") : wholeLabel(label.text, head.label.text);
  const unit = parts.unit ?? pick("unit") ?? head?.unit ?? group?.unit ?? columnUnit(columns) ?? tableUnit;
  const formal = pick("formal");
  const value = formal === undefined ? undefined : formalTypeOf(formal);
  const responsible = spanOf(text, row.cells[columns.findIndex(({ kind }) => kind === "responsible")] ?? []);
  return {
    label,
    ...(whole === undefined ? {} : { wholeLabel: whole }),
    ...(head === undefined ? {} : { head: head.label }),
    groups,
    ...(unit === undefined ? {} : { unit }),
    ...(formal === undefined || value === undefined ? {} : { formalType: { value, at: formal } }),
    figures: figuresOf(columns, row, index, of),
    ...(responsible === undefined ? {} : { responsible }),
  };
}

function figuresOf(columns: readonly Column[], row: Row, index: number, of: number): readonly TableFigure[] {
  return columns.flatMap((column, position): readonly TableFigure[] => {
    const lines = column.kind === "value" ? (row.cells[position] ?? []) : [];
    const own = of === 1 ? lines : lines.slice(index, index + 1);
    return own.map((cell): TableFigure => {
      if (row.unplaced || own.length > 1) return { cell, role: "unknown" };
      return {
        cell,
        role: column.role ?? "unknown",
        ...(column.year === undefined ? {} : { year: column.year }),
        ...(column.header === undefined ? {} : { header: column.header }),
        ...(column.unit === undefined ? {} : { unit: column.unit }),
        ...(column.inferred ? { inferred: true } : {}),
      };
    });
  });
}

/** The unit in the headers of the levels; one that only the header of a change has is not the indicator's. */
function columnUnit(columns: readonly Column[]): Stretch | undefined {
  return columns.find(({ kind, role, unit }) => unit !== undefined && (kind === "unit" || role !== "change"))?.unit;
}

/** A part of the head: printed as 其中, or the next after such a row, neither numbered nor with a measure of its own. */
function isPartOf(parts: NameParts, label: Stretch, over: Over): boolean {
  if (over.head === undefined) return false;
  return parts.isPart || (over.inParts && parts.numbering === "none" && !hasMeasure(label.text));
}

/** Takes a row without figures as the heading of those below it, closing those that stand as far in as it. */
function openGroup(text: string, line: Stretch, over: Over, unitCell?: Stretch): void {
  if (line.text.length > 40 || REMARK.test(line.text)) return;
  const parts = nameParts(text, line);
  const unit = parts.unit ?? unitCell;
  const depth = DEPTH[parts.numbering];
  const at = parts.numbering === "item" ? parts.label : parts.unit === undefined ? line : parts.label;
  over.rows = over.rows.filter((row) => row.depth < depth);
  over.rows.push(unit === undefined ? { depth, at } : { depth, at, unit });
  over.head = unit === undefined ? { label: at } : { label: at, unit };
  over.inParts = false;
}

/** Carries the merged cells of the group columns down, and closes what stood under the group before. */
function enterColumns(text: string, columns: readonly Column[], row: Row, over: Over): void {
  let level = 0;
  columns.forEach(({ kind }, index) => {
    if (kind !== "group") return;
    const cell = spanOf(text, row.cells[index] ?? []);
    if (cell !== undefined && cell.text !== over.columns[level]?.text) {
      over.columns = [...Array.from({ length: level }, (_, outer) => over.columns[outer]), cell];
      over.rows = [];
      over.inParts = false;
      delete over.head;
    }
    level++;
  });
}

/** The name of a row that has none of its own because its group's cell reaches over both columns. */
function groupAsName(columns: readonly Column[], row: Row, over: Over): readonly Stretch[] {
  const index = columns.findLastIndex(({ kind }, at) => kind === "group" && (row.cells[at]?.length ?? 0) > 0);
  const cell = index < 0 ? undefined : over.columns.at(-1);
  if (cell === undefined) return [];
  over.columns = over.columns.slice(0, -1);
  return [cell];
}

/** The one text of a row that has no other cell, or the same in all of them, as a heading across the table has. */
function onlyCell(cells: readonly Cell[]): Cell | undefined {
  const filled = cells.filter((cell) => cell.length > 0);
  const first = filled[0];
  if (first === undefined) return [];
  const isAlone = filled.every((cell) => cell === first || (cell.length === 1 && cell[0]?.text === first[0]?.text));
  const kind = cellKind(first[0]);
  return isAlone && (kind === "text" || kind === "word" || kind === "unit") ? first : undefined;
}

/**
 * Joins names that are wrapped over lines: an open bracket, a unit alone in brackets; and, where there are more lines than
 * `stack` values, one that says no measure and ends unfinished, is numbered, or has a bare 比例 below it.
 */
function joinWrapped(text: string, names: Cell, stack: number): Cell {
  const joined: Stretch[] = [];
  let surplus = names.length - stack;
  for (const line of names) {
    const last = joined.at(-1);
    const whole = last !== undefined && continues(text, last, line, surplus) ? spanOf(text, [last, line]) : undefined;
    if (whole === undefined) joined.push(line);
    else {
      joined[joined.length - 1] = whole;
      surplus--;
    }
  }
  return joined;
}

function continues(text: string, last: Stretch, line: Stretch, surplus: number): boolean {
  if (line.end - last.start > LONGEST_NAME) return false;
  if (last.text.lastIndexOf("(") > last.text.lastIndexOf(")") || UNIT_ALONE.test(line.text)) return true;
  if (surplus <= 0 || isNumbered(line.text)) return false;
  const { label, unit, numbering } = nameParts(text, last);
  if (unit !== undefined || hasMeasure(label.text)) return false;
  return numbering === "item" || UNFINISHED.test(label.text) || MEASURE_ALONE.test(line.text);
}
