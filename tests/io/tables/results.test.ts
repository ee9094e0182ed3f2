import { align, compareAll, crosstab } from "eduplan/align";
import { audit } from "eduplan/audit";
import { benchmarks, nationalObservations, schemes } from "eduplan/catalog";
import { jizhou, plans, shuozhou, xining } from "eduplan/data";
import { diff } from "eduplan/diff";
import { type Row, type Tabular, toRows } from "eduplan/io";
import { assess, score } from "eduplan/score";
import { track } from "eduplan/track";
import { describe, expect, it } from "vitest";
import { percent } from "../../plans.ts";
import { smallPlan, smallTarget } from "../../smallPlan.ts";

/** The rows of a table that have these values. */
const rowsWith = (of: Tabular, values: Row, table?: string): readonly Row[] =>
  toRows(of, table === undefined ? {} : { table }).rows.filter((row) =>
    Object.entries(values).every(([column, value]) => row[column] === value),
  );

describe("an alignment", () => {
  const alignment = align(plans);

  it("has one row for each target in a cell, in numbers with their unit, and the clause", () => {
    const [row] = rowsWith(alignment, { plan: "jizhou", target: "jizhou-preschool-gross-enrolment-2025" });
    expect(row).toMatchObject({
      row_indicator: "preschool.gross-enrolment-rate.three-year",
      plan_name_zh: "蓟州区",
      bound: "atLeast",
      value: 93,
      unit: "percent",
      goal_zh: "≥93%",
      goal_en: "≥93 %",
      baseline_value: 89.48,
      deadline_year: 2025,
      absent: null,
      evidence_exact: "学前教育三年毛入园率达到93%以上",
      evidence_start: 3068,
    });
  });

  it("has one row for an empty cell, with the reason in both languages", () => {
    const empty = rowsWith(alignment, { plan: "xining", target: null });
    expect(empty.length).toBeGreaterThan(100);
    expect(empty.every(({ absent, value }) => absent !== null && value === null)).toBe(true);
    expect(empty.find(({ absent }) => absent === "reason.outside-remit")).toMatchObject({
      absent_zh: expect.stringMatching(/范围/),
      absent_en: expect.stringMatching(/remit/),
    });
  });

  it("carries what to beware of in each copy", () => {
    const [row] = rowsWith(alignment, { id: "xining" }, "plans");
    expect(row).toMatchObject({ attribution: "doubtful", region: "630100", region_name_en: "Xining" });
    expect(row?.caveats).toContain("caveat.attribution-doubtful");
    expect(row?.caveats_en).toMatch(/Xining/);
    expect(rowsWith(alignment, { plan: "xining" })[0]?.plan_name_zh).toBe("西宁市※");
  });
});

describe("comparisons", () => {
  const comparisons = compareAll(align(plans));

  it("say that 朔州 promises one point more than 蓟州 in 九年义务教育巩固率, and nothing else compares", () => {
    const [pair, ...others] = rowsWith(comparisons, { comparable: true });
    expect(others).toEqual([]);
    expect(pair).toMatchObject({
      row_indicator: "compulsory.retention-rate",
      left_plan: "shuozhou",
      left_goal_zh: "100%",
      right_plan: "jizhou",
      right_goal_zh: "≥99%",
      promise: "certainly",
      difference: 1,
      difference_unit: "percent",
      left_read_as: "floor",
      reasons: null,
    });
  });

  it("carry the reasons of every other pair, and no number", () => {
    const refused = rowsWith(comparisons, { comparable: false });
    expect(refused.length).toBe(
      comparisons.rows.flatMap(({ pairs }) => pairs.flatMap((p) => p.comparison.pairs)).length - 1,
    );
    for (const { difference, promise, reasons, reasons_en, reasons_zh } of refused) {
      expect([difference, promise]).toEqual([null, null]);
      expect(Array.isArray(reasons)).toBe(true);
      expect([reasons_zh, reasons_en]).not.toContain(null);
    }
  });
});

describe("a diff", () => {
  it("tells in numbers what changed", () => {
    const later = smallPlan([smallTarget({ goal: percent(97) })], { id: "later" });
    const changed = diff(smallPlan([smallTarget()]), later);
    expect(toRows(changed).rows).toMatchObject([
      {
        paired_by: "id",
        changes: ["change.higher"],
        changes_en: expect.stringContaining("higher"),
        difference: 2,
        difference_unit: "percent",
        left_value: 95,
        right_value: 97,
      },
    ]);
    expect(rowsWith(changed, { change: "change.higher" }, "changes")).toMatchObject([{ entry: 1, ambition: "more" }]);
    expect(rowsWith(changed, { side: "right" }, "plans")[0]?.id).toBe("later");
  });

  it("keeps two versions under one id apart", () => {
    const versions = diff(jizhou, { ...jizhou, targets: jizhou.targets.slice(2) });
    expect(toRows(versions, { table: "plans" }).rows.map(({ id, side }) => [side, id])).toEqual([
      ["left", "jizhou"],
      ["right", "jizhou"],
    ]);
    expect(toRows(versions).rows.map(({ changes }) => changes)).toEqual([["change.only-left"], ["change.only-left"]]);
  });
});

