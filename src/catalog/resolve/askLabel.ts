import type { Coded } from "../../model/finding.ts";
import { UNSTATED } from "../../model/indicator.ts";
import { STAGES, type StageCode } from "../../model/stages.ts";
import { UNITS, type UnitId } from "../../model/units.ts";
import { formOf, type LabelIndex, type Wording } from "./labelIndex.ts";
import type { Asked } from "./matchWording.ts";
import { normalizeLabel } from "./normalizeLabel.ts";
import { type LabelReading, readText } from "./readLabel.ts";
import { type Repaired, repairCharacter, repairText } from "./repairText.ts";
import { type Segments, segment } from "./segment.ts";
import { lexicon } from "./terms.ts";
import type { Concept, Word } from "./vocabulary.ts";
import { type SplitText, withoutPlaces } from "./withoutPlaces.ts";

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

/** How many misprints of one label are looked for. */
const MISPRINTS = 2;

/** A label written plainly, without the places in front of it: what is left of 朔州市毛入学率（%） and 西宁市毛入学率 is the same. */
export interface PlainLabel extends SplitText {
  /** The unit printed in brackets behind it. */
  readonly unit: string;
}

/** Writes a label plainly. */
export function plainLabel(label: string, { vocabulary }: LabelIndex): PlainLabel {
  const { text, unit = "" } = normalizeLabel(label);
  return { ...withoutPlaces(text, vocabulary.root), unit };
}

/** Reads a label and its context. A stage or unit that is not known is left out, with a remark. */
export function askLabel(plain: PlainLabel, context: LabelContext, index: LabelIndex): AskedLabel {
  const { root } = index.vocabulary;
  const remarks: Coded[] = [];
  const english = index.byEnglish.get(plain.text);
  let text = english?.reading.text ?? plain.text;
  let segments = english ? segment(text, root) : plain.segments;
  let guessed = false;
  const tries = [
    ...segments.unknown.slice(0, MISPRINTS).map((stretch) => () => repairText(text, stretch, index.repairs)),
    ...confusedFillers(segments, index).map((at) => () => repairFiller(text, at, segments, index)),
  ];
  for (const tried of tries) {
    const repair = tried();
    if (!repair) continue;
    const again = segment(repair.text, root);
    const size = again.unknown.length - segments.unknown.length;
    if (size > 0 || (size === 0 && again.words.length >= segments.words.length)) continue;
    remarks.push({ code: "resolve.misprint", params: { read: repair.read, written: repair.written } });
    text = repair.text;
    segments = again;
    guessed ||= repair.guessed;
  }
  const said = readText(text, segments, index.vocabulary, plain.unit || undefined);
  const heading = headingOf(context.stage?.trim() ? context.stage : stageOf(english), index);
  if (!heading)
    remarks.push({ code: "resolve.unknown-stage", params: { stage: (context.stage ?? "").slice(0, SHOWN) } });
  const written = context.unit || plain.unit;
  const units = unitsOf(written);
  if (units.length === 0 && written !== "") {
    remarks.push({ code: "resolve.unknown-unit", params: { unit: written.slice(0, SHOWN) } });
  }
  const reading = schoolsBuilt(withHeading(said, heading, index), units, index);
  const asked = {
    reading,
    heading: heading?.stage,
    stage: reading.stage ?? heading?.stage,
    form: reading.form ?? (units[0] && formOf(units[0])),
    units,
    guessed,
  };
  return { asked, remarks };
}

/** Where single characters stand that say nothing and are easily confused with others: 人 of 人园率. */
const confusedFillers = ({ words, starts }: Segments, { repairs }: LabelIndex): readonly number[] =>
  starts.filter((_, index) => {
    const { text, concepts } = words[index] as Word;
    return text.length === 1 && concepts.length === 0 && repairs.confused.has(text);
  });

/** Reads such a character as another: with what nobody understands beside it as a word of two, else of three. */
function repairFiller(text: string, at: number, { unknown }: Segments, { repairs }: LabelIndex): Repaired | undefined {
  const isBeside = unknown.some(([start, end]) => end === at || start === at + 1);
  return repairCharacter(text, at, isBeside ? 2 : 3, repairs);
}

/** An English name stands for its indicator, stage and all. */
const stageOf = (wording: Wording | undefined): string | undefined => {
  const stage = wording?.indicator.facets.stage;
  return stage === UNSTATED ? undefined : stage;
};

/** How much of an unknown stage or unit is shown. */
const SHOWN = 40;

/** What the heading a label stands under says: a stage, or a population such as 特殊教育. */
type Heading = Pick<Partial<LabelReading>, "stage" | "concepts" | "text">;

function headingOf(stage: string | undefined, { vocabulary }: LabelIndex): Heading | undefined {
  if (stage === undefined || stage.trim() === "") return {};
  const code = stageNamed(stage);
  if (code) return { stage: code };
  const { text } = normalizeLabel(stage.replace(/[-_]/g, ""));
  const reading = readText(text, segment(text, vocabulary.root), vocabulary);
  const says = reading.stage !== undefined || reading.concepts.some(({ facet }) => facet === "population");
  return reading.unknown.length === 0 && says ? reading : undefined;
}

/** The stage with this code or name. A heading 本科 is a stage, whatever it may be within a label. */
function stageNamed(written: string): StageCode | undefined {
  if (Object.hasOwn(STAGES, written)) return written as StageCode;
  return (Object.keys(STAGES) as StageCode[]).find((code) => {
    const { name, words } = STAGES[code];
    return words.includes(written) || name.en === written.toLowerCase();
  });
}

/** What the heading says of the population holds for the label, as if it stood in front of it: 学校数 under 特殊教育. */
function withHeading(
  reading: LabelReading,
  { text, concepts }: Heading = {},
  { vocabulary }: LabelIndex,
): LabelReading {
  const population = concepts?.filter(({ facet }) => facet === "population") ?? [];
  if (!text || population.length === 0) return reading;
  const both = text + reading.text;
  const joined = readText(both, segment(both, vocabulary.root), vocabulary);
  return { ...reading, concepts: sorted(new Set([...joined.concepts, ...population])) };
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

const isAdded = ({ facet, value }: Concept): boolean => facet === "thing" && value === "added";
const isBuilt = ({ facet, value }: Concept): boolean =>
  (facet === "thing" && value === "works") || (facet === "works" && value === "new");

let byWriting: Map<string, UnitId[]> | undefined;

/** The units that an id or a printed unit may mean; 万人 is people. */
function unitsOf(written: string): readonly UnitId[] {
  if (Object.hasOwn(UNITS, written)) return [written as UnitId];
  if (!byWriting) {
    byWriting = new Map();
    for (const id of Object.keys(UNITS) as UnitId[]) {
      const { written: ways, name, symbol } = UNITS[id];
      for (const way of new Set([...ways, name.zh, name.en, symbol.zh, symbol.en])) {
        byWriting.set(way, [...(byWriting.get(way) ?? []), id]);
      }
    }
    for (const counter of lexicon.counters) if (!byWriting.has(counter)) byWriting.set(counter, ["item"]);
    byWriting.delete("");
  }
  const bare = written
    .normalize("NFKC")
    .replace("m2", "㎡")
    .replace(/[()\s]|次$/g, "");
  return byWriting.get(bare) ?? byWriting.get(bare.replace(/^[十百千万亿]+|\/[生人年校班园]$/g, "")) ?? [];
}
