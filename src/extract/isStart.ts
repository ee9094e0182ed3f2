import { isBareMove } from "./bareMove.ts";
import type { Series, State } from "./figureSeries.ts";
import { labelFor } from "./labelFor.ts";
import { type ListItem, listItems } from "./lists.ts";
import {
  areAsides,
  isAside,
  moveSubject,
  openingOf,
  opensMove,
  opensState,
  stateSubject,
  yearBehind,
} from "./moves.ts";
import { touching } from "./passage.ts";
import type { Statement } from "./statement.ts";
import { subjectBefore } from "./subjectBefore.ts";

/** Whether a figure is only where another starts from: 由85%提高到90%, 达到85%(2020年为63.8%). It is then kept for that one. */
export function isStart(series: Series, state: State, stated: Statement[]): boolean {
  const { sentence, figures, first, from } = series;
  const promised = stated.at(-1);
  if (promised && figures.length === 1 && isAside(sentence, first, from, promised)) {
    const time = touching(sentence.times, from - 2, first.start).at(-1);
    stated[stated.length - 1] = { ...promised, from: { quantity: first, time } };
    return true;
  }
  const several = figures.length > 1 ? stated.slice(-figures.length) : [];
  if (several.length > 0 && areAsides(sentence, series, several)) {
    const time = touching(sentence.times, from, first.start)[0];
    for (const [index, each] of several.entries()) {
      const quantity = figures[index];
      if (quantity) stated[stated.length - several.length + index] = { ...each, from: { quantity, time } };
    }
    return true;
  }
  if (figures.length === 1 && opensState(sentence, first, from)) {
    const subject = stateSubject(sentence, from, first);
    if (subject) {
      state.base = { quantity: first, time: touching(sentence.times, from, first.start).at(-1) };
      state.bases = [...(state.bases ?? []), state.base];
      state.last = {
        label: labelFor(subject.text, "before", false, state.last?.label, false, false),
        start: subject.start,
        end: subject.end,
      };
      state.lastUnit = first.unit;
      return true;
    }
  }
  const isBare = isBareMove(series);
  if (!isBare && !opensMove(sentence, series, from)) return false;
  // 由“十三五”末的80%提高到90%: a time behind 由 is of the start, whatever its words.
  const opens = from + Math.max(openingOf(series.stem), 0);
  const time = touching(sentence.times, from, first.start)
    .filter(({ kind, start }) => kind === "at" || kind === "from" || (start >= opens && opens > from))
    .at(-1);
  state.starts = figures.map((quantity) => ({ quantity, time: time ?? yearBehind(sentence, quantity) }));
  // 由一类标准每月300元调至600元: what stands between 由 and the figure, when nothing is before it.
  const subject = moveSubject(sentence, from, first) ?? (figures.length === 1 ? named(series, opens) : undefined);
  if (subject && figures.length > 1) {
    const items = listItems(subject.label, figures.length) ?? eachWhose(series, subject.label);
    if (items) state.lastList = { items, start: subject.start };
  }
  if (subject) state.lastUnit = first.unit;
  if (subject)
    state.last = { ...subject, label: labelFor(subject.label, "before", false, state.last?.label, false, false) };
  return true;
}

function named({ sentence, first, from }: Series, opens: number): State["last"] {
  const subject = subjectBefore(
    sentence,
    opens > from || /^[由从]/.test(sentence.text.slice(opens)) ? opens + 1 : from,
    first.start,
  );
  return subject && subject.text.length > 1
    ? { label: subject.text, start: subject.start, end: subject.end }
    : undefined;
}

/** 标准由小学650元、初中850元分别提高到…: what each of the figures is of. */
function eachWhose({ sentence, figures, from, stem }: Series, label: string): readonly ListItem[] | undefined {
  let at = from + openingOf(stem) + 1;
  const parts: ListItem[] = [];
  for (const { start, end } of figures) {
    const whose = sentence.text.slice(at, start).replace(/^[、和及与]|(?:每[生人年月班]{1,2}|[年月]?[生人]均)+/g, "");
    if (whose === "") return undefined;
    parts.push({ text: whose + label, start: 0, end: label.length });
    at = end;
  }
  return parts;
}
