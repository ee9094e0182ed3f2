import type { Bound, GoalValue, Per } from "../../model/goal.ts";
import type { UnitId } from "../../model/units.ts";

/** A figure of an English sentence. Positions are those of the sentence. */
export interface EnglishFigure {
  /** With its bound words and unit: `at least 95 per cent`. */
  readonly start: number;
  readonly end: number;
  readonly value: GoalValue;
  readonly scale?: number;
  readonly unit?: UnitId;
  readonly bound: Bound;
  readonly boundWord?: string;
}

const WORDS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const NUMBER = `\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|(?:${WORDS.join("|")})(?= )`;
const UNITS: readonly (readonly [pattern: string, unit: UnitId])[] = [
  ["percentage points?", "percentagePoint"],
  ["%|per ?cent", "percent"],
  ["yuan(?: per (?:pupil|student|child))?|RMB", "yuan"],
  ["(?:square metres?|square meters?|m2)(?: per (?:pupil|student|child))?", "squareMetre"],
  ["years?(?: of schooling)?", "year"],
  ["hours?", "hour"],
];
const UNIT = UNITS.map(([pattern], index) => `(?<u${index}>${pattern})`).join("|");
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };
const FIGURE = new RegExp(
  `(?:(?<bound>at least|no (?:less|lower|fewer) than|not (?:less|lower) than|a minimum of|more than|over|above|exceed(?:s|ing)?|surpass(?:es|ing)?|no (?:more|higher) than|not exceed(?:ing)?|at most|a maximum of|within|below|under|less than|about|around|approximately|roughly|nearly|almost|some) )?(?<low>${NUMBER})(?:(?:-|(?<!\\b(?:19|20)\\d\\d) to )(?<high>${NUMBER})(?=%| |$))?(?: ?(?<scale>thousand|million|billion))?(?: ?(?:${UNIT}))?(?<behind> or (?:more|above|higher|less|below))?`,
  "gi",
);
const BOUNDS: readonly (readonly [words: RegExp, bound: Bound])[] = [
  [/^(?:at least|no (?:less|lower|fewer)|not (?:less|lower)|a minimum)/i, "atLeast"],
  [/^(?:no (?:more|higher)|not exceed|at most|a maximum|within)/i, "atMost"],
  [/^(?:more than|over|above|exceed|surpass)/i, "moreThan"],
  [/^(?:below|under|less than)/i, "lessThan"],
  [/./, "about"],
];

/** The figures of an English sentence; years, numbers within words and ratios are left to others. */
export function figuresIn(text: string, isTaken: (start: number, end: number) => boolean): readonly EnglishFigure[] {
  const found: EnglishFigure[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {};
    const number = match.index + (groups.bound?.length ?? 0) + (groups.bound ? 1 : 0);
    const end = match.index + match[0].trimEnd().length;
    if (isTaken(number, end) || /[A-Za-z\d]/.test(text[number - 1] ?? "")) continue;
    const low = numberOf(groups.low ?? "");
    const high = groups.high === undefined ? undefined : numberOf(groups.high);
    const unitIndex = UNITS.findIndex((_, index) => groups[`u${index}`] !== undefined);
    const unit = UNITS[unitIndex]?.[1];
    const isRange = high !== undefined && high > low;
    const bound = isRange ? "between" : boundOf(groups.bound, groups.behind);
    found.push({
      start: match.index,
      end,
      value: isRange ? [low, high] : low,
      ...(groups.scale && { scale: SCALES[groups.scale.toLowerCase()] ?? 1 }),
      ...(unit && { unit }),
      bound,
      ...(bound === "about" && groups.bound && { boundWord: groups.bound }),
    });
  }
  return found;
}

function numberOf(written: string): number {
  const word = WORDS.indexOf(written.toLowerCase());
  return word >= 0 ? word : Number(written.replaceAll(",", ""));
}

function boundOf(before: string | undefined, behind: string | undefined): Bound {
  if (before) return BOUNDS.find(([words]) => words.test(before))?.[1] ?? "about";
  if (behind) return /less|below/.test(behind) ? "atMost" : "atLeast";
  return "exactly";
}

/** What a figure is counted per: every school, each county, per year. */
export function englishPer(text: string): readonly Per[] {
  const per: Per[] = [];
  const each = /\b(?:each|every|per) (county|school|class|teacher|principal|student|year|term|week)\b/gi;
  for (const [, of = ""] of text.matchAll(each)) per.push({ of: of.toLowerCase() as Per["of"] });
  if (/\b(?:annually|every year)\b/i.test(text) && !per.some(({ of }) => of === "year")) per.push({ of: "year" });
  return per;
}
