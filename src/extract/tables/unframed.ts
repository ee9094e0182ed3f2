import { cellKind, isFigure } from "./cellKind.ts";
import { cellsBetweenBars } from "./cellsBetweenBars.ts";
import { endedByBars } from "./endedByBars.ts";
import { headerKind, isHeaderRow } from "./headers.ts";
import { unhtml } from "./htmlRows.ts";
import { keyedLines } from "./keyedLines.ts";
import { stretchOf } from "./stretch.ts";
import type { Stretch } from "./tableEntry.ts";
import { tightLines } from "./tightLines.ts";
import { unrolled } from "./unrolled.ts";

const BARS = /[│┃║]/g;
/** A line of a frame: ├────┼────┤, +----+----+, ======. */
const RULES = /^[ \t─━═┄┅┈┉┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝╒╤╕╞╪╡╘╧╛╟╫╢╓╥╖╙╨╜+=-]{3,}$/gm;
const FRAME = /[─━═┼┿╋╬+]/;
const LONGEST_ROW = 400;
const LEAST_ROWS = 3;

/**
 * A text with every way of drawing a table made into bars or tabs between cells: frames of box characters or of + and -, the rows of
 * HTML, values parted by commas. Each character stays at its place.
 */
export function unframed(text: string): string {
  return uncoloned(
    keyedLines(unlisted(unrolled(cellsBetweenBars(endedByBars(unruled(unhtml(tightLines(withYears(text))))))))),
  );
}

const HAN_FIGURES = "零一二三四五六七八九";

/** Years in characters, as figures: 二零二五年. */
function withYears(text: string): string {
  if (!text.includes("二零")) return text;
  return text.replace(/二零[一二三][零一二三四五六七八九](?=年)/g, (year) =>
    [...year].map((sign) => HAN_FIGURES.indexOf(sign)).join(""),
  );
}

/** Frames: their upright strokes become bars, their rules blanks. */
function unruled(text: string): string {
  if (!/[│┃║]|\+[-=]{2}/.test(text)) return text;
  return text.replace(BARS, "|").replace(RULES, (rule) => (FRAME.test(rule) ? " ".repeat(rule.length) : rule));
}

const NAME_AND_VALUE = /^[ \t]*(?:\d{1,2}[.、])?[ \t]*[\u4e00-\u9fff“”、()%-]{3,30}:[^:,;。]{1,16}[;。,]?[ \t]*$/;
const DATED_TITLE = /^[^,;。:]{0,24}(?:20\d\d|十[一二三四五]五)[^,;。]{0,24}$/;

/** Under a title with a year, lines of a name, a colon and a value: the colon becomes a tab. */
function uncoloned(text: string): string {
  if (!/:\s?[≥≤><]?\d/.test(text)) return text;
  const lines = text.split("\n");
  let isChanged = false;
  for (let from = 1; from < lines.length; from++) {
    let to = from;
    while (to < lines.length && isNamedValue(lines[to] ?? "")) to++;
    if (to - from >= LEAST_ROWS && DATED_TITLE.test((lines[from - 1] ?? "").trim())) {
      isChanged = true;
      for (let at = from; at < to; at++)
        lines[at] = (lines[at] ?? "").replace(":", "\t").replace(/[;。,](?=[ \t]*$)/, " ");
    }
    from = Math.max(from, to - 1);
  }
  return isChanged ? lines.join("\n") : text;
}

function isNamedValue(line: string): boolean {
  if (line.length > 60 || !NAME_AND_VALUE.test(line)) return false;
  const value = line.slice(line.indexOf(":") + 1).replace(/[;。,][ \t]*$/, "");
  return isFigure(cellKind(stretchOf(value, 0, value.length)));
}

/** What begins a header whose cells are parted by commas. */
const LISTED = /^(?:序号|类别|指标|项目|名称|属性|学段)[^\n,;。]{0,8}[,;]/m;

/** Rows whose cells are parted by commas or semicolons: as many in each line, figures in all but the first. */
function unlisted(text: string): string {
  if (!/\d[,;]\d/.test(text) && !LISTED.test(text)) return text;
  const lines = text.split("\n");
  let isChanged = false;
  for (const sign of [",", ";"]) {
    const counts = lines.map((line) => (line.length > LONGEST_ROW ? 0 : countOf(line, sign)));
    for (let from = 0; from < lines.length; ) {
      const width = counts[from] ?? 0;
      let to = from + 1;
      while (to < lines.length && counts[to] === width) to++;
      const isWide = width > 2 || (width === 2 && namesValues(lines[from] ?? "", sign));
      if (isWide && to - from >= LEAST_ROWS && areRows(lines.slice(from, to), sign)) {
        isChanged = true;
        for (let at = from; at < to; at++) lines[at] = (lines[at] ?? "").replaceAll(sign, "\t");
      }
      from = to;
    }
  }
  return isChanged ? lines.join("\n") : text;
}

/** In how many cells a sign parts a line. */
function countOf(line: string, sign: string): number {
  let count = 1;
  for (let at = line.indexOf(sign); at >= 0; at = line.indexOf(sign, at + 1)) count++;
  return count;
}

/** Whether lines are a header and rows of figures, and no sentences that happen to have as many pauses. */
function areRows(lines: readonly string[], sign: string): boolean {
  const [top = "", ...rows] = lines;
  const headers = cellsOf(top, sign);
  const headed = isHeaderRow(headers);
  if (headers.some((cell) => (cell === undefined ? !headed : cell.text.length > 24 || /[。!?]/.test(cell.text))))
    return false;
  // 12,460 and 11,800 of three lines that blanks part are no cells.
  if (!headed && headers.some((cell) => isFigure(cellKind(cell)))) return false;
  return rows.every((row) => {
    const cells = cellsOf(row, sign);
    const kinds = cells.slice(1).map(cellKind);
    if (headed && (isHeaderRow(cells) || cells.filter((cell) => cell !== undefined).length === 1)) return true;
    return kinds.some(isFigure) && (headed || !kinds.slice(1).includes("text")) && cells[0] !== undefined;
  });
}

/** Whether a line is the header of names and one of values: 指标,2025年. */
function namesValues(line: string, sign: string): boolean {
  const [name, value] = cellsOf(line, sign).map(headerKind);
  return name === "name" && value === "value";
}

function cellsOf(line: string, sign: string): readonly (Stretch | undefined)[] {
  return line.split(sign).map((cell) => stretchOf(cell, 0, cell.length));
}
