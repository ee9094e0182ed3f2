import { findGrids } from "./findGrids.ts";
import { readLines } from "./readLines.ts";
import { readRows } from "./readRows.ts";
import { endsCell, readStacked } from "./readStacked.ts";
import { restOf } from "./restOf.ts";
import type { Grid } from "./rows.ts";
import { type Line, scanLines } from "./scanLines.ts";
import type { FoundTable, Stretch } from "./tableEntry.ts";
import { titleAbove } from "./titleAbove.ts";

/** A table's lines within its run, both inclusive, and its grid when it is one of indicators. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly grid?: Grid;
  /** Where its first cell begins, when that is not where the line does. */
  readonly start?: number;
}

/**
 * Finds the tables of a plain text and reads those of indicators to entries, in the order of the text.
 *
 * Read are rows with `|` (Markdown or not), tabs, wide or single spaces between their cells; cells that stand one a line;
 * and blocks in which each cell holds a column's lines one under the other, with `|` between the cells. Headers tell baseline,
 * target and change by their words and years; a table whose header is lost is read by what its cells look like, and its
 * figures say `inferred`. Page marks and repeated headers between rows are passed over. A table without figures of
 * indicators (a list of tasks) is found with `entries: []`. Every letter and digit of a table is in a part of an entry,
 * in the title or in `rest`, and no part reaches into another. Nothing is thrown; the cost is linear in the text.
 */
export function findTables(text: string): readonly FoundTable[] {
  return scanLines(text).flatMap((run) => tablesOfRun(text, run));
}

function tablesOfRun(text: string, run: readonly Line[]): readonly FoundTable[] {
  const stacked = findStacked(text, run);
  const grids = between(run, stacked).flatMap(([from, to]) => findGrids(text, run, from, to));
  const parted = [...stacked, ...grids].sort((a, b) => a.from - b.from);
  const lined = between(run, parted).flatMap(([from, to]) =>
    readLines(text, run.slice(from, to)).map(
      (reading): Place => ({ from: from + reading.from, to: from + reading.to, grid: reading.grid }),
    ),
  );
  let floor = 0;
  return [...parted, ...lined]
    .sort((a, b) => a.from - b.from)
    .map((place) => {
      const table = tableOf(text, run, place, floor);
      floor = place.to + 1;
      return table;
    });
}

/** The stretches of a run that no place covers, as from and to (exclusive). */
function between(run: readonly Line[], places: readonly Place[]): readonly (readonly [number, number])[] {
  const gaps: (readonly [number, number])[] = [];
  let from = 0;
  for (const place of places) {
    if (place.from > from) gaps.push([from, place.from]);
    from = place.to + 1;
  }
  if (from < run.length) gaps.push([from, run.length]);
  return gaps;
}

const MOST_LINES_A_CELL = 30;
const LEAST_BARS = 3;

/** The stretches of a run where a `|` ends a cell of several lines, again and again. */
function findStacked(text: string, run: readonly Line[]): readonly Place[] {
  const places: Place[] = [];
  const bars = run.flatMap((line, index) => (endsCell(line) ? [index] : []));
  for (let first = 0; first < bars.length; ) {
    let last = first;
    const isNear = (at: number): boolean => {
      const [here, there] = [bars[at] ?? 0, bars[at + 1] ?? 0];
      if (there - here > MOST_LINES_A_CELL) return false;
      for (let line = here + 1; line < there; line++)
        if (run[line]?.delimiter === "pipe" && !endsCell(run[line] ?? NOTHING)) return false;
      return true;
    };
    while (last + 1 < bars.length && isNear(last)) last++;
    const place =
      last - first + 1 >= LEAST_BARS
        ? stackedPlace(text, run, bars[first] ?? 0, bars[last] ?? 0, places.at(-1))
        : undefined;
    if (place !== undefined) places.push(place);
    first = last + 1;
  }
  return places;
}

const NOTHING: Line = { whole: undefined, cells: [] };

function stackedPlace(
  text: string,
  run: readonly Line[],
  firstBar: number,
  lastBar: number,
  before: Place | undefined,
): Place | undefined {
  const floor = before === undefined ? 0 : before.to + 1;
  let from = firstBar;
  while (
    from > floor &&
    firstBar - from < MOST_LINES_A_CELL &&
    run[from - 1]?.whole !== undefined &&
    run[from - 1]?.delimiter === undefined
  )
    from--;
  const reading = readStacked(text, run.slice(from, lastBar + 1));
  if (reading === undefined) return undefined;
  while ((run[from]?.whole?.end ?? 0) <= reading.start && from < firstBar) from++;
  return { from, to: lastBar, grid: reading.grid, start: reading.start };
}

function tableOf(text: string, run: readonly Line[], place: Place, floor: number): FoundTable {
  const above = titleAbove(text, run, place.from, floor);
  const entries = place.grid === undefined ? [] : readRows(text, place.grid, above.unit);
  const lines = run.slice(above.from, place.to + 1);
  const cells = lines.flatMap(({ cells: parts }) => parts.filter((cell) => cell !== undefined));
  const first = lines.find(({ whole }) => whole !== undefined)?.whole;
  const last = lines.findLast(({ whole }) => whole !== undefined)?.whole;
  const title: Stretch | undefined = above.title;
  return {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    ...(title === undefined ? {} : { title }),
    entries,
    rest: restOf(text, cells, entries, title),
  };
}
