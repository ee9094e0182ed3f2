import { describe, expect, it } from "vitest";
import { readingOf } from "./readingOf.ts";
import { rowsOf } from "./show.ts";

describe("headers wrapped over lines between blanks", () => {
  it("are put together column by column, a gap in a row standing for an empty cell", () => {
    expect(
      readingOf(
        "8-3  全县教育事业基本情况\n\n  学校数 班级数 在  校 教职工\n(所) (个) 学生数 人  数 #专任\n      (人) (人) 教师\n  1.小学 62 730 31250 1984 1820\n  2.中学 21 402 20418 1731 1566\n  #高中 5 128 6907   560",
      ),
    ).toEqual([
      "was 小学学校数: 62 school",
      "was 小学班级数: 730 class",
      "was 小学在校学生数: 31250 person",
      "was 小学教职工人数: 1984 person",
      "was 小学专任教师: 1820 person",
      "was 中学学校数: 21 school",
      "was 中学班级数: 402 class",
      "was 中学在校学生数: 20418 person",
      "was 中学教职工人数: 1731 person",
      "was 中学专任教师: 1566 person",
      "was 高中学校数: 5 school",
      "was 高中班级数: 128 class",
      "was 高中在校学生数: 6907 person",
      "was 高中专任教师: 560 person",
    ]);
  });

  it("are not where no line has a word for each column", () => {
    expect(rowsOf("  学校数 班级数\n在校 学生数\n小学 62 730 31250 1984 1820\n中学 21 402 20418 1731 1566")).toEqual(
      [],
    );
  });
});
