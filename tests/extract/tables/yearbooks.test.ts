import { describe, expect, it } from "vitest";
import { readingOf } from "./readingOf.ts";

describe("tables as yearbooks print them", () => {
  it("say all in two languages, in cells of their own, a unit holding for the rows below", () => {
    expect(
      readingOf(
        "| 12-3 各级学校数 | |||||\n| Number of Schools by Level | |||||\n| 项 目 | Item | 2018 | 2019 | |\n| 学校总数 | (所) | Total | (unit) | 300 | 310 |\n| 普通中学 | Regular Secondary Schools | 90 | 92 | |\n| # 高 中 | Senior Secondary Schools | 30 | 31 | |\n| 小 学 | Primary Schools | 210 | 218 | |",
      ),
    ).toEqual([
      "was 学校总数: 300 school in 2018",
      "was 学校总数: 310 school in 2019",
      "was 普通中学: 90 school in 2018",
      "was 普通中学: 92 school in 2019",
      "was 高中: 30 school in 2018",
      "was 高中: 31 school in 2019",
      "was 小学: 210 school in 2018",
      "was 小学: 218 school in 2019",
    ]);
  });

  it("say all in two languages, in one cell", () => {
    expect(
      readingOf(
        "各类学校在校学生数\n单位:人\n项目 Item|2018|2019\n小学 Primary Schools|938|941\n初中 Junior Schools|438|441",
      ),
    ).toEqual([
      "was 小学: 938 person in 2018",
      "was 小学: 941 person in 2019",
      "was 初中: 438 person in 2018",
      "was 初中: 441 person in 2019",
    ]);
  });

  it("are told by the number of their title", () => {
    expect(readingOf("5-3 各级学校教师数\n指标|2018|2019\n小学(人)|380|391\n初中(人)|120|130")).toEqual([
      "was 小学: 380 person in 2018",
      "was 小学: 391 person in 2019",
      "was 初中: 120 person in 2018",
      "was 初中: 130 person in 2019",
    ]);
  });

  it("are none where the title sets a goal", () => {
    expect(readingOf("5-3 各级学校教师数规划\n指标|2020|2025\n小学(人)|380|391")).toEqual([
      "小学: level 391 person by 2025 from 380 in 2020",
    ]);
  });

  it("have stages under a numbered heading with figures of its own", () => {
    expect(
      readingOf(
        "全区教育基本情况\n项 目|2021|2022\n一、学校数(所)|1021|1030\n小 学|700|705\n初 中|321|325\n二、在校生(万人)|30.2|30.5\n小 学|20.1|20.2",
      ).filter((line) => line.includes("2022")),
    ).toEqual([
      "was 学校数: 1030 school in 2022",
      "was 小学学校数: 705 school in 2022",
      "was 初中学校数: 325 school in 2022",
      "was 在校生: 30.5 person in 2022",
      "was 小学在校生: 20.2 person in 2022",
    ]);
  });
});
