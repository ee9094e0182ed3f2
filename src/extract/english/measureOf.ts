import type { FigureContext } from "./context.ts";
import { type EnglishLabel, type LabelSources, scoped } from "./englishLabel.ts";
import { isInWith } from "./inWith.ts";
import { scopeBehind, tidy } from "./phrases.ts";
import type { EnglishSentence } from "./sentence.ts";
import { objectBefore, subjectOf } from "./subjectOf.ts";

/** What is measured in things: class sizes below 45 pupils. */
const MEASURE =
  /\b(?:(?:class|group) sizes?|numbers?|enrolment|enrollment|capacity|size|population|scale|intake|quota|coverage|rates?|shares?|proportions?)\b/i;

/** A measure as the subject or topic is the label, though what it counts stands behind the figure. */
export function measureOf(
  sentence: EnglishSentence,
  { verb, figure, isSubject, follows }: FigureContext,
  counted: string,
  { measure: last, until }: LabelSources,
): EnglishLabel | undefined {
  if (counted === "" || isSubject) return undefined;
  // The rate will rise, with 65% of primary schools meeting the standard.
  if (figure.unit === "percent" && isInWith(sentence, figure)) return undefined;
  const counts = /\s((?:in|for|at|among|across)\s.*)$/i.exec(counted)?.[1] ?? "";
  // 45 pupils in primary and 50 pupils in secondary schools.
  if (follows)
    return last !== undefined && figure.unit === undefined && /\bsizes?\b/i.test(last)
      ? scoped(last, counts, "carried")
      : undefined;
  if (!verb) return sentence.topic && MEASURE.test(sentence.topic) ? scoped(sentence.topic, "", "topic") : undefined;
  if (verb.start >= figure.number) return undefined;
  // Increase the number of day schools from 81 schools to 200 schools.
  if ((verb.role === "set" || (verb.role === "move" && verb.bare)) && !verb.passive) {
    const object = objectBefore(sentence, verb, until ?? figure.start);
    return MEASURE.test(object) ? scoped(object, counts, "object") : undefined;
  }
  if (!(verb.passive || /^(?:level|move|be)$/.test(verb.role))) return undefined;
  const { label, scope } = subjectOf(sentence, verb);
  return MEASURE.test(label) ? scoped(label, scope ?? (/\bsizes?\b/i.test(label) ? counts : ""), "subject") : undefined;
}

/** What a figure is the value of, right before it: a completion rate of 95%. */
const VALUED =
  /(?:^|(?:^|[^a-z-])(?:for|at|to|with|by|and|is|are|be|have|achiev\w+|reach\w*|maintain\w*|attain\w*|receiv\w+|paid|given|granted|provid\w+|ensur\w+|pay|target|secure|guarantee|set|offer|via) )(?:(?:an?|the|its|their) )?((?:(?!(?:for|to|an?|the|is|are|be|will|shall|we|by|with|and|have|has|its|their|of|at|from)\b)[a-z][\w'-]* ){0,6}?(?:rates?|ratios?|shares?|proportion|percentage|coverage|allowances?|subsid(?:y|ies)|stipends?|grants?|scores?|index|attendance|satisfaction|capacity|class sizes?|areas?|enrolment|salary|salaries)(?: \([A-Z]{2,6}\))?(?: (?:for|in|of|among) [a-z][\w' -]{2,40}?)?|[a-z]+ to [a-z]+ ratio) (?:of|equal to|equivalent to) $/i;

/** The measure that a figure is the value of. */
export function measureBefore(
  { bare, body, ...sentence }: EnglishSentence,
  { figure, isSubject, verb, follows }: FigureContext,
  { until }: LabelSources,
): EnglishLabel | undefined {
  if (isSubject || follows || until !== undefined) return undefined;
  const found = VALUED.exec(bare.slice(Math.max(body, figure.start - 100), figure.start))?.[1];
  if (
    found === undefined ||
    /^(?:rates?|ratios?|shares?|proportion|percentage|index|scores?)$/i.test(found) ||
    (verb && /^(?:move|set|level)$/.test(verb.role) && /\b(?:annual|average|growth) /.test(found))
  )
    return undefined;
  return scoped(tidy(found), scopeBehind({ bare, body, ...sentence }, figure.end), "object");
}
