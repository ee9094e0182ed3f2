import type { Span } from "../passage.ts";
import { isDoneByShare } from "./doneByShare.ts";
import { type Form, formOf, NOUNS, type VerbRole } from "./verbForms.ts";
import { BE, grouped, INTENT, MODAL, type Read, verbOf, type Word } from "./verbGroup.ts";

/** `open`: as the verb before it tells; `possible`: what may or can be. */
export type EnglishTense = "future" | "forecast" | "past" | "present" | "possible" | "open";

/** A verb with its auxiliaries: `will be reduced`. */
export interface EnglishVerb extends Span {
  readonly role: VerbRole;
  readonly tense: EnglishTense;
  /** An infinitive, a participle or an imperative: what stands before it is not its subject. */
  readonly bare: boolean;
  readonly passive: boolean;
  /** The full verb as written. */
  readonly main: string;
  /** The dictionary form, where known. */
  readonly base?: string;
}

/** What can follow a verb as its object or goal. */
const BEFORE_OBJECT =
  /^ +(?:[\d≥≤><~¥]|(?:a|an|the|its|their|all|more|over|about|around|at|no|not|some|another|up|nearly|almost|approximately|roughly|one|two|three|four|five|six|seven|eight|nine|ten|twelve|RMB|per-pupil|new|below|above|under|within|less|fewer)\b)/i;

/** What follows a verb where a noun in the plural has something else: rises to, stands at; but sports meets. */
const BEHIND_S = /^ +(?:to|at|by|from|for|up|down)\b/;
/** Verbs that begin a list item, though they are nouns as well: increase transition to secondary. */
const ORDERS = /^(?:increase|decrease|cut|limit|boost|lift|cap|upgrade|extend|drive|push|trim|fund|train)$/;
/** Past forms that are no participles. */
const UNLIKE = /^(?:rose|fell|grew|shrank|(?:doubl|tripl|quadrupl)ed)$/;
/** Others, of verbs that bear no figure. */
const TOOK = /^(?:took|went|became|began|gave|saw|chose|knew|received|attended|underwent)(?!\w| by\b)/;
/** What a plan does in the present: it foresees 500 classrooms. */
const FORESEES = /^(?:envisages?|envisions?|foresees?|proposes|contemplates)$/;

