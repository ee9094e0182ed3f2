import { extractPlan } from "eduplan/extract";
import { describe, expect, it } from "vitest";
import { reads } from "./recordsIn.ts";

/** Type, label, value and date of each record of a text of which nothing tells the plan's period. */
function typesIn(text: string): readonly string[] {
  const { targets, observations } = extractPlan(text, { region: "44xxxx" }).plan;
  return [
    ...targets.map(({ label, goal }) => `target ${label} ${"value" in goal ? goal.value : ""}`),
    ...observations.map(({ label, value, date = "" }) => `observation ${label} ${value} ${date}`.trim()),
  ];
}

describe("what a text without a period reports", () => {
  it.each([
    [
      "2021年，全市高校科研经费总量6.4亿元，发明专利授权310件。",
      ["observation 高校科研经费总量 6.4 2021", "observation 发明专利授权 310 2021"],
    ],
    [
      "2020年，全区小学、初中生师比分别为17.2:1、12.6:1。",
      ["observation 小学生师比 17.2 2020", "observation 初中生师比 12.6 2020"],
    ],
    [
      "2020年，我市随迁子女在公办学校就读比例达到91.3%，较“十二五”末提高8.5个百分点。",
      ["observation 随迁子女在公办学校就读比例 91.3 2020", "observation 随迁子女在公办学校就读比例 8.5 2020"],
    ],
    [
      "“十三五”时期，全市累计新建幼儿园212所，毛入园率由2015年的78.3%提高到2020年的90.1%。",
      ["observation 幼儿园 212 2020", "observation 毛入园率 78.3 2015", "observation 毛入园率 90.1 2020"],
    ],
    ["2020年，全市共招收留守儿童0.8万人。", ["observation 留守儿童 0.8 2020"]],
    ["受疫情影响，2020年全市民办幼儿园停办23所。", ["observation 民办幼儿园 23 2020"]],
    [
      "“十三五”时期，发放资助资金4.37亿元。“十四五”时期，资助精准率达到100%。",
      ["target 资助精准率 100", "observation 资助资金 4.37 2020"],
    ],
  ])("%s", (text, records) => {
    expect(typesIn(text)).toEqual(records);
  });

  it.each([
    ["2025年全州普通话普及率达到85%，比2020年（71.6%）提高13.4个百分点。", "target 普通话普及率 85"],
    ["2022年毛入园率达到88%，2025年达到91.3%。", "target 毛入园率 91.3"],
    ["2025年全市中职在校生稳定在3.8万人。", "target 中职在校生 3.8"],
    ["到2025年，毛入园率达到93.6%。", "target 毛入园率 93.6"],
    ["2024年，新建小学12所，新增学位1.86万个。", "target 学位 1.86"],
  ])("%s aims", (text, record) => {
    expect(typesIn(text)).toContain(record);
    expect(typesIn(text).filter((line) => line.startsWith("observation") && !line.includes("71.6"))).toEqual([]);
  });
});

describe("what a sentence reports by its words", () => {
  reads([
    [
      "五年间，全市共资助学生52.3万人次，发放资助金4.86亿元。",
      "observation 学生 | exactly 52.3 x10000 person",
      "observation 资助金 | exactly 4.86 x100000000 yuan",
    ],
    [
      "2021年9月，我县顺利通过国家验收，小学差异系数为0.41。",
      "observation 小学差异系数 | exactly 0.41 coefficient | in 2021-09-30",
    ],
    ["城镇学校班额普遍偏大，最大班额达72人。", "observation 最大班额 | exactly 72 person"],
    [
      "全市高考本科上线率连续五年位居全省前三，2020年达到61.2%。",
      "observation 高考本科上线率 | exactly 61.2 percent | in 2020",
    ],
    [
      "毛入园率达91.8%，超出全省平均水平2.1个百分点。",
      "observation 毛入园率 | exactly 91.8 percent",
      "observation 毛入园率 | exactly 2.1 percentagePoint",
    ],
    [
      "2023年全县在校生比2018年增加6120人，而教师编制仅增加120个。",
      "observation 在校生 | exactly 6120 person | in 2023",
      "observation 教师编制 | exactly 120 item | in 2023",
    ],
  ]);
});

describe("what is no aim of the plan", () => {
  reads([
    ["上海、浙江等地提出到2025年生师比达到15:1。"],
    ["《义务教育学校管理标准》规定，小学每周在校活动时间不超过30小时。"],
    ["本规划所称小规模学校，是指不足100人的村小学和教学点。"],
    ["普惠性民办园认定标准：教师持证率不低于80%，班额不超过35人。"],
    ["家庭年收入低于5万元的学生可申请助学金。"],
    ["连续三年在园幼儿不足30人的村办园，可予以撤并。"],
    ["到2020年毛入园率达到85%的目标提前两年完成。"],
    ["如遇雨雪天气，学生到校时间可推迟30分钟。"],
  ]);
});
