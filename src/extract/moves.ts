import { cue, cueOfAny, mayStand } from "./cues.ts";
import type { Series } from "./figureSeries.ts";
import { touching } from "./passage.ts";
import { lastCut } from "./positions.ts";
import type { Quantity } from "./quantities.ts";
import type { Sentence } from "./sentence.ts";
import type { Statement } from "./statement.ts";
import type { Subject } from "./subject.ts";
import { subjectBefore } from "./subjectBefore.ts";
import { subjectOfPartBefore } from "./subjectOfPartBefore.ts";
import type { Time } from "./times.ts";

/** Any verb, where nothing parts it from its start; behind a pause only one of moving, with an adverb before it: 由38%,逐步提高到50%. */
const MOVE_TO =
  /^(?:的?[^,;。\d]{0,11}[\u4e00-\u9fff]|,(?:再|逐步|稳步|逐年|力争|将)?(?:提[高升]|增[加长]|上升|扩大|下降|降低|减少|缩小|控制|发展|[提扩压缩增升降减达变]))(?:到|至|为)(?=[^,;。]{0,10}[\d零一二两三四五六七八九十百])/;

const REACHED =
  /^\)[^,;。\d]{0,4}(?:达到?|不低于|(?:提高|提升|增加|增长|扩大|上升|下降|降低|减少|压减|缩小)[到至]|[增升降减][到至])/;

/** Whether a figure is opened by 由 or 从 and followed by a verb of moving. */
export function opensMove({ text, cues }: Sentence, { figures, first, last }: Series, from: number): boolean {
  const quantity = { start: first.start, end: last.end };
  const isInBrackets = text[from - 1] === "(" && text[quantity.end] === ")";
  if (!isInBrackets && !mayStand(OPENS, cues)) return false;
  if (figures.length > 1 && !/分别|依次/.test(text.slice(from, first.start) + text.slice(last.end, last.end + 12)))
    return false;
  const stem = text.slice(from, quantity.start);
  const behind = text
    .slice(quantity.end, quantity.end + 30)
    .replace(YEAR_BEHIND, "")
    .replace(/(?:19|20)\d\d年底?/, "");
  // 毛入园率(2020年为88%)达到90%.
  if (isInBrackets && REACHED.test(behind)) return /(?:19|20)\d\d年|目前|现为/.test(stem);
  if (STARTS.test(stem)) return MOVE_TO.test(behind);
  if (COMPARED.test(stem)) return MOVE_BY.test(behind);
  return BASED_ON.test(stem) && /^的?(?:基础|水平)上/.test(behind) && MOVE_TO.test(behind);
}

const STARTS = /(?:由|从(?![业事教属])|自(?![治主愿然营备筹制信习学评建查身]))[^,;。由从]{0,16}$/;
/** 在2020年80%的基础上提高到90%. */
const BASED_ON = /在[^,;。在]{0,16}$/;
/** 较2020年的80%提高5个百分点. */
const COMPARED = /[较比](?:(?:19|20)\d\d年[底末]?|(?:上一?年|去年)(?:同期)?(?=的))的?$/;
const OPENS = cueOfAny([STARTS, COMPARED, BASED_ON]);
const MOVE_BY = /^(?:再|逐步|稳步)?(?:提高|提升|增加|增长|扩大|上升|下降|降低|减少|缩小|压减)(?![到至为])/;

/** Where in its stem what opens a move stands. */
export const openingOf = (stem: string): number =>
  [STARTS, COMPARED, BASED_ON].map((pattern) => stem.search(pattern)).find((at) => at >= 0) ?? -1;

/** 就读比例2021年为89.2%,2023年要升至93%: how it was in a year that goals go on from. */
export function opensState({ text, times, cues }: Sentence, quantity: Quantity, from: number): boolean {
  const time = touching(times, from, quantity.start).at(-1);
  const isState =
    time === undefined
      ? mayStand(STATE_NOW, cues) && STATE_NOW.pattern.test(text.slice(from, quantity.start))
      : time.kind === "at" && STATE.test(text.slice(time.end, quantity.start));
  if (!isState) return false;
  const next = touching(times, quantity.end, quantity.end + 12)[0];
  if (
    !next ||
    next.year === undefined ||
    next.year <= (time?.year ?? 0) ||
    !/^[,、](?:力争|争取|确保|计划)?(?:到|至)?$/.test(text.slice(quantity.end, next.start))
  )
    return false;
  return TO_COME.test(text.slice(next.end, next.end + 12));
}

