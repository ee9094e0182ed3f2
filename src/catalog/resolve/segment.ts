import type { Word } from "./vocabulary.ts";
import type { WordTree } from "./wordTree.ts";

/** A text as words, and what is in none. */
export interface Segments {
  readonly words: readonly Word[];
  /** Where each word begins. */
  readonly starts: readonly number[];
  /** Stretches that no word covers, as `[start, end]` in UTF-16 units. */
  readonly unknown: readonly (readonly [start: number, end: number])[];
}

/** Costs of a segmentation: an uncovered character outweighs any number of words. */
const UNKNOWN = 64;
const WORD = 1;

// Reused between calls, by the place of the text: the least cost from there to the end, and the length and node of the word taken there.
let cost = new Int32Array(64);
let length = new Int32Array(64);
let nodeAt = new Int32Array(64);
/** A label of ten thousand characters should not be held in memory after it was read. */
const LONG = 4096;

/**
 * Splits a text into the words of a tree so that the fewest characters are left over and, among those, the fewest words are
 * used; of equals the one that begins with the longer word. Cost is the text's length times that of the longest word.
 */
export function segment(text: string, tree: WordTree): Segments {
  const size = text.length;
  if (cost.length <= size || (cost.length > LONG && size < LONG)) makeRoom(size);
  const known = tree.words;
  cost[size] = 0;
  for (let start = size - 1; start >= 0; start -= 1) {
    let best = (cost[start + 1] as number) + UNKNOWN;
    let bestLength = 1;
    let bestNode = 0;
    let node = tree.first(text.charCodeAt(start));
    for (let end = start + 1; node !== 0; end += 1) {
      if (known[node] !== undefined) {
        const total = (cost[end] as number) + WORD;
        if (total <= best) {
          best = total;
          bestLength = end - start;
          bestNode = node;
        }
      }
      if (end >= size) break;
      node = tree.next(node, text.charCodeAt(end));
    }
    cost[start] = best;
    length[start] = bestLength;
    nodeAt[start] = bestNode;
  }
  return taken(size, known);
}

/** The words that were found to cost least, and what is between them. */
function taken(size: number, known: readonly (Word | undefined)[]): Segments {
  const words: Word[] = [];
  const starts: number[] = [];
  const unknown: [number, number][] = [];
  for (let at = 0; at < size; at += length[at] as number) {
    const word = known[nodeAt[at] as number];
    if (word) {
      words.push(word);
      starts.push(at);
    } else {
      const last = unknown[unknown.length - 1];
      if (last && last[1] === at) last[1] = at + 1;
      else unknown.push([at, at + 1]);
    }
  }
  return { words, starts, unknown };
}

function makeRoom(size: number): void {
  const room = Math.max(64, size < LONG / 2 ? 2 * size : size + 1);
  cost = new Int32Array(room);
  length = new Int32Array(room);
  nodeAt = new Int32Array(room);
}

/** A word, or a stretch that no word covers. */
export interface Piece {
  readonly text: string;
  readonly word?: Word;
}

/** A text's words and what is between them, in order. */
export function piecesOf(text: string, { words, starts, unknown }: Segments): readonly Piece[] {
  const pieces: Piece[] = [];
  let next = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as Word;
    for (; next < unknown.length; next += 1) {
      const [start, end] = unknown[next] as readonly [number, number];
      if (start > (starts[index] as number)) break;
      pieces.push({ text: text.slice(start, end) });
    }
    pieces.push({ text: word.text, word });
  }
  for (; next < unknown.length; next += 1)
    pieces.push({ text: text.slice(...(unknown[next] as readonly [number, number])) });
  return pieces;
}
