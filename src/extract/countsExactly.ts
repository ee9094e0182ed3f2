import { cue, stands } from "./cues.ts";
import type { Quantity } from "./quantities.ts";
import type { Sentence } from "./sentence.ts";

/** 计划投资33585.67万元, 下达建设任务2579套: of what is planned numbers are as exact, and so are those of land and money in any plan. */
const WORKS_AHEAD = cue(
  /(?:计划|规划|拟|估算|概算|预算|预计)总?投(?:资|入)|投资(?:估算|概算)|(?:建设|项目|改造|工程)任务\d|下达[^,;。]{0,16}(?:任务|计划)|设计|总投资|将[^,;。]{2,30}[高升加大低少]到/,
);
/** A number of four figures or more that is not rounded. */
const NOT_ROUND = /^\d{3,}[1-46-9]$/;
/** 服务1180多万人, where it is no base: 在现有5000多所基础上. */
const AND_MORE = /^[十百千]?[万亿]?多(?![^,;。]{0,10}基础上)/;

const isCounted = (text: string, { unit, bound, value, numberEnd }: Quantity): boolean =>
  unit !== undefined &&
  unit !== "squareMetre" &&
  unit !== "yuan" &&
  bound !== "atLeast" &&
  bound !== "atMost" &&
  ((typeof value === "number" && NOT_ROUND.test(String(value))) || AND_MORE.test(text.slice(numberEnd - 2, numberEnd + 16).replace(/^\d+/, "")));

/** 消除大班额2891个, 增加学位36541个, 服务1180多万人: what somebody has counted, one by one; nobody aims at such numbers. */
export const countsExactly = ({ text, quantities }: Sentence): boolean =>
  quantities.some((quantity) => isCounted(text, quantity));

const TWO_PLACES = /\.\d[1-9]$/;
export const countsShare = ({ quantities }: Sentence): boolean =>
  quantities.some(({ unit, bound, value, spelled }) => !spelled && unit === "percent" && bound === "exactly" && typeof value === "number" && TWO_PLACES.test(String(value)));
/** Whether a sentence sets out works and their money. */
export const setsOutWorks = ({ text, cues }: Sentence): boolean => stands(WORKS_AHEAD, text, cues);
