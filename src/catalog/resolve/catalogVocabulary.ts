import type { Indicator } from "../../model/indicator.ts";
import type { Catalog } from "../catalog.ts";
import { type NormalLabel, normalizeLabel } from "./normalizeLabel.ts";
import { piecesOf, segment } from "./segment.ts";
import { lexicon } from "./terms.ts";
import { type Concept, createVocabulary, type Vocabulary } from "./vocabulary.ts";

/** The words of the lexicon together with those of a catalogue's own names, and these names. */
export interface CatalogVocabulary {
  readonly vocabulary: Vocabulary;
  /** The names of each indicator, written plainly. */
  readonly names: readonly (readonly NormalLabel[])[];
}

const vocabularies = new WeakMap<Catalog, CatalogVocabulary>();

/** The words and names of a catalogue; made when they are first asked for. */
export function vocabularyOf(catalog: Catalog): CatalogVocabulary {
  let known = vocabularies.get(catalog);
  if (!known) {
    const names = catalog.indicators.map((indicator) => namesOf(indicator).map(normalizeLabel));
    known = { vocabulary: createVocabulary(lexicon), names };
    addLiterals(known);
    vocabularies.set(catalog, known);
  }
  return known;
}

/** An indicator's names without what they only explain: 学前入园率(未说明毛、净). */
const namesOf = ({ name, aliases }: Indicator): readonly string[] => [
  name.zh.replace(/[(（]未说明[^)）]*[)）]/g, ""),
  ...aliases,
];

/**
 * What the lexicon does not know of the catalogue's names stands for itself. Shorter stretches come first, so that a longer
 * one that consists of them is no word of its own: 接收小区配套 is 接收 and 小区配套.
 */
function addLiterals({ vocabulary, names }: CatalogVocabulary): void {
  const stretches = new Set<string>();
  for (const some of names) for (const { text } of some) addStretches(text, vocabulary, stretches);
  for (const stretch of [...stretches].sort((a, b) => a.length - b.length)) {
    // A figure says something only with what is counted: 5 of 5名以上 is no word.
    if (/^\d+$/.test(stretch)) continue;
    if (segment(stretch, vocabulary.tree).unknown.length > 0) vocabulary.addLiteral(stretch);
  }
}

/** Adds the stretches of a text between words; a short word before what is unknown is taken as part of it: 数 of 数字, 市 of 市民. */
function addStretches(text: string, { tree }: Vocabulary, found: Set<string>): void {
  const segments = segment(text, tree);
  // Most names are all words.
  if (segments.unknown.length === 0) return;
  let stretch = "";
  // Short words that belong to the stretch only if something unknown follows.
  let pending = "";
  const close = (): void => {
    if (stretch !== "") found.add(stretch);
    stretch = "";
    pending = "";
  };
  for (const { text: piece, word } of piecesOf(text, segments)) {
    if (!word) {
      stretch += pending + piece;
      pending = "";
    } else if (piece.length === 1 && !PARTICLES.includes(piece) && word.concepts.every(isFiller)) pending += piece;
    else close();
  }
  close();
}

/** Whether a character's meaning is only the form of a figure. */
const isFiller = ({ facet }: Concept): boolean => facet === "form";

/** Ignored characters that never are part of a word. */
const PARTICLES = "的之了和与及或等、,。:;/";
