import { describe, expect, it } from "vitest";
import { findTables } from "../../../src/extract/tables/findTables.ts";
import { rowsOf } from "./show.ts";

/** A page's text with a blank line after each line, as copies from a browser have it. */
const spaced = (text: string): string => text.split("\n").join("\n\n");

const MAIN = `“十四五”教育事业发展主要指标表
指  标
2020年
2025年
属性
一、发展水平
1.学前教育毛入园率(%)
99%
99%以上
约束性
2.劳动年龄人口平均受教育年限(年)
11.4年
12.3年以上
约束性
二、优质资源
1.义务教育标准班额比例(%)
其中:小学
初中
34.5%
77.3%
80%以上
85%以上
预期性
2.智慧校园比例(%)
0
100%
预期性
三、教师
1.幼儿教师专科及以上学历比例(%)
其中:本科及以上学历比例(%)
97.7%
49.8%
100%
50%
预期性`;

const MAIN_ROWS = [
  "一、发展水平 > 学前教育毛入园率 (%, binding): 99% baseline 2020; 99%以上 target 2025",
  "一、发展水平 > 劳动年龄人口平均受教育年限 (年, binding): 11.4年 baseline 2020; 12.3年以上 target 2025",
  "二、优质资源 > 义务教育标准班额比例 > 小学 = 小学义务教育标准班额比例 (%, anticipatory): 34.5% baseline 2020; 80%以上 target 2025",
  "二、优质资源 > 义务教育标准班额比例 > 初中 = 初中义务教育标准班额比例 (%, anticipatory): 77.3% baseline 2020; 85%以上 target 2025",
  "二、优质资源 > 智慧校园比例 (%, anticipatory): 0 baseline 2020; 100% target 2025",
  "三、教师 > 幼儿教师专科及以上学历比例 (%, anticipatory): 97.7% baseline 2020; 100% target 2025",
  "三、教师 > 本科及以上学历比例 = 幼儿教师本科及以上学历比例 (%, anticipatory): 49.8% baseline 2020; 50% target 2025",
];

