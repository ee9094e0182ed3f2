import type { Indicator } from "../../model/indicator.ts";
import type { Catalog } from "../catalog.ts";
import { normalizeLabel } from "./normalizeLabel.ts";
import { piecesOf, segment } from "./segment.ts";
import { lexicon } from "./terms.ts";
import { type Concept, createVocabulary, type Vocabulary } from "./vocabulary.ts";

const vocabularies = new WeakMap<Catalog, Vocabulary>();

/** The words of the lexicon together with those of a catalogue's own names; made when it is first asked for. */
export function vocabularyOf(catalog: Catalog): Vocabulary {
  let vocabulary = vocabularies.get(catalog);
  if (!vocabulary) {
    vocabulary = createVocabulary(lexicon);
    addLiterals(catalog.indicators.flatMap(namesOf), vocabulary);
    vocabularies.set(catalog, vocabulary);
  }
  return vocabulary;
}

/** An indicator's names without what they only explain: 学前入园率(未说明毛、净). */
export function namesOf({ name, aliases }: Indicator): readonly string[] {
  return [name.zh.replace(/[(（]未说明[^)）]*[)）]/g, ""), ...aliases];
}

/**
 * What the lexicon does not know of the catalogue's names stands for itself. Shorter stretches come first, so that a longer
 * one that consists of them is no word of its own: 接收小区配套 is 接收 and 小区配套.
 */
function addLiterals(names: readonly string[], vocabulary: Vocabulary): void {
  const stretches = new Set(names.flatMap((name) => stretchesOf(normalizeLabel(name).text, vocabulary)));
  for (const stretch of [...stretches].sort((a, b) => a.length - b.length)) {
    // A figure says something only with what is counted: 5 of 5名以上 is no word.
    if (/^\d+$/.test(stretch)) continue;
    if (segment(stretch, vocabulary.tree).unknown.length > 0) vocabulary.addLiteral(stretch);
  }
}

/** The stretches of a text between words; a short word before what is unknown is taken as part of it: 数 of 数字, 市 of 市民. */
function stretchesOf(text: string, { tree }: Vocabulary): string[] {
  const found: string[] = [];
  let stretch = "";
  // Short words that belong to the stretch only if something unknown follows.
  let pending = "";
  const close = (): void => {
    if (stretch !== "") found.push(stretch);
    stretch = "";
    pending = "";
  };
  for (const { text: piece, word } of piecesOf(text, segment(text, tree))) {
    if (!word) {
      stretch += pending + piece;
      pending = "";
    } else if (piece.length === 1 && !PARTICLES.includes(piece) && word.concepts.every(isFiller)) pending += piece;
    else close();
  }
  close();
  return found;
}

/** Whether a character's meaning is only the form of a figure. */
const isFiller = ({ facet }: Concept): boolean => facet === "form";

/** Ignored characters that never are part of a word. */
const PARTICLES = "的之了和与及或等、,。:;/";
