import { describe as say } from "eduplan";
import { verifyEvidence } from "eduplan/audit";
import { plans } from "eduplan/data";
import { fromXlsx, toXlsx } from "eduplan/io";
import type { Plan } from "eduplan/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPlan } from "../tables/plans/anyPlan.ts";
import { filledIn } from "./filledIn.ts";
import { xlsx } from "./sheets.ts";

const TEXT =
  "某县“十四五”教育发展规划\n一(一)2020年,学前三年毛入园率为90.2%。\n到2025年,学前三年毛入园率达到\n93%以上,公办园占比50%,50%以上为省级。\n新增幼儿园学位2.5万个。稳步提高教师待遇。稳步提高教师待遇。𠮷。2024年通过国家评估验收。扩大普惠资源。\n";

const PLAN = {
  编号: "made",
  "规划名称(中文)": "某县教育规划",
  "规划名称(英文)": "Plan of a county",
  行政区划代码: "14xxxx",
  行政层级: "县级",
  文种: "五年规划",
  效力: "已印发",
  目标年份: "2025;2035",
  规划学段: "学前教育；小学",
  归属: "可信",
  来源题名: "某县教育规划",
  来源发布者: "某县人民政府网",
  来源类型: "官方发布",
};

const SHARE = {
  名称: "学前三年毛入园率",
  指标: "学前三年毛入园率",
  编码人: "李娜",
  目标类型: "水平",
  界限: "不低于",
  目标值: 93,
  单位: "百分比",
  期限年份: 2025,
  依据原文: "到2025年,学前三年毛入园率达到93%以上",
  原文数值: "93%以上",
};

const read = async (sheets: Parameters<typeof filledIn>[0], text: string | undefined = TEXT) =>
  fromXlsx(await filledIn(sheets), { xlsx, ...(text !== undefined && { text }) });

const said = async (sheets: Parameters<typeof filledIn>[0], text?: string | null) => {
  const result = await fromXlsx(await filledIn(sheets), { xlsx, ...(text !== null && { text: text ?? TEXT }) });
  return result.findings.map(
    (finding) => `${finding.severity} ${finding.code}: ${say({ ...finding, path: [] }, "zh")}`,
  );
};

describe("a workbook of plans", () => {
  it("gives the bundled plans again", async () => {
    const result = await fromXlsx(await toXlsx(plans, { xlsx }), { xlsx });
    expect(result.success && result.data).toEqual(plans);
  }, 60_000);

  it("gives a plan alone again, in English too", async () => {
    const [plan] = plans;
    if (!plan) throw new Error("no plan");
    const result = await fromXlsx(await toXlsx(plan, { xlsx, locale: "en" }), { xlsx });
    expect(result.success && result.data).toEqual([plan]);
  }, 60_000);

  it("gives any plan again, but for texts of blanks alone", async () => {
    const withoutBlanks = (_: string, value: unknown): unknown =>
      typeof value === "string" && value.trim() === "" ? "甲" : value;
    await fc.assert(
      fc.asyncProperty(fc.array(anyPlan, { minLength: 1, maxLength: 3 }), async (made) => {
        const given: Plan[] = made.map((plan, index) => ({
          ...(JSON.parse(JSON.stringify(plan), withoutBlanks) as Plan),
          id: `plan-${index}`,
        }));
        const result = await fromXlsx(await toXlsx(given, { xlsx }), { xlsx });
        expect(result.success ? result.data : result.findings).toEqual(given);
      }),
      { numRuns: 10, endOnFailure: true },
    );
  }, 60_000);
});

