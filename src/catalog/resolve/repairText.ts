import { segment } from "./segment.ts";
import type { Lexicon } from "./terms.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { WordTree } from "./wordTree.ts";

/** Looks up the word that a damaged one most likely was. */
export interface Repairs {
  readonly tree: WordTree;
  /** For each character those it is confused with. */
  readonly confused: ReadonlyMap<string, string>;
  /** Made when a name is first asked for that has a stretch in no word: many a user's names have none. */
  readonly patterns: () => Patterns;
}

/** Words with one character left open. */
interface Patterns {
  /** The word of each pattern that only one has. */
  readonly words: ReadonlyMap<string, string>;
  /** Whether a pattern may be known, by `sumOf` it: most are ruled out without being written. */
  readonly sieve: Uint8Array;
}

/** From this length on a word is recognised by its other characters; shorter ones only where characters look alike. */
const LONG = 5;
const LONGEST = 8;

/** Prepares the repairs for the words of a vocabulary. */
export function createRepairs({ tree }: Vocabulary, { confusable }: Lexicon): Repairs {
  const confused = new Map<string, string>();
  for (const group of confusable) {
    for (const character of group) {
      confused.set(character, (confused.get(character) ?? "") + group.replace(character, ""));
    }
  }
  let patterns: Patterns | undefined;
  return { tree, confused, patterns: () => (patterns ??= patternsOf(tree)) };
}

function patternsOf({ words }: WordTree): Patterns {
  const byPattern = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const word of words) {
    if (word === undefined || word.text.length < LONG || word.text.length > LONGEST) continue;
    const { text } = word;
    for (let open = 0; open < text.length; open += 1) {
      const pattern = `${text.slice(0, open)}${OPEN}${text.slice(open + 1)}`;
      if (byPattern.has(pattern)) ambiguous.add(pattern);
      byPattern.set(pattern, text);
    }
  }
  for (const pattern of ambiguous) byPattern.delete(pattern);
  const sieve = new Uint8Array(SIEVE);
  // The open character is 0, which adds nothing.
  for (const pattern of byPattern.keys()) sieve[placeIn(sumOf(pattern, 0, pattern.length))] = 1;
  return { words: byPattern, sieve };
}

/** Stands for the character that is left open. */
const OPEN = "\u0000";
/** How many places the sieve has, a power of two: some ten for each pattern. */
const SIEVE = 1 << 18;

/** What a character at a place of a stretch adds to the sum by which the sieve knows it. */
const shareOf = (unit: number, place: number): number => Math.imul(unit, PLACES[place] as number);
/** Odd numbers without a pattern, one for each place. */
const PLACES = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f, 0x165667b1, 0xd3a2646d, 0xfd7046c5, 0xb55a4f09];

/** The sum of a stretch of a text; without one of its characters it is the sum less its share. */
function sumOf(text: string, from: number, size: number): number {
  let sum = size;
  for (let place = 0; place < size; place += 1) {
    sum = (sum + shareOf(text.charCodeAt(from + place), place)) | 0;
  }
  return sum;
}

/** Where the sieve tells of a sum. */
const placeIn = (sum: number): number => (sum ^ (sum >>> 15)) & (SIEVE - 1);

const IDEOGRAPH = /\p{Script=Han}/u;

/** A text with a word put in the place of a misprint. */
export interface Repaired {
  readonly text: string;
  readonly read: string;
  readonly written: string;
  /** Read by the rest of its word, not because characters look alike. */
  readonly guessed: boolean;
}

/**
 * Looks for one misprint at a stretch that no word covers: a character that is easily confused with another by which a word
 * comes out, else a word of five to eight characters of which one is wrong. `undefined` when there is none or more than one way.
 */
export function repairText(
  text: string,
  [start, end]: readonly [number, number],
  repairs: Repairs,
): Repaired | undefined {
  if (end - start > LONGEST) return undefined;
  for (let at = start; at < end; at += 1) {
    const alike = repairCharacter(text, at, 2, repairs);
    if (alike) return alike;
  }
  const { tree } = repairs;
  const { words, sieve } = repairs.patterns();
  for (let size = LONGEST; size >= LONG; size -= 1) {
    for (let from = Math.max(0, end - size); from <= start && from + size <= text.length; from += 1) {
      const sum = sumOf(text, from, size);
      for (let open = start - from; open < end - from; open += 1) {
        if (sieve[placeIn(sum - shareOf(text.charCodeAt(from + open), open))] === 0) continue;
        const written = text.slice(from, from + size);
        const read = words.get(`${written.slice(0, open)}${OPEN}${written.slice(open + 1)}`);
        // A figure or sign is no misprint of another: 1‰ is not 1%.
        if (read === undefined || !IDEOGRAPH.test(written[open] as string)) continue;
        // At an end of a word whose rest is words by itself, the character is one of its own: 某小学 is not 中小学.
        if (open === 0 && isKnown(written.slice(1), tree)) continue;
        if (open === size - 1 && isKnown(written.slice(0, -1), tree)) continue;
        return { text: text.slice(0, from) + read + text.slice(from + size), read, written, guessed: true };
      }
    }
  }
  return undefined;
}

/** Puts in the place of a character one it is confused with, by which a word of so many characters or more comes out. */
export function repairCharacter(
  text: string,
  at: number,
  shortest: number,
  { confused, tree }: Repairs,
): Repaired | undefined {
  for (const other of confused.get(text[at] as string) ?? "") {
    const [from, to] = wordAround(text, at, other, tree);
    if (to - from < shortest) continue;
    const written = text.slice(from, to);
    const read = written.slice(0, at - from) + other + written.slice(at - from + 1);
    return { text: text.slice(0, from) + read + text.slice(to), read, written, guessed: false };
  }
  return undefined;
}

const isKnown = (text: string, tree: WordTree): boolean => segment(text, tree).unknown.length === 0;

/** The longest known word that includes a place when another character stands there. */
function wordAround(text: string, at: number, other: string, tree: WordTree): readonly [number, number] {
  let best: readonly [number, number] = [at, at];
  const unitAt = (index: number): number => (index === at ? other.charCodeAt(0) : text.charCodeAt(index));
  for (let from = Math.max(0, at - LONGEST + 1); from <= at; from += 1) {
    const last = Math.min(text.length, from + LONGEST);
    let node = tree.first(unitAt(from));
    for (let end = from + 1; node !== 0; end += 1) {
      if (tree.words[node] !== undefined && end > at && end - from > best[1] - best[0]) best = [from, end];
      if (end >= last) break;
      node = tree.next(node, unitAt(end));
    }
  }
  return best;
}
