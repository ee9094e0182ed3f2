import type { Span } from "../passage.ts";
import { type Form, formOf, UNCHANGED } from "./verbForms.ts";
import type { EnglishTense, EnglishVerb } from "./verbs.ts";

export const MODAL: RegExp = /^(?:will|shall|should|must|would|ought|may|can|could|might|cannot)$/;
const POSSIBLE = /^(?:may|can|could|might)$/;
export const BE: RegExp = /^(?:is|are|was|were)$/;
const PAST_AUX = /^(?:was|were|had)$/;
/** What may stand between an auxiliary and its verb. */
const FILLER =
  /^(?:not|also|either|help|be|been|being|have|all|both|each|then|further|only|continue|strive|aim|seek|to|expected|planned|required|projected|forecast|estimated|scheduled|set|due|thus|together|soon|still|again|now|already|first|likewise|able|bound|targeted|intended|meant|supposed|allowed|[a-z]{2,}ly)$/;
const FORECAST = /^(?:expected|projected|forecast|estimated)$/;
const PLANNED_TO = /^(?:expected|planned|projected|forecast|intended|scheduled|required|targeted|set|due)$/;
/** Is planned at: what is said of the future in the present. */
const PLANNED = /^(?:planned|targeted|envisaged|foreseen|scheduled|budgeted|earmarked|proposed|intended)$/;
/** Is targeting a rate of 80%. */
const AIMING = /^(?:targeting|aiming)$/;
/** Verbs whose infinitive is what is planned: aims to raise. */
export const INTENT: RegExp =
  /^(?:aims?|plans?|intends?|seeks?|strives?|pledged?s?|vow(?:s|ed)?|promised?s?|decide[sd]?|undertakes?|needs?|hopes?)$/;
/** A word of a sentence, in small letters. */
export interface Word extends Span {
  readonly text: string;
}

/** A verb, and which words it takes: `next` is the first behind it. */
export interface Read {
  readonly verb: EnglishVerb;
  readonly first: number;
  readonly next: number;
}

/** A verb with auxiliaries, from the first of them. */
export function grouped(text: string, words: readonly Word[], first: number): Read {
  const head = (words[first] as Word).text;
  const isNext = (index: number) => {
    const [before, word] = [words[index - 1], words[index]];
    return before !== undefined && word !== undefined && /^\s+$/.test(text.slice(before.end, word.start));
  };
  let index = first;
  const fillers: string[] = [];
  while (
    isNext(index + 1) &&
    !(/^ha(?:s|ve|d)$/.test(head) && fillers.length === 0 && words[index + 1]?.text === "allowed") &&
    FILLER.test((words[index + 1] as Word).text)
  ) {
    // to set up: the last of the fillers may be the verb itself.
    const filler = (words[index + 1] as Word).text;
    if (filler === "set" && words[index + 2]?.text !== "to") break;
    // Will help reduce, but will help 300 pupils.
    if (filler === "help" && formOf(words[index + 2]?.text ?? "")?.form !== "base") break;
    fillers.push(filler);
    index++;
  }
  // Is expected under this plan to attain.
  const told = words.slice(index + 1, index + 8).findIndex(({ text: word }) => word === "to");
  const to = words[index + 1 + told];
  if (
    PLANNED_TO.test(fillers.at(-1) ?? "") &&
    told > 0 &&
    to &&
    /^ (?:under|by|in|within|on|through|with|over|during|as)\s[^,;:()]*$/.test(
      text.slice((words[index] as Word).end, to.start),
    )
  ) {
    // What is expected under the plan is what it sets.
    const isOurs = words
      .slice(index + 1, index + 1 + told)
      .some(({ text: word }) => /^(?:plan|programme|strategy)$/.test(word));
    if (isOurs) fillers.splice(-1, 1, "planned");
    fillers.push("to");
    index += 1 + told;
  }
  // Will more than double.
  if (
    words[index + 1]?.text === "more" &&
    words[index + 2]?.text === "than" &&
    formOf(words[index + 3]?.text ?? "") !== undefined
  )
    index += 2;
  const follows = isNext(index + 1) ? words[index + 1] : undefined;
  const form = follows && formOf(follows.text);
  const isBe = BE.test(head) || head === "be" || fillers.includes("be") || fillers.includes("been");
  const isMain =
    follows !== undefined &&
    takesMain(head, fillers, follows.text, form, isBe, text.slice(follows.end, follows.end + 8));
  const last = isMain ? index + 1 : index;
  const passive = isMain && isBe && (form ? isParticiple(form) : follows.text.endsWith("ed"));
  // Are expected to have degrees: what is expected is the having.
  const isHad = !isBe || (fillers.at(-1) === "have" && fillers.at(-2) === "to");
  const fallback: Form = { base: isHad ? "have" : "be", role: isHad ? "have" : "be", form: "base" };
  const read = isMain ? (form ?? { ...fallback, base: follows.text, role: "other" as const }) : fallback;
  const tense = tenseOf(head, fillers, isBe, passive, isMain, isMain ? follows.text : "");
  return { verb: verbOf(words, first, last, tense, false, passive, read), first, next: last + 1 };
}

