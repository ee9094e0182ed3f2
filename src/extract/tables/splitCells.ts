import { matchesIn } from "../matches.ts";
import { fitOf } from "./align.ts";
import { type CellKind, cellKind, isFigure } from "./cellKind.ts";
import { crossedBy } from "./crossHeader.ts";
import { classedRow } from "./gluedRows.ts";
import { type ColumnKind, headerKind, headsYears } from "./headers.ts";
import { hasMeasure } from "./labels.ts";
import type { Delimiter, Line } from "./line.ts";
import { isSpreadCharacter, spreadIn } from "./spreadWords.ts";
import { stretchOf } from "./stretch.ts";
import type { Stretch } from "./tableEntry.ts";
import { withCounts } from "./withCounts.ts";
import { yearsWithRoles } from "./yearsWithRoles.ts";

const MOST_CELLS = 60;
const MOST_AFTER = 2;
const LONGEST_AFTER = 14;
const RULE = /^:?-+:?$/;
const SINGLE = / +/g;
const WIDE = /(?:[ \u00a0\u3000]{2,}|\u3000)+/g;

/** 1 200 between wide blanks: one number. */
const THOUSANDS = /^\d{1,3}(?: \d{3})+$/;

/** A value with its year: 2011年完成300所. */
const DATED = /(?:19|20)\d\d年[^\d]{0,4}\d/;

/** Splits a line from `start` to `end` at its tabs; those at its beginning stand for empty cells. */
export function tabLine(text: string, whole: Stretch, start: number, end: number): Line {
  return lineOf(whole, "tab", pieces(text, { ...whole, start, end }, /\t/g));
}

/** Splits a line at its bars or blanks. A line with more than 60 cells is not taken for a row; nor are single spaces for delimiters unless values or headers stand between them. */
export function splitCells(text: string, whole: Stretch, delimiter: "pipe" | "space", isWide = true): Line {
  if (delimiter === "pipe") return pipeLine(text, whole);
  const spread = spreadIn(text, whole, isWide);
  const spreadCells = spread === undefined ? [] : partSingle(text, whole, spread);
  if (spreadCells.length > 1) return lineOf(whole, "space", spreadCells);
  const cells = isWide ? pieces(text, whole, WIDE) : [whole];
  if (cells === undefined) return { whole, cells: [whole] };
  const parted =
    cells.length === 1 ? partSingle(text, whole) : spreadWords(text, cells).flatMap((cell) => partTail(text, cell));
  return lineOf(whole, "space", parted.length > 1 ? parted : undefined);
}

/** The kinds of the headers of a line that is nothing but headers: one of names and one of values at least. */
export function headersOf({ delimiter, cells }: Line): readonly ColumnKind[] | undefined {
  if (delimiter !== "space") return undefined;
  const kinds = cells.map(headerKind);
  const known = kinds.filter((kind) => kind !== undefined);
  if (known.length < kinds.length) return undefined;
  const has = (...wanted: readonly ColumnKind[]): boolean => wanted.every((kind) => known.includes(kind));
  const isOfTasks = !has("value") && (has("deadline", "responsible") || has("number", "name", "other"));
  return (isOfTasks && known.length > 2) || has("name", "value") || has("group", "value") ? known : undefined;
}

/** A line with single blanks that has as many words as the header over it, each of a kind with its column. */
export function rowUnder(text: string, whole: Stretch, headers: readonly ColumnKind[]): Line | undefined {
  const printed = (pieces(text, whole, SINGLE) ?? []).filter((word) => word !== undefined);
  const classed = classedRow(printed, headers);
  if (classed !== undefined) return { whole, delimiter: "space", cells: classed };
  const words = printed.length > headers.length ? withCounts(text, printed) : printed;
  if (words.length !== headers.length) return undefined;
  const fits = words.every((word, at) => {
    const kind = cellKind(word);
    return headers[at] === "value" ? isFigure(kind) || kind === "word" : fitOf(headers[at], kind) >= 0;
  });
  return fits ? { whole, delimiter: "space", cells: words } : undefined;
}

