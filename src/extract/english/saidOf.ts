import type { FigureContext } from "./context.ts";
import type { EnglishLabel, LabelSources } from "./englishLabel.ts";
import { headOf, nounPhrase } from "./phrases.ts";
import type { EnglishSentence } from "./sentence.ts";
import { countedIn, NEEDS_NOUN } from "./words.ts";

/** 1,243 of them are public schools, and 310 are private: what they are said to be. */
export function saidOf(
  sentence: EnglishSentence,
  { figure, verb, isSubject }: FigureContext,
  counted: string,
  { measure }: LabelSources,
): EnglishLabel | undefined {
  const { bare } = sentence;
  if (figure.unit !== undefined || !isSubject || !verb || counted !== "" || measure === undefined) return undefined;
  const be = /^(?:is|are|was|were|will be)(?= [a-z])/.exec(bare.slice(verb.start, verb.start + 12))?.[0];
  if (be === undefined || !/^ (?:of (?:them|these|which|those) )?$/.test(bare.slice(figure.end, verb.start)))
    return undefined;
  const from = verb.start + be.length;
  const predicate = /^ ([a-z-]+ed [a-z]+s)\b/.exec(bare.slice(from, from + 60))?.[1] ?? nounPhrase(sentence, from);
  const isKind = NEEDS_NOUN.test(predicate) && /^[a-z]+$/.test(predicate);
  const label = isKind ? `${predicate} ${headOf(measure)}` : predicate;
  return countedIn(label) === undefined ? undefined : { label, measure, rule: "counted" };
}
