import { describe, expect, it } from "vitest";
import { findTables } from "../../../src/extract/tables/findTables.ts";
import { rowsOf } from "./show.ts";

describe("tables with bars", () => {
  it("reads a Markdown table, and carries merged cells of the group column down, but no others", () => {
    const text = `专栏1 主要指标
| 序号 | 类别 | 指标 | 单位 | 2020年 | 2025年 | 属性 |
|:---:|---|---|---|---:|---:|---|
| 1 | 学前教育 | 学前三年毛入园率 | % | 85.2 | ≥90 | 预期性 |
| 2 | | 普惠性幼儿园覆盖率 | % | 84.7 | 85以上 | |
| 3 | 义务教育 | 巩固率 | % | 95.2 | 96 | 约束性 |
| 4 | | 寄宿生 | 万人 | | -- | 预期性 |`;
    expect(rowsOf(text)).toEqual([
      [
        "学前教育 > 学前三年毛入园率 (%, anticipatory): 85.2 baseline 2020; ≥90 target 2025",
        "学前教育 > 普惠性幼儿园覆盖率 (%): 84.7 baseline 2020; 85以上 target 2025",
        "义务教育 > 巩固率 (%, binding): 95.2 baseline 2020; 96 target 2025",
        "义务教育 > 寄宿生 (万人, anticipatory): -- target 2025",
      ],
    ]);
    expect(findTables(text)[0]?.title?.text).toBe("专栏1 主要指标");
  });

  it("reads bars without outer ones, several target years and a growth rate with its own unit", () => {
    expect(
      rowsOf(`表2 规模(单位:万人)
指标 | 2020年 | 2025年 | 2030年 | 年均增长(%)
在园幼儿数 | 3.5 | 3.6 | 3.7 | 1.2
高中阶段在校生 | 4 | 4.5 | 5.1 | [2.1]
其中:中职 | 1 | 1.5 | 2 | /`),
    ).toEqual([
      [
        "在园幼儿数 (万人): 3.5 baseline 2020; 3.6 target 2025; 3.7 target 2030; 1.2 change in %",
        "高中阶段在校生 (万人): 4 baseline 2020; 4.5 target 2025; 5.1 target 2030; [2.1] change in %",
        "中职 = 中职在校生 (万人): 1 baseline 2020; 1.5 target 2025; 2 target 2030; / change in %",
      ],
    ]);
  });

  it("joins a header over several columns with the years under it", () => {
    expect(
      rowsOf(`| 类别 | 指标 | 现状 | 目标 | | 属性 |
| | | 2022年 | 2025年 | 2027年 | |
| 学前教育 | 毛入园率(%) | 88.1 | 92 | 93 | 预期性 |
| 教育经费 | | 4 | 4.2 | 4.5 | 约束性 |`),
    ).toEqual([
      [
        "学前教育 > 毛入园率 (%, anticipatory): 88.1 baseline 2022; 92 target 2025; 93 target 2027",
        "教育经费 (binding): 4 baseline 2022; 4.2 target 2025; 4.5 target 2027",
      ],
    ]);
  });

  it("takes the half of a name from a row without figures, and who is responsible from its column", () => {
    expect(
      rowsOf(`| 指标 | 2020年 | 2025年 | 责任单位 |
| 毛入学率 | | | |
| 学前教育 | 88% | 90%以上 | 基教科 |
| 高中阶段 | 91% | >95% | 职成科、基教科 |`),
    ).toEqual([
      [
        "毛入学率 > 学前教育 = 学前教育毛入学率: 88% baseline 2020; 90%以上 target 2025 @ 基教科",
        "毛入学率 > 高中阶段 = 高中阶段毛入学率: 91% baseline 2020; >95% target 2025 @ 职成科、基教科",
      ],
    ]);
  });

  it("calls all years targets where each says so, and the only year one", () => {
    expect(rowsOf("指标|2025年目标|2027年目标\n毛入园率(%)|90|93\n巩固率(%)|96|97")).toEqual([
      ["毛入园率 (%): 90 target 2025; 93 target 2027", "巩固率 (%): 96 target 2025; 97 target 2027"],
    ]);
    expect(rowsOf("指标|单位|2025年\n毛入园率|%|90\n巩固率|%|96")).toEqual([
      ["毛入园率 (%): 90 target 2025", "巩固率 (%): 96 target 2025"],
    ]);
    expect(rowsOf("指标|指标值\n毛入园率|90%\n思政课教师配备|全覆盖")).toEqual([
      ["毛入园率: 90% target", "思政课教师配备: 全覆盖 target"],
    ]);
  });

  it("calls no year the baseline whose values are bounded as promises are, unless its header says so", () => {
    expect(rowsOf("指标|2025年|2027年|2030年\n毛入园率(%)|93|94|95\n毛入学率(%)|≥92|≥93|—")).toEqual([
      [
        "毛入园率 (%): 93 target 2025; 94 target 2027; 95 target 2030",
        "毛入学率 (%): ≥92 target 2025; ≥93 target 2027; — target 2030",
      ],
    ]);
    expect(rowsOf("指标|2020年完成|2025年\n毛入园率(%)|93|94\n毛入学率(%)|>92|95")).toEqual([
      ["毛入园率 (%): 93 baseline 2020; 94 target 2025", "毛入学率 (%): >92 baseline 2020; 95 target 2025"],
    ]);
  });

  it("reads lines stacked with <br> and a table with a row for each year", () => {
    expect(
      rowsOf(`| 指标 | 2020年 | 2025年 |
|---|---|---|
| 专任教师本科率(%)<br>其中:小学<br>初中 | 70<br>90 | 80<br>95 |`),
    ).toEqual([
      [
        "专任教师本科率 > 小学 = 小学专任教师本科率 (%): 70 baseline 2020; 80 target 2025",
        "专任教师本科率 > 初中 = 初中专任教师本科率 (%): 90 baseline 2020; 95 target 2025",
      ],
    ]);
    expect(rowsOf("年份 | 毛入园率(%) | 巩固率(%)\n2020年 | 88 | 95\n2025年 | 92 | 96")).toEqual([
      ["毛入园率 (%): 88 baseline 2020; 92 target 2025", "巩固率 (%): 95 baseline 2020; 96 target 2025"],
    ]);
  });

  it("reads English headers", () => {
    expect(
      rowsOf(
        "| Indicator | 2020 | 2025 |\n|:--|--:|--:|\n| Gross enrolment rate (%) | 88 | 92 |\n| Retention rate (%) | 95 | 96 |",
      ),
    ).toEqual([
      [
        "Gross enrolment rate (%): 88 baseline 2020; 92 target 2025",
        "Retention rate (%): 95 baseline 2020; 96 target 2025",
      ],
    ]);
  });

  it("finds a list of tasks without entries, its tasks as sentences and all else in the rest", () => {
    const [table, ...others] = findTables(
      "任务 | 牵头部门 | 完成时限\n新建幼儿园5所 | 教育局 | 2023年12月\n培训教师200名 | 人社局 | 长期",
    );
    expect(others).toEqual([]);
    expect(table?.entries).toEqual([]);
    expect(table?.prose.map(({ cell, dated }) => [cell.text, dated?.year])).toEqual([
      ["新建幼儿园5所", 2023],
      ["培训教师200名", undefined],
    ]);
    expect(table?.rest.map(({ text }) => text)).toEqual([
      "任务",
      "牵头部门",
      "完成时限",
      "教育局",
      "2023年12月",
      "人社局",
      "长期",
    ]);
  });

  it("reads two tables that follow one another as two, and one over a page break as one", () => {
    expect(rowsOf("指标|2020年|2025年\n毛入园率(%)|88|92\n表2 高中\n指标|2022年|2027年\n毛入学率(%)|91|95")).toEqual([
      ["毛入园率 (%): 88 baseline 2020; 92 target 2025"],
      ["毛入学率 (%): 91 baseline 2022; 95 target 2027"],
    ]);
    expect(
      rowsOf("指标|2020年|2025年\n毛入园率(%)|88|92\n— 12 —\n\n(续表)\n指标|2020年|2025年\n毛入学率(%)|91|95"),
    ).toEqual([["毛入园率 (%): 88 baseline 2020; 92 target 2025", "毛入学率 (%): 91 baseline 2020; 95 target 2025"]]);
  });
});