/** The verbs of a sentence that can bear a figure, in their order; those of clauses like `teachers who have …` are left to the noun. */
export function verbsIn(text: string): readonly EnglishVerb[] {
  const words: Word[] = [...text.matchAll(/[A-Za-z]+(?:['’-][A-Za-z]+)*/g)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    text: word.toLowerCase(),
  }));
  const found: EnglishVerb[] = [];
  let next = 0;
  while (next < words.length) {
    const verb = verbAt(text, words, next, found);
    next = verb?.next ?? next + 1;
    if (verb && !isRelative(text, words, verb.first)) found.push(verb.verb);
  }
  return found;
}

const isVerbWord = (word: string) =>
  MODAL.test(word) ||
  BE.test(word) ||
  /^ha(?:s|ve|d)$/.test(word) ||
  (formOf(word) !== undefined && !NOUNS.test(word.replace(/s$/, "")));

const RELATIVE = /^(?:who|that|which|where|whose)$/;

/** Teachers who have a degree; but `, which will …` and `of which 40% are` say something of their own. */
function isRelative(text: string, words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const whose = words.slice(Math.max(0, index - 5), index).findLast((word) => /^(?:whose|where)$/.test(word.text));
  const isFirst = whose && !words.slice(words.indexOf(whose) + 1, index).some((word) => isVerbWord(word.text));
  if (isFirst && whose !== words[0] && /^[^,;:()]*$/.test(text.slice(whose.start - 2, words[index]?.start)))
    return true;
  if (!before || !RELATIVE.test(before.text)) return false;
  return (
    !/(?:[,;] ?|\bof )$/.test(text.slice(0, before.start)) && !/[,;]/.test(text.slice(before.end, words[index]?.start))
  );
}

function verbAt(
  text: string,
  words: readonly Word[],
  first: number,
  earlier: readonly EnglishVerb[],
): Read | undefined {
  const word = words[first] as Word;
  if (word.text === "may" && text[word.start] === "M") return undefined;
  if (MODAL.test(word.text) || BE.test(word.text)) return grouped(text, words, first);
  const form = formOf(word.text);
  if (/^ha(?:s|ve|d)$/.test(word.text)) {
    const read = grouped(text, words, first);
    // 90% of schools to have a library.
    const isJoined =
      words[first - 1]?.text === "and" && earlier.at(-1)?.tense === "future" && earlier.at(-1)?.base === "have";
    return words[first - 1]?.text === "to" || isJoined ? { ...read, verb: { ...read.verb, tense: "future" } } : read;
  }
  if (INTENT.test(word.text) && words[first + 1]?.text === "to") return grouped(text, words, first);
  // The government said it aimed to see 75%: what is told of a plan is in the past.
  const isTold =
    /^(?:aim|plan|hop|intend)(?:n?ed)$/.test(word.text) &&
    words
      .slice(0, first)
      .slice(-4)
      .some(({ text: said }) => /^(?:said|says|announced)$/.test(said));
  if (isTold && words[first + 1]?.text === "to") {
    const read = grouped(text, words, first);
    return { ...read, verb: { ...read.verb, tense: "future" } };
  }
  // Up the number of schools from 54 to 140.
  if (word.text === "up" && isFirst(text, word.start) && /^ (?:the|its) /.test(text.slice(word.end, word.end + 5)))
    return {
      verb: verbOf(words, first, first, "future", true, false, { base: "raise", role: "set", form: "base" }),
      first,
      next: first + 1,
    };
  // 1,200 classrooms to be built.
  if (word.text === "be" && words[first - 1]?.text === "to") return grouped(text, words, first);
  if (FORESEES.test(word.text))
    return {
      verb: verbOf(words, first, first, "future", false, false, { base: word.text, role: "other", form: "s" }),
      first,
      next: first + 1,
    };
  if (!form && isDoneByShare(text, word)) {
    const read: Form = { base: word.text, role: "other", form: "base" };
    return { verb: verbOf(words, first, first, "present", false, false, read), first, next: first + 1 };
  }
  if (!form) return infinitiveOf(text, words, first, earlier) ?? pastOf(text, words, first);
  const before = text.slice(Math.max(0, (words[first - 1]?.start ?? 0) - 2), word.start);
  const behind = text.slice(word.end, word.end + 24);
  const brings = () => BRINGS.test(text.slice(word.end, word.end + 140));
  // Personal accounts of the credit bank.
  const isAccount = form.base === "account" && !/^ (?:[a-z]+ly )?for\b/.test(behind);
  const isImperative =
    ORDERS.test(word.text) &&
    !/^ (?:in|of|by|to|from|rates?)\b/.test(behind) &&
    (isFirst(text, word.start) || (/\band $/.test(before) && brings()));
  if (word.text === "lower" && /^ (?:secondary|primary|middle|grades?|levels?|income)\b/.test(behind)) return undefined;
  const isNoun = isAccount || (NOUNS.test(word.text) && !BEFORE_OBJECT.test(behind) && !isImperative);
  if (isNoun && !/\bto $/.test(before)) return undefined;
  const single = (tense: EnglishTense, bare: boolean): Read => ({
    verb: verbOf(words, first, first, tense, bare, false, form),
    first,
    next: first + 1,
  });
  if (form.form === "s") {
    const isPlural =
      (NOUNS.test(form.base) || form.base === "meet") && !(BEFORE_OBJECT.test(behind) || BEHIND_S.test(behind));
    return /^(?:level|move|share|have)$/.test(form.role) && !isPlural ? single("present", false) : undefined;
  }
  if (form.form === "ing")
    return isGerund(
      text,
      word.start,
      text.slice(Math.max(0, word.start - 12), word.start),
      text.slice(word.end, word.end + 140),
    )
      ? single("open", true)
      : undefined;
  if (form.form === "base" && (isPlain(words, first, text) || isDoneByShare(text, word)))
    return single("present", false);
  if (word.text === "hit" && /[a-z] $/.test(before) && /^ +\d/.test(behind) && !isVerb(before, text, word))
    return single("past", false);
  // Allocations for preschools stand at only 6.6 percent.
  if (
    form.form === "base" &&
    STANDS.test(`${word.text}${behind}`) &&
    /[a-z)] $/.test(before) &&
    !isVerb(before, text, word)
  )
    return single("present", false);
  // 80% of children to complete primary school.
  if (
    form.form === "base" &&
    earlier.length === 0 &&
    SHARE_TO.test(text.slice(Math.max(0, word.start - 90), word.start))
  )
    return single("future", false);
  if (form.form === "base")
    return isVerb(before, text, word) ? single(earlier.length > 0 ? "open" : "future", true) : undefined;
  if (isGapped(text, word, form, earlier.at(-1)))
    return { verb: verbOf(words, first, first, "future", false, true, form), first, next: first + 1 };
  if (UNLIKE.test(word.text)) return /[\w)%] $/.test(before) ? single("past", false) : undefined;
  // A past form that is a participle behind a noun: teachers trained in ICT.
  const isReach = (/^(?:level|move|share)$/.test(form.role) || form.base === "improve") && REACHES.test(behind);
  if (!(isReach || BEFORE_OBJECT.test(behind) || isAhead(earlier.at(-1), before, behind)) || form.form !== "past")
    return undefined;
  // Will have built, renovated or expanded: what is joined to a verb has its tense.
  const joined = earlier.at(-1);
  const isAlso = joined && (isAhead(joined, before, behind) || isJoined(text.slice(joined.end, word.start)));
  if (joined && joined.tense !== "past" && isAlso)
    return {
      verb: { ...verbOf(words, first, first, joined.tense, joined.bare, joined.passive, form) },
      first,
      next: first + 1,
    };
  return /[\w)%] $/.test(before) ? single("past", false) : undefined;
}

