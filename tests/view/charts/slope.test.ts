import { jizhou, shuozhou, xining } from "eduplan/data";
import { diff } from "eduplan/diff";
import type { Goal, Target } from "eduplan/model";
import { toVegaLite, type VegaLiteSpec } from "eduplan/view";
import { describe, expect, test } from "vitest";
import { madePlan, madeTarget, percent } from "../../plans.ts";
import { fullCharts, notesOf, valuesOf } from "./chartCases.ts";

/** Two versions of a plan with one target each. */
const versions = (left: Partial<Target>, right: Partial<Target>) =>
  toVegaLite(
    diff(madePlan("old", { targets: [madeTarget("x", left)] }), madePlan("new", { targets: [madeTarget("x", right)] })),
    { locale: "en" },
  );
const goals = (left: Goal, right: Goal, more: Partial<Target> = {}) =>
  versions({ goal: left, ...more }, { goal: right, ...more });
const pairsOf = (spec: VegaLiteSpec) => {
  const values = valuesOf(spec);
  return values
    .filter(({ end }) => end === "left")
    .map(({ panel, line, value, trend, hollow }) => [
      value,
      values.find((each) => each.panel === panel && each.line === line && each.end === "right")?.value,
      trend,
      ...(hollow ? ["hollow"] : []),
    ]);
};

describe("the slope chart of two bundled plans", () => {
  const spec = toVegaLite(diff(shuozhou, jizhou), { locale: "en" });

  test("draws the one pair that compares, with its clauses, and counts the others", () => {
    expect(pairsOf(spec)).toEqual([[100, 99, "lowered"]]);
    expect(valuesOf(spec).map(({ label }) => label)).toEqual(["100 % 2025 [98 %]", "≥99 % 2025  义务教育巩固率"]);
    expect(valuesOf(spec)[1]?.rightClause).toBe("“确保义务教育巩固率保持在99%以上”");
    const { entries } = diff(shuozhou, jizhou);
    const refused = entries.filter(({ left, right, reasons }) => left && right && reasons.length > 0).length;
    expect(notesOf(spec)).toContain(`Not drawn: ${refused} pairs that do not compare`);
  });

  test("draws hollow what is compared under an assumption", () => {
    const assumed = toVegaLite(diff(shuozhou, jizhou, { assume: ["reason.unstated-facet"] }), { locale: "en" });
    expect(pairsOf(assumed)).toContainEqual([100, 99, "lowered"]);
    expect(pairsOf(assumed).length).toBeGreaterThanOrEqual(pairsOf(spec).length);
    for (const pair of pairsOf(assumed)) if (pair[0] !== 100) expect(pair[3]).toBe("hollow");
  });

  test("with a plan of doubtful attribution says so, and its lines are hollow", () => {
    const doubtful = toVegaLite(diff(xining, { ...xining, id: "xining-2", targets: xining.targets.map(raised) }));
    expect(notesOf(doubtful)).toContain("※ 归属存疑");
    expect(valuesOf(doubtful).length).toBeGreaterThan(10);
    expect(new Set(valuesOf(doubtful).map(({ hollow }) => hollow))).toEqual(new Set([true]));
  });
});

const raised = (target: Target): Target =>
  "value" in target.goal && typeof target.goal.value === "number"
    ? { ...target, goal: { ...target.goal, value: target.goal.value + 1 } }
    : target;

describe("what became of a promise", () => {
  test.each<[name: string, spec: VegaLiteSpec, drawn: readonly unknown[]]>([
    ["raised", goals(percent(90), percent(95)), [90, 95, "raised"]],
    ["lowered", goals(percent(95), percent(90)), [95, 90, "lowered"]],
    [
      "raised where less is better and the value falls",
      goals(percent(5, "atMost"), percent(3, "atMost"), { indicator: "compulsory.large-class-share" }),
      [5, 3, "raised"],
    ],
    ["raised by its bound at the same value", goals(percent(90), percent(90, "moreThan")), [90, 90, "raised"]],
    ["open where the bound is vague", goals(percent(90, "about"), percent(90)), [90, 90, "cannot be settled"]],
    [
      "the same value with another deadline",
      versions({}, { deadline: { kind: "by", date: "2030-12-31", precision: "year", written: "2030年" } }),
      [95, 95, "same value"],
    ],
    ["a range at its low end", goals(percent([80, 85], "between"), percent([90, 95], "between")), [80, 90, "raised"]],
    [
      "counts of one authority, without their scale",
      goals(
        { kind: "level", bound: "atLeast", value: 2.5, scale: 1e4, unit: "place" },
        { kind: "level", bound: "atLeast", value: 30000, unit: "place" },
      ),
      [25000, 30000, "raised"],
    ],
    [
      "hollow where a figure was corrected",
      versions({}, { goal: percent(97), evidence: { ...madeTarget("x").evidence, reading: "ocr-corrected" } }),
      [95, 97, "raised", "hollow"],
    ],
  ])("%s", (_, spec, drawn) => {
    expect(pairsOf(spec)).toEqual([drawn]);
  });

  test("what has no number is counted, not drawn", () => {
    const spec = goals({ kind: "direction", toward: "raise" }, { kind: "direction", toward: "lower" });
    expect(valuesOf(spec)).toEqual([]);
    expect(notesOf(spec)).toMatch(/without a number|do not compare/);
  });

  test("versions of one region are told apart by their ids", () => {
    const spec = goals(percent(90), percent(95));
    expect(JSON.stringify(spec.title)).toContain("Shuozhou (old) → Shuozhou (new)");
  });
});

describe("the labels of every slope chart", () => {
  const specs = fullCharts
    .flatMap(([chart, result]) => (chart === "slope" ? [toVegaLite(result, { chart })] : []))
    .filter((spec) => valuesOf(spec).length > 0);

  test("stand apart by a line at least, in the order of their values, within the panel", () => {
    for (const spec of specs) {
      for (const [panel, view] of (spec.vconcat as readonly View[]).entries()) {
        const [low, high] = view.layer[0]?.encoding.y.scale.domain ?? [0, 1];
        for (const end of ["left", "right"]) {
          const own = valuesOf(spec).filter((value) => value.panel === panel && value.end === end);
          const at = own
            .map(({ value, labelAt }) => ({
              value: Number(value),
              pixel: ((high - Number(labelAt)) / (high - low)) * view.height,
            }))
            .sort((a, b) => a.pixel - b.pixel);
          expect(at.every(({ pixel }) => pixel > -0.01 && pixel < view.height + 0.01)).toBe(true);
          for (const [index, { value, pixel }] of at.entries()) {
            const before = at[index - 1];
            if (!before) continue;
            expect(pixel - before.pixel).toBeGreaterThan(14.99);
            expect(value).toBeLessThanOrEqual(before.value);
          }
        }
      }
    }
  });

  test("draw a value that stands in the diff, multiplied out and in per cent", () => {
    for (const spec of specs) {
      for (const { value, leftSaid, rightSaid, end } of valuesOf(spec)) {
        const said = String(end === "left" ? leftSaid : rightSaid);
        const number = Number(/[\d.]+/.exec(said)?.[0]);
        expect([number, number * 1e4, number * 1e8, number / 10, number * 100]).toContain(value);
      }
    }
  });
});

interface View {
  readonly height: number;
  readonly layer: readonly {
    readonly encoding: { readonly y: { readonly scale: { readonly domain: [number, number] } } };
  }[];
}
