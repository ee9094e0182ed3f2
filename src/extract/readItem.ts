import type { Goal, NumericGoal } from "../model/goal.ts";
import type { StageCode } from "../model/stages.ts";
import type { Baseline } from "../model/target.ts";
import { type Commitment, commitmentsIn, mayCommit } from "./commitments.ts";
import { dateFrom, deadlineFrom } from "./deadlines.ts";
import type { Draft, FieldReading, LeftOut } from "./draft.ts";
import { isEnglish, readEnglish } from "./english/readEnglish.ts";
import { eventsIn } from "./events.ts";
import { GOALS, type Item, type PartRole } from "./items.ts";
import { modalityOf } from "./modality.ts";
import type { LeftOutReason } from "./notFigures.ts";
import { type Passage, type Span, spanOf, touching } from "./passage.ts";
import type { Quantity } from "./quantities.ts";
import { type Sentence, sentencesOf } from "./sentence.ts";
import { type Statement, statementsIn } from "./statements.ts";
import type { Time } from "./times.ts";
import { stageOf } from "./words.ts";

/** What the plan as a whole tells about its sentences. */
export interface PlanContext {
  /** First and last year of the plan. */
  readonly period?: readonly [from: number, to: number];
  /** The stage its title names. */
  readonly stage?: StageCode;
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
interface Governing {
  chapter: string;
  /** The deadline that opened a sentence of the goals. */
  time?: Time;
  /** Where it stands in the source. */
  span?: Span;
  /** The item tells how things are: 现有, 截至, and what follows without a word of the future. */
  reports?: boolean;
}

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
        readEnglish(passage, item, result);
        continue;
      }
      const topic = stageOf(passage.text.slice(0, 24)) ?? item.stage ?? context.stage;
      for (const sentence of sentencesOf(passage, mayCommit)) {
        readSentence({ item, passage, sentence, topic, context, governing, result });
      }
    }
  }
  return result;
}

interface Reading {
  readonly item: Item;
  readonly passage: Passage;
  readonly sentence: Sentence;
  /** The stage that the paragraph or its heading is about. */
  readonly topic: Item["stage"];
  readonly context: PlanContext;
  readonly governing: Governing;
  readonly result: ReadResult;
}

function readSentence(reading: Reading): void {
  const { sentence, result, item, governing } = reading;
  const { stated, left } = statementsIn(sentence);
  governing.reports = tellsNow(sentence) || (governing.reports === true && !FUTURE_WORDS.test(sentence.text));
  const opening = sentence.times[0];
  if (opening && opening.start <= 8 && item.titles.some((title) => GOALS.test(title)) && isGoalTime(opening, reading.context)) {
    governing.time = opening;
    governing.span = sourceSpan(reading, opening);
  }
  for (const time of sentence.times) result.times.push(sourceSpan(reading, time));
  for (const { start, end, reason } of sentence.notFigures) result.leftOut.push({ ...sourceSpan(reading, { start, end }), reason });
  for (const { spelled, numberStart, numberEnd } of sentence.quantities) {
    if (spelled) result.spelled.push(sourceSpan(reading, { start: numberStart, end: numberEnd }));
  }
  for (const { quantity, reason } of left) leave(reading, quantity, reason);
  for (const statement of stated) readStatement(reading, statement);
  for (const commitment of commitmentsIn(sentence, roleIn(reading))) readCommitment(reading, commitment);
  for (const event of eventsIn(sentence, roleIn(reading))) {
    const time = timeBefore(reading, event.start);
    if (!time || !isGoalTime(time, reading.context)) continue;
    result.drafts.push({
      type: "milestone",
      item,
      label: event.label,
      ...stageFor(reading, stageOf(event.label)),
      deadline: deadlineFrom(time, reading.context.period?.[1]),
      ...modal(sentence.text),
      clause: sourceSpan(reading, event),
      support: support(reading, time, event),
      reading: "verbatim",
      fields: { label: { rule: "event", confidence: 0.75 } },
    });
  }
}

const sourceSpan = ({ passage, sentence }: Reading, { start, end }: Span): Span =>
  spanOf(passage, sentence.at + start, sentence.at + end);

function leave(reading: Reading, { start, end }: Quantity, reason: LeftOutReason): void {
  reading.result.leftOut.push({ ...sourceSpan(reading, { start, end }), reason });
}

