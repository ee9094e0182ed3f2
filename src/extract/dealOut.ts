import type { Series, State } from "./figureSeries.ts";
import { eachOf, type ListItem, listItems, measuresIn, membersOf, sharedBy } from "./lists.ts";
import { touching } from "./passage.ts";
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
): readonly Dealt[] {
  const before = subject.side === "before";
  // 2022年分别提升至88%和83%,2025年均达到90%.
  if (subject.side === "carried" && state.lastDealt && figures.length === 1 && /[均都][^,;。]{0,6}$/.test(stem))
    return state.lastDealt.map(({ time: _, ...each }) => ({ ...each, quantity: first }));
  const inTurn = dealtInTurn(sentence, figures, stem, subject, state);
  if (inTurn) return inTurn;
  if (before && figures.length === 1) {
    // 优秀教师、优秀学生各100名; 公办率和普惠率提高3-5个百分点.
    const twins = /各$/.test(stem)
      ? (eachOf(subject.text) ?? verbsOf(subject))
      : (measuresIn(subject.text) ??
        (/(?:[均都]|分别)(?:[^,;。]{0,6})$/.test(stem)
          ? (sharedBy(subject.text) ?? partsOfCounts(subject.text))
          : undefined) ??
        apartFromWhole(subject.text));
    if (twins) return twins.map((item) => ({ quantity: first, item, listStart: subject.start }));
  }
  const items = before && figures.length > 1 ? itemsOf(subject.text, figures.length) : undefined;
  if (items) state.lastList = { items, start: subject.start };
  // …分别达到90%和99%;2020年分别达到98%和99%: the same subjects again.
  const again =
    subject.side === "carried" && figures.length > 1 && (moves || /分别|依次/.test(stem)) ? state.lastList : undefined;
  const list = items ? state.lastList : again?.items.length === figures.length ? again : undefined;
  const times = list ? [] : timesFor(sentence, from, first, figures.length);
  return figures.map((quantity, index) => {
    const item = list?.items[index];
    const time = times.length === figures.length ? times[index] : undefined;
    const listStart = list?.start ?? subject.start;
    return item || time
      ? { quantity, listStart, ...(item && { item }), ...(time && { time }) }
      : { quantity, listStart };
  });
}

/** Figures of a list that brackets with figures of their own part: 分别达到99%(2020年为97%)、98%(2020年为95%). */
function dealtInTurn(
  sentence: Series["sentence"],
  figures: readonly Quantity[],
  stem: string,
  { side, text, start }: Subject,
  state: State,
): readonly Dealt[] | undefined {
  const [figure] = figures as readonly [Quantity];
  const ahead = sentence.text.slice(Math.max(0, figure.start - BRACKETS_REACH), figure.start);
  if (ahead.lastIndexOf("(") > ahead.lastIndexOf(")")) return undefined;
  if (side === "before") {
    const behind = /(?:分别|依次)[^,;。]{0,6}$/.test(stem) ? listedBehind(sentence, figures.at(-1) as Quantity) : 0;
    const items = behind > 0 ? itemsOf(text, figures.length + behind) : undefined;
    if (items) state.lastList = { items, start };
    state.inTurn = items ? 0 : undefined;
  } else if (!/^(?:\([^()]*\)|\))?(?:[、和与及]|以及)$/.test(stem)) return undefined;
  const { lastList, inTurn } = state;
  const items = inTurn === undefined ? [] : (lastList?.items.slice(inTurn, inTurn + figures.length) ?? []);
  if (!lastList || inTurn === undefined || items.length < figures.length) return undefined;
  state.inTurn = inTurn + figures.length;
  return figures.map((quantity, at) => ({ quantity, item: items[at], listStart: lastList.start }) as Dealt);
}

/** How many figures of a list stand behind one with brackets behind it, whatever these hold. */
function listedBehind({ text, quantities }: Series["sentence"], { end: from }: Quantity): number {
  let count = 0;
  let end = from;
  for (const next of touching(quantities, from, from + LIST_REACH)) {
    if (next.start < end) continue;
    const between = text.slice(end, next.start);
    if (/^\([^()]*$/.test(between)) continue;
    if (!LISTED.test(between) || (count === 0 && !between.startsWith("("))) break;
    count++;
    end = next.end;
  }
  return count;
}
const BRACKETS_REACH = 40;
const LIST_REACH = 240;
const LISTED = /^(?:\([^()]*\))?(?:[、和与及]|以及)$/;

/** 普惠园数、在园幼儿数分别占总数80%以上: each of them, unless it has a whole of its own: 占全市、县域内教师总数. */
function apartFromWhole(text: string): readonly ListItem[] | undefined {
  const at = text.search(/(?:分别|各)约?占/);
  const wholes = at < 0 ? undefined : wholesOf(text, at);
  if (wholes) return wholes;
  return at < 0 || text.includes("、", at) ? undefined : itemsOf(text, eachOf(text.slice(0, at))?.length ?? 0);
}

/** 幼儿园数、在园幼儿数分别占幼儿园总数、在园幼儿总数的60%: each of its own whole. */
function wholesOf(text: string, at: number): readonly ListItem[] | undefined {
  const own = text.slice(0, at);
  const wholes = eachOf(text.slice(text.indexOf("占", at) + 1));
  if (!wholes?.every((whole) => /总[数量]$/.test(whole.text))) return undefined;
  // 公办和公办性质的幼儿园数、在园幼儿数: the first of two is of two kinds.
  const parts = [eachOf(own), membersOf(own)].find((each) => each?.length === wholes.length);
  if (!parts) return undefined;
  return parts.map((part, index) => ({ ...part, text: `${part.text}占${wholes[index]?.text ?? ""}` }));
}

/** 普惠园数和在园幼儿数占比均达到85%: how large a part each of the numbers is. */
function partsOfCounts(text: string): readonly ListItem[] | undefined {
  const share = /(?<=数)(?:占比|比例|比重)$/.exec(text)?.[0];
  const parts = share === undefined ? undefined : eachOf(text);
  return parts?.slice(0, -1).every((part) => part.text.endsWith("数"))
    ? parts.map((part, index) => (index < parts.length - 1 ? { ...part, text: part.text + share } : part))
    : undefined;
}

/** 新建、改扩建幼儿园各2所: as many of each. */
function verbsOf({ flowVerb = "", text }: Subject): readonly ListItem[] | undefined {
  const verbs = text === "" ? [] : flowVerb.split(/[、和与及]|以及/);
  return verbs.length > 1 ? verbs.map((verb) => ({ text: verb + text, start: 0, end: text.length })) : undefined;
}

/** The parts of what figures are of; 特级教师、正高级教师分别占专任教师 has them on one side of 占. */
function itemsOf(text: string, count: number): readonly ListItem[] | undefined {
  const at = text.search(/(?:分别|依次|各)?约?占(?![比地])/);
  const [, verb = "", whole = ""] = at < 2 ? [] : (/^(.*?占)(.*)$/.exec(text.slice(at)) ?? []);
  if (verb.length < 2) return listItems(text, count);
  const own = listItems(text.slice(0, at), count);
  if (own) return own.map((item) => ({ ...item, text: `${item.text}占${whole}` }));
  const from = at + verb.length;
  return listItems(whole, count)?.map(({ text: of, start, end }) => ({
    text: `${text.slice(0, at)}占${of}`,
    start: from + start,
    end: from + end,
  }));
}
