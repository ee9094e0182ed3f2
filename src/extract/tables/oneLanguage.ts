import type { PrintedRow } from "./infer.ts";
import { stretchOf } from "./stretch.ts";
import type { Stretch } from "./tableEntry.ts";
import { isUnit } from "./units.ts";

const HAN = /[\u4e00-\u9fff]/;
/** A cell of nothing but Latin words: Primary Schools, (unit). */
const LATIN = /^[("]?[A-Za-z][A-Za-z ,.()/&'"-]{2,}$/;
const IN_BRACKETS = /^\((.{1,8})\)$/;
const LEAST_ROWS = 2;

/**
 * The rows of a table of statistics that says all in two languages, without the cells that only repeat in English what the Chinese says. A unit that stands
 * in a cell of its own behind a name, (所), holds for the rows below it as well.
 */
export function oneLanguage(text: string, rows: readonly PrintedRow[]): readonly PrintedRow[] {
  const both = rows.filter((row) => row.some(isHan) && row.some(isLatin));
  if (both.length < LEAST_ROWS || both.length * 2 < rows.length) return rows;
  return withUnits(
    text,
    rows.filter((row) => row.some(isHan) || !row.some(isLatin)).map((row) => row.filter((cell) => !isLatin(cell))),
  );
}

/** Whether most lines of a table say what they are of in Chinese and in English. */
export function areBilingual(printed: string): boolean {
  const lines = printed.split("\n").filter((line) => HAN.test(line));
  const both = lines.filter((line) => /[\u4e00-\u9fff][^\n]*[A-Za-z]{4}/.test(line));
  return both.length >= LEAST_ROWS && both.length * 2 > lines.length;
}

const isHan = (cell: Stretch | undefined): boolean => cell !== undefined && HAN.test(cell.text);
const isLatin = (cell: Stretch | undefined): boolean => cell !== undefined && LATIN.test(cell.text);

/** Rows of which some have a unit behind the name, all with the one of the nearest above. */
function withUnits(text: string, rows: readonly PrintedRow[]): readonly PrintedRow[] {
  const units = rows.map(([, second]) => second && unitOf(text, second));
  if (units.every((unit) => unit === undefined)) return rows;
  let last: Stretch | undefined;
  return rows.map((row, at) => {
    last = units[at] ?? last;
    const [name, ...values] = row;
    const rest = units[at] === undefined ? values : values.slice(1);
    return [name, last, ...rest];
  });
}

function unitOf(text: string, cell: Stretch): Stretch | undefined {
  const name = IN_BRACKETS.exec(cell.text.replace(/\s/g, ""))?.[1];
  return name !== undefined && isUnit(name) ? stretchOf(text, cell.start + 1, cell.end - 1) : undefined;
}
