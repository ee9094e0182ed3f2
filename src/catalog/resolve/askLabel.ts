import type { Coded } from "../../model/finding.ts";
import { UNSTATED } from "../../model/indicator.ts";
import { UNITS, type UnitId } from "../../model/units.ts";
import { formOf } from "./formOf.ts";
import type { LabelIndex } from "./labelIndex.ts";
import type { Asked } from "./matchWording.ts";
import { type Heading, readHeading } from "./readHeading.ts";
import { type LabelReading, readText } from "./readLabel.ts";
import type { ReadName } from "./readName.ts";
import { segment } from "./segment.ts";
import type { Concept } from "./vocabulary.ts";
import { FIGURE, type Wording } from "./wordings.ts";
import { writtenUnits } from "./writtenUnits.ts";

/** What is known of a label besides its words. */
export interface LabelContext {
  /** The stage it stands under: an ISCED 2011 code as in `STAGES` (`ED02`), or a word for it (学前教育). */
  readonly stage?: string;
  /** The unit of its figure: an id as in `UNITS` (`percent`), or as printed (%, 万人, 所). */
  readonly unit?: string;
}

/** A label and its context, read. */
export interface AskedLabel {
  readonly asked: Asked;
  /** What had to be read into it or left out of it: misprints, a stage or unit that is not known. */
  readonly remarks: readonly Coded[];
}

/** Reads a label under its context. A stage or unit that is not known is left out, with a remark. */
export function askLabel(name: ReadName, context: LabelContext, index: LabelIndex): AskedLabel {
  const remarks = [...name.remarks];
  const heading = readHeading((context.stage?.trim() ? context.stage : stageOf(name.english)) ?? "", index);
  if (!heading)
    remarks.push({ code: "resolve.unknown-stage", params: { stage: (context.stage ?? "").slice(0, SHOWN) } });
  const written = context.unit || name.unit;
  const { units, fitting } = writtenUnits(written);
  if (units.length === 0 && written !== "") {
    remarks.push({ code: "resolve.unknown-unit", params: { unit: written.slice(0, SHOWN) } });
  }
  const reading = schoolsBuilt(withHeading(name.reading, heading, index), units, index);
  const asked = {
    reading,
    heading: heading?.stage,
    stage: reading.stage ?? heading?.stage,
    form: reading.form ?? (units[0] && formOf(units[0])),
    units,
    fitting,
    figures: reading.unknown.map((stretch) => FIGURE.exec(stretch)?.[0]),
    guessed: name.guessed,
  };
  return { asked, remarks };
}

/** An English name stands for its indicator, stage and all. */
const stageOf = (wording: Wording | undefined): string | undefined => {
  const stage = wording?.indicator.facets.stage;
  return stage === UNSTATED ? undefined : stage;
};

/** How much of an unknown stage or unit is shown. */
const SHOWN = 40;

/** What the heading says of the population holds for the label, as if it stood in front of it: 学校数 under 特殊教育. */
function withHeading(reading: LabelReading, heading: Heading | undefined, { vocabulary }: LabelIndex): LabelReading {
  if (!heading?.concepts.some(isPopulation)) return reading;
  const { text, concepts } = heading;
  const both = text + reading.text;
  const joined = readText(both, segment(both, vocabulary.tree), vocabulary);
  return { ...reading, concepts: sorted(new Set([...joined.concepts, ...concepts.filter(isPopulation)])) };
}

/** Schools that are added, of no kind but public ones, are schools that are built: 新增幼儿园, in 所. */
function schoolsBuilt(reading: LabelReading, units: readonly UnitId[], { vocabulary }: LabelIndex): LabelReading {
  if (!units.some((unit) => UNITS[unit].dimension === "school")) return reading;
  const others = reading.concepts.filter((each) => !isAdded(each));
  const isOfAKind = others.some(({ weight, value }) => weight === "heavy" && value !== "public");
  if (others.length === reading.concepts.length || isOfAKind) return reading;
  return { ...reading, concepts: sorted([...others, ...vocabulary.concepts.filter(isBuilt)]) };
}

const sorted = (concepts: Iterable<Concept>): readonly Concept[] => [...concepts].sort((a, b) => a.id - b.id);

const isPopulation = ({ facet }: Concept): boolean => facet === "population";
const isAdded = ({ facet, value }: Concept): boolean => facet === "thing" && value === "added";
const isBuilt = ({ facet, value }: Concept): boolean =>
  (facet === "thing" && value === "works") || (facet === "works" && value === "new");
