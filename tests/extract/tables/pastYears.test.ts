import { describe, expect, it } from "vitest";
import { readingOf } from "./readingOf.ts";

describe("columns of bare years", () => {
  it("are of the past where the latest stands first", () => {
    expect(readingOf("指标 | 2019年 | 2018年\n小学（所） | 86 | 91\n初中（所） | 24 | 25")).toEqual([
      "was 小学: 86 school in 2019",
      "was 小学: 91 school in 2018",
      "was 初中: 24 school in 2019",
      "was 初中: 25 school in 2018",
    ]);
    expect(readingOf("指 标\n2016年\n2015年\n幼儿园(所)\n121\n117\n在园幼儿(人)\n18600\n17900")).toEqual([
      "was 幼儿园: 121 school in 2016",
      "was 幼儿园: 117 school in 2015",
      "was 在园幼儿: 18600 person in 2016",
      "was 在园幼儿: 17900 person in 2015",
    ]);
  });

  it("are of the past where they reach far back", () => {
    expect(
      readingOf(
        "改革开放以来全州各级教育\n年份\t1978\t2000\t2018\n小学在校生（万人）\t16.2\t19.8\t15\n毛入学率%\t71\t99\t100",
      ),
    ).toEqual([
      "was 小学在校生: 16.2 person in 1978",
      "was 小学在校生: 19.8 person in 2000",
      "was 小学在校生: 15 person in 2018",
      "was 毛入学率: 71 percent in 1978",
      "was 毛入学率: 99 percent in 2000",
      "was 毛入学率: 100 percent in 2018",
    ]);
  });

  it("are of the past where counts are given to the last child", () => {
    expect(
      readingOf(
        "学段 | 2017年 | 2018年\n学前教育（人） | 12457 | 12963\n小学（人） | 38216 | 38941\n初中（人） | 17035 | 16872",
      ),
    ).toEqual([
      "was 学前教育: 12457 person in 2017",
      "was 学前教育: 12963 person in 2018",
      "was 小学: 38216 person in 2017",
      "was 小学: 38941 person in 2018",
      "was 初中: 17035 person in 2017",
      "was 初中: 16872 person in 2018",
    ]);
  });

  it("are aimed at where a heading says so, where counts are round, and within the plan's period", () => {
    expect(readingOf("教育发展目标\n指标 | 2020年 | 2018年\n小学（所） | 86 | 91\n初中（所） | 26 | 25")).toEqual([
      "小学: level 86 school by 2020 from 91 in 2018",
      "初中: level 26 school by 2020 from 25 in 2018",
    ]);
    expect(
      readingOf(
        "学段 | 2015年 | 2020年\n学前教育（人） | 12457 | 13000\n小学（人） | 38216 | 40000\n初中（人） | 17035 | 17500",
      ),
    ).toEqual([
      "学前教育: level 13000 person by 2020 from 12457 in 2015",
      "小学: level 40000 person by 2020 from 38216 in 2015",
      "初中: level 17500 person by 2020 from 17035 in 2015",
    ]);
    expect(readingOf("指标 | 2025年 | 2020年\n小学（所） | 86 | 91\n初中（所） | 26 | 25", [2021, 2025])).toEqual([
      "小学: level 86 school by 2025 from 91 in 2020",
      "初中: level 26 school by 2025 from 25 in 2020",
    ]);
  });
});

describe("the sign of a share behind a name", () => {
  it("is its unit and leaves the name", () => {
    expect(
      readingOf("指标 | 2020年 | 2025年目标\n学前三年毛入园率% | 88 | 92\n劳动年龄人口（万人） | 21 | 20"),
    ).toEqual([
      "学前三年毛入园率: level 92 percent by 2025 from 88 in 2020",
      "劳动年龄人口: level 20 10000 person by 2025 from 21 in 2020",
    ]);
  });
});
