import { describe, expect, it } from "vitest";
import { readingOf } from "./readingOf.ts";

const PERIOD = [2021, 2025] as const;
const read = (...lines: readonly string[]) => readingOf(lines.join("\n"), PERIOD);

const HEADER = ["项目", "2023年目标任务", "2024年目标任务", "2025年目标任务"];
const ROWS = [
  ["学前教育普惠发展", "新建公办园3所,新增学位1080个", "新建公办园4所", "普惠率达到90%"],
  ["义务教育优质均衡", "新建小学1所", "改扩建初中2所,新增学位1800个", "巩固率达到97%"],
];
const READ = [
  "公办园: flow 3 school by 2023",
  "公办园: flow 4 school by 2024",
  "初中: flow 2 school by 2024",
  "学位: flow 1080 place by 2023",
  "学位: flow 1800 place by 2024",
  "小学: flow 1 school by 2023",
  "巩固率: level 97 percent by 2025",
  "普惠率: level 90 percent by 2025",
];

describe("sentences in columns of years", () => {
  it.each([
    ["bars", (row: readonly string[]) => `| ${row.join(" | ")} |`],
    ["tabs", (row: readonly string[]) => row.join("\t")],
    ["cells one a line", (row: readonly string[]) => row.join("\n")],
  ])("are of their column's year, and named by themselves, with %s", (_, line) => {
    expect([...read(...[HEADER, ...ROWS].map(line))].sort()).toEqual([...READ].sort());
  });

  it("have no year where rows cannot be told", () => {
    const cells = ["2023年目标任务", "2024年目标任务", "新建公办园3所,新增学位1080个", "新建公办园4所"];
    expect(read(...cells)).toEqual(["公办园: flow 3 school", "学位: flow 1080 place", "公办园: flow 4 school"]);
  });
});

describe("lines that are a year, or a year and 目标任务", () => {
  it("date the list below them, up to the next", () => {
    expect(
      read("2023年目标任务", "1.新建公办园3所", "2.新建小学1所", "2024年目标任务", "1.新建公办园4所", "2.扩建初中2所"),
    ).toEqual([
      "公办园: flow 3 school by 2023",
      "小学: flow 1 school by 2023",
      "公办园: flow 4 school by 2024",
      "初中: flow 2 school by 2024",
    ]);
  });

  it("date the lines below them, where there are several", () => {
    expect(read("分年度实施", "2021年", "新建幼儿园3所", "2022年", "新建幼儿园4所")).toEqual([
      "幼儿园: flow 3 school by 2021",
      "幼儿园: flow 4 school by 2022",
    ]);
  });

  it("date nothing where only one stands, as on a title page", () => {
    expect(read("青石县教育局", "2021年", "新建幼儿园3所")).toEqual(["幼儿园: flow 3 school"]);
  });

  it("begin a line of their own behind a counted thing", () => {
    expect(read("2022年 新建公办园3所;招聘教师120名", "2023年 新建小学1所,扩建初中2所;招聘教师150名")).toEqual([
      "公办园: flow 3 school by 2022",
      "教师: flow 120 person by 2022",
      "小学: flow 1 school by 2023",
      "初中: flow 2 school by 2023",
      "教师: flow 150 person by 2023",
    ]);
  });
});
