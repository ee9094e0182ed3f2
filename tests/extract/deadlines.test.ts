import { describe, expect, it } from "vitest";
import { reads, recordsIn } from "./recordsIn.ts";

describe("the deadline of a target", () => {
  reads([
    ["到2025年底，幼儿园达到40所。", "target 幼儿园 | level exactly 40 school | by 2025"],
    ["2024年底前，新建小学3所。", "target 小学 | flow exactly 3 school | by 2024"],
    ["2022年12月底前，新建小学3所。", "target 小学 | flow exactly 3 school | by 2022-12-31"],
    ["2023年6月底前，配备校医30名。", "target 校医 | flow exactly 30 person | by 2023-06-30"],
    ["2024年2月底前，配备校医30名。", "target 校医 | flow exactly 30 person | by 2024-02-29"],
    ["2021年2月30日前，配备校医30名。", "target 校医 | flow exactly 30 person | by 2021-02-28"],
    ["五年内改扩建初中6所。", "target 初中 | flow exactly 6 school | within 5"],
    ["今后三年，引进高层次人才120名。", "target 高层次人才 | flow exactly 120 person | within 3"],
    ["用3年时间，新建学校10所。", "target 学校 | flow exactly 10 school | within 3"],
    ["到“十四五”末，普惠率达到88%。", "target 普惠率 | level exactly 88 percent | by 2025"],
    ["2021-2025年，新建小学4所。", "target 小学 | flow exactly 4 school | by 2025"],
    ["自2022年起，公办园占比不低于50%。", "target 公办园占比 | level atLeast 50 percent | from 2022-01-01"],
    ["普惠率达到88%。", "target 普惠率 | level exactly 88 percent"],
  ]);
});

describe("several times in one sentence", () => {
  reads([
    [
      "到2025年，毛入园率达到95%，普惠率达到90%；巩固率达到99%。",
      "target 毛入园率 | level exactly 95 percent | by 2025",
      "target 普惠率 | level exactly 90 percent | by 2025",
      "target 巩固率 | level exactly 99 percent | by 2025",
    ],
    [
      "五年内改扩建初中6所，新增学位4800个。",
      "target 初中 | flow exactly 6 school | within 5",
      "target 学位 | flow exactly 4800 place | within 5",
    ],
    [
      "到2023年，毛入园率达到90%，到2025年达到93%。",
      "target 毛入园率 | level exactly 90 percent | by 2023",
      "target 毛入园率 | level exactly 93 percent | by 2025",
    ],
    [
      "高中阶段毛入学率提高到2023年的94%和2025年的96%。",
      "target 高中阶段毛入学率 | level exactly 94 percent | by 2023",
      "target 高中阶段毛入学率 | level exactly 96 percent | by 2025",
    ],
    [
      "2022年、2023年、2025年毛入园率分别达到88%、90%和93%。",
      "target 毛入园率 | level exactly 88 percent | by 2022",
      "target 毛入园率 | level exactly 90 percent | by 2023",
      "target 毛入园率 | level exactly 93 percent | by 2025",
    ],
    [
      "到2023年，新建小学2所；到2025年，新建初中1所。",
      "target 小学 | flow exactly 2 school | by 2023",
      "target 初中 | flow exactly 1 school | by 2025",
    ],
  ]);
});

describe("the time that opens the goals", () => {
  it("governs the sentences behind it, and is marked inferred there", () => {
    expect(recordsIn("二、发展目标\n到2025年，毛入园率达到95%。普惠性幼儿园覆盖率达到90%。")).toEqual([
      "target 毛入园率 | level exactly 95 percent | by 2025",
      "target 普惠性幼儿园覆盖率 | level exactly 90 percent | by 2025 (inferred)",
    ]);
  });

  it("does not govern the tasks", () => {
    expect(recordsIn("二、发展目标\n到2025年，毛入园率达到95%。\n三、主要任务\n普惠性幼儿园覆盖率达到90%。")).toEqual([
      "target 毛入园率 | level exactly 95 percent | by 2025",
      "target 普惠性幼儿园覆盖率 | level exactly 90 percent",
    ]);
  });
});
