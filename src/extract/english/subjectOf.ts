import { APPOSED } from "./context.ts";
import { phraseAt, tidy } from "./phrases.ts";
import type { EnglishSentence } from "./sentence.ts";
import type { EnglishVerb } from "./verbs.ts";
import { countedIn } from "./words.ts";

/** A subject and whom it holds for: `In primary schools, the ratio …`. */
export interface Subject {
  readonly label: string;
  readonly scope?: string;
  /** It is a pronoun, or nothing: what was spoken of before is meant. */
  readonly refersBack?: true;
  /** It is `it` or `this figure`, not the county or the plan. */
  readonly isPronoun?: true;
  /** Of `that of rural schools` what stands behind `that`. */
  readonly that?: string;
}

const PRONOUN =
  /^(?:each(?: of (?:which|them|these))?|it|they|which|this|we|that|there|those|these|the (?:county|city|province|district|region|government|plan)|county|city|province|district|region|government|plan|our|us|he|she|figure|rate|ratio|share|proportion|number|target|goal|aim|objective|ambition|intention)$/i;
const BACK =
  /^(?:it|they|this|these|those|(?:this |the )?(?:figure|rate|ratio|share|proportion|number|target|goal|aim|objective|ambition|intention|indicator))$/i;
const STRONG = /,\s+(?:and|while|whereas|but|with|so that)\s|\s(?:while|whereas)\s/gi;
const ANY = /[,;:]\s+(?:and\s|with\s|of which\s)?|\s(?:so|such) that\s|\sand\s|\swhile\s|\swhereas\s|\sbut\s/i;
const ENSURE =
  /\b(?:(?:ensur\w+|guarantee\w*|so|such|planned|required|expected|see|goal|aim|target|objective|ambition|intention|hope|said|says|stated|announced|noted|added|explained) that|\b(?:reiterat|stress|emphasi[sz]|pledg|declar|report|propos|stipulat|confirm|promis|vow|specif)[a-z]* that|(?:target|goal|objective)(?: value)? (?:for|of)|(?:require|requires|enable|allow|expect)s?|strive for|shows? that|indicates? that|reveals? that|said|says)[\s,]+(?=[a-z])/gi;
/** The rate, already, stands at. */
const ADVERB =
  /(?:,?\s(?:already|almost|nearly|now|also|still|only|alone|again|thereby|then|first|[a-z]{3,}ly|at present|to date|target|goal|(?:during|over) (?:the|this) (?:plan(?:ning)? )?period))+$/;
const PLACE_LEAD = /^((?:in|at|for|among|across|within)\s[^,]{3,60}),\s*(.+)$/i;

/** As for the enrolment rate, the number has risen. */
const TOPIC_LEAD =
  /^\s*(?:as for|as regards|regarding|concerning|with (?:regard|respect) to|in terms of) ([^,]{3,80}), (?:it|(?:the|this|that) (?:number|figure|rate|ratio|share|proportion|percentage))\s*$/i;

/** Followed by the rate of preschool education, which amounted to 83%. */
const BEFORE_WHICH =
  /(?:^|\b(?:by|and|to|with|for|are|is|in|of) )(?:the |an? )?((?:[a-z-]+ ){0,3}(?:rate|ratio|number|share|proportion|enroll?ment|coverage|literacy|illiteracy|attendance|spending|retention|completion)(?: (?:of|for|in|among) [^,;:()]{3,50})?), which\s*$/i;

/** For rural pupils it shall be 900 yuan. */
const BEFORE_PRONOUN = /^((?:in|at|for|among|across|within)\s[^,]{3,60}) (it|they|this)$/i;

