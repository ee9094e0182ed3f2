import { listAt } from "./lists.ts";
import type { EnglishSentence } from "./sentence.ts";
import { COUNTED_NOUN, KIND_OF, MADE_OF, NEEDS_NOUN } from "./words.ts";

/** What ends a noun phrase. */
const STOP_WORD =
  /^(?:by|will|shall|should|must|would|is|are|was|were|has|have|had|per|each|every|nationwide|annually|citywide|countywide|provincewide|overall|respectively|altogether|from|that|which|who|where|while|whereas|but|as|than|over|during|until|within|under|so|up|down|including|to|through|throughout|if|when|after|before|compared|against|a|an|the|both|this|next|last|thereby|thus)$/i;
/** Schools damaged by floods; but schools renovated by the county. */
const DONE_BY = new RegExp(`(?<=[a-z]{3}ed)(?<!\\b${MADE_OF}) by (?!the |an? |its |\\d|[a-z]+ing\\b|[A-Z ])[a-z]`);
/** Support 20 universities in building (60); 30 libraries serving (150). */
const CUT_OFF =
  /\s(?:(?:in|by|for|of) [a-z]+ing|serving|offering|housing|covering|reaching|providing|creating|adding|containing|costing|involving|benefit+ing|employing|enrolling|accommodating|seating)$/;
/** A school set up for special education; 24 schools renovated and put into use. */
const SET_UP = /^(?:set up|put (?:in|into|up)|made up|rolled out|turned into|carried out)\b/;
/** Students from poor families. */
const ORIGIN =
  /^from (?!\d)(?:[a-z-]+ ){1,3}(?:areas?|backgrounds?|families|households?|regions?|communities|groups?|countries|homes)\b/;
/** What `to` goes on from: connected to the internet, access to drinking water. */
const TAKES_TO =
  /(?:\b[a-z]{3,}ed|\b(?:access|transition|entry|entrants?|admission|aid|support|progression|return|transport))$/;
const PREPOSITION = /^(?:in|for|at|with|of|on|to|among|across|into|beyond|towards|without)$/i;
/** Places the whole plan is about: they tell nothing of the figure. */
const WHOLE_AREA =
  /^(?:in|across|throughout|within|of|for)\s+(?:the\s+)?(?:whole\s+|entire\s+)?(?:county|city|province|district|region|country|total|area|nation|prefecture)\b/i;
const IN_GENERAL =
  /^into (?:use|operation|service|effect|practice)\b|^(?:in|for|at|on|with)\s+(?:total|general|all|least|most|average|place|use|any (?:year|case)|a m(?:in|ax)imum|the (?:same )?(?:long|short) (?:term|run)|operation|the (?:first|same) (?:time|year)|this|these|line)\b/i;

/**
 * The noun phrase that begins at a place: to the next pause, verb or figure. `of the` before its noun is passed over; `and` goes on only with
 * more of the same (teachers and principals).
 */
export function nounPhrase(sentence: EnglishSentence, from: number, opens: number = from): string {
  return tidy(phraseAt(sentence, from, opens));
}

