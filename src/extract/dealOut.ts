import type { Series, State } from "./figureSeries.ts";
import { eachOf, type ListItem, listItems, measuresIn, sharedBy } from "./lists.ts";
import type { Span } from "./passage.ts";
import type { Quantity } from "./quantities.ts";
import type { Statement } from "./statement.ts";
import type { Subject } from "./subject.ts";
import { timesFor } from "./timeOf.ts";

/** One figure with the part of a list that it belongs to. */
export interface Dealt {
  readonly quantity: Quantity;
  readonly item?: ListItem;
  /** Where the list begins in the sentence. */
  readonly listStart: number;
  /** The time that 分别 gives it. */
  readonly time?: Statement["time"];
  /** Where its label was said, when in the sentence before. */
  readonly saidAt?: Span;
}

/**
 * Deals the parts of a list out to the figures, the times of the sentence, or one figure to each of several measures. `moves` says
 * that the figures end what as many before them began.
 */
export function dealt(
  { sentence, figures, first, from, stem }: Series,
  subject: Subject,
  state: State,
  moves: boolean,
  stated: readonly Statement[],
): readonly Dealt[] {
  const before = subject.side === "before";
  // 2022年分别提升至88%和83%,2025年均达到90%.
  if (subject.side === "carried" && state.lastDealt && figures.length === 1 && /[均都][^,;。]{0,6}$/.test(stem))
    return state.lastDealt.map(({ time: _, ...each }) => ({ ...each, quantity: first }));
  if (before && figures.length === 1) {
    // 优秀教师、优秀学生各100名; 公办率和普惠率提高3-5个百分点.
    const twins = /各$/.test(stem)
      ? eachOf(subject.text)
      : (measuresIn(subject.text) ?? (/[均都](?:[^,;。]{0,6})$/.test(stem) ? sharedBy(subject.text) : undefined));
    if (twins) return twins.map((item) => ({ quantity: first, item, listStart: subject.start }));
  }
  const named = figures.length > 1 && /分别/.test(stem) ? saidBefore(figures, subject, state, stated) : undefined;
  if (named) return named;
  const items = before && figures.length > 1 ? listItems(subject.text, figures.length) : undefined;
  if (items) state.lastList = { items, start: subject.start };
  // …分别达到90%和99%;2020年分别达到98%和99%: the same subjects again.
  const again =
    subject.side === "carried" && figures.length > 1 && (moves || /分别/.test(stem)) ? state.lastList : undefined;
  const list = items ? state.lastList : again?.items.length === figures.length ? again : undefined;
  const times = list ? [] : timesFor(sentence, from, first, figures.length);
  return figures.map((quantity, index) => {
    const item = list?.items[index];
    const time = times.length === figures.length ? times[index] : undefined;
    return { quantity, listStart: list?.start ?? subject.start, ...(item && { item }), ...(time && { time }) };
  });
}

/** 上述指标, 这三项: all that was named before. */
const ALL_OF_THEM =
  /^(?:这|上述|以上|前述)$|^(?:这|上述|以上|前述)?(?:[两三四五六七八\d]项)?(?:指标|比例|占比|数值|数据|目标)$/;

/** 公办率52%,普惠率83%;2025年分别达到55%和88%: the figures go to as many measures as were named one by one. */
function saidBefore(
  figures: readonly Quantity[],
  { side, text }: Subject,
  { lastList, before = [] }: State,
  stated: readonly Statement[],
): readonly Dealt[] | undefined {
  const isCarried = side === "carried" && lastList === undefined;
  if (!isCarried && !(side === "before" && ALL_OF_THEM.test(text))) return undefined;
  const here = stated.map(({ label, labelStart: start, labelEnd: end, quantity: { unit } }) => ({
    label,
    unit,
    start,
    end,
  }));
  const there = stated.length > 0 ? [] : before.map(({ label, unit, at }) => ({ label, unit, start: 0, end: 0, at }));
  const found = [...here, ...there].filter(
    (each, index, all) =>
      figures.some(({ unit }) => unit === each.unit) && all.findIndex(({ label }) => label === each.label) === index,
  );
  if (found.length !== figures.length) return undefined;
  return figures.map((quantity, index) => {
    const { label = "", start = 0, end = 0 } = found[index] ?? {};
    const saidAt = there.find((each) => each.label === label)?.at;
    const listStart = saidAt ? quantity.start : start;
    return { quantity, listStart, item: { text: label, start: 0, end: end - start }, ...(saidAt && { saidAt }) };
  });
}
