import { cellKind, isFigure } from "./cellKind.ts";
import { stretchOf } from "./stretch.ts";

const MOST_COLUMNS = 12;
const LEAST_ROWS = 3;
/** Two lines, the second without a bar at its beginning, that end in bars. */
const ENDED_BY_BARS = /\|[ \t]*\n[^|\n]+\|[ \t]*(?:\n|$)/;
/** Lines of one cell each, or of none, with bars at their end. */
const RUN = /(?:^[^|\n]*\|[ \t|]*(?:\n|$)){3,}/gm;

interface Piece {
  readonly line: string;
  /** How many cells it makes: one, and an empty one for each bar more. */
  readonly cells: number;
}

/**
 * A text in which the rows of a table whose cells stand one a line, each with a bar behind it, stand on one line each; where no width fits and
 * some are sentences, the bars become blanks. Each character stays at its place.
 */
export function endedByBars(text: string): string {
  if (!ENDED_BY_BARS.test(text)) return text;
  return text.replace(RUN, (run: string, at: number) => {
    const pieces = run
      .split("\n")
      .filter((line, at, lines) => at < lines.length - 1 || line !== "")
      .map((line) => ({ line, cells: line.split("|").length - 1 }));
    const width = ruledWidth(text, at + run.length, pieces) ?? spannedWidth(pieces) ?? regularWidth(pieces);
    if (width !== undefined) return inRows(run, width);
    return /。[^\n]*\|/.test(run) ? run.replaceAll("|", " ") : run;
  });
}

/** The row of dashes below a header, with as many cells as it. */
const RULE = /^[ \t|]*(?:-{3,}[ \t]*\|[ \t]*){2,}/;

/** The width that the row of dashes below tells, where the cells above it are one row. */
function ruledWidth(text: string, end: number, pieces: readonly Piece[]): number | undefined {
  const rule = RULE.exec(text.slice(end, end + 200))?.[0];
  const width = rule?.match(/-{3,}/g)?.length;
  return width !== undefined && pieces.reduce((sum, { cells }) => sum + cells, 0) === width ? width : undefined;
}

/** The width that merged cells tell: a cell with so many bars behind it, on its own line or the next, fills a row. */
function spannedWidth(pieces: readonly Piece[]): number | undefined {
  const spans = pieces.flatMap(({ line, cells }) => (cells < 2 ? [] : [/^[ \t|]*$/.test(line) ? cells + 1 : cells]));
  const width = Math.max(0, ...spans);
  return width > 1 && width <= MOST_COLUMNS && fills(pieces, width) ? width : undefined;
}

/** Whether rows of so many cells end where lines do. */
function fills(pieces: readonly Piece[], width: number): boolean {
  let filled = 0;
  for (const { cells } of pieces) {
    filled += cells;
    if (filled > width) return false;
    if (filled === width) filled = 0;
  }
  return filled === 0;
}

/** The width at which a header without figures stands over columns that are each of figures or of words. */
function regularWidth(pieces: readonly Piece[]): number | undefined {
  if (pieces.some(({ cells }) => cells > 1)) return undefined;
  const kinds = pieces.map(({ line }) => {
    const kind = cellKind(stretchOf(line, 0, line.lastIndexOf("|")));
    return isFigure(kind) ? "figure" : kind === "empty" ? "empty" : "words";
  });
  for (let width = 2; width <= MOST_COLUMNS && width * LEAST_ROWS <= kinds.length; width++) {
    if (kinds.length % width !== 0 || kinds.slice(0, width).includes("figure")) continue;
    const columns = Array.from({ length: width }, (_, column) => {
      const below = kinds.filter((kind, at) => at >= width && at % width === column && kind !== "empty");
      return new Set(below);
    });
    if (columns.every(({ size }) => size < 2) && columns.some((column) => column.has("figure"))) return width;
  }
  return undefined;
}

/** The lines of a run with the ends of lines within a row as blanks. */
function inRows(run: string, width: number): string {
  let bars = 0;
  return run.replace(/[|\n]/g, (sign) => {
    if (sign === "|") {
      bars++;
      return sign;
    }
    return bars % width === 0 ? sign : " ";
  });
}
