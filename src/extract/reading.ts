import type { StageCode } from "../model/stages.ts";
import type { Draft, FieldReading, LeftOut } from "./draft.ts";
import type { Item } from "./items.ts";
import { modalityOf } from "./modality.ts";
import { type Passage, type Span, spanOf, touching } from "./passage.ts";
import type { ReportLead } from "./reportLead.ts";
import type { Sentence } from "./sentence.ts";
import { governsPlace } from "./timeOf.ts";
import type { Dated, Time } from "./times.ts";
import { stageAround, stageOf } from "./words.ts";
import type { YearAhead } from "./yearAhead.ts";

/** What the plan as a whole tells about its sentences. */
export interface PlanContext {
  /** First and last year of the plan. */
  readonly period?: readonly [from: number, to: number];
  /** The stage its title names. */
  readonly stage?: StageCode;
  /** It is the plan of the whole nation. */
  readonly isNation?: boolean;
}

/** What was read of one or more items. */
export interface ReadResult {
  readonly drafts: Draft[];
  readonly leftOut: LeftOut[];
  /** Times that govern or date something: their numbers are accounted for. */
  readonly times: Span[];
  /** Numbers in characters that carry a quantity. */
  readonly spelled: Span[];
}

/** What carries over from sentence to sentence within a chapter. */
export interface Governing {
  chapter: string;
  /** The deadline that opened a sentence of the goals. */
  goals?: Dated | undefined;
  /** The deadline of a list that goes on in the next lines. */
  list?: Dated | undefined;
  /** The deadline of a line that names only what follows, 2025年目标, and how deep its heading stands. */
  titled?: Dated | undefined;
  titledDepth?: number;
  /** Where the last such line ends. */
  titleEnd?: number;
  /** Several lines of the item are a year and no more: each dates what follows. */
  yearLines?: boolean;
  /** The year of the document, as its title gives it: 2025年民生实事. */
  document?: Dated | undefined;
  /** The deadline that opened a sentence of the paragraph. */
  paragraph?: Dated | undefined;
  /** The deadline of a paragraph that says only what is to be by then, and leads to those that say how. */
  leadsOn?: Dated | undefined;
  /** The last deadline that opened a sentence, in whatever paragraph: what 届时 means. */
  lastSaid?: Dated | undefined;
  /** How deep the heading stands that ends that list, when its members are headings: 到2025年:(1)…;(2)…. */
  listDepth?: number | undefined;
  /** The item tells how things are: 现有, 截至, and what follows without a word of the future. */
  reports?: boolean;
  /** What leads to the report that the item stands in. */
  reported?: ReportLead | undefined;
  /** The last year of a span of which was told what was done, and the year that the text plans for. */
  toldUntil?: number | undefined;
  plannedYear?: number | undefined;
  /** The year that a text without a period plans for, as its titles and sentences say, wherever they stand. */
  ahead?: YearAhead;
  /** The paragraph only tells what was. */
  tellsAll?: boolean;
  /** The paragraph before says of something that it is to be. */
  intended?: boolean;
  /** The sentence before only told what was. */
  told?: boolean;
  /** The sentence tells how things stood in a year. */
  ofYear?: boolean;
  /** The year as of which the paragraph tells how things stood. */
  asOf?: number | undefined;
}

/** A sentence being read, and all that is known around it. */
export interface Reading {
  readonly item: Item;
  readonly passage: Passage;
  readonly sentence: Sentence;
  /** The stage that the paragraph or its heading is about. */
  readonly topic: Item["stage"];
  readonly context: PlanContext;
  readonly governing: Governing;
  readonly result: ReadResult;
}

/** Where a stretch of the sentence stands in the source. */
export function sourceSpan({ passage, sentence }: Reading, { start, end }: Span): Span {
  return spanOf(passage, sentence.at + start, sentence.at + end);
}

/** Notes that a number of the sentence is no figure of a record. */
export function leaveOut(reading: Reading, span: Span, reason: LeftOut["reason"]): void {
  const { start, end } = sourceSpan(reading, span);
  reading.result.leftOut.push({ start, end, reason });
}

/** Whether a time can be a deadline: not of a year before the plan begins. */
export function isGoalTime({ kind, year, since }: Time, { period }: PlanContext): boolean {
  if (kind === "within") return true;
  if (kind === "since" || kind === "than" || year === undefined) return false;
  return period === undefined || year >= period[0] || (since ?? year) >= period[0];
}

/** The stage of a record: its own, else what is around it; all stages are those of the plan, where its title names them. */
export function stageIn(
  { topic, context }: Reading,
  label: string,
  own: StageCode | undefined = stageOf(label),
): StageCode | undefined {
  const stage = own ?? stageAround(label, topic);
  return stage === "TOTAL" ? (context.stage ?? stage) : stage;
}

/** The modality of a clause as a field of a draft. */
export function modal(text: string): Pick<Draft, "modality"> {
  const modality = modalityOf(text);
  return modality ? { modality } : {};
}

/** The time outside the clause that dates it. */
export function support(reading: Reading, time: Time | undefined, clause: Span): Draft["support"] {
  if (!time || (time.start >= clause.start && time.end <= clause.end)) return [];
  const { start, end } = sourceSpan(reading, time);
  return [{ start, end, role: "deadline" }];
}

/** The last time of the sentence before a place that reaches it. */
export function timeBefore({ sentence }: Reading, { start, end }: Span): Time | undefined {
  return touching(sentence.times, Math.max(0, end - 400), end)
    .filter((time) => time.kind !== "than" && (time.end > start || governsPlace(time, sentence, start)))
    .at(-1);
}

/** The deadline of a target: its own, else that of the list it stands in, or in the goals the one that governs the chapter, or the one it is `carried` from. */
export function deadlineOf(
  { item, governing, sentence }: Reading,
  own: Time | undefined,
  carried?: Dated,
  standing = false,
  isEvent = false,
): { readonly time?: Time; readonly governed?: Span; readonly field: FieldReading } {
  if (own) return { time: own, field: { rule: `deadline.${own.kind}`, confidence: 0.93 } };
  const dated = governing.list ?? governing.titled ?? (item.role === "goals" ? governing.goals : undefined);
  const said = dated ? undefined : (carried ?? (standing ? undefined : governing.paragraph));
  if (said) return { time: said.time, governed: said.span, field: { rule: "deadline.carried-on", confidence: 0.65 } };
  if (!dated) {
    const { document } = governing;
    return document && !isEvent && !/[明后]年/.test(sentence.text)
      ? { time: document.time, governed: document.span, field: { rule: "deadline.governing", confidence: 0.75 } }
      : { field: { rule: "deadline.none", confidence: 0.85 } };
  }
  return { time: dated.time, governed: dated.span, field: { rule: "deadline.governing", confidence: 0.75 } };
}
