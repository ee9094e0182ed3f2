import type { PrintedRow } from "./infer.ts";
import type { Stretch } from "./tableEntry.ts";

interface Extent {
  readonly from: number;
  readonly to: number;
}

/**
 * Puts the cells of rows that white space sets apart under the headers they stand under, as a page shows them: a Chinese character is as
 * wide as two letters. `undefined` for a row whose places are not clear, and for all rows when those that are complete do not stand so.
 */
export function byPosition(
  text: string,
  header: PrintedRow,
  rows: readonly PrintedRow[],
): (row: PrintedRow) => PrintedRow | undefined {
  const columns = header.flatMap((cell) => (cell === undefined ? [] : [extentOf(text, cell)]));
  const complete = rows.filter((row) => row.length === header.length && !row.includes(undefined));
  const isTrue =
    columns.length === header.length &&
    complete.length > 0 &&
    complete.every((row) => placesOf(text, columns, row)?.every((place, index) => place === index));
  return (row) => {
    const places = isTrue && row.length < header.length ? placesOf(text, columns, row) : undefined;
    return places && header.map((_, column) => row[places.indexOf(column)]);
  };
}

/** The column over each cell, in rising order; undefined when two cells have the same or one has none. */
function placesOf(text: string, columns: readonly Extent[], row: PrintedRow): readonly number[] | undefined {
  const places: number[] = [];
  for (const cell of row) {
    const { from, to } = cell === undefined ? { from: 0, to: 0 } : extentOf(text, cell);
    let best = -1;
    let most = 0;
    columns.forEach((column, index) => {
      const shared = Math.min(to, column.to) - Math.max(from, column.from);
      if (shared > most) [best, most] = [index, shared];
    });
    if (best <= (places.at(-1) ?? -1)) return undefined;
    places.push(best);
  }
  return places;
}

function extentOf(text: string, { start, end }: Stretch): Extent {
  const line = text.lastIndexOf("\n", start - 1) + 1;
  const from = widthOf(text, line, start);
  return { from, to: from + widthOf(text, start, end) };
}

function widthOf(text: string, from: number, to: number): number {
  let width = 0;
  for (let at = from; at < to; at++) width += text.charCodeAt(at) >= 0x2e80 ? 2 : 1;
  return width;
}
