import type { Per } from "../../model/goal.ts";
import type { FigureContext } from "./context.ts";
import type { EnglishFigure } from "./figures.ts";
import type { EnglishSentence } from "./sentence.ts";

const ENDS = /^[^,;:()]*$/;

/** What a figure is counted per: what stands in its own clause, or opens the clause. */
export function persOf(sentence: EnglishSentence, index: number, { verb, isSubject }: FigureContext): readonly Per[] {
  const { pers, figures, text, body, verbs } = sentence;
  const figure = figures[index] as EnglishFigure;
  const before = figures[index - 1]?.end ?? body;
  const next = figures[index + 1]?.start ?? text.length;
  const from = Math.max(
    before,
    lastCut(text, isSubject ? figure.start : Math.min(verb?.start ?? figure.start, figure.start), before),
  );
  // 30 books a year and at least one sport.
  const isOfAnother =
    figures[index - 1]?.unit !== figure.unit ||
    (figure.unit === undefined &&
      /^ (?!(?:in|for|at|per|a|each|every)\b)[a-z]/i.test(text.slice(figure.end, figure.end + 8)));
  const mine = pers.filter(({ start, end, per }) => {
    // Of 2 points a year, reaching 60%, the year is the first figure's; so are the pupils of one nurse for every 600 pupils.
    const isOwn =
      (per?.every ?? 1) > 9 || isOfAnother || verbs.some((each) => each.start >= end && each.start < figure.start);
    const isOther =
      index > 0 &&
      isOwn &&
      !/[,;(]|\band\b/.test(text.slice(before, start)) &&
      /[,;]|\band\b/.test(text.slice(end, figure.start));
    if (end <= figure.start) return start >= from && !isOther;
    return start >= figure.end && start < next && !/[,;(]|\band (?![a-z]+ $)/.test(text.slice(figure.end, start));
  });
  // Each year 200 teachers will be recruited and 150 sent out: what opens the sentence holds for the list.
  const first = figures[0]?.start ?? 0;
  const isOneClause = !verbs.some(
    (each) => !each.bare && each.start > first && each.start < figure.start && each !== verb,
  );
  // Every district will operate a centre, and 60% of classrooms are to be equipped: the districts are of the first clause.
  const isOfOther = (end: number) =>
    isSubject &&
    verbs.some(
      (each) => each !== verb && each.start >= end && each.end <= first && /^\s*$/.test(text.slice(end, each.start)),
    );
  const shared =
    mine.length === 0 && isOneClause
      ? pers.filter(({ start, end }) => end <= first && start <= body + 3 && !isOfOther(end))
      : [];
  // 1,500 of these and 300 of those a year.
  const last = figures.at(-1) as EnglishFigure;
  const isList =
    index < figures.length - 1 &&
    !/[(;:]|\b(?:i\.e\.|that is|with)(?:\b| )/.test(text.slice(figure.end, last.start)) &&
    !verbs.some(({ start }) => start > figure.number && start < last.start);
  const trailing =
    mine.length + shared.length === 0 && isList
      ? pers.filter(
          ({ start, end, per }) =>
            per?.of === "year" &&
            start >= last.end &&
            ENDS.test(text.slice(last.end, start)) &&
            /^\W*(?:(?:by|from|in) .{0,24})?$/.test(text.slice(end)),
        )
      : [];
  const all = [...mine, ...shared, ...trailing].flatMap(({ per }) => (per ? [per] : []));
  // 800 hours a year in lower and 950 hours a year in upper primary: one year each.
  return all.filter(({ of }, at) => all.findIndex((each) => each.of === of) === at);
}

/** The last comma before which another clause may stand. */
function lastCut(text: string, at: number, floor: number): number {
  const cut = /.*(?:, (?:and|while|but) |; )/s.exec(text.slice(floor, at));
  return cut ? floor + cut[0].length : floor;
}
