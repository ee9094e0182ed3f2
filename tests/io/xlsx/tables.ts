import type { Column, Row, Table } from "eduplan/io";

/** A table with a column of every type. */
export const columns: readonly Column[] = [
  { name: "id", type: "string", title: { zh: "编号", en: "id" }, required: true },
  { name: "label", type: "string", title: { zh: "名称", en: "label" } },
  { name: "share", type: "number", title: { zh: "占比", en: "share" } },
  { name: "schools", type: "integer", title: { zh: "学校数", en: "schools" } },
  { name: "year", type: "year", title: { zh: "年份", en: "year" } },
  { name: "day", type: "date", title: { zh: "日期", en: "day" } },
  { name: "met", type: "boolean", title: { zh: "达标", en: "met" } },
  {
    name: "unit",
    type: "string",
    title: { zh: "单位", en: "unit" },
    codes: [
      { value: "percent", title: { zh: "%", en: "percent" } },
      { value: "school", title: { zh: "所", en: "schools" } },
    ],
  },
  {
    name: "stages",
    type: "list",
    title: { zh: "学段", en: "stages" },
    codes: [
      { value: "preschool", title: { zh: "学前教育", en: "preschool" } },
      { value: "primary", title: { zh: "小学", en: "primary" } },
    ],
  },
  { name: "words", type: "list", title: { zh: "用词", en: "words" } },
  { name: "detail", type: "json", title: { zh: "详情", en: "detail" } },
];

export const tableOf = (rows: readonly Row[], name = "made", zh = "试表"): Table => ({
  name,
  title: { zh, en: `the table ${name}` },
  columns,
  key: ["id"],
  rows,
});

/** A row with nothing but an id and what is given. */
export const rowOf = (cells: Row): Row => ({
  ...Object.fromEntries(columns.map(({ name }) => [name, null])),
  id: "a",
  ...cells,
});

export const full: Row = {
  id: "a",
  label: "普惠性幼儿园覆盖率",
  share: 93.5,
  schools: 12,
  year: 2025,
  day: "2025-12-31",
  met: true,
  unit: "percent",
  stages: ["preschool", "primary"],
  words: ["力争", "a;b", "\\"],
  detail: { readings: [{ value: 5 }], note: "=1+1" },
};
