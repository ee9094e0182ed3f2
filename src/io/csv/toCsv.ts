import type { Locale } from "../../model/text.ts";
import { escapeFormula } from "../formulas.ts";
import { writeCellText } from "../tables/cellText.ts";
import type { CellValue, Column, Table } from "../tables/table.ts";
import type { Tabular } from "../tables/tablesOf.ts";
import { type ToRowsOptions, toRows } from "../tables/toRows.ts";
import { writeRows } from "./papa.ts";

/** How CSV is written. */
export interface WriteCsvOptions {
  /** What stands in the first row: the columns' names, for programs, or their titles, for readers. Default `name`. */
  readonly header?: "name" | "title";
  /** The language of the titles. Default `zh`. */
  readonly locale?: Locale;
  /**
   * Whether text that a spreadsheet would run as a formula (`=…`, `+…`, `-…`, `@…`) is written as it is. By default it gets a
   * `'` in front, which `fromCsv` takes away; other programs see it. Numbers are numbers either way.
   */
  readonly exact?: boolean;
}

/** How CSV is written, as a whole file. */
export interface ToCsvOptions extends WriteCsvOptions, ToRowsOptions {
  /** Whether the text begins with a byte order mark, without which Excel misreads Chinese. Default true. */
  readonly bom?: boolean;
}

/**
 * Writes plans, a result or a table as CSV (RFC 4180, to be saved as UTF-8): of several tables the main one or the one named, see
 * `tablesOf`. Commas, CRLF, a row of column names first. What has no value is an empty cell, lists are joined by semicolons, JSON
 * is JSON. `fromCsv` with the same table gives the same rows again; only an empty text or list becomes `null`, since CSV cannot
 * tell them apart, and texts with a NUL character are not read again.
 *
 * @throws EduplanError `unknown-table` or `unknown-result`, as `toRows`.
 * @example
 * await writeFile("targets.csv", toCsv(plans, { table: "targets" }));
 * await writeFile("comparisons.csv", toCsv(compareAll(align(plans)), { header: "title", locale: "zh" }));
 */
export function toCsv(x: Tabular, options: ToCsvOptions = {}): string {
  const { bom = true } = options;
  return `${bom ? "\ufeff" : ""}${writeCsv(toRows(x, options), options)}`;
}

/** As `toCsv`, without a byte order mark: for what is joined with other text. */
export function writeCsv({ columns, rows }: Table, options: WriteCsvOptions = {}): string {
  const { header = "name", locale = "zh", exact = false } = options;
  const safe = exact ? (text: string): string => text : escapeFormula;
  const head = columns.map(({ name, title }) => safe(header === "title" ? title[locale] : name));
  const write = (value: CellValue, column: Column): string => {
    const text = writeCellText(value, column);
    return IS_TEXT.has(column.type) ? safe(text) : text;
  };
  const body = rows.map((row) => columns.map((column) => write(row[column.name] ?? null, column)));
  // An empty row of one column would be an empty line, which readers leave out.
  const alone = columns.length === 1;
  return writeRows([head, ...body], (text) => (alone && text === "") || /^\s|\s$/.test(text));
}

/** Only these can hold what a spreadsheet runs. */
export const IS_TEXT: ReadonlySet<Column["type"]> = new Set<Column["type"]>(["string", "list", "json"]);
