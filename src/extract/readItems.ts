import { mayCommit } from "./commitments.ts";
import { isEnglish } from "./english/isEnglish.ts";
import { readEnglish } from "./english/readEnglish.ts";
import { GOALS, type Item } from "./items.ts";
import { readCommitments } from "./readCommitments.ts";
import { type Governing, isGoalTime, type PlanContext, type Reading, type ReadResult, sourceSpan } from "./reading.ts";
import { readStatement } from "./readStatement.ts";
import { sentencesOf } from "./sentence.ts";
import { statementsIn } from "./statements.ts";
import { FUTURE_WORDS, tellsNow } from "./tense.ts";
import { stageOf } from "./words.ts";

/** What a paragraph opens with, up to the first pause or figure. */
const TOPIC = /^[^,。;:\d]{1,24}/;

/** Reads the sentences of all items. */
export function readItems(items: readonly Item[], context: PlanContext): ReadResult {
  const result: ReadResult = { drafts: [], leftOut: [], times: [], spelled: [] };
  const governing: Governing = { chapter: "" };
  for (const item of items) {
    const chapter = item.titles.slice(0, 2).join("/");
    if (chapter !== governing.chapter) {
      governing.chapter = chapter;
      delete governing.time;
    }
    governing.reports = false;
    for (const passage of item.passages) {
      if (isEnglish(passage.text)) {
        readEnglish(passage, item, context, result);
        continue;
      }
      const topic = stageOf(TOPIC.exec(passage.text)?.[0] ?? "") ?? item.stage ?? context.stage;
      for (const sentence of sentencesOf(passage, mayCommit)) {
        readSentence({ item, passage, sentence, topic, context, governing, result });
      }
    }
  }
  return result;
}

function readSentence(reading: Reading): void {
  const { sentence, result, item, governing } = reading;
  const { stated, left } = statementsIn(sentence);
  governing.reports = tellsNow(sentence) || (governing.reports === true && !FUTURE_WORDS.test(sentence.text));
  const opening = sentence.times[0];
  if (
    opening &&
    opening.start <= 8 &&
    item.titles.some((title) => GOALS.test(title)) &&
    isGoalTime(opening, reading.context)
  ) {
    governing.time = opening;
    governing.span = sourceSpan(reading, opening);
  }
  for (const time of sentence.times) result.times.push(sourceSpan(reading, time));
  for (const { start, end, reason } of sentence.notFigures)
    result.leftOut.push({ ...sourceSpan(reading, { start, end }), reason });
  for (const per of sentence.pers) result.leftOut.push({ ...sourceSpan(reading, per), reason: "per" });
  for (const { spelled, numberStart, numberEnd } of sentence.quantities) {
    if (spelled) result.spelled.push(sourceSpan(reading, { start: numberStart, end: numberEnd }));
  }
  for (const { quantity, reason } of left) result.leftOut.push({ ...sourceSpan(reading, quantity), reason });
  for (const statement of stated) readStatement(reading, statement);
  readCommitments(reading);
}
