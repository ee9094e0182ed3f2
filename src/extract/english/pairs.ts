import type { EnglishFigure } from "./figures.ts";
import type { EnglishSentence } from "./sentence.ts";

const FROM =
  /\bfrom (?:(?:the|its|their) )?(?:(?:current|present|existing|previous)(?:ly)?(?: (?:levels?|rates?) of)? )?$/i;
const TO = /^[.\s]*(?:respectively )?to $/i;

/** Two figures that start where two others end: from 70% and 75% respectively to 85% and 90%. */
export interface StartedPair {
  readonly starts: readonly [EnglishFigure, EnglishFigure];
  readonly ends: readonly [EnglishFigure, EnglishFigure];
}

/** The first such pair of a sentence. */
export function pairIn({ bare, figures }: EnglishSentence): StartedPair | undefined {
  for (let index = 0; index + 3 < figures.length; index++) {
    const [a, b, c, d] = figures.slice(index, index + 4) as [
      EnglishFigure,
      EnglishFigure,
      EnglishFigure,
      EnglishFigure,
    ];
    const isPair =
      FROM.test(bare.slice(Math.max(0, a.start - 48), a.start)) &&
      JOINS.test(bare.slice(a.end, b.start)) &&
      TO.test(bare.slice(b.end, c.start)) &&
      JOINS.test(bare.slice(c.end, d.start));
    if (isPair) return { starts: [asIn(a, b), b], ends: [asIn(c, d), d] };
  }
  return undefined;
}

/** A sentence whose figures of a pair have the unit and scale that both share. */
export function withPair(sentence: EnglishSentence, { starts, ends }: StartedPair): EnglishSentence {
  const whole = [...starts, ...ends];
  return {
    ...sentence,
    figures: sentence.figures.map((figure) => whole.find(({ start }) => start === figure.start) ?? figure),
  };
}

const JOINS = /^[.\s]+and $/;

/** 2.5 and 4.3 million: what stands behind the second is of both. */
function asIn(first: EnglishFigure, { unit, scale }: EnglishFigure): EnglishFigure {
  return {
    ...first,
    ...(first.unit === undefined && unit && { unit }),
    ...(first.scale === undefined && first.unit === undefined && scale && { scale }),
  };
}
