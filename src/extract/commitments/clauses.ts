import { type Cues, cuesIn } from "../cues.ts";
import type { Span } from "../passage.ts";
import type { Sentence } from "../sentence.ts";

/** A part of a sentence between two pauses, as the rules for commitments without a number read it. */
export interface Clause {
  /** Where it begins and ends in the sentence. */
  readonly start: number;
  readonly end: number;
  /** Its words, each figure written as a row of `#` and each time as blanks, so that positions stay what they are. */
  readonly text: string;
  /** Which cues `text` may hold. */
  readonly cues: Cues;
  /** The clause before it in the sentence. */
  readonly before: Clause | undefined;
  /** The sentence as it is written. */
  readonly sentence: string;
}

/** A phrase and where it begins in the sentence. */
export interface Phrase {
  readonly text: string;
  readonly start: number;
}

/** Brackets that are part of a word, 县(市、区), or only explain one, 学校(含民办), hold no figure. */
const WORD_BRACKETS = /\([^()#,;:。]{1,14}\)/y;
const PAUSES: ReadonlySet<number> = new Set([...",;:。!?()|"].map((sign) => sign.charCodeAt(0)));
/** No Han character is one. */
const LAST_PAUSE = Math.max(...PAUSES);

/** The clauses of a sentence. */
export function clausesOf(sentence: Sentence): readonly Clause[] {
  const { text } = sentence;
  const bare = masked(sentence);
  const clauses: Clause[] = [];
  let start = 0;
  const add = (end: number) => {
    if (end === start) return;
    const own = bare.slice(start, end);
    clauses.push({ start, end, text: own, cues: cuesIn(own), before: clauses.at(-1), sentence: text });
  };
  for (let at = 0; at < bare.length; at++) {
    const sign = bare.charCodeAt(at);
    if (sign > LAST_PAUSE || !PAUSES.has(sign)) continue;
    if (bare.startsWith("(", at)) {
      WORD_BRACKETS.lastIndex = at;
      if (WORD_BRACKETS.test(bare)) {
        at = WORD_BRACKETS.lastIndex - 1;
        continue;
      }
    }
    add(at);
    start = at + 1;
  }
  add(bare.length);
  return clauses;
}

/** 每5年, 每学期: how often, not of what. */
const OFTEN = /^每[^名个所位校县班人生师]*$/;

function masked({ text, quantities, times, pers }: Sentence): string {
  if (quantities.length + times.length + pers.length === 0) return text;
  let bare = "";
  const figures: ReadonlySet<Span> = new Set(quantities);
  const often = pers.filter(({ start, end }) => OFTEN.test(text.slice(start, end)));
  const places: readonly Span[] = [...times, ...often, ...quantities].sort((a, b) => a.start - b.start);
  for (const place of places) {
    const { start, end } = place;
    if (end <= bare.length) continue;
    bare += text.slice(bare.length, start);
    bare += (figures.has(place) ? "#" : " ").repeat(end - bare.length);
  }
  return bare + text.slice(bare.length);
}

/** A stretch of the clause as a phrase, in the words of the sentence. `from` and `to` are positions of the clause. */
export function phraseAt({ start, sentence }: Clause, from: number, to: number): Phrase {
  return { text: sentence.slice(start + from, start + Math.max(from, to)), start: start + from };
}
