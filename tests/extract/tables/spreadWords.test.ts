import { describe, expect, it } from "vitest";
import { readingOf } from "./readingOf.ts";

describe("names spread out to fill their cell", () => {
  it("joins the characters of a name between single blanks", () => {
    expect(
      readingOf(
        "新增学位计划(个)\n学  段 2021年 2022年 2023年\n小  学 1200 1300 1500\n初  中 800 900 1100\n合  计 2000 2200 2600",
      ),
    ).toEqual([
      "小学新增学位: flow 1200 place by 2021",
      "小学新增学位: flow 1300 place by 2022",
      "小学新增学位: flow 1500 place by 2023",
      "初中新增学位: flow 800 place by 2021",
      "初中新增学位: flow 900 place by 2022",
      "初中新增学位: flow 1100 place by 2023",
      "学位: flow 2000 place by 2021",
      "学位: flow 2200 place by 2022",
      "学位: flow 2600 place by 2023",
    ]);
  });
  it("joins those of headers, beside units and areas", () => {
    expect(
      readingOf(
        "表3 “十四五”末各县区学前教育发展目标\n指  标 单位 全  市 青石县 白水县\n毛入园率 % 95 94 96\n公办园  所 75 40 35",
      ),
    ).toEqual([
      "毛入园率: level 95 percent by 2025",
      "毛入园率 (青石县): level 94 percent by 2025",
      "毛入园率 (白水县): level 96 percent by 2025",
      "公办园: level 75 school by 2025",
      "公办园 (青石县): level 40 school by 2025",
      "公办园 (白水县): level 35 school by 2025",
    ]);
  });
  it("leaves columns of one character each apart", () => {
    expect(readingOf("学段  男  女\n在校生数 1200 1100\n毕业生数 400 380")).toEqual([
      "男在校生数: level 1200 person",
      "女在校生数: level 1100 person",
      "男毕业生数: level 400 person",
      "女毕业生数: level 380 person",
    ]);
  });
  it("reads areas beside 单位 as the header of the names", () => {
    expect(
      readingOf(
        "10-12  分县区幼儿教育基本情况\n\n单位 全  市 东湖区 南溪区 △市区\n园  数 175 42 25 67\n班级数 2179 543 383 926",
      ),
    ).toEqual([
      "was 园数: 175 school",
      "was 园数 (东湖区): 42 school",
      "was 园数 (南溪区): 25 school",
      "was 园数 (市区): 67 school",
      "was 班级数: 2179 class",
      "was 班级数 (东湖区): 543 class",
      "was 班级数 (南溪区): 383 class",
      "was 班级数 (市区): 926 class",
    ]);
  });
});
