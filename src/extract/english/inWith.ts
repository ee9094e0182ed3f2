import type { EnglishFigure } from "./figures.ts";
import type { EnglishSentence } from "./sentence.ts";

const WITH = ", with ";
/** What the members of a list do that only the last names: 60% of nurseries and 70% of schools meeting the standard. */
const DOING =
  /^[^,;:()]* (?<doing>(?:meeting|attending|having|completing|passing|reaching|using|receiving|taking|holding|offering|enrolled|equipped|connected|certified|qualified) [^,;:()]{2,60}|(?:enrolled|equipped|connected|certified|qualified|electrified))\s*\.?$/i;

/** Whether a share is one of those that end a sentence about something else: …, with 60% of nurseries and 70% of schools …. */
export function isInWith({ bare, figures, verbs }: EnglishSentence, { start }: EnglishFigure): boolean {
  const at = bare.lastIndexOf(WITH, start);
  if (at < 0) return false;
  const from = at + WITH.length;
  const members = figures.filter((each) => each.start >= from && each.start <= start);
  return (
    members[0]?.start === from &&
    members.every(({ unit }) => unit === "percent") &&
    !verbs.some((verb) => verb.start > at && verb.start < start)
  );
}

/** What a member of such a list does, told behind the last; empty where the member says it itself, or none does. */
export function sharedDoing({ bare, figures, verbs }: EnglishSentence, { end }: EnglishFigure): string {
  const last = figures.at(-1);
  if (!last || last.end < end || verbs.some(({ start }) => start > end)) return "";
  return DOING.exec(bare.slice(last.end))?.groups?.doing?.replace(/\s+/g, " ").trim() ?? "";
}
