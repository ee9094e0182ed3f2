import { cue, mayStand, stands } from "./cues.ts";
import type { Sentence } from "./sentence.ts";

/** 已制定《…行动计划》,提出覆盖率2025年达到40%: what a paper sets, whatever tells of the paper. */
const BY_PAPER = cue(
  /(?:制[定订]|印发|出台|发布|编制|公布|下发|颁布)(?:了|实施)?[^,;。《》\d]{0,6}《[^《》]{2,40}(?:计划|规划|方案|意见|纲要)》(?:\([^()]{1,24}\)){0,2},?(?:其中)?(?:明确)?(?:提出|明确|要求|规定)(?!了?[^,;。]{0,8}(?:已|达成))/,
);
/** 民生实事“新建幼儿园70所,新增学位6万个”项目: what a task is called sets it. */
const BY_TASK = cue(
  /(?<!了|已)“(?:新建|新增|改扩?建|扩建|建成|建设|招聘|培训)[^“”]{4,40}”(?:[^,;。“”]{0,6})(?:项目|实事|工程|任务|目标)/,
);
/** How far around a figure the paper or the task is looked for. */
const REACH = 160;

/** Whether a paper or the name of a task sets something in a sentence. */
export const setsAims = ({ text, cues }: Sentence): boolean =>
  stands(BY_PAPER, text, cues) || stands(BY_TASK, text, cues);

/** Whether it sets what ends at a place. */
export function isSetAsAim({ text, cues }: Pick<Sentence, "text" | "cues">, at: number): boolean {
  if (mayStand(BY_PAPER, cues)) {
    const before = text.slice(Math.max(0, at - REACH), at);
    if (BY_PAPER.pattern.test(before.slice(before.lastIndexOf(";") + 1))) return true;
  }
  if (!mayStand(BY_TASK, cues)) return false;
  const open = text.lastIndexOf("“", at);
  const close = text.lastIndexOf("”", at - 1);
  return open > close && BY_TASK.pattern.test(text.slice(Math.max(0, open - 1), at + REACH));
}
