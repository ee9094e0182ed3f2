import { type GoalValue, isNumeric, type NumericGoal } from "../model/goal.ts";
import type { Baseline } from "../model/target.ts";
import type { UnitId } from "../model/units.ts";
import { cue, mayStand } from "./cues.ts";
import { dateFrom, deadlineFrom } from "./deadlines.ts";
import { defined } from "./defined.ts";
import type { Draft, ObservationDraft, TargetDraft } from "./draft.ts";
import { COMPARES } from "./looksBack.ts";
import { MODAL, modalityOf } from "./modality.ts";
import type { Span } from "./passage.ts";
import type { Quantity } from "./quantities.ts";
import { deadlineOf, isGoalTime, leaveOut, type Reading, sourceSpan, stageIn, support } from "./reading.ts";
import { reasonAgainst } from "./reasonAgainst.ts";
import type { Sentence } from "./sentence.ts";
import type { Statement } from "./statement.ts";
import { isPartAt } from "./statements.ts";
import { foretells, isPast } from "./tense.ts";
import type { Dated, Time } from "./times.ts";

/** Makes a draft of a statement: a target, an observation, or none with the reason. `carried` is the date of the sentence before. */
export function readStatement(reading: Reading, stated: Statement, carried?: Dated): void {
  const { item, sentence, result } = reading;
  const statement = COMPARES.test(stated.label) ? ofLast(stated, result.drafts.at(-1), item) : stated;
  const { quantity, time } = statement;
  const reason = reasonAgainst(reading, statement);
  if (reason) {
    leaveOut(reading, quantity, reason);
    return;
  }
  const past = isPast(reading, time, quantity.end);
  const foretold = foretells(sentence, quantity.end, isMade(statement)) || isPopulation(statement);
  // 低于全省平均水平0.7年 tells nothing of its own, whatever the part.
  const isGap = /^(?:[低高]于|落后)/.test(stated.label) || (!past && !foretold && item.role === "goals");
  const isOfAnother =
    !past &&
    mayStand(OF_ANOTHER, sentence.cues) &&
    OF_ANOTHER.pattern.test(sentence.text.slice(Math.max(0, quantity.start - 16), quantity.start));
  if ((statement !== stated && isGap) || isOfAnother) {
    leaveOut(reading, quantity, "difference");
    return;
  }
  if (!past && !foretold && item.role !== "past" && item.role !== "frame") {
    const target = targetOf(reading, statement, carried);
    const whole = wholeOf(reading, statement, result.drafts.at(-1));
    result.drafts.push(whole ? { ...target, partOfDraft: whole } : target);
    return;
  }
  const status = foretold || (!past && item.role === "past") ? "F" : "A";
  const { from } = statement;
  if (from) result.drafts.push(observationOf(reading, startOf(statement, from.quantity), from.time, status));
  const told = observationOf(reading, statement, time, status);
  result.drafts.push(time || status === "F" ? told : asOfReport(told, reading.governing.reported?.dated));
}

/** 由8000万元增长7%: what is compared with keeps its own unit. */
function startOf(statement: Statement, quantity: Quantity): Statement {
  const unit = quantity.unit === statement.quantity.unit ? statement.unit : (quantity.unit ?? statement.unit);
  return { ...statement, quantity, unit };
}

/** What a report tells without a time is as of the time that it says for all. */
const asOfReport = (told: ObservationDraft, dated: Dated | undefined): ObservationDraft =>
  dated
    ? { ...told, date: dateFrom(dated.time), support: [...told.support, { ...dated.span, role: "deadline" }] }
    : told;

/** Those of an age, whom nobody plans: 到2020年,户籍适龄儿童45.5万人. */
const isPopulation = ({ unit, kind, label }: Statement): boolean =>
  unit === "person" && kind === "level" && POPULATION.test(label);
const POPULATION =
  /(?:适龄(?:儿童|幼儿|人口|少年)|学龄(?:人口|儿童)|(?:户籍|常住|出生)人口|出生人数|新生儿)(?:总?数|总?量|规模)?$/;

