import type { Params } from "../../model/finding.ts";
import { quoted, verbatim } from "../faults.ts";
import { type CellProblem, type CellReading, readCellText } from "../tables/cellText.ts";
import { explainCell } from "../tables/explainCell.ts";
import type { Column } from "../tables/table.ts";
import { FIRST_DATE } from "./cellToWrite.ts";
import { codeText } from "./codeText.ts";
import { isPercent, isPlain, showsWholeDate } from "./numberFormat.ts";
import type { XlsxCellRead, XlsxValue } from "./xlsxModule.ts";

/** A cell read, with what should be looked at although it could be read. */
export type XlsxCellReading = CellReading & { readonly warnings?: readonly CellProblem[] };

/** Whether a cell holds nothing, or nothing but blanks. */
export const isBlank = (value: XlsxValue | undefined): boolean =>
  value === null || value === undefined || (typeof value === "string" && value.trim() === "");

/**
 * Reads a cell as its column wants it. What Excel made of what was typed (a date of 1-2, a number of 93%) is taken only where it cannot
 * mean anything else, and with a warning; of a formula, the value that was saved with it is taken, with a warning.
 */
export function readXlsxCell(value: XlsxValue, cell: XlsxCellRead | undefined, column: Column): XlsxCellReading {
  if (cell?.type === "error") return problem("io.xlsx-error-value", { found: verbatim(String(value)) });
  // LibreOffice writes a truth value as a formula that is always the same.
  const isFormula = cell?.formula !== undefined && !/^(?:TRUE|FALSE)\(\)$/i.test(cell.formula);
  if (isFormula && value === null) return problem("io.xlsx-formula-without-value");
  const read: XlsxCellReading = isBlank(value)
    ? readCellText("", column)
    : readValue(value, cell?.style?.numFmt, column);
  if (!isFormula || "problem" in read) return read;
  return { ...read, warnings: [...(read.warnings ?? []), { code: "io.xlsx-formula", params: {} }] };
}

function readValue(value: XlsxValue, format: string | undefined, column: Column): XlsxCellReading {
  if (value instanceof Date) return readDate(value, format, column);
  if (typeof value === "number") return readNumber(value, format, column);
  if (typeof value === "boolean") {
    const isText = column.type === "string" || column.type === "list";
    return isText
      ? problem("io.xlsx-boolean-in-text", { found: verbatim(value ? "TRUE" : "FALSE") })
      : readCellText(String(value), column);
  }
  const text = codeText(value ?? "", column);
  const read = readCellText(text, column);
  return "problem" in read ? { problem: explainCell(read.problem, text, column) } : read;
}

const problem = (code: string, params: Params = {}): XlsxCellReading => ({ problem: { code, params } });

function readDate(value: Date, format: string | undefined, column: Column): XlsxCellReading {
  const [day = "", time = ""] = Number.isNaN(value.getTime()) ? [] : value.toISOString().split("T");
  const found = verbatim(time.startsWith("00:00:00") ? day : `${day} ${time.slice(0, 5)}`);
  if (column.type === "date" || column.type === "string") {
    if (day < FIRST_DATE || day.length > 10) return problem("io.xlsx-date-of-no-calendar", { found });
    if (!time.startsWith("00:00:00")) return problem("io.xlsx-date-with-time", { found });
    if (column.type === "date") return { value: day };
    if (showsWholeDate(format) && !column.codes) {
      return { value: day, warnings: [{ code: "io.xlsx-date-as-text", params: { found } }] };
    }
  }
  const isNumber = column.type === "number" || column.type === "integer" || column.type === "year";
  return problem(isNumber ? "io.xlsx-date-in-number" : "io.xlsx-date-in-text", { found });
}

function readNumber(value: number, format: string | undefined, column: Column): XlsxCellReading {
  switch (column.type) {
    case "number":
    case "integer":
    case "year": {
      if (!isPercent(format)) return readCellText(String(value), column);
      // Excel keeps 15 digits, so that 0.93 a hundred times is 93 and not a hair more.
      const shown = Number((value * 100).toPrecision(15));
      const params = { stored: String(value), found: verbatim(`${shown}%`), number: shown };
      const read = readCellText(String(shown), column);
      return "problem" in read ? read : { ...read, warnings: [{ code: "io.xlsx-percent", params }] };
    }
    case "date":
      return problem("io.xlsx-number-for-date", { found: String(value) });
    case "boolean":
    case "json":
      return readCellText(String(value), column);
    default: {
      // Of more than 15 digits Excel has lost some, and what stands round a number in its format is not stored.
      const isExact = isPlain(format) && Math.abs(value) < 1e15;
      return isExact
        ? readCellText(String(value), column)
        : problem("io.xlsx-number-in-text", { found: verbatim(quoted(value)) });
    }
  }
}
