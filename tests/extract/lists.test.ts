import { describe, expect, it } from "vitest";
import { eachOf, type ListItem, listItems, measuresIn, withMeasure } from "../../src/extract/lists.ts";

const texts = (items: readonly ListItem[] | undefined) => items?.map(({ text }) => text);

describe("the parts of a list", () => {
  it.each<readonly [text: string, count: number, parts: readonly string[]]>([
    ["小学、初中巩固率", 2, ["小学巩固率", "初中巩固率"]],
    ["小学、初中专任教师本科以上学历比例", 2, ["小学专任教师本科以上学历比例", "初中专任教师本科以上学历比例"]],
    ["公办率和普惠率", 2, ["公办率", "普惠率"]],
    ["毛入园率、巩固率和毛入学率", 3, ["毛入园率", "巩固率", "毛入学率"]],
    ["幼儿园、小学、初中生师比", 3, ["幼儿园生师比", "小学生师比", "初中生师比"]],
  ])("%s", (text, count, parts) => {
    const items = listItems(text, count);
    expect(texts(items)).toEqual(parts);
    // Each stands where it says; only what the last one shares is added.
    for (const item of items ?? []) expect(item.text.startsWith(text.slice(item.start, item.end))).toBe(true);
  });

  it("are none when there are not as many as figures", () => {
    expect(listItems("小学、初中巩固率", 3)).toBeUndefined();
    expect(listItems("巩固率", 2)).toBeUndefined();
  });
});

describe("one figure for several", () => {
  it("holds for each of two measures", () => {
    expect(texts(measuresIn("公办率和普惠率"))).toEqual(["公办率", "普惠率"]);
    expect(measuresIn("城乡和区域")).toBeUndefined();
    expect(measuresIn("普惠率")).toBeUndefined();
  });

  it("holds for each of what 各 sums up", () => {
    expect(texts(eachOf("优秀教师、优秀学生"))).toEqual(["优秀教师", "优秀学生"]);
    expect(eachOf("优秀教师")).toBeUndefined();
  });
});

describe("a label that only says whose", () => {
  it.each([
    ["初中", "小学生师比", "初中生师比"],
    ["普通高中", "义务教育学校大班额比例", "普通高中大班额比例"],
    ["巩固率", "毛入园率", "巩固率"],
    ["初中", undefined, "初中"],
    ["骨干教师均衡配置差异系数小学", undefined, "小学骨干教师均衡配置差异系数"],
    ["本科以上学历教师占比小学", undefined, "小学本科以上学历教师占比"],
  ])("%s after %s is %s", (written, before, label) => {
    expect(withMeasure(written, before)).toBe(label);
  });
});
