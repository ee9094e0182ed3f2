import { align, type Cell, compareCells } from "eduplan/align";
import type { Target } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { madePlan, madeTarget, percent, uncodedTarget } from "../plans.ts";

const labelled = (id: string, label: string, more: Partial<Target> = {}): Target =>
  uncodedTarget(id, percent(80), { label, ...more });
const elsewhere = (cell: Cell | undefined): Cell["targets"] =>
  (cell?.targets ?? []).map((target) => ({ ...target, region: "620722" }));
const rowsOf = (...targets: readonly Target[]) =>
  align(targets.map((target, index) => madePlan(`p${index}`, { targets: [target] }))).rows;

describe("labels that no indicator fits", () => {
  it("share a row when every part of both is read and says the same", () => {
    const [row, ...others] = rowsOf(labelled("a", "小学教师培训覆盖率"), labelled("b", "小学教师的培训覆盖面"));
    expect(others).toEqual([]);
    expect(row).toMatchObject({ joined: "facets", stage: "ED1", unit: "percent" });
    expect(row?.indicator).toBeUndefined();
    expect(row?.cells.map(({ targets }) => targets.map(({ label }) => label))).toEqual([
      ["小学教师培训覆盖率"],
      ["小学教师的培训覆盖面"],
    ]);
  });

  it("take the stage from the heading where the label names none", () => {
    const [row, ...others] = rowsOf(
      labelled("a", "教师培训覆盖率", { stage: "ED1" }),
      labelled("b", "小学教师培训覆盖率"),
    );
    expect(others).toEqual([]);
    expect(row).toMatchObject({ joined: "facets", stage: "ED1" });
  });

  it("say so when the label alone joins them", () => {
    expect(rowsOf(labelled("a", "教师培训覆盖率"), labelled("b", "教师培训覆盖率"))).toMatchObject([
      { joined: "label" },
    ]);
    expect(rowsOf(labelled("a", "完全不知道是什么"), labelled("b", "完全不知道是什么"))).toMatchObject([
      { joined: "label" },
    ]);
  });

  it.each<[string, Target, Target]>([
    ["a part of one is not understood", labelled("a", "教师培训覆盖率"), labelled("b", "教师龘龘培训覆盖率")],
    [
      "the same part of both is not understood",
      labelled("a", "教师龘龘培训覆盖率"),
      labelled("b", "教师龘龘培训覆盖面"),
    ],
    ["they name different stages", labelled("a", "小学教师培训覆盖率"), labelled("b", "初中教师培训覆盖率")],
    [
      "their headings name different stages",
      labelled("a", "教师培训覆盖率", { stage: "ED1" }),
      labelled("b", "教师培训覆盖面"),
    ],
    [
      "their units do not convert",
      labelled("a", "教师培训覆盖率"),
      labelled("b", "教师培训覆盖面", { goal: { kind: "level", bound: "atLeast", value: 80, unit: "person" } }),
    ],
    [
      "their goals are of two kinds",
      labelled("a", "教师培训覆盖率", { goal: { kind: "direction", toward: "raise" } }),
      labelled("b", "教师培训覆盖面", { goal: { kind: "relative", bound: "atLeast", reference: "省定标准" } }),
    ],
    ["they say too little: 覆盖率 of what?", labelled("a", "覆盖率"), labelled("b", "覆盖面")],
    ["they say nothing", labelled("a", "、"), labelled("b", "的")],
  ])("keep rows of their own when %s", (_, left, right) => {
    expect(rowsOf(left, right).map(({ joined }) => joined)).toEqual(["label", "label"]);
  });

  it("share a row in two units of one dimension", () => {
    const goal = { kind: "level", bound: "atLeast", value: 800, unit: "perMille" } as const;
    expect(rowsOf(labelled("a", "教师培训覆盖率"), labelled("b", "教师培训覆盖面", { goal }))).toMatchObject([
      { joined: "facets" },
    ]);
  });

  it("are in one row whatever the order of the plans", () => {
    const [a, b] = [labelled("a", "小学教师培训覆盖率"), labelled("b", "教师培训覆盖面", { stage: "ED1" })];
    const bare = ({ cells: _, ...row }: ReturnType<typeof rowsOf>[number]): unknown => row;
    expect(rowsOf(a, b).map(bare)).toEqual(rowsOf(b, a).map(bare));
  });

  it("still do not compare between two authorities", () => {
    const [row] = rowsOf(labelled("a", "教师培训覆盖率"), labelled("b", "教师培训覆盖面"));
    const [left, right] = row?.cells ?? [];
    const { comparable, reasons } = compareCells(left as Cell, { ...(right as Cell), targets: elsewhere(right) });
    expect([comparable, reasons.map(({ code }) => code)]).toEqual([
      false,
      ["reason.no-indicator", "reason.no-indicator"],
    ]);
  });

  it("of ten thousand characters are read in time and kept apart", () => {
    expect(
      rowsOf(labelled("a", "教师培训".repeat(2500)), labelled("b", "培训教师".repeat(2501))).length,
    ).toBeGreaterThan(0);
  });
});

describe("a row of an indicator", () => {
  it("says that the indicator joins it", () => {
    const rows = align([madePlan("p", { targets: [madeTarget("a", { indicator: "own.share" })] })]).rows;
    expect(rows).toMatchObject([{ joined: "indicator", indicator: "own.share" }]);
  });
});
