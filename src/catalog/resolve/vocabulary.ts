import { STAGES, type StageCode } from "../../model/stages.ts";
import { normalizeLabel } from "./normalizeLabel.ts";
import type { Lexicon, Weight } from "./terms.ts";

/** Something a word can say. Two concepts of one exclusive facet contradict each other: gross and net. */
export interface Concept {
  readonly id: number;
  readonly facet: string;
  readonly value: string;
  readonly weight: Weight;
  /** How much it counts in the comparison of two names, by its weight. */
  readonly counts: number;
  /** The first of the words that say it. */
  readonly word: string;
  /** Stands for itself: a stretch of the catalogue's names that the lexicon does not know. */
  readonly literal?: true;
  /** Holds only where nothing else of the label says another value of its facet. */
  readonly presumed?: true;
}

/** A word and what it says; nothing for an ignored one. */
export interface Word {
  readonly text: string;
  readonly concepts: readonly Concept[];
}

/** A node of the tree of words, by UTF-16 units. */
export interface WordNode {
  readonly next: Map<number, WordNode>;
  word?: Word;
}

/** The root of the tree, from which every place of a text is looked up: the common ideographs by their number. */
export interface WordRoot extends WordNode {
  readonly ideographs: (WordNode | undefined)[];
}

/** The first of the common ideographs, and how many there are. */
export const IDEOGRAPHS = { first: 0x4e00, count: 0x5200 } as const;

/** The words that are known, and by what they say. Grows while a catalogue is read, then stays. */
export interface Vocabulary {
  readonly root: WordRoot;
  readonly concepts: Concept[];
  /** Adds a word that stands for itself: 课后服务 in a name of the catalogue. */
  addLiteral(text: string): void;
}

const COUNTS: Readonly<Record<Weight, number>> = { absorbing: 1, decisive: 1, heavy: 1, medium: 0.5, light: 0.1 };

/** Builds the tree of a lexicon's words, together with the words of the stages. */
export function createVocabulary(lexicon: Lexicon): Vocabulary {
  const ideographs = new Array<WordNode | undefined>(IDEOGRAPHS.count).fill(undefined);
  const root: WordRoot = { next: new Map(), ideographs };
  const concepts: Concept[] = [];
  const byKey = new Map<string, Concept>();

  const conceptOf = (facet: string, value: string, weight: Weight, word: string): Concept => {
    // `basis?` is what the words make likely (数量占比), unless others say it.
    if (facet.endsWith("?")) return { ...conceptOf(facet.slice(0, -1), value, weight, word), presumed: true };
    const key = `${facet} ${value}`;
    const known = byKey.get(key);
    if (known) return known;
    const made = { id: concepts.length, facet, value, weight, counts: COUNTS[weight], word };
    concepts.push(made);
    byKey.set(key, made);
    return made;
  };
  const literalOf = (text: string): Concept => {
    const made: Concept = {
      id: concepts.length,
      facet: "thing",
      value: text,
      weight: "heavy",
      counts: COUNTS.heavy,
      word: text,
      literal: true,
    };
    concepts.push(made);
    return made;
  };
  const add = (written: string, meant: readonly Concept[]): void => {
    const { text } = normalizeLabel(written);
    if (text === "") return;
    let node: WordNode = root;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      let next = node.next.get(unit);
      if (!next) {
        next = { next: new Map() };
        node.next.set(unit, next);
        const place = unit - IDEOGRAPHS.first;
        if (index === 0 && place >= 0 && place < IDEOGRAPHS.count) ideographs[place] = next;
      }
      node = next;
    }
    // Of two terms that claim one word the first stands, so that the lexicon can override the stages' own words.
    node.word ??= { text, concepts: meant };
  };

  for (const { means, weight = "heavy", words } of lexicon.terms) {
    const meant = Object.entries(means).flatMap(([facet, values]) =>
      values
        .split(" ")
        .map((value) => conceptOf(facet, value, facet === "stage" ? "medium" : weight, words[0] ?? value)),
    );
    for (const word of words) add(word, meant);
  }
  for (const word of [...lexicon.ignored, ...lexicon.places]) add(word, []);
  for (const [code, { words }] of Object.entries(STAGES) as [StageCode, { words: readonly string[] }][]) {
    for (const word of words) add(word, [conceptOf("stage", code, "medium", word)]);
  }
  return { root, concepts, addLiteral: (text) => add(text, [literalOf(text)]) };
}
