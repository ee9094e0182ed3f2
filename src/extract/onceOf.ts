import type { Sentence } from "./sentence.ts";

/** A shorter sentence is asked as fast as its answer is looked up. */
const LONG = 400;

/** What is asked of a whole sentence for each of its figures, answered once: a sentence may be a whole page. */
export function onceOf(ask: (sentence: Sentence) => boolean): (sentence: Sentence) => boolean {
  const known = new WeakMap<Sentence, boolean>();
  return (sentence) => {
    if (sentence.text.length < LONG) return ask(sentence);
    const answer = known.get(sentence) ?? ask(sentence);
    known.set(sentence, answer);
    return answer;
  };
}
