import type { EnglishSentence } from "./sentence.ts";

/** What goes on behind a comma with more of the same: in reading, mathematics and science; grades 3, 6 and 9. */
const GOES_ON =
  /^,(?: (?:[a-z][a-z-]*|\d{1,2})(?: [a-z][a-z-]*){0,2},){0,4} (?:[a-z][a-z-]*|\d{1,2})(?: [a-z][a-z-]*){0,2},? (?:and|or) (?=[A-Za-z\d])/;
/** A list is of what a preposition names, not of clauses. */
const OF_LIST = /\b(?:in|of|with|for|on|between|grades?) [^,;:()]*$/i;
const CLAUSE =
  /\b(?:the|an?|its|their|all|every|each|of|which|whom|including|aged|between|that|who|this|it|they|we|will|shall|with|by|to|from|as|in|for|at|than)\b/;

/** How much of a list stands at a comma, up to its last part; 0 where the comma ends what stands before it. */
export function listAt({ bare, verbs, figures }: EnglishSentence, from: number, comma: number): number {
  if (!OF_LIST.test(bare.slice(from, comma))) return 0;
  const list = GOES_ON.exec(bare.slice(comma, comma + 120))?.[0];
  if (list === undefined || CLAUSE.test(list)) return 0;
  const end = comma + list.length;
  const isIn = ({ start }: { readonly start: number }) => start >= comma && start <= end;
  return verbs.some(isIn) || figures.some(isIn) ? 0 : list.length;
}
