import type { Finding, Params } from "../../model/finding.ts";
import type { Bilingual } from "../../model/text.ts";
import { faultAt, type Place } from "../faults.ts";
import { NOWHERE, placeOfCell, placeOfRow } from "./places.ts";

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

/** Where a spot stands in a sheet with the table's columns in their order and their names in the first row. */
export const spreadsheetPlace: PlaceOf = ({ row = -1, at, within }) => {
  const sheetRow = row + 2;
  if (at === undefined) return row < 0 ? NOWHERE : placeOfRow(sheetRow);
  const place = placeOfCell({ row: sheetRow, column: at });
  return within === undefined ? place : { ...place, words: inside(place.words, within) };
};

/** A place with what is meant within it. */
const inside = ({ zh, en }: Bilingual, within: string): Bilingual => ({
  zh: `${zh}${within} `,
  en: `${en}${within} `,
});

/**
 * An error at a spot. Its path leads to the cell by table, index of the row and column; its parameters say the row and the address
 * of the cell as the file has them.
 */
export function faultIn(placeOf: PlaceOf, spot: Spot, code: string, params: Params = {}): Finding {
  const { table, row, column } = spot;
  const path = [table, ...(row === undefined ? [] : [row]), ...(column === undefined ? [] : [column])];
  return faultAt(placeOf(spot), code, path, { table, ...(column !== undefined && { column }), ...params });
}
