import type { Bound, GoalValue } from "../../model/goal.ts";
import type { UnitId } from "../../model/units.ts";
import type { Span } from "../passage.ts";
import { COUNTED_NOUN, KIND_OF, WORD_NUMBER, wordNumber } from "./words.ts";

/** A figure of an English sentence, with its bound words and unit: `at least 95 per cent`. Positions are those of the sentence. */
export interface EnglishFigure extends Span {
  /** Where the number itself begins. */
  readonly number: number;
  readonly value: GoalValue;
  readonly scale?: number;
  /** Of its own; a figure that counts what stands behind it has none. */
  readonly unit?: UnitId;
  readonly bound: Bound;
  readonly boundWord?: string;
  /** A number in words. */
  readonly spelled?: true;
  /** Of one in five: of what, or nothing where that stands right behind. */
  readonly group?: string;
}

const DIGITS = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?: \\d{3})+(?=[ %,;)]|\\.?$|\\. )|\\d+(?:\\.\\d+)?";
const FRACTION = "(?:an?|one|two|three|four|seven|nine)[ -](?:thirds?|quarters?|fifths?|tenths?)|half";
const NUMBER = new RegExp(
  `(?:(?<=RMB|CNY)|(?<![\\w.,/-]))(?:(?<fraction>cent(?= ?(?:per ?cent|%))|(?:${FRACTION})(?= of)|half(?= (?:will|shall|should|must|are|were|to)\\b)|(?:two|three|four)[ -](?:thirds|quarters|fifths|tenths)(?= ?[.,;)]| by| in))|(?<spelled>(?:${WORD_NUMBER})(?: hundred)?|an? (?:hundred|dozen))(?=[ .,;]|$)|(?<low>${DIGITS}))`,
  "gi",
);
/** What makes a range of two numbers: 10-12, 85% to 90%, between 10 and 12. */
const RANGE = new RegExp(
  `^(?: ?%| ?per ?cent)?(?<link> ?- ?| to | or | and )(?<high>${DIGITS}|${WORD_NUMBER})(?![a-z])`,
);
const SCALE = /^ ?(ten thousand|hundred (?:thousand|million)|thousand|million|billion|trillion|lakh|crore)\b/i;
/** Of money: RMB 1.2bn. */
const SHORT = /^ ?(m|mn|bn)\b/i;
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  "ten thousand": 1e4,
  "hundred thousand": 1e5,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  "hundred million": 1e8,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  crore: 1e7,
};

const UNITS: readonly (readonly [pattern: string, unit: UnitId, part?: number])[] = [
  ["(?:percentage|per ?cent|%) ?points?", "percentagePoint"],
  ["%|per ?cent", "percent"],
  ["‰", "perMille"],
  ["(?:yuan|RMB|CNY) (?:per|a|for (?:each|every)) (?:[a-z]+ ){0,3}?(?:pupil|student|child|person)", "yuanPerPupil"],
  ["(?:Chinese )?yuan|RMB(?: yuan)?|CNY|renminbi", "yuan"],
  ["(?:square (?:metres?|meters?)|sq\\.? ?m|m2|m²|㎡) per (?:pupil|student|child)", "squareMetrePerPupil"],
  ["square (?:metres?|meters?)|sq\\.? ?m|m2|m²|㎡", "squareMetre"],
  ["hectares?", "hectare"],
  ["mu", "mu"],
  ["(?:books?|volumes?) per (?:pupil|student|child)", "bookPerPupil"],
  ["(?:pupils?|students?|children) (?:per|to (?:a|one)|for each) teacher", "pupilPerTeacher"],
  ["years? of (?:schooling|education)", "year"],
  ["years?", "year"],
  ["months?", "year", 12],
  ["(?:class|credit|study|training|contact) hours?", "studyHour"],
  ["(?:lessons?|periods?)", "lesson"],
  ["hours?", "hour"],
  ["minutes?", "hour", 60],
  ["days?", "day"],
  ["times?", "occurrence"],
  ["points?", "item"],
];
const UNIT = new RegExp(
  `^[ -]?(?:${UNITS.map(([pattern], index) => `(?<u${index}>${pattern})`).join("|")})(?![a-z])`,
  "i",
);

