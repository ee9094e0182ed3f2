import { matchesIn } from "./matches.ts";
import { fiveYearEnd, timesIn } from "./times.ts";

const RANGE = /((?:19|20)\d\d)年?(?:-|至|~)((?:19|20)\d\d)年?\)?[^,。;]{0,4}(?:\n|规划|计划|方案|\))/g;
/** What stands before a range in its line when it is a cell of a table: the time of a project, the header of a column. */
const CELLS_BEFORE = /[|\t]|\S {2,}|^\S+ +\S.* $/;

/** How far into a text its period is looked for. */
const HEAD = 3000;

/**
 * First and last year of the plan, as its title or opening tells: 2021-2025年, “十四五”规划. `undefined` when it does not.
 */
export function periodOf(plain: string): readonly [from: number, to: number] | undefined {
  const head = plain.slice(0, HEAD);
  const title = /(?:“?(十[一二三四五六七八九]五)”?)(?:时期)?(?:教育)?[^,。;\n]{0,12}(?:规划|计划|方案)/.exec(head)?.[1];
  const range = matchesIn(RANGE, head).find((match) => !isCell(head, match.index) && !isTold(head, match));
  const ranged = range ? ([Number(range[1]), Number(range[2])] as const) : undefined;
  const named = title === undefined ? undefined : timesIn(`${title}期间`)[0];
  const planned =
    named?.since !== undefined && named.year !== undefined ? ([named.since, named.year] as const) : undefined;
  if (ranged && planned) return range && range.index < head.indexOf(title ?? "") ? ranged : planned;
  return planned ?? ranged ?? laterPlan(head);
}

const PLAN_NAME = /十[一二三四五六]五(?=”?(?:期间|时期|以来))/g;

/** A text that speaks of two five-year plans stands in the later: “十三五”期间…。“十四五”期间…. */
function laterPlan(head: string): readonly [from: number, to: number] | undefined {
  const ends = matchesIn(PLAN_NAME, head).map(([name]) => fiveYearEnd(name) ?? 0);
  const last = Math.max(0, ...ends);
  return ends.some((end) => end < last) ? [last - 4, last] : undefined;
}

/** 2019年毛入学率为89.5%。《普及攻坚计划(2017—2020年)》提出…: a paper that a text comes to speak of when it has told of a year before. */
function isTold(head: string, { index, 0: range }: RegExpExecArray): boolean {
  const before = head.slice(0, index);
  return TOLD_OF.test(head.slice(index + range.length, index + range.length + 8)) && TELLS_YEAR.test(before);
}
const TOLD_OF = /^\)?》(?:提出|明确|要求|规定)/;
/** 2019年我国高中阶段毛入学率为89.5%. */
const TELLS_YEAR = /(?:^|[。\n])\s*20\d\d年[^。;\d]{2,30}[为达]\d[\d.]*%/;

/** Whether a range of years stands in the row of a table, or is all of a line, without 年 or brackets, as a cell is. */
function isCell(head: string, index: number): boolean {
  const line = head.slice(head.lastIndexOf("\n", index) + 1, index);
  const isAlone = line.trim() === "" && /^[\d~至-]+\s*(?:\n|$)/.test(head.slice(index, index + 12));
  return isAlone || CELLS_BEFORE.test(line);
}