const STANDS = /^(?:(?:stand|remain|hover) at|amount to) (?:only |just |about |around |nearly |over )?\d/;
const SHARE_TO = /(?:%|\b(?:per ?cent|half|thirds|quarters)) of [^,;:]{3,60} to $/i;

/** What something is brought to or by: raising attendance rates to 90%. */
const BRINGS = /^ [a-z][^,;:.]{2,110} (?:to|by|from) (?:at least |more than |nearly |over |the current )?\d/;

/** By adding 300 places; commits to raising the rate; raising the rate to 97% is the goal. */
const isGerund = (text: string, start: number, before: string, behind: string): boolean =>
  /(?:,|\band|\bby|\bincluding|\bincludes?) $/.test(before) ||
  (BRINGS.test(behind) && isFirst(text, start)) ||
  (/^ (?:the|its|[\d]|(?:at least|over|about|around|up to|no (?:less|fewer|more)|more|nearly)\b)/.test(behind) &&
    (/\b(?:to|at|(?:goal|aim|task|target|objective)s? of|(?:target|goal|objective)s? (?:has|have|had|was|were) (?:been )?(?:set|fixed|agreed) of) $/.test(
      text.slice(Math.max(0, start - 44), start),
    ) ||
      isFirst(text, start)));

/** Rose to 85%, fell by 3 points; but children reached by services. */
const REACHES = /^ +(?:to|from|for|up to|down to|by(?= +[\d]))\b/;

/** Shall be expanded to 360,000 and stabilised at 400,000: a second participle goes on with the passive before it. */
const isAhead = (joined: EnglishVerb | undefined, before: string, behind: string): boolean =>
  joined?.passive === true &&
  joined.tense === "future" &&
  /(?:\band|\bor|\bthen|\bfurther|,) $/.test(before) &&
  (BEFORE_OBJECT.test(behind) || /^ +(?:to|at|by|from|above|below)\b/.test(behind));

/** 500 libraries are to be opened, literacy raised to 82% and illiteracy held below 2%: the auxiliary is left out. */
const isGapped = (text: string, { start, end }: Word, { form, role }: Form, joined: EnglishVerb | undefined): boolean =>
  joined?.passive === true &&
  joined.tense === "future" &&
  /^(?:past|participle)$/.test(form) &&
  /^(?:set|flow)$/.test(role) &&
  /(?:, |\band )(?:and )?[a-z\d][^,;:]{2,60} $/i.test(text.slice(Math.max(joined.end, start - 80), start)) &&
  /^(?: +(?:to|at|by|from|above|below|under|within|over)\b|\s*(?:[,.;]|$)| +and\b| {3,})/.test(
    text.slice(end, end + 12),
  );

