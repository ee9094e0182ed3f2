import type { Goal } from "../model/goal.ts";
import type { Commitment } from "./commitments/commitment.ts";
import type { StatedEvent } from "./commitments/eventsIn.ts";
import { takenPlaces } from "./commitments/takenPlaces.ts";
import { deadlineFrom } from "./deadlines.ts";
import type { Found } from "./foundIn.ts";
import { isOfOthers } from "./otherAuthority.ts";
import { touching } from "./passage.ts";
import { deadlineOf, isGoalTime, modal, type Reading, sourceSpan, stageIn, support, timeBefore } from "./reading.ts";
import { isBehind } from "./spansOfPast.ts";
import { tellsPast } from "./tellsPast.ts";
import { stageOf } from "./words.ts";

/** Makes drafts of what a sentence commits to without a number: universals, directions, references, and events by a date. */
export function readCommitments(reading: Reading, { stated, commitments, events }: Found): void {
  const { role } = reading.item;
  if ((role !== "goals" && role !== "tasks") || isOfOthers(reading)) return;
  for (const commitment of commitments)
    if (!tellsPast(reading, commitment) && !ALL_BEFORE.test(commitment.label)) readCommitment(reading, commitment);
  if (events.length === 0) return;
  const read = takenPlaces(reading.sentence.text.length);
  for (const { labelStart: start, labelEnd: end } of stated) read.add({ start, end });
  for (const event of events) {
    // 普通高中全部建成特色学校 is a share, not an event; so is 90%的县通过评估.
    if (read.has(event) || touching(commitments, event.start, event.end).length > 0 || tellsPast(reading, event))
      continue;
    readEvent(reading, event);
  }
}

/** How far before a commitment its sentence may name the stage, behind the last semicolon. */
const STAGE_REACH = 60;

/** 上述任务全部完成: no thing of its own. */
const ALL_BEFORE = /^(?:以上|上述)/;

/** 到2025年,…;建立…制度: when that is to be is not said. */
const SYSTEM = /(?:制度|体系|机制)$/;

function readEvent(reading: Reading, event: StatedEvent): void {
  const { item, sentence, context, result } = reading;
  const found = timeBefore(reading, event);
  const isSystem = SYSTEM.test(event.label);
  const own =
    found && isGoalTime(found, context) && !(isSystem && sentence.text.slice(found.end, event.start).includes(";"))
      ? found
      : undefined;
  // 2022年投入4434万元,县五小建成投入使用, in a plan for 2023.
  if (found && !own && found.kind === "at" && found.start < 3) return;
  if (found && isBehind(reading, found)) return;
  // 每五年完成一轮评估.
  const repeats = /每[^,;]{1,6}$/.test(sentence.text.slice(Math.max(0, event.start - 12), event.start));
  const { time, governed } = deadlineOf(reading, own, undefined, repeats || isSystem, true);
  // 2024年为民办实事: in a plan of one year all is done within it.
  const isOfOneYear = context.period !== undefined && context.period[0] === context.period[1];
  if (!time && !event.undated && !isOfOneYear) return;
  result.drafts.push({
    type: "milestone",
    item,
    label: event.label,
    stage: stageIn(reading, event.label),
    deadline: deadlineFrom(time, context.period?.[1], governed !== undefined),
    ...modal(sentence.text.slice(Math.max(0, event.start - 12), event.end)),
    clause: sourceSpan(reading, event),
    support: governed ? [{ ...governed, role: "deadline" }] : support(reading, own, event),
    reading: "verbatim",
    fields: { label: { rule: "event", confidence: 0.75 } },
  });
}

function readCommitment(reading: Reading, commitment: Commitment): void {
  const { item, sentence, context, result } = reading;
  const { goal, measure, population } = commitment;
  const label = commitment.label.replace(NOTE_MARK, "");
  const found = timeBefore(reading, commitment);
  const own = found && !commitment.later && isGoalTime(found, context) ? found : undefined;
  const clauseText = sentence.text.slice(Math.max(0, commitment.start - 12), commitment.end);
  const repeated = /逐年(?:逐步)?/.exec(clauseText)?.[0];
  const holds = repeated !== undefined || (goal.kind === "direction" && goal.toward.startsWith("never"));
  const { time, governed, field } = commitment.later ? UNDATED : deadlineOf(reading, own, undefined, holds);
  const yearly = time ? undefined : repeated;
  const figure =
    goal.kind === "universal" || goal.kind === "multiple"
      ? { figure: sourceSpan(reading, { start: goal.wordStart, end: goal.wordStart + goal.word.length }) }
      : {};
  result.drafts.push({
    type: "target",
    item,
    label,
    ...(measure && { measure }),
    ...(population && { scope: { population } }),
    stage: stageIn(
      reading,
      label,
      stageOf(label) ??
        stageOf(sentence.text.slice(commitment.start, commitment.end)) ??
        stageOf(sentence.text.slice(Math.max(0, commitment.start - STAGE_REACH), commitment.start).replace(/^.*;/, "")),
    ),
    goal: goalOf(commitment, time === undefined),
    deadline: yearly
      ? { kind: "yearly", written: yearly }
      : deadlineFrom(time, context.period?.[1], governed !== undefined),
    ...modal(clauseText),
    clause: sourceSpan(reading, commitment),
    ...figure,
    support: governed ? [{ ...governed, role: "deadline" }] : support(reading, own, commitment),
    reading: "verbatim",
    fields: {
      label: { rule: commitment.rule, confidence: 0.7 },
      type: { rule: commitment.rule, confidence: 0.7 },
      deadline: field,
    },
  });
}

/** The mark of a note behind a name: 大班额[2]. */
const NOTE_MARK = /(?:\[\d{1,2}(?:-\d{1,2})?\]|[①-⑳])$/;

/** 以后逐步提升: the date that stands before is not this one's. */
const UNDATED = { time: undefined, governed: undefined, field: { rule: "deadline.none", confidence: 0.85 } } as const;

/** A rule is standing unless a date says by when. */
function goalOf(commitment: Commitment, undated: boolean): Goal {
  const goal = numberless(commitment);
  return commitment.standing && undated ? { ...goal, standing: true } : goal;
}

function numberless({ goal }: Commitment): Goal {
  if (goal.kind === "direction") return { kind: "direction", toward: goal.toward };
  if (goal.kind === "relative") return { kind: "relative", bound: goal.bound, reference: goal.reference };
  if (goal.kind === "multiple") return { kind: "change", bound: "exactly", value: goal.percent, unit: "percent" };
  const { value, unit, condition, made } = goal;
  return {
    kind: made ? "flow" : "level",
    bound: "exactly",
    value,
    unit,
    implicit: true,
    ...(condition && { condition }),
  };
}