function pipeLine(text: string, whole: Stretch): Line {
  const cells = pieces(text, whole, /\|/g);
  if (cells === undefined) return { whole, cells: [whole] };
  const filled = cells.filter((cell) => cell !== undefined);
  if (filled.length > 0 && filled.every(({ text: dashes }) => RULE.test(dashes))) {
    return { whole, delimiter: "pipe", cells, isRule: true };
  }
  return { whole, delimiter: "pipe", cells };
}

function lineOf(whole: Stretch, delimiter: Delimiter, cells: readonly (Stretch | undefined)[] | undefined): Line {
  return cells === undefined || cells.length < 2 ? { whole, cells: [whole] } : { whole, delimiter, cells };
}

/** The pieces between delimiters, `undefined` for an empty one; undefined when there are too many. */
function pieces(text: string, whole: Stretch, delimiter: RegExp): (Stretch | undefined)[] | undefined {
  const found: (Stretch | undefined)[] = [];
  const slice = text.slice(whole.start, whole.end);
  let start = 0;
  for (const match of matchesIn(delimiter, slice)) {
    found.push(stretchOf(text, whole.start + start, whole.start + match.index));
    if (found.length > MOST_CELLS) return undefined;
    start = match.index + match[0].length;
  }
  found.push(stretchOf(text, whole.start + start, whole.end));
  return found;
}

