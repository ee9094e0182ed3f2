import { STAGES, type StageCode, stageContains } from "../../model/stages.ts";
import { normalizeLabel } from "./normalizeLabel.ts";
import { type Segments, segment } from "./segment.ts";
import type { Concept, Vocabulary, Word } from "./vocabulary.ts";

/** A label by its parts. */
export interface LabelReading {
  /** The normalised text. */
  readonly text: string;
  /** The unit printed in brackets behind it. */
  readonly unit?: string;
  /** The stages its words name, the narrowest that says them all; `undefined` when they name none, or several that no code joins. */
  readonly stage?: StageCode;
  /** Whether words name stages that no one code joins. */
  readonly severalStages: boolean;
  /** What kind of figure its words say: a share, a count. */
  readonly form?: string;
  /** What else its words say, each once, by ascending id. */
  readonly concepts: readonly Concept[];
  /** Stretches that no word covers. */
  readonly unknown: readonly string[];
}

/** Words behind the name of a place. */
const PLACES = new Set(["省", "市", "县", "区", "旗", "盟", "自治区", "自治州", "自治县", "新区", "地区"]);
/** How far into a label the names of places in front of it reach. */
const PLACES_END = 12;

const isFiller = (word: Word | undefined): boolean => word?.text.length === 1 && word.concepts.length === 0;

/** Where a label goes on behind the places it begins with, which the vocabulary need not know: 朔州市, 青海省西宁市. */
function afterPlaces({ words, starts, unknown }: Segments): number {
  let end = 0;
  for (let index = 0; index < words.length; index += 1) {
    const [word, start] = [words[index] as Word, starts[index] as number];
    const named = unknown.some(([from, to]) => from >= end && to <= start);
    if (start <= PLACES_END && PLACES.has(word.text) && named) end = start + word.text.length;
    else if (start > PLACES_END || word.concepts.length > 0) break;
  }
  return end;
}

/** The stretches not understood, with the ignored characters beside them, which may be part of what they say: 中 of 中央. */
function stretchesNotUnderstood(text: string, { words, starts, unknown }: Segments, places: number): readonly string[] {
  let index = 0;
  return unknown.flatMap(([start, end]) => {
    while (index < starts.length && (starts[index] as number) < start - 1) index += 1;
    const before = starts[index] === start - 1 && isFiller(words[index]) ? 1 : 0;
    while (index < starts.length && (starts[index] as number) < end) index += 1;
    const after = starts[index] === end && isFiller(words[index]) ? 1 : 0;
    return end <= places ? [] : [text.slice(start - before, end + after)];
  });
}

const STAGE_CODES = Object.keys(STAGES) as StageCode[];

/** Reads a label by its parts: what its words say of stage, population, measure and qualifiers, and what is not understood. */
export function readLabel(label: string, vocabulary: Vocabulary): LabelReading {
  const { text, unit } = normalizeLabel(label);
  return readText(text, segment(text, vocabulary.root), vocabulary, unit);
}

/** The same for a text that is normalised and split. */
export function readText(text: string, segments: Segments, vocabulary: Vocabulary, unit?: string): LabelReading {
  const places = segments.unknown.length > 0 ? afterPlaces(segments) : 0;
  const words = segments.words.filter((_, index) => (segments.starts[index] as number) >= places);
  const stages: StageCode[] = [];
  const concepts: Concept[] = [];
  const presumed: Concept[] = [];
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
      else if (concept.presumed) presumed.push(concept);
      else if (!concepts.includes(concept)) concepts.push(concept);
    }
  }
  for (const { id, facet } of presumed) {
    if (!concepts.some((each) => each.facet === facet)) concepts.push(vocabulary.concepts[id] as Concept);
  }
  // 教师数差异系数 is no number.
  if (concepts.some(({ weight }) => weight === "absorbing")) form = undefined;
  const stage = joinStages(stages);
  if (stage === undefined && stages.length > 1) {
    for (const word of words) {
      for (const each of word.concepts) if (each.facet === "stage" && !concepts.includes(each)) concepts.push(each);
    }
  }
  concepts.sort((a, b) => a.id - b.id);
  return {
    text,
    ...(unit !== undefined && { unit }),
    ...(stage !== undefined && { stage }),
    severalStages: stage === undefined && stages.length > 1,
    ...(form !== undefined && { form }),
    concepts,
    unknown: stretchesNotUnderstood(text, segments, places),
  };
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
