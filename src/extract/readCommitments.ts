import type { Goal } from "../model/goal.ts";
import type { Commitment } from "./commitments/commitment.ts";
import { commitmentsIn } from "./commitments/commitmentsIn.ts";
import { deadlineFrom } from "./deadlines.ts";
import { eventsIn } from "./events.ts";
import { deadlineOf, isGoalTime, modal, type Reading, sourceSpan, stageFor, support, timeBefore } from "./reading.ts";
import { tellsPast } from "./tense.ts";
import { stageOf } from "./words.ts";

/** Makes drafts of what a sentence commits to without a number: universals, directions, references, and events by a date. */
export function readCommitments(reading: Reading): void {
  const { role } = reading.item;
  if (role !== "goals" && role !== "tasks") return;
  for (const commitment of commitmentsIn(reading.sentence)) {
    if (!tellsPast(reading, commitment)) readCommitment(reading, commitment);
  }
  for (const event of eventsIn(reading.sentence, role)) {
    if (tellsPast(reading, event)) continue;
    const time = timeBefore(reading, event.start);
    if (!time || !isGoalTime(time, reading.context)) continue;
    reading.result.drafts.push({
      type: "milestone",
      item: reading.item,
      label: event.label,
      ...stageFor(reading, stageOf(event.label)),
      deadline: deadlineFrom(time, reading.context.period?.[1]),
      ...modal(reading.sentence.text.slice(Math.max(0, event.start - 12), event.end)),
      clause: sourceSpan(reading, event),
      support: support(reading, time, event),
      reading: "verbatim",
      fields: { label: { rule: "event", confidence: 0.75 } },
    });
  }
}

function readCommitment(reading: Reading, commitment: Commitment): void {
  const { item, sentence, context, governing, result } = reading;
  const { goal, label, measure, population } = commitment;
  const found = timeBefore(reading, commitment.end);
  const own = found && isGoalTime(found, context) ? found : undefined;
  const { time, inherited, field } = deadlineOf(reading, own);
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
    ...stageFor(reading, stageOf(label) ?? stageOf(population ?? "")),
    goal: goalOf(commitment),
    deadline: deadlineFrom(time, context.period?.[1], inherited),
    ...modal(sentence.text.slice(Math.max(0, commitment.start - 12), commitment.end)),
    clause: sourceSpan(reading, commitment),
    ...figure,
    support:
      inherited && governing.span ? [{ ...governing.span, role: "deadline" }] : support(reading, own, commitment),
    reading: "verbatim",
    fields: {
      label: { rule: commitment.rule, confidence: 0.7 },
      type: { rule: commitment.rule, confidence: 0.7 },
      deadline: field,
    },
  });
}

function goalOf({ goal }: Commitment): Goal {
  if (goal.kind === "direction") return { kind: "direction", toward: goal.toward };
  if (goal.kind === "relative") return { kind: "relative", bound: goal.bound, reference: goal.reference };
  if (goal.kind === "multiple") return { kind: "change", bound: "exactly", value: goal.percent, unit: "percent" };
  const { value, unit, condition } = goal;
  return { kind: "level", bound: "exactly", value, unit, implicit: true, ...(condition && { condition }) };
}
