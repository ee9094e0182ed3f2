import type { Series } from "./figureSeries.ts";
import type { Quantity } from "./quantities.ts";
import type { Sentence } from "./sentence.ts";
import type { Statement } from "./statement.ts";

/** 每年培训校长200名,教师1000名: what is only listed, without a verb of its own, is done as often as what was before it. */
export function goesOnYearly(
  { text }: Sentence,
  { start }: Quantity,
  before: Series["before"],
  last: Statement | undefined,
): boolean {
  return (
    last?.per.some(({ of }) => of === "year") === true &&
    before !== undefined &&
    !before.flowVerb &&
    !before.levelVerb &&
    LISTED.test(text.slice(last.quantity.end, start))
  );
}

/** What stands between two figures of a list: the pause and a name. */
const LISTED = /^[,、][\u4e00-\u9fff、“”]{2,20}$/;
