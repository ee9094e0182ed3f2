import { stretchOf } from "./stretch.ts";
import type { Stretch, TableEntry } from "./tableEntry.ts";

const TELLING = /[\p{L}\p{N}]/u;

/** What of the cells no entry uses and says something: pieces with a letter or a digit, in the order of the text. */
export function restOf(
  text: string,
  cells: readonly Stretch[],
  entries: readonly TableEntry[],
  title?: Stretch,
): readonly Stretch[] {
  const used = entries.flatMap(piecesOf);
  if (title !== undefined) used.push(title);
  used.sort((a, b) => a.start - b.start || a.end - b.end);
  const rest: Stretch[] = [];
  let next = 0;
  for (const cell of cells) {
    let at = cell.start;
    while (next < used.length && (used[next]?.end ?? 0) <= at) next++;
    let reach = next;
    while (reach < used.length && (used[reach]?.start ?? 0) < cell.end) {
      add(at, used[reach]?.start ?? at);
      at = Math.max(at, used[reach]?.end ?? at);
      reach++;
    }
    add(at, cell.end);
  }
  return rest;

  function add(start: number, end: number): void {
    const piece = start < end ? stretchOf(text, start, end) : undefined;
    if (piece !== undefined && TELLING.test(piece.text)) rest.push(piece);
  }
}

function piecesOf(entry: TableEntry): readonly Stretch[] {
  const { label, area, measure, groups, unit, formalType, figures, responsible, head } = entry;
  const own = [label, area, measure, unit, formalType?.at, responsible, head];
  const pieces = [...own, ...groups, ...figures.map(({ cell }) => cell)];
  return pieces.filter((piece) => piece !== undefined);
}
