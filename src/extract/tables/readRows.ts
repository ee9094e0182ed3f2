import { formalTypeOf, isSentence } from "./cellKind.ts";
import { yearBeside } from "./cellYears.ts";
import { sumsUp } from "./crossHeader.ts";
import { datedPieces } from "./datedPieces.ts";
import { type Column, headerKind, headsYears } from "./headers.ts";
import { isNarrowing, isStageName, stageBehind, stageMeasure, underHeading, wholeLabel } from "./joinLabels.ts";
import { joinWrapped } from "./joinWrapped.ts";
import { type Numbering, nameParts, withoutNumbering, withoutTopic } from "./labels.ts";
import { onlyCell } from "./onlyCell.ts";
import { isPartOf, type Over } from "./partOf.ts";
import type { Cell, Grid, Row } from "./rows.ts";
import { namedYear, pairYears } from "./rowYears.ts";
import { settleBaseline } from "./settleBaseline.ts";
import { spanOf } from "./stretch.ts";
import type { Stretch, TableEntry, TableFigure } from "./tableEntry.ts";
import { namesValues, withDates } from "./valueRows.ts";
import { wrappedRows } from "./wrappedRows.ts";
import { type NamedYear, yearIn } from "./years.ts";

const DEPTH: Readonly<Record<Numbering, number>> = { chapter: 0, section: 1, none: 2, item: 3 };
const REMARK = /^(?:注|备注|说明|资料来源|数据来源)\s*[:：]/;

/** What the lines above a table tell of all its rows. */
export interface Told {
  readonly unit?: Stretch;
  readonly measure?: string;
}

