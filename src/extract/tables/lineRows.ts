import { fitOf } from "./align.ts";
import type { CellKind } from "./cellKind.ts";
import { isClass } from "./gluedRows.ts";
import type { ColumnKind } from "./headers.ts";
import { hasMeasure, isNumbered } from "./labels.ts";
import type { Stretch } from "./tableEntry.ts";

/** A line that holds one cell, and its number in the run. */
export interface Token {
  readonly at: Stretch;
  readonly kind: CellKind;
  readonly line: number;
}

/** What a header tells of the rows under it; zero where there is none. */
export interface LineLayout {
  /** The first cell of a row is its number. */
  readonly counts: boolean;
  /** A column of units stands before the values. */
  readonly units?: boolean;
  /** How many columns of values there are. */
  readonly values: number;
  /** How many columns of text come after the values. */
  readonly textAfter: number;
}

/** The cells of one row, by what they look like, in their order. */
export interface LineRow {
  readonly names: readonly Stretch[];
  readonly nameLines: readonly number[];
  readonly numberLine?: number;
  readonly units: readonly Stretch[];
  readonly values: readonly Stretch[];
  readonly formals: readonly Stretch[];
  readonly texts: readonly Stretch[];
  readonly last: number;
}

interface Draft {
  names: Stretch[];
  nameLines: number[];
  numberLine?: number;
  units: Stretch[];
  values: Stretch[];
  formals: Stretch[];
  texts: Stretch[];
  last: number;
}

const LONGEST_NAME = 45;

/** Parts cells that stand one under the other into rows: a name after values begins the next. */
export function lineRows(tokens: readonly Token[], layout: LineLayout): readonly LineRow[] {
  const rows: LineRow[] = [];
  let row = newRow();
  let counted = 0;
  const close = (): void => {
    if (row.names.length > 0 || row.values.length > 0) rows.push(row);
    row = newRow();
  };
  tokens.forEach(({ at, kind, line }, index) => {
    if (kind === "text" && isClass(at)) {
      if (row.values.length > 0) close();
      return;
    }
    const next = tokens[index + 1]?.kind;
    const isRowNumber =
      kind === "number" &&
      next === "text" &&
      Number(at.text) === counted + 1 &&
      (counted > 0 || row.names.length === 0 || layout.counts);
    if (isRowNumber) {
      if (row.values.length > 0 || row.formals.length > 0) close();
      row.numberLine = line;
      counted++;
      return;
    }
    // Where the unit should be, a dash says that there is none.
    if (kind === "none" && layout.units && row.names.length > 0 && row.values.length + row.units.length === 0) {
      row.units.push(at);
      return;
    }
    const isValue =
      kind === "value" || kind === "number" || kind === "none" || (kind === "word" && isValueWord(row, layout, next));
    if (isValue) {
      if (row.names.length === 0) return;
      row.values.push(at);
    } else if (kind === "formal") {
      if (row.names.length === 0) return;
      row.formals.push(at);
    } else if (kind === "unit" && row.names.length > 0 && row.values.length === 0) row.units.push(at);
    else if (kind === "year" || kind === "unit") {
      if (row.names.length === 0) return;
      if (row.texts.length < layout.textAfter) row.texts.push(at);
    } else {
      const isFull = row.values.length > 0 && row.values.length >= layout.values;
      const isText =
        isFull &&
        row.texts.length < layout.textAfter &&
        !(hasMeasure(at.text) || isNumbered(at.text) || at.text.endsWith(")"));
      if (isText) row.texts.push(at);
      else {
        if (row.values.length > 0 || (row.formals.length > 0 && next !== undefined && at.text.length > LONGEST_NAME))
          close();
        row.names.push(at);
        row.nameLines.push(line);
      }
    }
    row.last = line;
  });
  close();
  return rows;
}

/**
 * Rows of which every cell is printed, in the order of the headers, where that is none in which rows can be told by their cells alone: the
 * unit behind the values, the formal type before the name. Undefined when a cell does not go with its column.
 */
export function evenRows(tokens: readonly Token[], kinds: readonly ColumnKind[]): readonly LineRow[] | undefined {
  const name = kinds.lastIndexOf("name");
  const isBefore = kinds.indexOf("formal") >= 0 && kinds.indexOf("formal") < name;
  const isBehind = kinds.indexOf("unit") > kinds.indexOf("value");
  if (name < 0 || !(isBefore || isBehind) || tokens.length < 2 * kinds.length) return undefined;
  const rows: LineRow[] = [];
  for (let at = 0; at + kinds.length <= tokens.length; at += kinds.length) {
    const cells = tokens.slice(at, at + kinds.length);
    if (!cells.every(({ kind }, index) => fitOf(kinds[index], kind) > 0)) break;
    const of = (...wanted: readonly ColumnKind[]) =>
      cells.flatMap((cell, index) => (wanted.includes(kinds[index] ?? "other") ? [cell.at] : []));
    rows.push({
      names: of("name"),
      nameLines: [cells[name]?.line ?? 0],
      units: of("unit"),
      values: of("value"),
      formals: of("formal"),
      texts: of("responsible", "other"),
      last: cells.at(-1)?.line ?? 0,
    });
  }
  return rows.length < 2 ? undefined : rows;
}

function newRow(): Draft {
  return { names: [], nameLines: [], units: [], values: [], formals: [], texts: [], last: 0 };
}

/** Words are a value where one is still to come and the next cell is no name's first value. */
function isValueWord(row: Draft, layout: LineLayout, next: CellKind | undefined): boolean {
  if (row.names.length === 0 || row.values.length >= Math.max(layout.values, 2)) return false;
  return row.values.length > 0 || next !== "text" || layout.values === 1;
}
