import type { Column } from "./headers.ts";
import type { PrintedRow } from "./infer.ts";
import type { NamedYear } from "./years.ts";

const YEAR_FIRST = /^[到至]?((?:19|20)\d\d)年/;

/** The year with which a cell of a row says when its value is due: its own (2025年93%), or that of the cell before it (2025年 | 93%). */
export function yearBeside(row: PrintedRow, index: number): NamedYear | undefined {
  for (const cell of [row[index], row[index - 1]]) {
    const year = YEAR_FIRST.exec(cell?.text ?? "")?.[1];
    if (cell !== undefined && year !== undefined) return { year: Number(year), at: cell };
  }
  return undefined;
}

/** Columns of values without a header, with the year that all their rows name beside the value. */
export function withCellYears(columns: readonly Column[], rows: readonly PrintedRow[]): readonly Column[] {
  const even = rows.filter(({ length }) => length === columns.length);
  return columns.map((column, index): Column => {
    if (column.kind !== "value" || column.header !== undefined || even.length < 2) return column;
    const [year, ...others] = even.map((row) => yearBeside(row, index)?.year);
    return year === undefined || others.some((other) => other !== year) ? column : { ...column, year };
  });
}
