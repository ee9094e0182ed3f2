import type { EnglishSentence } from "./sentence.ts";
import type { EnglishTense } from "./verbs.ts";

/** With 139 kindergartens the district serves …; compared with 210,000 in 2014, …. */
const BESIDE = /^\W*(?:with|of|among|despite|having|home to|boasting)\b/i;
/** An increase on the year before is only told of what was. */
const COMPARES =
  /\b(?:(?:compared|in comparison) (?:to|with) (?:last|the (?:previous|preceding)) year|year[- ]on[- ]year|(?:from|than|over) (?:last year|the (?:previous|preceding) year|a year (?:earlier|ago|before))|(?:corresponds?|equates?|amounts?|is equivalent) to \d[\d.]* ?(?:%|per ?cent) of the)\b/i;

/** Whether the words of a sentence about a figure tell that it is how things are: it compares with the last year, or only leads to what is told in the present. */
export function tellsHowThingsAre({ text, verbs, topic }: EnglishSentence, tense: EnglishTense | undefined): boolean {
  if (tense === "future" || tense === "past" || tense === "forecast") return false;
  const isAhead = verbs.some((verb) => verb.tense === "future" || verb.tense === "possible" || verb.tense === "open");
  if (isAhead) return false;
  if (COMPARES.test(text)) return true;
  const told = verbs.filter(({ bare }) => !bare);
  return tense === undefined && topic === undefined && told.length > 0 && BESIDE.test(text);
}
