import { closest } from "fastest-levenshtein";
import type { Finding } from "../../model/finding.ts";
import { verbatim } from "../faults.ts";
import { headerKey } from "../tables/headerKey.ts";
import type { Column, Table } from "../tables/table.ts";
import { isBlank } from "./readXlsxCell.ts";
import { sheetFault } from "./sheetPlace.ts";
import type { XlsxSheetRead, XlsxValue } from "./xlsxModule.ts";

/** Where the columns of a table stand in a sheet. */
export interface SheetHeader {
  /** The columns found, by the number of the sheet's column. */
  readonly columns: ReadonlyMap<number, Column>;
  /** The row that names them and the first row of data, counted from 0. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly findings: readonly Finding[];
}

/** Titles may stand above the header, but not more than so many rows. */
const LOOKED_AT = 20;

/**
 * Finds the header of a sheet: the row that names most columns, by their names or by their titles in either language, whatever their order.
 * A row of titles below a row of names belongs to it.
 */
export function sheetHeader(sheet: XlsxSheetRead, table: Table): SheetHeader {
  const words = wordsOf(table.columns);
  const rows = sheet.rows.slice(0, LOOKED_AT);
  const counts = rows.map((row) => row.filter((cell) => words.has(cellKey(cell))).length);
  const most = counts.reduce((left, right) => Math.max(left, right), 0);
  if (most === 0) {
    const expected = table.columns.map((column) => column.name);
    return {
      columns: new Map(),
      headerRow: 0,
      firstRow: 0,
      findings: [sheetFault("io.xlsx-no-header", sheet, { expected })],
    };
  }
  const at = counts.indexOf(most);
  const columns = new Map<number, Column>();
  const findings: Finding[] = [];
  const seen = new Map<string, number>();
  rows[at]?.forEach((cell, index) => {
    if (isBlank(cell)) return;
    const column = words.get(cellKey(cell));
    if (!column) {
      if (isFilled(sheet, index, at)) findings.push(unknownColumn(sheet, at, index, cell, table.columns));
    } else if (seen.has(column.name)) {
      findings.push(
        sheetFault("io.xlsx-column-twice", sheet, { name: verbatim(column.name) }, { row: at, column: index }),
      );
    } else {
      seen.set(column.name, index);
      columns.set(index, column);
    }
  });
  for (const { name, title, required } of table.columns) {
    if (required && !seen.has(name)) {
      findings.push(sheetFault("io.xlsx-missing-column", sheet, { name: verbatim(name), title }));
    }
  }
  let firstRow = at + 1;
  while (isHeaderToo(sheet.rows[firstRow], columns)) firstRow += 1;
  return { columns, headerRow: at, firstRow, findings };
}

const cellKey = (cell: XlsxValue | undefined): string => (typeof cell === "string" ? headerKey(cell) : "");

/** The columns by each word that names one of them and no other; a name goes before a title. */
function wordsOf(columns: readonly Column[]): ReadonlyMap<string, Column> {
  const words = new Map<string, Column>();
  const ambiguous = new Set<string>();
  for (const column of columns) {
    for (const word of new Set([column.title.zh, column.title.en].map(headerKey))) {
      if (words.has(word)) ambiguous.add(word);
      words.set(word, column);
    }
  }
  for (const word of [...ambiguous, ""]) words.delete(word);
  for (const column of columns) words.set(headerKey(column.name), column);
  return words;
}

function isHeaderToo(row: readonly XlsxValue[] | undefined, columns: ReadonlyMap<number, Column>): boolean {
  const cells = [...columns].flatMap(([index, column]) =>
    isBlank(row?.[index]) ? [] : [{ cell: row?.[index], column }],
  );
  return (
    cells.length > 1 &&
    cells.every(({ cell, column: { name, title } }) =>
      [name, title.zh, title.en].map(headerKey).includes(cellKey(cell)),
    )
  );
}

const isFilled = ({ rows }: XlsxSheetRead, column: number, header: number): boolean =>
  rows.some((row, index) => index > header && !isBlank(row[column]));

function unknownColumn(
  sheet: XlsxSheetRead,
  row: number,
  column: number,
  cell: XlsxValue | undefined,
  columns: readonly Column[],
): Finding {
  const found = String(cell);
  const names = columns.flatMap(({ name, title }) => [name, title.zh]);
  const params = { found: verbatim(found.slice(0, 60)), nearest: verbatim(closest(found.slice(0, 60), names)) };
  return sheetFault("io.xlsx-unknown-column", sheet, params, { row, column });
}
