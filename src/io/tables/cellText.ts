import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";
import { closest } from "fastest-levenshtein";
import type { Params } from "../../model/finding.ts";
import type { Json } from "../../model/json.ts";
import { quoted, verbatim } from "../faults.ts";
import type { CellValue, Code, Column } from "./table.ts";

/** What joins the items of a list in one cell; within an item it has a backslash before it, as blanks at the item's ends have. */
export const LIST_DELIMITER = ";";

/** What is wrong with a cell: a code of `io.`, with what fills its sentence. */
export interface CellProblem {
  readonly code: string;
  readonly params: Params;
}

/** The value of a cell, or what is wrong with it. */
export type CellReading = { readonly value: CellValue } | { readonly problem: CellProblem };

/** Writes a cell as text: nothing for `null`, lists joined by semicolons, JSON as JSON. `readCellText` takes it back. */
export function writeCellText(value: CellValue, { type }: Pick<Column, "type">): string {
  if (value === null) return "";
  if (type === "json") return JSON.stringify(value);
  if (type === "list" && isList(value)) {
    return value.map((item) => writeItem(String(item))).join(LIST_DELIMITER);
  }
  return typeof value === "string" ? value : typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** An item, with a backslash before what would end it, before a backslash, and before each blank at its ends. */
function writeItem(item: string): string {
  const start = item.length - item.trimStart().length;
  const end = Math.max(item.trimEnd().length, start);
  const blanks = (text: string): string => text.replace(/\s/g, "\\$&");
  return blanks(item.slice(0, start)) + item.slice(start, end).replace(/[\\;]/g, "\\$&") + blanks(item.slice(end));
}

const isList = (value: CellValue): value is readonly Json[] => Array.isArray(value);

/**
 * Reads a cell's text as its column wants it. Blanks around it do not count, except in texts; an empty cell is `null`. Nothing is
 * guessed: a number has to be a number and nothing more, a code one of the codes.
 */
export function readCellText(text: string, column: Column): CellReading {
  if (column.type === "string") return text === "" ? missing(column) : checkCode(text, column);
  const written = text.trim();
  if (written === "") return missing(column);
  switch (column.type) {
    case "number":
      return readNumber(written);
    case "integer":
      return /^[+-]?\d{1,15}$/.test(written) ? { value: Number(written) + 0 } : refuse("io.not-an-integer", written);
    case "year":
      return /^\d{4}$/.test(written) ? { value: Number(written) } : refuse("io.not-a-year", written);
    case "boolean":
      return readBoolean(written);
    case "date":
      return /^\d{4}-\d\d-\d\d$/.test(written) && isValid(parseISO(written))
        ? { value: written }
        : refuse("io.not-a-date", written);
    case "list":
      return readList(text, column);
    case "json":
      return readJson(written);
  }
}

function missing({ required }: Column): CellReading {
  return required ? { problem: { code: "io.required", params: {} } } : { value: null };
}

const refuse = (code: string, found: string, params: Params = {}): CellReading => ({
  problem: { code, params: { found: verbatim(quoted(found)), ...params } },
});

// What follows a number is named, since a sign or counter belongs into the column of the unit.
const NUMBER = /^[+-]?(?:\d{1,300}(?:\.\d{0,300})?|\.\d{1,300})(?:[eE][+-]?\d{1,3})?/;

function readNumber(written: string): CellReading {
  const [number] = NUMBER.exec(written) ?? [];
  if (number === undefined) return refuse("io.not-a-number", written);
  const rest = written.slice(number.length).trim();
  if (rest !== "")
    return refuse("io.number-and-more", written, { number: verbatim(number), rest: verbatim(quoted(rest)) });
  const value = Number(number);
  // Adding 0 makes 0 of -0, which JSON cannot carry.
  return Number.isFinite(value) ? { value: value + 0 } : refuse("io.not-a-number", written);
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["TRUE", true],
  ["True", true],
  ["是", true],
  ["false", false],
  ["FALSE", false],
  ["False", false],
  ["否", false],
]);

function readBoolean(written: string): CellReading {
  const value = BOOLEANS.get(written);
  return value === undefined ? refuse("io.not-a-boolean", written) : { value };
}

function readList(written: string, column: Column): CellReading {
  const items = splitList(written);
  for (const item of items) {
    const read = checkCode(item, column);
    if ("problem" in read) return read;
  }
  return { value: items };
}

/** The items of a list, split at each semicolon that no backslash precedes; blanks around an item and empty items do not count. */
function splitList(written: string): readonly string[] {
  const items: string[] = [];
  let item = "";
  // Where the last character behind a backslash ends: what stands before it is no blank to be taken away.
  let kept = 0;
  const end = (): void => {
    const tail = item.slice(kept).trimEnd();
    if (kept > 0 || tail !== "") items.push(item.slice(0, kept) + tail);
    item = "";
    kept = 0;
  };
  for (let at = 0; at < written.length; at += 1) {
    const character = written[at] as string;
    const next = written[at + 1];
    if (character === "\\" && next !== undefined && /[;\\\s]/.test(next)) {
      item += next;
      kept = item.length;
      at += 1;
    } else if (character === LIST_DELIMITER) end();
    else if (item !== "" || !/\s/.test(character)) item += character;
  }
  end();
  return items;
}

function readJson(written: string): CellReading {
  try {
    return { value: JSON.parse(written) as Json };
  } catch {
    return refuse("io.not-json", written);
  }
}

/** Whether a text is one of the codes of its column, where that has codes. */
export function checkCode(value: string, { codes }: Column): CellReading {
  if (!codes || codes.some((code) => code.value === value)) return { value };
  return refuse("io.not-one-of", value, {
    nearest: verbatim(nearestCode(value.slice(0, 60), codes)),
    expected: codes.map((code) => code.value).join(", "),
  });
}

/** The code that reads most like a text, or whose title does. */
function nearestCode(text: string, codes: readonly Code[]): string {
  const values = codes.map(({ value }) => ({ word: value, value }));
  const titles = codes.flatMap(({ value, title }) => [title.zh, title.en].map((word) => ({ word, value })));
  const words = [...values, ...titles];
  const nearest = closest(
    text,
    words.map(({ word }) => word),
  );
  return words.find(({ word }) => word === nearest)?.value ?? nearest;
}
