import { stretchOf } from "./stretch.ts";
import type { Stretch } from "./tableEntry.ts";

/** The words of a line, each that is one with the word before it joined to it. */
export function joinWords(
  text: string,
  words: readonly Stretch[],
  areOne: (before: Stretch, word: Stretch) => boolean,
): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const whole = last && areOne(last, word) ? stretchOf(text, last.start, word.end) : undefined;
    if (whole === undefined) joined.push(word);
    else joined[joined.length - 1] = whole;
  }
  return joined;
}
