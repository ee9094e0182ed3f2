import type { EnglishFigure } from "./figures.ts";
import { listAt } from "./lists.ts";
import type { EnglishSentence } from "./sentence.ts";
import type { EnglishVerb } from "./verbs.ts";

/** How a figure stands in its sentence. */
export interface FigureContext {
  readonly figure: EnglishFigure;
  /** Its verb: behind it when it belongs to the subject, else the last before it. */
  readonly verb?: EnglishVerb;
  /** It belongs to the subject of its verb: `1,200 teachers will be trained`. */
  readonly isSubject: boolean;
  /** The figure before it, when no verb stands between the two: `60% by 2025 and 65% by 2030`. */
  readonly follows?: EnglishFigure;
}

/** Where a figure of a sentence stands: its verb, and whether it goes on where the last that stated something left off. */
export function contextOf(sentence: EnglishSentence, index: number, before?: EnglishFigure): FigureContext {
  const { bare, verbs, figures, body } = sentence;
  const figure = figures[index] as EnglishFigure;
  const next = verbs.find(({ start, end }) => start >= figure.number && end > figure.end);
  if (next && !next.bare && isSubject(sentence, figure, next)) return { figure, verb: next, isSubject: true };
  const last = verbs.findLast(({ start }) => start < figure.number && start >= body);
  if (!last && next && !next.bare && isListed(sentence, index, next)) return { figure, verb: next, isSubject: true };
  // Investment of 120 million yuan is planned: the figure stands within the subject.
  const isWithin = next !== undefined && !next.bare && !NEW_CLAUSE.test(bare.slice(figure.end, next.start));
  const verb = last ?? (isWithin ? next : undefined);
  const whole = before && sentence.figures.indexOf(before);
  const isPart = whole !== undefined && whole < index && contextOf(sentence, whole).verb === verb;
  const isLinked = before !== undefined && (verb === undefined || verb.start < before.number || isPart);
  return { figure, ...(verb && { verb }), isSubject: false, ...(isLinked && { follows: before }) };
}

const OPENS =
  /(?:^|[,;:(]|\b(?:and|while|that|which|but|where|or|so|then|if|when|also|says?|said|say|ensur(?:e|es|ing)|guarantee(?:s|ing)?)|[,;]\s*with|\b(?:of|among) (?:which|whom|them|these))\s*$/i;
/** What may stand between the opening of a clause and its figure. */
const LEADS_TO =
  /(?:\b(?:at present|currently|to date|so far|now|overall|altogether|only|just|still|an?|the|another|additional|further|extra|remaining|estimated|total of|some|other|first|all|these|those)\s*)+$/i;
const NEW_CLAUSE = /[,;:()](?!\d)|\b(?:and|while|but) (?:that|the|a|an|all|every|each|its|their)\b/i;

/** 100 laboratories, 40 centres and 12 think tanks will be established: the verb is that of all. */
function isListed(sentence: EnglishSentence, index: number, verb: EnglishVerb): boolean {
  const { bare, figures, body } = sentence;
  const [figure, last] = [figures[index] as EnglishFigure, figures.findLast(({ end }) => end <= verb.start)];
  if (!last || last === figure || !isSubject(sentence, last, verb)) return false;
  const before = bare.slice(Math.max(body, figure.start - 80), figure.start);
  return before.replace(LEADS_TO, "").trim() === "" && !/[;:()]/.test(bare.slice(figure.end, last.start));
}

/** Children, aged between three and six, will be enrolled: what a subject adds between commas. */
export const APPOSED: RegExp =
  /, (?:aged|including|excluding|especially|particularly|mostly|mainly|such as|(?:half|most|many|some|an? (?:third|quarter)|\d{1,3}(?:%| per ?cent)) of (?:them|these|which|whom))\b[^,;:]{0,80},?\s*$/i;

/** Whether nothing but a noun phrase parts a figure from the verb behind it, and nothing but the opening of a clause stands before. */
function isSubject(sentence: EnglishSentence, { start, end }: EnglishFigure, verb: EnglishVerb): boolean {
  const { bare, body } = sentence;
  const before = bare.slice(Math.max(body, start - 80), start);
  const opening = before.replace(LEADS_TO, "");
  const opens = opening.trim() === "" || OPENS.test(opening) || / {4,}$/.test(before);
  const comma = bare.indexOf(",", end);
  const list = comma < 0 || comma > verb.start ? 0 : listAt(sentence, end, comma);
  const between =
    `${bare.slice(end, list === 0 ? end : comma)}${bare.slice(list === 0 ? end : comma + list, verb.start)}`
      .replace(/\([^()]*\)/g, "")
      .replace(APPOSED, " ");
  return opens && between.length < 160 && !NEW_CLAUSE.test(between) && !verb.bare;
}