/** Reads the rows of a table to entries. */
export function readRows(text: string, grid: Grid, told: Told): readonly TableEntry[] {
  const columns = settleBaseline(grid);
  const entries: TableEntry[] = [];
  const name = columns.findIndex(({ kind }) => kind === "name");
  const rows = wrappedRows(text, grid.rows, name);
  const merged = columns.findIndex(({ kind, header }) => kind === "deadline" && headsYears(header));
  let year: Cell = [];
  let before: Row | undefined;
  const over: Over = { columns: [], rows: [], inParts: false, ...headOver(text, columns[name]) };
  for (const printed of rows) {
    year = merged >= 0 && printed.cells[merged]?.length ? printed.cells[merged] : year;
    const row =
      merged < 0 ? printed : { ...printed, cells: printed.cells.map((cell, at) => (at === merged ? year : cell)) };
    const only = onlyCell(printed.cells);
    if (only !== undefined) {
      for (const line of only) openGroup(text, line, over);
      continue;
    }
    const last = entries.at(-1);
    const dated = last && before && withDates(text, last, before, printed);
    before = row;
    if (dated) {
      entries[entries.length - 1] = dated;
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
    const isOfGroup = names.length === 0 || namesValues(names[0]);
    const own = isOfGroup ? groupAsName(columns, row, over) : names.slice(-Math.min(stack, names.length));
    if (!isOfGroup) for (const line of names.slice(0, names.length - own.length)) openGroup(text, line, over);
    own.forEach((line, index) => {
      entries.push(entryOf(text, { columns, row, line, index, of: own.length, over, told }));
    });
  }
  return pairYears(entries);
}

/** The header of the names where it says what they are part of (专任教师学历(%)) and not only 指标. */
function headOver(text: string, column: Column | undefined): Pick<Over, "head"> {
  const { header } = column ?? {};
  if (header === undefined || headerKind(header) !== undefined) return {};
  const { label, unit } = nameParts(text, header);
  return { head: unit === undefined ? { label, isHeader: true } : { label, unit, isHeader: true } };
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
  readonly told: Told;
}

function entryOf(text: string, place: Place): TableEntry {
  const { columns, row, line, index, of, over, told } = place;
  const printed = nameParts(text, line);
  const staged = stageBehind(text, printed.label);
  if (staged !== undefined) {
    const { label: of, unit: ofAll = printed.unit } = nameParts(text, staged.head);
    over.head = { label: of, ...(ofAll && { unit: ofAll }) };
  }
  const parts = staged === undefined ? printed : { ...printed, label: staged.part, isPart: true };
  const name = parts.numbering === "item" || parts.isPart ? parts.label : withoutNumbering(text, parts.label);
  const dated = namedYear(text, name);
  const { topic, label } = withoutTopic(text, dated?.label ?? name);
  const isPart = isPartOf(parts, label, over);
  if (!isPart) {
    if (parts.numbering === "item") over.rows = over.rows.filter(({ depth }) => depth < DEPTH.item);
    over.head = parts.unit === undefined ? { label } : { label, unit: parts.unit };
    over.isHeading = parts.numbering === "chapter" || parts.numbering === "section";
  }
  if (isPart && !over.inParts) over.areNarrow = isNarrowing(label.text);
  over.inParts = isPart;
  const head = isPart ? over.head : undefined;
  const group = over.rows.at(-1);
  const above = [...over.columns, ...over.rows.map(({ at }) => at), topic];
  const groups = above.flatMap((at) => (at === undefined || at === line ? [] : [at]));
  const pick = (kind: Column["kind"]): Stretch | undefined => {
    const cell = row.cells[columns.findIndex((column) => column.kind === kind)] ?? [];
    return cell.length === of ? cell[index] : cell[0];
  };
  const heading = groups.at(-1);
  const whole =
    head === undefined
      ? ((heading && underHeading(label.text, withoutNumbering(text, heading).text)) ??
        (told.measure !== undefined ? ofTitle(label, told.measure) : undefined))
      : wholeLabel(label.text, head.label.text);
  const tail = row.tail && nameParts(text, row.tail);
  const unit =
    parts.unit ?? tail?.unit ?? pick("unit") ?? head?.unit ?? group?.unit ?? columnUnit(columns) ?? told.unit;
  const formal = pick("formal");
  const value = formal === undefined ? undefined : formalTypeOf(formal);
  const responsible = spanOf(text, row.cells[columns.findIndex(({ kind }) => kind === "responsible")] ?? []);
  const ofStage = topic && isStageName(topic.text) ? topic.text + label.text : undefined;
  const wholeName = tail === undefined ? (whole ?? ofStage) : label.text + tail.label.text;
  return {
    label,
    ...(wholeName === undefined ? {} : { wholeLabel: wholeName }),
    ...(head === undefined ? {} : { head: head.label }),
    groups,
    ...(unit === undefined ? {} : { unit }),
    ...(formal === undefined || value === undefined ? {} : { formalType: { value, at: formal } }),
    figures: figuresOf(
      text,
      columns,
      row,
      index,
      of,
      dated?.year ?? endOf(text, pick("deadline")) ?? underYear(text, groups),
    ),
    ...(responsible === undefined ? {} : { responsible }),
  };
}

/** 幼儿园 under the title 教师补充计划 is 幼儿园教师; the row that sums the stages up is 教师. */
function ofTitle(name: Stretch, measure: string): string | undefined {
  if (sumsUp(name)) return measure;
  return isStageName(name.text) ? stageMeasure(name.text, measure) : undefined;
}

/** The year a column of times names for the row. */
function endOf(text: string, cell: Stretch | undefined): NamedYear | undefined {
  return cell && yearIn(text, cell);
}

/** The year that a heading over the row names: 2023年, 第一阶段(2021—2022年). */
function underYear(text: string, groups: readonly Stretch[]): NamedYear | undefined {
  return groups.reduceRight<NamedYear | undefined>((found, group) => found ?? yearIn(text, group), undefined);
}

function figuresOf(
  text: string,
  columns: readonly Column[],
  row: Row,
  index: number,
  of: number,
  named: NamedYear | undefined,
): readonly TableFigure[] {
  return columns.flatMap((column, position): readonly TableFigure[] => {
    const lines = column.kind === "value" ? (row.cells[position] ?? []) : [];
    const pieces = lines[0] && of === 1 && column.year === undefined ? datedPieces(text, lines[0]) : undefined;
    if (pieces !== undefined) return pieces;
    const own = (of === 1 ? lines : lines.slice(index, index + 1)).filter((cell) => !isSentence(cell));
    return own.map((cell): TableFigure => {
      if (row.unplaced || own.length > 1) return { cell, role: "unknown", inferred: true };
      const { role = "unknown" } = column;
      const beside =
        column.header === undefined && column.year !== undefined
          ? yearBeside(
              row.cells.map(([first]) => first),
              position,
            )
          : undefined;
      const dated = beside ?? (column.year === undefined && role === "target" ? named : undefined);
      return {
        cell,
        role,
        ...(column.year === undefined ? {} : { year: column.year }),
        ...(dated === undefined ? {} : { year: dated.year, dated: dated.at }),
        ...(column.header === undefined ? {} : { header: column.header }),
        ...(column.unit === undefined ? {} : { unit: column.unit }),
        ...(column.total && { total: true }),
        ...(column.inferred && { inferred: true }),
      };
    });
  });
}

/** The unit in the headers of the levels; one that only the header of a change has is not the indicator's. */
function columnUnit(columns: readonly Column[]): Stretch | undefined {
  return columns.find(({ kind, role, unit }) => unit !== undefined && (kind === "unit" || role !== "change"))?.unit;
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
