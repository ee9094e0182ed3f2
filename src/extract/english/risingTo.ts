import type { FigureContext } from "./context.ts";
import { type EnglishLabel, type LabelSources, scoped } from "./englishLabel.ts";
import { scopeBehind, tidy } from "./phrases.ts";
import type { EnglishSentence } from "./sentence.ts";
import type { EnglishVerb } from "./verbs.ts";

const RISING =
  /(?:(?:,|\band) with (?:the |an? |its |their )?|\bwith (?:its|their) )([a-z][^,;:]{3,90}?) (?:rising|falling|increasing|growing|declining|dropping|reaching|exceeding|standing|accounting|being|surpassing)(?: (?:to|at|by|for))? $/i;
/** A bound that is a verb: exceeding 51 percent. */
const PASSING = /^(?:exceed|surpass)ing /i;

/** …, with the average years of schooling rising to 14.5. */
export function risingTo(
  sentence: EnglishSentence,
  { figure }: FigureContext,
  { until, measure, before }: LabelSources,
): EnglishLabel | undefined {
  const at = until ?? figure.start;
  const passing = until === undefined ? (PASSING.exec(sentence.bare.slice(at, at + 12))?.[0] ?? "") : "";
  const label = RISING.exec(sentence.bare.slice(Math.max(0, at - 140), at) + passing)?.[1];
  // …, with this number rising to 2.5 million.
  const meant = /^(?:this|that|the) (?:number|figure|rate|share|total|proportion)$/i.test(label ?? "")
    ? (measure ?? before)
    : undefined;
  if (meant !== undefined) return scoped(meant, scopeBehind(sentence, figure.end), "carried");
  return label === undefined ? undefined : scoped(label, scopeBehind(sentence, figure.end), "subject");
}

/** The reform has allowed the rate to reach 34%: what is brought to it. */
export function causedTo({ bare, verbs }: EnglishSentence, verb: EnglishVerb): string {
  const told = verb.bare ? verbs.findLast(({ start }) => start < verb.start) : undefined;
  if (!told || !/^(?:allow|enabl|help|led|caus|permit|push|driv|drove|bring|brought)/.test(told.main)) return "";
  return tidy(/^ ([^,;:]{4,100}) to $/.exec(bare.slice(told.end, verb.start))?.[1] ?? "");
}
