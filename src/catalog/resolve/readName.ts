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
  const remarks: Coded[] = [];
  const english = index.byEnglish.get(plain.text);
  let text = english?.reading.text ?? plain.text;
  let segments = english ? segment(text, tree) : plain.segments;
  let guessed = false;
  const tries = [
    ...segments.unknown.slice(0, MISPRINTS).map((stretch) => () => repairText(text, stretch, index.repairs)),
    ...confusedFillers(segments, index).map((at) => () => repairFiller(text, at, segments, index)),
  ];
  for (const tried of tries) {
    const repair = tried();
    if (!repair) continue;
    const again = segment(repair.text, tree);
    const size = again.unknown.length - segments.unknown.length;
    if (size > 0 || (size === 0 && again.words.length >= segments.words.length)) continue;
    remarks.push({ code: "resolve.misprint", params: { read: repair.read, written: repair.written } });
    text = repair.text;
    segments = again;
    guessed ||= repair.guessed;
  }
  const reading = readText(text, segments, index.vocabulary, plain.unit || undefined);
  return { unit: plain.unit, reading, english, remarks, guessed };
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
