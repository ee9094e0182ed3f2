import { type Facets, type Indicator, UNSTATED } from "../../model/indicator.ts";
import type { UnitId } from "../../model/units.ts";
import type { Catalog } from "../catalog.ts";
import type { CatalogVocabulary } from "./catalogVocabulary.ts";
import { formOf } from "./formOf.ts";
import { groupBy } from "./groupBy.ts";
import { type LabelReading, readLabel } from "./readLabel.ts";
import { keptOfPart } from "./stageFit.ts";
import type { Concept } from "./vocabulary.ts";

/** One wording of an indicator, by its parts. */
export interface Wording {
  readonly indicator: Indicator;
  /** The indicator's place in the catalogue. */
  readonly order: number;
  readonly reading: LabelReading;
  /** What the indicator's facets say besides what the wording says. */
  readonly implied: readonly Concept[];
  /** By facet what the indicator says: of a facet it can be only one value. */
  readonly stated: ReadonlyMap<string, string>;
  /** The facets that the indicator leaves open. */
  readonly open: ReadonlySet<string>;
  /** Its population, where the wording itself does not say it: 入学率 under the heading 特殊教育. */
  readonly population: Concept | undefined;
  /** What the unit makes of the figure: a share, a count. */
  readonly form: string | undefined;
  /** Those of its concepts that are what is measured, whatever else is named. */
  readonly absorbing: readonly Concept[];
  readonly hasFigure: boolean;
  /** Stage and unit of its indicator. */
  readonly own: Facets["stage"];
  readonly unit: UnitId;
  /** What remains of the confidence where the label's stage lies within the indicator's. */
  readonly keptOfPart: number;
  /** Whether the indicator is of everybody: no group of people is named. */
  readonly ofAll: boolean;
}

/** All wordings of a catalogue's indicators, in its order; of one indicator each text once. */
export function wordingsOf({ indicators }: Catalog, { vocabulary, names }: CatalogVocabulary): readonly Wording[] {
  const measured = stagesByMeasure(indicators);
  const byMeaning = groupBy(vocabulary.concepts, ({ facet, value }) => meaningKey(facet, value));
  const wordings: Wording[] = [];
  indicators.forEach((indicator, order) => {
    const { facets, unit } = indicator;
    const stated = statedFacets(facets);
    const implied = [...stated]
      .flatMap(([facet, value]) => byMeaning.get(meaningKey(facet, value)) ?? [])
      .sort((a, b) => a.id - b.id);
    const population = implied.find(({ facet }) => facet === "population");
    const open = openFacets(indicator);
    const form = formOf(unit);
    const ofPart = keptOfPart(indicator, measured.get(facets.measure) === undefined);
    const ofAll = facets.population === "all";
    // What is `all` says nothing that a label could contradict.
    for (const [facet, value] of stated) if (value === "all") stated.delete(facet);
    const texts = new Set<string>();
    for (const name of names[order] ?? []) {
      const reading = readLabel(name, vocabulary);
      if (texts.has(reading.text)) continue;
      texts.add(reading.text);
      // All keys written out, as objects that are put together from others are slow to read.
      wordings.push({
        indicator,
        order,
        own: facets.stage,
        unit,
        form,
        reading,
        implied,
        stated,
        open,
        population: reading.concepts.some(({ facet }) => facet === "population") ? undefined : population,
        absorbing: reading.concepts.some(isAbsorbing) ? reading.concepts.filter(isAbsorbing) : NONE,
        hasFigure: FIGURE.test(reading.text),
        keptOfPart: ofPart,
        ofAll,
      });
    }
  });
  return wordings;
}

const NONE: readonly Concept[] = [];
const isAbsorbing = ({ weight }: Concept): boolean => weight === "absorbing";

/** The one stage at which each measure is measured; `undefined` for those that are at several. */
function stagesByMeasure(indicators: readonly Indicator[]): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const { facets } of indicators) {
    const { measure, stage } = facets;
    found.set(measure, !found.has(measure) || found.get(measure) === stage ? stage : undefined);
  }
  return found;
}

/** By facet what an indicator says; not what it leaves open. */
function statedFacets({ qualifiers, population, area }: Facets): Map<string, string> {
  const stated = new Map(Object.entries({ ...qualifiers, population, area }));
  for (const [facet, value] of stated) if (value === UNSTATED) stated.delete(facet);
  return stated;
}

/** A figure within a name: 25 of 25岁以上. */
export const FIGURE: RegExp = /\d+/;

const meaningKey = (facet: string, value: string): string => `${facet} ${value}`;

const openFacets = ({ facets: { qualifiers } }: Indicator): ReadonlySet<string> =>
  new Set(Object.keys(qualifiers).filter((name) => qualifiers[name] === UNSTATED));