/** A sentence tells what was where it says so, whatever part it stands in. */
const PAST_WORDS =
  /目前|(?<!利用|盘活|整合)现有|现已|截至|截止|已(?:经|达|有|建|完成|实现|超过|全部|累计|先后|连续)|比上年|同比|先后|荣获|被评为|被授予|获评|(?:完成|达到|建成|实现|提高|增加|新增|下降|增长|投入|取得|培养|创建|引进|实施|开展|建设|改造|形成|组织|举办|配备|开设)了/;
const FORECAST = /预计|预测|测算|峰值|高峰/;

/** What a sentence about how things are says, and one about what is to be. */
const NOW_WORDS = /(?<!利用|盘活|整合)现有|截至|截止|目前|共有/;
const FUTURE_WORDS = /力争|确保|争取|到“?(?:20|十)|计划|规划|目标|将|要(?!求|素)|应当|推进|加强|实施(?!了)|新增|努力|不低于|不少于|不超过/;
const tellsNow = ({ text }: Sentence) => NOW_WORDS.test(text) && !FUTURE_WORDS.test(text);

/** How far before a figure 预计 and 据测算 reach. */
const FORECAST_REACH = 120;

function foretells(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - FORECAST_REACH), at);
  return FORECAST.test(before) && !/规划|计划|力争|确保|目标/.test(before);
}

/** How near to the figure a word of the past must stand in a part that is about the future. */
const NEAR = 36;

function isPast(reading: Reading, time: Time | undefined, at: number): boolean {
  const { item, sentence, context } = reading;
  if (time?.kind === "since" || time?.kind === "asOf") return true;
  if (reading.governing.reports && item.role !== "tasks") return true;
  const start = context.period?.[0];
  if (time?.year !== undefined && start !== undefined && time.kind !== "from") {
    if (time.year < start) return true;
    if (item.role === "past" && time.kind === "at") return true;
    if (time.kind === "by" && time.year > start) return item.role === "past" && !/目标|规划|力争|确保/.test(sentence.text) ? !FORECAST.test(sentence.text) && PAST_WORDS.test(sentence.text) : false;
  }
  if (item.role === "past") return true;
  const near = sentence.text.slice(Math.max(0, at - NEAR), at).replace(/^.*;/, "");
  return PAST_WORDS.test(near) && !/力争|确保|到20\d\d年/.test(near);
}

/** Whether a time can be a deadline: not of a year before the plan begins. */
function isGoalTime({ kind, year, since }: Time, { period }: PlanContext): boolean {
  if (kind === "within") return true;
  if (kind === "since" || kind === "than" || year === undefined) return false;
  return period === undefined || year >= period[0] || (since ?? year) >= period[0];
}

const roleIn = (reading: Reading): PartRole =>
  reading.governing.reports || PAST_WORDS.test(reading.sentence.text) ? "past" : reading.item.role;

