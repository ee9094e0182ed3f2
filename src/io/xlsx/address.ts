/** The letters of a column, counted from 0: A, B, … Z, AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? columnLetters(rest - 1) : ""}${String.fromCharCode(65 + (column % 26))}`;
}

/** The address of a cell, with row and column counted from 0: F7. */
export const addressOf = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** The address of a rectangle of cells, both ends included. */
export const rangeOf = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): string =>
  `${addressOf(firstRow, firstColumn)}:${addressOf(lastRow, lastColumn)}`;
