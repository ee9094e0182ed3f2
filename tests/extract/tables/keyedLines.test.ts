import { describe, expect, it } from "vitest";
import { readingOf } from "./readingOf.ts";

const PERIOD = [2021, 2025] as const;
const read = (...lines: readonly string[]) => readingOf(lines.join("\n"), PERIOD);

const READ = [
  "学前三年毛入园率: level 96 percent by 2025 from 92 in 2020",
  "九年义务教育巩固率: level 97 percent by 2025 from 96 in 2020",
];

describe("indicators that are said key by key", () => {
  it.each([
    [
      "semicolons",
      ["指标名称:学前三年毛入园率;2020年:92%;2025年:96%", "指标名称:九年义务教育巩固率;2020年:96%;2025年:97%"],
    ],
    [
      "commas and numbers",
      [
        "1.指标:学前三年毛入园率,2020年现状:92%,2025年目标:96%。",
        "2.指标:九年义务教育巩固率,2020年现状:96%,2025年目标:97%。",
      ],
    ],
    [
      "a line each",
      [
        "指标名称:学前三年毛入园率",
        "单位:%",
        "2020年:92",
        "2025年:96",
        "",
        "指标名称:九年义务教育巩固率",
        "单位:%",
        "2020年:96",
        "2025年:97",
      ],
    ],
  ])("are rows of a table, with %s between", (_, lines) => {
    expect(read(...lines)).toEqual(READ);
  });

  it("may be one alone", () => {
    expect(read("指标名称:学前三年毛入园率;2020年:92%;2025年:96%;属性:预期性")).toEqual(READ.slice(0, 1));
  });

  it("are none where sentences have colons", () => {
    expect(read("工作目标:到2025年,新建幼儿园12所;责任单位:教育局;完成时限:2025年底。")).toEqual([
      "幼儿园: flow 12 school by 2025",
    ]);
    expect(read("牵头单位:市教育局", "责任单位:市财政局", "完成时限:2023年12月", "新建小学3所。")).toEqual([
      "小学: flow 3 school",
    ]);
  });
});
