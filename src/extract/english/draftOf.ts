import type { Goal } from "../../model/goal.ts";
import { dateFrom, deadlineFrom } from "../deadlines.ts";
import type { Draft } from "../draft.ts";
import type { Item } from "../items.ts";
import type { Span } from "../passage.ts";
import type { PlanContext } from "../reading.ts";
import type { Time } from "../times.ts";
import type { EnglishMilestone } from "./milestonesIn.ts";
import type { EnglishNumberless } from "./numberless.ts";
import type { EnglishSentence } from "./sentence.ts";
import { englishStage } from "./stageOf.ts";
import type { EnglishStart, EnglishStatement } from "./statements.ts";
import { tellsHowThingsAre } from "./tellsHowThingsAre.ts";

/** What a statement stands in. */
export interface Surroundings {
  readonly sentence: EnglishSentence;
  readonly item: Item;
  readonly context: PlanContext;
  /** Where a stretch of the sentence stands in the source. */
  readonly span: (place: Span) => Span;
  /** It is one of the facts that its opening announces. */
  readonly areFacts?: boolean;
  /** It is one of the goals that a title or an introduction announces. */
  readonly areGoals?: boolean;
  /** When the sentences before reported. */
  readonly reported?: Time;
  /** What an introduction above says of when. */
  readonly governing?: Time;
}

const CONFIDENCE: Readonly<Record<EnglishStatement["rule"], number>> = {
  counted: 0.85,
  share: 0.75,
  subject: 0.85,
  object: 0.8,
  topic: 0.85,
  carried: 0.75,
};

const NEW_WITH = /^(?:build|construct|open|establish|found|add|create)$/;

/** A record from a statement: a commitment, or what is reported of the past. */
export function draftOf(statement: EnglishStatement, around: Surroundings): Draft {
  const { item, context, sentence, span, reported } = around;
  const { figure, label, kind, unit, per, rule, from, time, isGoverned } = statement;
  const { value, scale, bound, boundWord } = figure;
  const measured = { bound, value, unit, ...(scale && { scale }), ...(per.length > 0 && { per }) };
  const stage = englishStage(label) ?? englishStage(sentence.topic ?? "") ?? item.stage;
  const base = {
    item,
    label,
    ...(stage && { stage }),
    clause: span(clauseOf(statement, sentence)),
    figure: span(figure),
    reading: "verbatim" as const,
    fields: {
      label: { rule: `english.${rule}`, confidence: CONFIDENCE[rule] },
      value: { rule: "english.figure", confidence: 0.9 },
    },
  };
  if (isReported(statement, around)) {
    const date = dateFrom(time ?? reported);
    const status = statement.tense === "forecast" || statement.tense === "future" ? "F" : "A";
    return { ...base, type: "observation", status, value: measured, ...(date && { date }), support: [] };
  }
  const starts = from && startOf(statement);
  const isNew = kind === "flow" && unit === "school" && NEW_WITH.test(statement.verb?.base ?? "");
  return {
    ...base,
    type: "target",
    // Schools that are built are another indicator than those there are.
    ...(isNew && !/\bnew\b/i.test(label) && { measure: `new ${label}` }),
    goal: { kind, ...measured, ...(boundWord && { boundWord }) },
    ...(starts && { baseline: { ...starts, unit, ...(scale && { scale }) } }),
    ...(from && !from.isShared && { baselineFigure: span(from.figure) }),
    deadline: deadlineFrom(dueAt(time, context), context.period?.[1], isGoverned),
    support: time && standsIn(sentence.text, time) ? [{ ...span(time), role: "deadline" as const }] : [],
  };
}

/** A target from a commitment for all or none, or without any number; none where the part reports. */
export function draftWithoutNumber(
  {
    label,
    goal,
    word,
    time,
    start,
    end,
    from,
  }: Omit<EnglishNumberless, "goal"> & { readonly goal: Goal; readonly word?: Span; readonly from?: EnglishStart },
  { item, sentence, context, span, governing }: Surroundings,
): readonly Draft[] {
  if (item.role === "past") return [];
  const stage = englishStage(label) ?? item.stage;
  const since = from && dateFrom(from.time);
  const target: Draft = {
    type: "target",
    item,
    label,
    ...(stage && { stage }),
    goal,
    deadline: deadlineFrom(dueAt(time ?? governing, context), context.period?.[1], !time && governing !== undefined),
    clause: span(word ? { start: Math.min(start, word.start), end: Math.max(end, word.end) } : { start, end }),
    ...(word && { figure: span(word) }),
    support: time && standsIn(sentence.text, time) ? [{ ...span(time), role: "deadline" as const }] : [],
    ...(from &&
      typeof from.figure.value === "number" && {
        baseline: { value: from.figure.value, unit: "percent" as const, ...(since && { date: since }) },
        baselineFigure: span(from.figure),
      }),
    reading: "verbatim",
    fields: { label: { rule: word ? "english.universal" : "english.numberless", confidence: 0.7 } },
  };
  return [target];
}

