import { type Column, columnOf, headerKind } from "./headers.ts";
import type { PrintedRow } from "./infer.ts";
import type { Stretch } from "./tableEntry.ts";

const YEAR = /(?:19|20)\d\d/;

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
  // 现状(2020年) stands alone beside 目标 over 2023年 and 2025年.
  const areDated = under.every((cell) => cell === undefined || YEAR.test(cell.text));
  const isOver = (cell: Stretch | undefined): boolean =>
    headerKind(cell) === "value" && !(areDated && cell !== undefined && YEAR.test(cell.text));
  const wide = top.filter(isOver).length || top.filter((cell) => cell === undefined).length;
  const each = wide > 0 && under.length % wide === 0 ? under.length / wide : 0;
  let next = 0;
  return top.flatMap((cell) => {
    const isWide = isOver(cell) || cell === undefined;
    if (each === 0 || !isWide) return [columnOf(text, cell)];
    return Array.from({ length: each }, () => columnOf(text, under[next++], cell));
  });
}
