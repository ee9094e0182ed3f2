import { describe, expect, it } from "vitest";
import { read, reads, recordsIn } from "./recordsIn.ts";

describe("figures of a list with brackets behind them", () => {
  reads([
    [
      "到2025年，小学、初中、普通高中师生比分别达到1:19（含民办）、1:13.5、1:12.5。",
      "target 小学师生比 | level exactly 19 pupilPerTeacher | by 2025",
      "target 初中师生比 | level exactly 13.5 pupilPerTeacher | by 2025",
      "target 普通高中师生比 | level exactly 12.5 pupilPerTeacher | by 2025",
    ],
    [
      "到2025年，小学、初中、普通高中巩固率分别达到99%、98%（不含民办）和97%。",
      "target 小学巩固率 | level exactly 99 percent | by 2025",
      "target 初中巩固率 | level exactly 98 percent | by 2025",
      "target 普通高中巩固率 | level exactly 97 percent | by 2025",
    ],
    [
      "到2025年，小学、初中巩固率分别达到99%（2020年为97%）、98%（2020年为95%）。",
      "target 小学巩固率 | level exactly 99 percent | by 2025 | was 97 percent in 2020",
      "target 初中巩固率 | level exactly 98 percent | by 2025 | was 95 percent in 2020",
    ],
    [
      "到2025年，小学、初中、普通高中巩固率分别达到99%（见附件1）、98%、97%。",
      "target 小学巩固率 | level exactly 99 percent | by 2025",
      "target 初中巩固率 | level exactly 98 percent | by 2025",
      "target 普通高中巩固率 | level exactly 97 percent | by 2025",
    ],
    [
      "小学、初中、高中班额分别控制在45人（含随班就读学生）、50人、55人以内。",
      "target 小学班额 | level atMost 45 person",
      "target 初中班额 | level atMost 50 person",
      "target 高中班额 | level atMost 55 person",
    ],
    [
      "到2025年，创建省级示范幼儿园3所（含民办）、市级示范幼儿园10所。",
      "target 省级示范幼儿园 | flow exactly 3 school | by 2025",
      "target 市级示范幼儿园 | flow exactly 10 school | by 2025",
    ],
  ]);

  it("are no records without a name where the sentence has none", () => {
    const { ledger } = read("分别达到1:19（含民办）、1:13.5、1:12.5。");
    expect(recordsIn("分别达到1:19（含民办）、1:13.5、1:12.5。")).toEqual([]);
    expect(new Set(ledger.map(({ as }) => as))).toEqual(new Set(["left-out"]));
  });
});

describe("what is held beside so many a year", () => {
  reads([
    [
      "到2025年，每年招聘教师不少于200名，高中阶段学校班额控制在55人以内。",
      "target 教师 | flow atLeast 200 person per year | by 2025",
      "target 高中阶段学校班额 | level atMost 55 person | by 2025",
    ],
    [
      "到2025年，每年选派校长20名、教师100名。",
      "target 校长 | flow exactly 20 person per year | by 2025",
      "target 教师 | flow exactly 100 person per year | by 2025",
    ],
  ]);
});

describe("the end of the plan", () => {
  it("is the last year of its period, which is inferred", () => {
    expect(recordsIn("到规划期末，消除大班额，学前三年毛入园率达到95%以上。")).toEqual([
      "target 学前三年毛入园率 | level atLeast 95 percent | by 2025 (inferred)",
      "target 大班额 | level exactly 0 percent implicit | by 2025 (inferred)",
    ]);
  });

  it("governs what the paragraph goes on with", () => {
    expect(
      recordsIn(
        "根据《发展规划纲要（2010—2020年）》（〔2010〕12号）要求，到2025年，建成学校20所。同时，新建幼儿园12所。",
      ),
    ).toEqual([
      "target 学校 | flow exactly 20 school | by 2025",
      "target 幼儿园 | flow exactly 12 school | by 2025 (inferred)",
    ]);
  });
});

describe("a ratio that a copy has torn", () => {
  reads([
    [
      "到2025年，小学师生比达到1:\n19，初中师生比达到1: 13.5。",
      "target 小学师生比 | level exactly 19 pupilPerTeacher | by 2025",
      "target 初中师生比 | level exactly 13.5 pupilPerTeacher | by 2025",
    ],
  ]);
});

describe("two in one name that are alike", () => {
  reads([["到2025年，职普招生比例大体相当。", "target 职普招生比例 | relative exactly 大体相当 | by 2025"]]);
});

describe("the mark of a note behind people", () => {
  reads([["五年来，培训校长320人次[1]。", "observation 校长 | exactly 320 person"]]);
});

describe("what opens an English sentence and is no place", () => {
  reads([
    [
      "In line with the national policy, by 2025, the dropout rate will fall to below 2%.",
      "target dropout rate | level lessThan 2 percent | by 2025",
    ],
  ]);
});
