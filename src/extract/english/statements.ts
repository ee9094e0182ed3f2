import type { NumericKind, Per } from "../../model/goal.ts";
import type { UnitId } from "../../model/units.ts";
import type { LeftOutReason } from "../notFigures.ts";
import type { Span } from "../passage.ts";
import type { Time } from "../times.ts";
import { isAnnounced } from "./announced.ts";
import { asidesIn, withoutAsides } from "./asides.ts";
import { boundIn, withBound } from "./boundIn.ts";
import { contextOf } from "./context.ts";
import { eachOfThem } from "./eachOfThem.ts";
import type { EnglishLabel } from "./englishLabel.ts";
import type { EnglishFigure } from "./figures.ts";
import { isDifference } from "./isDifference.ts";
import { kindOf } from "./kindOf.ts";
import { labelOf } from "./labelOf.ts";
import { pairIn, withPair } from "./pairs.ts";
import { persOf } from "./persOf.ts";
import { isCondition, ofLevel, roleOf } from "./roles.ts";
import type { EnglishSentence } from "./sentence.ts";
import { isCase, reasonAgainst } from "./setAside.ts";
import { tenseOf } from "./tenseOf.ts";
import { ownTime, timeFor } from "./timeNear.ts";
import { unitOf } from "./unitOf.ts";
import type { EnglishTense, EnglishVerb } from "./verbs.ts";
import { countedIn } from "./words.ts";

/** A figure where something starts, with its year. */
export interface EnglishStart {
  readonly figure: EnglishFigure;
  readonly time?: Time;
  /** The figure before starts there too: from 22% to 35% and 50%. */
  readonly isShared?: true;
}

/** One figure of an English sentence with what is said of it. */
export interface EnglishStatement extends EnglishLabel {
  readonly figure: EnglishFigure;
  readonly kind: NumericKind;
  readonly unit: UnitId;
  readonly per: readonly Per[];
  /** Absent where there is no verb. */
  readonly tense?: EnglishTense;
  readonly verb?: EnglishVerb;
  readonly time?: Time;
  /** Its time is that of an introduction above, not of its own sentence. */
  readonly isGoverned?: true;
  readonly from?: EnglishStart;
}

/** What carries over from the part of a sentence before a semicolon, and from the heading above. */
export interface Carried {
  readonly last?: EnglishStatement;
  readonly time?: Time;
  /** What an introduction above says of when: `Targets for 2025:`. */
  readonly governing?: Time;
  readonly heading?: string;
  /** What the last figure of the sentence before was about. */
  readonly before?: string;
}

/** A figure that states nothing of its own, and why. */
interface LeftFigure extends Span {
  readonly reason: LeftOutReason;
}

/** What a sentence states, and which of its figures state nothing. */
export function statementsOf(whole: EnglishSentence, carried: Carried): Stated {
  const read = readFigures(whole, carried);
  const reason = reasonAgainst(whole);
  if (!reason) return read;
  const left = whole.figures.map(({ start, end }) => ({ start, end, reason }));
  return { stated: [], left, ...(read.last && { last: read.last }) };
}

/** What a sentence states; `last` is what its last figure is about, even where the sentence sets nothing. */
interface Stated {
  readonly stated: readonly EnglishStatement[];
  readonly left: readonly LeftFigure[];
  readonly last?: EnglishStatement;
  /** Where something starts that has no figure of its own: all schools, up from 64%. */
  readonly start?: EnglishStart;
}

