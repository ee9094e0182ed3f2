import { plans } from "eduplan/data";
import { describe as describeCoded, EduplanError, type Plan, type Target } from "eduplan/model";
import { score, type Weights } from "eduplan/score";
import { describe, expect, test } from "vitest";
import { smallPlan, smallTarget } from "../smallPlan.ts";

const HALF: Weights = { specificity: 0.5, coverage: 0.5 };

const named = (id: string, targets: readonly Target[], changes: Partial<Plan> = {}): Plan =>
  smallPlan(targets, { id, title: { zh: `${id}规划`, en: `plan ${id}` }, ...changes });

/** Quantified, dated and defined: specificity 0.6. */
const dated = smallTarget();
const undated = smallTarget({ deadline: { kind: "unstated" } });
const missing = { parts: [{ id: "annex", title: "附件", kind: "annex", inCopy: "missing" }] } as const;
const doubtful = { attribution: { claimed: "620722", grade: "doubtful" } } as const;

const weightsOf =
  (weights: unknown): (() => unknown) =>
  () =>
    score(plans, { weights: weights as Weights });

describe("weights that are refused", () => {
  test.each<[name: string, weights: unknown, said: string]>([
    ["a negative one", { specificity: 1.5, coverage: -0.5 }, "coverage is -0.5"],
    ["a sum that is not 1", { specificity: 0.5, coverage: 0.4 }, "sum to 0.9"],
    ["none at all", {}, "sum to 0"],
    ["a measure that does not exist", { specificity: 0.5, ambition: 0.5 }, "unknown measure ambition"],
    ["not a number", { specificity: Number.NaN }, "specificity is NaN"],
    ["not finite", { specificity: Number.POSITIVE_INFINITY }, "specificity is Infinity"],
  ])("%s", (_, weights, said) => {
    expect(weightsOf(weights)).toThrow(EduplanError);
    expect(weightsOf(weights)).toThrow(
      expect.objectContaining({ code: "invalid-weights", message: expect.stringContaining(said) }),
    );
    expect(weightsOf(weights)).toThrow(/specificity, gapClosure, coverage that sum to 1/);
  });

  test("thirds are a sum of 1", () => {
    expect(weightsOf({ specificity: 1 / 3, gapClosure: 1 / 3, coverage: 1 / 3 })).not.toThrow();
    expect(weightsOf({ specificity: 0.7, gapClosure: 0.2, coverage: 0.1 })).not.toThrow();
  });
});

describe("the five plans", () => {
  test("are not ranked unless asked for", () => {
    expect(score(plans).ranking).toEqual({ state: "not-asked" });
  });

  test("are not ranked even then: no two of them are documents of a kind, and each pair says why", () => {
    const { ranking } = score(plans, { weights: HALF });
    if (ranking.state !== "refused") throw new Error(ranking.state);
    expect(ranking.pairs).toHaveLength(10);
    const reasons = (left: string, right: string) =>
      ranking.pairs.find((pair) => pair.left === left && pair.right === right)?.reasons.map(({ code }) => code);
    expect(reasons("shuozhou", "jizhou")).toEqual(["reason.plan-level", "reason.plan-incomplete"]);
    expect(reasons("xining", "jizhou")).toContain("reason.plan-attribution");
    expect(reasons("minle", "guangdong-city")).toContain("reason.plan-genre");
    for (const { reasons: each } of ranking.pairs) {
      expect(each.map((one) => describeCoded(one, "zh")).join()).not.toContain("reason.");
    }
  });

  test("are still refused when only the attribution is set aside", () => {
    const { ranking } = score(plans, { weights: HALF, assume: ["reason.plan-attribution"] });
    if (ranking.state !== "refused") throw new Error(ranking.state);
    expect(ranking.pairs.flatMap(({ reasons }) => reasons.map(({ code }) => code))).not.toContain(
      "reason.plan-attribution",
    );
  });
});

describe("plans of a kind", () => {
  test("are ranked by their weighted totals", () => {
    const { ranking } = score([named("a", [undated]), named("b", [dated])], { weights: HALF });
    expect(ranking).toEqual({
      state: "ranked",
      ranks: [
        { plan: "a", total: { low: 0.7, high: 0.7 }, best: 2, worst: 2 },
        { plan: "b", total: { low: 0.8, high: 0.8 }, best: 1, worst: 1 },
      ],
    });
  });

  test("with equal totals share the place", () => {
    const { ranking } = score([named("a", [dated]), named("b", [dated])], { weights: HALF });
    expect(ranking).toMatchObject({
      ranks: [
        { best: 1, worst: 1 },
        { best: 1, worst: 1 },
      ],
    });
  });

  test("have an interval of places where a score is unknown: no gap closure may be nothing or everything", () => {
    const share = smallTarget({
      indicator: "preschool.inclusive-share.children",
      baseline: { value: 75, unit: "percent", date: "2020" },
      goal: { kind: "level", bound: "atLeast", value: 88, unit: "percent" },
    });
    const { ranking } = score([named("known", [share]), named("unknown", [dated])], { weights: { gapClosure: 1 } });
    expect(ranking).toEqual({
      state: "ranked",
      ranks: [
        { plan: "known", total: { low: 0.52, high: 0.52 }, best: 1, worst: 2 },
        { plan: "unknown", total: { low: 0, high: 1 }, best: 1, worst: 2 },
      ],
    });
  });

  test("an incomplete copy, where let in, may stand as high as its missing part allows", () => {
    const stages = { remit: { stages: ["ED02", "ED1_2"] } } as const;
    const list = [named("whole", [dated], stages), named("part", [dated], { ...stages, ...missing })];
    expect(score(list, { weights: { coverage: 1 } }).ranking).toMatchObject({
      state: "refused",
      pairs: [{ left: "whole", right: "part", reasons: [{ code: "reason.plan-incomplete" }] }],
    });
    expect(score(list, { weights: { coverage: 1 }, assume: ["reason.plan-incomplete"] }).ranking).toMatchObject({
      state: "ranked",
      ranks: [
        { plan: "whole", total: { low: 0.5, high: 0.5 }, best: 1, worst: 2 },
        { plan: "part", total: { low: 0.5, high: 1 }, best: 1, worst: 1 },
      ],
    });
  });

  test("a plan of doubtful attribution is kept out of the ranking unless let in", () => {
    const list = [named("sure", [dated]), named("doubtful", [undated], doubtful)];
    expect(score(list, { weights: HALF }).ranking).toMatchObject({
      state: "refused",
      pairs: [{ reasons: [{ code: "reason.plan-attribution", params: { grade: "doubtful" } }] }],
    });
    const { ranking, options } = score(list, { weights: HALF, assume: ["reason.plan-attribution"] });
    expect(ranking).toMatchObject({
      state: "ranked",
      ranks: [
        { plan: "sure", best: 1 },
        { plan: "doubtful", best: 2 },
      ],
    });
    expect(options.assume).toEqual(["reason.plan-attribution"]);
  });

  test("one plan alone is first and last", () => {
    expect(score([named("a", [dated])], { weights: HALF }).ranking).toMatchObject({ ranks: [{ best: 1, worst: 1 }] });
  });
});
