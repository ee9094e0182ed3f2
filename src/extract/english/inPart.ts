import type { Item } from "../items.ts";

/** An item with the role that the nearest of its English titles tells. */
export function inPart(item: Item): Item {
  for (const title of item.titles.toReversed()) {
    const role = partOf(title);
    if (role) return role === item.role ? item : { ...item, role };
  }
  return item;
}

/** The same of a line that may be a title or a sentence. */
export const partOfLine = (text: string): Item["role"] | undefined => (TITLE.test(text) ? partOf(text) : undefined);

const PAST =
  /\b(?:(?<!(?:academic|student|learning|pupil|learner|educational) )achievements?|accomplishments?|progress|review|background|(?:current|present) (?:situation|status|state|conditions?)|(?:situation|sector|situational) analysis|status quo|challenges?|problems?|shortcomings|weaknesses|difficult\w+|foundations?|context|diagnosis|lessons learn\w+|where we (?:are|stand))\b/i;
const AHEAD =
  /\b(?:goals?|targets?|objectives?|tasks?|measures?|actions?|projects?|priorit\w+|strateg\w+|plans? for|address\w*|tackl\w+|overcom\w+|strengthen\w*|lay\w*|consolidat\w+|promot\w+|accelerat\w+)\b/i;
const SENTENCE = /\b(?:will|shall|must|should|is|are|was|were|has|have|had)\b|[.;]\s|\d{3}|%/;
/** A line in a passage of its own that is a title, with or without a number. */
const TITLE =
  /^(?:(?:[IVX]{1,5}|[A-Z]|\d{1,2}(?:\.\d{1,2}){0,2}|(?:Chapter|Part|Section) \w{1,5})[.:)]? )?[A-Z][^.;!?]{3,70}$/;

/** What an English title tells of what stands below it: how things were, or what is to be; `undefined` when it tells neither. */
function partOf(title: string): Item["role"] | undefined {
  // Key 2019 targets.
  if (title.length > 80 || SENTENCE.test(title.replace(/\b(?:19|20)\d\d\b/g, ""))) return undefined;
  if (AHEAD.test(title)) return "goals";
  return PAST.test(title) ? "past" : undefined;
}
