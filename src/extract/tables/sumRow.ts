import { cellKind, isFigure } from "./cellKind.ts";
import { sumsUp } from "./crossHeader.ts";
import type { CrossColumn } from "./crossTable.ts";
import type { PrintedRow } from "./infer.ts";
import { stretchOf } from "./stretch.ts";

const WORD = /\S+/g;

/**
 * The row that sums a table up, under its columns: 合计 72 3180 24400 has a figure for each measure and nothing for the texts between them, of
 * which white space tells no place. Any other row as it is.
 */
export function sumRow(text: string, columns: readonly CrossColumn[], row: PrintedRow): PrintedRow {
  const [first] = row;
  if (row.length >= columns.length || first === undefined || row.includes(undefined)) return row;
  const words = row.flatMap((cell) => {
    const { start = 0, end = 0 } = cell ?? {};
    return [...text.slice(start, end).matchAll(WORD)].flatMap(
      ({ index, 0: word }) => stretchOf(text, start + index, start + index + word.length) ?? [],
    );
  });
  const [name, ...values] = words;
  const measures = columns.filter(({ kind }) => kind === "measure").length;
  const isSum = name !== undefined && sumsUp(name) && values.every((value) => isFigure(cellKind(value)));
  if (!isSum || values.length !== measures) return row;
  let next = 0;
  return columns.map(({ kind }) => (kind === "row" ? name : kind === "measure" ? values[next++] : undefined));
}