/** Joins the characters of words that are spaced out to fill their cell: `指  标`. */
function spreadWords(text: string, cells: readonly (Stretch | undefined)[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  let isSpread = false;
  for (const cell of cells) {
    if (cell === undefined) continue;
    const last = joined.at(-1);
    const isCharacter = isSpreadCharacter(cell);
    const word = isCharacter && isSpread && last !== undefined ? stretchOf(text, last.start, cell.end) : undefined;
    if (word === undefined) joined.push(cell);
    else joined[joined.length - 1] = word;
    isSpread = isCharacter;
  }
  return joined;
}

/** A line with single spaces: a row when its end holds values or a formal type, or when all of it are headers. */
function partSingle(text: string, whole: Stretch, joined?: readonly Stretch[]): readonly Stretch[] {
  const printed = joined ?? (pieces(text, whole, SINGLE) ?? []).filter((word) => word !== undefined);
  const words = yearsWithRoles(text, printed);
  if (words.length > 2 && words.filter((word) => headerKind(word) !== undefined).length * 5 >= words.length * 4)
    return words;
  if (words.length === 2 && headerKind(words[0]) === "name" && headerKind(words[1]) === "value") return words;
  // 近期(2023年) 远期(2025年), below one header.
  if (words.length === 2 && words.every((word) => headerKind(word) === "value" && /(?:19|20)\d\d/.test(word.text)))
    return words;
  // 镇区 Towns and Counties is one header in two languages.
  if (words.length > 1 && !words.slice(1).every(isLatin) && crossedBy(text, words) !== undefined) return words;
  if (words.length > 2 && headsYears(words[0]) && words.slice(1).every(isMeasured)) return words;
  const kinds = kindsOf(words);
  if (words.length > 2 && isYear(words[0]) && kinds.slice(1).every(isFigure) && !words.slice(1).every(isYear))
    return words;
  const after = wordsAfter(words, kinds);
  if (after > 0) {
    const line = stretchOf(text, whole.start, words[words.length - after - 1]?.end ?? whole.end);
    const row = line === undefined ? [] : partSingle(text, line, joined?.slice(0, -after));
    return row.length > 2 ? [...row, ...words.slice(-after)] : [whole];
  }
  const tail = tailStart(kinds);
  const head = tail === 0 ? undefined : headOf(text, words, kinds, tail);
  if (
    head === undefined ||
    !kinds.slice(tail).some(isFigure) ||
    kinds.length - tail < (kinds.at(-1) === "value" && words.length === 2 ? 1 : 2)
  )
    return [whole];
  // 建设幼儿园2011年300所 2012年400所: a sentence, whose first value stands in what would be the name.
  if (
    head.some(({ text: name }) => DATED.test(name)) &&
    words.slice(tail).every(({ text: value }) => DATED.test(value))
  )
    return [whole];
  return [...head, ...words.slice(tail)];
}

/** What the words of a row look like; the first names it, though it may be counted in as well: 学位 3000个 5000个. */
function kindsOf(words: readonly Stretch[]): readonly CellKind[] {
  const kinds = words.map(cellKind);
  const lead = kinds[0] === "number" ? 1 : 0;
  const isName = kinds[lead] === "unit" && (words[lead]?.text.length ?? 0) > 1;
  return isName ? kinds.with(lead, "text") : kinds;
}

/** Whether a word ends in a measure or its unit, or says what is made: 毛入园率(%), 新增学位. */
function isMeasured({ text }: Stretch): boolean {
  return (
    /^(?:新建|改扩建|扩建|新增|补充|招聘|培训)[\u4e00-\u9fff]{2,8}$|(?:需求|供给|缺口|规模)$/.test(text) ||
    hasMeasure(text) ||
    /\([^()]{1,6}\)$/.test(text)
  );
}

function isLatin({ text }: Stretch): boolean {
  return /^[A-Za-z&'´’.-]+$/.test(text);
}

function isYear(word: Stretch | undefined): boolean {
  return word !== undefined && /^(?:19|20)\d\d年?$/.test(word.text);
}

/** How many short words stand behind the last two values of a line: who is responsible, a remark. */
function wordsAfter(words: readonly Stretch[], kinds: readonly CellKind[]): number {
  const count = kinds.length - 1 - kinds.findLastIndex(isFigure);
  if (count === 0 || count > MOST_AFTER || count > kinds.length - 3) return 0;
  const isShort = ({ text }: Stretch) => text.length <= LONGEST_AFTER && /^[\u4e00-\u9fff、()]+$/.test(text);
  if (!kinds.slice(-count).every((kind) => kind === "text") || !words.slice(-count).every(isShort)) return 0;
  return isFigure(kinds.at(-count - 2) ?? "empty") ? count : 0;
}

/** A cell between wide spaces that itself ends in values set apart by single ones. */
function partTail(text: string, cell: Stretch | undefined): readonly Stretch[] {
  if (cell === undefined) return [];
  if (!cell.text.includes(" ") || THOUSANDS.test(cell.text)) return [cell];
  const words = (pieces(text, cell, SINGLE) ?? []).filter((word) => word !== undefined);
  // 新建公办幼儿园 12所: a task between wide blanks.
  if (withCounts(text, words).length === 1) return [cell];
  const kinds = words.map(cellKind);
  const tail = tailStart(kinds);
  if (tail === words.length) return words.every((word) => headerKind(word) !== undefined) ? words : [cell];
  const name = stretchOf(text, cell.start, words[tail - 1]?.end ?? cell.start);
  return name === undefined ? words : [name, ...words.slice(tail)];
}

/** Where the words that are a unit, a value or a formal type begin, counted from the end of the line. */
function tailStart(kinds: readonly CellKind[]): number {
  let tail = kinds.length;
  while (tail > 0 && !["text", "empty", "word"].includes(kinds[tail - 1] ?? "empty")) tail--;
  return tail;
}

/** What stands before the values: the number of the row, if there is one, and the name. */
function headOf(
  text: string,
  words: readonly Stretch[],
  kinds: readonly CellKind[],
  tail: number,
): readonly Stretch[] | undefined {
  const first = words[0];
  const last = words[tail - 1];
  if (first === undefined || last === undefined) return undefined;
  const isNumbered = kinds[0] === "number" && tail > 1;
  const name = stretchOf(text, isNumbered ? (words[1]?.start ?? first.end) : first.start, last.end);
  if (name === undefined) return undefined;
  return isNumbered ? [first, name] : [name];
}
