import type { Bilingual } from "../text.ts";

/** What replicates of an index, and what is asked of them, may have to say. */
export const robustnessMessages = (): Readonly<Record<string, Bilingual>> => ({
  "composite.replicates-failed": {
    zh: "{of} 次重算中有 {count} 次无法得出指数,未计入结果",
    en: "{count} of {of} replicates could not be computed and are not counted",
  },
  "composite.replicates-failed-with": {
    zh: "“{factor}”取 {value} 时,{of} 次重算中有 {count} 次无法得出指数",
    en: "with “{factor}” at {value}, {count} of {of} replicates could not be computed",
  },
  "composite.rows-lost": {
    zh: "因个别重算失败,{of} 组抽样点中有 {count} 组未用,敏感性估计可能有偏",
    en: "{count} of {of} rows of the design were left out because a run failed; the estimates may be biased",
  },
  "composite.incomplete-grid": {
    zh: "{of} 种组合中有 {count} 种无法得出指数,不能给出精确的敏感性指数;请去掉导致失败的取值",
    en: "{count} of {of} combinations could not be computed, so there are no exact indices; leave out the values that fail",
  },
  "composite.nothing-varies": {
    zh: "各因素的取值都不改变目标量,没有方差可分解",
    en: "no value of any factor changes the target, so there is no variance to share out",
  },
  "composite.not-removable": {
    zh: "去掉“{element}”后无法得出指数({code})",
    en: "without “{element}” the index cannot be computed ({code})",
  },
  "composite.incomplete-rows": {
    zh: "{count} 个地区缺少部分分项值或其值不适用于该平均方法,未参与比较:{regions}",
    en: "{count} regions lack a value in some child, or have one the mean is not defined for, and are left out: {regions}",
  },
  "composite.no-target": {
    zh: "所问地区在该次重算中没有名次或得分",
    en: "the row that is asked about has no rank or score in the run",
  },
  "composite.constant-index": {
    zh: "各地区指数相同,无法计算有效权重",
    en: "the index is the same in all regions, so there are no effective weights",
  },
});
