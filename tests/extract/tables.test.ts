import { parsePlan } from "eduplan/schema";
import { describe, expect, it } from "vitest";
import { read, recordsIn } from "./recordsIn.ts";

const rows = (...lines: readonly string[]): string => lines.join("\n");

/** The same small table as a copy may hold it. */
const LAYOUTS: Readonly<Record<string, string>> = {
  Markdown: rows(
    "|指标|2020年|2025年|",
    "|---|---|---|",
    "|学前三年毛入园率（%）|85.3|92|",
    "|九年义务教育巩固率（%）|97.1|≥98.5|",
    "|高中阶段毛入学率（%）|90|95|",
  ),
  "pipes without a rule": rows(
    "指标 | 2020年 | 2025年",
    "学前三年毛入园率（%） | 85.3 | 92",
    "九年义务教育巩固率（%） | 97.1 | ≥98.5",
    "高中阶段毛入学率（%） | 90 | 95",
  ),
  tabs: rows(
    "指标\t2020年\t2025年",
    "学前三年毛入园率（%）\t85.3\t92",
    "九年义务教育巩固率（%）\t97.1\t≥98.5",
    "高中阶段毛入学率（%）\t90\t95",
  ),
  "wide spaces": rows(
    "指标  2020年  2025年",
    "学前三年毛入园率（%）  85.3  92",
    "九年义务教育巩固率（%）  97.1  ≥98.5",
    "高中阶段毛入学率（%）  90  95",
  ),
  "a cell a line": rows(
    ...["指标", "2020年", "2025年", "学前三年毛入园率（%）", "85.3", "92"],
    ...["九年义务教育巩固率（%）", "97.1", "≥98.5", "高中阶段毛入学率（%）", "90", "95"],
  ),
  "full width": rows(
    "指标　　２０２０年　　２０２５年",
    "学前三年毛入园率（％）　　８５．３　　９２",
    "九年义务教育巩固率（％）　　９７．１　　≥９８．５",
    "高中阶段毛入学率（％）　　９０　　９５",
  ),
};

describe("a table", () => {
  it.each(Object.entries(LAYOUTS))("set with %s says the same", (_, text) => {
    expect(recordsIn(text)).toEqual([
      "target 学前三年毛入园率 | level exactly 92 percent | by 2025 | was 85.3 percent in 2020",
      "target 九年义务教育巩固率 | level atLeast 98.5 percent | by 2025 | was 97.1 percent in 2020",
      "target 高中阶段毛入学率 | level exactly 95 percent | by 2025 | was 90 percent in 2020",
      "observation 学前三年毛入园率 | exactly 85.3 percent | in 2020",
      "observation 九年义务教育巩固率 | exactly 97.1 percent | in 2020",
      "observation 高中阶段毛入学率 | exactly 90 percent | in 2020",
    ]);
    expect(read(text).plan.targets.map(({ evidence }) => evidence.reading)).toEqual(Array(3).fill("table-pairing"));
  });

  it("gives its headers' units to the cells", () => {
    const text = rows(
      "|指标|单位|2020年|2025年|属性|",
      "|---|---|---|---|---|",
      "|学前教育在园幼儿|万人|1.2|1.5|预期性|",
      "|义务教育巩固率|%|98.6|≥99|约束性|",
      "|生均图书|册|18|20以上|预期性|",
    );
    expect(recordsIn(text).slice(0, 3)).toEqual([
      "target 学前教育在园幼儿 | level exactly 1.5 x10000 person | by 2025 | was 1.2 x10000 person in 2020",
      "target 义务教育巩固率 | level atLeast 99 percent | by 2025 | was 98.6 percent in 2020",
      "target 生均图书 | level atLeast 20 bookPerPupil | by 2025 | was 18 bookPerPupil in 2020",
    ]);
    const { targets } = read(text).plan;
    expect(targets.map(({ formalType }) => formalType)).toEqual(["anticipatory", "binding", "anticipatory"]);
    expect(targets[0]?.evidence.support?.map(({ exact, role }) => [exact, role])).toEqual([
      ["万人", "unit"],
      ["2025年", "deadline"],
      ["预期性", "formalType"],
    ]);
  });

  it("has no baseline where the cell is empty", () => {
    const text = rows(
      "|指标|2020年|2025年|",
      "|---|---|---|",
      "|教师学历达标率（%）|--|100|",
      "|普惠率（%）|80|--|",
      "|巩固率（%）|—|99|",
    );
    expect(recordsIn(text)).toEqual([
      "target 教师学历达标率 | level exactly 100 percent | by 2025",
      "target 普惠率 | level exactly null percent | by 2025 | was 80 percent in 2020",
      "target 巩固率 | level exactly 99 percent | by 2025",
      "observation 普惠率 | exactly 80 percent | in 2020",
    ]);
  });

  it("counts the numbers of its rows as no figures", () => {
    const text = rows(
      "|序号|指标|2020年|2025年|",
      "|---|---|---|---|",
      "|1|学前三年毛入园率（%）|85.3|92|",
      "|2|义务教育巩固率（%）|97.1|98|",
    );
    const { ledger } = read(text);
    expect(ledger.map(({ exact, as, reason }) => `${exact} ${reason ?? as}`)).toEqual([
      ...["2020 table-header", "2025 deadline"],
      ...["1 table-header", "85.3 figure", "92 figure"],
      ...["2 table-header", "97.1 figure", "98 figure"],
    ]);
  });

  it("stands between paragraphs without disturbing them", () => {
    const text = rows("二、发展目标", "到2025年，新建小学3所。", "", LAYOUTS.Markdown ?? "", "", "新建初中2所。");
    expect(recordsIn(text).filter((line) => line.startsWith("target"))).toEqual([
      "target 小学 | flow exactly 3 school | by 2025",
      "target 初中 | flow exactly 2 school | by 2025 (inferred)",
      "target 学前三年毛入园率 | level exactly 92 percent | by 2025 | was 85.3 percent in 2020",
      "target 九年义务教育巩固率 | level atLeast 98.5 percent | by 2025 | was 97.1 percent in 2020",
      "target 高中阶段毛入学率 | level exactly 95 percent | by 2025 | was 90 percent in 2020",
    ]);
    expect(() => parsePlan(read(text).plan)).not.toThrow();
  });

  it("sets words that stand for a number as implicit", () => {
    const text = rows("|指标|2020年|2025年|", "|---|---|---|", "|义务教育大班额|3%|基本消除|", "|课后服务|80%|全覆盖|");
    expect(recordsIn(text).slice(0, 2)).toEqual([
      "target 义务教育大班额 | level exactly 0 percent implicit | by 2025 | was 3 percent in 2020",
      "target 课后服务 | level exactly 100 percent implicit | by 2025 | was 80 percent in 2020",
    ]);
  });
});
