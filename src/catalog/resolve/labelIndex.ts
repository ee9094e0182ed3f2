import uniqBy from "lodash-es/uniqBy.js";
import { type Indicator, UNSTATED } from "../../model/indicator.ts";
import { UNITS, type UnitId } from "../../model/units.ts";
import type { Catalog } from "../catalog.ts";
import { normalizeLabel } from "./normalizeLabel.ts";
import { type LabelReading, readLabel } from "./readLabel.ts";
import { createRepairs, type Repairs } from "./repairText.ts";
import { piecesOf, segment } from "./segment.ts";
import { lexicon } from "./terms.ts";
import { type Concept, createVocabulary, type Vocabulary } from "./vocabulary.ts";

/** One wording of an indicator, by its parts. */
export interface Wording {
  readonly indicator: Indicator;
  /** The indicator's place in the catalogue. */
  readonly order: number;
  readonly reading: LabelReading;
  /** What the indicator's facets say besides what the wording says. */
  readonly implied: readonly Concept[];
  /** By facet what the wording says, or else the indicator: of a facet it can be only one value. */
  readonly said: ReadonlyMap<string, string>;
  /** The facets that the indicator leaves open. */
  readonly open: ReadonlySet<string>;
  /** Its population, where the wording itself does not say it: 入学率 under the heading 特殊教育. */
  readonly population: Concept | undefined;
  /** What the unit makes of the figure: a share, a count. */
  readonly form: string | undefined;
}

/** How much a concept that so many of all wordings say sets them apart. */
export const rarityOf = (holders: number, all: number): number => Math.log(1 + all / (1 + holders));

/** Everything a catalogue's names say, arranged for looking up. */
export interface LabelIndex {
  readonly vocabulary: Vocabulary;
  readonly repairs: Repairs;
  /** By normalised text; of an English name the text of one Chinese wording. */
  readonly byEnglish: ReadonlyMap<string, string>;
  readonly byText: ReadonlyMap<string, readonly Wording[]>;
  /** By what the words say, whatever their order. */
  readonly byConcepts: ReadonlyMap<string, readonly Wording[]>;
  /** Wordings that say a concept, by the concept's id. */
  readonly byConcept: readonly (readonly number[])[];
  /** Wordings in which two characters stand side by side, by the two. */
  readonly byPair: ReadonlyMap<number, readonly number[]>;
  readonly wordings: readonly Wording[];
  /** How much the words of each wording set it apart, in all. */
  readonly rarity: readonly number[];
  /** Room to count in, all zero between calls: one number a wording. */
  readonly shared: Float64Array;
}

const indexes = new WeakMap<Catalog, LabelIndex>();