function readFigures(whole: EnglishSentence, carried: Carried): Stated {
  const asides = asidesIn(whole);
  const plain = withoutAsides(whole, asides);
  const conditions = plain.figures.filter((figure, index) => isCondition(plain, index) || isCase(plain, figure));
  const told = { ...plain, conditions, figures: plain.figures.filter((figure) => !conditions.includes(figure)) };
  const pair = pairIn(told);
  const sentence = pair ? withPair(told, pair) : told;
  const stated: EnglishStatement[] = [];
  const left: LeftFigure[] = conditions.map(({ start, end }) => ({ start, end, reason: "condition" }));
  let from: EnglishStart | undefined;
  for (const [index, figure] of sentence.figures.entries()) {
    const { start, end } = figure;
    const last = stated.at(-1);
    if (pair?.starts.includes(figure)) continue;
    const begun = pair?.starts[pair.ends.indexOf(figure)];
    if (begun) from = { figure: begun };
    const aside = asides.find((each) => each.end <= start && !stated.some((other) => other.figure.start >= each.end));
    const role = begun ? "statement" : roleOf(sentence, index, last !== undefined || isOfAll(sentence, figure));
    if (role !== "statement") {
      const time = ownTime(sentence, index) ?? ofLevel(sentence.times, sentence.text, figure);
      const begins = { figure, ...(time && { time }) };
      if (role === "baseline" && last) stated[stated.length - 1] = { ...last, from: begins };
      else from = begins;
      continue;
    }
    const statement = stateOf(sentence, index, { ...carried, ...(last && { last }) }, from);
    // Reach 14,500 yuan, up 20% from 2020: how far it is, not what is set.
    if (statement && isDifference(sentence, statement)) {
      left.push({ start, end, reason: "difference" });
      continue;
    }
    // What may be is no promise, unless it is what may be at most.
    if (statement?.tense === "possible" && !/^(?:atMost|lessThan)$/.test(statement.figure.bound)) {
      left.push({ start, end, reason: "no-commitment" });
      continue;
    }
    if (statement) {
      stated.push(aside && !statement.from ? { ...statement, from: aside } : withStart(statement, last));
      from = undefined;
    } else
      left.push({ start, end, reason: figure.unit === "year" || figure.unit === "day" ? "duration" : "no-subject" });
  }
  const last = stated.at(-1);
  const start = from && isOfAll(sentence, from.figure) ? from : undefined;
  if (from && !start) left.push({ start: from.figure.start, end: from.figure.end, reason: "no-subject" });
  return { stated, left, ...(last && { last }), ...(start && { start }) };
}

