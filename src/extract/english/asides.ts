import type { EnglishSentence } from "./sentence.ts";
import type { EnglishStart } from "./statements.ts";
import { ownTime } from "./timeNear.ts";

const OPENS = /(?:,|\()\s*(?:now|currently|at present|presently|today)(?:\s(?:at|standing at|stands at|is|only))?\s$/i;
const CLOSES = /^[^,;()]{0,24}[,)]\s*/;

/** What stands between a subject and its verb only to say where it starts: `the rate, now at 11.8%, shall not exceed 4%`. */
export interface Aside extends EnglishStart {
  readonly start: number;
  readonly end: number;
}

/** Every such aside of a sentence. */
export function asidesIn(sentence: EnglishSentence): readonly Aside[] {
  const { bare, body, figures, verbs } = sentence;
  return figures.flatMap((figure, index) => {
    const from = Math.max(body, figure.start - 40);
    const open = OPENS.exec(bare.slice(from, figure.start));
    const close = open && CLOSES.exec(bare.slice(figure.end, figure.end + 40))?.[0];
    if (!open || close === undefined || close === null) return [];
    const end = figure.end + close.length;
    if (!verbs.some((verb) => verb.start === end && verb.tense === "future")) return [];
    const time = ownTime(sentence, index);
    return [
      { figure, start: from + open.index, end: end - (/\s*$/.exec(close)?.[0].length ?? 0), ...(time && { time }) },
    ];
  });
}

/** The sentence without its asides: each character in its place. */
export function withoutAsides(sentence: EnglishSentence, asides: readonly Aside[]): EnglishSentence {
  if (asides.length === 0) return sentence;
  const isIn = (place: { readonly start: number; readonly end: number }) =>
    asides.some(({ start, end }) => place.start >= start && place.end <= end);
  let { bare } = sentence;
  for (const { start, end } of asides) bare = bare.slice(0, start) + " ".repeat(end - start) + bare.slice(end);
  return {
    ...sentence,
    bare,
    figures: sentence.figures.filter((each) => !isIn(each)),
    verbs: sentence.verbs.filter((each) => !isIn(each)),
    times: sentence.times.filter((each) => !isIn(each)),
  };
}
