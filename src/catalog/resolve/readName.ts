import type { Coded } from "../../model/finding.ts";
import type { LabelIndex } from "./labelIndex.ts";
import { normalizeLabel } from "./normalizeLabel.ts";
import { type LabelReading, readText } from "./readLabel.ts";
import { type Repaired, repairCharacter, repairText } from "./repairText.ts";
import { type Segments, segment } from "./segment.ts";
import type { Word } from "./vocabulary.ts";
import { type SplitText, withoutPlaces } from "./withoutPlaces.ts";
import type { Wording } from "./wordings.ts";

/** A label written plainly, without the places in front of it: what is left of 朔州市毛入学率（%） and 西宁市毛入学率 is the same. */
export interface PlainLabel extends SplitText {
  /** The unit printed in brackets behind it. */
  readonly unit: string;
}

/** Writes a label plainly. */
export function plainLabel(label: string, { vocabulary }: LabelIndex): PlainLabel {
  const { text: written, unit = "" } = normalizeLabel(label);
  const { text, segments } = withoutPlaces(written, vocabulary.tree);
  return { text, segments, unit };
}

/** A label read by itself, whatever it stands under. */
export interface ReadName {
  /** The unit printed in brackets behind it. */
  readonly unit: string;
  readonly reading: LabelReading;
  /** The wording whose indicator has it as its English name. */
  readonly english: Wording | undefined;
  /** Misprints that were read. */
  readonly remarks: readonly Coded[];
  /** Whether one of them is told only by the rest of its word. */
  readonly guessed: boolean;
}

/** How many misprints of one label are looked for. */
const MISPRINTS = 2;

/** Reads a plain label, with its misprints mended. */
export function readName(plain: PlainLabel, index: LabelIndex): ReadName {
  const { tree } = index.vocabulary;
  const english = index.englishNamed(plain.text);
  const written = english?.reading.text ?? plain.text;
  const segments = english ? segment(written, tree) : plain.segments;
  const { text, segments: read, remarks, guessed } = mended(written, segments, index);
  const reading = readText(text, read, index.vocabulary, plain.unit || undefined);
  return { unit: plain.unit, reading, english, remarks, guessed };
}

/** A text with the misprints mended that were told in it. */
interface Mended extends SplitText, Pick<ReadName, "remarks" | "guessed"> {}

function mended(text: string, segments: Segments, index: LabelIndex): Mended {
  const fillers = confusedFillers(segments, index);
  let result: Mended = { text, segments, remarks: NONE, guessed: false };
  const { unknown } = segments;
  for (let which = 0; which < unknown.length && which < MISPRINTS; which += 1) {
    const stretch = unknown[which] as readonly [number, number];
    result = withRepair(result, repairText(result.text, stretch, index.repairs), index);
  }
  for (const at of fillers) result = withRepair(result, repairFiller(result, at, index), index);
  return result;
}

const NONE: readonly Coded[] = [];

/** A text with a repair, if it is better understood with it. */
function withRepair(before: Mended, repair: Repaired | undefined, { vocabulary }: LabelIndex): Mended {
  if (!repair) return before;
  const { text, read, written, guessed } = repair;
  const [segments, old] = [segment(text, vocabulary.tree), before.segments];
  const size = segments.unknown.length - old.unknown.length;
  if (size > 0 || (size === 0 && segments.words.length >= old.words.length)) return before;
  const remarks = [...before.remarks, { code: "resolve.misprint", params: { read, written } }];
  return { text, segments, remarks, guessed: before.guessed || guessed };
}

/** Where single characters stand that say nothing and are easily confused with others: 人 of 人园率. */
function confusedFillers({ words, starts }: Segments, { repairs }: LabelIndex): readonly number[] {
  let found = NOWHERE;
  for (let index = 0; index < words.length; index += 1) {
    const { text, concepts } = words[index] as Word;
    if (text.length === 1 && concepts.length === 0 && repairs.confused.has(text)) {
      found = [...found, starts[index] as number];
    }
  }
  return found;
}

const NOWHERE: readonly number[] = [];

/** Reads such a character as another: with what nobody understands beside it as a word of two, else of three. */
function repairFiller({ text, segments }: SplitText, at: number, index: LabelIndex): Repaired | undefined {
  const isBeside = segments.unknown.some(([start, end]) => end === at || start === at + 1);
  return repairCharacter(text, at, isBeside ? 2 : 3, index.repairs);
}
