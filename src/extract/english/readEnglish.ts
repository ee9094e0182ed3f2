import type { NumericKind } from "../../model/goal.ts";
import type { UnitId } from "../../model/units.ts";
import type { Draft } from "../draft.ts";
import type { Item } from "../items.ts";
import { type Passage, type Span, spanOf, touching } from "../passage.ts";
import type { ReadResult } from "../reading.ts";
import { type EnglishFigure, englishPer, figuresIn } from "./figures.ts";

/** Whether a passage is English: more Latin letters than anything else. */
export function isEnglish(text: string): boolean {
  return (text.match(/[A-Za-z]/g)?.length ?? 0) * 2 > text.length;
}

interface EnglishTime extends Span {
  readonly year: number;
  readonly kind: "by" | "at";
}

const TIME =
  /\b(?:(by|before|until)(?: the end of)?|(?:as of|in|from|since)(?: the end of)?) ((?:19|20)\d\d)\b|\b((?:19|20)\d\d)\b/gi;
const RATIO = /\b(\d+(?:\.\d+)?) ?: ?(\d+(?:\.\d+)?)\b/g;
const SENTENCE = /[^.!?\n]+(?:\.\d[^.!?\n]*)*[.!?]?/g;
const FUTURE = /\b(?:will|shall|should|must|to be|aim|plan|target|by 20\d\d)\b/i;

/** Reads values, units, years and bounds of English sentences, with what stands before the verb as the label. */
export function readEnglish(passage: Passage, item: Item, result: ReadResult): void {
  let governing: EnglishTime | undefined;
  for (const { index, 0: text } of passage.text.matchAll(SENTENCE)) {
    const sentence = { passage, at: index, text, isFuture: FUTURE.test(text) };
    governing = readSentence(sentence, item, governing, result);
  }
}

interface Sentence {
  readonly passage: Passage;
  readonly at: number;
  readonly text: string;
  /** It says what will or shall be. */
  readonly isFuture: boolean;
}

function readSentence(sentence: Sentence, item: Item, governing: EnglishTime | undefined, result: ReadResult) {
  const { text } = sentence;
  const times = timesIn(text);
  const span = ({ start, end }: Span) => spanOf(sentence.passage, sentence.at + start, sentence.at + end);
  for (const time of times) result.times.push(span(time));
  const ratios = [...text.matchAll(RATIO)].map(ratioFigure);
  const taken = [...times, ...ratios].sort((a, b) => a.start - b.start);
  const isTaken = (start: number, end: number) => touching(taken, start, end).length > 0;
  const figures = [...figuresIn(text, isTaken), ...ratios].sort((a, b) => a.start - b.start);
  let last: string | undefined;
  let from: { readonly figure: EnglishFigure; readonly time?: EnglishTime } | undefined;
  let previous = 0;
  for (const [index, figure] of figures.entries()) {
    const before = text.slice(Math.max(previous, figure.start - REACH), figure.start);
    const after = text.slice(figure.end, figure.end + REACH);
    const time = timeOf(times, figure, figures[index + 1]?.start ?? text.length);
    const label = labelOf(before, after, figure, last);
    const isStart = /\bfrom $/i.test(before) && /^(?: in (?:19|20)\d\d)? to\b/i.test(after);
    previous = figure.end;
    if (label) last = label;
    if (isStart) {
      const own = touching(times, figure.end, figure.end + 2)[0];
      from = { figure, ...(own && { time: own }) };
      continue;
    }
    const unit = unitOf(figure, label ?? "");
    if (!label || !unit) {
      result.leftOut.push({ ...span(figure), reason: unit ? "no-subject" : "no-unit" });
      continue;
    }
    result.drafts.push(
      draftOf({
        sentence,
        item,
        figure,
        label,
        unit,
        time: time ?? (sentence.isFuture ? undefined : governing),
        from,
        span,
      }),
    );
    from = undefined;
  }
  return times.find(({ kind }) => kind === "at") ?? governing;
}

function timesIn(text: string): readonly EnglishTime[] {
  return [...text.matchAll(TIME)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    year: Number(match[2] ?? match[3]),
    kind: match[1] ? "by" : "at",
  }));
}

function ratioFigure(match: RegExpMatchArray): EnglishFigure & { readonly unit: UnitId } {
  const [left, right] = [Number(match[1]), Number(match[2])];
  const start = match.index ?? 0;
  const lead =
    /(?:within|below|no more than|not exceed(?:ing)?) $/i.exec(
      (match.input ?? "").slice(Math.max(0, start - 16), start),
    )?.[0] ?? "";
  return {
    start: start - lead.length,
    end: start + match[0].length,
    value: right === 1 ? left : right,
    unit: "pupilPerTeacher",
    bound: lead ? "atMost" : "exactly",
  };
}

/** The time right behind a figure (60% by 2025), else the one that opens the sentence, else the next that says by when. */
function timeOf(times: readonly EnglishTime[], figure: EnglishFigure, next: number): EnglishTime | undefined {
  const opening = times[0];
  return (
    touching(times, figure.end, next).find(({ kind }) => kind === "by") ??
    (opening && opening.start < 12 && opening.end <= figure.start ? opening : undefined) ??
    touching(times, figure.end, figure.end + REACH).find(({ kind }) => kind === "by")
  );
}

/** How far from a figure its subject and its time are looked for. */
const REACH = 240;
const VERB =
  /\b(?:(?:will|shall|should|must)(?: (?:be|have|reach|rise|exceed|stay|meet|increase|grow|remain|fall|drop|stand|be kept|not))*|stood at|reached|rose|is to|are to|to reach)\b.*$/i;
