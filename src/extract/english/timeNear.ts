import type { Time } from "../times.ts";
import { contextOf } from "./context.ts";
import type { EnglishFigure } from "./figures.ts";
import type { EnglishSentence } from "./sentence.ts";

/** The time that goes with a figure: its own, else what opens its clause, else what the figures it is listed with share. */
export function timeFor(sentence: EnglishSentence, index: number): Time | undefined {
  const figure = sentence.figures[index] as EnglishFigure;
  const own = ownTime(sentence, index);
  if (own) return own;
  const taken = sentence.figures.map((_, each) => (each === index ? undefined : ownTime(sentence, each)));
  const opening = sentence.times.findLast(
    (time) => time.end <= figure.start && time.kind !== "than" && !taken.includes(time),
  );
  return opening ?? sharedTime(sentence, index);
}

/** The time right behind a figure (60% by 2025), or before it within brackets (2020: 62%). */
export function ownTime(sentence: EnglishSentence, index: number): Time | undefined {
  const { bare, text, figures, times, verbs } = sentence;
  const { verb, isSubject } = contextOf(sentence, index);
  const figure = figures[index] as EnglishFigure;
  const next = figures[index + 1]?.start ?? text.length;
  const bracketed = times.find(
    ({ end, start }) =>
      end <= figure.start && /^[:,]?\s*$/.test(text.slice(end, figure.start)) && /\(\s*$/.test(text.slice(0, start)),
  );
  if (bracketed) return bracketed;
  return times.find((time) => {
    if (time.start < figure.end || time.start >= next || time.kind === "than") return false;
    const between = bare.slice(figure.end, time.start);
    const isLast = /^\s*(?:[.;)]|$)/.test(text.slice(time.end, time.end + 3));
    if (
      /[;(]|\)\s*,|\bwhile\b/.test(between) ||
      (/(?:,|\band|\bbut)\s*$/.test(between) && !(isLast && /,\s*$/.test(between)))
    )
      return false;
    const other = verbs.some(
      (each) => each.start >= figure.end && each.start < time.start && !(isSubject && each === verb),
    );
    return !other;
  });
}

/** The time at the end of a list: 120 principals and 1,500 teachers by 2025. */
function sharedTime(sentence: EnglishSentence, index: number): Time | undefined {
  for (let next = index + 1; next < sentence.figures.length && next < index + 6; next++) {
    const before = sentence.figures[next - 1] as EnglishFigure;
    const figure = sentence.figures[next] as EnglishFigure;
    if (sentence.bare.slice(before.end, figure.start).includes("(")) return undefined;
    if (sentence.verbs.some(({ start, bare }) => !bare && start >= before.end && start < figure.start))
      return undefined;
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
