import { describe, expect, it } from "vitest";
import { readingOf } from "./readingOf.ts";

describe("a table that a copy has put on one line", () => {
  const read = [
    "学前三年毛入园率: level 95 percent by 2025 from 90 in 2020",
    "普惠性幼儿园覆盖率: level 85 percent by 2025 from 80 in 2020",
    "高中阶段毛入学率: level 97 percent by 2025 from 92 in 2020",
  ];

  it.each([
    [
      "with bars between all cells",
      "指标 | 2020年 | 2025年 | 学前三年毛入园率(%) | 90 | 95 | 普惠性幼儿园覆盖率(%) | 80 | 85 | 高中阶段毛入学率(%) | 92 | 97 |",
    ],
    [
      "with bars at both ends of a row",
      "| 指标 | 2020年 | 2025年 | |---|---|---| | 学前三年毛入园率(%) | 90 | 95 | | 普惠性幼儿园覆盖率(%) | 80 | 85 | | 高中阶段毛入学率(%) | 92 | 97 |",
    ],
    [
      "with tabs",
      "指标\t2020年\t2025年\t学前三年毛入园率(%)\t90\t95\t普惠性幼儿园覆盖率(%)\t80\t85\t高中阶段毛入学率(%)\t92\t97",
    ],
    [
      "with blanks, behind its title",
      "表1 教育发展主要指标 指标 单位 2020年 2025年 学前三年毛入园率 % 90 95 普惠性幼儿园覆盖率 % 80 85 高中阶段毛入学率 % 92 97",
    ],
  ])("is read %s", (_, text) => {
    expect(readingOf(text)).toEqual(read);
  });

  it("is none where a sentence has gaps", () => {
    expect(readingOf("到2025年,主要指标 毛入园率 达到 95% 普惠率 达到 85% 巩固率 达到 97% 以上。").length).toBe(3);
  });
});