describe("other results about plans", () => {
  it("an audit: one row a finding, and one a clause it rests on", () => {
    const found = audit(xining);
    const { rows } = toRows(found);
    expect(rows.map(({ finding }) => finding)).toEqual(found.findings.map(({ code }) => code));
    const clauses = rowsWith(found, { finding_number: 1 }, "clauses");
    expect(clauses.map(({ evidence_exact }) => evidence_exact)).toEqual(
      found.findings[0]?.evidence?.map(({ exact }) => exact),
    );
  });

  it("tracking: the national targets by the national series", () => {
    const national = benchmarks.filter(({ area, kind }) => area === "000000" && kind === "target");
    const tracked = track(national, nationalObservations());
    const target = "national-2020-preschool-gross-enrolment";
    const [row] = rowsWith(tracked, { target });
    expect(row).toMatchObject({
      is_benchmark: true,
      region_name_zh: "全国",
      class: "met",
      class_name_zh: "已达成",
      start_value: 75,
      latest_value: 85.2,
      value_unit: "percent",
      pace_required: 2,
      pace_unit: "percentagePoint",
    });
    const used = rowsWith(tracked, { target, used: true }, "observations");
    expect(used[0]).toMatchObject({ observed_on: "2015-12-31", observed_value: 75, stated_by: "statistic" });
  });

  it("scores: a target with its measures, and why one is no number", () => {
    const scores = score(plans);
    const target = "jizhou-preschool-gross-enrolment-2025";
    expect(rowsWith(scores, { target })[0]).toMatchObject({ specificity: 0.8, has_baseline: true });
    const unknown = rowsWith(scores, { target, measure: "growth" }, "measures");
    expect(unknown).toMatchObject([
      { state: "unknown", value: null, reason: "score.not-a-count", reason_zh: "不是数量" },
    ]);
    expect(toRows(scores, { table: "plans" }).rows.map(({ id }) => id)).toEqual(plans.map(({ id }) => id));
  });

  it("scores: no gap to a benchmark without its unit, no refused one without a reason", () => {
    const { rows } = toRows(score(plans), { table: "gaps" });
    expect(rows.some(({ gap }) => gap !== null)).toBe(true);
    for (const { comparable, gap, gap_unit, reasons } of rows) {
      expect(gap === null).toBe(gap_unit === null);
      expect(comparable).toBe(reasons === null);
    }
  });

  it("an assessment: rule by rule, with what a verdict rests on", () => {
    const [scheme] = schemes;
    if (!scheme) throw new Error("no scheme");
    const assessment = assess(scheme, jizhou);
    const met = rowsWith(assessment, { verdict: "pass" });
    expect(met.length).toBeGreaterThan(0);
    for (const { records, reasons, rule } of met) {
      expect(reasons).toBeNull();
      expect(rowsWith(assessment, { rule: rule ?? null }, "used").map(({ record }) => record)).toEqual(records ?? []);
    }
  });

  it("a cross-tabulation: the margins are those of its cells", () => {
    const counted = crosstab(plans, { rows: "stage", columns: "plan", of: ["targets"] });
    const ofJizhou = rowsWith(counted, { column_code: "jizhou" });
    const margin = rowsWith(counted, { axis: "column", code: "jizhou" }, "margins");
    expect(ofJizhou.reduce((sum, { count }) => sum + Number(count), 0)).toBe(margin[0]?.count);
    expect(rowsWith(counted, { column_code: "jizhou", row_code: "ED02" }, "records")).toHaveLength(
      Number(rowsWith(counted, { column_code: "jizhou", row_code: "ED02" })[0]?.count),
    );
  });

  it("an alignment at one year: values with the rule, or the reason why there is none", () => {
    const { rows } = toRows(align([shuozhou, jizhou], { year: { to: 2024, rule: "linear" } }));
    const targets = rows.filter(({ target }) => target !== null);
    expect(targets.some(({ at_year_rule }) => at_year_rule === "linear")).toBe(true);
    for (const { at_year, at_year_reason, at_year_rule } of targets) {
      expect(at_year).toBe(2024);
      expect([at_year_reason, at_year_rule].filter((each) => each === null)).toHaveLength(1);
    }
  });
});
