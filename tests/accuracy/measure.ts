import type { Resolution } from "eduplan/catalog";

/** A real name of an indicator, and what it means. */
export interface LabelledName {
  readonly label: string;
  /** The stage word or code it stands under. */
  readonly stage?: string;
  readonly unit?: string;
  /** Id of the indicator that is meant; `null` when the catalogue has none, or when it may be any of `ambiguous`. */
  readonly expect: string | null;
  readonly predicate?: string;
  /** Other ids that are as right. */
  readonly also?: readonly string[];
  readonly ambiguous?: readonly string[];
  /** What it is easily taken for. */
  readonly trap?: string;
  /** 1 to 5, in the order in which they were collected; data/NAMES.md says what the lexicon was mended by */
  readonly set: 1 | 2 | 3 | 4 | 5;
  /** Where the name was seen, or that it is a usual wording put down without a source. */
  readonly seen: string;
}

/** What was made of a name, without regard to a cut-off. */
export interface Answer {
  readonly name: LabelledName;
  /** The nearest indicator, taken or not. */
  readonly nearest: string | null;
  readonly taken: string | null;
  readonly predicate?: string;
  readonly confidence: number;
}

/** Shares between 0 and 1 over a set of labelled names. */
export interface Accuracy {
  readonly names: number;
  /** Of the names that have an indicator: the nearest is it, taken or not. */
  readonly top1: number;
  /** Of all names: the right one is taken, or rightly none. */
  readonly decisions: number;
  /** The same of those marked as traps. */
  readonly traps: number;
  /** Of the names for which an indicator is taken: it is the right one. */
  readonly precision: number;
  /** Of the names that have an indicator: it is taken. */
  readonly found: number;
}

export const answerOf = (name: LabelledName, resolution: Resolution): Answer => ({
  name,
  nearest: resolution.indicator ?? resolution.refused[0]?.indicator ?? null,
  taken: resolution.indicator,
  ...(resolution.predicate && { predicate: resolution.predicate }),
  confidence: resolution.confidence,
});

/** Whether an indicator is what a name means, or one as right; `null` where it means none. */
export const isRight = ({ expect, also = [] }: LabelledName, id: string | null): boolean =>
  id === expect || (id !== null && also.includes(id));

const share = <Each>(members: readonly Each[], holds: (each: Each) => boolean): number =>
  members.length === 0 ? 1 : members.filter(holds).length / members.length;

/** How right the answers are when nothing below a confidence is taken. */
export function accuracyOf(answers: readonly Answer[], cutOff = 0): Accuracy {
  const takenOf = ({ taken, confidence }: Answer): string | null => (confidence >= cutOff ? taken : null);
  const decided = (answer: Answer): boolean => isRight(answer.name, takenOf(answer));
  const meant = answers.filter(({ name }) => name.expect !== null);
  return {
    names: answers.length,
    top1: share(meant, ({ name, nearest }) => isRight(name, nearest)),
    decisions: share(answers, decided),
    traps: share(
      answers.filter(({ name }) => name.trap !== undefined),
      decided,
    ),
    precision: share(
      answers.filter((answer) => takenOf(answer) !== null),
      decided,
    ),
    found: share(meant, (answer) => takenOf(answer) !== null && decided(answer)),
  };
}

/** The largest share found among the cut-offs at which at least so many of those taken are right. */
export function foundAtPrecision(answers: readonly Answer[], precision: number): { found: number; cutOff: number } {
  const cutOffs = [...new Set(answers.map(({ confidence }) => confidence))].sort((a, b) => a - b);
  const good = cutOffs
    .map((cutOff) => ({ cutOff, ...accuracyOf(answers, cutOff) }))
    .filter((each) => each.precision >= precision);
  return good.reduce((best, each) => (each.found > best.found ? each : best), { found: 0, cutOff: 1 });
}