/** A milestone from an event with its date. */
export function draftOfEvent(
  { label, time, start, end }: EnglishMilestone,
  { item, sentence, context, span, governing }: Surroundings,
): Draft {
  const stage = englishStage(label) ?? item.stage;
  const isOwn = time !== undefined && standsIn(sentence.text, time);
  return {
    type: "milestone",
    item,
    label,
    ...(stage && { stage }),
    deadline: deadlineFrom(dueAt(time, context), context.period?.[1], !isOwn && time === governing),
    clause: span({ start, end }),
    support: isOwn ? [{ ...span(time), role: "deadline" as const }] : [],
    reading: "verbatim",
    fields: { label: { rule: "english.event", confidence: 0.7 } },
  };
}

/** Compared with 210,000 in 2014, 320,000 will be needed. */
const COMPARED = /\b(?:[Cc]ompared|[Ii]n comparison) (?:with|to) (?:the )?$/;
const OPENS_NOW = /^\W*(?:currently|presently|at present|at the moment|today|to date|so far)\b/i;

/** Whether a statement tells how things were: by its tense or, without a verb, its year. */
function isReported(
  { tense, time, verb, figure }: EnglishStatement,
  { item, sentence, areFacts, areGoals, context: { period } }: Surroundings,
): boolean {
  if (tense === "present" && OPENS_NOW.test(sentence.text)) return true;
  if (COMPARED.test(sentence.text.slice(Math.max(0, figure.start - 32), figure.start))) return true;
  // Of goals even `the rate reached 95%` tells what is to be, unless it says when.
  if (areGoals && item.role !== "past") {
    const isDated = time !== undefined && standsIn(sentence.text, time) && !/^(?:by|within)$/.test(time.kind);
    if (!isDated && tense === "present") return false;
    if (!isDated && tense === "past" && verb?.role === "level" && !verb.passive) return false;
  }
  if (tellsHowThingsAre(sentence, tense)) return true;
  if (tense === undefined && areFacts && (period === undefined || (time?.year ?? 0) <= period[0])) return true;
  if (tense === "past" || tense === "forecast") return true;
  if (tense !== "future" && /\b(?:shows?|indicates?|reveals?|found|finds?|suggests?) that\b/i.test(sentence.text))
    return true;
  const isBefore = period !== undefined && time?.year !== undefined && time.year < period[0];
  const isDue = time !== undefined && /^(?:by|from|within|during)$/.test(time.kind) && !isBefore;
  if (tense === "present") return !isDue && !(period && time?.kind === "at" && (time.year ?? 0) > period[0]);
  if (
    tense === undefined &&
    /^(?:currently|presently|at present|today|to date)\b|(?<=[a-z,] )(?:currently|presently|at present)\b/i.test(
      sentence.text.trim(),
    )
  )
    return true;
  if (tense !== undefined || isDue) return item.role === "past";
  return item.role === "past" || isBefore;
}

/** The end of what `in 2025` promises is the end of that year. */
function dueAt(time: Time | undefined, { period }: PlanContext): Time | undefined {
  if (!time || time.kind === "since" || time.kind === "than") return undefined;
  if (time.year !== undefined || time.kind === "within") return time;
  // By the end of the plan.
  return period && { ...time, year: period[1] };
}

/** The value it starts from, in the scale of the figure it ends at. */
function startOf({ figure, from }: EnglishStatement) {
  if (!from || typeof from.figure.value !== "number") return undefined;
  const { value, scale = 1 } = from.figure;
  const inScale = figure.scale === scale || figure.scale === undefined ? value : (value * scale) / figure.scale;
  const date = dateFrom(from.time);
  return { value: figure.scale === undefined ? value * scale : inScale, ...(date && { date }) };
}

/** Whether a time is of this sentence, not carried over from the part before. */
const standsIn = (text: string, { start, end, written }: Time): boolean => text.slice(start, end) === written;

/** How much of the sentence is quoted: from the label to the figure, when that is not far. */
function clauseOf({ figure, label, time }: EnglishStatement, { text }: EnglishSentence): Span {
  const at = text.lastIndexOf(label, figure.start);
  const behind = at < 0 ? text.indexOf(label, figure.end) : at;
  const start = behind < 0 ? figure.start : Math.min(behind, figure.start);
  const end = Math.max(
    figure.end,
    behind < 0 ? 0 : behind + label.length,
    time && standsIn(text, time) && time.start >= figure.end ? time.end : 0,
  );
  return end - start > 240 ? figure : { start, end };
}
