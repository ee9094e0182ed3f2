import type { Time } from "../times.ts";
import { nounPhrase, tidy } from "./phrases.ts";
import type { EnglishSentence } from "./sentence.ts";
import type { EnglishStatement } from "./statements.ts";
import { subjectOf, withPredicate } from "./subjectOf.ts";
import { clauseEnd, type EnglishUniversal, timeOf, VAGUE } from "./universals.ts";

/** The plan targets all five-year-olds attending preschool. */
const TARGETS_ALL =
  /\b(?:targets?|aims? (?:at|for)|targeting|aiming (?:at|for)) (?<word>all|every) (?:the )?(?=[a-z])/gi;
/** All children in school by 2025; all pupils to complete six years. */
const ALL_OF = /^(?<word>All|Every|all|every) (?:the |of the )?(?=[a-z\d])/;
/** Achieve universal completion of primary school; coverage will be fully ensured. */
const UNIVERSAL =
  /^(?:(?:[Aa]chiev\w+|[Ee]nsur\w+|[Aa]ttain\w*|[Rr]each) )?(?<word>[Uu]niversal) (?=(?:[a-z-]+ ){0,4}(?:completion|enroll?ment|access|coverage|attendance|literacy|participation)\b)/;
const FULLY = /\b(?<word>fully|universally) (?:ensured|guaranteed|achieved|attained|reali[sz]ed|secured)\b/i;
const COVERS = /\b(?:coverage|access|enroll?ment|attendance|completion)\b/i;

/** What else a sentence commits to for all of something, without a verb that says so of each. */
export function saidOfAll(
  sentence: EnglishSentence,
  stated: readonly EnglishStatement[],
  opening: Time | undefined,
): readonly EnglishUniversal[] {
  if (stated.length > 0 || !/\b(?:all|every|universal|fully|universally)\b/i.test(sentence.bare)) return [];
  return [...targetedIn(sentence, opening), ...namedIn(sentence, opening), ...ensuredIn(sentence, opening)];
}

function targetedIn(sentence: EnglishSentence, opening: Time | undefined): readonly EnglishUniversal[] {
  return [...sentence.bare.matchAll(TARGETS_ALL)].flatMap((match) => {
    const at = match.index + match[0].length;
    return found(sentence, { at, label: nounPhrase(sentence, at), word: match.groups?.word ?? "", opening });
  });
}

/** A part without a finite verb that is about all of something and says by when. */
function namedIn(sentence: EnglishSentence, opening: Time | undefined): readonly EnglishUniversal[] {
  const { bare, verbs, body } = sentence;
  const lead = /^\s*/.exec(bare.slice(body))?.[0].length ?? 0;
  const begins = body + lead;
  const match = ALL_OF.exec(bare.slice(begins)) ?? UNIVERSAL.exec(bare.slice(begins));
  if (!match || verbs.some((verb) => !verb.bare && verb.start >= begins)) return [];
  const at = begins + match[0].length;
  const end = clauseEnd(bare, at);
  const to = / to (?=[a-z])/.exec(bare.slice(at, end));
  const verb = to && verbs.find(({ start }) => start === at + to.index + to[0].length);
  const noun = to ? bare.slice(at, at + to.index).trim() : "";
  const label = verb
    ? withPredicate(noun, sentence, verb, bare.slice(verb.end, end).replace(/\s+/g, " ").trim())
    : nounPhrase(sentence, at);
  return found(sentence, { at, label, word: match.groups?.word ?? "", opening, isDated: true });
}

function ensuredIn(sentence: EnglishSentence, opening: Time | undefined): readonly EnglishUniversal[] {
  const match = FULLY.exec(sentence.bare);
  const verb = match && sentence.verbs.find(({ start, end }) => start <= match.index && end > match.index);
  if (!match || verb?.tense !== "future") return [];
  const { label } = subjectOf(sentence, verb);
  const at = sentence.bare.indexOf(label);
  return COVERS.test(label) && at >= 0
    ? found(sentence, { at, label, word: match.groups?.word ?? "", opening, wordAt: match.index })
    : [];
}

interface Said {
  readonly at: number;
  readonly label: string;
  readonly word: string;
  readonly opening: Time | undefined;
  readonly wordAt?: number;
  /** It must say when. */
  readonly isDated?: true;
}

function found(
  sentence: EnglishSentence,
  { at, label, word, opening, wordAt, isDated }: Said,
): readonly EnglishUniversal[] {
  const end = clauseEnd(sentence.bare, at);
  const time = timeOf(sentence, at, end) ?? opening;
  if (tidy(label).length < 4 || VAGUE.test(label) || (isDated && time === undefined)) return [];
  const from = wordAt ?? sentence.bare.lastIndexOf(word, at);
  return [
    {
      start: Math.min(at, from),
      end,
      label,
      value: 100,
      word: { start: from, end: from + word.length },
      ...(time && { time }),
    },
  ];
}
