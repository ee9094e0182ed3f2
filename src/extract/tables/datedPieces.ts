import { cellKind } from "./cellKind.ts";
import { stretchOf } from "./stretch.ts";
import type { Stretch, TableFigure } from "./tableEntry.ts";

const LONGEST = 80;
const YEAR_FIRST = /^[到至]?((?:19|20)\d\d)年/;

/** The figures of a cell that gives several values, each after its year: 2025年达到95%,2030年达到98%; undefined for any other. */
export function datedPieces(text: string, cell: Stretch): readonly TableFigure[] | undefined {
  if (cell.text.length > LONGEST || !YEAR_FIRST.test(cell.text) || cell.text.length !== cell.end - cell.start)
    return undefined;
  const figures: TableFigure[] = [];
  let at = 0;
  for (const piece of cell.text.split(/[,;、。]/)) {
    const stretch = stretchOf(text, cell.start + at, cell.start + at + piece.length);
    at += piece.length + 1;
    if (stretch === undefined) continue;
    const year = YEAR_FIRST.exec(stretch.text)?.[1];
    if (year === undefined || cellKind(stretch) !== "value") return undefined;
    figures.push({ cell: stretch, role: "target", year: Number(year), dated: stretch });
  }
  return figures.length > 1 ? figures : undefined;
}
