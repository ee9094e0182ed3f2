import type { Item } from "../items.ts";
import { type Passage, type Span, spanOf } from "../passage.ts";
import type { PlanContext, ReadResult } from "../reading.ts";
import type { Time } from "../times.ts";
import { allObjectsIn } from "./allObjects.ts";
import { namesGoals, opensGoals } from "./areGoals.ts";
import { dealtOut } from "./dealtOut.ts";
import { draftOf, draftOfEvent, draftWithoutNumber } from "./draftOf.ts";
import { inPart } from "./inPart.ts";
import { leadTime } from "./leadTime.ts";
import { milestonesIn } from "./milestonesIn.ts";
import { numberlessIn } from "./numberless.ts";
import { saidOfAll } from "./saidOfAll.ts";
import { saysWhich } from "./saysWhich.ts";
import { type EnglishSentence, englishSentences } from "./sentence.ts";
import { type EnglishStart, type EnglishStatement, statementsOf } from "./statements.ts";
import { universalsIn } from "./universals.ts";
import { inRows, type RowsAbout } from "./yearRow.ts";

/** What stands above a passage says of it. */
export interface Above {
  /** When what an introduction leads to is to be. */
  readonly lead?: Time | undefined;
  /** What a row of one year's value is about. */
  readonly about?: RowsAbout;
  /** It lists what is aimed at. */
  readonly areGoals?: boolean;
  /** The indicator named above, of which this gives where it stands or what is aimed at. */
  readonly named?: string;
  /** Where that stands. */
  readonly start?: EnglishStart;
  /** When what the passage before states is to be: by that date. */
  readonly dated?: Time;
}

/**
 * Reads the sentences of an English passage: what each figure is about, its unit, bound, time and start. A row of one year's value
 * is `about` what stands above it. Gives the last statement.
 */
export function readEnglish(
  passage: Passage,
  under: Item,
  context: PlanContext,
  result: ReadResult,
  { lead, about, areGoals, named: above, start: began, dated }: Above = {},
): EnglishStatement | undefined {
  const item = inPart(under);
  let last: EnglishStatement | undefined;
  let opening: Time | undefined;
  let reported: Time | undefined;
  // What an introduction above or within the passage dates.
  let governing = lead;
  let areFacts = false;
  let aims = areGoals === true;
  let isFirst = passage === item.passages[0];
  let named = above;
  let begins = began;
  for (const sentence of englishSentences(passage.text, dated)) {
    const span = ({ start, end }: Span) => spanOf(passage, sentence.at + start, sentence.at + end);
    const heading = about?.label ?? named ?? (isFirst ? item.heading?.title : undefined);
    const read = statementsOf(sentence, {
      ...(sentence.goesOn && last && { last }),
      ...(sentence.goesOn && opening && { time: opening }),
      ...(governing && { governing }),
      ...(heading && { heading }),
      ...(last && { before: last.measure }),
    });
    const { stated, left, start } = read;
    for (const time of sentence.times) result.times.push(span(time));
    for (const { start, end, reason } of [...sentence.names, ...left])
      result.leftOut.push({ ...span({ start, end }), reason });
    const says = saysWhich(sentence.text);
    areFacts = says === "baseline" || OPENS_FACTS.test(sentence.text) || (sentence.goesOn && areFacts);
    const around = {
      sentence,
      item,
      context,
      span,
      areFacts,
      areGoals: aims || IS_GOAL.test(sentence.text) || namesGoals(item.titles.at(-1) ?? ""),
      ...(reported && { reported }),
      ...(governing && { governing }),
    };
    const dealt = about ? inRows(stated, about) : dealtOut(sentence, stated);
    const told = says === "target" && begins ? dealt.map((each) => startingFrom(each, begins)) : dealt;
    if (about)
      for (const { figure } of stated)
        if (!told.some((each) => each.figure === figure))
          result.leftOut.push({ ...span(figure), reason: "no-commitment" });
    for (const statement of told) {
      if (statement.figure.spelled)
        result.spelled.push(span({ start: statement.figure.number, end: statement.figure.end }));
      const draft = draftOf(statement, around);
      result.drafts.push(draft);
      if (draft.type === "observation" && statement.from && !statement.from.isShared)
        result.drafts.push(draftOf(startOf(statement, statement.from), around));
    }
    const opened = sentence.goesOn ? opening : undefined;
    const whole = { ...sentence, bare: withEach(sentence) };
    const plain = [...universalsIn(whole, stated, opened), ...allObjectsIn(whole, stated, opened)];
    const universals = plain.length > 0 ? plain : saidOfAll(whole, stated, opened);
    const [first] = universals;
    if (start && (!first || item.role === "past")) result.leftOut.push({ ...span(start.figure), reason: "no-subject" });
    for (const per of sentence.pers)
      if (!universals.some(({ word }) => word.start < per.end && word.end > per.start))
        result.leftOut.push({ ...span(per), reason: "per" });
    for (const each of universals) {
      const { label, value, word, ...place } = each;
      const goal = { kind: "level", bound: "exactly", value, unit: "percent", implicit: true } as const;
      result.drafts.push(
        ...draftWithoutNumber({ ...place, label, goal, word, ...(each === first && start && { from: start }) }, around),
      );
    }
    const numberless = numberlessIn(sentence, stated, universals, opened);
    for (const each of numberless) result.drafts.push(...draftWithoutNumber(each, around));
    if (item.role !== "past")
      for (const each of milestonesIn(sentence, stated, [...universals, ...numberless], opened ?? governing))
        result.drafts.push(draftOfEvent(each, around));
    aims ||= opensGoals(sentence.text);
    last = read.last ?? last;
    opening = openingOf(sentence) ?? (sentence.goesOn ? opening : undefined);
    if (sentence.verbs.some(({ tense }) => tense === "past"))
      reported = sentence.times.findLast(({ kind }) => kind === "at") ?? reported;
    if (sentence.figures.length === 0) governing = leadTime(sentence.text, governing) ?? governing;
    isFirst = false;
    const reached = says === "baseline" ? stated.at(-1) : undefined;
    if (reached) begins = { figure: reached.figure, ...(reached.time && { time: reached.time }), isShared: true };
    named = says ? named : nameOnly(sentence);
  }
  return last;
}