/** Units of what is built or added, where so many are made. */
const MADE: ReadonlySet<UnitId> = new Set(["place", "class", "item", "squareMetre", "mu"]);

/** 总投资预计2.3亿元: what is to be spent on it is set, not foretold. */
const SPENT = /投资|资金/;

/** What is expected to be there is set, not foretold, where somebody makes it: schools, however they are counted, and what is made of the rest. */
const isMade = ({ kind, unit, label, sentence: { text }, quantity: { start } }: Statement): boolean =>
  unit === "school" ||
  (kind === "flow" && (MADE.has(unit) || (unit === "yuan" && SPENT.test(label)))) ||
  SIZE.test(label) ||
  HOLDS.test(text.slice(Math.max(0, start - 4), start));

/** 预计招生200名, 办学规模预计达到60个班: how large a school is laid out, and whom it takes. */
const SIZE = /(?:办学|设计|建设|招生)规模$|(?:^|预计|学校|新校区)(?:招生|新生)$/;

/** 预计到2020年可容纳7万名学生: how many there is room for. */
const HOLDS = /容纳[^,;。]{0,2}$/;

/** 巩固率为94%,低于全省平均水平1.6个百分点: how far from what is elsewhere. */
const OF_ANOTHER = cue(/(?:[低高]于|超出|落后于?)全[国省市区县州](?:平均)?(?:水平|均值)?$/);

function ofLast(stated: Statement, last: Draft | undefined, item: Reading["item"]): Statement {
  return last && last.type !== "milestone" && last.item === item ? { ...stated, label: last.label } : stated;
}

/** The target before, when this one is introduced as a part of it: 新建学校10所,其中高中3所. */
function wholeOf(reading: Reading, statement: Statement, before: Draft | undefined): TargetDraft | undefined {
  const start = Math.min(statement.labelStart, statement.quantity.start);
  if (!isPartAt(reading.sentence, start)) return undefined;
  if (before?.type !== "target" || before.item !== reading.item) return undefined;
  return isNumeric(before.goal) && before.goal.unit === statement.unit ? before : undefined;
}

function measured({ quantity, unit, per }: Statement) {
  const { bound, scale } = quantity;
  return { bound, value: printedValue(quantity), unit, scale, per: per.length > 0 ? per : undefined };
}

function observationOf(
  reading: Reading,
  statement: Statement,
  time: Statement["time"],
  status: "A" | "F",
): ObservationDraft {
  const { label, rules, quantity } = statement;
  return {
    type: "observation",
    status,
    item: reading.item,
    label,
    measure: statement.measure,
    stage: stageIn(reading, statement.label, statement.stage),
    scope: scopeOf(statement),
    value: measured(statement),
    date: dateFrom(time),
    clause: clauseOf(reading, statement),
    figure: sourceSpan(reading, quantity),
    reading: "verbatim",
    support: support(reading, time, { start: statement.labelStart, end: quantity.end }),
    fields: {
      label: rules.label,
      unit: rules.unit,
      kind: rules.kind,
      type: { rule: status === "F" ? "type.forecast" : "type.past", confidence: 0.85 },
    },
  };
}

const scopeOf = ({ perWords }: Statement) => (perWords ? { area: perWords } : undefined);

/** How much before a clause may still hold its modality: 力争, 确保. */
const MODAL_REACH = 12;
/** How far before the figure: what it is about may have been said a page before. */
const FARTHEST = 200;

