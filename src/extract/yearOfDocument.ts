import { cue, mayStand } from "./cues.ts";
import { isGoalTime, type PlanContext } from "./reading.ts";
import type { Sentence } from "./sentence.ts";
import type { Time } from "./times.ts";

/** What a document of one year is called: 民生实事, 工作要点. */
const YEARLY =
  "(?:为民办?的?(?:十|[\\d十]{0,2}件)?实事|民生实事|实事(?:项目|工程)|(?:年度)?(?:重点)?工作(?:要点|计划|安排|打算|目标|任务)|重点工作)(?:项目|清单|任务|安排|表)*";

/** 教育局2020年为民办实事, 2025年民生实事:优质教育行动(4项): a line of its own. */
const TITLE = new RegExp(`^[^,;。:\\d]{0,24}?${YEARLY}(?::[^,;。:\\d]{2,14})?(?:\\(\\d{1,3}[项件个]\\))?$`);
const LONGEST_TITLE = 40;

/** 印发《2023年教育工作要点》, 《2023年教育工作要点》提出: what a text tells of. */
const NAMED =
  /(?:(?:印发|发布|公布|出台|下发|制定)[了的]?《)[^《》]{0,16}$|^[^《》]{2,24}》(?:\([^()]{2,20}\))?[^,;。《》]{0,4}(?:提出|明确|要求|指出|强调|部署)/;
const NAMES = new RegExp(`^[^《》]{0,20}?${YEARLY}(?:的通知)?》`);
const MAY_NAME = cue(/实事|工作要点|工作计划|工作安排|工作打算|工作目标|工作任务|重点工作/);

/** The year that the title of a document gives all it sets, where a line is that title or a sentence names it. */
export function yearOfDocument({ text, times, cues, at }: Sentence, context: PlanContext): Time | undefined {
  if (times.length === 0 || !mayStand(MAY_NAME, cues)) return undefined;
  const [first] = times;
  const isTitle =
    first !== undefined &&
    at === 0 &&
    times.length === 1 &&
    text.length <= LONGEST_TITLE &&
    TITLE.test(text.slice(0, first.start) + text.slice(first.end));
  if (isTitle) return isOfYear(first) && isGoalTime(first, context) ? first : undefined;
  return times.find((time) => {
    const behind = text.slice(time.end, time.end + 48);
    const before = text.slice(Math.max(0, time.start - 24), time.start);
    return (
      isOfYear(time) &&
      isGoalTime(time, context) &&
      before.includes("《") &&
      NAMES.test(behind) &&
      (NAMED.test(before) || NAMED.test(behind))
    );
  });
}

const isOfYear = ({ kind, precision }: Time): boolean => kind === "at" && precision === "year";
