import { type Segments, segment } from "./segment.ts";
import { lexicon } from "./terms.ts";
import type { Word, WordRoot } from "./vocabulary.ts";

/** Words behind the name of a place. */
const PLACES = new Set(["省", "市", "县", "区", "旗", "盟", "州", "自治区", "自治州", "自治县", "新区", "地区"]);
/** Made when first asked for, so that a page which resolves no name need not carry the lexicon. */
let known: ReadonlySet<string> | undefined;

function isPlace(word: Word | undefined): boolean {
  known ??= new Set(lexicon.places);
  return word !== undefined && known.has(word.text);
}

/** How far into a label the names of places in front of it reach. */
const PLACES_END = 12;

/** A text and the words it is split into. */
export interface SplitText {
  readonly text: string;
  readonly segments: Segments;
}

/** Splits a text into words and leaves out the places it begins with, which the vocabulary need not know: 朔州市, 青海省西宁市, 甘肃. */
export function withoutPlaces(text: string, root: WordRoot): SplitText {
  const segments = segment(text, root);
  const end = segments.unknown.length > 0 || isPlace(segments.words[0]) ? placesEnd(segments) : 0;
  if (end === 0) return { text, segments };
  const { words, starts, unknown } = segments;
  const first = starts.findIndex((start) => start >= end);
  return {
    text: text.slice(end),
    segments: {
      words: first < 0 ? [] : words.slice(first),
      starts: first < 0 ? [] : starts.slice(first).map((start) => start - end),
      unknown: unknown.filter(([, to]) => to > end).map(([from, to]) => [from - end, to - end]),
    },
  };
}

/** Whether a word is one character of the catalogue's names, which may as well be one of a place's: 特 of 呼和浩特. */
const isCharacter = ({ text, concepts }: Word): boolean => text.length === 1 && concepts[0]?.literal === true;

/** Where the text goes on behind the places it begins with. */
function placesEnd({ words, starts, unknown }: Segments): number {
  let end = 0;
  for (let index = 0; index < words.length; index += 1) {
    const [word, start] = [words[index] as Word, starts[index] as number];
    // 朔州市 has two such words behind its name.
    const named = unknown.some(([from, to]) => from >= end && to <= start) || (end > 0 && start === end);
    if (start <= PLACES_END && (isPlace(word) || (PLACES.has(word.text) && named))) end = start + word.text.length;
    else if (start > PLACES_END || word.concepts.length > (isCharacter(word) ? 1 : 0)) break;
  }
  return end;
}