/** The subject of a verb: what stands before it, back to the verb or the figure before. */
export function subjectOf(sentence: EnglishSentence, verb: EnglishVerb): Subject {
  const { bare, body, figures, verbs } = sentence;
  const figure = figures.findLast(({ end, start }) => end <= verb.start && start >= body);
  const earlier = verbs.findLast(({ end, bare: weak }) => end <= verb.start && end >= body && !weak);
  const figureEnd = figure?.end ?? 0;
  const verbEnd = earlier?.end ?? 0;
  const region = bare
    .slice(Math.max(body, figureEnd, verbEnd), verb.start)
    .replace(/\([^()]*\)/g, " ")
    .replace(APPOSED, " ");
  const own = ownClause(region, figure !== undefined && figureEnd > verbEnd, earlier !== undefined);
  const ensured = own.split(ENSURE).at(-1) ?? own;
  const [, place, rest] = PLACE_LEAD.exec(tidy(ensured)) ?? BEFORE_PRONOUN.exec(tidy(ensured)) ?? [];
  const scope = place !== undefined && isScope(place) && { scope: `${place.charAt(0).toLowerCase()}${place.slice(1)}` };
  const topic = TOPIC_LEAD.exec(ensured)?.[1];
  if (topic !== undefined) return { label: tidy(topic) };
  const that = /^\s*(?:and |but |while |whereas )?(?:that|those) ((?:of|in|for|among|at)\s.*)$/i.exec(ensured)?.[1];
  if (that !== undefined) return { label: "", refersBack: true, that: tidy(that) };
  const label = withoutLead(tidy(rest ?? ensured))
    .replace(ADVERB, "")
    .replace(/^(?:current|present) (?=[a-z])/i, "");
  const meant = /^which$/i.test(label) ? BEFORE_WHICH.exec(region)?.[1] : undefined;
  if (meant !== undefined) return { label: tidy(meant) };
  if (label === "" || PRONOUN.test(label))
    return { label: "", refersBack: true, ...(BACK.test(label) && { isPronoun: true as const }), ...scope };
  return { label, ...scope };
}

/** What belongs to the verb of a region that an earlier figure or verb opens. */
function ownClause(region: string, afterFigure: boolean, afterVerb: boolean): string {
  if (afterFigure) {
    const cut = ANY.exec(region);
    return cut ? region.slice(cut.index + cut[0].length) : "";
  }
  if (!afterVerb) return region;
  const strong = [...region.matchAll(STRONG)].at(-1);
  if (strong) return region.slice(strong.index + strong[0].length);
  const comma = region.lastIndexOf(", ");
  if (comma >= 0) return region.slice(comma + 2);
  const and = region.lastIndexOf(" and ");
  return and >= 0 ? region.slice(and + 5) : region;
}

/** By an adverbial that opens the sentence the subject is not meant. */
function withoutLead(text: string): string {
  const comma = text.indexOf(", ");
  const isAdverbial =
    /^(?:on|before|with|through|under|by|as|to|compared|relative|since|after|following|given|based|according|during|over|building|while|when|where|if)\b/i.test(
      text,
    );
  return comma > 0 && isAdverbial ? tidy(text.slice(comma + 2)) : text;
}

const isScope = (place: string) =>
  !/\b(?:total|addition|particular|general|end|future|first|same time|county|city|province|district|region|area of|field of|terms|line|accordance|keeping|conformity|parallel|response|support|pursuit|partnership|collaboration|cooperation|order|view|recognition|purpose|reason)\b/i.test(
    place,
  );

/** What a verb brings to the figure: `raise the dropout rate to`; empty when it has no object before it. */
export function objectBefore(sentence: EnglishSentence, verb: EnglishVerb, until: number): string {
  const between = sentence.bare
    .slice(verb.end, until)
    .replace(/\b(?:to )?(?:a|an|the) (?:total|average|mean|maximum|minimum|level|rate|figure|range|scale) of\s*$/i, "")
    .replace(
      /\s(?:to|at|by|from|within|into)\s+(?:(?:(?:the |its )?(?:current|present|existing|previous)(?:ly)?(?: (?:level|rate) of)?|as (?:low|high|many|few|much) as|between|in|another|an additional|a further)\s*)?$/i,
      " ",
    );
  const object = tidy(between).replace(
    /\s(?:up|down|by (?:half|(?:an?|one|two|three) (?:third|quarter|fifth|tenth)s?))$/,
    "",
  );
  return /^[\d.,% ]+$|^(?:to|at|by|from|within|of|be|have|in|for|between|reach|up|down|further|not|average|total|steady|stable|firm|constant|unchanged|level)?$/i.test(
    object,
  )
    ? ""
    : object;
}

const TOLD = /^(?:reported|recorded|registered|observed|noted|measured)$/;
const PERSONS = /^(?:those|people|persons)\b|-olds\b|\b(?:entrants|leavers)\b/i;
const MONEY = /\b(?:expenditure|spending|budget|funds?|funding|revenue|income|surplus|outlay|investment)\b/i;

