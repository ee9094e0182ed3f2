import { type CellKind, cellKind, isFigure } from "./cellKind.ts";
import type { Column, ColumnKind } from "./headers.ts";
import type { Stretch } from "./tableEntry.ts";

/** A row as it is printed: its cells in order, `undefined` for an empty one. */
export type PrintedRow = readonly (Stretch | undefined)[];

/** The columns of a table whose header is lost, from what stands in its rows; empty when no column of names and none of values is found. */
export function inferColumns(rows: readonly PrintedRow[]): readonly Column[] {
  const width = commonWidth(rows);
  const even = rows.filter((row) => row.length === width);
  const kinds = Array.from({ length: width }, (_, index) => mainKind(even.map((row) => cellKind(row[index]))));
  const countsRows = kinds[0] === "number" && kinds[1] === "text" && areCounted(even.map((row) => row[0]?.text ?? ""));
  const first = kinds.findIndex((kind, index) => isFigure(kind) && !(index === 0 && countsRows));
  if (first < 1) return [];
  let name = -1;
  for (let index = 0; index < first; index++) if (kinds[index] === "text") name = index;
  if (name < 0) return [];
  return kinds.map((kind, index): Column => ({ kind: columnKind(kind, index, name, countsRows) }));
}

/** The number of cells that most rows have. */
export function commonWidth(rows: readonly PrintedRow[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  let width = 0;
  for (const [length, count] of counts) {
    const most = counts.get(width) ?? 0;
    if (count > most || (count === most && length > width)) width = length;
  }
  return width;
}

/** Whether cells count upwards, gaps allowed, as numbers of rows do. */
export function areCounted(numbers: readonly string[]): boolean {
  const counted = numbers.filter((text) => text !== "").map(Number);
  return (
    counted.length > 0 &&
    (counted[0] ?? 0) <= 1 &&
    counted.every((value, index) => index === 0 || value > (counted[index - 1] ?? 0))
  );
}

function mainKind(kinds: readonly CellKind[]): CellKind {
  const counts = new Map<CellKind, number>();
  for (const kind of kinds) {
    const family = kind === "none" || kind === "word" ? "value" : kind;
    if (family !== "empty") counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  const numbers = counts.get("number") ?? 0;
  const values = counts.get("value") ?? 0;
  if (numbers > 0 && values > 0) counts.set("value", numbers + values);
  let main: CellKind = "empty";
  for (const [kind, count] of counts) if (count > (counts.get(main) ?? 0)) main = kind;
  return main;
}

function columnKind(kind: CellKind, index: number, name: number, countsRows: boolean): ColumnKind {
  if (index === 0 && countsRows) return "number";
  if (index === name) return "name";
  if (index < name) return kind === "text" ? "group" : "other";
  if (kind === "unit" || kind === "formal") return kind;
  return isFigure(kind) ? "value" : "other";
}
