import { type Clause, clausesOf } from "./commitments/clauses.ts";
import type { Commitment } from "./commitments/commitment.ts";
import { commitmentsIn } from "./commitments/commitmentsIn.ts";
import { eventsIn, type StatedEvent } from "./commitments/eventsIn.ts";
import { isEnglish } from "./english/isEnglish.ts";
import type { Item } from "./items.ts";
import { type Passage, type Span, spanOf } from "./passage.ts";
import { isGoalTime, type PlanContext } from "./reading.ts";
import { type Sentence, sentencesOf } from "./sentence.ts";
import type { Named, NoStatement, Statement } from "./statement.ts";
import { statementsIn } from "./statements.ts";
import type { Dated } from "./times.ts";

/** What a sentence holds, whatever part of the plan it stands in. */
export interface Found {
  readonly sentence: Sentence;
  readonly stated: readonly Statement[];
  /** Figures that state nothing. */
  readonly left: readonly NoStatement[];
  /** What each statement is about, for the next sentence. */
  readonly named: readonly Named[];
  /** What it commits to without a number. */
  readonly commitments: readonly Commitment[];
  readonly events: readonly StatedEvent[];
}

/** What the sentences of an item hold, by their passage; English passages are read elsewhere. */
export type FoundOf = ReadonlyMap<Passage, readonly Found[]>;

/** How many characters are taken a step at a time: enough for a step to be long, and few enough for what it made to be soon let go. */
const BATCH = 10_000;

/**
 * The items in their order, each with what its sentences hold. Each step is taken for many sentences before the next: the same
 * work again and again costs a processor much less than ever other work.
 */
export function* foundIn(items: readonly Item[], context: PlanContext): Generator<readonly [Item, FoundOf]> {
  let batch: Item[] = [];
  let size = 0;
  for (const item of items) {
    batch.push(item);
    for (const { text } of item.passages) size += text.length;
    if (size < BATCH) continue;
    yield* withFound(batch, context);
    batch = [];
    size = 0;
  }
  yield* withFound(batch, context);
}

function* withFound(items: readonly Item[], context: PlanContext): Generator<readonly [Item, FoundOf]> {
  const found = allIn(items, context);
  for (const item of items) yield [item, found];
}

function allIn(items: readonly Item[], context: PlanContext): FoundOf {
  const sentences = items.map(({ passages }) =>
    passages.map((passage) => (isEnglish(passage.text) ? NONE : sentencesOf(passage, context.period?.[1]))),
  );
  const stated = sentences.map((ofItem) => statedIn(ofItem, context));
  const found = new Map<Passage, readonly Found[]>();
  for (const [index, { passages }] of items.entries()) {
    for (const [place, passage] of passages.entries()) {
      const ofPassage = stated[index]?.[place] ?? NONE;
      if (ofPassage.length > 0) found.set(passage, ofPassage.map(withNumberless));
    }
  }
  return found;
}

const NONE: readonly never[] = [];

type Stated = Omit<Found, "commitments" | "events">;

/** What the figures of an item's sentences state, by its passages. */
function statedIn(sentences: readonly (readonly Sentence[])[], context: PlanContext): readonly (readonly Stated[])[] {
  let before: readonly Named[] | undefined;
  return sentences.map((ofPassage) =>
    ofPassage.map((sentence) => {
      const { stated, left } = statementsIn(sentence, before);
      const named = stated.length === 0 ? NONE : stated.map((statement) => namedBy(statement, before, context));
      before = named;
      return { sentence, stated, left, named };
    }),
  );
}

function withNumberless({ sentence, stated, left, named }: Stated): Found {
  let known: readonly Clause[] | undefined;
  const clauses = () => {
    known ??= clausesOf(sentence);
    return known;
  };
  // Written out: spread, it takes longer than what is found.
  return {
    sentence,
    stated,
    left,
    named,
    commitments: commitmentsIn(sentence, clauses),
    events: eventsIn(sentence, clauses),
  };
}

function namedBy(statement: Statement, before: readonly Named[] | undefined, context: PlanContext): Named {
  const { sentence, label, kind, quantity, time, labelledAt, labelStart: start, labelEnd: end } = statement;
  const own = time && isGoalTime(time, context) ? { time, span: placeOf(sentence, time) } : undefined;
  const dated = own ?? datedBefore(statement, before);
  return {
    label,
    unit: quantity.unit,
    kind,
    at: labelledAt ?? placeOf(sentence, { start, end }),
    ...(dated && { dated }),
  };
}

/** 到2025年,小学学位达到8万个。初中学位达到4万个: the date of the sentence before holds for more of the same. */
function datedBefore(
  { sentence, label, quantity, unit }: Statement,
  before: readonly Named[] | undefined,
): Dated | undefined {
  if (sentence.times.length > 0) return undefined;
  const head = label.slice(-2);
  return before?.findLast((named) => (named.unit ?? unit) === quantity.unit && named.label.endsWith(head))?.dated;
}

const placeOf = ({ passage, at }: Sentence, { start, end }: Span): Span => spanOf(passage, at + start, at + end);
