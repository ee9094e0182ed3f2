import { shuozhou } from "eduplan/data";
import { describe, expect, it } from "vitest";
import { findTables } from "../../../src/extract/tables/findTables.ts";
import { textOf, textsArePresent } from "../../audit/sourceTexts.ts";
import { rowsOf } from "./show.ts";

describe("tables whose cells hold a column of lines each", () => {
  it("pairs names and values by their place, a first name too many being the group", () => {
    expect(
      rowsOf(`学前
教育 |
毛入园率(%)
普惠率(%) |
约束性
预期性 |
88
80 |
92
-- |
职业教育
|
就业率(%) |
预期性 |
90 |
95 |
中等职业教育
在校生(万人)
毕业生就业率(%) |
预期性
预期性 |
1.2
96 |
1.5
98 |
第三章 任务`),
    ).toEqual([
      [
        "学前教育 > 毛入园率 (%, binding): 88 baseline inferred; 92 target inferred",
        "学前教育 > 普惠率 (%, anticipatory): 80 baseline inferred; -- target inferred",
        "职业教育 > 就业率 (%, anticipatory): 90 baseline inferred; 95 target inferred",
        "职业教育 > 中等职业教育 > 在校生 (万人, anticipatory): 1.2 baseline inferred; 1.5 target inferred",
        "职业教育 > 中等职业教育 > 毕业生就业率 (%, anticipatory): 96 baseline inferred; 98 target inferred",
      ],
    ]);
  });

  it("reads the headers over the blocks", () => {
    expect(
      rowsOf(`主要指标
学段 |
指标 |
2020年 |
2027年 |
学前教育 |
毛入园率(%)
普惠率(%) |
88
80 |
92
90 |`),
    ).toEqual([
      [
        "学前教育 > 毛入园率 (%): 88 baseline 2020; 92 target 2027",
        "学前教育 > 普惠率 (%): 80 baseline 2020; 90 target 2027",
      ],
    ]);
  });

  it.runIf(textsArePresent)("reads the table of Shuozhou as it was coded by hand", () => {
    const [table, ...others] = findTables(textOf("shuozhou"));
    const coded = shuozhou.targets.filter(({ evidence }) => evidence?.section === "指标表");
    expect(others).toEqual([]);
    expect(table?.rest).toEqual([]);
    expect(
      table?.entries.map(({ label, groups, formalType, figures: [baseline, target] }) => ({
        label: label.text,
        start: label.start,
        group: groups.at(-1)?.start,
        formalType: formalType?.value,
        formalStart: formalType?.at.start,
        baseline: baseline?.cell.start,
        target: target?.cell.start,
        value: target?.cell.text,
      })),
    ).toEqual(
      coded.map(({ label, evidence, formalType }) => {
        const support = (role: string) => evidence?.support?.filter((clause) => clause.role === role) ?? [];
        return {
          label,
          start: evidence?.start,
          group: support("group").at(-1)?.start,
          formalType,
          formalStart: support("formalType")[0]?.start,
          baseline: support("baseline")[0]?.start,
          target: evidence?.valueStart,
          value: evidence?.value,
        };
      }),
    );
  });
});
