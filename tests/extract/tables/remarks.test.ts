import { extractPlan } from "eduplan/extract";
import { describe, expect, it } from "vitest";
import { cellKind } from "../../../src/extract/tables/cellKind.ts";
import { MANNERS, type Row } from "./partedBy.ts";
import { readingOf } from "./readingOf.ts";

const HEADER = ["指标", "2020年", "2025年"];
/** The rows above and below, which a cell that is not read takes for its own or spoils. */
const ABOVE = ["普惠率", "80%", "85%"];
const BELOW = ["九年义务教育巩固率", "95.5%", "96.5%"];
const AROUND = [
  "普惠率: level 85 percent by 2025 from 80 in 2020",
  "九年义务教育巩固率: level 96.5 percent by 2025 from 95.5 in 2020",
];

const SHARES: readonly (readonly [cell: string, read: string])[] = [
  ["98%以上（2023年达到97%）", "level atLeast 98 percent by 2025 from 95 in 2020"],
  ["98%，力争99%", "level 98 percent by 2025 from 95 in 2020"],
  ["98%；城区99%", "level 98 percent by 2025 from 95 in 2020"],
  ["98%，居全省前列", "level 98 percent by 2025 from 95 in 2020"],
  ["98%以上（城区99%，乡镇97%）", "level atLeast 98 percent by 2025 from 95 in 2020"],
  ["98%（全省平均96%）", "level 98 percent by 2025 from 95 in 2020"],
  ["98%（全市）", "level 98 percent by 2025 from 95 in 2020"],
  ["98（2024年）", "level 98 percent by 2024 from 95 in 2020"],
  ["98，力争99", "level 98 percent by 2025 from 95 in 2020"],
  ["98（预计）", "level 98 percent by 2025 from 95 in 2020"],
  ["98[1]", "level 98 percent by 2025 from 95 in 2020"],
  ["95%→98%", "level 98 percent by 2025 from 95 in 2020"],
  ["由95%提高到98%", "level 98 percent by 2025 from 95 in 2020"],
  ["比2020年提高3个百分点", "change 3 percentagePoint by 2025"],
];
const COUNTS: readonly (readonly [cell: string, read: string | undefined])[] = [
  ["1200人（新招800人，转岗400人）", "level 1200 person by 2025 from 1000 in 2020"],
  ["1200（其中小学800）", "level 1200 person by 2025 from 1000 in 2020"],
  ["1200人，其中女性600人", "level 1200 person by 2025 from 1000 in 2020"],
  ["1200（估计）", "level 1200 person by 2025 from 1000 in 2020"],
  ["1200（五年累计）", "flow 1200 person by 2025"],
  ["1200/年", "flow 1200 person per year by 2025"],
  ["1 200", "level 1200 person by 2025 from 1000 in 2020"],
  ["1,200—1,500", "level between 1200,1500 person by 2025 from 1000 in 2020"],
  // None of these is the row's, and the start is no aim in their place.
  ["1000+200", undefined],
  ["300、400、500", undefined],
];

describe.each(Object.entries(MANNERS))("a cell that says more than its value, %s", (form, print) => {
  const read = (row: Row) => readingOf(print([HEADER, ABOVE, row, BELOW]), [2021, 2025]);

  it.each(SHARES)("%s", (cell, reading) => {
    const start = reading.includes("from") ? [] : ["was 学前三年毛入园率: 95 percent in 2020"];
    expect(read(["学前三年毛入园率(%)", "95%", cell])).toEqual([
      AROUND[0],
      `学前三年毛入园率: ${reading}`,
      AROUND[1],
      ...start,
    ]);
  });

  it.each(COUNTS.filter(([cell]) => form !== "single blanks" || !cell.includes(" ")))("%s", (cell, reading) => {
    const own = reading === undefined ? [] : [`专任教师数: ${reading}`];
    const left = reading?.includes("from") ? [] : ["was 专任教师数: 1000 person in 2020"];
    expect(read(["专任教师数(人)", "1000", cell])).toEqual([AROUND[0], ...own, AROUND[1], ...left]);
  });
});

