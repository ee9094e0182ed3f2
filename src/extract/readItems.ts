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
import { asOfBefore } from "./itemOfBefore.ts";
import { GOALS, type Item, opensWithPast, roleOfTitleLine } from "./items.ts";
import { governs, meansThen, openingOf } from "./openingTimes.ts";
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
    governing.leadsOn = undefined;
    const depth = item.heading?.depth ?? 0;
    if (governing.listDepth !== undefined && depth <= governing.listDepth) endList(governing);
    // What stands above the first heading holds for nothing below one.
    if (depth <= (governing.titledDepth || Number.POSITIVE_INFINITY)) governing.titled = undefined;
    if (governing.reported && endsReport(governing.reported, item)) governing.reported = undefined;
    governing.yearLines = item.passages.filter(({ text }) => YEAR_LINE.test(text)).length > 1;
    let under = asOfBefore(
      roleByYears(item, context),
      item.passages.flatMap((passage) => found.get(passage) ?? []),
      context,
    );
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
    if (below >= LISTED && governing.titled && isSaidBy(item.passages.at(-1), governing.titled))
      governing.titledDepth = below - 1;
    if (below > depth && governing.list && LEADS_ON.test(item.passages.at(-1)?.text ?? ""))
      governing.listDepth ??= below - 1;
    else if (governing.listDepth === undefined) endList(governing);
  }
  return { ...result, drafts: partsOfMade(result.drafts).slice() };
}

const YEAR_LINE = /^(?:19|20)\d\d年(?:度)?:?$/;
/** How deep the numbers of lists stand, and not those of chapters: (一), 1. */
const LISTED = 4;

/** Whether the last line of an item is the one that dates the list below it: 2024年目标任务. */
const isSaidBy = (last: Passage | undefined, { span }: Dated): boolean =>
  last !== undefined && span.start >= last.origin(0);

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
    isHeaded: under.titles.length > 0,
    last: governing.tellsAll === true,
    intended: governing.intended === true,
    begins: context.period?.[0],
  };
  const told = toldUpTo(sentences, around);
  governing.tellsAll = false;
  governing.intended = sentences.some(intends);
  let opening: Dated | undefined;
  let leading: Dated | undefined;
  let asOfLead: Dated | undefined;
  let looksBack = false;
  governing.paragraph = governing.leadsOn;
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
    if (each === found[0]) leading = opens;
    if (opens) governing.leadsOn = undefined;
    const time = sentence.times.find(({ kind }) => kind === "asOf");
    if (time) asOfLead = { time, span: sourceSpan(reading, time) };
    if (opening && governing.listDepth === undefined) governing.list = undefined;
    // 今年计划新建12所: of a year that is not said, but of another.
    if (stands(THIS_YEAR, sentence.text, sentence.cues)) governing.paragraph = governing.leadsOn = undefined;
    if (meansThen(sentence)) governing.paragraph ??= governing.lastSaid;
    const year = yearOfDocument(sentence, context);
    if (year) governing.document = { time: year, span: sourceSpan(reading, year) };
    readSentence(reading, each, opens);
    const governed = governs(reading);
    governing.paragraph = governed ?? governing.paragraph;
    governing.lastSaid = governed ?? governing.lastSaid;
  }
  if (opening && found.length === 1 && under.role === "goals" && saysWhatIsToBe(passage.text))
    governing.leadsOn = opening;
  if (context.period === undefined) dropTold(result.drafts, drafted, found);
  if (leadsToReport(passage.text)) {
    governing.reported = { depth: under.heading?.depth ?? 0, ...(asOfLead && { dated: asOfLead }) };
    governing.list = undefined;
    return;
  }
  if (governing.reported && leadsAhead(passage.text)) governing.reported = undefined;
  if (governing.listDepth !== undefined) return;
  if (!GOES_ON.test(passage.text) && !BULLET.test(passage.text)) governing.list = undefined;
  // ——新建幼儿园12所。到2024年,占比达到60%: a date within a member is none of the next.
  else if (opening && (GOES_ON.test(passage.text) || opening === leading)) governing.list = opening;
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
/** 到2025年,高质量教育体系基本建立。 A paragraph that says no more dates what those behind it tell of that. */
const saysWhatIsToBe = (text: string): boolean => text.length <= LONGEST_AIM && AIM.test(text);
const LONGEST_AIM = 60;
const AIM =
  /^[到至][^,;:。]{0,8}\d年?底?,[^;:。\d]{4,48}(?:建立|建成|形成|完善|健全|实现|现代化|强[国省市县区]|新局面|前列|水平)[。;]?$/;
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
