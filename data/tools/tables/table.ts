import { stringify } from "csv-stringify/sync";
import type { Cell, Column } from "./column.ts";

/** A table written out, with the columns it has. */
export interface Table {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Omit<Column<never>, "read">[];
  /** CSV after RFC 4180, in UTF-8 without a mark. */
  readonly csv: string;
}

/** What joins the items of a list. */
export const LIST_DELIMITER = ";";

/** Writes one table; its first column is the key and must not repeat. */
export function table<Row>(
  name: string,
  description: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Table {
  const cells = rows.map((row) => columns.map(({ read, ...of }) => writeCell(read(row), `${name}.${of.name}`)));
  const keys = cells.map(([key]) => key);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw new Error(`${name}: two rows have the key ${twice}`);
  const csv = stringify([columns.map((each) => each.name), ...cells], {
    record_delimiter: "windows",
    // A line break within a field, of whatever kind, would be taken for the end of a row.
    quoted_match: /[\r\n]/,
  });
  return { name, description, columns: columns.map(({ read: _, ...rest }) => rest), csv };
}

function writeCell(cell: Cell, where: string): string {
  if (cell === undefined || cell === null) return "";
  if (typeof cell !== "object") return typeof cell === "string" ? asText(cell) : String(cell);
  const item = cell.find((each) => each.includes(LIST_DELIMITER) || each === "");
  if (item !== undefined) throw new Error(`${where}: “${item}” cannot stand in a list joined by ${LIST_DELIMITER}`);
  return asText(cell.join(LIST_DELIMITER));
}

/**
 * A text that a spreadsheet would compute as a formula gets an apostrophe before it; `--` for an empty cell of a plan's
 * table computes nothing and stays. Numbers stay numbers, minus sign included.
 */
const asText = (text: string): string => (/^[=+\-@\t\r].*[\p{Letter}\p{Number}(]/su.test(text) ? `'${text}` : text);