const BOUND_WORDS: Readonly<Partial<Record<Bound, string>>> = {
  atLeast:
    "at (?:the (?:very )?)?least|(?:reach|meet|equal|match)(?:es|ed|ing)? or (?:exceed|surpass)(?:es|s|ed|ing)?|exceed(?:s|ed|ing)? or equal(?:s|led|ling)?|not (?:be )?allowed to (?:fall|drop|go) below|(?:no|not|never)(?: be)? (?:less|lower|fewer|smaller) than|(?:not|never) (?:(?:be|fall|drop|go) )?(?:below|under)|(?:a )?(?:minimum|floor) of|minimum|at or above|≥ ?|>= ?",
  atMost:
    "(?:no|not|never)(?: be)? (?:more|higher|greater|larger) than|(?:not|never) (?:be )?(?:allowed )?(?:to )?(?:exceed|surpass|pass)(?:ing)?|(?:not|never) (?:(?:be|rise|go) )?above|at (?:the )?most|at or below|(?:a )?(?:maximum|ceiling|cap) of|maximum|within|up to|≤ ?|<= ?",
  moreThan:
    "more than|over|above|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|(?:greater|higher) than|in excess of|(?<=\\b(?:will|shall|should|must) )top|(?<=\\bha(?:s|ve) (?:already|now) )passed|beyond|upwards of|> ?",
  lessThan: "below|under|less than|fewer than|lower than|< ?",
  about:
    "about|around|approximately|roughly|nearly|almost|some|close to|as close as possible to|in the region of|approach(?:es|ed|ing)?|circa|approx\\.|an estimated|~ ?",
};
const BOUND = new RegExp(
  `(?<![A-Za-z])(?:(?:well|just|slightly|far|even) )?(?:${Object.entries(BOUND_WORDS)
    .map(([bound, words]) => `(?<${bound}>${words})`)
    .join("|")})(?: (?:a total of|the|an average of|an?))? ?(?:(?:RMB|CNY|[Yy]uan|[¥￥]) ?)?$`,
  "i",
);
const BEHIND =
  /^\+|^,? at (?:the |a )?(?:least|most|minimum|maximum)\b|^ or so\b|^ upwards\b|^(?: or|,? and) (?:above|higher|over|upwards|more(?! (?:are|is|were|was|will|have|has)\b))\b|^ or (?:less|below|lower|fewer|under)\b/i;
const CURRENCY = /(?:RMB|CNY|[Yy]uan|[¥￥]) ?$/;
/** What a number in words counts: without it `two` is no figure. */
const COUNTS = new RegExp(
  `^(?: (?:${KIND_OF})(?: and|,| or))?(?:[ -](?!of\\b|and\\b)[A-Za-z-]+){0,4}? (?:${COUNTED_NOUN})\\b`,
  "i",
);

type IsTaken = (start: number, end: number) => boolean;

/** The figures of an English sentence; years, numbers within words and ratios are left to others. */
export function figuresIn(text: string, isTaken: IsTaken): readonly EnglishFigure[] {
  const found: EnglishFigure[] = [];
  let from = 0;
  for (const match of text.matchAll(NUMBER)) {
    if (match.index < from || isTaken(match.index, match.index + match[0].length)) continue;
    const figure = figureAt(match, text, isTaken);
    if (!figure) continue;
    found.push(figure);
    from = figure.end;
  }
  return found;
}

