import type { Place } from "../faults.ts";

/** Where a cell stands in a sheet: the row from 1, the header's included, and the column from 0. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
  /** What stands over it. */
  readonly header?: string;
}

/** The letters of a column in a spreadsheet: A for 0, AA for 26. */
export function columnLetters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : `${columnLetters(Math.floor(column / 26) - 1)}${rest}`;
}

/** A cell as a spreadsheet calls it: B3. */
export const cellAddress = ({ row, column }: CellAt): string => `${columnLetters(column)}${row}`;

/** A cell in words to begin a sentence. */
export function placeOfCell(cell: CellAt): Place {
  const { row, header } = cell;
  const address = cellAddress(cell);
  const zh = header ? `第${row}行“${header}”(${address}):` : `第${row}行(${address}):`;
  const en = header ? `row ${row}, “${header}” (${address}): ` : `row ${row} (${address}): `;
  return { words: { zh, en }, row, cell: address };
}

/** A row in words to begin a sentence. */
export const placeOfRow = (row: number): Place => ({ words: { zh: `第${row}行:`, en: `row ${row}: ` }, row });

/** The whole file. */
export const NOWHERE: Place = { words: { zh: "", en: "" } };
