import { applyReview, extractPlan, reviewSheet } from "eduplan/extract";
import { readXlsxTables, reviewRows, reviewTable, toXlsx } from "eduplan/io";
import * as xlsx from "hucre/xlsx";
import { describe, expect, it } from "vitest";

const text = "到2025年,学前三年毛入园率达到93%以上。新增幼儿园学位2.5万个。全县现有幼儿园120所。\n";
const extraction = extractPlan(text, { id: "made", region: "14xxxx", title: "某县教育规划" });
const sheet = reviewSheet(extraction, { text });

describe("a review sheet as a table", () => {
  const table = reviewTable(sheet);

  it("has the sheet's columns and rows, each cell of its column's type", () => {
    expect(table.columns.map(({ name, title }) => ({ name, title }))).toEqual(
      sheet.columns.map(({ name, title }) => ({ name, title })),
    );
    expect(table.rows).toHaveLength(sheet.rows.length);
    for (const row of table.rows) {
      for (const { name, type } of table.columns) {
        if (row[name] !== null) expect(typeof row[name]).toBe(type);
      }
    }
    const unit = table.columns.find(({ name }) => name === "unit");
    expect(unit?.codes).toContainEqual({ value: "percent", title: { zh: "百分比", en: "percent" } });
  });

  it("changes nothing when it comes back as it went out", () => {
    const result = applyReview(extraction, reviewRows(table), { by: "李娜", text });
    expect(result).toMatchObject({ success: true, changes: [] });
  });

  it("goes to a workbook and back, with what a person changed there, in the words of either language", async () => {
    const { sheets } = await xlsx.readXlsx(await toXlsx(table, { xlsx }));
    const [names = [], titles = [], ...rows] = sheets[0]?.rows ?? [];
    const at = (name: string): number => names.indexOf(name);
    const share = rows.find((row) => String(row[at("clause")]).includes("毛入园率")) ?? [];
    share[at("value")] = "95";
    share[at("unit")] = "百分比";
    share[at("verdict")] = "changed";
    const without = at("note");
    const kept = [names, titles, share].map((row) => row.filter((_, index) => index !== without));
    const bytes = await xlsx.writeXlsx({ sheets: [{ name: "复核表", rows: kept }] });
    const read = await readXlsxTables(bytes, { xlsx, tables: [table] });
    if (!read.success) throw new Error(JSON.stringify(read.findings));
    const [back = table] = read.data;
    const result = applyReview(extraction, reviewRows(back), { by: "李娜", text });
    expect(result).toMatchObject({ success: true, changes: [{ column: "value", to: "95" }] });
  });
});
