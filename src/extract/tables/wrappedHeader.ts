import { matchesIn } from "../matches.ts";
import { cellKind, isFigure } from "./cellKind.ts";
import type { CrossColumn } from "./crossTable.ts";
import { commonWidth, type PrintedRow } from "./infer.ts";
import { nameParts } from "./labels.ts";
import type { Line } from "./line.ts";
import type { Place } from "./rows.ts";
import { squeezed, stretchOf } from "./stretch.ts";
import type { Stretch } from "./tableEntry.ts";
import { isUnit } from "./units.ts";

const LEAST_VALUES = 3;
const MOST_LINES = 4;
const WORD = /\S+/g;

/**
 * A table between blanks whose headers are wrapped over several lines, as yearbooks print them: of these lines one has a word for each column;
 * what stands above it begins at the left, what stands below it, behind blanks, ends at the right. `at` says where the lines stand in their run.
 */
export function wrappedTable(text: string, lines: readonly Line[], at: readonly number[]): Place | undefined {
  const first = lines.findIndex(isDataRow);
  const data = lines.slice(first).filter(isDataRow);
  if (first < 1 || data.length < 2) return undefined;
  const width = commonWidth(data.map(({ cells }) => cells)) - 1;
  let from = first;
  while (from > 0 && first - from < MOST_LINES && headerWords(text, lines[from - 1], width) !== undefined) from--;
  const words = lines.slice(from, first).map((line) => headerWords(text, line, width) ?? []);
  const full = words.findIndex(({ length }) => length === width);
  if (full < 0 || words.length < 2) return undefined;
  const columns = Array.from({ length: width }, (_, column) =>
    columnOf(
      text,
      words.flatMap((line, index) => line[index > full ? column - width + line.length : column] ?? []),
    ),
  );
  const measures = columns.filter((column) => column !== undefined);
  const rows = data.map((line) => rowOf(text, line, width)).filter((row) => row !== undefined);
  const [start, end] = [at[from], at[lines.findLastIndex(isDataRow)]];
  if (measures.length < width || rows.length < 2 || start === undefined || end === undefined) return undefined;
  return { from: start, to: end, cross: { of: "measure", columns: [{ kind: "row" }, ...measures], rows } };
}

/** Whether a line is a name and at least three figures. */
function isDataRow({ cells }: Line): boolean {
  const [name, ...values] = cells;
  return cellKind(name) === "text" && values.length >= LEAST_VALUES && values.every((cell) => isFigure(cellKind(cell)));
}

/** The words of a line that holds nothing but headers and units, two characters that are spread over a cell as one. */
function headerWords(text: string, line: Line | undefined, width: number): readonly Stretch[] | undefined {
  if (line?.whole === undefined) return undefined;
  const { start, end } = line.whole;
  const words: Stretch[] = [];
  let isSpread = false;
  for (const { index, 0: word } of matchesIn(WORD, text.slice(start, end))) {
    const isCharacter = /^[\u4e00-\u9fff]$/.test(word);
    const from = isCharacter && isSpread ? (words.pop()?.start ?? start) : start + index;
    const cell = stretchOf(text, from, start + index + word.length);
    if (cell === undefined || isFigure(cellKind(cell))) return undefined;
    words.push(cell);
    isSpread = isCharacter && !isSpread;
  }
  return words.length > width ? undefined : words;
}

/** A column by the pieces of its header, one below the other; undefined when they are nothing but a unit. */
function columnOf(text: string, pieces: readonly Stretch[]): CrossColumn | undefined {
  const units = pieces.filter((piece) => isUnit(piece.text.replace(/^\((.*)\)$/, "$1")));
  const [head, ...others] = pieces.filter((piece) => !units.includes(piece));
  if (head === undefined) return undefined;
  const { label, isPart } = nameParts(text, head);
  const name = [label, ...others].map((piece) => squeezed(piece)).join("");
  const whole = { ...label, text: name };
  const [printed] = units;
  const unit =
    printed && (printed.text.startsWith("(") ? stretchOf(text, printed.start + 1, printed.end - 1) : printed);
  const measure = {
    kind: "value" as const,
    label: whole,
    ...(isPart && { isPart: true as const }),
    ...(unit && { unit }),
  };
  return { kind: "measure", header: head, measure };
}

/** The cells of a row; where it has one too few, the widest gap between its values stands for an empty cell. */
function rowOf(text: string, { cells }: Line, width: number): PrintedRow | undefined {
  if (cells.length === width + 1) return cells;
  if (cells.length !== width) return undefined;
  const gaps = cells.slice(1).map((cell, index) => gapBetween(text, cells[index], cell));
  const widest = Math.max(...gaps);
  const at = gaps.indexOf(widest) + 1;
  return at > 1 && widest > 2 && gaps.lastIndexOf(widest) === at - 1
    ? [...cells.slice(0, at), undefined, ...cells.slice(at)]
    : undefined;
}

function gapBetween(text: string, left: Stretch | undefined, right: Stretch | undefined): number {
  return left && right ? text.slice(left.end, right.start).length : 0;
}
