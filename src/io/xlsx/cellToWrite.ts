import { EduplanError } from "../../model/error.ts";
import { writeCellText } from "../tables/cellText.ts";
import type { CellValue, Column } from "../tables/table.ts";
import type { XlsxCellToWrite, XlsxStyle, XlsxValue } from "./xlsxModule.ts";

/** The most characters that Excel keeps in a cell, in UTF-16 code units. */
const LONGEST_TEXT = 32_767;

/** The format of each type of column. Text stays text, so that nothing that is typed over it becomes a formula or a date. */
export function formatOf({ type }: Pick<Column, "type">): string {
  if (type === "date") return "yyyy-mm-dd";
  if (type === "year" || type === "integer") return "0";
  return type === "number" || type === "boolean" ? "General" : "@";
}

/**
 * A value as the workbook holds it: numbers, booleans and dates as such, everything else as text. A date that Excel cannot hold
 * (before March 1900, where its calendar has a day too many) is text.
 *
 * @throws EduplanError `cell-too-long` when a text does not fit into a cell; `place` says where.
 */
export function valueToWrite(value: CellValue, column: Pick<Column, "type">, place: () => string): XlsxValue {
  if (value === null) return null;
  if (column.type !== "json" && (typeof value === "number" || typeof value === "boolean")) return value;
  const text = writeCellText(value, column);
  if (column.type === "date" && /^\d{4}-\d\d-\d\d$/.test(text) && text >= FIRST_DATE) return new Date(`${text}T00:00Z`);
  if (text.length > LONGEST_TEXT) {
    throw new EduplanError(
      "cell-too-long",
      `${place()} would hold ${text.length} characters, and a cell of Excel takes ${LONGEST_TEXT}: write JSON, CSV or Parquet instead, or leave that column out`,
    );
  }
  return escapeText(text);
}

/** From here on the calendars of Excel, LibreOffice and everybody else agree. */
export const FIRST_DATE = "1900-03-01";

/** What a workbook would take for an error value and not for text. */
const ERROR_VALUES = /^#(?:VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;

/** A text that needs more than its value to stay a text: one that reads like an error value. */
export function cellToWrite(value: XlsxValue, style: XlsxStyle): XlsxCellToWrite | undefined {
  return typeof value === "string" && ERROR_VALUES.test(value)
    ? { value, style, richText: [{ text: value }] }
    : undefined;
}

/** A text that reads like an escape, up to its last underscore, which may also be the first of an escape that follows. */
const LIKE_ESCAPE = /_(?=x[0-9A-Fa-f]{4}(?:_|[\p{Cc}\p{Cs}\ufffe\uffff]))/gu;
const NOT_XML = /[\ufffe\uffff\p{Cs}]/gu;

/**
 * Writes `_xHHHH_` for what XML cannot carry (half a surrogate pair, U+FFFE, U+FFFF), as Excel does, and for the underscore of a text that
 * itself reads so. Control characters are written so by the module.
 */
const escapeText = (text: string): string =>
  text.replace(LIKE_ESCAPE, "_x005F_").replace(NOT_XML, (unit) => {
    const hexadecimal = unit.charCodeAt(0).toString(16).toUpperCase();
    return `_x${hexadecimal}_`;
  });
