import { describe, expect, it } from "vitest";
import { readingOf } from "./readingOf.ts";

describe("cells that stand one a line with a bar behind each", () => {
  it("are rows of kinds of schools by what is counted, each of its own unit", () => {
    expect(
      readingOf(
        "2022年全区各类学校情况\n指标 |\n学校数(所) |\n在校生数(人) |\n幼儿园 |\n52 |\n8120 |\n小学 |\n31 |\n20113 |\n初中 |\n12 |\n9877 |",
      ),
    ).toEqual([
      "was 幼儿园学校数: 52 school in 2022",
      "was 幼儿园在校生数: 8120 person in 2022",
      "was 小学学校数: 31 school in 2022",
      "was 小学在校生数: 20113 person in 2022",
      "was 初中学校数: 12 school in 2022",
      "was 初中在校生数: 9877 person in 2022",
    ]);
  });

  it("are rows as wide as a merged cell tells, with the title and the units among them", () => {
    expect(
      readingOf(
        "各级各类学校情况 |\n||\n单位:所、万人 |\n||\n项目 |\n2018年 |\n2019年 |\n普通中学 |\n||\n学校数 |\n210 |\n208 |\n在校生数 |\n12.31 |\n12.60 |",
      ),
    ).toEqual([
      "was 学校数: 210 school in 2018",
      "was 学校数: 208 school in 2019",
      "was 在校生数: 12.31 person in 2018",
      "was 在校生数: 12.6 person in 2019",
    ]);
  });

  it("are the targets of a plan where a header says so", () => {
    expect(
      readingOf(
        "指标 |\n单位 |\n2020年 |\n2025年目标 |\n学前三年毛入园率 |\n% |\n91.5 |\n95 |\n高中阶段毛入学率 |\n% |\n93 |\n96 |",
      ),
    ).toEqual([
      "学前三年毛入园率: level 95 percent by 2025 from 91.5 in 2020",
      "高中阶段毛入学率: level 96 percent by 2025 from 93 in 2020",
    ]);
  });

  it("are rows of tasks under their numbers", () => {
    expect(
      readingOf(
        "序号 |\n重点任务 |\n责任单位 |\n1 |\n新建公办幼儿园5所,新增学位1500个。 |\n县教育局 |\n2 |\n招聘教师120人。 |\n县人社局 |",
      ),
    ).toEqual(["公办幼儿园: flow 5 school", "学位: flow 1500 place", "教师: flow 120 person"]);
  });

  it("are lines where no width fits", () => {
    expect(readingOf("工作任务:\n1.新建幼儿园5所。 |\n2.新增学位3000个。 |\n3.招聘教师200人。 |")).toEqual([
      "幼儿园: flow 5 school",
      "学位: flow 3000 place",
      "教师: flow 200 person",
    ]);
  });
});

describe("tables whose title says how things stand", () => {
  it("report all their years, also three that a plan might have", () => {
    expect(readingOf("全市中小学基本情况\n项目 | 2018年 | 2019年 | 2020年\n班级数 | 3100 | 3152 | 3204")).toEqual([
      "was 班级数: 3100 class in 2018",
      "was 班级数: 3152 class in 2019",
      "was 班级数: 3204 class in 2020",
    ]);
  });

  it("give pupils by teacher in words", () => {
    expect(
      readingOf("2021年全区教育事业统计\n类别 | 在校生数 | 学生与专任教师比\n小学 | 21034 | 17.5\n初中 | 9021 | 12.1"),
    ).toEqual([
      "was 小学在校生数: 21034 person in 2021",
      "was 小学学生与专任教师比: 17.5 pupilPerTeacher in 2021",
      "was 初中在校生数: 9021 person in 2021",
      "was 初中学生与专任教师比: 12.1 pupilPerTeacher in 2021",
    ]);
  });

  it("are goals where the title sets some", () => {
    expect(readingOf("2026年全区招生计划\n类别 | 招生数(人)\n小学 | 3100\n初中 | 2900")).toEqual([
      "小学招生数: level 3100 person by 2026",
      "初中招生数: level 2900 person by 2026",
    ]);
  });
});
