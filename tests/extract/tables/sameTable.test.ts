import { describe, expect, it } from "vitest";
import { readingOf } from "./readingOf.ts";

type Rows = readonly (readonly string[])[];

const width = (cell: string): number => [...cell].reduce((sum, sign) => sum + (sign >= "\u2e80" ? 2 : 1), 0);

function aligned(rows: Rows): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => width(row[at] ?? ""))));
  const line = (row: readonly string[]) =>
    row.map((cell, at) => cell + " ".repeat((widths[at] ?? 0) - width(cell) + 2)).join("");
  return rows.map((row) => line(row).trimEnd()).join("\n");
}

/** The ways in which copies set the cells of a table apart. */
const WAYS: Readonly<Record<string, (rows: Rows) => string>> = {
  bars: (rows) => rows.map((row) => row.join(" | ")).join("\n"),
  "bars around": (rows) => rows.map((row) => `|${row.join("|")}|`).join("\n"),
  tabs: (rows) => rows.map((row) => row.join("\t")).join("\n"),
  columns: aligned,
  "single blanks": (rows) => rows.map((row) => row.join(" ")).join("\n"),
  "ideographic blanks": (rows) => rows.map((row) => row.join("　")).join("\n"),
  commas: (rows) => rows.map((row) => row.join(",")).join("\n"),
  "full-width commas": (rows) => rows.map((row) => row.join("，")).join("\n"),
  frames: (rows) => rows.map((row) => `├────┼────┤\n│${row.join("│")}│`).join("\n"),
  HTML: (rows) =>
    `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("\n")}</table>`,
  "cells one a line": (rows) => rows.flat().join("\n"),
};

/** One table of goals, its columns in several orders. */
const TABLES: Readonly<Record<string, Rows>> = {
  "group before the name": [
    ["序号", "类别", "指标", "2020年", "2025年", "属性"],
    ["1", "学前教育", "学前三年毛入园率（%）", "89.2", "93", "预期性"],
    ["2", "义务教育", "九年义务教育巩固率（%）", "95.1", "≥96", "约束性"],
    ["3", "学前教育", "普惠性幼儿园数（所）", "120", "150左右", "预期性"],
  ],
  "unit behind the values": [
    ["指标", "2020年", "2025年", "单位", "属性"],
    ["学前三年毛入园率", "89.2", "93", "%", "预期性"],
    ["九年义务教育巩固率", "95.1", "≥96", "%", "约束性"],
    ["普惠性幼儿园数", "120", "150左右", "所", "预期性"],
  ],
  "formal type first": [
    ["属性", "指标", "2020年", "2025年"],
    ["预期性", "学前三年毛入园率（%）", "89.2", "93"],
    ["约束性", "九年义务教育巩固率（%）", "95.1", "≥96"],
    ["预期性", "普惠性幼儿园数（所）", "120", "150左右"],
  ],
};

describe("one table", () => {
  for (const [order, rows] of Object.entries(TABLES)) {
    it.each(Object.keys(WAYS))(`with the ${order} reads the same set apart by %s`, (way) => {
      const text = `表1 “十四五”教育发展主要指标\n${WAYS[way]?.(rows)}`;
      expect(readingOf(text, [2021, 2025])).toEqual([
        "学前三年毛入园率: level 93 percent by 2025 from 89.2 in 2020",
        "九年义务教育巩固率: level atLeast 96 percent by 2025 from 95.1 in 2020",
        "普惠性幼儿园数: level about 150 school by 2025 from 120 in 2020",
      ]);
    });
  }

  it.each(Object.keys(WAYS))("of areas as columns reads the same set apart by %s", (way) => {
    const rows = [
      ["指标", "东城区", "西山县", "全市"],
      ["学前三年毛入园率（%）", "93", "90", "92"],
      ["普惠性幼儿园数（所）", "50", "30", "80"],
    ];
    expect(readingOf(`表2 2025年各区教育发展主要指标\n${WAYS[way]?.(rows)}`, [2021, 2025])).toEqual([
      "学前三年毛入园率 (东城区): level 93 percent by 2025",
      "学前三年毛入园率 (西山县): level 90 percent by 2025",
      "学前三年毛入园率: level 92 percent by 2025",
      "普惠性幼儿园数 (东城区): level 50 school by 2025",
      "普惠性幼儿园数 (西山县): level 30 school by 2025",
      "普惠性幼儿园数: level 80 school by 2025",
    ]);
  });

  it.each(Object.keys(WAYS))("of years as rows reads the same set apart by %s", (way) => {
    const rows = [
      ["年份", "学前三年毛入园率（%）", "小学在校生数（万人）"],
      ["2020年", "89.2", "32.5"],
      ["2023年", "91", "33"],
      ["2025年", "93", "34.1"],
    ];
    expect(readingOf(WAYS[way]?.(rows) ?? "", [2021, 2025])).toEqual([
      "学前三年毛入园率: level 91 percent by 2023 from 89.2 in 2020",
      "学前三年毛入园率: level 93 percent by 2025 from 89.2 in 2020",
      "小学在校生数: level 33 10000 person by 2023 from 32.5 in 2020",
      "小学在校生数: level 34.1 10000 person by 2025 from 32.5 in 2020",
    ]);
  });
});
