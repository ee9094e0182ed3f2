import { boundBefore, type EnglishFigure } from "./figures.ts";
import { WORD_NUMBER, wordNumber } from "./words.ts";

const COUNT = `\\d{1,3}|${WORD_NUMBER}`;
const ODDS = new RegExp(
  `(?<![\\w.,/-])(?<part>${COUNT})(?: (?<group>[a-z]{3,20}))? (?<link>(?:in|of|out of) every|out of|in) (?<whole>${COUNT})\\b(?! ?(?:%|per ?cent|years?|months?|thousand|million|hundred))(?=(?<behind> [a-z]+)?)`,
  "gi",
);

/** Shares told as so many of so many: one in five children, nine out of ten schools, one teacher in every four. */
export function oddsIn(text: string): readonly EnglishFigure[] {
  return [...text.matchAll(ODDS)].flatMap((match) => {
    const { part = "", whole = "", link = "", group, behind = "" } = match.groups ?? {};
    const [some = 0, all = 0] = [wordNumber(part), wordNumber(whole)];
    // Five classes in two schools are no share.
    const isPlain =
      link.toLowerCase() === "in" &&
      (group !== undefined ||
        !/^ (?:of|has|had|have|will|were|was|are|is|shall|should|[a-z]+(?:s|children|people))$/i.test(behind));
    if (isPlain || some >= all) return [];
    const { start, bound = "exactly" } = boundBefore(text, match.index);
    return {
      start,
      number: match.index,
      end: match.index + match[0].length,
      value: Math.round((some / all) * 1e4) / 100,
      unit: "percent" as const,
      bound,
      group: group === undefined ? "" : plural(group),
    };
  });
}

const plural = (noun: string) => (noun === "child" ? "children" : /s$/.test(noun) ? noun : `${noun}s`);
