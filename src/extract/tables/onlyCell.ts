import { cellKind } from "./cellKind.ts";
import type { Cell } from "./rows.ts";

/** The one text of a row that has no other cell, or the same in all of them, as a heading across the table has. */
export function onlyCell(cells: readonly Cell[]): Cell | undefined {
  const filled = cells.filter((cell) => cell.length > 0);
  const first = filled[0];
  if (first === undefined) return [];
  const isAlone = filled.every((cell) => cell === first || (cell.length === 1 && cell[0]?.text === first[0]?.text));
  const kind = cellKind(first[0]);
  return isAlone && (kind === "text" || kind === "word" || kind === "unit") ? first : undefined;
}
