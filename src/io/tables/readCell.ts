import type { Json } from "../../model/json.ts";
import { quoted, verbatim } from "../faults.ts";
import { type CellReading, checkCode, readCellText } from "./cellText.ts";
import type { Column, ColumnType } from "./table.ts";

/**
 * Reads a cell that has a type already, or is text still: text in a column of another type is read as `readCellText` reads it.
 * A number in a column of texts is refused, since a spreadsheet that made it one may have lost zeros before it.
 */
export function readCell(value: unknown, column: Column): CellReading {
  if (value === null || value === undefined) return readCellText("", column);
  if (typeof value === "string") return readCellText(value, column);
  if (column.type === "json") return { value: value as Json };
  if (column.type === "list" && Array.isArray(value)) return checkList(value, column);
  return IS_TYPE[column.type]?.(value)
    ? { value: value as Json }
    : { problem: { code: CODES[column.type], params: { found: verbatim(quoted(value)) } } };
}

/** What a value has to be that is no text. */
const IS_TYPE: Partial<Record<ColumnType, (value: unknown) => boolean>> = {
  number: Number.isFinite,
  integer: Number.isSafeInteger,
  year: (value) => Number.isInteger(value) && Number(value) >= 1000 && Number(value) <= 9999,
  boolean: (value) => typeof value === "boolean",
};

const CODES: Readonly<Record<ColumnType, string>> = {
  string: "io.not-text",
  number: "io.not-a-number",
  integer: "io.not-an-integer",
  year: "io.not-a-year",
  boolean: "io.not-a-boolean",
  date: "io.not-a-date",
  list: "io.not-a-list",
  json: "io.not-json",
};

function checkList(items: readonly unknown[], column: Column): CellReading {
  const other = items.find((item) => typeof item !== "string" || item === "");
  if (other !== undefined) return { problem: { code: "io.not-a-list", params: { found: verbatim(quoted(other)) } } };
  for (const item of items as readonly string[]) {
    const read = checkCode(item, column);
    if ("problem" in read) return read;
  }
  return { value: items as readonly string[] };
}
