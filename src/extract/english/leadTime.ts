import type { Time } from "../times.ts";
import { englishTimes } from "./englishTimes.ts";
import { verbsIn } from "./verbs.ts";

/** A lead-in: `By 2025:`, `the goals for 2025 are as follows`. */
const LEADS_IN = /(?::|\b(?:as follows|the following|set out below|listed below))[\s.:]*$/i;
/** A title that dates what stands below it. */
const DATED_TITLE = /\b(?:targets?|goals?|objectives?|indicators?|milestones?|projects?|tasks?)\b|^\W*(?:by|in)\b/i;
const ITEM = /^\s*(?:[-•*·▪●○■□◆]|\(?(?:[a-zA-Z]|\d{1,2}|[ivx]{1,4})[).])\s/;

/** The time that governs what follows a lead-in, a title or a further item of its list; `undefined` for none. */
export function leadTime(text: string, before: Time | undefined): Time | undefined {
  if (LEADS_IN.test(text) || isTitle(text)) {
    const times = englishTimes(text).filter(({ kind }) => kind !== "than" && kind !== "since");
    return times.length === 1 ? times[0] : before;
  }
  // Secondary education: net enrolment rate, 68 percent.
  const isEntry = /^[^.;:]{3,80}: /.test(text) && verbsIn(text.slice(0, 300)).length === 0;
  // Below 5% dropout in primary schools. A fragment is an item as well.
  const isFragment = text.length <= 160 && before !== undefined && verbsIn(text).every(({ bare }) => bare);
  return isFragment || isEntry || ITEM.test(text) || /;\s*(?:and)?\s*$/.test(text) || !/[.!?]\s*$/.test(text)
    ? before
    : undefined;
}

/** Whether a line only names what follows, with a time: `Targets for 2035`. */
const isTitle = (text: string): boolean =>
  text.length <= 90 && DATED_TITLE.test(text) && !/\d(?:%| ?per ?cent)/.test(text) && verbsIn(text).length === 0;
