import { compiled } from "../compiled.ts";
import { matchesIn } from "../matches.ts";
import type { Time } from "../times.ts";
import { COUNTED_NOUN, WORD_NUMBER, wordNumber } from "./words.ts";

const YEAR = "(?:19|20)\\d\\d";
const MONTHS = "january february march april may june july august september october november december".split(" ");
/** The name of a month, in full or short, as part of a pattern. */
export const MONTH: string = `${MONTHS.map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`).join("|")}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?`;
const LEADS = {
  by: "by|before|until|till|(?:no|not) later than|prior to|up to",
  from: "from|starting (?:from|in)|beginning (?:from|in|with)|as from|with effect from|after",
  since: "since",
  than: "compared (?:with|to)|relative to|than(?: in)?|against|versus|over|on",
  at: "as of|at|in|during|throughout|for|of",
} as const;
const LEAD = Object.entries(LEADS)
  .map(([kind, words]) => `(?<${kind}>${words})`)
  .join("|");
const END_OF =
  "(?:the )?(?:end|close|start|beginning|year-end)(?: of)? |end-|mid-|year-end |late |early |about |around |approximately ";

const TIME = compiled(
  new RegExp(
    [
      // between 2021 and 2025, 2021-2025, from 2021 to 2025
      `(?:\\bbetween (?<low>${YEAR}) and (?<high>${YEAR})|(?:\\b(?:(?:(?:starting|beginning|as) )?from|(?:(?:starting|beginning) )?in|during|over|by|for|throughout|the period|the years) (?:the )?(?:(?:(?:school|academic|financial|fiscal) )?year )?)?(?<!\\d)(?<first>${YEAR})(?:(?: ?- ?|/)(?<last>${YEAR}|\\d\\d)| to (?<until>${YEAR})))(?![:\\d,.]\\d|\\d|%| ?per ?cent)(?: period| (?:school|academic|financial|fiscal) years?\\b)?`,
      // by the end of the 14th Five-Year Plan period
      `\\b(?<planLead>(?:by|at|before) the end of|during|over|in|within|throughout|under|by|for) (?:the )?(?<plan>\\d\\d)th Five-Year Plan(?: period)?`,
      // within three years, over the next five years
      `\\b(?:within|in|over|during)(?: (?:the )?(?:next|coming|following|first|space of)| (?:less than|under|about|around))?(?: a period of)? (?:\\d{1,2} to )?(?:(?<within>\\d{1,2}|${WORD_NUMBER}) years?|a (?<decade>decade))(?:['’]? time)?(?![ -](?:of|old)|-)`,
      // within the plan period (2022-2027)
      `\\b(?:within|during|over|in|by the end of) (?:the |this )?(?:[A-Za-z-]+ ){0,2}(?:[Pp]lan|[Ss]trategy|[Pp]rogramme)(?: period)? \\((?<opens>${YEAR}) ?- ?(?<closes>${YEAR}|\\d\\d)\\)`,
      // at mid-term (2026), by the end of the plan (2030), by the end of the planning period
      `\\b(?:(?<endLead>by|at|before|in) )?(?:the )?(?<ending>mid-?term|(?:end|close|conclusion) of (?:the |this )?(?:plan|planning|programme|project|strategy|period|target)(?: period)?)(?:,? (?:\\(|in )(?<ends>${YEAR})\\)?)?`,
      // by then, by that year: what was spoken of before
      "\\b(?<again>(?:by|before|until) (?:then|that (?:year|date|time|point)|the same (?:year|date|time))|in (?:that|the same) year)\\b",
      // by September 2023, by the end of June 2024, since 2019, in 2020
      `\\b(?:(?:${LEAD}) )?(?:${END_OF})?(?:the )?(?:(?:school |academic |financial |fiscal |target )?year |[AFS]Y ?)?(?:(?:(?<dayBefore>\\d{1,2})(?:st|nd|rd|th)? )?(?<month>${MONTH})(?:(?: (?<day>\\d{1,2}))?,)? )?(?<year>(?<![\\d.,]|(?<!\\b(?:end|mid))-)${YEAR})(?![\\d,.]\\d|\\d|%| ?per ?cent)(?<tail> on(?:wards?)?\\b| levels?\\b| at the latest\\b| or (?:earlier|before|sooner)\\b| (?:school|academic|financial|calendar) year\\b)?`,
    ].join("|"),
    "gi",
  ),
);
/** 2020 teachers: a number of four figures that counts something is no year. */
const COUNTS = new RegExp(`^ (?:(?:and|to|or) \\d{3,5} )?(?:[a-z-]+ ){0,2}?(?:${COUNTED_NOUN})\\b`);

/** Every time an English sentence states, in its order; `before` is the last of the sentences before. */
export function englishTimes(text: string, before?: Time): readonly Time[] {
  const found: Time[] = [];
  for (const match of matchesIn(TIME(text), text)) {
    const time = match.groups?.again ? sameAs(found.at(-1) ?? before, match) : timeOf(match, text);
    if (time) found.push(time);
  }
  return found;
}