function targetOf(reading: Reading, statement: Statement, carried: Dated | undefined): TargetDraft {
  const { item, sentence, context } = reading;
  const { quantity, labelStart, from, kind, rules } = statement;
  const own = statement.time && isGoalTime(statement.time, context) ? statement.time : undefined;
  const { bound, value, unit, scale, per } = measured(statement);
  const standing = isStanding(sentence, statement) || undefined;
  const { time, governed, field } = deadlineOf(reading, own, carried, standing || statement.per.some(isTimed));
  const goal = defined<NumericGoal>({ kind, bound, value, unit, scale, per, boundWord: quantity.boundWord, standing });
  const start = Math.min(labelStart, quantity.start);
  return {
    type: "target",
    item,
    label: statement.name ?? statement.label,
    measure: statement.measure,
    stage: stageIn(reading, statement.label, statement.stage),
    scope: scopeOf(statement),
    goal,
    deadline: deadlineFrom(time, context.period?.[1], governed !== undefined),
    baseline: baselineOf(statement),
    baselineFigure: from && sourceSpan(reading, from.quantity),
    modality: mayStand(MODAL, sentence.cues)
      ? modalityOf(sentence.text.slice(Math.max(0, start - MODAL_REACH, quantity.start - FARTHEST), quantity.end))
      : undefined,
    clause: clauseOf(reading, statement),
    figure: sourceSpan(reading, quantity),
    reading: "verbatim",
    support: supportOf(reading, statement, own, governed),
    fields: {
      label: rules.label,
      unit: rules.unit,
      kind: rules.kind,
      deadline: field,
      type: { rule: `type.${item.role}`, confidence: 0.9 },
    },
  };
}

/** Where else the label stands, and the date. */
function supportOf(
  reading: Reading,
  { labelledAt, labelStart, quantity }: Statement,
  own: Time | undefined,
  governed: Span | undefined,
): Draft["support"] {
  const dated: Draft["support"] = governed
    ? [{ start: governed.start, end: governed.end, role: "deadline" }]
    : support(reading, own, { start: labelStart, end: quantity.end });
  if (!labelledAt) return dated;
  return [{ start: labelledAt.start, end: labelledAt.end, role: "label" }, ...dated];
}

/** A ratio as the number that is not 1: 15:1 and 1:15 are both 15; 6:4 is 1.5. */
function printedValue({ value, ratio }: Quantity): GoalValue {
  if (!ratio || Array.isArray(value)) return value;
  const [left, right] = ratio;
  if (right === 1) return left;
  return left === 1 ? right : Math.round((left / right) * 10_000) / 10_000;
}

function baselineOf({ from, unit }: Statement): Baseline | undefined {
  const value = from && printedValue(from.quantity);
  if (!from || typeof value !== "number") return undefined;
  const { scale } = from.quantity;
  return defined<Baseline>({
    value,
    unit: from.quantity.unit === "percent" || unit === "percent" ? "percent" : unit,
    scale,
    date: dateFrom(from.time),
  });
}

const isTimed = ({ of }: Statement["per"][number]) => of === "year" || of === "term" || of === "week";
const STANDING = cue(
  /必须|不得|应(?:当|不|接受|达到)?(?=[^,。]{0,12}(?:不低于|不少于|不超过))|严格控制|每(?:学期|周|学年)/,
);
/** How far around a figure a word of a standing rule is looked for: a sentence may be a whole page. */
const STANDING_REACH = 240;
const isStanding = ({ text, cues }: Sentence, { time, per, quantity: { start, end } }: Statement) =>
  time === undefined &&
  (per.some(({ of }) => of === "week" || of === "term") ||
    (mayStand(STANDING, cues) &&
      STANDING.pattern.test(text.slice(Math.max(0, start - STANDING_REACH), end + STANDING_REACH))));

/** The longest clause that is quoted whole; a longer one is quoted from the figure on, with the label as support. */
const LONGEST_CLAUSE = 60;

function clauseOf(reading: Reading, { labelStart, labelEnd, quantity, verb = "" }: Statement): Span {
  const said = Math.min(labelStart, quantity.start);
  // 新建普通高中2所: quoted with the verb, without which it would be another thing.
  const start = reading.sentence.text.endsWith(verb, said) ? said - verb.length : said;
  const end = Math.max(labelEnd, quantity.end);
  return end - start <= LONGEST_CLAUSE ? sourceSpan(reading, { start, end }) : sourceSpan(reading, quantity);
}
