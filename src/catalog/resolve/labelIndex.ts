import uniqBy from "lodash-es/uniqBy.js";
import type { Indicator } from "../../model/indicator.ts";
import type { Catalog } from "../catalog.ts";
import { vocabularyOf } from "./catalogVocabulary.ts";
import { groupBy } from "./groupBy.ts";
import { normalizeLabel } from "./normalizeLabel.ts";
import { createRepairs, type Repairs } from "./repairText.ts";
import { type SharedParts, sharedParts } from "./sharedParts.ts";
import { lexicon } from "./terms.ts";
import type { Concept, Vocabulary } from "./vocabulary.ts";
import { type Wording, wordingsOf } from "./wordings.ts";

/** Everything a catalogue's names say, arranged for looking up. */
export interface LabelIndex {
  readonly vocabulary: Vocabulary;
  readonly repairs: Repairs;
  /** The first wording of the indicator that has a text for its English name. */
  readonly englishNamed: (text: string) => Wording | undefined;
  /** By normalised text. */
  readonly byText: ReadonlyMap<string, readonly Wording[]>;
  /** By what the words say, whatever their order. */
  readonly byConcepts: ReadonlyMap<string, readonly Wording[]>;
  readonly wordings: readonly Wording[];
  /** What wordings have in common; arranged when a name is first asked for that no wording says. */
  readonly parts: () => SharedParts;
  /** Room to note, by an indicator's place in the catalogue, which match is its own; all zero between calls. */
  readonly foundAt: Int32Array;
}

const indexes = new WeakMap<Catalog, LabelIndex>();

/** The index of a catalogue's names; built when it is first asked for. */
export function labelIndexOf(catalog: Catalog): LabelIndex {
  let index = indexes.get(catalog);
  if (!index) {
    index = buildIndex(catalog);
    indexes.set(catalog, index);
  }
  return index;
}

/** What a wording says besides stage and form, as a key. */
export const conceptKey = (concepts: readonly Concept[]): string => {
  let key = "";
  for (const { id } of concepts) key += String.fromCharCode(id + 1);
  return key;
};

function buildIndex(catalog: Catalog): LabelIndex {
  const known = vocabularyOf(catalog);
  const { vocabulary } = known;
  const wordings = wordingsOf(catalog, known);
  let parts: SharedParts | undefined;
  return {
    vocabulary,
    repairs: createRepairs(vocabulary, lexicon),
    byText: groupBy(wordings, ({ reading }) => reading.text),
    byConcepts: byMeaning(wordings),
    englishNamed: byEnglishName(catalog, wordings),
    wordings,
    parts: () => {
      parts ??= sharedParts(wordings, vocabulary.concepts);
      return parts;
    },
    foundAt: new Int32Array(catalog.indicators.length),
  };
}

/** Wordings by what they say; of an indicator's wordings that say the same in other words the first. */
function byMeaning(wordings: readonly Wording[]): ReadonlyMap<string, readonly Wording[]> {
  const groups = new Map<string, Wording[]>();
  for (const wording of wordings) {
    const key = conceptKey(wording.reading.concepts);
    const group = groups.get(key);
    if (!group) groups.set(key, [wording]);
    else if (!group.some(({ order, reading }) => order === wording.order && reading.stage === wording.reading.stage)) {
      group.push(wording);
    }
  }
  return groups;
}

/** Looks a wording up by its indicator's English name. That takes a table only for texts that may be one. */
function byEnglishName({ indicators }: Catalog, wordings: readonly Wording[]): LabelIndex["englishNamed"] {
  // Quotes are left out when a text is written plainly.
  const isLatin = indicators.every(({ name }) => /^[“"]?[a-z]/i.test(name.en));
  let table: ReadonlyMap<string, Wording> | undefined;
  return (text) => {
    if (isLatin && !/^[a-z]/.test(text)) return undefined;
    table ??= new Map(uniqBy(wordings, ({ order }) => order).map((each) => [englishKey(each.indicator), each]));
    return table.get(text);
  };
}

const englishKey = ({ name }: Indicator): string => normalizeLabel(name.en).text;
