import type { Series } from "./figureSeries.ts";
import type { Quantity } from "./quantities.ts";
import type { Sentence } from "./sentence.ts";
import type { Statement } from "./statement.ts";

/**
 * 每年培训校长200名,教师1000名: people who are only listed, without a verb of their own, are as many a year as those before them.
 * How long a training takes says nothing of that; lessons of other grades are so many a week as well.
 */
export function goesOnYearly(
  { text }: Sentence,
  { start, numberStart, unit }: Quantity,
  before: Series["before"],
  last: Statement | undefined,
): boolean {
  return (
    last?.per.some(({ of }) => (unit === "person" && of === "year") || (unit === "lesson" && of === "week")) === true &&
    before !== undefined &&
    !before.flowVerb &&
    !before.levelVerb &&
    LISTED.test(text.slice(last.quantity.end, start)) &&
    !HELD.test(text.slice(last.quantity.end, numberStart))
  );
}

/** What is held and not so many a year: 班额控制在55人. */
const HELD = /(?:班额|规模|在校生|人数)[^、,]{0,6}$|(?:控制|保持|稳定)在?$|不(?:得)?超过$/;

/** What stands between two figures of a list: the pause and a name. */
const LISTED = /^[,、][\u4e00-\u9fff、“”]{2,20}$/;