/** Every school will have a library, against 64% in 2020. */
function isOfAll({ bare, body, text, verbs }: EnglishSentence, figure: EnglishFigure): boolean {
  return (
    figure.unit === "percent" &&
    /^[\s,]*(?:all|every|each)\b/i.test(
      text.slice(body).replace(/^\W*(?:by|in|from|within|before)\b[^,]{0,30}, /i, ""),
    ) &&
    verbs.some(({ tense, start, bare: weak }) => tense === "future" && !weak && start < figure.start) &&
    /[,(]/.test(bare.slice(verbs[0]?.end, figure.start))
  );
}

/** From 22% in 2010 to 35% by 2015 and 50% by 2020: both start there. */
function withStart(statement: EnglishStatement, last: EnglishStatement | undefined): EnglishStatement {
  const goesOn =
    statement.rule === "carried" &&
    !statement.from &&
    last?.from !== undefined &&
    last.from.figure.start < last.figure.start &&
    last.label === statement.label &&
    last.kind === "level" &&
    last.unit === statement.unit &&
    statement.tense !== "past";
  return goesOn && last.from ? { ...statement, from: { ...last.from, isShared: true } } : statement;
}

/** An increase in the rate from 45% to 60% is about the rate. */
const MOVE_OF = /^(?:an? )?(?:increase|reduction|growth|rise|improvement|decrease|decline) (?:in|of) (?:the )?/i;
const BY_SO_MUCH = /,?\sby\s[^,]{1,20}$/i;
/** What so many are of, whether or not they come each year. */
const STOCK = /\b(?:number|enroll?ment|ratio|size|capacity)\b/i;
/** Years that are no length of schooling are how long something takes. */
const LENGTH = /schooling|education|years|length|expectancy|life/i;

function stateOf(
  sentence: EnglishSentence,
  index: number,
  carried: Carried,
  from: EnglishStart | undefined,
): EnglishStatement | undefined {
  const { last, heading } = carried;
  const before = sentence.figures.findLast((figure, each) => each < index && figure.number === last?.figure.number);
  const context = contextOf(sentence, index, before);
  const { figure, verb } = context;
  const label = labelOf(sentence, context, {
    ...(last && { measure: last.measure }),
    ...(last?.group !== undefined && { group: last.group }),
    ...(from && { until: from.figure.start }),
    ...(heading !== undefined && { heading }),
    ...(carried.before !== undefined && { before: carried.before }),
  });
  if (!label) return undefined;
  const isTo = from !== undefined || /\bto $/.test(sentence.bare.slice(Math.max(0, figure.start - 4), figure.start));
  const starts = isTo ? MOVE_OF.exec(label.label)?.[0].length : undefined;
  const named = starts
    ? {
        ...label,
        label: label.label.slice(starts).replace(BY_SO_MUCH, ""),
        measure: label.measure.slice(starts).replace(BY_SO_MUCH, ""),
      }
    : label;
  if (figure.unit === "day" && /\bwithin\b/i.test(sentence.text.slice(figure.start, figure.number))) return undefined;
  // One school, one policy.
  if (
    figure.spelled &&
    figure.unit === undefined &&
    figure.value === 1 &&
    figure.bound === "exactly" &&
    !verb &&
    !sentence.topic &&
    !from
  )
    return undefined;
  const isDuration = figure.unit === "year" && !sentence.text.slice(figure.start, figure.end).includes(" of ");
  const lasts = /\blast(?:s|ing)?(?: for)? $/i.test(sentence.text.slice(Math.max(0, figure.start - 16), figure.start));
  if (isDuration && (lasts || !LENGTH.test(label.label))) return undefined;
  const isCarried = label.rule === "carried" && last !== undefined;
  const ofRate = figure.unit === "item" && isCarried && last.unit === "percent";
  // 320 million yuan, 180 million of it in school buildings.
  const isMoney =
    context.follows && figure.scale !== undefined && last?.unit === "yuan" && countedIn(named.label) === undefined;
  const unit = ofRate ? "percentagePoint" : unitOf(figure, named.label, isCarried || isMoney ? last?.unit : undefined);
  const near = timeFor(sentence, index) ?? carried.time;
  const isShared =
    near === undefined &&
    ((context.follows && (isCarried || last?.tense !== "past")) || (verb?.bare && verb.main.endsWith("ing")));
  const announced = isAnnounced(sentence, figure);
  const tense = announced ? "future" : tenseOf(sentence, verb);
  // Will exceed 85% by 2025, and the other share will reach 50%.
  const goesOn =
    tense === "future" &&
    last?.tense === "future" &&
    last.time?.kind === "by" &&
    sentence.times.filter(({ kind }) => kind === "by").length === 1;
  const own = near ?? (isShared || goesOn ? last?.time : undefined);
  const isGoverned =
    (own === undefined && tense !== "past" && tense !== "forecast") || (isShared === true && last?.isGoverned === true);
  const time = own ?? (isGoverned ? carried.governing : undefined);
  const isBrought = verb?.role === "set" && verb !== last?.verb;
  const kind =
    isCarried && figure.unit === undefined && !from && !isBrought ? last.kind : kindOf(sentence, context, unit, label);
  const ownPers = persOf(sentence, index, context);
  const each = ownPers.length === 0 ? eachOfThem(sentence, verb, last?.measure ?? carried.before) : undefined;
  const per = each ? [each] : ownPers;
  const isYearly =
    kind === "level" &&
    per.some(({ of }) => of === "year") &&
    (/^(?:enrol|admit|recruit)l?$/.test(verb?.base ?? "") ||
      (!verb && /^(?:person|school|place|class|course)$/.test(unit) && !STOCK.test(named.label)));
  // Grow at an annual average of 8%.
  const isAnnual =
    kind === "change" &&
    /\bannual(?:ly)?\b[^,;]{0,30}$/i.test(sentence.text.slice(Math.max(0, figure.start - 48), figure.start));
  return {
    ...named,
    figure: isCarried && context.follows && !from ? withBound(figure, last.figure) : boundIn(sentence, context),
    kind: isYearly || (announced && kind === "level" && figure.unit === undefined) ? "flow" : kind,
    unit,
    per: per.length === 0 && isAnnual ? [{ of: "year" }] : per,
    ...(tense && { tense }),
    ...(verb && { verb }),
    ...(time && { time }),
    ...(isGoverned && time && { isGoverned: true as const }),
    ...(from && { from }),
  };
}
