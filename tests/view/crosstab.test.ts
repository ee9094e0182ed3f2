import { crosstab } from "eduplan/align";
import { jizhou, plans, xining } from "eduplan/data";
import { sectionsOf, toHtml, toText } from "eduplan/view";
import { describe, expect, test } from "vitest";
import { madeAction, madePlan, madeTarget } from "../plans.ts";

const rowsOf = (result: Parameters<typeof sectionsOf>[0], locale: "zh" | "en" = "en"): string[][] =>
  sectionsOf(result, { locale })[0]?.table?.rows.map((row) => row.map(({ text }) => text)) ?? [];

const one = madePlan("one", {
  region: "620722",
  actions: [madeAction("a"), madeAction("b", { stages: ["ED02", "ED34"] }), madeAction("c", { stages: [] })],
  targets: [madeTarget("t", { stage: "ED1_2" }), madeTarget("again", { restates: "t" })],
});
const table = crosstab([one], { rows: "stage", columns: "instrument" });

describe("the section of a crosstab", () => {
  test("writes counts with their share of the row, and the margins", () => {
    expect(rowsOf(table)).toEqual([
      ["pre-primary", "2 (100%)", "0", "2"],
      ["compulsory (primary and lower secondary)", "—", "1 (100%)", "1"],
      ["general upper secondary", "1 (100%)", "0", "1"],
      ["uncoded", "1 (100%)", "0", "1"],
      ["all", "3 (75%)", "1 (25%)", "4"],
    ]);
  });

  test("says what is counted, and why rows add up to more than the margin", () => {
    const text = toText(table, { locale: "zh" });
    expect(text).toContain("交叉表:学段 × 政策工具(目标、任务举措)");
    expect(text).toContain("供给型");
    expect(text).toContain("有 1 条记录见于多行,各行之和大于合计。");
    expect(text).toContain("有 1 条目标系重申,未计。");
    expect(text).not.toContain("见于多列");
  });

  test("says how many cells are empty, and how many of them the remit explains", () => {
    expect(toText(table, { locale: "en" })).toContain(
      "1 empty cells: 0 outside the remit, 0 counted under an overlapping stage, 0 possibly in a missing part, 1 within the",
    );
  });

  test("never writes a record as none of a hundred", () => {
    const many = madePlan("many", { actions: Array.from({ length: 300 }, (_, n) => madeAction(`m${n}`)) });
    const both = crosstab([many, one], { rows: "stage", columns: "plan", of: ["actions"] });
    const few = crosstab([madePlan("few", { actions: [madeAction("x")] }), many], { rows: "kind", columns: "plan" });
    expect(rowsOf(both)[0]).toEqual(["pre-primary", "300 (99%)", "2 (1%)", "302"]);
    expect(rowsOf(few)[0]).toEqual(["action", "1 (<1%)", "300 (100%)", "301"]);
  });

  test("shows the clauses behind a count, and why a cell is empty, on hover", () => {
    const html = toHtml(crosstab(plans, { rows: "stage", columns: "plan" }), { locale: "zh" });
    expect(html).toContain('<td title="该学段不在规划范围内(托育)" class="muted">○</td>');
    const clause = jizhou.actions[0]?.evidence.exact ?? "";
    expect(html).toContain(clause);
  });

  test("marks a plan or region of doubtful attribution, and tells two plans of one name apart", () => {
    const [section] = sectionsOf(crosstab([xining, jizhou], { rows: "kind", columns: "region" }), { locale: "zh" });
    expect(section?.table?.columns).toEqual(["记录类别", "西宁市※", "蓟州区", "合计"]);
    const twins = crosstab([madePlan("a"), madePlan("b")], { rows: "plan", columns: "kind" });
    expect(rowsOf(twins, "zh").map(([name]) => name)).toEqual(["朔州市 (a)", "朔州市 (b)", "合计"]);
    const sure = madePlan("sure", { region: "630100" });
    const region = crosstab([sure, xining], { rows: "region", columns: "kind" });
    expect(rowsOf(region, "zh")[0]?.[0]).toBe("西宁市※");
  });

  test("calls a respect of the caller's own by its name", () => {
    const lead = (): undefined => undefined;
    expect(toText(crosstab([one], { rows: lead, columns: "kind" }), { locale: "en" })).toContain(
      "Cross-tabulation: lead × kind (targets, actions)",
    );
  });
});
