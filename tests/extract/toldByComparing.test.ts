import { describe, expect, it } from "vitest";
import { read, reads, readsUndated, recordsIn } from "./recordsIn.ts";

describe("what is told by what it is compared with, or by whom it is told of", () => {
  readsUndated([
    [
      "到2024年底,某市有各类学校812所,在校生21万人,比2020年增加了3万人。",
      "observation 各类学校 | exactly 812 school | in 2024",
      "observation 在校生 | exactly 21 x10000 person | in 2024",
      "observation 在校生 | exactly 3 x10000 person | in 2024",
    ],
    // Nothing says that it has come so far.
    [
      "到2025年,在园幼儿达到21万人,比2020年增加3万人。",
      "target 在园幼儿 | level exactly 21 x10000 person | by 2025",
      "target 在园幼儿 | flow exactly 3 x10000 person | by 2025",
    ],
    [
      "高中阶段毛入学率88.8%(省定目标为2025年达到90%以上),较上年提高0.5个百分点。",
      "observation 高中阶段毛入学率 | exactly 88.8 percent",
      "observation 高中阶段毛入学率 | exactly 0.5 percentagePoint",
    ],
    [
      "2023年投入386亿元;地方投入同步增长,如某省2024年安排专项经费52亿元。",
      "target 投入 | flow exactly 386 x100000000 yuan | by 2023",
      "observation 专项经费 | exactly 52 x100000000 yuan | in 2024",
    ],
    [
      "2020年,初中毛入学率达到100.1%,巩固率达到94%,“十三五”规划提出的普及目标基本实现。",
      "observation 初中毛入学率 | exactly 100.1 percent | in 2020",
      "observation 巩固率 | exactly 94 percent | in 2020",
    ],
    [
      "到2025年,初中毛入学率达到100%,教育现代化目标基本实现。",
      "target 初中毛入学率 | level exactly 100 percent | by 2025",
    ],
    ["据了解,全县于2014-2016年实施行动计划以来,新增幼儿园32所。", "observation 幼儿园 | exactly 32 school"],
    ["全县于2024-2026年实施行动计划,新增幼儿园32所。", "target 幼儿园 | flow exactly 32 school | by 2026"],
    [
      "自2009年以来,启动实施学前建设计划,共计将新建幼儿园237所,总投资2.5亿元。",
      "target 幼儿园 | flow exactly 237 school",
      "target 总投资 | flow exactly 2.5 x100000000 yuan",
    ],
    ["自2009年以来,启动实施学前建设计划,共计新建幼儿园237所。", "observation 幼儿园 | exactly 237 school"],
    [
      "公用经费为12.5亿元,比上年的11.2亿元增长11.6%。",
      "observation 公用经费 | exactly 12.5 x100000000 yuan",
      "observation 公用经费 | exactly 11.2 x100000000 yuan",
      "observation 公用经费 | exactly 11.6 percent",
    ],
  ]);
});

describe("a part without heading of which all years lie before the plan", () => {
  const text = (year: number) =>
    `普及水平进一步提升。学前三年毛入园率达到93%,义务教育巩固率达到95%。\n教育公平取得新突破。${year}年小学就近入学比例达到94.1%。`;
  it("tells what was", () => {
    expect(recordsIn(text(2020))).toEqual([
      "observation 学前三年毛入园率 | exactly 93 percent",
      "observation 义务教育巩固率 | exactly 95 percent",
      "observation 小学就近入学比例 | exactly 94.1 percent | in 2020",
    ]);
  });
  it("sets what is to be where a year of the plan is in it", () => {
    expect(recordsIn(text(2025)).join("\n")).toContain("target 学前三年毛入园率 | level exactly 93 percent");
  });
  it("sets it where a word says so", () => {
    expect(recordsIn(`${text(2020)}力争满意度达到90%。`)).toContain(
      "target 学前三年毛入园率 | level exactly 93 percent",
    );
  });
  reads([
    // Headings that report, and what a rate came from.
    [
      "二、义务教育水平明显提高\n建成寄宿制学校300余所。义务教育巩固率从2015年的87%提高到93.6%。",
      "observation 寄宿制学校 | about 300 school",
      "observation 义务教育巩固率 | exactly 87 percent | in 2015",
      "observation 义务教育巩固率 | exactly 93.6 percent",
    ],
  ]);
});

describe("figures of nobody or of others", () => {
  it.each([
    ["政府与8个县区签订责任书。", "8", "condition"],
    ["围绕总目标提出5个具体目标。", "5", "enumeration"],
    ["连续实施三期学前教育行动计划。", "三", "enumeration"],
    ["56人至65人的大班82个。", "56", "condition"],
    ["2024年覆盖率达到86.2%。\n89.62%\n新建学校12所。", "89.62", "no-subject"],
  ] as const)("%s", (text, exact, reason) => {
    const { ledger } = read(text);
    expect(
      ledger.filter((entry) => entry.exact === exact).map((entry) => entry.as === "left-out" && entry.reason),
    ).toEqual([reason]);
  });
  it("reads with whom a school is to agree", () => {
    expect(recordsIn("与12所高校签订合作协议。")).toEqual(["target 高校 | flow exactly 12 school"]);
  });
  it("does not take a page that a plan is on for what is to be", () => {
    expect(recordsIn("省政府网站发布《关于加快发展职业教育的意见》。")).toEqual([]);
  });
});
