import type { Per, PerOf } from "../../model/goal.ts";
import type { Span } from "../passage.ts";
import { WORD_NUMBER, wordNumber } from "./words.ts";

/** A "per" of an English sentence: per year, a week, every school, in each county. */
export interface EnglishPer extends Span {
  /** Absent for what a figure is not counted by: a day. */
  readonly per?: Per;
}

const OF: Readonly<Record<string, PerOf>> = {
  year: "year",
  annum: "year",
  term: "term",
  semester: "term",
  week: "week",
  county: "county",
  counties: "county",
  district: "county",
  school: "school",
  kindergarten: "school",
  college: "school",
  class: "class",
  classes: "class",
  teacher: "teacher",
  principal: "principal",
  student: "student",
  pupil: "student",
  child: "student",
  children: "student",
};
const NOUNS = Object.keys(OF).join("|");
const PER = new RegExp(
  [
    `\\b(?:per|(?:for|to) (?:every|each)) (?<count>\\d{1,3}(?:,\\d{3}){0,2}) (?:[a-z-]+ )?(?<counted>${NOUNS})s?\\b`,
    `\\b(?:for|to) every (?<many>\\d{2,4})(?=[.,;)]|$)`,
    `\\b(?:(?:in|for|of|at) )?(?:(?:each|every) (?:(?<every>\\d{1,2}|${WORD_NUMBER}) )?|each of (?:the |its |these )?(?:\\d{1,4} )?)(?:[a-z-]+ ){0,2}?(?<each>${NOUNS})s?\\b(?! (?:${NOUNS})s?\\b| (?:sub)?(?:group|population|categor|cohort))(?: of the (?:[a-z-]+ ){0,3}(?:plan|period|horizon|strategy|project|programme|program)\\b)?`,
    `\\bper (?:[a-z]+ )?(?<per>${NOUNS})\\b(?!-| ratio)`,
    "(?<!\\b(?:spend|spends|spent|spending|take|takes|taking|last|lasts|for|within|than) )\\ba (?<a>year|week|term|semester)\\b(?!-| of| or |['’])",
    "\\b(?<day>(?:a|per|every|each) (?:school )?day|daily(?! (?:attendance|life|living|routines?|exercise|reading|meals?|schedule|practice)\\b))\\b(?!-)",
    "\\b(?<adverb>annually|yearly|weekly)\\b",
  ].join("|"),
  "gi",
);
const ADVERBS: Readonly<Record<string, PerOf>> = { annually: "year", yearly: "year", weekly: "week" };

/** The number of pupils per teacher: part of the measure. */
const isMeasure = (text: string, at: number) =>
  /\b(?:number of|average|pupils|students|children|spending|expenditure) (?:[a-z]+ )?$/i.test(
    text.slice(Math.max(0, at - 40), at),
  );

/** One tablet per pupil, two textbooks per child: so many things for each. */
const ISSUED =
  /(?:\d|\b(?:one|two|three|four|five|six)) (?:[a-z]+ ){0,2}(?:textbooks?|computers?|tablets?|laptops?|devices?|desks?|meals?|uniforms?|sets?|kits?|exercise books?) $/i;

/** Every "per" of a sentence, in its order. `per pupil` of spending per pupil stands in the name of the measure and is left to it. */
export function englishPers(text: string): readonly EnglishPer[] {
  return [...text.matchAll(PER)].flatMap((match) => {
    const { every, each, per, a, adverb, day, many, count = many, counted = "student" } = match.groups ?? {};
    const place = { start: match.index, end: match.index + match[0].length };
    if (day !== undefined) return [place];
    if (count !== undefined)
      return [{ ...place, per: { every: wordNumber(count) ?? 1, of: OF[counted.toLowerCase()] ?? "student" } }];
    const of = OF[(each ?? per ?? a ?? "").toLowerCase()] ?? ADVERBS[(adverb ?? "").toLowerCase()];
    if (
      !of ||
      (per !== undefined &&
        ((of === "student" && !ISSUED.test(text.slice(Math.max(0, match.index - 48), match.index))) ||
          (!/^(?:year|term|week)$/.test(of) && isMeasure(text, match.index))))
    )
      return [];
    const periods = every === undefined ? 1 : (wordNumber(every) ?? 1);
    return [{ ...place, per: periods === 1 ? { of } : { every: periods, of } }];
  });
}
