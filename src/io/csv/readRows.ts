import type { Finding } from "../../model/finding.ts";
import { faultAt, MOST_ERRORS, quoted } from "../faults.ts";
import { readCellText } from "../tables/cellText.ts";
import { explainCell } from "../tables/explainCell.ts";
import { NOWHERE, placeOfCell, placeOfRow } from "../tables/places.ts";
import type { CellValue, Column, Row } from "../tables/table.ts";
import { IS_TEXT } from "./toCsv.ts";

/** What the first row said. */
export interface Head {
  /** The name of the table, with which the paths of findings begin. */
  readonly table: string;
  /** The columns of the table. */
  readonly columns: readonly Column[];
  readonly headers: readonly string[];
  /** The column of each header. */
  readonly match: readonly (Column | undefined)[];
  /** What becomes of a text that a spreadsheet might have run. */
  readonly text: (cell: string) => string;
}

/** The rows, or what keeps them from being read; rows are given only without errors. */
export interface ReadRows {
  readonly rows: readonly Row[];
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** Reads the rows below the first, which is row 1. */
export function readRows(eachRow: (take: (cells: readonly string[]) => void) => void, head: Head): ReadRows {
  const { table, columns, headers } = head;
  const alone = headers.length === 1;
  const required = columns.some((column) => column.required);
  const errors: Finding[] = [];
  let rows: Row[] = [];
  let told = 0;
  let empty = 0;
  let row = 0;
  /** Of a row that has something in it, from 0. */
  let index = -1;
  const tell = (finding: Finding): void => {
    told += 1;
    if (told <= MOST_ERRORS) errors.push(finding);
    rows = [];
  };

  eachRow((cells) => {
    row += 1;
    if (row === 1 || (!alone && cells.length === 1 && cells[0] === "")) return;
    if (required && cells.every((cell) => cell.trim() === "")) {
      empty += 1;
      return;
    }
    index += 1;
    const at: RowAt = { row, path: [table, index] };
    const size = sizeFault(cells, headers, at);
    if (size) return tell(size);
    const read = readRow(cells, at, head, tell);
    if (told === 0) rows.push(read);
  });

  if (told > MOST_ERRORS) errors.push(faultAt(NOWHERE, "io.more-errors", [], { count: told - MOST_ERRORS }));
  const skipped: Finding = { code: "io.empty-rows", severity: "info", path: [], params: { count: empty } };
  return { rows, errors, warnings: empty > 0 ? [skipped] : [] };
}

/** Where a row stands: in the file, the first row being row 1, and as its findings tell it. */
interface RowAt {
  readonly row: number;
  readonly path: readonly (string | number)[];
}

/** Cells missing at the end, or more than there are headers; empty ones too many lose nothing. */
function sizeFault(cells: readonly string[], headers: readonly string[], { row, path }: RowAt): Finding | undefined {
  const params = { count: cells.length, expected: headers.length };
  if (cells.length < headers.length) return faultAt(placeOfRow(row), "io.too-few-cells", path, params);
  const surplus = cells.findIndex((cell, column) => column >= headers.length && cell.trim() !== "");
  if (surplus < 0) return undefined;
  const place = placeOfCell({ row, column: surplus });
  return faultAt(place, "io.too-many-cells", path, { ...params, found: quoted(cells[surplus]) });
}

function readRow(cells: readonly string[], { row, path }: RowAt, head: Head, tell: (finding: Finding) => void): Row {
  const { columns, headers, match, text } = head;
  const values = new Map<Column, CellValue>();
  for (let index = 0; index < headers.length; index += 1) {
    const cell = cells[index] ?? "";
    const column = match[index];
    if (column) {
      const written = IS_TEXT.has(column.type) ? text(cell) : cell;
      const read = readCellText(written, column);
      if ("value" in read) values.set(column, read.value);
      else {
        const { code, params } = explainCell(read.problem, written, column);
        const place = placeOfCell({ row, column: index, header: headers[index] ?? "" });
        tell(faultAt(place, code, [...path, column.name], params));
      }
    } else if (cell.trim() !== "") {
      tell(faultAt(placeOfCell({ row, column: index }), "io.unnamed-column", path, { found: quoted(cell) }));
    }
  }
  return Object.fromEntries(columns.map((column) => [column.name, values.get(column) ?? null]));
}
