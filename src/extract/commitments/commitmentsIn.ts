import { blanked } from "../blanked.ts";
import { bitsOf, mayAnyStand, mayStand } from "../cues.ts";
import { touching } from "../passage.ts";
import type { Sentence } from "../sentence.ts";
import type { Clause } from "./clauses.ts";
import { type Commitment, type CommitmentRule, ruleOf } from "./commitment.ts";
import { directions } from "./directions.ts";
import { duties } from "./duties.ts";
import { nones } from "./nones.ts";
import { subjectBefore } from "./phrases.ts";
import { references } from "./references.ts";
import { takenPlaces } from "./takenPlaces.ts";
import { universals } from "./universals.ts";

const DOUBLING = /(?<word>翻(?<times>[一两三1-3])番)/g;

/** The rules in their order: what one has read the next leave alone. */
const RULES: readonly CommitmentRule[] = [
  ...nones,
  ...duties,
  ...universals,
  ...references,
  ruleOf(DOUBLING, doubling),
  ...directions,
];

const NEEDED = bitsOf(RULES.map(({ cue }) => cue));
const NONE: readonly never[] = [];

/**
 * The commitments of a sentence that have no number: universals, directions, references to another series. `clauses` gives its
 * clauses; most sentences have no need of them.
 */
export function commitmentsIn(sentence: Sentence, clauses: () => readonly Clause[]): readonly Commitment[] {
  if (!mayAnyStand(NEEDED, sentence.cues)) return NONE;
  const rules = RULES.filter((rule) => mayStand(rule.cue, sentence.cues));
  const found: Commitment[] = [];
  const taken = takenPlaces(sentence.text.length);
  for (const clause of clauses()) {
    for (const { cue, looksBack, read } of rules) {
      const held = looksBack ? clause.before : clause;
      if (!held || !mayStand(cue, held.cues)) continue;
      for (const commitment of read(clause)) {
        if (taken.has(commitment) || repeatsFigure(sentence, commitment)) continue;
        taken.add(commitment);
        found.push(commitment);
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** 稳步提升,2025年达到90%: the figure that follows is where it goes; the date between is a row of blanks. */
const ARRIVES =
  /^[,(]? *(?:到|至)? *(?:力争|争取|确保|要|应|须|均|分别)? *(?:达到?|到|至|为|提高到|提升到|降到|降至|控制在|保持在|稳定在|不低于|超过|突破|不超过)?$/;

/** How far behind a direction its figure may stand, with a date between. */
const ARRIVES_WITHIN = 30;

/** A direction or reference beside a figure only repeats what the figure says. */
function repeatsFigure(sentence: Sentence, { start, end, goal }: Commitment): boolean {
  const { text, quantities } = sentence;
  // 五年一周期的全员培训不少于360学时: how long is said of it, not that all take part.
  if (goal.kind === "universal" && /全员[^,;。]{0,6}$/.test(text.slice(start, end)))
    return touching(quantities, end, end + 10).some(
      ({ unit, start: at }) => unit === "studyHour" && !/[,;]/.test(text.slice(end, at)),
    );
  if (goal.kind === "universal" || goal.kind === "multiple") return false;
  if (goal.kind === "direction" && goal.toward === "neverFall") return false;
  if (touching(quantities, start, end).length > 0) return true;
  if (goal.kind !== "direction") return false;
  const next = touching(quantities, end, end + ARRIVES_WITHIN)[0];
  return (
    next !== undefined &&
    ARRIVES.test(blanked(text, end, next.start, sentence.times)) &&
    !/^的/.test(text.slice(next.end, next.end + 1))
  );
}

/** 翻一番 is an increase by 100 %, 翻两番 by 300 %. */
function doubling(clause: Clause, match: RegExpExecArray): Commitment | undefined {
  const { word = "", times = "" } = match.groups ?? {};
  const label = subjectBefore(clause, match.index);
  if (label.text.length < 2) return undefined;
  const count = { 一: 1, "1": 1, 两: 2, "2": 2, 三: 3, "3": 3 }[times] ?? 1;
  const wordStart = clause.start + match.index;
  return {
    start: label.start,
    end: wordStart + word.length,
    label: label.text,
    labelStart: label.start,
    goal: { kind: "multiple", percent: (2 ** count - 1) * 100, word, wordStart },
    rule: "doubling",
  };
}
