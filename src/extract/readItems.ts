import { stageContains } from "../model/stages.ts";
import { cue, stands } from "./cues.ts";
import { dateAllBefore } from "./dateAllBefore.ts";
import { dropTold } from "./dropTold.ts";
import { goalsGoOn } from "./english/areGoals.ts";
import { partOfLine } from "./english/inPart.ts";
import { isEnglish } from "./english/isEnglish.ts";
import { leadTime } from "./english/leadTime.ts";
import { readEnglish } from "./english/readEnglish.ts";
import { saysWhich } from "./english/saysWhich.ts";
import { aboutOf, type RowsAbout, yearRow } from "./english/yearRow.ts";
import { type Found, foundIn } from "./foundIn.ts";
import { GOALS, type Item, opensWithPast, roleOfTitleLine } from "./items.ts";
import { governs, openingOf } from "./openingTimes.ts";
import { partsOfMade } from "./partsOfMade.ts";
import type { Passage } from "./passage.ts";
import { readCommitments } from "./readCommitments.ts";
import { type Governing, leaveOut, type PlanContext, type Reading, type ReadResult, sourceSpan } from "./reading.ts";
import { readStatement } from "./readStatement.ts";
import { endsReport, leadsAhead, leadsToReport } from "./reportLead.ts";
import { setsAims } from "./setsAims.ts";
import { endsSpan, opensSpan, plannedYear } from "./spansOfPast.ts";
import { intends, toldUpTo } from "./tellsAll.ts";
import { aims, goesOnTelling, tellsNow, tellsThen } from "./tense.ts";
import type { Dated, Time } from "./times.ts";
import { titleOfBefore } from "./titleOfBefore.ts";
import { stageOf } from "./words.ts";
import { yearAhead } from "./yearAhead.ts";
import { yearOfDocument } from "./yearOfDocument.ts";

/** What a paragraph opens with, up to the first pause or figure. */
const TOPIC = /^[^,。;:\d]{1,24}/;

/** Reads the sentences of all items. */
export function readItems(items: readonly Item[], context: PlanContext): ReadResult {
  const result: ReadResult = { drafts: [], leftOut: [], times: [], spelled: [] };
  const governing: Governing = { chapter: "" };
  if (context.period === undefined) governing.ahead = yearAhead(items);
  // The time of an English list that goes on in the next item: By 2025: (1) … ; (2) …
  let list: Time | undefined;
  let listsGoals = false;
  let index = -1;
  for (const [item, found] of foundIn(items, context)) {
    index++;
    const chapter = item.titles.slice(0, 2).join("/");
    if (chapter !== governing.chapter) {
      governing.chapter = chapter;
      governing.goals = undefined;
    }
    governing.reports = false;
    governing.tellsAll = false;
    const depth = item.heading?.depth ?? 0;
    if (governing.listDepth !== undefined && depth <= governing.listDepth) endList(governing);
    // What stands above the first heading holds for nothing below one.
    if (depth <= (governing.titledDepth || Number.POSITIVE_INFINITY)) governing.titled = undefined;
    if (governing.reported && endsReport(governing.reported, item)) governing.reported = undefined;
    let under = roleByYears(item, context);
    let lead = leadTime(item.titles.at(-1) ?? "", list);
    let above: RowsAbout | undefined;
    let dated: Time | undefined;
    let areGoals = goalsGoOn(item.heading?.title ?? "", listsGoals);
    for (const passage of item.passages) {
      const row = above && yearRow(passage);
      if (row) {
        readEnglish(row, under, context, result, { lead, about: above });
        continue;
      }
      const says = above && isEnglish(passage.text) ? saysWhich(passage.text) : undefined;
      if (above && says) {
        const { label, start } = above;
        const last = readEnglish(passage, under, context, result, {
          lead,
          areGoals,
          named: label,
          ...(start && { start }),
        });
        if (says === "baseline" && last)
          above = { label, start: { figure: last.figure, ...(last.time && { time: last.time }) } };
        continue;
      }
      const role = roleOfTitleLine(passage.text);
      if (role) under = { ...item, role, titles: [...item.titles, passage.text] };
      else if (isEnglish(passage.text)) {
        const part = partOfLine(passage.text);
        if (part) under = { ...item, role: part, titles: [...item.titles, passage.text] };
        const last = readEnglish(passage, under, context, result, { lead, areGoals, ...(dated && { dated }) });
        dated = last?.time ?? dated;
        areGoals = goalsGoOn(passage.text, areGoals);
        above = aboutOf(passage.text, last, above);
        lead = leadTime(passage.text, lead);
      } else {
        above = undefined;
        readPassage(passage, found.get(passage) ?? [], under, context, governing, result);
        // By 2025: too short to be told by its letters.
        if (/^By [\x20-\x7e]{1,24}$/.test(passage.text)) lead = leadTime(passage.text, lead);
      }
    }
    listsGoals = areGoals;
    list = /[:;]\s*$/.test(item.passages.at(-1)?.text ?? "") ? lead : undefined;
    const below = items[index + 1]?.heading?.depth ?? 0;
    if (below > depth && governing.list && LEADS_ON.test(item.passages.at(-1)?.text ?? ""))
      governing.listDepth ??= below - 1;
    else if (governing.listDepth === undefined) endList(governing);
  }
  return { ...result, drafts: partsOfMade(result.drafts).slice() };
}

