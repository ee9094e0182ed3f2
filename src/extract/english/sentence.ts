import type { NotFigure } from "../notFigures.ts";
import type { Span } from "../passage.ts";
import type { Time } from "../times.ts";
import { dashedIn } from "./dashed.ts";
import { englishNames } from "./englishNames.ts";
import { type EnglishPer, englishPers } from "./englishPer.ts";
import { englishTimes } from "./englishTimes.ts";
import { englishUnit, isEnglishUnit } from "./englishUnit.ts";
import { type EnglishFigure, figuresIn, ratiosIn } from "./figures.ts";
import { oddsIn } from "./odds.ts";
import { type EnglishVerb, verbsIn } from "./verbs.ts";

/** One sentence, or a part of one between semicolons, with what it holds. Positions are those of `text`. */
export interface EnglishSentence {
  /** Where it begins in the passage. */
  readonly at: number;
  readonly text: string;
  /** The same without its times and the words of a `per`: each character in its place. */
  readonly bare: string;
  /** Where the sentence itself begins: behind a bullet, or behind the colon of a label. */
  readonly body: number;
  /** What stands before a colon that introduces figures. */
  readonly topic?: string;
  readonly figures: readonly EnglishFigure[];
  /** Figures that only say which things are meant: classes with more than 55 pupils. */
  readonly conditions?: readonly EnglishFigure[];
  readonly times: readonly Time[];
  readonly pers: readonly EnglishPer[];
  readonly names: readonly NotFigure[];
  readonly verbs: readonly EnglishVerb[];
  /** It goes on where the one before ended with a semicolon. */
  readonly goesOn: boolean;
}

/** No sentence is longer than this, so that what is looked up within one costs little. */
const LONGEST = 1500;
/** Signs, and the bullet of a further item within a line. */
const STOP =
  /[.!?;](?=\s|$)|\||(?<=[a-z\d%)])\s(?=(?:Increase|Reduce|Raise|Improve|Expand|Achieve|Ensure|Decrease) (?:the|annual|its|our|all|at) )|(?<=\S\s)[·▪•●■◆](?=\s+[A-Z])/g;
const ABBREVIATION =
  /(?:\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|Nos|Tel|Fig|Sec|Art|Dr|Mr|Mrs|Ms|St|Vol|pp?|vs|approx|e\.g|i\.e|etc|sq)|^\s*\d{1,2}|\b[A-Z])$/;

/** The sentences of an English passage; `dated` is the last time of the passage before: by that date. */
export function* englishSentences(text: string, dated?: Time): Generator<EnglishSentence> {
  let at = 0;
  let goesOn = false;
  let before = dated;
  for (const stop of [...stopsIn(text), text.length]) {
    for (let from = at; from < stop; from += LONGEST) {
      const piece = text.slice(from, Math.min(stop, from + LONGEST));
      if (!/\S/.test(piece)) continue;
      const sentence = sentenceOf(piece, from, goesOn, before);
      before = sentence.times.at(-1) ?? before;
      yield sentence;
    }
    goesOn = text[stop] === ";";
    at = stop + 1;
  }
}

function stopsIn(text: string): readonly number[] {
  const stops: number[] = [];
  let from = 0;
  for (const { index, 0: sign } of text.matchAll(STOP)) {
    const isPoint = sign === ".";
    if (isPoint && ABBREVIATION.test(text.slice(Math.max(from, index - 8), index))) continue;
    if (isPoint && /^\s+[a-z]/.test(text.slice(index + 1, index + 4))) continue;
    stops.push(index);
    from = index + 1;
  }
  return stops;
}