/** The same with its article; `opens` is where the preposition before it begins. */
export function phraseAt(sentence: EnglishSentence, from: number, opens: number = from): string {
  const { bare } = sentence;
  const stop = stopAfter(sentence, from, opens);
  const words = bare.slice(from, stop).matchAll(/\S+/g);
  let end = from;
  let count = 0;
  for (const { index, 0: word } of words) {
    const start = from + index;
    // A time or a `per` was blanked here: what follows is no part of the phrase.
    if (count > 0 && start - end > 2) break;
    const isArticle = /^(?:a|an|the)$/i.test(word);
    const follows =
      count === 0 ||
      / or\s*$/.test(bare.slice(from, start)) ||
      PREPOSITION.test(bare.slice(from, end).trim().split(/\s+/).at(-1) ?? "");
    const isName = sentence.names.some((name) => name.start <= start && name.end > start);
    const isTo = word === "to" && TAKES_TO.test(bare.slice(Math.max(0, end - 24), end));
    const isBy = word === "by" && DONE_BY.test(bare.slice(Math.max(from, end - 24), Math.min(bare.length, start + 12)));
    const isOrigin = word === "from" && ORIGIN.test(bare.slice(start, start + 70));
    if (!isName && !isTo && !isBy && !isOrigin && STOP_WORD.test(word) && !(isArticle && follows)) break;
    if (count > 0 && SET_UP.test(bare.slice(start, start + 12))) break;
    if (PREPOSITION.test(word) && endsBefore(bare.slice(start, start + 60), count)) break;
    if (!isName && /^(?:and|or)$/i.test(word) && !joins(sentence, start + word.length, /^or$/i.test(word))) break;
    end = start + word.length;
    count++;
  }
  // Support 20 universities in building 60 disciplines.
  const isCut = sentence.figures.some(({ start }) => start >= end && start <= end + 1);
  const phrase = bare.slice(from, end).replace(isCut ? CUT_OFF : /$^/, "");
  return phrase.replace(/\s+/g, " ").replace(TRAIL, "").trim();
}

const endsBefore = (rest: string, count: number) => WHOLE_AREA.test(rest) || (count > 0 && IN_GENERAL.test(rest));

/** Verbs that bear no figure: keep 9,500 posts and allow transfers. */
const AND_DOES =
  /^\s+(?:[a-z]{3,}ly )?(?:allow|enable|ensure|encourage|promote|strengthen|improve|continue|enhance|foster|guarantee|deepen|accelerate|consolidate|standardi[sz]e|optimi[sz]e|implement|carry out|explore|protect|require|give|make|let)\s/;

/** Whether `and` joins two nouns, not two clauses or figures. */
function joins({ bare, figures, verbs }: EnglishSentence, at: number, isOr: boolean): boolean {
  // Level 2 or an equivalent certificate.
  if (isOr && /^\s+(?:more|fewer|less|above|below|higher|better)\b/.test(bare.slice(at, at + 8))) return true;
  const rest = isOr ? bare.slice(at, at + 40).replace(/^\s+an? /, " ") : bare.slice(at, at + 40);
  if (
    /^\s+(?:a|an|the|all|every|each|its|their|that|then|in|for|at|from|to|of|also|more|another|\d|one|two|three|four|five|six)\b/i.test(
      rest,
    )
  )
    return false;
  if (AND_DOES.test(rest)) return false;
  const word = at + (/^\s*/.exec(rest)?.[0].length ?? 0);
  return !figures.some(({ start, end }) => start <= word && end > word) && !verbs.some(({ start }) => start === word);
}

/** Where a phrase must end: at a sign, a figure or a verb. */
function stopAfter(sentence: EnglishSentence, from: number, opens: number): number {
  const { bare, figures, verbs } = sentence;
  const sign = signAfter(sentence, opens, from);
  const figure = figures.find(({ start }) => start >= from)?.start ?? bare.length;
  const verb = verbs.find(({ start }) => start >= from)?.start ?? bare.length;
  return Math.min(sign, figure, verb);
}

/** The sign that ends a phrase: no comma of a list within it. */
function signAfter(sentence: EnglishSentence, from: number, after: number): number {
  const { bare } = sentence;
  const found = bare.slice(after).search(/,(?!\d{3})|[;:()!?]|\.(?=\s|$)/);
  if (found < 0) return bare.length;
  const sign = after + found;
  const list = bare[sign] === "," ? listAt(sentence, from, sign) : 0;
  return list === 0 ? sign : signAfter(sentence, from, sign + list);
}

const LEAD =
  /^(?:[\s,;:.)-]+|(?:and|but|or|while|whereas|meanwhile|however|nevertheless|nonetheless|moreover|furthermore|then|also|thus|so|that|with|the|a|an|its|their|our|this|these|both|another|a further|of which|among them|in addition|for (?:example|instance)|in total|at the same time|on average|last year|this year|today|currently|at present|at the moment|to date|so far|as a result|overall|in particular|specifically|newly)\b(?!-))+/i;
