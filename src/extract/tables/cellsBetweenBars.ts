import { cellKind, isFigure } from "./cellKind.ts";
import { stretchOf } from "./stretch.ts";

const BAR = /^[^|]*\|[ \t|]*$/;
/** Two lines without a bar at their beginning, the second of nothing but bars, or one of words before it that has none. */
const MAY_HOLD = /\|[ \t]*\n(?:[^|\n]*\n)?[^|\n]*\|[ \t]*(?:\n|$)/;
const LEAST_BARS = 6;
const LEAST_FIGURES = 4;
/** Stands for a name that is lost: a cell of neither letters nor digits. */
const LOST = "·";
const MOST_LINES = 6;
const LONGEST_LINE = 90;

/**
 * A text in which the cells of a table, that a copy has put on lines of their own with a bar behind each or on a line between them, stand one
 * a line without the bars; a cell of several lines becomes one. Each character stays at its place.
 */
export function cellsBetweenBars(text: string): string {
  if (!MAY_HOLD.test(text)) return text;
  const lines = text.split("\n");
  const ends: string[] = new Array(lines.length).fill("\n");
  let isChanged = false;
  for (let from = 0; from < lines.length; from++) {
    if (!BAR.test(lines[from] ?? "")) continue;
    const to = stretchOfCells(lines, from);
    if (isTable(lines.slice(from, to))) {
      isChanged = true;
      joinCells(lines, ends, from, to);
    }
    from = Math.max(from, to - 1);
  }
  return isChanged ? lines.map((line, at) => (at === lines.length - 1 ? line : line + ends[at])).join("") : text;
}

/** Behind the last line of cells that begin at `from`: lines that end in bars, and short ones between them. */
function stretchOfCells(lines: readonly string[], from: number): number {
  let to = from;
  for (let at = from; at < lines.length && at - to <= MOST_LINES; at++) {
    const line = lines[at] ?? "";
    if (BAR.test(line)) to = at + 1;
    else if (line.includes("|") || line.length > LONGEST_LINE || line.includes("。")) break;
  }
  return to;
}

function isTable(lines: readonly string[]): boolean {
  // A cell with several figures holds a column of a stacked block.
  let isStacked = false;
  const barred = lines.filter((line) => BAR.test(line));
  const figures = lines.filter((line, at) => {
    const end = line.indexOf("|");
    const isOne = isFigure(cellKind(stretchOf(line, 0, end < 0 ? line.length : end)));
    if (isOne && end < 0 && !/^[ \t]*\|/.test(lines[at + 1] ?? "|")) isStacked = true;
    return isOne;
  });
  return (
    !isStacked && barred.length >= LEAST_BARS && barred.length * 3 >= lines.length && figures.length >= LEAST_FIGURES
  );
}

/** Blanks for the bars, and for the ends of lines within a cell; a sign where a name that the copy has lost stood between two figures. */
function joinCells(lines: string[], ends: string[], from: number, to: number): void {
  let isOpen = false;
  let wasFigure = false;
  let lost: number | undefined;
  for (let at = from; at < to; at++) {
    const line = lines[at] ?? "";
    const hasBar = line.includes("|");
    if (isOpen) ends[at - 1] = " ";
    const bare = line.replaceAll("|", " ");
    lines[at] = bare;
    if (bare.trim() !== "") {
      const isFigureCell = !isOpen && isFigure(cellKind(stretchOf(bare, 0, bare.length)));
      if (isFigureCell && lost !== undefined) lines[lost] = (lines[lost] ?? "").replace(" ", LOST);
      wasFigure = isFigureCell;
      lost = undefined;
    } else if (hasBar && !isOpen && wasFigure) lost ??= at;
    isOpen = !hasBar && (isOpen || bare.trim() !== "");
  }
}
