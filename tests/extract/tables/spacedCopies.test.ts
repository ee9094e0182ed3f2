import { describe, expect, it } from "vitest";
import { readingOf } from "./readingOf.ts";

const PERIOD = [2021, 2025] as const;
const read = (...lines: readonly string[]) => readingOf(lines.join("\n"), PERIOD);

describe("headers of which a copy has parted the years", () => {
  it.each([
    "指标 2020 年 基准 2025 年 目标",
    "指标 2020年 实际值 2025年 目标值",
    "指标 2020 年现状 2025 年目标",
    "指标 2020 年(实际) 2025 年(规划)",
    "指标 2020 年 2025 年",
  ])("%s is one of a start and an aim", (header) => {
    expect(read(header, "学前三年毛入园率 92% 96%", "九年义务教育巩固率 96% 97%")).toEqual([
      "学前三年毛入园率: level 96 percent by 2025 from 92 in 2020",
      "九年义务教育巩固率: level 97 percent by 2025 from 96 in 2020",
    ]);
  });

  it("keep an aim of its own apart from one year", () => {
    expect(read("指标 2020年 目标值", "学前三年毛入园率 92% 96%", "九年义务教育巩固率 96% 97%")).toEqual([
      "学前三年毛入园率: level 96 percent by 2025 from 92 in 2020",
      "九年义务教育巩固率: level 97 percent by 2025 from 96 in 2020",
    ]);
  });
});

describe("rows in which a copy has parted what belongs together", () => {
  it("have their bounds", () => {
    expect(read("指标 2020年 2025年", "学前三年毛入园率 92% 96% 以上", "校际差异系数 0.3 0.25 以下")).toEqual([
      "学前三年毛入园率: level atLeast 96 percent by 2025 from 92 in 2020",
      "校际差异系数: level atMost 0.25 coefficient by 2025 from 0.3 in 2020",
    ]);
  });

  it("have their counts, and the year of the title", () => {
    expect(read("各县区 2022 年建设任务", "县区 新建幼儿园(所) 新增学位(个)", "青石县 3 900", "临河区 2 600")).toEqual([
      "幼儿园 (青石县): flow 3 school by 2022",
      "学位 (青石县): flow 900 place by 2022",
      "幼儿园 (临河区): flow 2 school by 2022",
      "学位 (临河区): flow 600 place by 2022",
    ]);
    expect(
      read(
        "序号 学校名称 地点 办学规模 新增学位 竣工时间",
        "1 城东小学 城东路 36 班 1620 个 2023 年 8 月",
        "2 河西中学 河西街 30 班 1500 个 2024 年 8 月",
      ),
    ).toEqual([
      "城东小学办学规模: flow 36 class by 2023",
      "城东小学新增学位: flow 1620 place by 2023",
      "河西中学办学规模: flow 30 class by 2024",
      "河西中学新增学位: flow 1500 place by 2024",
    ]);
  });

  it.each([" ", "   "])("are tasks where they say what is made, with %j between", (blank) => {
    const rows = [
      ["序号", "项目", "目标任务", "责任单位"],
      ["1", "公办幼儿园建设", "新建公办幼儿园 12 所", "教育局"],
      ["2", "学位供给", "新增义务教育学位 8000 个", "教育局"],
    ];
    expect(read("2023 年民生实事任务表", ...rows.map((row) => row.join(blank)))).toEqual([
      "公办幼儿园: flow 12 school by 2023",
      "义务教育学位: flow 8000 place by 2023",
    ]);
  });

  it("have units in a column of their own", () => {
    expect(read("指标 2020年 2025年 单位", "新增学位 3600 5000 个", "公办幼儿园 12 20 所")).toEqual([
      "学位: flow 5000 place by 2025 from 3600 in 2020",
      "公办幼儿园: level 20 school by 2025 from 12 in 2020",
    ]);
  });
});
