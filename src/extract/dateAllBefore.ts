import { changedDrafts } from "./changedDrafts.ts";
import { deadlineFrom } from "./deadlines.ts";
import { isGoalTime, type Reading, sourceSpan } from "./reading.ts";

/** 以上目标均应于2025年实现, 上述任务2025年底前全部完成. */
const ALL_BEFORE =
  /^(?:以上|上述)[^,;:。\d]{0,12}?(?:目标|任务|指标|项目|工程)(?:[^,;。\d]{0,10}|,(?:要|应|须|必须|均|都|全部|力争|确保|争取|计划|将|在|于)+)$/;
const DONE = /^[^,;。\d]{0,8}(?:实现|完成|达到|达成|建成|落实|交付|投入使用|投用|竣工|完工|到位)/;

/** How many records back they are looked for. */
const MOST = 200;

/** Dates the targets of the part that have no date of their own, when the sentence says by when all of them are to be reached. */
export function dateAllBefore(reading: Reading): void {
  const { item, sentence, context, result } = reading;
  const time = sentence.times[0];
  if (!time || !isGoalTime(time, context) || !ALL_BEFORE.test(sentence.text.slice(0, time.start))) return;
  if (!DONE.test(sentence.text.slice(time.end, time.end + 16))) return;
  const said = { ...sourceSpan(reading, time), role: "deadline" as const };
  const deadline = deadlineFrom(time, context.period?.[1]);
  const last = result.drafts.slice(-MOST);
  const others = last.findLastIndex((draft) => draft.item !== item) + 1;
  const dated = changedDrafts(last.slice(others), (draft) => {
    if (draft.type !== "target" || draft.deadline.kind !== "unstated") return draft;
    const fields = { ...draft.fields, deadline: { rule: "deadline.governing", confidence: 0.75 } };
    return { ...draft, deadline, support: [...draft.support, said], fields };
  });
  if (dated.length > 0) result.drafts.splice(-dated.length, dated.length, ...dated);
}
