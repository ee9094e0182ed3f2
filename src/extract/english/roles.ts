import type { Time } from "../times.ts";
import { contextOf } from "./context.ts";
import type { EnglishFigure } from "./figures.ts";
import type { EnglishSentence } from "./sentence.ts";
import { COUNTED_NOUN } from "./words.ts";

/** What a figure does in its sentence: it states something, is where that starts, or where the one before it started. */
export type FigureRole = "statement" | "start" | "baseline";

const FROM =
  /\bfrom (?:(?:the|its|an?) )?(?:(?:current|present|existing|previous|actual)(?:ly)?(?: (?:level|rate) of)? )?$/i;
const TO = /^\s*(?:\([^)]{0,40}\)|[^,;:.()]{0,40}?)\s*(?:\bto\b|→|[-=]>)/i;
const ARROW = /^\s*(?:\([^)]{0,40}\))?\s*(?:→|[-=]>)\s*$/;
/** 1,450 (baseline), 2,300 (target); baseline 71%, target 90%. */
const CALLED_START = /^ ?\((?:[\d ]{0,5})?(?:baseline|current|actual|at present)(?: value| level)?\s*\)/i;
const START_BEFORE = /\bbaseline(?: value)?(?: of)?:? ?\(?$/i;
const BASELINE =
  /(?:\b(?:up|down|rising|increased) from|\b(?:compared (?:with|to)|against|versus|baseline(?: of)?:?|currently|presently)|\(\s*(?:from|now|was|baseline:?|baseline value|actual|current|value|level|up from|down from)?\s*:?|\bfrom(?: the| its)?(?: current| present| existing)?(?: (?:baseline|level|value|rate) of)?|\bon the (?:basis|base) of)\s*(?:the )?$/i;

/** Which of these a figure is. */
export function roleOf({ bare, text, figures, times }: EnglishSentence, index: number, hasLast: boolean): FigureRole {
  const figure = figures[index] as EnglishFigure;
  const before = bare.slice(Math.max(0, figure.start - 48), figure.start);
  const next = figures[index + 1];
  if (FROM.test(before) && next && TO.test(bare.slice(figure.end, next.start + 3))) return "start";
  if (next && ARROW.test(bare.slice(figure.end, next.start))) return "start";
  if (next && !hasLast && (CALLED_START.test(bare.slice(figure.end, figure.end + 20)) || START_BEFORE.test(before)))
    return "start";
  if (ofLevel(times, text, figure) && hasLast) return "baseline";
  if (!BASELINE.test(before)) return "statement";
  const bracketed = /\(\s*:?\s*$/.test(before);
  // In brackets a figure starts another only when it tells its year and counts the same.
  if (bracketed) {
    const close = bare.indexOf(")", figure.end);
    const open = bare.lastIndexOf("(", figure.start);
    const dated = times.some(({ start, kind }) => start > open && start < close && kind !== "by" && kind !== "from");
    if (!dated || /^ [a-z]/i.test(bare.slice(figure.end, figure.end + 2))) return "statement";
  }
  return hasLast || /\bfrom\b/i.test(before) || bracketed ? "baseline" : "statement";
}

/** From the 2020 level of 80%: the time of a figure that something starts from. */
export const ofLevel = (times: readonly Time[], text: string, { start }: EnglishFigure): Time | undefined =>
  times.find(({ kind, end }) => kind === "than" && end <= start && /^ of (?:the )?$/.test(text.slice(end, start)));

/** Classes of more than 56 pupils. */
const THINGS_OF = new RegExp(`\\b(?:${COUNTED_NOUN}) of $`, "i");
/** The number of schools with fewer than 50 pupils. */
const MEASURED_WITH =
  /\b(?:(?:number|share|proportion|percentage) of [a-z ]{2,40} (?:with|having)|no (?:[a-z-]{2,20} ){1,3}(?:with|of|having|exceeding)) $/i;
const WITH = /\b(?:with|having|exceeding|serving|under|over|for|than) $/i;
const AMONG =
  /\b(?:in|for|at|to|of|among|eliminat(?:e|ed|ing)|abolish|remove)\s[^,;:]{2,60}\s(?:with|having|of|under|over)\s$/i;

/** Every county with a population above 300,000 shall set up a school. */
const OF_SIZE = /\bwith an? (?:[a-z]+ )?(?:population|enroll?ment|intake) (?:of )?$/i;

/** Whether a figure only says which of the things named are meant: classes with more than 55 pupils. */
export function isCondition(sentence: EnglishSentence, index: number): boolean {
  const { bare, body, figures, verbs, text } = sentence;
  const figure = figures[index] as EnglishFigure;
  if (figure.unit === "year" && COMPLETES.test(bare.slice(body, figure.start))) return true;
  if (isPartOfDay(sentence, figure) || isScored(sentence, index) || isToldOf(sentence, index)) return true;
  if (figure.unit === "percent" || figure.unit === "pupilPerTeacher") return false;
  const from = Math.max(body, figure.start - 100);
  const before = bare.slice(from, figure.start);
  const whole = figures[index - 1];
  if (
    whole &&
    (whole.unit === undefined || whole.unit === "percent") &&
    /^ (?:out )?of (?:the |all |its )?$/i.test(bare.slice(whole.end, figure.start))
  )
    return true;
  if (from === body && /^\s*(?:out )?of (?:the |these |all )?$/i.test(before)) return true;
  if (figure.bound !== "exactly" && /[a-z] \($/i.test(before) && /^[^,;()]*\)/.test(bare.slice(figure.end)))
    return true;
  if (figure.unit === undefined && figure.bound !== "exactly" && THINGS_OF.test(text.slice(from, figure.start)))
    return true;
  if (figure.unit === undefined && MEASURED_WITH.test(before)) return true;
  if (
    OF_SIZE.test(before) &&
    figure.bound !== "exactly" &&
    /^ (?:shall|will|should|must|is|are|there)\b|^,/.test(bare.slice(figure.end, figure.end + 8))
  )
    return true;
  const among = AMONG.exec(before);
  const isOneClause =
    among !== null && !verbs.some(({ end, bare: weak }) => !weak && end > from + among.index && end <= figure.start);
  if (figure.bound !== "exactly" && isOneClause && !/\b(?:schools?|each|every|county) with $/i.test(before))
    return true;
  if (/^[^,;]{0,40}\beach\b/.test(bare.slice(figure.end)) && /\bwith $/i.test(before)) return true;
  if (isWithinShare(sentence, figure)) return true;
  const verb = verbs.findLast(({ end }) => end <= figure.start);
  if (
    whole?.unit === "percent" &&
    verb &&
    contextOf(sentence, index - 1).verb === verb &&
    contextOf(sentence, index - 1).isSubject
  )
    return bare.slice(verb.end, figure.start).trim() === "";
  const next = verbs.find(({ start, end }) => start >= figure.number && end > figure.end);
  if (!next || next.bare || contextOf(sentence, index).isSubject || !WITH.test(before)) return false;
  return !/[,;:]\s*\w* ?$/.test(before) && !/[,;:()]/.test(bare.slice(figure.end, next.start));
}

/** All pupils to complete six years of schooling: how much each of them. */
const COMPLETES = /^\s*(?:all|every) [^,;:()]{3,60} (?:complete|finish) $/i;
const DOES_SO_MANY = /^ of [^;:()]{3,80} (?:attend|study|have|receive|take)(?:ing)?(?: school| classes)? $/i;

/** 90% of pupils will report that they have at least one adult to talk to: what each of them is to report. */
function isToldOf(sentence: EnglishSentence, index: number): boolean {
  const [whole, figure] = [sentence.figures[index - 1], sentence.figures[index] as EnglishFigure];
  if (whole?.unit !== "percent") return false;
  const between = sentence.bare.slice(whole.end, figure.start);
  // 90% of pupils to attend school two sessions a day.
  if (figure.unit === undefined && DOES_SO_MANY.test(between) && /^ sessions?\b/.test(sentence.bare.slice(figure.end)))
    return true;
  const { verb, isSubject } = contextOf(sentence, index - 1);
  return isSubject && verb !== undefined && /^ that [^,;:()]*$/.test(sentence.bare.slice(verb.end, figure.start));
}

/** Served in regular classes 80% or more of the day. */
const isPartOfDay = ({ bare }: EnglishSentence, { unit, end }: EnglishFigure): boolean =>
  unit === "percent" &&
  /^ of (?:the |their |its |each )?(?:(?:school|working) )?(?:day|week|time)s?\b/i.test(bare.slice(end, end + 30));

/** 90% of learners shall score 50% or more: what each of them is to score. */
function isScored(sentence: EnglishSentence, index: number): boolean {
  const [whole, figure] = [sentence.figures[index - 1], sentence.figures[index] as EnglishFigure];
  if (whole?.unit !== "percent" || figure.unit !== "percent") return false;
  const { verb, isSubject } = contextOf(sentence, index - 1);
  return (
    isSubject &&
    verb !== undefined &&
    /^(?:achieve|score|get|obtain|attain|earn|gain)$/.test(verb.base ?? verb.main) &&
    PEOPLE_OF.test(sentence.bare.slice(whole.end, verb.start)) &&
    sentence.bare.slice(verb.end, figure.start).trim() === ""
  );
}

const PEOPLE_OF =
  /^ (?:of )?(?:the |all |its )?[^,;:()]{0,60}?\b(?:learners|pupils|students|children|candidates|teachers|trainees|graduates|girls|boys)\b/i;

const SHARE_OF = /\b(?:shares?|proportions?|percentages?|rates?|coverage) of [^,;:()]*$/i;

/** The share of pupils who master one or two arts will reach 95%: a figure that tells of whom. */
function isWithinShare({ bare, body, figures, verbs }: EnglishSentence, { start, end }: EnglishFigure): boolean {
  const next = verbs.find((verb) => verb.start >= end && !verb.bare);
  if (!next || /[,;:()]/.test(bare.slice(end, next.start))) return false;
  const before = SHARE_OF.exec(bare.slice(Math.max(body, start - 140), start));
  if (!before || verbs.some((verb) => !verb.bare && verb.end <= start && verb.start >= start - before[0].length))
    return false;
  return figures.some(
    (figure) => figure.start >= next.end && figure.unit === "percent" && figure.start < next.end + 60,
  );
}