const STATE = /^(?:底|末|时)?[^,;。()]{0,24}(?<![整改变确设认核])(?:为|是|仅)$/;
const STATE_NOW = cue(/(?:目前|当前|现)(?:仅|只)?(?:为|是)$|^(?:目前|当前)[^,;。()]{2,24}(?:为|是)$/);

/** What the state is of: named before the year, or in the part before. */
export function stateSubject(sentence: Sentence, from: number, { start }: Quantity): Subject | undefined {
  const own = subjectBefore(sentence, from, start);
  return own && own.text.length > 1 ? own : subjectOfPartBefore(sentence, from);
}

const TO_COME =
  /^(?:底前?|末)?(?:要|须|应|将|力争|争取|确保)?(?:[升提增降压]\S{0,2}[到至]|达到?|不低于|不少于|不超过|控制在|突破|超过|不得)/;

/** 由14.2%(2021年)下降为3%: the year of the start behind it. */
const YEAR_BEHIND = /^\((?:19|20)\d\d年底?\)/;

export const yearBehind = ({ text, times }: Sentence, { end }: Quantity): Time | undefined =>
  YEAR_BEHIND.test(text.slice(end, end + 9)) ? touching(times, end, end + 2)[0] : undefined;

/** The subject of a move stands before 由 or 从. */
export function moveSubject(
  sentence: Sentence,
  from: number,
  quantity: Quantity,
): { readonly label: string; readonly start: number; readonly end: number } | undefined {
  const stem = sentence.text.slice(from, quantity.start);
  const opens = sentence.text[from - 1] === "(";
  const at = opens ? from - 1 : from + openingOf(stem);
  if (!opens && at < from) return undefined;
  const subject = subjectBefore(sentence, opens ? lastCut(sentence.cuts, at) : from, at);
  const named = subject && subject.text !== "" ? subject : subjectOfPartBefore(sentence, from);
  return named && { label: named.text, start: named.start, end: named.end };
}

/** How far behind a figure the brackets may stand that say where it starts from: 40个学科进入前列(目前为23个). */
const ASIDE_REACH = 24;

/** 入园率、入学率分别达到88%、97.5%(2021年分别为74.3%、95.8%): how as many as were promised stood before. */
export function areAsides(
  { text, times }: Sentence,
  { figures, first, last, from }: Series,
  before: readonly Statement[],
): boolean {
  if (text[from - 1] !== "(" || text[last.end] !== ")" || before.length !== figures.length) return false;
  const time = touching(times, from, first.start)[0];
  if (time?.year === undefined || !/^[^,;:。]{0,6}$/.test(text.slice(time.end, first.start))) return false;
  return before.every(
    ({ quantity, time: due, from: base }, index) =>
      base === undefined &&
      quantity.unit === figures[index]?.unit &&
      (due?.year === undefined || (time.year ?? 0) < due.year),
  );
}

/** Whether a figure stands in brackets behind another one of the same unit, with an earlier year or a word of the present. */
export function isAside({ text, times }: Sentence, quantity: Quantity, from: number, before: Statement): boolean {
  if (text[from - 1] !== "(" || before.quantity.unit !== quantity.unit) return false;
  // 达到85%,比2020年(71.6%)提高13.4个百分点.
  if (
    quantity.start === from &&
    touching(times, from - 2, from).some(({ kind, end }) => kind === "than" && end === from - 1)
  )
    return true;
  const between = text.slice(before.quantity.end, Math.max(before.quantity.end, from - 1));
  if (between.length > ASIDE_REACH || /[,;:。]/.test(between)) return false;
  if (/^(?:目前|当前|现有|现(?=[为有在])|原有|原为)/.test(text.slice(from, from + 4))) return true;
  if (between !== "" || text.startsWith("其中", from)) return false;
  // 88.8%(省定目标为2025年达到90%): what is aimed at is no start.
  if (/目标|要求/.test(text.slice(from, quantity.start))) return false;
  // 13所(2017年3所、2018年4所): the parts of a sum.
  const inside = text.slice(quantity.end, quantity.end + ASIDE_REACH);
  if (/\d/.test(inside.slice(0, Math.max(0, inside.indexOf(")"))))) return false;
  const time = touching(times, from, quantity.start).at(-1);
  return time?.year !== undefined && (before.time?.year === undefined || time.year < before.time.year);
}