const TRAIL =
  /(?:[\s,;:(=-]+|\s(?:and|or|of|in|at|to|for|by|from|with|on|is|are|both|all|each|also|a|an|the|then|up|its|their|total|about|than|as|not|only|further|fewer|less|which|who|such|across|among|within|between|today))+$/i;

/** Schools with a total investment (of 860 million yuan): the money has its own figure. */
const WITH_MEASURE =
  /\swith an? (?:(?:total|combined|planned|estimated|floor) )*(?:investment|capacity|enrolment|area|budget|cost|population)$/i;

/** A phrase without the words that only lead over to it, its blanks made single. */
export function tidy(phrase: string): string {
  return phrase
    .replace(/\s+/g, " ")
    .replace(LEAD, "")
    .replace(TRAIL, "")
    .replace(WITH_MEASURE, "")
    .replace(/\s\([^)]*$/, "")
    .replace(/,? (?:or|that is|namely),? (?:those|people|persons|children) .*$/i, "")
    .trim();
}

const MADE = new RegExp(`(?<=[a-z]{3}) ${MADE_OF}$| each$`, "i");
const MORE = /^(?:of )?(?:the |its |their )?(?:(?:more|additional|further|extra|other) )?/i;

/** What is counted right behind a figure: `18 new public kindergartens`; empty when nothing is. */
export function countedBehind(sentence: EnglishSentence, from: number): string {
  if (!/^[ -][A-Za-z(“"']/.test(sentence.bare.slice(from, from + 2))) return "";
  const phrase = nounPhrase(sentence, from).replace(MORE, "");
  if (/^ (?:and|or|but|while) /.test(sentence.bare.slice(from, from + 8))) return "";
  if (
    /^(?:in|for|at|among|across|on|with|them|these|those|which)\b(?!-)|^(?:expected|planned|projected|scheduled|due)(?: (?:to|for|by|at|in)\b|$)/i.test(
      phrase,
    )
  )
    return "";
  return phrase.replace(MADE, "").replace(DOES, "");
}

/** 29,000 students study: what people do. */
const DOES =
  /(?<=\b(?:students|pupils|children|kids|learners|teachers|undergraduates|postgraduates|trainees))(?: (?:currently|now|presently))? (?:study|attend|live|work|learn|reside|go)\b.*$/i;

/** 80% in urban and 70% in rural schools. */
const SHARED_NOUN = new RegExp(
  `^(?:${KIND_OF})\\b[^.;:()]{0,60}? (?:in|for|at|among) (?:${KIND_OF})( [a-z]{4,20})\\b`,
  "i",
);

/** Whom or what a figure holds for: `in primary schools`, right behind it; empty when it does not say. */
export function scopeBehind(sentence: EnglishSentence, from: number): string {
  const lead = /^\s*(?:of (?:them|these|those|which) )?(?:in|for|at|among|across)\s/i.exec(
    sentence.bare.slice(from, from + 60),
  )?.[0];
  if (lead === undefined || WHOLE_AREA.test(sentence.bare.slice(from, from + 80).trim())) return "";
  const noun = nounPhrase(sentence, from + lead.length, from);
  const whole = NEEDS_NOUN.test(noun)
    ? `${noun}${SHARED_NOUN.exec(sentence.bare.slice(from + lead.length, from + 120))?.[1] ?? ""}`
    : noun;
  // For the Foundational Stage: of a name its article is a part.
  const article = /^the (?=[A-Z])/.exec(sentence.bare.slice(from + lead.length, from + lead.length + 5))?.[0] ?? "";
  const scope = `${lead.trim().replace(/^of \w+ /i, "")} ${article}${whole}`;
  return noun === "" || IN_GENERAL.test(scope) || noun.split(" ").length > 9 ? "" : scope;
}

const NOUN = new RegExp(`\\b(?:${COUNTED_NOUN})\\b`, "i");

/** The noun of a label that is counted: `new places` of `new places in public schools`. */
export function headOf(label: string): string {
  const head = label.replace(/\s(?:in|for|at|among|across)\s.*$/i, "");
  return NOUN.test(head) ? head.replace(/^new /i, "") : head;
}
