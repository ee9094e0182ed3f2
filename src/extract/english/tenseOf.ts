import { CEILING } from "./boundIn.ts";
import type { EnglishSentence } from "./sentence.ts";
import type { EnglishTense, EnglishVerb } from "./verbs.ts";

const FORETELLS =
  /\b(?:(?:(?:is|are|was|were) |[Ii]t['’]s )(?:estimated|projected|forecast|expected|predicted|anticipated) that|(?:estimates|projections|forecasts?) (?:show|suggest|indicate|put)|projections?,|forecasts?,|\b(?:estimates?|projects|forecasts?|predicts?|anticipates?) that\b)[^;]*$/i;

/** Has decided to add 300 places. */
const PROMISED = /^(?:decided|pledged|vowed|promised|agreed|resolved|committed|undertook|proposed|planned)$/;

/** Who is told to do something has it before him. */
const ORDERED = /^(?:instructed|tasked|ordered|directed|asked|urged|required|mandated|requested|obliged)$/;

const TASKED = /^(?:tasked|ordered|mandated|envisaged|foreseen)$/;

/** What is done at the outset of what is to come. */
const LAUNCHED =
  /^(?:announced|launched|approved|adopted|unveiled|signed|set|issued|released|introduced|published|initiated|started|rolled|earmarked|presented|drafted|formulated)$/;

/** What comes about by itself, whatever anybody plans. */
const BY_ITSELF =
  /\b(?:population|births?|birth rate|fertility|cohorts?|age[ -]groups?|demand|pressure|inflation|econom(?:y|ic)|GDP|number of (?:[a-z-]+ ){0,3}(?:births|school-age|schoolchildren|children of))\b[^.;]{0,60}$/i;

/** Coverage is expected to reach 80%: what is expected of a thing that is planned is what is aimed at. */
const isExpected = (text: string, verb: EnglishVerb): boolean =>
  /\bexpected\b/.test(text.slice(verb.start, verb.end)) &&
  !BY_ITSELF.test(text.slice(Math.max(0, verb.start - 120), verb.start));

/** The tense of a verb; an infinitive has that of the verb before it. */
export function tenseOf(
  { verbs, text, times }: Pick<EnglishSentence, "verbs" | "text" | "times">,
  verb: EnglishVerb | undefined,
): EnglishTense | undefined {
  if (!verb) return undefined;
  // 3,400 more teachers will be needed.
  // Group sizes are limited to 20 children.
  if (verb.passive && verb.tense === "present" && CEILING.test(verb.base ?? "")) return "future";
  // Timely commissioning of 200 schools has been tasked.
  if (verb.passive && TASKED.test(verb.main) && /\bbeen\b/.test(text.slice(verb.start, verb.end))) return "future";
  if (verb.tense === "future" && /^(?:need|require)$/.test(verb.main)) return "forecast";
  if (verb.passive && /^(?:needed|required)$/.test(verb.main) && !/^ to\b/.test(text.slice(verb.end, verb.end + 4)))
    return verb.tense === "past" ? "past" : "forecast";
  if (verb.tense === "future" && FORETELLS.test(text.slice(Math.max(0, verb.start - 160), verb.start)))
    return "forecast";
  if (
    verb.tense === "present" &&
    /\b(?:ensur|guarantee|so that|(?:target|goal|aim|objective|ambition|intention)s? (?:(?:for|in|of|by) [^,;.]{2,40} )?$)/i.test(
      text.slice(0, verb.start),
    )
  )
    return "future";
  // To ensure that 85% of children can attend.
  if (
    verb.tense === "possible" &&
    /\b(?:ensur|guarantee|so that\b)[^.;]*$/i.test(text.slice(Math.max(0, verb.start - 140), verb.start))
  )
    return "future";
  if (verb.tense === "forecast" && isExpected(text, verb)) return "future";
  if (verb.tense !== "open") return verb.tense;
  const before = text.slice(Math.max(0, verb.start - 24), verb.start);
  // Issued a guideline with the goal of expanding the share.
  if (/\b(?:goals?|aims?|targets?|objectives?|plans?|bid|intention|view) (?:of|to) (?:the )?$/i.test(before))
    return "future";
  const told = verbs.findLast((each) => each.start < verb.start && each.tense !== "open");
  if (told && PROMISED.test(told.main) && / to $/.test(before)) return "future";
  // Governors were instructed to open 300 places; a target has been set of halving the rate.
  if (told && ORDERED.test(told.main) && / to $/.test(before)) return "future";
  if (
    /\b(?:targets?|goals?|objectives?) (?:has|have|had|was|were) (?:been )?(?:set|fixed|agreed|adopted)\b[^.;]*$/i.test(
      text.slice(0, verb.start),
    )
  )
    return "future";
  // Launched a campaign to ensure enrolment of 95% by 2018, and to build 30 schools.
  const isDue = times.some(({ kind, start }) => kind === "by" && start >= verb.end);
  if (told?.tense === "past" && isDue && LAUNCHED.test(told.main) && / to $/.test(before)) return "future";
  const joined = / (?:and|or) to $/.test(before) ? verbs.findLast(({ start }) => start < verb.start) : undefined;
  if (joined?.tense === "open" && tenseOf({ verbs, text, times }, joined) === "future") return "future";
  const tense = told?.tense ?? "future";
  // Our priorities are to add 5,000 places.
  return tense === "present" && /\bto $/.test(text.slice(Math.max(0, verb.start - 4), verb.start)) ? "future" : tense;
}