/** The index of a catalogue's names; built when it is first asked for. */
export function labelIndexOf(catalog: Catalog): LabelIndex {
  let index = indexes.get(catalog);
  if (!index) {
    index = buildIndex(catalog.indicators);
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

function buildIndex(indicators: readonly Indicator[]): LabelIndex {
  const vocabulary = createVocabulary(lexicon);
  const names = indicators.map(wordingsOf);
  addLiterals(names.flat(), vocabulary);
  const wordings = indicators.flatMap((indicator, order) =>
    wordingsBy(indicator, order, names[order] as readonly string[], vocabulary),
  );
  const byConcept: number[][] = vocabulary.concepts.map(() => []);
  wordings.forEach(({ reading }, at) => {
    for (const { id } of reading.concepts) byConcept[id]?.push(at);
  });
  return {
    vocabulary,
    repairs: createRepairs(vocabulary, lexicon),
    byText: groupBy(wordings, ({ reading }) => reading.text),
    byConcepts: groupBy(wordings, ({ reading }) => conceptKey(reading.concepts)),
    byEnglish: new Map(wordings.map((each) => [normalizeLabel(each.indicator.name.en).text, each.reading.text])),
    byConcept,
    byPair: wordingsByPair(wordings),
    wordings,
    // At least one, so that a wording of nothing but a stage divides by no zero.
    rarity: wordings.map(({ reading }) =>
      reading.concepts.reduce((sum, { id }) => sum + rarityOf(byConcept[id]?.length ?? 0, wordings.length), 1),
    ),
    shared: new Float64Array(wordings.length),
  };
}

/** Two neighbouring characters as one number. */
export const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

function wordingsByPair(wordings: readonly Wording[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  wordings.forEach(({ reading: { text } }, index) => {
    for (let at = 0; at + 1 < text.length; at += 1) {
      const pair = pairAt(text, at);
      const known = found.get(pair);
      if (!known) found.set(pair, [index]);
      else if (known[known.length - 1] !== index) known.push(index);
    }
  });
  return found;
}

/** The wordings of one indicator, each text once. */
function wordingsBy(
  indicator: Indicator,
  order: number,
  names: readonly string[],
  vocabulary: Vocabulary,
): readonly Wording[] {
  const implied = impliedBy(indicator, vocabulary);
  const population = implied.find(({ facet }) => facet === "population");
  const readings = uniqBy(
    names.map((name) => readLabel(name, vocabulary)),
    ({ text }) => text,
  );
  return readings.map((reading) => ({
    indicator,
    order,
    reading,
    implied,
    said: saidBy(indicator, reading),
    open: openFacets(indicator),
    population: reading.concepts.some(({ facet }) => facet === "population") ? undefined : population,
    form: formOf(indicator.unit),
  }));
}

/** An indicator's names without what they only explain: 学前入园率(未说明毛、净). */
function wordingsOf({ name, aliases }: Indicator): readonly string[] {
  return [name.zh.replace(/[(（]未说明[^)）]*[)）]/g, ""), ...aliases];
}

/**
 * What the lexicon does not know of the catalogue's names stands for itself. Shorter stretches come first, so that a longer
 * one that consists of them is no word of its own: 接收小区配套 is 接收 and 小区配套.
 */
function addLiterals(names: readonly string[], vocabulary: Vocabulary): void {
  const stretches = new Set(names.flatMap((name) => stretchesOf(normalizeLabel(name).text, vocabulary)));
  for (const stretch of [...stretches].sort((a, b) => a.length - b.length)) {
    if (segment(stretch, vocabulary.root).unknown.length > 0) vocabulary.addLiteral(stretch);
  }
}

/** The stretches of a text between words; a short word before what is unknown is taken as part of it: 数 of 数字, 市 of 市民. */
function stretchesOf(text: string, { root }: Vocabulary): string[] {
  const found: string[] = [];
  let stretch = "";
  // Short words that belong to the stretch only if something unknown follows.
  let pending = "";
  const close = (): void => {
    if (stretch !== "") found.push(stretch);
    stretch = "";
    pending = "";
  };
  for (const { text: piece, word } of piecesOf(text, segment(text, root))) {
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

function impliedBy({ facets }: Indicator, { concepts }: Vocabulary): Concept[] {
  const said: Readonly<Record<string, string>> = {
    ...facets.qualifiers,
    population: facets.population,
    area: facets.area,
  };
  return concepts.filter(({ facet, value }) => said[facet] === value && value !== UNSTATED);
}

const openFacets = ({ facets: { qualifiers } }: Indicator): ReadonlySet<string> =>
  new Set(Object.keys(qualifiers).filter((name) => qualifiers[name] === UNSTATED));

function saidBy({ facets }: Indicator, { concepts }: LabelReading): ReadonlyMap<string, string> {
  const stated = Object.entries({ ...facets.qualifiers, population: facets.population, area: facets.area });
  return new Map([
    ...stated.filter(([, value]) => value !== UNSTATED && value !== "all"),
    ...concepts.map(({ facet, value }) => [facet, value] as const),
  ]);
}

/** What kind of figure a unit makes. */
export function formOf(unit: UnitId): "share" | "count" | undefined {
  const { dimension } = UNITS[unit];
  if (dimension === "proportion" || dimension === "proportion-change") return "share";
  return COUNTED.has(dimension) ? "count" : undefined;
}
const COUNTED = new Set(["person", "place", "school", "class", "course", "book", "occurrence", "item", "county"]);

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known) known.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