describe("tables set apart by white space", () => {
  it("reads tabs, two columns of groups and names, and the ends of five-year periods", () => {
    expect(
      rowsOf(
        "一级指标\t二级指标\t“十三五”末\t“十四五”末\t年均增长(%)\t备注\n规模\t在园幼儿数(万人)\t3.2\t3.5\t1.8\t含民办\n\t小学在校生(万人)\t8\t8.4\t1\t\n质量\t优质园占比(%)\t40\t55\t/\t不含村园",
      ),
    ).toEqual([
      [
        "规模 > 在园幼儿数 (万人): 3.2 baseline 2020; 3.5 target 2025; 1.8 change in %",
        "规模 > 小学在校生 (万人): 8 baseline 2020; 8.4 target 2025; 1 change in %",
        "质量 > 优质园占比 (%): 40 baseline 2020; 55 target 2025; / change in %",
      ],
    ]);
  });

  it("reads wide spaces, full-width digits, group lines and a repeated header", () => {
    expect(
      rowsOf(`序号  指标名称  单位  ２０２０年  ２０２５年  属性
一、普及水平
1  学前三年毛入园率  %  ８５．２  90  预期性
2  九年义务教育巩固率  %  95.2  96  约束性
— 3 —
序号  指标名称  单位  ２０２０年  ２０２５年  属性
二、资源
3  新增公办学位  万个  0  [1.2]  约束性
4  其中：小学  万个  —  [0.8]  约束性
第二章  主要任务`),
    ).toEqual([
      [
        "一、普及水平 > 学前三年毛入园率 (%, anticipatory): 85.2 baseline 2020; 90 target 2025",
        "一、普及水平 > 九年义务教育巩固率 (%, binding): 95.2 baseline 2020; 96 target 2025",
        "二、资源 > 新增公办学位 (万个, binding): 0 baseline 2020; [1.2] target 2025",
        "二、资源 > 小学 = 小学新增公办学位 (万个, binding): — baseline 2020; [0.8] target 2025",
      ],
    ]);
  });

  it("says unknown where a value is missing and nothing shows which", () => {
    expect(rowsOf("指标  2020年  2025年\n毛入园率(%)  88  92\n巩固率(%)  95  96\n新增学位(个)  1200")).toEqual([
      [
        "毛入园率 (%): 88 baseline 2020; 92 target 2025",
        "巩固率 (%): 95 baseline 2020; 96 target 2025",
        "新增学位 (个): 1200 unknown inferred",
      ],
    ]);
  });

  it("reads single spaces where a line ends in values, with row numbers the header does not have", () => {
    expect(
      rowsOf(
        "指标 单位 2022年(实际) 2025年目标 属性\n1 学前三年毛入园率 % 90.1 93 预期性\n2 九年义务教育巩固率 % 95.2 96 约束性",
      ),
    ).toEqual([
      [
        "学前三年毛入园率 (%, anticipatory): 90.1 baseline 2022; 93 target 2025",
        "九年义务教育巩固率 (%, binding): 95.2 baseline 2022; 96 target 2025",
      ],
    ]);
  });

  it("infers the columns of a table without a header from its cells, and says so", () => {
    expect(rowsOf("学前三年毛入园率(%)  85.2  90\n义务教育巩固率(%)  95  96\n高中毛入学率(%)  91  —")).toEqual([
      [
        "学前三年毛入园率 (%): 85.2 baseline inferred; 90 target inferred",
        "义务教育巩固率 (%): 95 baseline inferred; 96 target inferred",
        "高中毛入学率 (%): 91 baseline inferred; — target inferred",
      ],
    ]);
    expect(rowsOf("学前教育毛入园率\t90%\t预期性\n义务教育巩固率\t96%\t约束性")).toEqual([
      ["学前教育毛入园率 (anticipatory): 90% target inferred", "义务教育巩固率 (binding): 96% target inferred"],
    ]);
  });
});
