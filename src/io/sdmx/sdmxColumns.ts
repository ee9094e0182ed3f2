import type { Code, Column, ColumnType } from "../tables/table.ts";

type Titles = readonly [zh: string, en: string];

const column = (
  name: string,
  type: ColumnType,
  [zh, en]: Titles,
  more: Pick<Column, "required" | "codes"> = {},
): Column => ({
  name,
  type,
  title: { zh, en },
  ...more,
});
const dimension = (name: string, titles: Titles, codes?: readonly Code[]): Column =>
  column(name, "string", titles, { required: true, ...(codes && { codes }) });
const code = (value: string, zh: string, en: string): Code => ({ value, title: { zh, en } });

/** The components in the order of the structure: dimensions, the measure, attributes. */
export const SDMX_COLUMNS: readonly Column[] = [
  dimension("REF_AREA", ["地区(GB/T 2260)", "reference area (GB/T 2260)"]),
  dimension("PLAN", ["规划", "plan"]),
  dimension(
    "KIND",
    ["记录种类", "kind of record"],
    [
      code("target", "目标", "target"),
      code("observation", "观测值", "observation"),
      code("baseline", "基期值", "baseline"),
    ],
  ),
  dimension("INDICATOR", ["指标", "indicator"]),
  dimension("RECORD", ["记录", "record"]),
  dimension(
    "LIMIT",
    ["区间端点", "end of a range"],
    [
      code("single", "单一数值", "a single number"),
      code("low", "下限", "lower end"),
      code("high", "上限", "upper end"),
    ],
  ),
  dimension("TIME_PERIOD", ["时间", "time period"]),
  column("OBS_VALUE", "number", ["数值", "observation value"], { required: true }),
  column("UNIT_MEASURE", "string", ["单位", "unit of measure"], { required: true }),
  column("UNIT_MULT", "integer", ["单位倍数(10 的幂)", "unit multiplier (power of ten)"], { required: true }),
  column("OBS_STATUS", "string", ["观测状态", "observation status"]),
  column("BOUND", "string", ["限定词", "bound"]),
  column("GOAL", "string", ["目标种类", "kind of goal"]),
  column("PER", "string", ["计数范围", "counted per"]),
  column("DEADLINE", "string", ["期限种类", "kind of deadline"]),
  column("FORMAL_TYPE", "string", ["约束性/预期性", "binding or anticipatory"]),
  column("STAGE", "string", ["学段", "stage"]),
  column("LABEL", "string", ["原文名称", "label as written"]),
  column("PREDICATE", "string", ["名称与指标的关系", "how the label relates to the indicator"]),
  column("CONFIDENCE", "number", ["把握", "confidence"]),
  column("SCOPE_POPULATION", "string", ["适用人群", "population"]),
  column("SCOPE_AREA", "string", ["适用地域", "area"]),
  column("SCOPE_NOTE", "string", ["其他限定", "other limits"]),
  column("ATTRIBUTION", "string", ["文本归属", "attribution of the plan"]),
  column("EVIDENCE", "string", ["原文", "clause"]),
  column("EVIDENCE_START", "integer", ["原文起点", "where the clause begins"]),
  column("EVIDENCE_END", "integer", ["原文终点", "where the clause ends"]),
  column("READING", "string", ["读法", "how the figure was read"]),
];

/** The identifier of the structure; nobody registered it. */
export const STRUCTURE_ID = "EDUPLAN:PLAN_VALUES(1.0.0)";

/** What stands before the components in SDMX-CSV 2.0. Other structures and rows to be deleted are not read. */
export const MESSAGE_COLUMNS: readonly Column[] = [
  dimension("STRUCTURE", ["结构类型", "type of structure"], [code("datastructure", "数据结构", "data structure")]),
  dimension("STRUCTURE_ID", ["结构标识", "structure"], [code(STRUCTURE_ID, "规划数值", "values of plans")]),
  dimension(
    "ACTION",
    ["操作", "action"],
    [
      code("I", "信息", "information"),
      code("A", "追加", "append"),
      code("R", "替换", "replace"),
      code("M", "合并", "merge"),
    ],
  ),
];
