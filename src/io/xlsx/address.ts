import { cellAddress } from "../tables/places.ts";

/** The address of a cell, with row and column counted from 0: F7. */
export const addressOf = (row: number, column: number): string => cellAddress({ row: row + 1, column });

/** The address of a rectangle of cells, both ends included. */
export const rangeOf = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): string =>
  `${addressOf(firstRow, firstColumn)}:${addressOf(lastRow, lastColumn)}`;
