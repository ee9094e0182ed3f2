import type { NotFigure } from "../notFigures.ts";

/** Between two dashes what describes the word before: preschools — which cover three years — are expected; -- both public and private ones --. */
const DASHED =
  /(?<=[a-z)%] )(?:--?|—|–)\s?(?=(?:which|who|whose|where|including|especially|particularly|such as|namely|mainly|mostly|both|either|[a-z]+ and [a-z]+ [a-z]+s)\b)[^—–;.]{3,140}?\s(?:--?|—|–)(?= [a-z])/g;

/** What a sentence says of a noun between dashes: nothing that it states itself. */
export const dashedIn = (text: string): readonly NotFigure[] =>
  [...text.matchAll(DASHED)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    reason: "condition",
  }));
