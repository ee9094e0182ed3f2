import { stretchOf } from "./stretch.ts";
import type { ProseCell, Stretch, TableEntry } from "./tableEntry.ts";

const TELLING = /[\p{L}\p{N}]/u;

/** What of the cells no entry uses and says something: pieces with a letter or a digit, in the order of the text. */
export function restOf(
  text: string,
  cells: readonly Stretch[],
  entries: readonly TableEntry[],
  prose: readonly ProseCell[],
  title?: Stretch,
): readonly Stretch[] {
  const used = [...entries.flatMap(piecesOf), ...prose.map(({ cell }) => cell)];
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

/** The cells of sentences that no entry has a piece of. */
export function apartFrom(entries: readonly TableEntry[], prose: readonly ProseCell[]): readonly ProseCell[] {
  if (prose.length === 0) return prose;
  const starts = new Set(entries.flatMap(piecesOf).map(({ start }) => start));
  const used = entries.flatMap(piecesOf).sort((a, b) => a.start - b.start);
  let next = 0;
  return prose.filter(({ cell }) => {
    while (next < used.length && (used[next]?.end ?? 0) <= cell.start) next++;
    return !starts.has(cell.start) && (used[next]?.start ?? Number.POSITIVE_INFINITY) >= cell.end;
  });
}

/** The pieces of the text that an entry uses. */
export function piecesOf(entry: TableEntry): readonly Stretch[] {
  const { label, area, measure, groups, unit, formalType, figures, responsible, head } = entry;
  const own = [label, area, measure, unit, formalType?.at, responsible, head];
  const pieces = [...own, ...groups, ...figures.map(({ cell }) => cell)];
  return pieces.filter((piece) => piece !== undefined);
}
