import { describe, expect, it } from "vitest";
import { asHtml, MANNERS } from "./partedBy.ts";
import { readingOf } from "./readingOf.ts";

type Row = readonly string[];

const FORMS = { ...MANNERS, HTML: asHtml };

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  indicators: [
    ["指标", "2020年", "2025年"],
    ["学前三年毛入园率(%)", "88", "92"],
    ["普惠性幼儿园覆盖率(%)", "82", "88"],
    ["九年义务教育巩固率(%)", "95", "96.5"],
  ],
  units: [
    ["指标", "单位", "2020年", "2025年"],
    ["学前三年毛入园率", "%", "88", "92"],
    ["在园幼儿数", "万人", "3.2", "3.5"],
    ["幼儿园数", "所", "120", "150"],
  ],
  growth: [
    ["指标", "单位", "2020年", "2025年", "年均增长"],
    ["在园幼儿数", "万人", "3.2", "3.5", "1.8%"],
    ["毛入园率", "%", "88", "92", "[4]"],
  ],
  stages: [
    ["学段", "2020年", "2025年"],
    ["幼儿园专任教师专科以上学历比例(%)", "80", "90"],
    ["小学专任教师本科以上学历比例(%)", "70", "82"],
    ["初中专任教师本科以上学历比例(%)", "90", "96"],
  ],
  "what is built": [
    ["项目", "2021年", "2022年", "2023年"],
    ["新建幼儿园(所)", "3", "4", "5"],
    ["新增学位(个)", "900", "1200", "1500"],
  ],
};

const inHeader = (change: (cell: string) => string) => (rows: readonly Row[]) =>
  rows.map((row, at) => (at === 0 ? row.map(change) : row));
const inNames = (change: (name: string, at: number) => string) => (rows: readonly Row[]) =>
  rows.map((row, at) => (at === 0 ? row : row.map((cell, column) => (column === 0 ? change(cell, at) : cell))));
const inCells = (change: (cell: string) => string) => (rows: readonly Row[]) => rows.map((row) => row.map(change));
const withColumn =
  (header: string, cell: (at: number) => string, isFirst = false) =>
  (rows: readonly Row[]) =>
    rows.map((row, at) => {
      const own = at === 0 ? header : cell(at);
      return isFirst ? [own, ...row] : [...row, own];
    });

/** Changes that take nothing from a table and add no figure of its own. */
const CHANGES: Readonly<Record<string, (rows: readonly Row[]) => readonly Row[]>> = {
  "numbers of the rows": withColumn("序号", String, true),
  "binding or expected": withColumn("属性", (at) => (at % 2 ? "约束性" : "预期性")),
  "who is responsible": withColumn("责任单位", () => "教育局"),
  "an empty column of remarks": withColumn("备注", () => ""),
  "1. before names": inNames((name, at) => `${at}.${name}`),
  "(1) before names": inNames((name, at) => `（${at}）${name}`),
  "1、 before names": inNames((name, at) => `${at}、${name}`),
  "a note at a name": inNames((name, at) => (at === 2 ? `${name}①` : name)),
  "full-width brackets": inCells((cell) => cell.replace("(", "（").replace(")", "）")),
  "ends of years": inHeader((cell) => cell.replace(/年$/, "年底")),
  "bare years": inHeader((cell) => cell.replace(/^(\d{4})年$/, "$1")),
  年度: inHeader((cell) => cell.replace(/^(\d{4})年$/, "$1年度")),
  目标: inHeader((cell) => cell.replace(/^(202[1-5])年$/, "$1年目标")),
  现状: inHeader((cell) => cell.replace("2020年", "2020年现状")),
  "(基期)": inHeader((cell) => cell.replace("2020年", "2020年（基期）")),
  名称: inHeader((cell) => cell.replace(/^(指标|项目)$/, "$1名称")),
  "a header spread out": inHeader((cell) => cell.replace("指标", "指  标")),
  "its header again": ([header = [], ...rows]) => [header, ...rows.slice(0, 1), header, ...rows.slice(1)],
};
const AROUND: Readonly<Record<string, (table: string) => string>> = {
  "a title": (table) => `表1 “十四五”教育发展主要指标\n${table}`,
  "a paragraph before it": (table) => `主要指标见下表。\n${table}`,
  "a chapter behind it": (table) => `${table}\n\n三、保障措施\n加强组织领导，落实责任。`,
  "a note below": (table) => `${table}\n注：以上数据均为年末数。`,
};

describe.each(Object.entries(TABLES))("a table of %s is read the same", (_, rows) => {
  const read = (text: string) => [...readingOf(text, [2021, 2025])].sort();
  const plain = read(MANNERS.Markdown?.(rows) ?? "");

  it("and is read at all", () => expect(plain.length).toBeGreaterThanOrEqual(rows.length - 1));

  describe.each(Object.entries(FORMS))("between %s", (_form, print) => {
    it.each(Object.entries(CHANGES))("with %s", (_name, change) => {
      expect(read(print(change(rows)))).toEqual(plain);
    });

    it.each(Object.entries(AROUND))("with %s", (_name, around) => {
      expect(read(around(print(rows)))).toEqual(plain);
    });
  });
});