function figureAt(match: RegExpMatchArray, text: string, isTaken: IsTaken): EnglishFigure | undefined {
  const { fraction, spelled, low: digits = "" } = match.groups ?? {};
  const number = match.index ?? 0;
  const before = boundBefore(text, number);
  let end = number + match[0].length;
  const low = fraction === undefined ? wordNumber(spelled ?? digits) : fractionOf(fraction);
  if (low === undefined) return undefined;
  const range = fraction ? undefined : rangeAt(text, number, end, isTaken);
  const isRange = range !== undefined && range.high > low;
  if (isRange) end = range.end;
  const scale = SCALE.exec(text.slice(end, end + 20)) ?? (before.isMoney ? SHORT.exec(text.slice(end, end + 4)) : null);
  end += scale?.[0].length ?? 0;
  const tail = text.slice(end, end + 48);
  const unit = unitAt(tail);
  const isRound = scale !== null || (spelled ?? "").includes("hundred");
  const isZero =
    /^zero$/i.test(spelled ?? "") &&
    /\b(?:to|at|be|is|reach|remain|stay) $/.test(text.slice(Math.max(0, number - 7), number)) &&
    !/^[ -](?:tolerance|carbon|emission|waste)/.test(tail);
  if (spelled && !isRange && !before.bound && !unit && !isRound && !isZero && !COUNTS.test(tail)) return undefined;
  const behind = BEHIND.exec(tail.slice(unit?.length ?? 0))?.[0];
  // Up to 90% from 48%: it rises.
  const isRise =
    /\bup to $/i.test(text.slice(before.start, number)) &&
    /^(?: (?:by|in) \d{4})? from \d/.test(tail.slice(unit?.length ?? 0));
  const inUnit = (value: number) => Math.round((value / (unit?.part ?? 1)) * 1e6) / 1e6;
  const id = fraction ? "percent" : (unit?.unit ?? (before.isMoney ? "yuan" : undefined));
  const opens = isRange && text.slice(Math.max(0, before.start - 8), before.start).toLowerCase() === "between ";
  return {
    start: opens ? before.start - 8 : before.start,
    number,
    end: end + (unit?.length ?? 0) + (behind?.length ?? 0),
    value: isRange ? [inUnit(low), inUnit(range.high)] : inUnit(low),
    ...(scale && { scale: SCALES[(scale[1] ?? "").toLowerCase()] ?? 1 }),
    ...(id && { unit: id }),
    bound: isRange ? "between" : isRise ? "exactly" : (before.bound ?? boundBehind(behind)),
    ...(before.bound === "about" && { boundWord: text.slice(before.start, number).trim() }),
    ...(spelled && { spelled: true as const }),
  };
}

/** Bring it up to 58%: no bound. */
const RAISED =
  /\b(?:bring|brought|move|moving|go|raised?|climb|lift|push|pushed|drive|driven|edge|take|taken|step|stepped|scale|scaled)\b[^,;]{0,36} up to (?:(?:RMB|CNY|[Yy]uan|[¥￥]) ?)?$|\b(?:moved?|edged?|climb|goes?|creep|step|inch) up to $/i;

/** The bound and the currency that stand before a number. */
export function boundBefore(
  text: string,
  number: number,
): { readonly start: number; readonly isMoney: boolean; readonly bound?: Bound } {
  const head = text.slice(Math.max(0, number - 48), number);
  const found = RAISED.test(head) ? null : BOUND.exec(head);
  const groups: Readonly<Record<string, string | undefined>> = found?.groups ?? {};
  const bound = (Object.keys(BOUND_WORDS) as Bound[]).find((each) => groups[each] !== undefined);
  const currency = CURRENCY.exec(head)?.[0] ?? "";
  return {
    start: number - (found?.[0] ?? currency).length,
    isMoney: currency !== "",
    ...(bound && { bound }),
  };
}

const STARTS =
  /\bfrom (?:(?:the|its|an?) )?(?:(?:current|present|existing|previous|actual)(?:ly)?(?: (?:level|rate) of)? )?$/;

/** The upper end of a range; from 10 to 12 is a start and an end. */
function rangeAt(text: string, number: number, end: number, isTaken: IsTaken) {
  const found = RANGE.exec(text.slice(end, end + 32));
  const { link = "", high = "" } = found?.groups ?? {};
  const last = end + (found?.[0].length ?? 0);
  if (!found || isTaken(end, last)) return undefined;
  const head = text.slice(Math.max(0, number - 32), number).toLowerCase();
  // Rose by 12,600 to 86,400; but by 3 to 5 points.
  const isMove =
    link === " to " && /\bby $/.test(head) && (wordNumber(high) ?? 0) > 3 * (wordNumber(text.slice(number, end)) ?? 0);
  if (isMove) return undefined;
  if (link === " and " ? !head.endsWith("between ") : link.trim() !== "-" && STARTS.test(head)) return undefined;
  const value = wordNumber(high);
  return value === undefined ? undefined : { high: value, end: last };
}

