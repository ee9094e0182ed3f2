import uniqBy from "lodash-es/uniqBy.js";
import { type Facets, type Indicator, UNSTATED } from "../../model/indicator.ts";
import { UNITS, type UnitId } from "../../model/units.ts";
import type { Catalog } from "../catalog.ts";
import { namesOf, vocabularyOf } from "./catalogVocabulary.ts";
import { normalizeLabel } from "./normalizeLabel.ts";
import { type LabelReading, readLabel } from "./readLabel.ts";
import { createRepairs, type Repairs } from "./repairText.ts";
import { lexicon } from "./terms.ts";
import type { Concept, Vocabulary } from "./vocabulary.ts";

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
  /** Whether the catalogue measures the same at other stages too. */
  readonly staged: boolean;
}

/** How much a concept that so many of all wordings say sets them apart. */
export const rarityOf = (holders: number, all: number): number => Math.log(1 + all / (1 + holders));

/** Everything a catalogue's names say, arranged for looking up. */
export interface LabelIndex {
  readonly vocabulary: Vocabulary;
  readonly repairs: Repairs;
  /** The first wording of each indicator, by its English name. */
  readonly byEnglish: ReadonlyMap<string, Wording>;
  /** By normalised text. */
  readonly byText: ReadonlyMap<string, readonly Wording[]>;
  /** By what the words say, whatever their order. */
  readonly byConcepts: ReadonlyMap<string, readonly Wording[]>;
  /** Wordings that say a concept, by the concept's id. */
  readonly byConcept: readonly (readonly number[])[];
  /** Wordings in which two characters stand side by side, by the two. */
  readonly byPair: ReadonlyMap<number, readonly number[]>;
  readonly wordings: readonly Wording[];
  /** What each wording's share counts: less, the more its words say in all. */
  readonly nearness: Float64Array;
  /** The stages that indicators have, and for each wording the place of its own among them. */
  readonly stages: readonly Facets["stage"][];
  readonly stageAt: Uint8Array;
  /** For each wording the first of its concepts that makes another measure of it, by id; -1 for none. */
  readonly decisiveAt: Int32Array;
  readonly formAt: readonly (string | undefined)[];
  /** Room to count in, all zero between calls: one number a wording. */
  readonly shared: Float64Array;
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

/** Whether a concept makes another measure of whatever it stands with. */
export const isDecisive = ({ weight }: Concept): boolean => weight === "decisive" || weight === "absorbing";

/** What a wording says besides stage and form, as a key. */
export const conceptKey = (concepts: readonly Concept[]): string => {
  let key = "";
  for (const { id } of concepts) key += String.fromCharCode(id + 1);
  return key;
};

function buildIndex(catalog: Catalog): LabelIndex {
  const vocabulary = vocabularyOf(catalog);
  const stagesOf = groupBy(catalog.indicators, ({ facets }) => facets.measure);
  const staged = ({ facets: { measure, stage } }: Indicator): boolean =>
    (stagesOf.get(measure) ?? []).some(({ facets }) => facets.stage !== stage);
  const wordings = catalog.indicators.flatMap((indicator, order) =>
    wordingsBy(indicator, order, staged(indicator), vocabulary),
  );
  const stages = [...new Set(wordings.map(({ indicator }) => indicator.facets.stage))];
  const byConcept: number[][] = vocabulary.concepts.map(() => []);
  wordings.forEach(({ reading }, at) => {
    for (const { id } of reading.concepts) byConcept[id]?.push(at);
  });
  return {
    vocabulary,
    repairs: createRepairs(vocabulary, lexicon),
    byText: groupBy(wordings, ({ reading }) => reading.text),
    byConcepts: groupBy(distinctMeanings(wordings), ({ reading }) => conceptKey(reading.concepts)),
    byEnglish: new Map(uniqBy(wordings, ({ order }) => order).map((each) => [englishKey(each.indicator), each])),
    byConcept,
    byPair: wordingsByPair(wordings),
    wordings,
    nearness: Float64Array.from(wordings, ({ reading }) => {
      // At least one, so that a wording of nothing but a stage divides by no zero.
      const all = reading.concepts.reduce(
        (sum, { id }) => sum + rarityOf(byConcept[id]?.length ?? 0, wordings.length),
        1,
      );
      return 1 / Math.sqrt(all);
    }),
    stages,
    stageAt: Uint8Array.from(wordings, ({ indicator }) => stages.indexOf(indicator.facets.stage)),
    decisiveAt: Int32Array.from(wordings, ({ reading }) => reading.concepts.find(isDecisive)?.id ?? -1),
    formAt: wordings.map(({ form }) => form),
    shared: new Float64Array(wordings.length),
  };
}

/** Of an indicator's wordings that say the same in other words the first. */
function distinctMeanings(wordings: readonly Wording[]): readonly Wording[] {
  return uniqBy(wordings, ({ order, reading }) => `${order} ${reading.stage ?? ""} ${conceptKey(reading.concepts)}`);
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

const englishKey = ({ name }: Indicator): string => normalizeLabel(name.en).text;

/** The wordings of one indicator, each text once. */
function wordingsBy(indicator: Indicator, order: number, staged: boolean, vocabulary: Vocabulary): readonly Wording[] {
  const implied = impliedBy(indicator, vocabulary);
  const population = implied.find(({ facet }) => facet === "population");
  const readings = uniqBy(
    namesOf(indicator).map((name) => readLabel(name, vocabulary)),
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
    staged,
  }));
}

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
export type Form = "share" | "count" | "ratio" | "amount";

const FORMS: Readonly<Record<string, Form>> = {
  proportion: "share",
  "proportion-change": "share",
  "pupil-teacher-ratio": "ratio",
  coefficient: "ratio",
  yuan: "amount",
  "yuan-per-pupil": "amount",
  ...Object.fromEntries(
    ["person", "place", "school", "class", "course", "book", "occurrence", "item", "county"].map((each) => [
      each,
      "count",
    ]),
  ),
};

/** The form of figure a unit makes; `undefined` for a dimension that is none of the four. */
export function formOf(unit: UnitId): Form | undefined {
  return FORMS[UNITS[unit].dimension];
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known) known.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
