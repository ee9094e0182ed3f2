import { stageContains } from "../model/stages.ts";
import { cue, stands } from "./cues.ts";
import { dateAllBefore } from "./dateAllBefore.ts";
import { partOfLine } from "./english/inPart.ts";
import { isEnglish } from "./english/isEnglish.ts";
import { leadTime } from "./english/leadTime.ts";
import { readEnglish } from "./english/readEnglish.ts";
import { type Found, foundIn } from "./foundIn.ts";
import { GOALS, type Item, opensWithPast, roleOfTitleLine } from "./items.ts";
import type { Passage } from "./passage.ts";
import { readCommitments } from "./readCommitments.ts";
import {
  type Governing,
  isGoalTime,
  leaveOut,
  type PlanContext,
  type Reading,
  type ReadResult,
  sourceSpan,
} from "./reading.ts";
import { readStatement } from "./readStatement.ts";
import { promises, tellsNow, tellsThen } from "./tense.ts";
import type { Dated, Time } from "./times.ts";
import { stageOf } from "./words.ts";

/** What a paragraph opens with, up to the first pause or figure. */
const TOPIC = /^[^,。;:\d]{1,24}/;

/** Reads the sentences of all items. */
export function readItems(items: readonly Item[], context: PlanContext): ReadResult {
  const result: ReadResult = { drafts: [], leftOut: [], times: [], spelled: [] };
  const governing: Governing = { chapter: "" };
  // The time of an English list that goes on in the next item: By 2025: (1) … ; (2) …
  let list: Time | undefined;
  const found = foundIn(items, context);
  for (const [index, item] of items.entries()) {
    const chapter = item.titles.slice(0, 2).join("/");
    if (chapter !== governing.chapter) {
      governing.chapter = chapter;
      delete governing.goals;
    }
    governing.reports = false;
    const depth = item.heading?.depth ?? 0;
    if (governing.listDepth !== undefined && depth <= governing.listDepth) endList(governing);
    let under = item;
    let lead = leadTime(item.titles.at(-1) ?? "", list);
    for (const passage of item.passages) {
      const role = roleOfTitleLine(passage.text);
      if (role) under = { ...item, role, titles: [...item.titles, passage.text] };
      else if (isEnglish(passage.text)) {
        const part = partOfLine(passage.text);
        if (part) under = { ...item, role: part, titles: [...item.titles, passage.text] };
        readEnglish(passage, under, context, result, lead);
        lead = leadTime(passage.text, lead);
      } else {
        readPassage(passage, found.get(passage) ?? [], under, context, governing, result);
        // By 2025: too short to be told by its letters.
        if (/^By [\x20-\x7e]{1,24}$/.test(passage.text)) lead = leadTime(passage.text, lead);
      }
    }
    list = /[:;]\s*$/.test(item.passages.at(-1)?.text ?? "") ? lead : undefined;
    const below = items[index + 1]?.heading?.depth ?? 0;
    if (below > depth && governing.list && LEADS_ON.test(item.passages.at(-1)?.text ?? ""))
      governing.listDepth ??= below - 1;
    else if (governing.listDepth === undefined) endList(governing);
  }
  return result;
}

/** What its members, each under a number of its own, follow. */
const LEADS_ON = /:$/;

function endList(governing: Governing): void {
  delete governing.list;
  delete governing.listDepth;
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
  let item: Item = opensWithPast(passage.text) ? { ...under, role: "past" } : under;
  governing.asOf = asOf(passage.text);
  let opening: Dated | undefined;
  for (const each of found) {
    const { sentence } = each;
    if (stands(LOOKS_AHEAD, sentence.text, sentence.cues)) item = under;
    const reading = { item, passage, sentence, topic, context, governing, result };
    opening = openingOf(reading) ?? opening;
    if (opening && governing.listDepth === undefined) delete governing.list;
    readSentence(reading, each);
  }
  if (governing.listDepth !== undefined) return;
  if (!GOES_ON.test(passage.text) && !BULLET.test(passage.text)) delete governing.list;
  else if (opening) governing.list = opening;
}

const BULLET = /^(?:——|[-•·●◆■])/;
/** A line that ends so goes on in the next: what dates it dates that as well. */
const GOES_ON = /[;:,]$/;
/** How late in a sentence a time may stand and still open it. */
const OPENS = 8;

/** The time that opens a sentence, when it can be a deadline. */
function openingOf(reading: Reading): Dated | undefined {
  const { sentence, passage } = reading;
  // “十五五”时期要努力实现以下目标: what leads to a list dates it wherever its time stands.
  const leads = passage.text.endsWith(":") && sentence.at + sentence.text.length === passage.text.length;
  const time = leads ? sentence.times.at(-1) : sentence.times[0];
  if (!time || (!leads && time.start > OPENS) || !isGoalTime(time, reading.context)) return undefined;
  return { time, span: sourceSpan(reading, time) };
}

/** What a paragraph about how things are turns to what is to be with. */
const LOOKS_AHEAD = cue(
  /^(?:为此|今后|下一步|未来|“?十[一二三四五]五”?(?:时期|期间),?(?:要|将|力争|我[市县区])|(?:力争|确保)?到20\d\d年)/,
);
const AS_OF = /截[至止]到?((?:19|20)\d\d)年/;

/** The year as of which a paragraph tells how things stood. */
function asOf(text: string): number | undefined {
  const year = AS_OF.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
}

function readSentence(reading: Reading, found: Found): void {
  const { stated, left, named } = found;
  const { sentence, result, item, governing } = reading;
  const opening = openingOf(reading);
  const drafted = result.drafts.length;
  governing.reports =
    (governing.told === true && sentence.text.startsWith("其中")) ||
    tellsNow(sentence, reading.context.period) ||
    (governing.reports === true && !promises(sentence) && opening?.time.kind !== "by");
  governing.ofYear = tellsThen(sentence, reading.context.period);
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
  dateAllBefore(reading);
  readCommitments(reading, found);
}