describe("what a cell adds", () => {
  const rows = (...cells: Row) => MANNERS.Markdown?.([HEADER, ["普惠率(%)", ...cells]]) ?? "";
  const extract = (text: string) => extractPlan(text, { region: "36xxxx", period: [2021, 2025] });
  const accountOf = (text: string) => extract(text).ledger.map(({ exact, as, reason }) => `${exact} ${reason ?? as}`);

  it("is left out, number by number", () => {
    expect(accountOf(rows("80", "85（2023年达到82%）"))).toEqual([
      "2020 table-header",
      "2025 deadline",
      "80 figure",
      "85 figure",
      "2023 no-subject",
      "82 no-subject",
    ]);
  });

  it("dates the value where it is a year, and where the header says another a person should look", () => {
    const { plan, readings } = extract(rows("80（2021年）", "85"));
    const [observation] = plan.observations;
    expect([observation?.value, observation?.date]).toEqual([80, "2021"]);
    expect(observation?.evidence.note?.en).toBe("The cell names another year than the header; dated as the cell says.");
    expect(readings.find(({ record }) => record === observation?.id)?.review).toEqual(["deadline"]);
    expect(plan.targets[0]?.baseline?.date).toBe("2021");
  });

  it("says nothing of a year that its header names as well", () => {
    const { plan, readings } = extract(rows("80（2020年）", "85"));
    expect(plan.observations[0]?.evidence.note).toBeUndefined();
    expect(readings.flatMap(({ review }) => review)).toEqual([]);
  });

  it("does not make a header of its row", () => {
    const text =
      "| 指标 | 现状值 | 目标值 |\n|---|---|---|\n| 普惠率(%) | 85(2021年) | 90(2024年) |\n| 大班额比例(%) | 2.3(2019年底) | 0 |";
    expect(readingOf(text, [2021, 2025])).toEqual([
      "普惠率: level 90 percent by 2024 from 85 in 2021",
      "大班额比例: level 0 percent by 2025 from 2.3 in 2019",
    ]);
  });

  it("is none of an age, which says of whom", () => {
    const kindOf = (text: string) => cellKind({ text, start: 0, end: text.length });
    expect(["3-5岁(在园)", "1-6年级(小学)", "2020年(基期)", "5岁(大班)"].map(kindOf)).not.toContain("value");
    expect(["98%(全市)", "120(其中小学80)", "85(2021年)"].map(kindOf)).toEqual(["value", "value", "value"]);
  });
});

describe("the account of a table's cells", () => {
  const accountOf = (text: string) =>
    extractPlan(text, { region: "36xxxx", period: [2021, 2025] }).ledger.map(
      ({ exact, as, reason }) => `${exact} ${reason ?? as}`,
    );

  it("parts cells between commas that look like thousands", () => {
    expect(
      accountOf("指标,单位,2021年,2025年,2035年\n小学在校生,万人,421.7,402,330\n初中在校生,万人,198.4,214,226"),
    ).toEqual([
      ...["2021 table-header", "2025 deadline", "2035 deadline"],
      ...["421.7 figure", "402 figure", "330 figure", "198.4 figure", "214 figure", "226 figure"],
    ]);
  });

  it("takes from when to when for a date", () => {
    expect(
      accountOf("| 指标名称 | 目标值 |\n|---|---|\n| 项目起止时间 | 2022.1—2022.12 |\n| 资助人数 | 1200人 |"),
    ).toEqual(["2022.1 date", "2022.12 date", "1200 figure"]);
  });

  it("trusts a unit that the cell prints", () => {
    const { readings } = extractPlan("| 指标 | 2025年 |\n|---|---|\n| 新建幼儿园 | 12所 |\n| 普惠率 | 85 |", {
      region: "36xxxx",
      period: [2021, 2025],
    });
    expect(readings.map(({ fields }) => fields.unit?.rule)).toEqual(["table.cell-unit", "unit.from-label"]);
  });
});

describe("rows that are easily passed over", () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      "what is counted in names the row",
      "序号 指标 2020年 2025年\n1 普惠率 80% 85%\n2 学位 3000个 5000个",
      ["普惠率: level 85 percent by 2025 from 80 in 2020", "学位: level 5000 place by 2025 from 3000 in 2020"],
    ],
    [
      "what is built heads a column beside areas",
      "| 县区 | 新建幼儿园 | 新建小学 |\n|---|---|---|\n| 东城区 | 12所 | 8所 |\n| 西城区 | 10所 | 6所 |",
      [
        "幼儿园 (东城区): flow 12 school by 2025",
        "小学 (东城区): flow 8 school by 2025",
        "幼儿园 (西城区): flow 10 school by 2025",
        "小学 (西城区): flow 6 school by 2025",
      ],
    ],
  ])("%s", (_, text, reading) => {
    expect(readingOf(text, [2021, 2025])).toEqual(reading);
  });
});
