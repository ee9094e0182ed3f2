import { defaultCatalog } from "eduplan/catalog";
import { shuozhou } from "eduplan/data";
import type { Target } from "eduplan/model";
import { gapClosure, growth, logitPace, pace, score } from "eduplan/score";
import { describe, expect, test } from "vitest";
import { smallPlan, smallTarget } from "../smallPlan.ts";

const targetOf = (id: string): Target => shuozhou.targets.find((each) => each.id === id) as Target;

const share = (from: number, to: number): Target =>
  smallTarget({
    indicator: "preschool.inclusive-share.children",
    baseline: { value: from, unit: "percent", date: "2020" },
    goal: { kind: "level", bound: "atLeast", value: to, unit: "percent" },
  });

describe("the pace in logits", () => {
  test("from 75 to 88 in five years is (ln 7.333 − ln 3) ÷ 5", () => {
    const measure = logitPace(targetOf("shuozhou-preschool-inclusive-share-2025"), defaultCatalog);
    expect(measure).toMatchObject({ unit: "logit-per-year", parts: { baseline: 75, promised: 88, years: 5 } });
    expect(measure.state === "number" && measure.value).toBeCloseTo((Math.log(88 / 12) - Math.log(3)) / 5, 12);
  });

  test("says that the last points cost more, which points a year do not", () => {
    const value = (target: Target) => {
      const measure = logitPace(target, defaultCatalog);
      return measure.state === "number" ? measure.value : Number.NaN;
    };
    expect(value(share(94, 98))).toBeGreaterThan(3 * value(share(50, 54)));
  });

  test("is unknown on a bound and for a gross rate", () => {
    expect(logitPace(share(98, 100), defaultCatalog)).toMatchObject({
      reason: { code: "score.at-bound", params: { value: 100 } },
    });
    const gross = { ...share(90, 93), indicator: "preschool.gross-enrolment-rate.three-year" };
    expect(logitPace(gross, defaultCatalog)).toMatchObject({ reason: { code: "score.not-bounded" } });
  });
});

describe("growth", () => {
  test("from 6,258 to 15,000 people in five years is 19.1 % a year, whatever the scale", () => {
    const measure = growth(targetOf("shuozhou-higher-vocational-enrolment-2025"), defaultCatalog);
    expect(measure).toMatchObject({ unit: "growth-per-year", parts: { baseline: 6258, promised: 15000, years: 5 } });
    expect(measure.state === "number" && measure.value).toBeCloseTo((15000 / 6258) ** 0.2 - 1, 12);
  });

  test("from nothing is an answer of its own, and a share has none", () => {
    expect(growth(targetOf("shuozhou-bachelor-enrolment-2025"), defaultCatalog)).toMatchObject({
      state: "answer",
      answer: { code: "score.zero-baseline" },
    });
    expect(growth(share(75, 88), defaultCatalog)).toMatchObject({ reason: { code: "score.not-a-count" } });
  });
});

describe("hostile terms give a reason, never NaN", () => {
  const good = share(75, 88);
  const baseline = { value: 75, unit: "percent", date: "2020" } as const;
  const cases: readonly [string, Target][] = [
    ["a baseline in another unit", { ...good, baseline: { ...baseline, unit: "person" } }],
    ["a baseline that is NaN", { ...good, baseline: { ...baseline, value: Number.NaN } }],
    ["a baseline without end", { ...good, baseline: { ...baseline, value: Number.POSITIVE_INFINITY } }],
    ["a target that is NaN", share(75, Number.NaN)],
    ["a scale that is NaN", { ...good, goal: { ...good.goal, scale: Number.NaN } as Target["goal"] }],
    ["a baseline after the deadline", { ...good, baseline: { ...baseline, date: "2030" } }],
    ["a date that is none", { ...good, baseline: { ...baseline, date: "spring" } }],
    ["a deadline that is none", { ...good, deadline: { kind: "by", date: "soon", precision: "year" } }],
    ["a target counted per school", { ...good, goal: { ...good.goal, per: [{ of: "school" }] } as Target["goal"] }],
  ];

  test.each(cases)("%s", (_, target) => {
    for (const measure of [pace(target, defaultCatalog), logitPace(target, defaultCatalog)]) {
      expect(measure).toMatchObject({ state: "unknown", reason: { code: expect.stringMatching(/^score\./) } });
    }
    const scores = score([smallPlan([target])], { benchmarks: false });
    expect(JSON.stringify(scores)).not.toMatch(/null,"unit":"(share|points|logit|growth)/);
    for (const { gapClosure } of scores.targets) {
      if (gapClosure.state === "number") expect(Number.isFinite(gapClosure.value)).toBe(true);
    }
  });

  test("a unit that is none, in a plan that never passed the first door", () => {
    const target: Target = { ...good, goal: { ...good.goal, unit: "cubit" } as never };
    for (const measure of [pace, logitPace, growth, gapClosure]) {
      expect(measure(target, defaultCatalog)).toMatchObject({ state: "unknown", reason: { code: "score.unit" } });
    }
  });
});
