import type { CellKind } from "./cellKind.ts";
import type { ColumnKind } from "./headers.ts";

/** How well a cell goes with a column; what is not listed is -1. */
const FIT: Readonly<Record<ColumnKind, Partial<Record<CellKind, number>>>> = {
  number: { number: 4, text: -2, value: -2, empty: 0.5 },
  group: { text: 2, word: 1, empty: 1, value: -3, number: -3, none: -3, formal: -3, unit: -3 },
  name: { text: 3, word: 2, empty: 0, value: -2, number: -2, none: -2, formal: -3, unit: -1 },
  unit: { unit: 4, text: 0.5, empty: 0.5, none: 1, value: -3, number: -3, formal: -3 },
  formal: { formal: 4, empty: 0.5, text: -2, none: 0.5, value: -3, number: -3 },
  value: { value: 3, number: 3, none: 3, word: 2, empty: 0.5, year: -1, unit: -2, formal: -3 },
  deadline: { year: 4, value: 0.5, text: 1, word: 0.5, empty: 0.5, none: 0.5, number: -1, unit: -2, formal: -3 },
  responsible: { text: 1.5, word: 1, empty: 0.5, none: 0.5 },
  other: { text: 1.5, word: 1.5, year: 2, unit: 0.5, value: 0, number: 0, none: 0.5, empty: 0.5 },
};
const LOST_NAME = -2;
const LOST_CELL = -1.5;

/**
 * Puts the cells of a row that has more or fewer than the table under its columns, in order: for each column the number
 * of its cell, or -1. The best sum of fits is taken, and of equal ones the columns to the left.
 */
export function alignCells(columns: readonly ColumnKind[], cells: readonly CellKind[]): readonly number[] {
  const width = cells.length + 1;
  const best: number[] = new Array((columns.length + 1) * width).fill(0);
  const at = (column: number, cell: number): number => best[column * width + cell] ?? 0;
  for (let column = columns.length; column >= 0; column--) {
    for (let cell = cells.length; cell >= 0; cell--) {
      if (column === columns.length) {
        best[column * width + cell] = (cells.length - cell) * LOST_CELL;
        continue;
      }
      const skipColumn = at(column + 1, cell) + (columns[column] === "name" ? LOST_NAME : 0);
      const skipCell = cell < cells.length ? at(column, cell + 1) + LOST_CELL : Number.NEGATIVE_INFINITY;
      const pair =
        cell < cells.length ? at(column + 1, cell + 1) + fitOf(columns[column], cells[cell]) : Number.NEGATIVE_INFINITY;
      best[column * width + cell] = Math.max(skipColumn, skipCell, pair);
    }
  }
  const placed: number[] = [];
  let cell = 0;
  for (let column = 0; column < columns.length; ) {
    const value = at(column, cell);
    if (cell < cells.length && value === at(column + 1, cell + 1) + fitOf(columns[column], cells[cell])) {
      placed.push(cell++);
      column++;
    } else if (cell < cells.length && value === at(column, cell + 1) + LOST_CELL) cell++;
    else {
      placed.push(-1);
      column++;
    }
  }
  return placed;
}

/** How well one cell goes with one column. */
export function fitOf(column: ColumnKind | undefined, cell: CellKind | undefined): number {
  return column === undefined || cell === undefined ? 0 : (FIT[column][cell] ?? -1);
}
