import type { Line } from "./line.ts";
import { readStacked } from "./readStacked.ts";
import type { Place } from "./rows.ts";

const MOST_LINES_A_CELL = 30;
const LEAST_BARS = 3;

/** The stretches of a run where a `|` ends a cell of several lines, again and again. */
export function findStacked(text: string, run: readonly Line[]): readonly Place[] {
  const places: Place[] = [];
  const bars = run.flatMap((line, index) => (endsCell(line) ? [index] : []));
  for (let first = 0; first < bars.length; ) {
    let last = first;
    const isNear = (at: number): boolean => {
      const [here, there] = [bars[at] ?? 0, bars[at + 1] ?? 0];
      if (there - here > MOST_LINES_A_CELL) return false;
      return run.slice(here + 1, there).every((line) => line.delimiter !== "pipe");
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
  return { from, to: lastBar, grid: reading.grid };
}

/** Whether a line has at most one cell and a `|`: an end of a cell whose other lines stand above it. */
function endsCell(line: Line): boolean {
  return line.delimiter === "pipe" && line.cells.filter((cell) => cell !== undefined).length <= 1;
}