/** What a part tells that is titled by years before the plan, whatever else it is called. */
const roleByYears = (item: Item, { period }: PlanContext): Item =>
  item.role !== "past" && period && titleOfBefore(item.titles, period[0]) ? { ...item, role: "past" } : item;

/** What its members, each under a number of its own, follow. */
const LEADS_ON = /:$/;

function endList(governing: Governing): void {
  governing.list = undefined;
  governing.listDepth = undefined;
}

/** What a paragraph is about: the stage it opens with, unless what it stands under names one within that. */
function topicOf({ text }: Passage, { stage }: Item, context: PlanContext): Reading["topic"] {
  const named = stageOf(TOPIC.exec(text)?.[0] ?? "");
  const around = stage ?? context.stage;
  return named === undefined || (around !== undefined && stageContains(named, around)) ? around : named;
}

function readPassage(
  passage: Passage,
  found: readonly Found[],
  under: Item,
  context: PlanContext,
  governing: Governing,
  result: ReadResult,
): void {
  const topic = topicOf(passage, under, context);
  const past: Item = { ...under, role: "past" };
  let item = opensWithPast(passage.text) ? past : under;
  governing.asOf = asOf(passage.text);
  const sentences = found.map(({ sentence }) => sentence);
  const around = {
    isTask: under.role === "tasks",
    isGoals: under.titles.some((title) => GOALS.test(title)),
    last: governing.tellsAll === true,
    intended: governing.intended === true,
    begins: context.period?.[0],
  };
  const told = toldUpTo(sentences, around);
  governing.tellsAll = false;
  governing.intended = sentences.some(intends);
  let opening: Dated | undefined;
  let asOfLead: Dated | undefined;
  let looksBack = false;
  governing.paragraph = undefined;
  const drafted = result.drafts.length;
  for (const [index, each] of found.entries()) {
    const { sentence } = each;
    governing.tellsAll = index < told;
    if (stands(LOOKS_AHEAD, sentence.text, sentence.cues)) item = under;
    if (opensSpan(sentence, context.period?.[0])) looksBack = true;
    else if (looksBack && endsSpan(sentence)) {
      looksBack = false;
      item = under;
    }
    if (governing.reported || looksBack) item = intends(sentence) ? under : past;
    const reading = {
      item: setsAims(sentence) ? aimsOf(under) : item,
      passage,
      sentence,
      topic,
      context,
      governing,
      result,
    };
    const opens = openingOf(reading);
    opening = opens ?? opening;
    const time = sentence.times.find(({ kind }) => kind === "asOf");
    if (time) asOfLead = { time, span: sourceSpan(reading, time) };
    if (opening && governing.listDepth === undefined) governing.list = undefined;
    // 今年计划新建12所: of a year that is not said, but of another.
    if (stands(THIS_YEAR, sentence.text, sentence.cues)) governing.paragraph = undefined;
    const year = yearOfDocument(sentence, context);
    if (year) governing.document = { time: year, span: sourceSpan(reading, year) };
    readSentence(reading, each, opens);
    governing.paragraph = governs(reading) ?? governing.paragraph;
  }
  if (context.period === undefined) dropTold(result.drafts, drafted, found);
  if (leadsToReport(passage.text)) {
    governing.reported = { depth: under.heading?.depth ?? 0, ...(asOfLead && { dated: asOfLead }) };
    governing.list = undefined;
    return;
  }
  if (governing.reported && leadsAhead(passage.text)) governing.reported = undefined;
  if (governing.listDepth !== undefined) return;
  if (!GOES_ON.test(passage.text) && !BULLET.test(passage.text)) governing.list = undefined;
  else if (opening) governing.list = opening;
}

