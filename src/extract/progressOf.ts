import type { Series } from "./figureSeries.ts";
import type { Subject } from "./subject.ts";

/** How far what is counted has come: 开工10所, 已竣工13所, 主体结顶67所. */
const PROGRESS =
  /^(?:其中|目前|现|实际)?(?:已|均|全部|全面|推动|陆续|共)*((?:开工|动工)(?:建设|建造)?|竣工|完工|(?:主体)?(?:结顶|封顶)|主体完工|在建|未开工)$/;
/** Behind what was to be done: 任务数是11所,已完成5所. */
const DONE = /^(?:目前|现|实际)?(?:已|均|全部|共)*(完成)$/;
const TASK = /(?:任务|目标|计划)数?$/;

const ENDS = /^[,;。、()]?$/;

/** What is counted by how far it has come, where nothing else is named; `last` is what was counted before. */
export function progressOf({ sentence, first, last: { end }, from }: Series, last = ""): Subject | undefined {
  // 开工建设2所小学 names what is counted.
  if (!ENDS.test(sentence.text.charAt(end))) return undefined;
  const stem = sentence.text.slice(from, first.start);
  const word =
    PROGRESS.exec(stem)?.[1] ?? (TASK.test(last) && first.unit !== "percent" ? DONE.exec(stem)?.[1] : undefined);
  return word === undefined
    ? undefined
    : { start: first.start - word.length, end: first.start, text: word, side: "before" };
}

/** 完成计划的36%: how much of what was to be done, when what was done has a figure of its own. */
const OF_PLAN = /^(?:占|完成)(?:总|全年|年度|年初|投资)*(?:计划|任务|预算|目标)(?:投资|任务|数|量)?(?=的?$)/;

/** The label of a share of what was to be done: 完成计划. */
export function ofPlan({ sentence, first, from }: Series): Subject | undefined {
  if (first.unit !== "percent") return undefined;
  const text = OF_PLAN.exec(sentence.text.slice(from, first.start))?.[0];
  return text?.startsWith("完成") ? { start: from, end: from + text.length, text, side: "before" } : undefined;
}