function readStatement(reading: Reading, statement: Statement): void {
  const { item, sentence, context, governing, result } = reading;
  const { quantity, label, time, kind, unit } = statement;
  const reason = reasonAgainst(reading, statement);
  if (reason) {
    leave(reading, quantity, reason);
    return;
  }
  const clause = clauseOf(reading, statement);
  const figure = sourceSpan(reading, quantity);
  const past = isPast(reading, time, quantity.end);
  const forecast = (!past && item.role === "past") || foretells(sentence.text, quantity.end);
  const base = {
    item,
    label,
    ...stageFor(reading, statement.stage),
    ...(statement.perWords && { scope: { area: statement.perWords } }),
    clause,
    figure,
    reading: "verbatim" as const,
  };
  const per = statement.per.length > 0 ? { per: statement.per } : {};
  const measured = {
    bound: quantity.bound,
    value: valueOf(quantity),
    unit,
    ...(quantity.scale && { scale: quantity.scale }),
    ...per,
  };
  if (past || forecast || item.role === "frame") {
    const date = dateFrom(time);
    result.drafts.push({
      ...base,
      type: "observation",
      status: forecast || FORECAST.test(sentence.text.slice(Math.max(0, quantity.end - FORECAST_REACH), quantity.end)) ? "F" : "A",
      value: measured,
      ...(date && { date }),
      support: time ? support(reading, time, { start: statement.labelStart, end: quantity.end }) : [],
      fields: { ...statement.rules, type: { rule: past ? "type.past" : "type.forecast", confidence: 0.85 } },
    });
    return;
  }
  const deadlineTime = time && isGoalTime(time, context) ? time : undefined;
  const inherited = !deadlineTime && item.role === "goals" ? governing.time : undefined;
  const goal: NumericGoal = {
    kind,
    ...measured,
    ...(quantity.boundWord && { boundWord: quantity.boundWord }),
    ...(isStanding(sentence.text, statement) && { standing: true }),
  };
  const baseline = baselineOf(statement);
  const from = statement.from ? { baselineFigure: sourceSpan(reading, statement.from.quantity) } : {};
  result.drafts.push({
    ...base,
    type: "target",
    goal,
    deadline: deadlineFrom(deadlineTime ?? inherited, context.period?.[1], !deadlineTime && inherited !== undefined),
    ...(baseline && { baseline }),
    ...from,
    ...modal(sentence.text.slice(Math.max(0, Math.min(statement.labelStart, quantity.start) - 12), quantity.end)),
    support: inherited && governing.span
      ? [{ ...governing.span, role: "deadline" }]
      : support(reading, deadlineTime, { start: statement.labelStart, end: quantity.end }),
    fields: { ...statement.rules, deadline: deadlineField(deadlineTime, inherited), type: { rule: `type.${item.role}`, confidence: 0.9 } },
  });
}

function deadlineField(time: Time | undefined, inherited: Time | undefined): FieldReading {
  if (time) return { rule: `deadline.${time.kind}`, confidence: 0.93 };
  return inherited ? { rule: "deadline.governing", confidence: 0.75 } : { rule: "deadline.none", confidence: 0.85 };
}

function valueOf({ value, ratio }: Quantity) {
  if (!ratio) return value;
  const [left, right] = ratio;
  if (right === 1) return left;
  return left === 1 ? right : Math.round((left / right) * 10_000) / 10_000;
}

function baselineOf({ from, unit }: Statement): Baseline | undefined {
  if (!from || typeof from.quantity.value !== "number") return undefined;
  const date = dateFrom(from.time);
  return {
    value: from.quantity.value,
    unit: from.quantity.unit === "percent" || unit === "percent" ? "percent" : unit,
    ...(from.quantity.scale && { scale: from.quantity.scale }),
    ...(date && { date }),
  };
}

const STANDING = /必须|不得|应(?:当|不|接受|达到)?(?=[^,。]{0,12}(?:不低于|不少于|不超过))|严格控制|每(?:学期|周|学年)/;
const isStanding = (text: string, { time, per }: Statement) =>
  time === undefined && (per.some(({ of }) => of === "week" || of === "term") || STANDING.test(text));

const MEASURED_YEARS = /年限|年数|时间|时长|睡眠/;
const SERVES = /服务|从事|任教|交流|轮岗|锻炼|实践|挂职|支教|培训|学习|指导|研修|教研/;

/** 国家“十四五”规划明确…: what somebody else aims at. */
const OTHER_AUTHORITY = /^(?:国家|国务院|教育部|党中央|省委|省政府)[^,。]{0,24}(?:提出|明确|要求|规定|印发)|^全国/;

/** Why a figure with a subject is no record all the same. */
function reasonAgainst({ sentence, item }: Reading, statement: Statement): LeftOutReason | undefined {
  const { quantity, label, unit, kind } = statement;
  if ((unit === "year" || unit === "day" || unit === "hour") && !MEASURED_YEARS.test(label) && !(quantity.bound !== "exactly" && SERVES.test(around(sentence, quantity))))
    return "duration";
  if (quantity.spelled && quantity.bound === "exactly" && isListed(sentence.text, quantity.start)) return "enumeration";
  if (quantity.spelled && unit === "item" && quantity.bound === "exactly" && !(kind === "flow" && statement.ownVerb)) return "enumeration";
  if (/之一$/.test(label)) return "enumeration";
  if (/号$|密码$/.test(label)) return "code";
  if (OTHER_AUTHORITY.test(sentence.text)) return "other-authority";
  const after = sentence.text.slice(quantity.end, quantity.end + 6);
  const printed = sentence.text.slice(quantity.numberEnd, quantity.end);
  if (/以上$|以下$/.test(printed) && unit === "person" && /^(?:的)?[^,;。、)]/.test(after) && statement.labelStart > quantity.start) return "condition";
  if (kind === "change" && (unit === "percent" || unit === "percentagePoint") && touching(sentence.times, Math.max(0, quantity.start - 60), quantity.start).some((time) => time.kind === "than") && item.role !== "past" && hasLevel(sentence, quantity)) return "difference";
  return undefined;
}

