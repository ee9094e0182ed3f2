import { isHeaderRow } from "./headers.ts";
import { stretchOf } from "./stretch.ts";

/** A cell that says before a colon what it is: 2025年:96%. */
const KEYED = /^\s*(?:\d{1,2}[.、] ?)?((?:19|20)\d\d年?[^:\d]{0,8}|[^:;,。\d\s][^:;,。]{0,11}):(?!\/\/)\s*\S/;
/** Two of them on one line. */
const MAY_BE_LIST = /^[^:\n]{1,14}:[^:\n]{1,40}[;,] ?[^:\n]{1,14}:/m;
/** Two lines of a block. */
const MAY_BE_BLOCK = /^[^:\n]{1,14}:[^:\n]{1,40}\n[^:\n]{1,14}:/m;
const LONGEST = 200;
const LEAST_CELLS = 3;
const MOST_CELLS = 12;
const LEAST_BLOCKS = 2;

/**
 * A text in which what is said key by key, 指标:毛入园率;2020年:92%;2025年:96%, stands in cells: the signs between, or the ends of the
 * lines of one block, become tabs. Each character stays at its place.
 */
export function keyedLines(text: string): string {
  const isListed = MAY_BE_LIST.test(text);
  const isInBlocks = MAY_BE_BLOCK.test(text);
  if (!isListed && !isInBlocks) return text;
  const lines = text.split("\n");
  if (isListed) for (const [at, line] of lines.entries()) lines[at] = listed(line);
  return isInBlocks ? joinBlocks(lines) : lines.join("\n");
}

/** A line whose keys are those of a table's header, with tabs between its cells; any other as it is. */
function listed(line: string): string {
  if (line.length > LONGEST || !line.includes(":")) return line;
  for (const sign of [";", ","]) {
    const cells = line.replace(/[;,。]\s*$/, "").split(sign);
    if (cells.length < LEAST_CELLS || cells.length > MOST_CELLS) continue;
    const keys = cells.map(keyOf);
    if (keys.every((key) => key !== undefined) && heads(keys))
      return line.replace(/[;,。](?=\s*$)/, " ").replaceAll(sign, "\t");
  }
  return line;
}

/** Lines joined to one row where the same keys come line by line again and again. */
function joinBlocks(lines: readonly string[]): string {
  const keys = lines.map((line) => (line.length > LONGEST ? undefined : keyOf(line)));
  const ends: string[] = lines.map(() => "\n");
  for (let from = 0; from < lines.length; ) {
    const size = keys[from] === undefined ? 0 : sizeOf(keys, from);
    const isHead = size >= LEAST_CELLS && heads(keys.slice(from, from + size));
    const blocks = isHead ? blocksFrom(lines, keys, from, size) : [];
    if (blocks.length < LEAST_BLOCKS) {
      from++;
      continue;
    }
    for (const block of blocks) ends.fill("\t", block, block + size - 1);
    from = (blocks.at(-1) as number) + size;
  }
  return lines.map((line, at) => (at === lines.length - 1 ? line : line + ends[at])).join("");
}

/** How many keyed lines stand from `from` up to the first that has its key again or has none. */
function sizeOf(keys: readonly (string | undefined)[], from: number): number {
  let size = 1;
  while (size <= MOST_CELLS && keys[from + size] !== undefined && keys[from + size] !== keys[from]) size++;
  return size;
}

/** Where blocks of the same keys begin, with empty lines between or none. */
function blocksFrom(
  lines: readonly string[],
  keys: readonly (string | undefined)[],
  from: number,
  size: number,
): readonly number[] {
  const blocks = [from];
  for (let at = from + size; at < lines.length; ) {
    if ((lines[at] ?? "").trim() === "") {
      at++;
      continue;
    }
    if (!Array.from({ length: size }, (_, step) => keys[at + step] === keys[from + step]).every(Boolean)) break;
    blocks.push(at);
    at += size;
  }
  return blocks;
}

const keyOf = (cell: string): string | undefined => KEYED.exec(cell)?.[1]?.trim();

const heads = (keys: readonly (string | undefined)[]): boolean =>
  isHeaderRow(keys.map((key) => (key === undefined ? undefined : stretchOf(key, 0, key.length))));
