import type { Per } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { persIn } from "../../src/extract/per.ts";

const read = (text: string) => persIn(text).map(({ per }) => per);

describe("what a figure is counted per", () => {
  it.each<readonly [text: string, per: Per]>([
    ["每年招聘", { of: "year" }],
    ["年均培训", { of: "year" }],
    ["平均每年", { of: "year" }],
    ["每学年一次", { of: "year" }],
    ["每2年一轮", { every: 2, of: "year" }],
    ["每五年", { every: 5, of: "year" }],
    ["每半年", { every: 0.5, of: "year" }],
    ["每季度", { every: 0.25, of: "year" }],
    ["每学期两次", { of: "term" }],
    ["每周4课时", { of: "week" }],
    ["每个县(市、区)", { of: "county" }],
    ["每县1所", { of: "county" }],
    ["每县办好1所", { of: "county" }],
    ["各县(市、区)至少建1所", { of: "county" }],
    ["县均3所", { of: "county" }],
    ["每所学校", { of: "school" }],
    ["每校配备", { of: "school" }],
    ["每所幼儿园", { of: "school" }],
    ["校均2名", { of: "school" }],
    ["每班1套", { of: "class" }],
    ["班均45人", { of: "class" }],
    ["每名教师", { of: "teacher" }],
    ["每位教研员", { of: "researcher" }],
    ["每名校长", { of: "principal" }],
    ["每名学生", { of: "student" }],
  ])("%s", (text, per) => {
    expect(read(text)).toEqual([per]);
  });

  it("may be two things at once", () => {
    expect(read("每名校长每五年培训")).toEqual([{ of: "principal" }, { every: 5, of: "year" }]);
  });

  it("is kept in words where the model does not count by it", () => {
    expect(persIn("每个乡镇(街道)办好1所")).toEqual([{ start: 0, end: 8, written: "每个乡镇(街道)" }]);
  });

  it.each([
    "生均公用经费",
    "人均3册",
    "每年级",
    "每县域",
    "每个街道办",
    "各学校加强管理",
    "各县落实责任",
    "小学生每天校外活动",
    "各方面",
  ])("%s says nothing of it", (text) => {
    expect(read(text)).toEqual([]);
  });
});