/** The unit that a text begins with, and how many of it make one of the model: 60 minutes are an hour. */
export function unitAt(
  tail: string,
): { readonly unit: UnitId; readonly length: number; readonly part?: number } | undefined {
  const found = UNIT.exec(tail);
  if (!found) return undefined;
  const index = UNITS.findIndex((_, each) => found.groups?.[`u${each}`] !== undefined);
  const [, unit, part] = UNITS[index] ?? [];
  return unit && { unit, length: found[0].length, ...(part !== undefined && { part }) };
}

function boundBehind(behind: string | undefined): Bound {
  if (behind === undefined) return "exactly";
  if (behind === " or so") return "about";
  return /less|below|lower|fewer|under|most|maximum/i.test(behind) ? "atMost" : "atLeast";
}

const PARTS: readonly (readonly [word: string, part: number])[] = [
  ["third", 3],
  ["quarter", 4],
  ["fifth", 5],
  ["tenth", 10],
];

/** Two-thirds as a percentage. */
function fractionOf(written: string): number {
  if (/^half/i.test(written)) return 50;
  // Cent per cent: all.
  if (/^cent$/i.test(written)) return 100;
  const [count = ""] = written.split(/[ -]/);
  const part = PARTS.find(([word]) => written.toLowerCase().includes(word))?.[1] ?? 1;
  return Math.round(((/^an?$/i.test(count) ? 1 : (wordNumber(count) ?? 0)) / part) * 10000) / 100;
}

const RATIO =
  /(?<![\d.:,])(?:(\d{1,6}(?:\.\d{1,6})?) ?: ?(\d{1,6}(?:\.\d{1,6})?)(?![\d:]|\.\d)|(\d{1,3}(?:\.\d{1,2})?)(?:-to-| to )(?:1|one)\b(?![.,]\d)|\b(?:1|one)(?:-to-| to )(\d{1,3}(?:\.\d{1,2})?)(?! ?%|[\d,]))/gi;

/** Ratios of pupils to teachers, either way round; `coefficient` for those that have no one in them. */
export function ratiosIn(text: string): readonly EnglishFigure[] {
  const isOfRatio = /\bratios?\b/i.test(text);
  const found = [...text.matchAll(RATIO)].flatMap((match) => {
    if (match[2] === undefined && !isOfRatio) return [];
    const [left, right] = [Number(match[1] ?? match[3] ?? 1), Number(match[2] ?? match[4] ?? 1)];
    const before = boundBefore(text, match.index);
    const behind = BEHIND.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 24))?.[0];
    const ratio: EnglishFigure = {
      start: before.start,
      number: match.index,
      end: match.index + match[0].length + (behind?.length ?? 0),
      value: right === 1 ? left : left === 1 || right === 0 ? right : Math.round((left / right) * 1e4) / 1e4,
      unit: left === 1 || right === 1 ? "pupilPerTeacher" : "coefficient",
      bound: before.bound ?? boundBehind(behind),
    };
    return [ratio];
  });
  return joinedIn(text, found);
}

/** Between 1:5 and 1:7. */
function joinedIn(text: string, ratios: readonly EnglishFigure[]): readonly EnglishFigure[] {
  return ratios.flatMap((ratio, index) => {
    const [before, next] = [ratios[index - 1], ratios[index + 1]];
    const isRange = (low?: EnglishFigure, high?: EnglishFigure) =>
      low !== undefined &&
      high !== undefined &&
      text.slice(low.end, high.number) === " and " &&
      /\bbetween $/i.test(text.slice(Math.max(0, low.start - 9), low.start));
    if (isRange(before, ratio)) return [];
    return isRange(ratio, next) && next && typeof ratio.value === "number" && typeof next.value === "number"
      ? [
          {
            ...ratio,
            start: ratio.start - 8,
            end: next.end,
            value: [ratio.value, next.value],
            bound: "between" as const,
          },
        ]
      : [ratio];
  });
}
