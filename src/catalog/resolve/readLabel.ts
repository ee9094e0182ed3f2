import { STAGES, type StageCode, stageContains } from "../../model/stages.ts";
import type { NormalLabel } from "./normalizeLabel.ts";
import type { Segments } from "./segment.ts";
import type { Concept, Vocabulary, Word } from "./vocabulary.ts";
import { withoutPlaces } from "./withoutPlaces.ts";

/** A label by its parts. */
export interface LabelReading {
  /** The normalised text. */
  readonly text: string;
  /** The unit printed in brackets behind it. */
  readonly unit: string | undefined;
  /** The stages its words name, the narrowest that says them all; `undefined` when they name none, or several that no code joins. */
  readonly stage: StageCode | undefined;
  /** Whether words name stages that no one code joins. */
  readonly severalStages: boolean;
  /** What kind of figure its words say: a share, a count. */
  readonly form: string | undefined;
  /** What else its words say, each once, by ascending id. */
  readonly concepts: readonly Concept[];
  /** Those of them that are only said of what a share is a share of: 在校生 in 民办学校学生占在校生的比例. */
  readonly base: readonly Concept[];
  /** Stretches that no word covers. */
  readonly unknown: readonly string[];
}

const isFiller = (word: Word | undefined): boolean => word?.text.length === 1 && word.concepts.length === 0;

/** The stretches not understood, with the ignored characters beside them, which may be part of what they say: 中 of 中央. */
function stretchesNotUnderstood(text: string, { words, starts, unknown }: Segments): readonly string[] {
  const stretches: string[] = [];
  let index = 0;
  for (const [start, end] of unknown) {
    while (index < starts.length && (starts[index] as number) < start - 1) index += 1;
    const before = starts[index] === start - 1 && isFiller(words[index]) ? 1 : 0;
    while (index < starts.length && (starts[index] as number) < end) index += 1;
    const after = starts[index] === end && isFiller(words[index]) ? 1 : 0;
    stretches.push(text.slice(start - before, end + after));
  }
  return stretches;
}

const STAGE_CODES = Object.keys(STAGES) as StageCode[];

/** Reads a label that is written plainly by its parts: what its words say of stage, population, measure and qualifiers, and what is not understood. */
export function readLabel({ text, unit }: NormalLabel, vocabulary: Vocabulary): LabelReading {
  const split = withoutPlaces(text, vocabulary.tree);
  return readText(split.text, split.segments, vocabulary, unit);
}

/** The same for a text that is split. */
export function readText(text: string, segments: Segments, vocabulary: Vocabulary, unit?: string): LabelReading {
  const { words } = segments;
  const stages: StageCode[] = [];
  const concepts: Concept[] = [];
  let base = NO_CONCEPTS;
  let presumes = false;
  let form: string | undefined;
  let shared = false;
  for (const word of words) {
    // 招生数占高等教育招生数的比例: what follows is what the share is of.
    if (word.text[0] === "占" && word.text !== "占比") shared = true;
    for (const concept of word.concepts) {
      if (concept.facet === "stage") {
        const code = concept.value as StageCode;
        if (shared && stages.length > 0 && !stages.includes(code)) concepts.push(concept);
        else if (!stages.includes(code)) stages.push(code);
      } else if (concept.facet === "form") form = concept.value;
      else if (concept.presumed) presumes = true;
      else if (!concepts.includes(concept)) {
        concepts.push(concept);
        if (shared) base = [...base, concept];
      }
    }
  }
  if (presumes) addPresumed(words, concepts, vocabulary);
  // 教师数差异系数 is no number.
  if (form !== undefined && concepts.some(({ weight }) => weight === "absorbing")) form = undefined;
  const stage = joinStages(stages);
  const severalStages = stage === undefined && stages.length > 1;
  if (severalStages) {
    for (const word of words) {
      for (const each of word.concepts) if (each.facet === "stage" && !concepts.includes(each)) concepts.push(each);
    }
  }
  if (concepts.length > 1) concepts.sort(byId);
  const unknown = segments.unknown.length > 0 ? stretchesNotUnderstood(text, segments) : NOTHING;
  return { text, unit, stage, severalStages, form, concepts, base, unknown };
}

const NOTHING: readonly string[] = [];
const NO_CONCEPTS: readonly Concept[] = [];
const byId = (a: Concept, b: Concept): number => a.id - b.id;

/** Adds what words only make likely, where no other word says another value of the facet. */
function addPresumed(words: readonly Word[], concepts: Concept[], vocabulary: Vocabulary): void {
  for (const word of words) {
    for (const { presumed, id, facet } of word.concepts) {
      if (!presumed || concepts.some((each) => each.facet === facet && each.weight !== "light")) continue;
      concepts.push(vocabulary.concepts[id] as Concept);
    }
  }
}

/**
 * The one stage that several words name together: of a stage and a part of it the part (义务教育阶段小学), of stages side by side the
 * code that joins exactly them (小学、初中).
 */
function joinStages(stages: readonly StageCode[]): StageCode | undefined {
  if (stages.length < 2) return stages[0];
  const narrow = stages.filter((each) => !stages.some((other) => stageContains(each, other)));
  if (narrow.length === 1) return narrow[0];
  const covered = new Set(narrow.flatMap((each) => STAGES[each].covers));
  return STAGE_CODES.find((code) => {
    const { covers } = STAGES[code];
    return covers.length === covered.size && covers.every((programme) => covered.has(programme));
  });
}
