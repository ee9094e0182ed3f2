import { stretchOf } from "./stretch.ts";
import type { Stretch } from "./tableEntry.ts";

/** A year and where it stands. */
export interface NamedYear {
  readonly year: number;
  readonly at: Stretch;
}

const YEAR = /(?:19|20)\d\d/g;
const PERIOD = /“?十([一二三四五])五”?/;
const PERIOD_END: Readonly<Record<string, number>> = { 一: 2010, 二: 2015, 三: 2020, 四: 2025, 五: 2030 };

/** The last year that a stretch names; the last of a five-year period where it names no year. */
export function yearIn(text: string, { start, end }: Stretch): NamedYear | undefined {
  const slice = text.slice(start, end);
  const last = [...slice.matchAll(YEAR)].at(-1);
  if (last !== undefined) {
    const tail = /^年(?:底|末)?/.exec(slice.slice(last.index + 4))?.[0].length ?? 0;
    const at = stretchOf(text, start + last.index, start + last.index + 4 + tail);
    return at && { year: Number(last[0]), at };
  }
  const period = PERIOD.exec(slice);
  const year = periodEnd(slice);
  const at = period && stretchOf(text, start + period.index, start + period.index + period[0].length);
  return year === undefined || !at ? undefined : { year, at };
}

/** The last year of the five-year period that a text names: 2025 of 十四五. */
export function periodEnd(text: string): number | undefined {
  return PERIOD_END[PERIOD.exec(text)?.[1] ?? ""];
}
