import { jizhou, plans } from "eduplan/data";
import type { Benchmark, Target } from "eduplan/model";
import { type ScoreOptions, score } from "eduplan/score";
import { describe, expect, test } from "vitest";
import { smallPlan, smallTarget } from "../smallPlan.ts";
import { madeBenchmark } from "./madeBenchmark.ts";

const GROSS = "preschool.gross-enrolment-rate.three-year";

const closureOf = (target: string, options: ScoreOptions, among = [jizhou]) =>
  score(among, options).targets.find((each) => each.target === target)?.gapClosure;

const asked = (value: number, more: Partial<Benchmark> = {}): Benchmark =>
  madeBenchmark("preschool.inclusive-share.children", value, more);

const ofShare = (from: number, to: number): Target =>
  smallTarget({
    id: "share",
    label: "普惠性幼儿园覆盖率",
    indicator: "preschool.inclusive-share.children",
    baseline: { value: from, unit: "percent", date: "2020" },
    goal: { kind: "level", bound: "atLeast", value: to, unit: "percent" },
  });

const toBenchmark = (from: number, to: number, ...benchmarks: readonly Benchmark[]) =>
  closureOf("share", { ceiling: "benchmark", benchmarks }, [smallPlan([ofShare(from, to)])]);

describe("a limit the caller gives", () => {
  test("measures a gross rate, which has none of its own: from 89.48 to 93 of 100", () => {
    const measure = closureOf("jizhou-preschool-gross-enrolment-2025", { ceiling: { [GROSS]: 100 } });
    expect(measure).toMatchObject({
      state: "number",
      parts: { baseline: 89.48, promised: 93, limit: 100 },
      limit: { value: 100, from: "given" },
    });
    expect(measure?.state === "number" && measure.value).toBeCloseTo((93 - 89.48) / (100 - 89.48), 12);
  });

  test("is overshot, or met by the baseline: answers of their own", () => {
    const id = "jizhou-preschool-gross-enrolment-2025";
    expect(closureOf(id, { ceiling: { [GROSS]: 90 } })).toMatchObject({ answer: { code: "score.beyond-limit" } });
    expect(closureOf(id, { ceiling: { [GROSS]: 89.48 } })).toMatchObject({ answer: { code: "score.limit-met" } });
  });

  test("leaves all other indicators to their natural bound", () => {
    const closures = (options: ScoreOptions) =>
      score(plans, options)
        .targets.filter(({ indicator }) => indicator !== GROSS)
        .map(({ gapClosure }) => gapClosure);
    expect(closures({ ceiling: { [GROSS]: 100 } })).toEqual(closures({}));
  });

  test.each([
    ["on an unknown indicator", { "no.such": 100 }, "invalid-ceiling"],
    ["that is no number", { [GROSS]: Number.NaN }, "invalid-ceiling"],
    ["that is not finite", { [GROSS]: Number.POSITIVE_INFINITY }, "invalid-ceiling"],
    ["of no known kind", "sky", "unknown-option"],
    ["that is a list", [100], "unknown-option"],
  ])("%s is refused", (_, ceiling, code) => {
    expect(() => score(plans, { ceiling: ceiling as never })).toThrow(expect.objectContaining({ code }));
  });
});

describe("a benchmark as the limit", () => {
  test("is the one that compares: the region's own before a total above", () => {
    expect(toBenchmark(75, 80, asked(85))).toMatchObject({
      value: 0.5,
      limit: { value: 85, from: "benchmark", benchmark: "b-85" },
    });
    expect(toBenchmark(75, 80, asked(85), asked(95, { area: "140600" }))).toMatchObject({
      value: 0.25,
      limit: { benchmark: "b-95" },
    });
  });

  test("converts", () => {
    expect(toBenchmark(75, 80, asked(0.85, { unit: "fraction" }))).toMatchObject({ value: 0.5, parts: { limit: 85 } });
  });

  test("of another year, or asked of each school, is none", () => {
    const none = { state: "unknown", reason: { code: "score.no-benchmark" } };
    expect(toBenchmark(75, 80, asked(85, { validTo: "2027" }))).toMatchObject(none);
    expect(toBenchmark(75, 80, asked(85, { appliesTo: "each-unit", each: "school" }))).toMatchObject(none);
    expect(toBenchmark(75, 80)).toMatchObject(none);
  });

  test("does not hide that the target is short of its baseline", () => {
    expect(toBenchmark(75, 70, asked(85))).toMatchObject({ answer: { code: "score.below-baseline" } });
    expect(toBenchmark(75, 70)).toMatchObject({ answer: { code: "score.below-baseline" } });
  });
});
