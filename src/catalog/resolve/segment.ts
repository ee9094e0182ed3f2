import { IDEOGRAPHS, type Word, type WordNode, type WordRoot } from "./vocabulary.ts";

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

// Reused between calls: a segmentation keeps nothing of them.
let cost = new Int32Array(64);
let length = new Int32Array(64);
let wordAt: (Word | undefined)[] = [];

/**
 * Splits a text into the words of a tree so that the fewest characters are left over and, among those, the fewest words are
 * used; of equals the one that begins with the longer word. Cost is the text's length times that of the longest word.
 */
export function segment(text: string, root: WordRoot): Segments {
  const size = text.length;
  if (cost.length <= size) {
    cost = new Int32Array(2 * size + 1);
    length = new Int32Array(2 * size + 1);
  }
  cost[size] = 0;
  for (let start = size - 1; start >= 0; start -= 1) {
    let best = (cost[start + 1] as number) + UNKNOWN;
    let bestLength = 1;
    let bestWord: Word | undefined;
    let node = firstOf(text.charCodeAt(start), root);
    for (let end = start + 1; node; end += 1) {
      if (node.word) {
        const total = (cost[end] as number) + WORD;
        if (total <= best) {
          best = total;
          bestLength = end - start;
          bestWord = node.word;
        }
      }
      if (end >= size) break;
      node = node.next.get(text.charCodeAt(end));
    }
    cost[start] = best;
    length[start] = bestLength;
    wordAt[start] = bestWord;
  }
  const words: Word[] = [];
  const starts: number[] = [];
  const unknown: [number, number][] = [];
  for (let at = 0; at < size; at += length[at] as number) {
    const word = wordAt[at];
    if (word) {
      words.push(word);
      starts.push(at);
    } else {
      const last = unknown[unknown.length - 1];
      if (last && last[1] === at) last[1] = at + 1;
      else unknown.push([at, at + 1]);
    }
  }
  // A label of ten thousand characters should not be held in memory after it was read.
  if (wordAt.length > 4096) wordAt = [];
  return { words, starts, unknown };
}

function firstOf(unit: number, { ideographs, next }: WordRoot): WordNode | undefined {
  const place = unit - IDEOGRAPHS.first;
  return place >= 0 && place < IDEOGRAPHS.count ? ideographs[place] : next.get(unit);
}

/** A word, or a stretch that no word covers. */
export interface Piece {
  readonly text: string;
  readonly word?: Word;
}

/** A text's words and what is between them, in order. */
export function piecesOf(text: string, { words, starts, unknown }: Segments): readonly Piece[] {
  const pieces = [
    ...words.map((word, index) => ({ at: starts[index] as number, text: word.text, word })),
    ...unknown.map(([start, end]) => ({ at: start, text: text.slice(start, end) })),
  ];
  return pieces.sort((a, b) => a.at - b.at);
}