const around = ({ text }: Sentence, { start, end }: Quantity) => text.slice(Math.max(0, start - 60), end + 30);

/** Whether a level stands right before a difference: 达到90%,比2020年提高5个百分点. */
/** 作业、睡眠、手机等五项: the number of what was just listed. */
const isListed = (text: string, at: number) => /等$/.test(text.slice(Math.max(0, at - 1), at));
const hasLevel = ({ text }: Sentence, quantity: Quantity) => /\d[%]?(?:以上|左右)?[,(][^,;。]{0,20}$/.test(text.slice(Math.max(0, quantity.start - 48), quantity.start));

function stageFor({ topic }: Reading, own: Item["stage"]): { stage?: NonNullable<Item["stage"]> } {
  const stage = own ?? topic;
  return stage ? { stage } : {};
}

function modal(text: string): Pick<Draft, "modality"> {
  const modality = modalityOf(text);
  return modality ? { modality } : {};
}

/** The longest clause that is quoted whole; a longer one is quoted from the figure on, with the label as support. */
const LONGEST_CLAUSE = 60;

function clauseOf(reading: Reading, { labelStart, labelEnd, quantity }: Statement): Span {
  const start = Math.min(labelStart, quantity.start);
  const end = Math.max(labelEnd, quantity.end);
  return end - start <= LONGEST_CLAUSE ? sourceSpan(reading, { start, end }) : sourceSpan(reading, quantity);
}

/** The time outside the clause that dates it. */
function support(reading: Reading, time: Time | undefined, clause: Span): Draft["support"] {
  if (!time || (time.start >= clause.start && time.end <= clause.end)) return [];
  return [{ ...sourceSpan(reading, time), role: "deadline" }];
}

function timeBefore({ sentence }: Reading, at: number): Time | undefined {
  return touching(sentence.times, Math.max(0, at - 400), at)
    .filter(({ kind }) => kind !== "than")
    .at(-1);
}

function readCommitment(reading: Reading, commitment: Commitment): void {
  const { item, sentence, context, governing, result } = reading;
  const { goal, label } = commitment;
  const found = timeBefore(reading, commitment.end);
  const time = found && isGoalTime(found, context) ? found : undefined;
  const inherited = !time && item.role === "goals" ? governing.time : undefined;
  const figure =
    goal.kind === "universal"
      ? { figure: sourceSpan(reading, { start: goal.wordStart, end: goal.wordStart + goal.word.length }) }
      : {};
  result.drafts.push({
    type: "target",
    item,
    label,
    ...stageFor(reading, stageOf(label)),
    goal: goalOf(commitment),
    deadline: deadlineFrom(time ?? inherited, context.period?.[1], !time && inherited !== undefined),
    ...modal(sentence.text.slice(Math.max(0, commitment.start - 12), commitment.end)),
    clause: sourceSpan(reading, commitment),
    ...figure,
    support: inherited && governing.span ? [{ ...governing.span, role: "deadline" }] : support(reading, time, commitment),
    reading: "verbatim",
    fields: {
      label: { rule: commitment.rule, confidence: 0.7 },
      type: { rule: commitment.rule, confidence: 0.7 },
      deadline: deadlineField(time, inherited),
    },
  });
}

function goalOf({ goal, label }: Commitment): Goal {
  if (goal.kind === "direction") return { kind: "direction", toward: goal.toward };
  if (goal.kind === "relative") return { kind: "relative", bound: goal.bound, reference: goal.reference };
  const unit = goal.value === 0 && /危房/.test(label) ? "squareMetre" : "percent";
  return { kind: "level", bound: "exactly", value: goal.value, unit, implicit: true };
}
