import type { PerPhrase } from "./per.ts";

/** Training of which the words beside the figure do not say whose it is. */
export const BARE_TRAINING: RegExp = /^(?:集中|相关|专项)?(?:培训|轮训|研修|学习)$/;

const PEOPLE: ReadonlySet<string> = new Set(["teacher", "principal", "researcher", "student"]);

/** 每位教研员每年接受培训不少于90学时: 教研员培训. Whose training it is, where it is counted per person; otherwise the label as it is. */
export function withTrainees(label: string, pers: readonly PerPhrase[]): string {
  if (!BARE_TRAINING.test(label)) return label;
  const of = pers.find(({ per }) => per !== undefined && PEOPLE.has(per.of));
  return of ? of.written.replace(/^每(?:一?[位名个])?/, "") + label : label;
}
