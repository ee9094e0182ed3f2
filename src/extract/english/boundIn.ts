import type { Bound } from "../../model/goal.ts";
import type { FigureContext } from "./context.ts";
import type { EnglishFigure } from "./figures.ts";
import type { EnglishSentence } from "./sentence.ts";

/** A figure with the bound its verb gives it. */
export const boundIn = (sentence: EnglishSentence, context: FigureContext): EnglishFigure =>
  unlessNot(sentence, underCeiling(context.figure, context), context);

/** `shall exceed 60% by 2025 and 65% by 2030`: the bound holds for both. */
export function withBound(figure: EnglishFigure, last: EnglishFigure): EnglishFigure {
  const isShared = last.bound !== "between" && last.bound !== "about" && last.unit === figure.unit;
  return figure.bound === "exactly" && isShared ? { ...figure, bound: last.bound } : figure;
}

/** What is held down to a figure. */
export const CEILING: RegExp = /^(?:cap|limit|restrict|confine|contain)$/;

/** Class sizes are capped at 45: that many at most. */
const underCeiling = (figure: EnglishFigure, { verb, isSubject }: FigureContext): EnglishFigure =>
  figure.bound === "exactly" && !isSubject && CEILING.test(verb?.base ?? "") ? { ...figure, bound: "atMost" } : figure;

const TURNED: Readonly<Partial<Record<Bound, Bound>>> = { moreThan: "atMost", lessThan: "atLeast" };

/** No class shall have more than 45 pupils: that many at most. */
function unlessNot({ text, body }: EnglishSentence, figure: EnglishFigure, { verb }: FigureContext): EnglishFigure {
  const bound = TURNED[figure.bound];
  if (!bound || !verb || verb.end > figure.start) return figure;
  const isNot =
    /\b(?:not|never|cannot)\b/i.test(text.slice(verb.start, verb.end)) ||
    /(?:^\s*|[,;:]\s*|\b(?:and|but|while)\s)no (?:[a-z-]+ ){1,6}$/i.test(
      text.slice(Math.max(body, verb.start - 90), verb.start),
    );
  return isNot ? { ...figure, bound } : figure;
}