const LEAD =
  /^(?:[,;\s]|and |of which |with |the |a |an |in \d{4} |by \d{4},? |as of \d{4},? |there (?:were|was|are|is) |each (?:county|school)|every (?:county|school)|will have|shall have|it invested)+/i;

/** What stands before the verb, else what is counted behind the figure. */
function labelOf(before: string, after: string, figure: EnglishFigure, last: string | undefined): string | undefined {
  const subject = before
    .replace(VERB, "")
    .replace(LEAD, "")
    .replace(/\b(?:by|in|as of) (?:19|20)\d\d,?/gi, "")
    .replace(/(?:from|to|at|by|and|,|\s)+$/i, "")
    .trim();
  const behind =
    /^\s(?:of )?([^,.;]*?)(?= by (?:19|20)\d\d| and \d| in the (?:county|city|province)| will\b| shall\b| per year|[,.;]|$)/i
      .exec(after)?.[1]
      ?.replace(/^(?:in|of|for) /, "")
      .replace(/\s+(?:by|in|and)\s*$/, "")
      .trim() ?? "";
  const isShare = figure.unit === "percent" || figure.unit === "percentagePoint";
  if (isShare && /^\s(?:of) /i.test(after) && behind !== "") return behind;
  if (!isShare && figure.unit === undefined && behind.length > 2) return behind;
  if (subject.length > 2 && !/^(?:of|than|the)$/i.test(subject)) return subject;
  return last ?? (behind.length > 2 ? behind : undefined);
}

const NOUNS: readonly (readonly [noun: RegExp, unit: UnitId])[] = [
  [/\bplaces?\b/i, "place"],
  [/\b(?:schools?|kindergartens?|colleges?|universities)\b/i, "school"],
  [/\b(?:teachers?|students?|pupils?|children|people|persons?|principals?)\b/i, "person"],
  [/\bclass(?:es|rooms?)\b/i, "class"],
  [/\b(?:counties|county)\b/i, "county"],
];

function unitOf({ unit }: EnglishFigure, label: string): UnitId | undefined {
  const perPupil = /per[- ](?:pupil|student|child)/i.test(label);
  if (unit === "yuan") return perPupil ? "yuanPerPupil" : "yuan";
  if (unit === "squareMetre") return perPupil ? "squareMetrePerPupil" : "squareMetre";
  return unit ?? NOUNS.find(([noun]) => noun.test(label))?.[1] ?? "item";
}

/** The part of a sentence between the commas around a figure, with what opens the sentence. */
function clauseAround(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  const to = behind.indexOf(", ");
  return before.slice(before.lastIndexOf(", ") + 1) + text.slice(start, end) + (to < 0 ? behind : behind.slice(0, to));
}

const FLOW = /\b(?:create|build|built|train|recruit|add|establish|invest|set up|provide|new)/i;

interface Found {
  readonly sentence: Sentence;
  readonly item: Item;
  readonly figure: EnglishFigure;
  readonly label: string;
  readonly unit: UnitId;
  readonly time: EnglishTime | undefined;
  readonly from: { readonly figure: EnglishFigure; readonly time?: EnglishTime } | undefined;
  readonly span: (place: Span) => Span;
}

function draftOf({ sentence, item, figure, label, unit, time, from, span }: Found): Draft {
  const { value, scale, bound, boundWord } = figure;
  const per = englishPer(clauseAround(sentence.text, figure)).filter(
    ({ of }) => !(of === "student" && /PerPupil$/.test(unit)),
  );
  const measured = { bound, value, unit, ...(scale && { scale }), ...(per.length > 0 && { per }) };
  const near = Math.max(0, figure.start - REACH);
  const found = sentence.text.slice(near, figure.end + REACH).indexOf(label);
  const at = found < 0 ? -1 : near + found;
  const clause = at < 0 ? figure : { start: Math.min(at, figure.start), end: Math.max(at + label.length, figure.end) };
  const base = {
    item,
    label,
    clause: span(clause.end - clause.start > 120 ? figure : clause),
    figure: span(figure),
    support: time ? [{ ...span(time), role: "deadline" as const }] : [],
    reading: "verbatim" as const,
    fields: { label: { rule: "english.label", confidence: 0.6 }, value: { rule: "english.figure", confidence: 0.9 } },
  };
  const isPast = item.role === "past" || !sentence.isFuture;
  if (isPast) {
    return {
      ...base,
      type: "observation",
      status: "A",
      value: measured,
      ...(time && { date: String(time.year) }),
      support: [],
    };
  }
  const isChange =
    unit === "percentagePoint" ||
    /\b(?:by|an increase of) $/i.test(sentence.text.slice(Math.max(0, figure.start - 24), figure.start));
  const counted = unit !== "percent" && !/PerPupil|Teacher/.test(unit);
  const kind: NumericKind = isChange
    ? "change"
    : counted && FLOW.test(sentence.text.slice(Math.max(0, figure.start - REACH), figure.end + REACH))
      ? "flow"
      : "level";
  const low = from && typeof from.figure.value === "number" ? from.figure.value : undefined;
  return {
    ...base,
    type: "target",
    goal: { kind, ...measured, ...(boundWord && { boundWord }) },
    ...(low !== undefined && {
      baseline: { value: low, unit, ...(from?.time && { date: String(from.time.year) }) },
    }),
    ...(from && { baselineFigure: span(from.figure) }),
    deadline:
      time?.kind === "by"
        ? {
            kind: "by",
            date: `${time.year}-12-31`,
            precision: "year",
            written: sentence.text.slice(time.start, time.end),
          }
        : { kind: "unstated" },
  };
}
