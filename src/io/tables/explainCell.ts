import { addDays } from "date-fns/addDays";
import { formatISO } from "date-fns/formatISO";
import { isValid } from "date-fns/isValid";
import { quoted, verbatim } from "../faults.ts";
import { type CellProblem, readCellText } from "./cellText.ts";
import type { Column } from "./table.ts";

/**
 * Says more of a cell that could not be read where it is plain what a spreadsheet made of it: a date turned into a number or
 * written in another order, thousands parted by commas, full-width digits. The cell stays refused; the sentence names the remedy.
 */
export function explainCell(problem: CellProblem, text: string, column: Column): CellProblem {
  const written = text.trim();
  const found = verbatim(quoted(written));
  const narrow = written.normalize("NFKC");
  if (column.type === "date") {
    const iso = dateOf(narrow);
    if (iso !== undefined) return { code: "io.date-form", params: { found, expected: iso } };
    const serial = dateOfSerial(narrow);
    if (serial !== undefined) return { code: "io.date-serial", params: { found, expected: serial } };
    return problem;
  }
  if (column.type !== "number" && column.type !== "integer" && column.type !== "year") return problem;
  if (/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(narrow)) {
    return { code: "io.thousands", params: { found, expected: narrow.replaceAll(",", "") } };
  }
  if (narrow !== written && "value" in readCellText(narrow, column)) {
    return { code: "io.full-width", params: { found, expected: narrow } };
  }
  return problem;
}

/** The date that 2025/12/31, 2025.12.31 or 2025年12月31日 writes; other orders are not guessed. */
function dateOf(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
  return year === undefined ? undefined : calendarDate(Number(year), Number(month), Number(day));
}

function calendarDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(year, month - 1, day);
  const exists = isValid(date) && date.getMonth() === month - 1 && date.getFullYear() === year;
  return exists ? formatISO(date, { representation: "date" }) : undefined;
}

/** The date that a spreadsheet means by a number of days, from 1927 to 2173. */
function dateOfSerial(text: string): string | undefined {
  if (!/^[1-9]\d{4}(?:\.0+)?$/.test(text)) return undefined;
  return formatISO(addDays(new Date(1899, 11, 30), Number(text)), { representation: "date" });
}
