import { plans } from "eduplan/data";
import { fromXlsx, planTables, xlsxTemplate } from "eduplan/io";
import { describe, expect, it } from "vitest";
import { filledIn } from "./filledIn.ts";
import { xlsx } from "./sheets.ts";

const open = async (locale: "zh" | "en") => xlsx.readXlsx(await xlsxTemplate({ xlsx, locale }), { readStyles: true });
const inChinese = await open("zh");
const inEnglish = await open("en");
type Sheet = (typeof inChinese.sheets)[number];

const sheetOf = (name: string): Sheet => {
  const sheet = inChinese.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`there is no sheet ${name}`);
  return sheet;
};

/** What may be typed under a title, and the hint that is shown there. */
const ruleOf = (sheet: Sheet, title: string) => {
  const letters = (index: number): string => (index < 26 ? String.fromCharCode(65 + index) : `A${letters(index - 26)}`);
  const column = letters(sheet.rows[1]?.indexOf(title) ?? -1);
  return sheet.dataValidations?.find(({ range }) => range.startsWith(`${column}3:`));
};

/** The words of a drop-down list. */
const wordsOf = (rule: ReturnType<typeof ruleOf>): readonly unknown[] => {
  const [, column = "", last = ""] = /^'选项'!\$([A-Z]+)\$2:\$[A-Z]+\$(\d+)$/.exec(rule?.formula1 ?? "") ?? [];
  const at = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return sheetOf("选项")
    .rows.slice(1, Number(last))
    .map((row) => row[at]);
};

describe("xlsxTemplate", () => {
  it("opens on the instructions, and hides what people need not see", () => {
    expect(inChinese.sheets.map(({ name, hidden }) => (hidden ? `(${name})` : name))).toEqual([
      "填写说明",
      "规划",
      "目标",
      "观测值",
      "时间节点",
      "任务举措",
      "示例",
      "(选项)",
    ]);
    expect(inEnglish.sheets[0]?.name).toBe("How to fill in");
    expect(inEnglish.sheets[2]?.rows[1]?.slice(0, 3)).toEqual(["plan", "label", "stage"]);
    expect(sheetOf("目标").rowDefs?.get(0)?.hidden).toBe(true);
    expect(sheetOf("目标").rows[0]?.slice(0, 3)).toEqual(["plan", "label", "stage"]);
  });

  it("puts the columns that a person fills in first, and folds all others away", () => {
    for (const { name, columns = [] } of inChinese.sheets.slice(1, 6)) {
      const first = columns.findIndex(({ hidden }) => hidden === true);
      expect(first, name).toBeGreaterThan(8);
      expect(
        columns.slice(first).every(({ hidden, outlineLevel }) => hidden && outlineLevel === 1),
        name,
      ).toBe(true);
    }
  });

  it("has every column of the tables but those that follow from others", () => {
    const tables = planTables([]);
    for (const [at, table] of ["规划", "目标", "观测值", "时间节点", "任务举措"].entries()) {
      const names = new Set(sheetOf(table).rows[0]);
      const lacking = tables[at]?.columns.filter((column) => !names.has(column.name));
      expect(lacking?.filter(({ required }) => required)).toEqual([]);
      expect(lacking?.length).toBeLessThan(8);
    }
  });

  it("offers the words of a column, and every one of them is read", async () => {
    const units = wordsOf(ruleOf(sheetOf("目标"), "单位"));
    expect(units).toContain("百分比");
    expect(wordsOf(ruleOf(sheetOf("目标"), "指标"))).toHaveLength(775);
    const quote = { 依据原文: "甲乙", 依据起点: 0, 依据终点: 2 };
    const rows = units.map((unit) => ({
      名称: "甲",
      目标类型: "水平",
      目标值: 2,
      单位: String(unit),
      规划编号: plans[0]?.id ?? "",
      ...quote,
    }));
    const result = await fromXlsx(await filledIn({ 目标: rows }), { xlsx, plans });
    const read = result.success
      ? result.data[0]?.targets.map(({ goal }) => "unit" in goal && goal.unit)
      : result.findings;
    expect(new Set(read as readonly unknown[]).size).toBe(units.length);
  });

  it("takes only what can be read, and says so in the language of the sheet", () => {
    const targets = sheetOf("目标");
    expect(ruleOf(targets, "单位")).toMatchObject({
      type: "list",
      showErrorMessage: true,
      errorStyle: "stop",
      errorMessage: "请从列表中选择。",
    });
    expect(ruleOf(targets, "目标值")).toMatchObject({ type: "decimal", showErrorMessage: true });
    expect(ruleOf(targets, "期限年份")).toMatchObject({ type: "whole", formula1: "1900", formula2: "2200" });
    expect(ruleOf(sheetOf("任务举措"), "主题")?.showErrorMessage).toBeUndefined();
    expect(ruleOf(targets, "规划编号")?.formula1).toBe("'规划'!$A$3:$A$22");
  });

  it("explains every column within what Excel shows of a hint, and keeps typed text text", () => {
    for (const workbook of [inChinese, inEnglish]) {
      for (const sheet of workbook.sheets.slice(1, 6)) {
        expect(sheet.dataValidations).toHaveLength(sheet.rows[1]?.length ?? 0);
        for (const { inputTitle = "", inputMessage = "" } of sheet.dataValidations ?? []) {
          expect(inputMessage).not.toBe("");
          expect(inputTitle.length).toBeLessThanOrEqual(32);
          expect(inputMessage.length).toBeLessThan(255);
        }
      }
    }
    const clause = sheetOf("目标").rows[1]?.indexOf("依据原文");
    expect(sheetOf("目标").cells?.get(`2,${clause}`)?.style?.numFmt).toBe("@");
  });

  it("shows an example of every sheet", () => {
    const cells = sheetOf("示例").rows.flat();
    for (const word of ["规划", "目标", "观测值", "时间节点", "任务举措", "到2025年,学前三年毛入园率达到93%以上"]) {
      expect(cells).toContain(word);
    }
  });

  it("is empty for the reader until something is filled in", async () => {
    const result = await fromXlsx(await xlsxTemplate({ xlsx }), { xlsx });
    expect(result).toEqual({ success: true, data: [], findings: [] });
  });

  it("goes on from plans, and gives them back in the words of either language", async () => {
    const [plan] = plans;
    if (!plan) throw new Error("no plan");
    for (const locale of ["zh", "en"] as const) {
      const result = await fromXlsx(await xlsxTemplate({ xlsx, locale, plans: [plan] }), { xlsx, plans: [plan] });
      expect(result.success ? result.data : result.findings).toEqual([plan]);
    }
  }, 60_000);
});