/** Enrolment at a glance (2021): what follows tells how things are. */
const OPENS_FACTS =
  /^[^:.]{0,40}\b(?:at a glance|in (?:figures|numbers|brief)|(?:key|basic) (?:facts|figures|statistics|data)|snapshot|statistics|profile|current (?:status|situation|position)|baseline (?:data|situation)|achievements|progress|results)\b[^:.]{0,24}:/i;

/** Target 6.1.2: At least 80% of children complete two years. */
const IS_GOAL = /^\W*(?:\d[\d.]* )?(?:Targets?|Goals?|Objectives?|KPI)\b(?! value)[^;:]{0,20}:/;

/** The sentence with its `every school`, which a universal is about. */
function withEach({ bare, text, pers }: EnglishSentence): string {
  let out = bare;
  for (const { start, end } of pers)
    if (/^(?:each|every)\b/i.test(text.slice(start, end)))
      out = out.slice(0, start) + text.slice(start, end) + out.slice(end);
  return out;
}

/** What a part before a semicolon only names: Indicator: employment rate of graduates; baseline 48%, target 70%. */
function nameOnly({ text, body, figures, verbs }: EnglishSentence): string | undefined {
  const name = text.slice(body).trim();
  return figures.every(({ unit }) => unit === "year" || unit === "day") && verbs.length === 0 && name.length <= 100
    ? name
    : undefined;
}

/** What is aimed at starts where the line or sentence before says that it stands. */
const startingFrom = (statement: EnglishStatement, from: EnglishStart | undefined): EnglishStatement =>
  from && !statement.from ? { ...statement, from: { ...from, isShared: true } } : statement;

/** Where something reported started is reported as well. */
function startOf(statement: EnglishStatement, { figure, time }: EnglishStart): EnglishStatement {
  const { from: _, time: __, ...rest } = statement;
  return { ...rest, figure, ...(time && { time }) };
}

/** The time that stands before the first figure and verb of a sentence, or before the colon that introduces its parts. */
function openingOf({ times, figures, verbs, body, topic }: EnglishSentence): Time | undefined {
  const first = Math.min(figures[0]?.start ?? Number.POSITIVE_INFINITY, verbs[0]?.start ?? Number.POSITIVE_INFINITY);
  const until = topic === undefined ? first : Math.max(first, body);
  return times.find(({ end, kind }) => end <= until && kind !== "than");
}
