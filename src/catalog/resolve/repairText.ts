import { segment } from "./segment.ts";
import type { Lexicon } from "./terms.ts";
import type { Vocabulary, WordNode, WordRoot } from "./vocabulary.ts";

/** Looks up the word that a damaged one most likely was. */
export interface Repairs {
  /** Known words by their text with one character left open. */
  readonly byPattern: ReadonlyMap<string, string>;
  /** For each character those it is confused with. */
  readonly confused: ReadonlyMap<string, string>;
  readonly root: WordRoot;
}

/** From this length on a word is recognised by its other characters; shorter ones only where characters look alike. */
const LONG = 5;
const LONGEST = 8;

/** Prepares the repairs for the words of a vocabulary. */
export function createRepairs({ root }: Vocabulary, { confusable }: Lexicon): Repairs {
  const byPattern = new Map<string, string>();
  const ambiguous = new Set<string>();
  const walk = (node: WordNode, text: string): void => {
    if (node.word && text.length >= LONG && text.length <= LONGEST) {
      for (let open = 0; open < text.length; open += 1) {
        const pattern = `${text.slice(0, open)}\u0000${text.slice(open + 1)}`;
        if (byPattern.has(pattern)) ambiguous.add(pattern);
        byPattern.set(pattern, text);
      }
    }
    for (const [unit, next] of node.next) walk(next, text + String.fromCharCode(unit));
  };
  walk(root, "");
  for (const pattern of ambiguous) byPattern.delete(pattern);
  const confused = new Map<string, string>();
  for (const group of confusable) {
    for (const character of group) {
      confused.set(character, (confused.get(character) ?? "") + group.replace(character, ""));
    }
  }
  return { byPattern, confused, root };
}

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
  const { byPattern, root } = repairs;
  for (let size = LONGEST; size >= LONG; size -= 1) {
    for (let from = Math.max(0, end - size); from <= start && from + size <= text.length; from += 1) {
      const written = text.slice(from, from + size);
      for (let open = start - from; open < end - from; open += 1) {
        // A figure or sign is no misprint of another: 1‰ is not 1%.
        if (!IDEOGRAPH.test(written[open] as string)) continue;
        // At an end of a word whose rest is words by itself, the character is one of its own: 某小学 is not 中小学.
        if (open === 0 && isKnown(written.slice(1), root)) continue;
        if (open === size - 1 && isKnown(written.slice(0, -1), root)) continue;
        const read = byPattern.get(`${written.slice(0, open)}\u0000${written.slice(open + 1)}`);
        if (read !== undefined) {
          return { text: text.slice(0, from) + read + text.slice(from + size), read, written, guessed: true };
        }
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
  { confused, root }: Repairs,
): Repaired | undefined {
  for (const other of confused.get(text[at] as string) ?? "") {
    const [from, to] = wordAround(text, at, other, root);
    if (to - from < shortest) continue;
    const written = text.slice(from, to);
    const read = written.slice(0, at - from) + other + written.slice(at - from + 1);
    return { text: text.slice(0, from) + read + text.slice(to), read, written, guessed: false };
  }
  return undefined;
}

const isKnown = (text: string, root: WordRoot): boolean => segment(text, root).unknown.length === 0;

/** The longest known word that includes a place when another character stands there. */
function wordAround(text: string, at: number, other: string, root: WordNode): readonly [number, number] {
  let best: readonly [number, number] = [at, at];
  for (let from = Math.max(0, at - LONGEST + 1); from <= at; from += 1) {
    let node: WordNode | undefined = root;
    for (let index = from; node && index < text.length && index < from + LONGEST; index += 1) {
      node = node.next.get((index === at ? other : (text[index] as string)).charCodeAt(0));
      if (node?.word && index >= at && index + 1 - from > best[1] - best[0]) best = [from, index + 1];
    }
  }
  return best;
}
