import type { Found } from "./foundIn.ts";
import type { Item } from "./items.ts";
import type { PlanContext } from "./reading.ts";
import type { Sentence } from "./sentence.ts";
import { intends } from "./tellsAll.ts";
import type { Time } from "./times.ts";

/** What a year to reach or an earlier one to start from stands behind. */
const STARTS = /(?:[从由比较(]|基础上)$/;
/** What stands in a year: 2015年入学比例达到94.1%. */
const STOOD = /^[^,;。\d]{2,20}[达为占]到?$/;
/** How long what a year is told of may be. */
const REACH = 24;

/**
 * A part without a heading as one that looks back, where its paragraphs mean nothing to be and the only years in them are past when the
 * plan begins: 普及水平提升,毛入园率达到95%。 and in the next paragraph 2015年就近入学比例达到94.1%。 in a plan of 2016 to 2020.
 */
export function asOfBefore(item: Item, found: readonly Found[], { period }: PlanContext): Item {
  if (period === undefined || item.titles.length > 0 || item.role === "past") return item;
  const sentences = found.map(({ sentence }) => sentence);
  const years = sentences.flatMap(({ times }) => times);
  if (!years.some(({ year = 0 }) => year > 0) || !years.every((time) => isBefore(time, period[0]))) return item;
  return sentences.some(stoodIn) && !sentences.some(intends) ? { ...item, role: "past" } : item;
}

const isBefore = ({ kind, year }: Time, begins: number): boolean =>
  kind !== "within" && kind !== "from" && year !== undefined && year < begins;

const stoodIn = ({ text, times, quantities }: Sentence): boolean =>
  times.some(
    ({ kind, start, end }) =>
      kind === "at" &&
      !STARTS.test(text.slice(Math.max(0, start - 3), start)) &&
      quantities.some(
        (each) => each.start > end && each.start - end < REACH && STOOD.test(text.slice(end, each.start)),
      ),
  );
