/** 合肥市近四年共投入, 县政府决定投资: who puts money up, in how many years, and that it is meant or done. */
const PUTS_UP =
  /^.{2,}?(?:现已|已经?|共计?|合计|累计|计划|规划|拟|将|预计|决定)+(?=总?(?:投入|投资)(?:资金|金额|总额)?$)/;
/** 该项目的总投资: of what was named before. */
const OF_THAT = /^该(?:项目|工程|校|园|学校)的?(?=.{3})/;
/** 实训车间一幢: how many of them have the area. */
const SO_MANY = /(?<=.{2})(?:[一二两三四五六七八九十]{1,2}|\d{1,2})[幢栋]$/;

/** A label without who does it, and what only points back. */
export function withoutAgent(label: string, isArea: boolean): string {
  const own = label.startsWith("该") ? label.replace(OF_THAT, "") : label;
  if (isArea) return own.replace(SO_MANY, "");
  return /(?:投入|投资)(?:资金|金额|总额)?$/.test(own) ? own.replace(PUTS_UP, "") : own;
}
