import { STAGES, type StageCode } from "../../model/stages.ts";
import { normalizeLabel } from "./normalizeLabel.ts";
import type { Lexicon, Weight } from "./terms.ts";
import { WordTree } from "./wordTree.ts";

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
  readonly literal: boolean;
  /** Holds only where nothing else of the label says another value of its facet. */
  readonly presumed: boolean;
}

/** A word and what it says; nothing for an ignored one. */
export interface Word {
  readonly text: string;
  readonly concepts: readonly Concept[];
  /** Whether it is a place known by its name alone (甘肃), or what stands behind such a name (市). */
  readonly place: "name" | "kind" | undefined;
}

/** Words behind the name of a place. */
const PLACES = new Set(["省", "市", "县", "区", "旗", "盟", "州", "自治区", "自治州", "自治县", "新区", "地区"]);

/** The words that are known, and by what they say. Grows while a catalogue is read, then stays. */
export interface Vocabulary {
  readonly tree: WordTree;
  readonly concepts: Concept[];
  /** Adds a word that stands for itself: 课后服务 in a name of the catalogue. */
  addLiteral(text: string): void;
}

const COUNTS: Readonly<Record<Weight, number>> = { absorbing: 1, decisive: 1, heavy: 1, medium: 0.5, light: 0.1 };

/** Builds the tree of a lexicon's words, together with the words of the stages. */
export function createVocabulary(lexicon: Lexicon): Vocabulary {
  const tree = new WordTree();
  const places = new Set(lexicon.places);
  const concepts: Concept[] = [];
  const byKey = new Map<string, Concept>();

  const conceptOf = (facet: string, value: string, weight: Weight, word: string): Concept => {
    // `basis?` is what the words make likely (数量占比), unless others say it.
    if (facet.endsWith("?")) return { ...conceptOf(facet.slice(0, -1), value, weight, word), presumed: true };
    const key = `${facet} ${value}`;
    const known = byKey.get(key);
    if (known) return known;
    const made = makeConcept(facet, value, weight, word, false);
    byKey.set(key, made);
    return made;
  };
  const makeConcept = (facet: string, value: string, weight: Weight, word: string, literal: boolean): Concept => {
    // All with the same keys in one order, as they are compared again and again.
    const id = concepts.length;
    const made = { id, facet, value, weight, counts: COUNTS[weight], word, literal, presumed: false };
    concepts.push(made);
    return made;
  };
  const literalOf = (text: string): Concept => makeConcept("thing", text, "heavy", text, true);
  // Of two terms that claim one word the first stands, so that the lexicon can override the stages' own words.
  const add = (written: string, meant: readonly Concept[]): void => {
    const { text } = normalizeLabel(written);
    const place = places.has(text) ? "name" : PLACES.has(text) ? "kind" : undefined;
    tree.add({ text, concepts: meant, place });
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
  return { tree, concepts, addLiteral: (text) => add(text, [literalOf(text)]) };
}
