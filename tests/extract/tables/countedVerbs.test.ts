import { extractPlan } from "eduplan/extract";
import { describe, expect, it } from "vitest";
import { readingOf } from "./readingOf.ts";

const PERIOD = [2021, 2025] as const;
const read = (...lines: readonly string[]) => readingOf(lines.join("\n"), PERIOD);

const FORMS: readonly (readonly [string, (row: readonly string[]) => string])[] = [
  ["bars", (row) => `| ${row.join(" | ")} |`],
  ["tabs", (row) => row.join("\t")],
  ["single blanks", (row) => row.join(" ")],
  ["cells one a line", (row) => row.join("\n")],
];

describe("cells that count under several verbs", () => {
  it.each(FORMS)("are read verb by verb, with %s", (_, line) => {
    const rows = [
      ["项目", "2021年", "2022年", "2023年"],
      ["幼儿园", "新建1所、改扩建3所", "新建2所", "改扩建4所"],
      ["小学", "新建2所、迁建1所", "改扩建2所、新建1所", "新建3所"],
    ];
    expect([...read(...rows.map(line))].sort()).toEqual(
      [
        "新建幼儿园: flow 1 school by 2021",
        "新建幼儿园: flow 2 school by 2022",
        "改扩建幼儿园: flow 3 school by 2021",
        "改扩建幼儿园: flow 4 school by 2023",
        "新建小学: flow 2 school by 2021",
        "新建小学: flow 1 school by 2022",
        "新建小学: flow 3 school by 2023",
        "迁建小学: flow 1 school by 2021",
        "改扩建小学: flow 2 school by 2022",
      ].sort(),
    );
  });

  it("are so under what is to be done as well, and with blanks before their counts", () => {
    expect(
      read("| 类别 | 建设任务 |", "|---|---|", "| 幼儿园 | 新建 2 所,改建 3 所 |", "| 小学 | 新建1所和扩建1所 |"),
    ).toEqual([
      "新建幼儿园: flow 2 school by 2025",
      "改建幼儿园: flow 3 school by 2025",
      "新建小学: flow 1 school by 2025",
      "扩建小学: flow 1 school by 2025",
    ]);
  });

  it("leave how things were to a row of its own", () => {
    expect(
      read(
        "| 学段 | 2020年现状 | 2023年 | 2025年 |",
        "|---|---|---|---|",
        "| 幼儿园 | 120所 | 新建3所、改扩建5所 | 新建2所 |",
      ),
    ).toEqual([
      "新建幼儿园: flow 3 school by 2023",
      "新建幼儿园: flow 2 school by 2025",
      "改扩建幼儿园: flow 5 school by 2023",
      "was 幼儿园: 120 school in 2020",
    ]);
  });

  it("are sentences where they say of what, and values where one verb is all there is", () => {
    expect(read("| 项目 | 2022年 |", "|---|---|", "| 学前教育 | 新建幼儿园1所,新增学位360个 |")).toEqual([
      "幼儿园: flow 1 school by 2022",
      "学位: flow 360 place by 2022",
    ]);
    expect(read("| 项目 | 2021年 | 2022年 |", "|---|---|---|", "| 幼儿园 | 新建1所 | 新建2所 |")).toEqual([
      "幼儿园: flow 1 school by 2021",
      "幼儿园: flow 2 school by 2022",
    ]);
  });
});

describe("a cell with more figures than are read", () => {
  it("gives its record the first, and the account the others", () => {
    const text = "| 项目 | 2022年 |\n|---|---|\n| 幼儿园 | 12所、3600个 |\n| 小学 | 4所 |";
    const { plan, ledger } = extractPlan(text, { region: "36xxxx", period: [2021, 2025] });
    expect(plan.targets.map(({ evidence }) => evidence.value)).toEqual(["12所", "4所"]);
    expect(ledger.find(({ exact }) => exact === "3600")).toMatchObject({ as: "left-out", reason: "no-subject" });
  });
});
