import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";
import { closest } from "fastest-levenshtein";
import type { Params } from "../../model/finding.ts";
import { asWritten } from "./asWritten.ts";
import type { ReviewCell, ReviewColumnName, ReviewRow } from "./reviewColumns.ts";

/** Something wrong with a cell. */
export interface Problem {
  readonly column: ReviewColumnName;
  readonly code: string;
  readonly params: Params;
}

/** Reads the cells of one row. What a cell cannot be is kept in `problems`, and read as empty. */
export interface CellReader {
  readonly problems: Problem[];
  /** Columns whose cell differs from the sheet's. */
  readonly changed: ReadonlySet<ReviewColumnName>;
  /** Columns that were read. */
  readonly used: ReadonlySet<ReviewColumnName>;
  isChanged(...columns: readonly ReviewColumnName[]): boolean;
  text(column: ReviewColumnName): string | undefined;
  number(column: ReviewColumnName): number | undefined;
  word<Word extends string>(column: ReviewColumnName, words: Readonly<Record<Word, unknown>>): Word | undefined;
  words<Word extends string>(column: ReviewColumnName, words: Readonly<Record<Word, unknown>>): readonly Word[];
  /** A year, a month or a day, of the calendar. */
  time(column: ReviewColumnName): string | undefined;
  refuse(column: ReviewColumnName, code: string, params?: Params): void;
}

const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** A number with its sign or unit in one cell: 93%, 3所, 2.5万. */
const NUMBER_AND_MORE = /^([+-]?\d+(?:\.\d+)?)\s*(\D{1,8})$/;

/** What a cell holds as text: a spreadsheet may give numbers for text, and text for numbers. */
export const cellText = (cell: unknown): string =>
  typeof cell === "string" ? cell.trim() : typeof cell === "number" ? String(cell) : "";

/** A cell as a number; `undefined` when it is none. 1,000 is a thousand, full-width digits are digits. */
export function cellNumber(cell: ReviewCell): number | undefined {
  const written = cellText(cell)
    .normalize("NFKC")
    .replace(/,(?=\d{3}(?!\d))/g, "");
  const value = NUMBER.test(written) ? Number(written) : Number.NaN;
  return Number.isFinite(value) ? value + 0 : undefined;
}

/** Whether two cells say the same: 93, "93" and " 93.0 " do. */
export function sameCell(left: ReviewCell, right: ReviewCell): boolean {
  if (cellText(left) === cellText(right)) return true;
  const [one, other] = [cellNumber(left), cellNumber(right)];
  return (typeof left === "number" || typeof right === "number") && one !== undefined && one === other;
}

/** Reads a row in which the cells of some columns were changed. */
export function cellReader(row: ReviewRow, changed: ReadonlySet<ReviewColumnName>): CellReader {
  const problems: Problem[] = [];
  const used = new Set<ReviewColumnName>();
  const refuse: CellReader["refuse"] = (column, code, params = {}) => void problems.push({ column, code, params });
  const text: CellReader["text"] = (column) => {
    used.add(column);
    const written = cellText(row[column]);
    return written === "" ? undefined : written;
  };
  const word = <Word extends string>(column: ReviewColumnName, words: Readonly<Record<Word, unknown>>) => {
    const written = text(column);
    return written === undefined ? undefined : wordFrom(written, column, words);
  };
  const wordFrom = <Word extends string>(
    written: string,
    column: ReviewColumnName,
    words: Readonly<Record<Word, unknown>>,
  ) => {
    if (isWordOf(words, written)) return written;
    const all = Object.keys(words);
    const params = {
      found: asWritten(written),
      nearest: asWritten(closest(written.slice(0, 60), all)),
      expected: asWritten(all.join(", ")),
    };
    refuse(column, "extract.review-not-one-of", params);
    return undefined;
  };
  return {
    problems,
    changed,
    used,
    isChanged: (...columns) => columns.some((each) => changed.has(each)),
    text,
    word,
    words: (column, words) =>
      listIn(text(column)).flatMap((each) => {
        const found = wordFrom(each, column, words);
        return found === undefined ? [] : [found];
      }),
    number: (column) => {
      const written = text(column);
      if (written === undefined) return undefined;
      const value = cellNumber(row[column]);
      if (value !== undefined) return value;
      const [, number, rest] = NUMBER_AND_MORE.exec(written.normalize("NFKC")) ?? [];
      if (number !== undefined && rest !== undefined) {
        refuse(column, "extract.review-number-and-more", {
          found: asWritten(written),
          number: asWritten(number),
          rest: asWritten(rest),
        });
      } else refuse(column, "extract.review-not-a-number", { found: asWritten(written) });
      return undefined;
    },
    time: (column) => {
      const written = text(column);
      if (written === undefined || isTime(written)) return written;
      refuse(column, "extract.review-not-a-time", { found: asWritten(written) });
      return undefined;
    },
    refuse,
  };
}

/** The parts of a list in one cell. */
export const listIn = (written: string | undefined): readonly string[] =>
  (written ?? "")
    .split(/[;；]/)
    .map((each) => each.trim())
    .filter((each) => each !== "");

const isWordOf = <Word extends string>(words: Readonly<Record<Word, unknown>>, written: string): written is Word =>
  Object.hasOwn(words, written);

const TIME = /^(?:19|20|21)\d\d(?:-\d\d(?:-\d\d)?)?$/;
const isTime = (written: string) => TIME.test(written) && isValid(parseISO(written));
