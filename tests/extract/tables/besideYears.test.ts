import { describe, expect, it } from "vitest";
import { recordsIn } from "../recordsIn.ts";

describe("rows that say themselves of which year each value is", () => {
  const records = [
    "target 高等教育毛入学率 | level exactly 62 percent | by 2025 | was 53.8 percent in 2020",
    "target 高等教育毛入学率 | level exactly 75 percent | by 2035 | was 53.8 percent in 2020",
    "target 在校研究生规模 | level exactly 15 x10000 person | by 2025 | was 11.2 x10000 person in 2020",
    "target 在校研究生规模 | level exactly 22 x10000 person | by 2035 | was 11.2 x10000 person in 2020",
    "observation 高等教育毛入学率 | exactly 53.8 percent | in 2020",
    "observation 在校研究生规模 | exactly 11.2 x10000 person | in 2020",
  ];

  it.each([
    ["in a cell before it", "  ", "  "],
    ["in its own cell", "  ", " "],
    ["without a blank", " | ", ""],
  ])("%s", (_, cell, year) => {
    const row = (...cells: readonly string[]) => cells.join(cell);
    const text = [
      "高等教育发展指标",
      row("1", "高等教育毛入学率", `2020年${year}53.8%`, `2025年${year}62%`, `2035年${year}75%`),
      row("2", "在校研究生规模", `2020年${year}11.2万人`, `2025年${year}15万人`, `2035年${year}22万人`),
    ].join("\n");
    expect(recordsIn(text)).toEqual(records);
  });
});

it("takes a column that its header calls a base for one, whatever stands over it", () => {
  const text =
    '<table><tr><td rowspan="2">指标</td><td colspan="2">年度目标</td></tr><tr><td>2020年(基数)</td><td>2025年</td></tr>' +
    "<tr><td>毛入园率(%)</td><td>93.5</td><td>95</td></tr></table>";
  expect(recordsIn(text)).toEqual([
    "target 毛入园率 | level exactly 95 percent | by 2025 | was 93.5 percent in 2020",
    "observation 毛入园率 | exactly 93.5 percent | in 2020",
  ]);
});

it("gives who is counted no measure from the row that only counts, and begins anew with another stage", () => {
  const text = [
    "指标\t单位\t2025年",
    "高等教育在学总规模\t万人\t15",
    "其中:研究生\t万人\t2",
    "学前教育在园幼儿\t万人\t110",
    "#普惠性\t万人\t90",
    "每百名小学生拥有骨干教师\t人\t1.5",
  ].join("\n");
  expect(recordsIn(text)).toEqual([
    "target 高等教育在学总规模 | level exactly 15 x10000 person | by 2025",
    "target 研究生 | level exactly 2 x10000 person | by 2025",
    "target 学前教育在园幼儿 | level exactly 110 x10000 person | by 2025",
    "target 普惠性学前教育在园幼儿 | level exactly 90 x10000 person | by 2025",
    "target 每百名小学生拥有骨干教师 | level exactly 1.5 person per 100 student | by 2025",
  ]);
});
