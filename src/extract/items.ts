import type { StageCode } from "../model/stages.ts";
import { goesOn, type Line, wrapsIn } from "./goesOn.ts";
import { MARKER, MARKERS } from "./headingMarkers.ts";
import { isReportTitle } from "./looksBack.ts";
import { matchesIn } from "./matches.ts";
import { MARK_BLANK } from "./pageMarks.ts";
import { type Passage, passageOf, type Span } from "./passage.ts";
import { stageOf } from "./words.ts";

/** What a part of a plan tells: what was, what is aimed at, what will be done, or none of these. */
type PartRole = "past" | "goals" | "tasks" | "frame";

/** A heading and what stands under it until the next heading. */
export interface Item {
  /** Number and title of the heading as printed, and where it stands; absent before the first. */
  readonly heading?: Span & { readonly number: string; readonly title: string; readonly depth: number };
  /** The numbers of the headings above and its own, as the plan writes them: 二(二)3. */
  readonly section: string;
  readonly role: PartRole;
  /** The stage that the nearest heading names. */
  readonly stage?: StageCode;
  /** Titles of the headings above it, the nearest last. */
  readonly titles: readonly string[];
  readonly passages: readonly Passage[];
}

/** Within a paragraph a heading follows the end of a sentence; (一) may follow another heading's title. */
const WITHIN = new RegExp(
  `(?=[第一二三四五六七八九十(\\d专①-⑳])(?:(?<=[。;:!?”」)]|^)(?:${MARKER})|\\((?:[一二三四五六七八九十]{1,3})\\)(?!班|中)|(?<=[\\u4e00-\\u9fff])\\d{1,2}\\.(?=[\\u4e00-\\u9fff]))`,
  "g",
);

/** What a paragraph opens with when it has its title in its text: 发展基础。“十三五”期间,… */
const OPENING = /^([^,。;:\d]{2,12})[。:]/;
/** The title of an entry of a yearbook: [概况]2019年,全省…. */
const ENTRY = /^[[【〔]([^,。;:\d[\]【】〔〕]{2,12})[\]】〕]/;

/** Whether a paragraph opens with a title of what was. */
export function opensWithPast(text: string): boolean {
  if (isReportTitle(/^(?:附:)?([^,。;:]{4,40})[。:]/.exec(text)?.[1] ?? "")) return true;
  const title = (OPENING.exec(text) ?? ENTRY.exec(text))?.[1];
  return title !== undefined && PAST.test(title) && !TO_DO.test(title) && !GOALS.test(title);
}

/** A line that is a title although it bears no number: 总体目标. */
const TITLE_LINE = /^[\u4e00-\u9fff、“”]{2,14}$/;

/** What a line without number tells of what stands below it, when it is a title. */
export function roleOfTitleLine(text: string): PartRole | undefined {
  if (isReportTitle(text)) return "past";
  if (!TITLE_LINE.test(text)) return undefined;
  if (GOALS.test(text)) return "goals";
  if (PAST.test(text) && !TO_DO.test(text)) return "past";
  if (FRAME.test(text)) return "frame";
  return /(?:任务|举措|措施|工程|保障|行动)$/.test(text) ? "tasks" : undefined;
}

const PAST =
  /(?:发展|现实|工作|良好|历史|现有)基础|^(?:基础|(?:规划|编制|发展)?背景)|现状|基本情况|发展情况|概况|回顾|成就|成效|成绩|总结|(?:完成|执行|开展|落实|推进|进展)情况|存在(?:的)?(?:主要)?(?:问题|困难)|问题(?:和|与)(?:挑战|困难|不足)|面临(?:的)?|形势|机遇|挑战|发展环境|不足|短板弱项|进展|亮点(?:工作)?$|保障有力$/;
/** Headings that report, unless goals are what they stand under: 办学条件显著改善. */
const REPORTS =
  /(?:显著|明显|不断|持续|大幅|稳步)(?:改善|提高|提升|增强|扩大|加大|增长|优化|加强)$|取得.{0,6}(?:进展|成效|突破)|富有成效|成效显著|态势迅猛|迈上新/;
const REPORTED =
  /[从由](?:19|20)\d\d年的?\d[^,;。]{0,6}(?:提高|提升|增[加长至]|上升|扩大|下降|降)|了(?!解)|已|共有|现有|先后|荣获|(?:19|20)\d\d年[,以]/;
