import uniqBy from "lodash-es/uniqBy.js";
import { type Facets, type Indicator, UNSTATED } from "../../model/indicator.ts";
import type { UnitId } from "../../model/units.ts";
import type { Catalog } from "../catalog.ts";
import { namesOf } from "./catalogVocabulary.ts";
import { formOf } from "./formOf.ts";
import { groupBy } from "./groupBy.ts";
import { type LabelReading, readLabel } from "./readLabel.ts";
import { keptOfPart } from "./stageFit.ts";
import type { Concept, Vocabulary } from "./vocabulary.ts";

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
export function wordingsOf({ indicators }: Catalog, vocabulary: Vocabulary): readonly Wording[] {
  const byMeasure = groupBy(indicators, ({ facets }) => facets.measure);
  const byMeaning = groupBy(vocabulary.concepts, ({ facet, value }) => meaningKey(facet, value));
  return indicators.flatMap((indicator, order) => {
    const { facets, unit } = indicator;
    const stated = Object.entries({ ...facets.qualifiers, population: facets.population, area: facets.area });
    const implied = stated
      .filter(([, value]) => value !== UNSTATED)
      .flatMap(([facet, value]) => byMeaning.get(meaningKey(facet, value)) ?? [])
      .sort((a, b) => a.id - b.id);
    // Whether the catalogue measures the same at other stages too.
    const isStaged = (byMeasure.get(facets.measure) ?? []).some((other) => other.facets.stage !== facets.stage);
    const population = implied.find(({ facet }) => facet === "population");
    const shared = {
      indicator,
      order,
      implied,
      stated: new Map(stated.filter(([, value]) => value !== UNSTATED && value !== "all")),
      open: openFacets(indicator),
      form: formOf(unit),
      own: facets.stage,
      unit,
      keptOfPart: keptOfPart(indicator, isStaged),
      ofAll: facets.population === "all",
    };
    const readings = namesOf(indicator).map((name) => readLabel(name, vocabulary));
    return uniqBy(readings, ({ text }) => text).map((reading) => ({
      ...shared,
      reading,
      absorbing: reading.concepts.filter(({ weight }) => weight === "absorbing"),
      hasFigure: FIGURE.test(reading.text),
      population: reading.concepts.some(({ facet }) => facet === "population") ? undefined : population,
    }));
  });
}

/** A figure within a name: 25 of 25岁以上. */
export const FIGURE: RegExp = /\d+/;

const meaningKey = (facet: string, value: string): string => `${facet} ${value}`;

const openFacets = ({ facets: { qualifiers } }: Indicator): ReadonlySet<string> =>
  new Set(Object.keys(qualifiers).filter((name) => qualifiers[name] === UNSTATED));