describe("a template that was filled in", () => {
  it("becomes a plan whose quotes stand where it says", async () => {
    const result = await read({
      规划: [PLAN],
      目标: [
        SHARE,
        {
          名称: "幼儿园学位",
          目标类型: "增量",
          目标值: 2.5,
          倍数: 10_000,
          单位: "学位",
          依据原文: "新增幼儿园学位2.5万个",
          原文数值: "2.5万个",
        },
      ],
      观测值: [
        {
          名称: "学前三年毛入园率",
          数值: 90.2,
          单位: "百分比",
          日期: "2020",
          依据原文: "2020年,学前三年毛入园率为90.2%",
          原文数值: "90.2%",
        },
      ],
      时间节点: [{ 名称: "通过国家评估验收", 期限年份: 2024, 依据原文: "2024年通过国家评估验收" }],
      任务举措: [{ 名称: "扩大普惠资源", 主题: "学位供给", 学段: "学前教育", 依据原文: "扩大普惠资源" }],
    });
    expect(result.findings.map(({ code }) => code)).toEqual(["io.xlsx-quote-blanks"]);
    const [plan] = result.success ? result.data : [];
    if (!plan) throw new Error("no plan");
    expect(verifyEvidence(plan, TEXT)).toMatchObject({ sameText: true, clauses: 5, verified: 5, findings: [] });
    expect(plan.targets[0]).toEqual({
      id: "made-target-1",
      label: "学前三年毛入园率",
      indicator: "preschool.gross-enrolment-rate.three-year",
      coding: { predicate: "skos:exactMatch", confidence: 1, by: "李娜", status: "single" },
      goal: { kind: "level", bound: "atLeast", value: 93, unit: "percent" },
      deadline: { kind: "by", date: "2025-12-31", precision: "year" },
      evidence: {
        exact: "到2025年,学前三年毛入园率达到\n93%以上",
        start: 40,
        end: 63,
        value: "93%以上",
        valueStart: 58,
        reading: "verbatim",
      },
    });
    expect(plan.targets[1]).toMatchObject({
      goal: { bound: "exactly", scale: 10_000 },
      deadline: { kind: "unstated" },
    });
    expect(plan.milestones[0]).toMatchObject({ id: "made-milestone-1", event: "made-milestone-1" });
    expect(plan.horizons.map(({ year }) => year)).toEqual([2025, 2035]);
    expect(plan.remit.stages).toEqual(["ED02", "ED1"]);
    expect(plan.source.length).toBe(Array.from(TEXT).length);
  });

  it("names quotes that are not there, are there twice, or hold a figure twice, with their cells", async () => {
    const quote = (exact: string, value: string | null = null) => ({ ...SHARE, 依据原文: exact, 原文数值: value });
    expect(
      await said({
        规划: [PLAN],
        目标: [quote("毛入园率达到95%"), quote("稳步提高教师待遇"), quote("公办园占比50%,50%以上", "50%")],
      }),
    ).toEqual([
      "error io.xlsx-quote-not-found: 工作表“目标”S3(依据原文):全文中没有“毛入园率达到95%”:请逐字照抄原文",
      "error io.xlsx-quote-ambiguous: 工作表“目标”S4(依据原文):“稳步提高教师待遇”在全文中出现 2 次(学位2.5万个。稳步提高教师待遇。稳步提高教师待、步提高教师待遇。稳步提高教师待遇。𠮷。2024):请多抄几个字,使其只出现一次",
      "error io.xlsx-figure-twice: 工作表“目标”T5(原文数值):“50%”在依据原文“公办园占比50%,50%以上”中不止一次:请把依据原文缩短到只含这一个数字,或在数值上多抄几个字",
    ]);
  });

  it("asks once for the text when places are not told, and for the right text", async () => {
    const sheets = { 规划: [PLAN], 目标: [SHARE, SHARE] };
    expect(await said(sheets, null)).toEqual([
      "error io.xlsx-needs-text: 工作表“规划”AH3(文本 SHA-256):原文的位置、校验和与字数要由全文算出:请把规划全文交给 fromXlsx 的选项 text(多份规划时按编号给出)",
    ]);
    expect((await said({ 规划: [{ ...PLAN, "文本 SHA-256": "0".repeat(64) }] })).join()).toContain(
      "error io.xlsx-other-text",
    );
    const two = { 规划: [PLAN, { ...PLAN, 编号: "other" }] };
    await expect(said(two)).rejects.toThrow(/give their texts by id: { text: { "made"/);
    const byId = await fromXlsx(await filledIn(two), { xlsx, text: { made: TEXT, other: TEXT } });
    expect(byId.success && byId.data.map(({ id }) => id)).toEqual(["made", "other"]);
  });

  it("tells an unknown indicator, an empty cell that must not be, and 93% read as 93", async () => {
    expect((await said({ 规划: [PLAN], 目标: [{ ...SHARE, 指标: "学前毛入园" }] })).join()).toContain(
      "目录中没有名为“学前毛入园”的指标,最接近的是",
    );
    const { 编码人: _, ...nobody } = SHARE;
    expect((await said({ 规划: [PLAN], 目标: [nobody] })).join()).toContain("(编码人)");
    const { 单位: __, ...bare } = SHARE;
    expect((await said({ 规划: [PLAN], 目标: [bare] })).join()).toContain("(单位)");
  });

  it("takes the place of a figure from elsewhere in the text, as tables have it", async () => {
    const result = await read({
      规划: [PLAN],
      目标: [{ ...SHARE, 依据原文: "公办园占比", 原文数值: "2.5万个", 读法: "表格配对" }],
    });
    expect(result.success && result.data[0]?.targets[0]?.evidence).toMatchObject({
      reading: "table-pairing",
      valueStart: TEXT.indexOf("2.5万个"),
    });
  });

  it("goes on from plans that are there already", async () => {
    const [first, second] = plans;
    if (!first || !second) throw new Error("no plans");
    const sheets = {
      目标: [
        { ...SHARE, 规划编号: second.id, 依据起点: 1, 依据终点: 3, 依据原文: "甲乙", 原文数值: null, 编号: "new" },
      ],
    };
    const result = await fromXlsx(await filledIn(sheets), { xlsx, plans: [first, second] });
    expect(result.success && result.data[0]).toEqual(first);
    expect(result.success && result.data[1]?.targets.map(({ id }) => id)).toEqual(["new"]);
    expect(result.success && result.data[1]?.actions).toEqual(second.actions);
  });

  it("says which sheets it looks for when there is none of them", async () => {
    const bytes = await xlsx.writeXlsx({ sheets: [{ name: "Sheet1", rows: [] }] });
    const result = await fromXlsx(bytes, { xlsx });
    expect(result.findings.map(({ code }) => code)).toEqual(["io.xlsx-missing-sheet"]);
  });
});
