import type { Finding, Params } from "../../model/finding.ts";
import { faultAt, type Place } from "../faults.ts";

/** A cell of a table, or its row or column as a whole. */
export interface Spot {
  readonly table: string;
  /** Index within the table's rows, from 0; absent for the row of names. */
  readonly row?: number;
  /** The name of the column. */
  readonly column?: string;
  /** Index among the table's columns, from 0; absent where the table does not have the column. */
  readonly at?: number;
  /** Where within a cell of JSON, as `[2].title`. */
  readonly within?: string;
}

/** Says where a spot stands in the file a table was read from. */
export type PlaceOf = (spot: Spot) => Place;

/** The letters of a column as spreadsheets write them: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  let letters = "";
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** The row a person sees in a spreadsheet whose first row has the names of the columns. */
const lineOf = ({ row }: Spot): number => (row ?? -1) + 2;

/** The address of a cell, as E5; nothing where the table does not have the column. */
const addressOf = (spot: Spot): string | undefined =>
  spot.at === undefined ? undefined : `${columnLetters(spot.at)}${lineOf(spot)}`;

/** Where a spot stands in a spreadsheet with the table's columns in their order and their names in the first row. */
export const spreadsheetPlace: PlaceOf = (spot) => {
  const line = lineOf(spot);
  const detail = [addressOf(spot), spot.within].filter((part) => part !== undefined).join(", ");
  return {
    words: {
      zh: `第${line}行${detail === "" ? "" : `(${detail})`}:`,
      en: `row ${line}${detail === "" ? "" : ` (${detail})`}: `,
    },
    line,
    ...(spot.at !== undefined && { column: spot.at + 1 }),
  };
};

/**
 * An error at a spot. Its path leads to the cell by table, index of the row and column; its parameters say the row and the address
 * of the cell as a spreadsheet numbers them.
 */
export function faultIn(placeOf: PlaceOf, spot: Spot, code: string, params: Params = {}): Finding {
  const { table, row, column } = spot;
  const cell = addressOf(spot);
  const path = [table, ...(row === undefined ? [] : [row]), ...(column === undefined ? [] : [column])];
  const { words } = placeOf(spot);
  const where = { table, row: lineOf(spot), ...(column !== undefined && { column }), ...(cell && { cell }) };
  return faultAt({ words }, code, path, { ...where, ...params });
}
