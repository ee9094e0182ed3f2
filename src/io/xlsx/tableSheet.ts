import { EduplanError } from "../../model/error.ts";
import type { Locale } from "../../model/text.ts";
import type { Table } from "../tables/table.ts";
import { addressOf, rangeOf } from "./address.ts";
import { cellToWrite, formatOf, valueToWrite } from "./cellToWrite.ts";
import { columnWidth } from "./columnWidth.ts";
import { NAME_STYLE, TITLE_STYLE } from "./styles.ts";
import type { XlsxCellToWrite, XlsxSheetToWrite, XlsxStyle, XlsxValue } from "./xlsxModule.ts";

/** What Excel allows. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** So many columns can still be read when they are printed on one page. */
const MOST_ON_PAGE = 15;

/** The rows above the first row of data: the names of the columns, and their titles. */
export const HEADER_ROWS = 2;

/**
 * A table as a sheet: the columns' names in the first row, their titles in the second, then a row a row. Both stay in view, and the
 * titles can be filtered by.
 *
 * @throws EduplanError `too-many-rows`, `too-many-columns`, `cell-too-long`.
 */
export function tableSheet(table: Table, name: string, locale: Locale): XlsxSheetToWrite {
  const { columns, rows } = table;
  checkSize(table);
  const formats: XlsxStyle[] = columns.map((column) => ({ numFmt: formatOf(column) }));
  const header = [columns.map((column) => column.name), columns.map((column) => column.title[locale])];
  const cells = new Map<string, XlsxCellToWrite>();
  columns.forEach((_, column) => {
    cells.set(`0,${column}`, { style: NAME_STYLE });
    cells.set(`1,${column}`, { style: TITLE_STYLE });
  });
  const data = rows.map((row, index) =>
    columns.map((column, at) => {
      const line = index + HEADER_ROWS;
      const place = () => `toXlsx: sheet ${name}, cell ${addressOf(line, at)} (${column.name})`;
      const value = valueToWrite(row[column.name] ?? null, column, place);
      const cell = cellToWrite(value, formats[at] ?? {});
      if (cell) cells.set(`${line},${at}`, cell);
      return value;
    }),
  );
  const written: XlsxValue[][] = [...header, ...data];
  const last = Math.max(columns.length - 1, 0);
  return {
    name,
    rows: written,
    cells,
    columns: columns.map((_, at) => ({
      width: columnWidth(written.map((row) => row[at] ?? null)),
      style: formats[at] ?? {},
    })),
    rowDefs: new Map([
      [0, { height: 12 }],
      [1, { height: 21 }],
    ]),
    freezePane: { rows: HEADER_ROWS },
    autoFilter: { range: rangeOf(1, 0, Math.max(rows.length + 1, 1), last) },
    pageSetup: {
      orientation: "landscape",
      printTitlesRow: "$2:$2",
      ...(columns.length <= MOST_ON_PAGE && { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
    },
  };
}

function checkSize({ name, columns, rows }: Table): void {
  if (rows.length > MOST_ROWS - HEADER_ROWS) {
    throw new EduplanError(
      "too-many-rows",
      `toXlsx: table ${name} has ${rows.length} rows, and a sheet of Excel takes ${MOST_ROWS - HEADER_ROWS} below its header: write Parquet or CSV instead, or fewer rows`,
    );
  }
  if (columns.length > MOST_COLUMNS) {
    throw new EduplanError(
      "too-many-columns",
      `toXlsx: table ${name} has ${columns.length} columns, and a sheet of Excel takes ${MOST_COLUMNS}: write Parquet instead, or fewer columns`,
    );
  }
}