describe("tables with one cell a line", () => {
  it("reads them with and without blank lines between, values stacked in one cell among them", () => {
    expect(rowsOf(MAIN)).toEqual([MAIN_ROWS]);
    expect(rowsOf(spaced(MAIN))).toEqual([MAIN_ROWS]);
    expect(rowsOf(MAIN.replaceAll("\n", "\r\n"))).toEqual([MAIN_ROWS]);
  });

  it("ends at prose, and begins at the title", () => {
    const text = `第二节 目标\n到2025年,各项指标居全市前列。\n${MAIN}\n第三章 主要任务\n一、加强党的建设\n坚持党的领导,落实各项要求。`;
    const [table] = findTables(text);
    expect(table?.title?.text).toBe("“十四五”教育事业发展主要指标表");
    expect(text.slice(table?.start, table?.end)).toBe(MAIN);
    expect(rowsOf(text)).toEqual([MAIN_ROWS]);
  });

  it("tells numbers of rows from values, and reads a column of units", () => {
    const text = `序号
指标
单位
2020年
2025年
属性
1
学前三年毛入园率
%
85
90
预期性
2
九年义务教育巩固率
%
95
96
约束性
3
新增学位
万个
—
[2.5]
预期性
4
幼儿园
所
4
5
预期性
二、主要任务
(一)加强德育`;
    expect(rowsOf(text)).toEqual([
      [
        "学前三年毛入园率 (%, anticipatory): 85 baseline 2020; 90 target 2025",
        "九年义务教育巩固率 (%, binding): 95 baseline 2020; 96 target 2025",
        "新增学位 (万个, anticipatory): — baseline 2020; [2.5] target 2025",
        "幼儿园 (所, anticipatory): 4 baseline 2020; 5 target 2025",
      ],
    ]);
    expect(
      findTables(text)[0]
        ?.rest.map((piece) => piece.text)
        .slice(6),
    ).toEqual(["1", "2", "3", "4"]);
  });

  it("reads formal types before the values, groups, and who is responsible", () => {
    expect(
      rowsOf(`表3 主要指标
类别
指标
属性
2020年
2025年
责任单位
学前教育
毛入园率(%)
约束性
88
92
基础教育科
公办园在园幼儿占比(%)
预期性
50
55
学前教育科
高中阶段
毛入学率(%)
约束性
92
95
职业教育科
第三章 主要任务`),
    ).toEqual([
      [
        "学前教育 > 毛入园率 (%, binding): 88 baseline 2020; 92 target 2025 @ 基础教育科",
        "学前教育 > 公办园在园幼儿占比 (%, anticipatory): 50 baseline 2020; 55 target 2025 @ 学前教育科",
        "高中阶段 > 毛入学率 (%, binding): 92 baseline 2020; 95 target 2025 @ 职业教育科",
      ],
    ]);
  });

  it("reads values in words, three years, and names wrapped over two lines", () => {
    expect(
      rowsOf(`指标
现状
2025年
2030年
教师学历
—
达标
全覆盖
思政课教师配备率(%)
95
100
100
县域义务教育优质均衡发展的县(市、区)
比例(%)
5
30
60
4.义务教育学校专任教师中
本科及以上比例(%)
85
90
95`),
    ).toEqual([
      [
        "教师学历: — baseline; 达标 target 2025; 全覆盖 target 2030",
        "思政课教师配备率 (%): 95 baseline; 100 target 2025; 100 target 2030",
        "县域义务教育优质均衡发展的县(市、区)比例 (%): 5 baseline; 30 target 2025; 60 target 2030",
        "义务教育学校专任教师中本科及以上比例 (%): 85 baseline; 90 target 2025; 95 target 2030",
      ],
    ]);
  });

  it("goes on after a page break with the header printed again", () => {
    const text = `指标
2020年
2025年
毛入园率(%)
88
92
- 7 -
续表
指标
2020年
2025年
巩固率(%)
95
96`;
    expect(rowsOf(text)).toEqual([
      ["毛入园率 (%): 88 baseline 2020; 92 target 2025", "巩固率 (%): 95 baseline 2020; 96 target 2025"],
    ]);
    expect(findTables(text)[0]?.rest.map((piece) => piece.text)).toContain("- 7 -");
  });

  it("finds a table without a header by the regularity of its rows, and says that the roles are inferred", () => {
    expect(rowsOf("学前毛入园率(%)\n88\n92\n巩固率(%)\n95\n96\n高中毛入学率(%)\n95\n持续提高")).toEqual([
      [
        "学前毛入园率 (%): 88 baseline inferred; 92 target inferred",
        "巩固率 (%): 95 baseline inferred; 96 target inferred",
        "高中毛入学率 (%): 95 baseline inferred; 持续提高 target inferred",
      ],
    ]);
    expect(rowsOf("学前毛入园率\n92%\n预期性\n巩固率\n96%\n约束性")).toEqual([
      ["学前毛入园率 (anticipatory): 92% target inferred", "巩固率 (binding): 96% target inferred"],
    ]);
  });
});

describe("rows with single blanks, of which the first has the field before its name", () => {
  it("are named by their indicators, and a sign belongs to its number", () => {
    expect(
      rowsOf(
        "社会保障 城镇登记失业率(%) 2.6% ≤4% 约束性\n教育发展 学前三年毛入园率(%) 91 95 预期性\n高中阶段毛入学率(%) 93 97 预期性",
      ),
    ).toEqual([
      [
        "社会保障 > 城镇登记失业率 (%, binding): 2.6% baseline inferred; ≤4% target inferred",
        "教育发展 > 学前三年毛入园率 (%, anticipatory): 91 baseline inferred; 95 target inferred",
        "高中阶段毛入学率 (%, anticipatory): 93 baseline inferred; 97 target inferred",
      ],
    ]);
  });
});
