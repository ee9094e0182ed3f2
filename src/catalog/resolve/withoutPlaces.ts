import { type Segments, segment } from "./segment.ts";
import type { Word } from "./vocabulary.ts";
import type { WordTree } from "./wordTree.ts";

/** How far into a label the names of places in front of it reach. */
const PLACES_END = 12;

/** A text and the words it is split into. */
export interface SplitText {
  readonly text: string;
  readonly segments: Segments;
}

/** Splits a text into words and leaves out the places it begins with, which the vocabulary need not know: 朔州市, 青海省西宁市, 甘肃. */
export function withoutPlaces(text: string, tree: WordTree): SplitText {
  const segments = segment(text, tree);
  const end = segments.unknown.length > 0 || segments.words[0]?.place === "name" ? placesEnd(segments) : 0;
  return end === 0 ? { text, segments } : { text: text.slice(end), segments: behind(segments, end) };
}

/** The words from a place of the text on. */
function behind({ words, starts, unknown }: Segments, end: number): Segments {
  const left = { words: [] as Word[], starts: [] as number[], unknown: [] as [number, number][] };
  for (let index = 0; index < words.length; index += 1) {
    const start = (starts[index] as number) - end;
    if (start < 0) continue;
    left.words.push(words[index] as Word);
    left.starts.push(start);
  }
  for (const [from, to] of unknown) if (to > end) left.unknown.push([from - end, to - end]);
  return left;
}

/** Whether a word is one character of the catalogue's names, which may as well be one of a place's: 特 of 呼和浩特. */
const isCharacter = ({ text, concepts }: Word): boolean => text.length === 1 && concepts[0]?.literal === true;

/** Where the text goes on behind the places it begins with. */
function placesEnd({ words, starts, unknown }: Segments): number {
  let end = 0;
  for (let index = 0; index < words.length; index += 1) {
    const [word, start] = [words[index] as Word, starts[index] as number];
    const { place } = word;
    if (start <= PLACES_END && (place === "name" || (place === "kind" && isNamed(start, end, unknown)))) {
      end = start + word.text.length;
    } else if (start > PLACES_END || word.concepts.length > (isCharacter(word) ? 1 : 0)) break;
  }
  return end;
}

/** Whether what no word covers stands before a place's kind, behind the places so far, or such a kind itself: 朔州市 has two behind its name. */
function isNamed(start: number, end: number, unknown: Segments["unknown"]): boolean {
  if (end > 0 && start === end) return true;
  for (const [from, to] of unknown) if (from >= end && to <= start) return true;
  return false;
}