/** What a part that tells what was sets all the same. */
const aimsOf = (item: Item): Item => (item.role === "past" ? { ...item, role: "goals" } : item);

const BULLET = /^(?:——|[-•·●◆■])/;
/** A line that ends so goes on in the next: what dates it dates that as well. */
const GOES_ON = /[;:,]$/;
/** What a paragraph about how things are turns to what is to be with. */
const LOOKS_AHEAD = cue(
  /^(?:为此|今后|下一步|未来|“?十[一二三四五]五”?(?:时期|期间),?(?:要|将|力争|我[市县区])|(?:力争|确保)?到20\d\d年)/,
);
const THIS_YEAR = cue(/[今明]年(?![底末]?前)|(?:本|上半|下半)年(?:度|(?=[,将计要]))/);
const AS_OF = /截[至止]到?((?:19|20)\d\d)年/;

/** The year as of which a paragraph tells how things stood. */
function asOf(text: string): number | undefined {
  const year = AS_OF.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
}

function readSentence(reading: Reading, found: Found, opening: Dated | undefined): void {
  const { stated, left, named } = found;
  const { sentence, result, item, governing } = reading;
  const drafted = result.drafts.length;
  governing.reports =
    governing.tellsAll === true ||
    (governing.told === true && sentence.text.startsWith("其中") && !intends(sentence)) ||
    tellsNow(sentence, reading.context.period) ||
    (governing.reports === true && !aims(sentence) && opening?.time.kind !== "by");
  governing.ofYear =
    tellsThen(sentence, reading.context.period) ||
    (governing.told === true && sentence.at > 0 && goesOnTelling(sentence));
  if (opening && item.titles.some((title) => GOALS.test(title))) governing.goals = opening;
  for (const time of sentence.times) result.times.push(sourceSpan(reading, time));
  for (const notFigure of sentence.notFigures) leaveOut(reading, notFigure, notFigure.reason);
  for (const per of sentence.pers) leaveOut(reading, per, "per");
  for (const { spelled, numberStart, numberEnd } of sentence.quantities) {
    if (spelled) result.spelled.push(sourceSpan(reading, { start: numberStart, end: numberEnd }));
  }
  for (const { quantity, reason } of left) leaveOut(reading, quantity, reason);
  for (const [index, statement] of stated.entries()) readStatement(reading, statement, named[index]?.dated);
  governing.told =
    result.drafts.length > drafted && result.drafts.slice(drafted).every(({ type }) => type === "observation");
  noteYears(reading);
  dateAllBefore(reading);
  readCommitments(reading, found);
}

/** Notes which year a text plans for, and of which span, not the plan's own, it told what was done. */
function noteYears({ sentence, governing, context }: Reading): void {
  governing.plannedYear ??= plannedYear(sentence);
  if (!governing.told) return;
  const span = sentence.times.find(({ kind, since }) => kind === "during" && since !== undefined);
  if (span && span.year !== context.period?.[1]) governing.toldUntil = span.year;
}