/** By that year: the year of the time before. */
function sameAs(time: Time | undefined, { index = 0, 0: written }: RegExpMatchArray): Time | undefined {
  if (time?.year === undefined || time.kind === "than") return undefined;
  const { since: _, ...rest } = time;
  return { ...rest, start: index, end: index + written.length, written, kind: /^in/i.test(written) ? "at" : "by" };
}

type Groups = Readonly<Record<string, string | undefined>>;
type Place = Pick<Time, "start" | "end" | "written">;

function timeOf(match: RegExpMatchArray, text: string): Time | undefined {
  const groups: Groups = match.groups ?? {};
  const start = match.index ?? 0;
  const place: Place = { start, end: start + match[0].length, written: match[0] };
  const first = groups.first ?? groups.low;
  if (first) return during(place, Number(first), groups.last ?? groups.until ?? groups.high ?? "", text);
  if (groups.opens) {
    const whole = during(place, Number(groups.opens), groups.closes ?? "", text);
    return whole && { ...whole, kind: "by" };
  }
  if (groups.plan) return ofPlan(place, Number(groups.plan), groups.planLead ?? "");
  if (groups.ending) return ending(place, groups);
  const within = groups.decade ? "ten" : groups.within;
  if (within) {
    const years = wordNumber(within);
    return years && years <= 30 ? { ...place, kind: "within", years, precision: "year" } : undefined;
  }
  return dated(place, groups, text);
}

function during(place: Place, since: number, last: string, text: string): Time | undefined {
  const year = last.length === 2 ? Math.floor(since / 100) * 100 + Number(last) : Number(last);
  if (year <= since) return undefined;
  if (
    /\b(?:compared (?:with|to)|relative to|than(?: in)?|against|versus) (?:the )?$/i.test(
      text.slice(Math.max(0, place.start - 20), place.start),
    )
  )
    return { ...place, kind: "than", year, precision: "year" };
  if (year === since + 1) {
    // From the 2023-24 school year.
    if (/^(?:(?:starting |beginning |as )?from\b[^o]*$|(?:starting|beginning) in\b)/i.test(place.written))
      return { ...place, kind: "from", year: since, precision: "year" };
    // In 2023-24: one school or financial year.
    const lead = /^(?:in|for|by)\b/i.exec(place.written)?.[0].toLowerCase();
    if (lead !== undefined) return { ...place, kind: lead === "by" ? "by" : "at", year, precision: "year" };
  }
  return { ...place, kind: "during", since, year, precision: "period" };
}

/** The end of the plan, with its year or without. */
function ending(place: Place, { ends, ending: what = "", endLead }: Groups): Time | undefined {
  if (ends !== undefined) return { ...place, kind: "by", year: Number(ends), precision: "year" };
  if (endLead === undefined || endLead === "in" || what.startsWith("mid")) return undefined;
  return { ...place, kind: "by", precision: "period" };
}

/** The plan of an ordinal ends in 1955 + 5 n: the 14th in 2025. */
function ofPlan(place: Place, ordinal: number, lead: string): Time {
  const year = 1955 + ordinal * 5;
  const kind = /^(?:by|at|before)/i.test(lead) ? "by" : "during";
  return { ...place, kind, ...(kind === "during" && { since: year - 4 }), year, precision: "period" };
}

const MOVED =
  /\b(?:up|down|by|(?:increase|rise|growth|decrease|decline|reduction|fall|drop) of)(?: [a-z]+){0,3} [\d.,]+ ?(?:%|per ?cent|percentage points?)? $/i;
/** With 2020 as the base year. */
const BASE_YEAR = /^ (?:as (?:the |a )?(?:base|reference)|baseline\b)/i;
const monthOf = (name: string) => MONTHS.findIndex((each) => each.startsWith(name.slice(0, 3).toLowerCase())) + 1;
const KINDS = ["by", "from", "since", "than"] as const;

function dated(place: Place, groups: Groups, text: string): Time | undefined {
  const lead = KINDS.find((kind) => groups[kind] !== undefined);
  const hasLead = lead !== undefined || groups.at !== undefined;
  if (!hasLead && !groups.month && COUNTS.test(text.slice(place.end, place.end + 40))) return undefined;
  const month = groups.month ? monthOf(groups.month) : undefined;
  const day = Number(groups.day ?? groups.dayBefore ?? 0);
  const hasDay = month !== undefined && day > 0 && day <= 28 + (month === 2 ? 1 : 3);
  // Up 20% from 2020.
  const isStart =
    BASE_YEAR.test(text.slice(place.end, place.end + 24)) ||
    (lead === "from" && MOVED.test(text.slice(Math.max(0, place.start - 48), place.start)));
  return {
    ...place,
    kind: groups.tail?.startsWith(" level") || isStart ? "than" : (lead ?? "at"),
    year: Number(groups.year),
    ...(month !== undefined && { month }),
    ...(hasDay && { day }),
    precision: hasDay ? "day" : month !== undefined ? "month" : "year",
  };
}