/** The share a subject has in a group: NP + what they do, `rural schools meeting the standard`. */
export function withPredicate(
  noun: string,
  sentence: EnglishSentence,
  verb: EnglishVerb,
  rest: string = predicateOf(sentence, verb.end),
): string {
  if (/^(?:have|own|hold|possess|employ)$/.test(verb.base ?? "") && !verb.passive)
    return rest === "" ? noun : `${noun} with ${rest}`;
  if (verb.role === "be" || verb.main === "be")
    return rest === "" ? noun : `${noun} ${/^(?:in|at|on|for)\b/.test(rest) ? "" : "that are "}${rest}`;
  // PreK educators will have taken part in training; a population that has attained a degree.
  const has =
    verb.main === "have"
      ? undefined
      : /\b(has|have|had) (?:[a-z]+ly )?[a-z]+$/i.exec(sentence.bare.slice(verb.start, verb.end))?.[1];
  if (has !== undefined && !verb.passive) {
    const who = PERSONS.test(noun) || countedIn(noun) === "person" ? "who" : "that";
    return [noun, who, has === "had" ? "have" : has, verb.main, rest].join(" ").trim();
  }
  if (/^becomes?$/.test(verb.main)) return `${noun} that ${verb.main} ${rest}`;
  // 98 per cent was recorded: what is told of a figure is not what its subject does.
  const predicate = verb.passive ? (TOLD.test(verb.main) ? undefined : verb.main) : gerund(verb);
  // 75% of spending shall go to salaries.
  if (MONEY.test(noun) && rest.startsWith("to "))
    return `${/\b(?:share|proportion|percentage)\b/i.test(noun) ? "" : "share of "}${noun} ${predicate} ${rest}`;
  return predicate === undefined ? noun : [noun, predicate, rest].filter((part) => part !== "").join(" ");
}

/** What stands behind a verb, with the figure that belongs to it: no more than 45 pupils. */
function predicateOf(sentence: EnglishSentence, from: number): string {
  const { bare, figures, conditions = [] } = sentence;
  // Report that they have at least one adult to talk to.
  const that = /^ that [^,;:()]{3,140}?(?=\s*[,;:()]|\.(?:\s|$)|\s*$)/.exec(bare.slice(from, from + 150))?.[0];
  if (that !== undefined) return that.replace(/\s+/g, " ").trim();
  const lead = /^\s*(?:to|by|into|from|on|under|as)\s/i.exec(bare.slice(from, from + 10))?.[0] ?? "";
  const figure = [...conditions, ...figures].find(({ start }) => start >= from);
  if (figure && bare.slice(from, figure.start).trim() === "")
    return withEach(sentence, figure, `${bare.slice(figure.start, figure.end)} ${phraseAt(sentence, figure.end)}`)
      .replace(/ (?=['’]s\b)/, "")
      .trim();
  const rest = `${lead.trim()} ${phraseAt(sentence, from + lead.length)}`.trim();
  const last = conditions.find(({ start }) => start >= from);
  return last ? withEach(sentence, last, rest) : rest;
}

/** Two sessions a day: how often what each of them does belongs to it. */
function withEach(
  { bare, text, pers, conditions = [] }: EnglishSentence,
  figure: { readonly start: number; readonly end: number },
  said: string,
): string {
  const each = pers.find(({ start }) => start > figure.end && start < figure.end + 24);
  const isOfIt =
    each !== undefined &&
    conditions.some(({ start }) => start === figure.start) &&
    bare.slice(figure.end, each.start).trim() === said.trim().split(" ").at(-1);
  return isOfIt ? `${said.trim()} ${text.slice(each.start, each.end)}` : said;
}

function gerund({ base, main, tense }: EnglishVerb): string | undefined {
  const plain = tense === "past" && base === main ? undefined : (base ?? main);
  if (plain === undefined || plain.endsWith("ed")) return undefined;
  if (/[^aeiou]e$/.test(plain)) return `${plain.slice(0, -1)}ing`;
  return /^(?:get|run|cut|set|put|sit|begin|drop)$/.test(plain) ? `${plain}${plain.at(-1)}ing` : `${plain}ing`;
}