const isParticiple = ({ base, form }: Form) =>
  form === "participle" || form === "past" || (form === "base" && UNCHANGED.test(base));

const NO_VERB =
  /^(?:no|at|more|below|within|around|about|over|above|under|less|fewer|approximately|roughly|nearly|almost|in|on|of|for|the|a|an|as|by|up|from|with|some|one|two|three|four|five|six|seven|eight|nine|ten|only|among|between|per|its|their|thousand|new|still)$/;

/** Has already passed 90%. */
const ADVERBIAL = /^(?:already|also|now|just|since|recently|finally|even)$/;

function takesMain(
  head: string,
  fillers: readonly string[],
  word: string,
  form: Form | undefined,
  isBe: boolean,
  after: string,
): boolean {
  if (NO_VERB.test(word)) return false;
  // Will have trained, but will have libraries.
  if (fillers.at(-1) === "have")
    return form === undefined
      ? /^(?:finished|passed|attended|obtained|attained|received|participated|graduated|mastered|benefited)$/.test(
          word,
        ) ||
          (/ed$/.test(word) && /^ (?:the|an?|all|its|their|in|at|\d|one|two|three|four|five|six)\b/.test(after))
      : isParticiple(form);
  // Is required to predict.
  if (fillers.at(-1) === "to" && PLANNED_TO.test(fillers.at(-2) ?? "") && /^[a-z]{3,}$/.test(word)) return true;
  if (MODAL.test(head) || fillers.includes("to") || INTENT.test(head))
    return !isBe || form !== undefined || word.endsWith("ed");
  if (isBe && AIMING.test(word)) return true;
  if (isBe) return form ? form.form === "ing" || isParticiple(form) : word.endsWith("ed");
  if (word === "allowed") return true;
  return (
    (form !== undefined && isParticiple(form)) ||
    (word.endsWith("ed") && fillers.every((filler) => ADVERBIAL.test(filler)))
  );
}

function tenseOf(
  head: string,
  fillers: readonly string[],
  isBe: boolean,
  passive: boolean,
  isMain: boolean,
  main: string,
): EnglishTense {
  if (fillers.some((filler) => FORECAST.test(filler)) && fillers.includes("to")) return "forecast";
  if (head === "cannot") return "present";
  if (POSSIBLE.test(head)) return "possible";
  if (MODAL.test(head) || INTENT.test(head) || head === "be") return "future";
  if (!PAST_AUX.test(head) && (fillers.some((filler) => PLANNED.test(filler)) || PLANNED.test(main))) return "future";
  if (BE.test(head) && fillers.includes("to")) return PAST_AUX.test(head) ? "past" : "future";
  if (/^ha(?:s|ve)$/.test(head) && fillers[0] === "to") return "future";
  if (PAST_AUX.test(head)) return "past";
  if (AIMING.test(main)) return "future";
  if (/^ha(?:s|ve)$/.test(head)) return isMain || fillers.includes("been") ? "past" : "present";
  return isBe || passive ? "present" : "open";
}

export function verbOf(
  words: readonly Word[],
  first: number,
  last: number,
  tense: EnglishTense,
  bare: boolean,
  passive: boolean,
  { base, role }: Form,
): EnglishVerb {
  const main = words[last] as Word;
  const particle = /^(?:up|for)$/.test(words[last + 1]?.text ?? "") && /^(?:set|make|account)$/.test(base);
  return {
    start: (words[first] as Word).start,
    end: particle ? (words[last + 1] as Word).end : main.end,
    role: base === "set" && particle ? "flow" : role,
    tense,
    bare,
    passive,
    main: main.text,
    base,
  };
}
