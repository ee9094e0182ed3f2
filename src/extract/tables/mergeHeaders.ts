import { type Column, columnOf, headerKind } from "./headers.ts";
import type { PrintedRow } from "./infer.ts";

/** The columns that one or more rows of headers announce, a header over several columns with those under it. */
export function mergeHeaders(text: string, headers: readonly PrintedRow[]): readonly Column[] {
  const top = headers[0] ?? [];
  const under = headers.length > 1 ? headers.at(-1) : undefined;
  if (under === undefined) return top.map((cell) => columnOf(text, cell));
  if (under.length === top.length) {
    let spread = -1;
    return top.map((cell, index) => {
      if (cell !== undefined) spread = index;
      const below = under[index];
      if (below === undefined) return columnOf(text, cell);
      return columnOf(text, below, cell ?? (spread < 0 ? undefined : top[spread]));
    });
  }
  const lead = under.findIndex((cell) => cell !== undefined);
  const spanned = (under.length - lead) / (top.length - lead);
  if (lead > 0 && under.length > top.length && Number.isInteger(spanned)) {
    return under.map((cell, index) =>
      columnOf(text, cell, top[index < lead ? index : lead + Math.floor((index - lead) / spanned)]),
    );
  }
  const wide =
    top.filter((cell) => headerKind(cell) === "value").length || top.filter((cell) => cell === undefined).length;
  const each = wide > 0 && under.length % wide === 0 ? under.length / wide : 0;
  let next = 0;
  return top.flatMap((cell) => {
    const isWide = headerKind(cell) === "value" || cell === undefined;
    if (each === 0 || !isWide) return [columnOf(text, cell)];
    return Array.from({ length: each }, () => columnOf(text, under[next++], cell));
  });
}