const isJoined = (between: string) => /^(?:, [a-z]+ed){0,4},? (?:(?:and|or) )?$/.test(between);

const MANY = /(?:[^s]s|children|people|population)$/;
/** Teachers hold a degree: the present of a plural. */
function isPlain(words: readonly Word[], index: number, text: string): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (!before || !word || !MANY.test(before.text) || text.slice(before.end, word.start) !== " ") return false;
  const clause = text
    .slice(Math.max(0, before.start - 80), before.start)
    .replace(/^.*(?:[,;:]|\b(?:that|while|whereas)\b)/, "");
  return (
    (BEFORE_OBJECT.test(text.slice(word.end, word.end + 24)) || /^(?:lack|attend)$/.test(word.text)) &&
    !/\b(?:will|shall|to|should|must|help|let)\b/i.test(clause)
  );
}

const PAST = /^(?:[a-z]{3,}ed|underwent|found|won|saw|ran|sent|gave|took|went|became|began|chose|knew)$/;

/** Any other verb of the past right before a figure or an article: counted 1,250 schools. */
function pastOf(text: string, words: readonly Word[], first: number): Read | undefined {
  const [before, word] = [words[first - 1], words[first]];
  if (!before || !word || !PAST.test(word.text) || text.slice(before.end, word.start) !== " ") return undefined;
  if (
    (!TOOK.test(text.slice(word.start, word.end + 4)) &&
      !/^ (?:[\d]|a |an |the )/.test(text.slice(word.end, word.end + 5))) ||
    /^(?:and|or|the|a|an|of|in|be|need|aged)$/.test(before.text)
  )
    return undefined;
  const form: Form = { base: word.text, role: "other", form: "past" };
  return { verb: verbOf(words, first, first, "past", false, false, form), first, next: first + 1 };
}

/** What stands behind `to` before a figure without being a verb: to around 40. */
const NO_INFINITIVE =
  /ly$|^(?:about|above|almost|another|approximately|around|below|between|beyond|exceed|just|more|only|over|roughly|some|under|well|within|grades?|ages?|years?|target|level|levels|fewer|less|reach|total|each|every|until|those|these|their|other|class|classes|form|forms|point|article|section|page|table|annex)$/;

/** The infinitive of any other verb right before a figure: to reintegrate 10,000 children. */
function infinitiveOf(
  text: string,
  words: readonly Word[],
  first: number,
  earlier: readonly EnglishVerb[],
): Read | undefined {
  const [before, word] = [words[first - 1], words[first]];
  if (before?.text !== "to" || !word || text.slice(before.end, word.start) !== " ") return undefined;
  const isBeforeFigure = /^ (?:(?:about|around|at least|more than|nearly|over|up to) )?\d/.test(
    text.slice(word.end, word.end + 14),
  );
  if (!isBeforeFigure || !/^[a-z]{4,}$/.test(text.slice(word.start, word.end)) || NO_INFINITIVE.test(word.text))
    return undefined;
  const form: Form = { base: word.text, role: "other", form: "base" };
  const tense = earlier.length > 0 ? "open" : "future";
  return { verb: verbOf(words, first, first, tense, true, false, form), first, next: first + 1 };
}

/** Whether a word in its base form is a verb here: to raise, and train; at the beginning of a clause. */
function isVerb(before: string, text: string, { start }: Word): boolean {
  if (/(?:\bto|\band|\bor|\bthen|\balso|\bfurther|[,;:]) $/i.test(before)) return true;
  if (/\bas well as $/.test(text.slice(Math.max(0, start - 11), start))) return true;
  return isFirst(text, start);
}

/** Whether nothing but a bullet or a number stands before a place. */
const isFirst = (text: string, start: number): boolean =>
  (start <= 36 && BULLET.test(text.slice(0, start))) || /[:;] ?$/.test(text.slice(Math.max(0, start - 3), start));

/** A bullet, and an adverb that opens what it lists: Gradually raise, Likewise, increase. */
const BULLET =
  /^\s*(?:[-•*·▪●○■□◆]|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2}(?:\.\d{1,2})?)[.)]|\d{1,2}(?:\.\d{1,2}){1,3})?\s*(?:(?:[A-Z][a-z]{2,14}ly|Likewise|Further|Moreover|Furthermore|Also|Then|In addition),? )?$/;
