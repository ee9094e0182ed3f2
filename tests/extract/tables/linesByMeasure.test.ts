import { describe, expect, it } from "vitest";
import { readingOf } from "./readingOf.ts";

describe("cells one a line under headers of measures", () => {
  it("reads stages by measures of now", () => {
    expect(
      readingOf("学段\n现有学校数(所)\n在校生数(人)\n专任教师数(人)\n幼儿园\n120\n31250\n2100\n小学\n85\n64280\n3900"),
    ).toEqual([
      "was 幼儿园学校数: 120 school",
      "was 幼儿园在校生数: 31250 person",
      "was 幼儿园专任教师数: 2100 person",
      "was 小学学校数: 85 school",
      "was 小学在校生数: 64280 person",
      "was 小学专任教师数: 3900 person",
    ]);
  });
  it("reads measures whose cells have a bar behind each, a row that lacks a cell being passed over", () => {
    expect(
      readingOf(
        "2024年全县基础教育情况表\n类别 |\n学校数 |\n班级数 |\n专任教师数 |\n学前教育 |\n65 |\n431 |\n898 |\n小学 |\n33 |\n869 |\n1895 |\n普通高中 |\n5 |\n185 |\n初中 |\n14 |\n367 |\n1177 |",
      ),
    ).toEqual([
      "was 学前教育学校数: 65 school in 2024",
      "was 学前教育班级数: 431 class in 2024",
      "was 学前教育专任教师数: 898 person in 2024",
      "was 小学学校数: 33 school in 2024",
      "was 小学班级数: 869 class in 2024",
      "was 小学专任教师数: 1895 person in 2024",
    ]);
  });
  it("reads cells with a bar on a line between them, said in two languages", () => {
    expect(
      readingOf(
        "单位:人\n|\nunit:person\n|\n|\n毕业生数\nGraduates\n|\n招生数\nEntrants\n|\n一、高等教育 Higher Education\n|\n|\n|\n(一)研究生 Postgraduates\n|\n6396\n|\n9165\n|\n博 士 Doctor's Degree\n|\n6257\n|\n10519\n|",
      ),
    ).toEqual([
      "was 研究生毕业生数: 6396 person",
      "was 研究生招生数: 9165 person",
      "was 博士毕业生数: 6257 person",
      "was 博士招生数: 10519 person",
    ]);
  });
  it("reads parts below headers, of which each group begins with its sum", () => {
    expect(
      readingOf(
        "单位:人\n招生数\n在校学生数\n计\n其中:女\n计\n其中:女\n总计\n13912\n7047\n22638\n8542\n城区\n6216\n3161\n10151\n3823",
      ),
    ).toEqual([
      "was 招生数: 13912 person",
      "was 女招生数: 7047 person",
      "was 在校学生数: 22638 person",
      "was 女在校学生数: 8542 person",
      "was 城区招生数: 6216 person",
      "was 城区女招生数: 3161 person",
      "was 城区在校学生数: 10151 person",
      "was 城区女在校学生数: 3823 person",
    ]);
  });
  it("reads no columns of which one is too many", () => {
    expect(
      readingOf(
        "地区\n园数(所)\n班数(个)\n在园人数\n合计\n其中:民办\n东湖区\n1899\n9\n18770\n2217\n南溪区\n1200\n8\n15770\n1817",
      ),
    ).toEqual([]);
  });
  it("takes counts under no word of a time for what there is, and those of what is built for aims", () => {
    expect(
      readingOf(
        "小学基本情况 (2015年) | ||||\n地 区 | 学校数 | 招生数 | 教职工数 |\n(所) | #专任教师 | |||\n全 县 | 366 | 16717 | 6132 | 5592 |\n东湖区 | 140 | 7102 | 2613 | 2479 |",
      ),
    ).toEqual([
      "was 学校数: 366 school",
      "was 招生数: 16717 person",
      "was 教职工数: 6132 person",
      "was 专任教师: 5592 person",
      "was 学校数 (东湖区): 140 school",
      "was 招生数 (东湖区): 7102 person",
      "was 教职工数 (东湖区): 2613 person",
      "was 专任教师 (东湖区): 2479 person",
    ]);
  });
  it("an aim that is counted to the last stays one", () => {
    expect(
      readingOf("学校名称\n规划学生数(人)\n新建校舍面积(平方米)\n城北小学\n1623\n12653\n西苑中学\n1247\n18321"),
    ).toEqual([
      "城北小学学生数: flow 1623 person",
      "城北小学新建校舍面积: flow 12653 squareMetre",
      "西苑中学学生数: flow 1247 person",
      "西苑中学新建校舍面积: flow 18321 squareMetre",
    ]);
  });
});