const FUTURE = /到“?(?:[十二]|20)|力争|确保|争取|目标/;
/** 项目建设进展顺利 reports. */
const DONE = /(?:建设|改善|工程|计划|行动)(?:成就|成效|成果|(?:工作)?进展顺利$)/;
/** 厚植发展基础 and 营造良好环境 are tasks. */
const TO_DO = /夯实|筑牢|打牢|厚植|巩固|重点|计划|行动|工程|破解|解决|优化|营造|构建|完善|强化|建设|改善|加强/;
/** What names the part that sets the goals. */
export const GOALS: RegExp = /目标|指标|愿景/;
const FRAME = /指导思想|基本原则|工作原则|总体思路|编制依据|规划背景|战略定位|基本思路/;
const TASKS = /任务|举措|措施|工程|保障|行动|项目|实施|路径|体系|机制|改革|建设|发展|加强|推进|完善|提升|优化/;

/** The headings of a text and what stands under each. `isTable` tells what is read as a table instead. */
export function itemsOf(plain: string, isTable: (start: number, end: number) => boolean): readonly Item[] {
  const builder = createBuilder();
  for (const paragraph of paragraphsOf(plain, isTable)) addParagraph(builder, plain, paragraph);
  return builder.finish();
}

/** Lines joined to paragraphs where a line was only wrapped. */
function* paragraphsOf(plain: string, isTable: (start: number, end: number) => boolean): Generator<Line> {
  const lines = linesOf(plain, isTable);
  const wraps = wrapsIn(lines);
  let open: Line | undefined;
  for (const [index, line] of lines.entries()) {
    if (line.text === "") {
      if (open) yield open;
      open = undefined;
    } else if (open && goesOn(open.text, line.text, line.marked, wraps[index - 1] === true)) {
      const { start } = open;
      const text: string = line.text.length < 5 ? open.text.slice(-40) + line.text : line.text;
      open = { ...line, start, text };
    } else {
      if (open) yield open;
      open = line;
    }
  }
  if (open) yield open;
}

/** The lines that say something; an empty one stands for a table. */
function linesOf(plain: string, isTable: (start: number, end: number) => boolean): readonly Line[] {
  const lines: Line[] = [];
  let marked = false;
  for (let at = 0; at < plain.length; ) {
    const newline = plain.indexOf("\n", at);
    const end = newline < 0 ? plain.length : newline;
    const written = plain.slice(at, end);
    const text = written.trim();
    const start = at;
    at = end + 1;
    const table = isTable(start, end);
    marked ||= written.startsWith(MARK_BLANK) || (text === "" && written.includes(MARK_BLANK));
    if (text === "" && !table) continue;
    lines.push({ start, end, text: table ? "" : text, marked });
    marked = false;
  }
  return lines;
}

interface Builder {
  begin: (heading: NonNullable<Item["heading"]>) => void;
  add: (passage: Passage) => void;
  finish: () => readonly Item[];
}

/** A heading with what it has from those above it. */
type Opened = Pick<Item, "heading" | "section" | "stage" | "titles"> & {
  readonly depth: number;
  /** The role that the nearest heading tells which tells one. */
  readonly told: PartRole | undefined;
};

const TOP: Opened = { depth: 0, section: "", stage: undefined, titles: [], told: undefined };

function createBuilder(): Builder {
  const items: Item[] = [];
  const above: Opened[] = [];
  let passages: Passage[] = [];
  const flush = () => {
    const { heading, section, stage, titles, told } = above.at(-1) ?? TOP;
    if (heading || passages.length > 0) {
      items.push({ heading, section, role: told ?? roleOf(titles, passages), stage, titles, passages });
    }
    passages = [];
  };
  return {
    begin: (heading) => {
      flush();
      while (above.length > 0 && (above.at(-1)?.depth ?? 0) >= heading.depth) above.pop();
      above.push(opened(heading, above.at(-1) ?? TOP));
    },
    add: (passage) => passages.push(passage),
    finish: () => {
      flush();
      return items;
    },
  };
}

