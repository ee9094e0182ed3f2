import type { Bilingual } from "./text.ts";

/** The code of a stage. */
export type StageCode =
  | "ED01"
  | "ED02"
  | "ED1"
  | "ED2"
  | "ED1_2"
  | "ED1-3"
  | "ED02-3"
  | "ED3"
  | "ED34"
  | "ED35"
  | "ED35_5"
  | "ED5"
  | "ED6"
  | "ED5-8"
  | "ADULT"
  | "TOTAL";

/** One stage of education (学段). */
export interface Stage {
  readonly name: Bilingual;
  /** The ISCED 2011 programmes it consists of, so that 普通高中 is told to lie within 高中阶段. */
  readonly covers: readonly string[];
  /** Words by which plans call it, the commonest first. */
  readonly words: readonly string[];
}

const stage = (zh: string, en: string, covers: string, ...words: string[]): Stage => ({
  name: { zh, en },
  covers: covers.split(" "),
  words: [zh, ...words],
});

/**
 * Stages by their ISCED 2011 code, written as in the SDMX code list CL_ISCED11: `ED1_2` joins two levels, `ED5-8` is a span.
 * Chinese stages seldom are one level: 义务教育 is 1 and 2, 基础教育 is 02 to 3. `ADULT` and `TOTAL` are ours.
 */
export const STAGES: Readonly<Record<StageCode, Stage>> = {
  ED01: stage("托育", "early childhood educational development", "01", "托幼", "婴幼儿照护"),
  ED02: stage("学前教育", "pre-primary", "02", "幼儿园", "学前", "幼儿教育"),
  ED1: stage("小学", "primary", "1"),
  ED2: stage("初中", "lower secondary", "2", "初级中学"),
  ED1_2: stage("义务教育", "compulsory (primary and lower secondary)", "1 2", "九年义务教育"),
  "ED1-3": stage("中小学", "primary and secondary", "1 2 34 35"),
  "ED02-3": stage("基础教育", "basic education (pre-primary to upper secondary)", "02 1 2 34 35", "中小学幼儿园"),
  ED3: stage("高中阶段教育", "upper secondary", "34 35", "高中阶段", "高中教育"),
  ED34: stage("普通高中", "general upper secondary", "34", "普高", "高中"),
  ED35: stage("中等职业教育", "vocational upper secondary", "35", "中职", "中等职业学校"),
  ED35_5: stage("职业教育", "vocational (secondary and tertiary)", "35 5", "职业院校"),
  ED5: stage("高等职业教育", "short-cycle tertiary (higher vocational)", "5", "高职", "高职专科"),
  ED6: stage("本科教育", "bachelor's level", "6", "本科"),
  "ED5-8": stage("高等教育", "tertiary", "5 6 7 8", "高校"),
  ADULT: stage("继续教育与终身学习", "adult and lifelong learning", "adult", "成人教育", "社区教育", "老年教育"),
  TOTAL: stage("各级各类教育", "all stages", "01 02 1 2 34 35 5 6 7 8 adult"),
};

/** Each stage's programmes as the bits of a number, so that two stages are compared in one step. */
const PROGRAMMES: Readonly<Record<string, number>> = /* @__PURE__ */ (() => {
  const all = [...new Set(Object.values(STAGES).flatMap(({ covers }) => covers))];
  return Object.fromEntries(
    Object.entries(STAGES).map(([code, { covers }]) => [
      code,
      covers.reduce((bits, programme) => bits | (1 << all.indexOf(programme)), 0),
    ]),
  );
})();

/** Whether two stages have a programme in common. */
export function stagesOverlap(left: StageCode, right: StageCode): boolean {
  return ((PROGRAMMES[left] as number) & (PROGRAMMES[right] as number)) !== 0;
}

/** Whether the outer stage has every programme of the inner one and more. */
export function stageContains(outer: StageCode, inner: StageCode): boolean {
  const [wide, narrow] = [PROGRAMMES[outer] as number, PROGRAMMES[inner] as number];
  return wide !== narrow && (wide & narrow) === narrow;
}
