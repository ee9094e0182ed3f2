import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTables } from "../../../src/extract/tables/findTables.ts";
import type { FoundTable, Stretch, TableEntry } from "../../../src/extract/tables/tableEntry.ts";

const LINES = [
  ...["指标", "指  标", "序号", "单位", "属性", "2020年", "2025年目标", "现状值", "责任单位", "类别", "年均增长(%)"],
  ...[
    "学前教育毛入园率(%)",
    "1.巩固率",
    "其中:小学",
    "初中",
    "一、发展水平",
    "(二)质量",
    "比例(%)",
    "３.在校生（万人）",
  ],
  ...["88", "92.5%", "≥95", "[120]", "--", "—", "９０以上", "全覆盖", "预期性", "约束性", "%", "万人", "12", "1"],
  ...["县(区)", "学校名称", "小学", "幼儿园学位(个)", "2025年公办率", "甲县", "合计", "完成时限", "2024年", "国家要求"],
  ...["", "|", " ", "— 3 —", "续表", "到2025年,毛入园率达到90%。", "𠮷县(试点)", "单位:万人", "表1 主要指标"],
  ...[
    "学校",
    "投用时间",
    "年度",
    "2025年95%",
    "到2025年达到95%,2030年98%",
    "不低于当地公务员",
    "其中本科以上(人)",
    "“十三五”指标完成情况",
  ],
];
const SEPARATORS = ["\n", "\n", "\n", "\n\n", "|", " | ", "\t", "  ", " ", "　", "\r\n", " |\n", "\n|"];

const anyText = fc
  .array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom(...SEPARATORS)), { maxLength: 60 })
  .map((pieces) => pieces.map(([line, separator]) => line + separator).join(""));

/** Rows that are printed the same way, so that tables are found often. */
const anyGrid = fc
  .record({
    bar: fc.constantFrom("|", " | ", "\t", "  ", "\n", "\n\n", " |\n"),
    rows: fc.array(
      fc.tuple(
        fc.constantFrom("毛入园率(%)", "2.巩固率", "其中:小学"),
        fc.constantFrom("88", "--", "[1.5]"),
        fc.constantFrom("９２", "≥95", ""),
      ),
      { minLength: 1, maxLength: 8 },
    ),
  })
  .map(({ bar, rows }) => [["指标", "2020年", "2025年"], ...rows].map((row) => row.join(bar)).join("\n"));

/** Areas, projects or measures by measures or stages. */
const anyCrossed = fc
  .record({
    bar: fc.constantFrom("|", " | ", "\t", "  ", " ", "\n"),
    corner: fc.constantFrom("县(市、区)", "学校名称", "指标", "学段"),
    heads: fc.constantFrom(
      ["幼儿园学位(个)", "2025年公办率(%)"],
      ["小学", "初中"],
      ["2020年普惠率", "2025年普惠率"],
      ["总投资(万元)", "建设年限"],
    ),
    rows: fc.array(
      fc.tuple(
        fc.constantFrom("甲县", "合计", "2020年毛入园率(%)", "2025年毛入园率(%)"),
        fc.constantFrom("88", "--", "1,200"),
        fc.constantFrom("９２", "2022—2024", ""),
      ),
      { minLength: 1, maxLength: 8 },
    ),
    title: fc.constantFrom("", "各县区毛入园率目标(%)\n", "2025年学位建设任务表\n", "到2027年,目标如下:\n"),
  })
  .map(
    ({ bar, corner, heads, rows, title }) =>
      title + [[corner, ...heads], ...rows].map((row) => row.join(bar)).join("\n"),
  );

const texts = fc.oneof(anyText, anyGrid, anyCrossed, fc.string({ unit: "binary", maxLength: 80 }));

const partsOf = ({
  label,
  area,
  measure,
  head,
  groups,
  unit,
  formalType,
  figures,
  responsible,
}: TableEntry): readonly Stretch[] =>
  [
    label,
    area,
    measure,
    head,
    ...groups,
    unit,
    formalType?.at,
    ...figures.flatMap(({ cell, header, dated, unit: own }) => [cell, header, dated, own]),
    responsible,
  ].filter((part) => part !== undefined);

