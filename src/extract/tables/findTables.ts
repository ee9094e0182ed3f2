import { crossEntries } from "./crossEntries.ts";
import { englishMeasures } from "./englishMeasures.ts";
import { englishRows } from "./englishRows.ts";
import { findGrids } from "./findGrids.ts";
import { findStacked } from "./findStacked.ts";
import { withFormalNotes } from "./formalNotes.ts";
import { titleMeasure } from "./joinLabels.ts";
import type { Line } from "./line.ts";
import { readLines } from "./readLines.ts";
import { readRows } from "./readRows.ts";
import { apartFrom, piecesOf, restOf } from "./restOf.ts";
import type { Place } from "./rows.ts";
import { scanLines } from "./scanLines.ts";
import type { FoundTable, ProseCell, TableEntry } from "./tableEntry.ts";
import { sumsUp, tableYear } from "./tableYear.ts";
import { type Above, titleAbove } from "./titleAbove.ts";
import { unframed } from "./unframed.ts";
import { yearIn } from "./years.ts";

/**
 * Finds the tables of a plain text and reads those of indicators to entries, in the order of the text.
 *
 * Read are rows with `|` (Markdown or not), tabs, wide or single spaces between their cells; cells that stand one a line;
 * and blocks in which each cell holds a column's lines one under the other, with `|` between the cells. Headers tell baseline,
 * target and change by their words and years; a table whose header is lost is read by what its cells look like, and its
 * figures say `inferred`. Page marks and repeated headers between rows are passed over. A table without figures of
 * indicators (a list of tasks) is found with `entries: []`. Every letter and digit of a table is in a part of an entry,
 * in the title or in `rest`, and no part reaches into another, but for a unit or a year that the title names. Nothing is thrown; the cost is linear in the text.
 */
export function findTables(plain: string): readonly FoundTable[] {
  const text = unframed(plain);
  const found = scanLines(text).flatMap((run) => tablesOfRun(text, run));
  return instead(instead(found, englishRows(text)), englishMeasures(text));
}

/** The tables with others in place of what else was made of their lines. */
function instead(found: readonly FoundTable[], others: readonly FoundTable[]): readonly FoundTable[] {
  if (others.length === 0) return found;
  const reach = (a: FoundTable, b: FoundTable) => a.start < b.end && b.start < a.end;
  const kept = found.filter((table) => !others.some((other) => reach(table, other)));
  return [...kept, ...others].sort((a, b) => a.start - b.start);
}

function tablesOfRun(text: string, run: readonly Line[]): readonly FoundTable[] {
  const stacked = findStacked(text, run);
  const grids = between(run, stacked).flatMap(([from, to]) => findGrids(text, run, from, to));
  const parted = [...stacked, ...grids].sort((a, b) => a.from - b.from);
  const lined = between(run, parted).flatMap(([from, to]) =>
    readLines(text, run.slice(from, to)).map((place) => ({ ...place, from: from + place.from, to: from + place.to })),
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

function tableOf(text: string, run: readonly Line[], place: Place, floor: number): FoundTable {
  const above = titleAbove(text, run, place.from, floor);
  const read = entriesOf(text, place, above);
  const lines = run.slice(Math.min(above.from, firstUsed(run, place.from, read)), place.to + 1);
  const cells = lines.flatMap(({ cells: parts }) => parts.filter((cell) => cell !== undefined));
  const first = lines.find(({ whole }) => whole !== undefined)?.whole;
  const last = lines.findLast(({ whole }) => whole !== undefined)?.whole;
  const start = first?.start ?? 0;
  const end = last?.end ?? 0;
  const entries =
    read.length === 0 ? read : withFormalNotes(text, tableYear(text, read, above, start, end), start, end);
  const prose = datedByTitle(text, apartFrom(entries, place.prose ?? []), place, above);
  return {
    start,
    end,
    ...(above.title === undefined ? {} : { title: above.title }),
    entries,
    ...(sumsUp(text, end) && { sumsUp: true as const }),
    prose,
    rest: restOf(text, cells, entries, prose, above.title),
  };
}

/** The sentences of a table of tasks are due in the year that its title names. */
function datedByTitle(
  text: string,
  prose: readonly ProseCell[],
  { isOfTasks }: Place,
  { title }: Above,
): readonly ProseCell[] {
  const dated = isOfTasks && title ? yearIn(text, title) : undefined;
  return dated === undefined ? prose : prose.map((cell) => ({ dated, ...cell }));
}

/** The line in which the first piece of what was read stands: a unit or a kind may stand on a line before the table's own. */
function firstUsed(run: readonly Line[], from: number, read: readonly TableEntry[]): number {
  const start = read.flatMap(piecesOf).reduce((first, piece) => Math.min(first, piece.start), Number.POSITIVE_INFINITY);
  let first = from;
  for (let at = from; at >= 0 && (run[at]?.whole?.end ?? Number.POSITIVE_INFINITY) > start; at--) {
    if (run[at]?.whole !== undefined) first = at;
  }
  return first;
}

function entriesOf(text: string, { grid, cross }: Place, { unit, title }: Above): readonly TableEntry[] {
  const measure = title && titleMeasure(title.text);
  const told = { ...(unit && { unit }), ...(measure !== undefined && { measure }) };
  if (cross !== undefined) return crossEntries(text, cross, told);
  return grid === undefined ? [] : readRows(text, grid, told);
}