const BULLET =
  /^\s*(?:[A-Z][A-Z’' -]{3,24}(?:(?:, [A-Z][a-z]{2,8}\.?(?: \d{1,2})?)? \([A-Z][A-Za-z ]{2,30}\) ?(?:--?|—|–)|, [A-Z][a-z]{2,8}\.? \d{1,2} ?(?:--?|—|–)| (?:--|—|–)) ?(?=[A-Z“"\d]))?(?:(?:[-•*·▪●○■□◆]|\d{1,2}(?:\.\d{1,2}){1,3}\.?(?= +[A-Z])|(?:and )?\(?(?:[a-zA-Z]|[ivx]{1,4}|\d{1,2})[).](?=\s))\s*)?(?:(?:(?:Key |Overall |Specific )?(?:Indicator|Target|Goal|Objective|Outcome|Output|KPI|Result|Activity)s?(?: \d+(?:\.\d+)*)?(?:[:.]| -))\s+)?/;

function sentenceOf(text: string, at: number, goesOn: boolean, before: Time | undefined): EnglishSentence {
  // From 1:45 to 1:30 is no time of day where a ratio is spoken of.
  const isOfRatio = /\bratios?\b/i.test(text);
  const dashed = dashedIn(text);
  const names = [
    ...dashed,
    ...englishNames(text).filter(
      ({ reason, start }) =>
        !(isOfRatio && reason === "clock") && !dashed.some((each) => each.start <= start && each.end > start),
    ),
  ];
  const free = <Place extends Span>(places: readonly Place[], taken: readonly Span[]) =>
    places.filter(({ start, end }) => !taken.some((each) => each.start < end && each.end > start));
  const planned = names.filter(({ reason }) => reason !== "five-year-plan" && reason !== "per");
  const times = free(englishTimes(text, before), planned);
  const odds = free(oddsIn(text), times);
  const counted = free(englishPers(text), [...times, ...odds]);
  // One counsellor for every 500 pupils: the pupils are no name.
  const kept = free(names, [...times, ...odds, ...counted.filter(({ per }) => (per?.every ?? 1) > 9)]);
  const pers = free(counted, kept);
  const ratios = free(ratiosIn(text), [...times, ...kept]);
  const bullet = BULLET.exec(text)?.[0].length ?? 0;
  const printed = unitInBrackets(text);
  const units = printed ? [printed] : [];
  const taken = [...times, ...kept, ...pers, ...ratios, ...odds, ...units, { start: 0, end: bullet }];
  const isTaken = (start: number, end: number) => taken.some((each) => each.start < end && each.end > start);
  const read = figuresIn(text, isTaken).map((figure) =>
    printed === undefined || figure.unit !== undefined || figure.scale !== undefined
      ? figure
      : { ...figure, ...englishUnit(printed.written) },
  );
  const figures = [...read, ...ratios, ...odds].sort((a, b) => a.number - b.number);
  const unsaid = kept.filter(
    (name) =>
      dashed.includes(name) ||
      name.reason === "duration" ||
      name.reason === "outside-prose" ||
      text[name.start] === "[",
  );
  const bare = blanked(text, [...times, ...pers, ...units, ...unsaid]);
  const colon = topicEnd(bare, bullet, figures);
  const topic =
    colon === undefined
      ? ""
      : bare
          .slice(bullet, colon)
          .replace(/\s+/g, " ")
          .replace(/^[\s,]*(?:(?:the|an?) (?=[a-z]))?|[\s:-]+$/gi, "")
          .replace(AS_FOLLOWS, "");
  return {
    at,
    text,
    bare,
    body: colon === undefined ? bullet : colon + 1,
    ...(topic !== "" && { topic }),
    figures,
    times,
    pers,
    names: kept,
    verbs: verbsIn(bare),
    goesOn,
  };
}

/** The share of students by field of study should be as follows: 24% in science. */
const AS_FOLLOWS =
  /(?: by (?:[a-z]+ ){0,3}(?:field|type|level|grade|sex|gender|stage|category|group|area|district|programme|subject)s?(?: of [a-z]+)?)? (?:is|are|will be|shall be|should be|must be|was|were)(?: (?:as follows|the following|distributed as follows))?$/i;

/** The unit of what stands before a colon: Teachers trained (thousands): 12.4. */
function unitInBrackets(text: string): (Span & { readonly written: string }) | undefined {
  const found = /\((?:in )?([^()]{3,24})\)(?=:| - )/.exec(text);
  const written = found?.[1] ?? "";
  return found && isEnglishUnit(written)
    ? { start: found.index, end: found.index + found[0].length, written }
    : undefined;
}

/** The colon or dash behind what a list item is about: `Broadband coverage: 100%`. */
function topicEnd(bare: string, from: number, figures: readonly EnglishFigure[]): number | undefined {
  const first = figures[0]?.start ?? 0;
  const found = /:(?!\d)| - /.exec(bare.slice(from, Math.min(first, from + 160)));
  if (!found) return undefined;
  const end = from + found.index + found[0].length;
  // Three targets: (a) literacy of 92%.
  const marker = found[0] === ":" ? (MARKER.exec(bare.slice(end, end + 10))?.[0].length ?? 0) : 0;
  return end - 1 + marker;
}

const MARKER = /^\s*\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)(?=\s)/;

function blanked(text: string, places: readonly Span[]): string {
  let out = text;
  for (const { start, end } of places) out = out.slice(0, start) + " ".repeat(end - start) + out.slice(end);
  return out;
}