const usedOf = ({ entries, title, prose }: FoundTable): readonly Stretch[] => [
  ...prose.map(({ cell }) => cell),
  ...entries
    .flatMap(({ figures, ...entry }) =>
      partsOf({ ...entry, figures: figures.map(({ cell, role }) => ({ cell, role })) }),
    )
    .filter(({ start, end }) => title === undefined || start < title.start || end > title.end),
  ...(title === undefined ? [] : [title]),
];

const halfWidth = (slice: string): string =>
  slice
    .split("\n")
    .map((line) => line.trim())
    .join("")
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll("　", " ");

describe("what is found in any text", () => {
  it("stands where it is said to", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { entries, rest, title } of findTables(text)) {
          for (const part of [...entries.flatMap(partsOf), ...rest, ...(title ? [title] : [])]) {
            expect(part.text).toBe(halfWidth(text.slice(part.start, part.end)));
            expect(part.text).not.toBe("");
          }
        }
      }),
    );
  });

  it("loses no letter and no digit of a table, and uses none as two things but for a unit in the title", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let before = 0;
        for (const table of findTables(text)) {
          expect(table.start).toBeGreaterThanOrEqual(before);
          expect(table.end).toBeGreaterThan(table.start);
          before = table.end;
          const pieces = [...usedOf(table), ...table.rest].sort((a, b) => a.start - b.start || a.end - b.end);
          let at = table.start;
          for (const [index, { start, end }] of pieces.entries()) {
            const last = pieces[index - 1];
            if (last?.start === start && last.end === end) continue;
            expect(start).toBeGreaterThanOrEqual(at);
            expect(text.slice(at, start)).not.toMatch(/[\p{L}\p{N}]/u);
            at = end;
          }
          expect(at).toBeLessThanOrEqual(table.end);
          expect(text.slice(at, table.end)).not.toMatch(/[\p{L}\p{N}]/u);
        }
      }),
    );
  });

  it("is plain JSON, and the same for the same text with more prose before it", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = findTables(text);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        const prose = "这是一句不属于任何表格的话,它在前面,到此为止。\n";
        expect(findTables(prose + text).map(({ start, end }) => [start - prose.length, end - prose.length])).toEqual(
          found.map(({ start, end }) => [start, end]),
        );
      }),
    );
  });
});

describe("hostile texts", () => {
  const many = (piece: string, count: number): string => piece.repeat(count);

  it.each([
    ["one line of bars", many("|", 1_000_000)],
    ["one long line", many("学", 1_000_000)],
    ["one run of digits", many("1", 1_000_000)],
    ["white space", `a${many(" ", 500_000)}\tb`],
    ["nested brackets", many("(", 500_000) + many(")", 500_000)],
    ["lines of one character", many("1\n", 100_000)],
    ["lines of bars", many("|\n", 20_000)],
    ["names without values", many("一、学前教育\n", 20_000)],
    ["headers without rows", many("指标\n2020年\n2025年\n", 20_000)],
    ["names with brackets left open", `指标\n2020年\n2025年\n${many("a(\n", 20_000)}1\n2`],
    ["page marks between bars", `a|b\n${many("| - 1 - |\n", 20_000)}`],
    ["the same header again and again", many("指标\n2020年\n2025年\n学\n", 10_000)],
    ["areas without rows", many("县区|小学学位|初中学位\n", 10_000)],
    ["areas one a line", `县区\n小学学位\n初中学位\n${many("甲县\n1\n2\n", 15_000)}`],
    ["names dated by turns", `幼儿园\n小学\n${many("2020年a率\n1\n2\n2025年a率\n1\n2\n", 5_000)}`],
    ["matrices that break off", many("幼儿园\n小学\n比例\n1\n2\n", 10_000)],
    ["a cell of many lines", `a率\n${many("1\n", 50_000)}预期性\n预期性`],
  ])("end in good time: %s", (_, text) => {
    expect(findTables(text).flatMap(({ entries }) => entries).length).toBeLessThan(60_001);
  });

  it("are read to their end: thousands of rows of every kind", () => {
    const rows = ["a率|1|2\n", "毛入园率(%)\n1\n2\n", "毛入园率(%) 85 90 预期性\n", "毛入园率(%) |\n1 |\n2 |\n"];
    for (const row of rows) expect(findTables(many(row, 2_000)).flatMap(({ entries }) => entries)).toHaveLength(2_000);
  });
});
