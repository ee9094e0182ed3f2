import type { EnglishFigure } from "./figures.ts";
import type { EnglishSentence } from "./sentence.ts";

/** Has announced the addition of 40,000 places: what is made known is still to come. */
const ANNOUNCED =
  /\b(?:announc|approv|unveil|propos|promis|pledg|authori[sz]|order)[a-z]* (?:plans for )?(?:the )?(?:addition|construction|building|creation|opening|establishment|recruitment|training|hiring|provision|renovation) of (?:the |an additional |a further )?$/i;

export const isAnnounced = ({ bare }: EnglishSentence, { start }: EnglishFigure): boolean =>
  ANNOUNCED.test(bare.slice(Math.max(0, start - 80), start));