function opened(heading: NonNullable<Item["heading"]>, { section, stage, titles, told }: Opened): Opened {
  const { number, title, depth } = heading;
  return {
    heading,
    depth,
    section: section + number.replace(/[、.:\s]+$/, ""),
    stage: stageOf(title) ?? stage,
    titles: [...titles, title],
    told: roleTold(title) ?? told,
  };
}

function roleTold(title: string): PartRole | undefined {
  if (GOALS.test(title)) return "goals";
  if (PAST.test(title) && !TO_DO.test(title.replace(DONE, ""))) return "past";
  return FRAME.test(title) ? "frame" : undefined;
}

/** The role of a part under headings that tell none; goals until a heading says otherwise. */
function roleOf(titles: readonly string[], passages: readonly Passage[]): PartRole {
  const own = titles.at(-1) ?? "";
  const reported = REPORTS.test(own) && passages.some(({ text }) => REPORTED.test(text));
  if (reported && !passages.some(({ text }) => FUTURE.test(text))) return "past";
  return titles.some((title) => TASKS.test(title)) ? "tasks" : "goals";
}

const LONGEST_TITLE = 44;
/** 3.实施装备提升工程,学校装备达到省定标准: a sentence that only begins with its title. */
const STATES = /^[^。:;!?]*,[^,。:;!?]*(?:全覆盖|清零|达到?[^,]{0,8}标准|不低于|消除)/;

function addParagraph(builder: Builder, plain: string, line: Line): void {
  const whole = passageOf(plain, line.start, line.end);
  const marks = matchesIn(WITHIN, whole.text).filter(({ index, 0: mark }) => isHeading(whole.text, index, mark));
  let from = 0;
  for (let next = 0; next <= marks.length; next++) {
    const mark = marks[next];
    const end = mark?.index ?? whole.text.length;
    if (end > from) builder.add(part(whole, from, end));
    if (!mark) return;
    const stop = marks[next + 1]?.index ?? whole.text.length;
    const title = titleAt(whole.text, mark.index + mark[0].length, stop);
    builder.begin({
      number: mark[0],
      title: title.text,
      depth: depthOf(mark),
      start: whole.origin(mark.index),
      end: whole.origin(Math.max(mark.index, title.end - 1)) + 1,
    });
    from = title.ends ? title.end : mark.index + mark[0].length;
  }
}

/** A list item within a sentence (1.…;2.…) counts as heading as well: what follows stands under it. */
function isHeading(text: string, index: number, mark: string): boolean {
  if (/^\d/.test(mark) && /\d:$/.test(text.slice(Math.max(0, index - 2), index))) return false;
  if (/^\d/.test(mark) && !mark.endsWith(".")) return index === 0 || /[。!?;”:]/.test(text[index - 1] ?? "");
  return true;
}

function depthOf(mark: RegExpMatchArray): number {
  const index = MARKERS.findIndex((_, each) => mark.groups?.[`d${each}`] !== undefined);
  return MARKERS[index]?.[1] ?? (/^\d/.test(mark[0]) ? 5 : 4);
}

/** The title behind a number: to the end of the sentence when that is near, else to the first pause. `ends`: it is no part of a sentence. */
function titleAt(text: string, start: number, stop: number) {
  const near = text.slice(start, Math.min(stop, start + LONGEST_TITLE + 1));
  const end = near.search(/[。:;!?]/);
  const states = STATES.test(near);
  if (end >= 0 && !/\d/.test(near.slice(0, end)) && !states) {
    const text = near.slice(0, end);
    // 5.第一中学创建为四星级高中,实现高品质高中全覆盖。 says all in the one sentence that it is.
    return { text, end: start + end + 1, ends: !(text.includes(",") && start + end + 1 >= stop) };
  }
  if (start + near.length >= stop && !/[\d%]/.test(near) && !states) return { text: near, end: stop, ends: true };
  const pause = near.search(/[,。:;!?]/);
  const cut = pause < 0 ? Math.min(near.length, 16) : pause;
  // A character of two units is not cut in half.
  const length = /[\ud800-\udbff]/.test(near.charAt(cut - 1)) ? cut - 1 : cut;
  return { text: near.slice(0, length), end: start + length, ends: false };
}

function part({ text, origin }: Passage, from: number, to: number): Passage {
  return from === 0 && to === text.length
    ? { text, origin }
    : { text: text.slice(from, to), origin: (index) => origin(from + index) };
}
