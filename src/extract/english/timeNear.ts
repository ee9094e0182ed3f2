import type { Time } from "../times.ts";
import { contextOf } from "./context.ts";
import type { EnglishFigure } from "./figures.ts";
import { roleOf } from "./roles.ts";
import type { EnglishSentence } from "./sentence.ts";
import type { EnglishVerb } from "./verbs.ts";

/** The time that goes with a figure: its own, else what opens its clause, else what the figures it is listed with share. */
export function timeFor(sentence: EnglishSentence, index: number): Time | undefined {
  const figure = sentence.figures[index] as EnglishFigure;
  const own = ownTime(sentence, index);
  if (own) return own;
  const before = sentence.times.filter(({ end, kind }) => end <= figure.start && kind !== "than");
  const taken = before.length > 0 ? sentence.figures.map((_, each) => ownTime(sentence, each)) : [];
  return before.findLast((time) => !taken.includes(time)) ?? sharedTime(sentence, index);
}

const ownTimes = new WeakMap<EnglishSentence, Map<number, Time | undefined>>();

/** The time right behind a figure (60% by 2025), or before it within brackets (2020: 62%). Each is looked for once, though all its neighbours ask. */
export function ownTime(sentence: EnglishSentence, index: number): Time | undefined {
  const known = ownTimes.get(sentence) ?? new Map<number, Time | undefined>();
  if (known.size === 0) ownTimes.set(sentence, known);
  if (!known.has(index)) known.set(index, findOwnTime(sentence, index));
  return known.get(index);
}

/** 65%, to be reached in 2030. */
const TO_BE_REACHED = /^be (?:achieved|reached|attained|met|realised|realized|completed|accomplished)$/;

/** Will be expanded or renovated by 2025. */
const JOINED = /^(?:, [a-z]+ed){0,3},? (?:and|or) (?:[a-z]+ly )?$/;

function findOwnTime(sentence: EnglishSentence, index: number): Time | undefined {
  const { text, times, verbs } = sentence;
  if (times.length === 0) return undefined;
  const context = contextOf(sentence, index);
  const { figure } = context;
  const before = text.slice(0, figure.start);
  const bracketed = times.find(
    ({ start, end }) =>
      end <= figure.start &&
      /^[:,]?\s*(?:(?:actual|baseline|value|level|figure)(?: value)?:?)?\s*$/i.test(before.slice(end)) &&
      /\(\s*$/.test(before.slice(0, start)),
  );
  if (bracketed) return bracketed;
  const until = nextFigure(sentence, index);
  return times.find((time) => {
    if (time.start < figure.end || time.start >= until || time.kind === "than") return false;
    const isOther = (verb: EnglishVerb) =>
      verb.start >= figure.end &&
      verb.start < time.start &&
      verb !== context.verb &&
      !TO_BE_REACHED.test(text.slice(verb.start, verb.end)) &&
      !(context.verb && JOINED.test(text.slice(context.verb.end, verb.start)));
    return !verbs.some(isOther) && isBehind(sentence, figure.end, time);
  });
}

/** Where the next figure stands that is not in brackets right behind this one: 3,000 principals (600 a year) by 2025. */
function nextFigure({ figures, text }: EnglishSentence, index: number): number {
  const figure = figures[index] as EnglishFigure;
  const bracket = /^[^(;,.]{0,80}\([^()]*\)/.exec(text.slice(figure.end, figure.end + 200))?.[0].length ?? 0;
  return figures.find(({ start }) => start > figure.start && start >= figure.end + bracket)?.start ?? text.length;
}

/** Whether a time belongs to what stands before it, not to the clause that it opens. */
function isBehind({ bare, text }: EnglishSentence, from: number, time: Time): boolean {
  const between = bare.slice(from, time.start).replace(/\([^()]*\)/g, "");
  // 90% (2025)
  if (/^ ?\($/.test(between)) return /^(?: [a-z]{4,10})? ?\)/.test(text.slice(time.end, time.end + 12));
  if (/[;()]|\bwhile\b|\b(?:and|but) (?:(?:is|are) )?(?:expected|projected|planned) to\b/.test(between)) return false;
  if (!/(?:,|\band|\bbut)\s*$/.test(between)) return true;
  const isLast = /^\s*(?:[.;)]|$)/.test(text.slice(time.end, time.end + 3));
  return isLast && /,\s*$/.test(between);
}

/** The time at the end of a list: 120 principals and 1,500 teachers by 2025. */
function sharedTime(sentence: EnglishSentence, index: number): Time | undefined {
  for (let next = index + 1; next < sentence.figures.length && next < index + 6; next++) {
    const before = sentence.figures[next - 1] as EnglishFigure;
    const figure = sentence.figures[next] as EnglishFigure;
    // 26 kindergartens (9,360 places) and 18 schools (24,300 places) by 2025: what stands in brackets is passed over.
    if (/\([^)]*$/.test(sentence.bare.slice(before.end, figure.start))) continue;
    if (sentence.verbs.some(({ start, bare }) => !bare && start >= before.end && start < figure.start))
      return undefined;
    if (roleOf(sentence, next, true) !== "statement") continue;
    const time = ownTime(sentence, next);
    if (time) return time;
  }
  return lastTime(sentence, index);
}

/** A time that ends the sentence behind a list item or an infinitive of its own: …, completed by 2023. */
function lastTime({ times, figures, text, bare, verbs }: EnglishSentence, index: number): Time | undefined {
  const figure = figures[index] as EnglishFigure;
  const last = times.at(-1);
  if (!last || index < figures.length - 1 || last.start < figure.end || last.kind === "than") return undefined;
  const isEnd = /^\s*[.;)]?\s*$/.test(text.slice(last.end));
  const between = bare.slice(figure.end, last.start);
  return isEnd &&
    !verbs.some((each) => !each.bare && each.start >= figure.end && each.start < last.start) &&
    !/[;(]/.test(between)
    ? last
    : undefined;
}
