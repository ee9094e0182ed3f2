import { jizhou, minle, plans, shuozhou, xining } from "eduplan/data";
import type { Benchmark, Plan, Target } from "eduplan/model";
import { benchmarkGaps, score } from "eduplan/score";
import { describe, expect, test } from "vitest";
import { smallPlan, smallTarget } from "../smallPlan.ts";
import { madeBenchmark } from "./madeBenchmark.ts";

const gapsOf = (plan: Plan, id: string) => benchmarkGaps(plan, plan.targets.find((each) => each.id === id) as Target);

const benchmark = (more: Partial<Benchmark> = {}): Benchmark =>
  madeBenchmark("compulsory.retention-rate", 96, { id: "b", ...more });

const held = (target: Partial<Target>, more: Partial<Benchmark>, plan: Partial<Plan> = {}) => {
  const [gap] = benchmarkGaps(smallPlan([], plan), smallTarget(target), { benchmarks: [benchmark(more)] });
  if (!gap) throw new Error("no benchmark in force");
  return gap;
};

const codes = (gap: ReturnType<typeof held>) => gap.reasons.map(({ code }) => code);

describe("of the five plans", () => {
  test("a district stands to its city, and to what is asked of each county, apart from the nation's own total", () => {
    const gaps = gapsOf(jizhou, "jizhou-preschool-inclusive-share-2025");
    expect(gaps.map(({ benchmark: id, relation, answer, gap }) => [id, relation, answer, gap])).toEqual([
      ["tianjin-2025-preschool-inclusive-share", "context", "certainly", 5],
      // At least 85 against more than 85.
      ["national-2025-preschool-inclusive-share", "context", "no", 0],
      ["universal-inclusive-preschool-inclusive-share", "inherited", "certainly", 5],
    ]);
  });

  test("a rate that leaves the base open is refused with that very reason", () => {
    const gaps = gapsOf(shuozhou, "shuozhou-preschool-inclusive-share-2025");
    expect(gaps).toHaveLength(2);
    for (const gap of gaps) {
      expect(gap).toMatchObject({
        comparable: false,
        reasons: [{ code: "reason.unstated-facet" }, {}].slice(0, gap.reasons.length),
      });
      expect(gap).not.toHaveProperty("gap");
    }
  });

  test("a plan of doubtful attribution has none unless asked for", () => {
    const [without] = score([xining]).summaries;
    expect(without?.benchmarks.withheld?.code).toBe("reason.plan-attribution");
    expect(score([xining]).targets.every(({ benchmarks }) => benchmarks.length === 0)).toBe(true);
    const asked = score([xining], { assume: ["reason.plan-attribution"] });
    expect(asked.summaries[0]?.benchmarks).not.toHaveProperty("withheld");
    expect(score([minle], { benchmarks: false }).summaries[0]?.benchmarks.refused).toEqual({});
  });
});

describe("a benchmark", () => {
  test("of the province is told apart from one of the city itself", () => {
    expect(held({}, {})).toMatchObject({
      relation: "context",
      comparable: true,
      answer: "no",
      gap: -1,
      unit: "percent",
    });
    expect(held({}, { area: "140600" })).toMatchObject({ relation: "own", gap: -1 });
  });

  test("for each county does not judge a city's total, but a county's", () => {
    const each = { appliesTo: "each-unit", each: "county", area: "000000" } as const;
    expect(codes(held({}, each))).toEqual(["reason.each-unit"]);
    expect(held({}, each, { level: "county", region: "620722" })).toMatchObject({ relation: "inherited", gap: -1 });
    expect(codes(held({}, { ...each, each: "school" }, { level: "county", region: "620722" }))).toEqual([
      "reason.each-unit",
    ]);
  });

  test("of another year, unit or population gives that reason and no number", () => {
    const cases: readonly [Partial<Target>, Partial<Benchmark>, string][] = [
      [{}, { validTo: "2027" }, "reason.year"],
      [{ deadline: { kind: "unstated" } }, {}, "reason.year-unstated"],
      [{}, { unit: "person" }, "reason.unit"],
      [{}, { indicator: "compulsory.retention-rate.left-behind-children" }, "reason.facet"],
      [{ scope: { population: "随迁子女" } }, {}, "reason.scope"],
      [{ goal: { kind: "direction", toward: "raise" } }, {}, "reason.no-number"],
      [{}, { bound: "atMost" }, "reason.bound-side"],
    ];
    for (const [target, more, code] of cases) {
      const gap = held(target, more);
      expect(codes(gap)).toContain(code);
      expect(gap.comparable).toBe(false);
      expect(gap).not.toHaveProperty("gap");
      expect(gap).not.toHaveProperty("answer");
    }
  });

  test("that is a threshold holds in every year in which it is in force; a target only in its own", () => {
    const open = { kind: "threshold", validFrom: "2017" } as const;
    const { validTo: _, ...without } = benchmark(open);
    const [gap] = benchmarkGaps(smallPlan([]), smallTarget(), { benchmarks: [without] });
    expect(gap).toMatchObject({ comparable: true, gap: -1 });
  });

  test("where less is better is exceeded from below", () => {
    const target = smallTarget({
      indicator: "primary.pupil-teacher-ratio",
      goal: { kind: "level", bound: "atMost", value: 15, unit: "pupilPerTeacher" },
    });
    const [gap] = benchmarkGaps(smallPlan([]), target, {
      benchmarks: [
        benchmark({ indicator: "primary.pupil-teacher-ratio", bound: "atMost", value: 17, unit: "pupilPerTeacher" }),
      ],
    });
    expect(gap).toMatchObject({ answer: "certainly", gap: 2 });
  });

  test("hostile lists are refused, reasons of substance cannot be set aside", () => {
    expect(() => score(plans, { benchmarks: "all" as never })).toThrow(
      expect.objectContaining({ code: "unknown-option" }),
    );
    expect(() => score(plans, { assume: ["reason.unit"] })).toThrow(
      expect.objectContaining({ code: "unknown-option" }),
    );
    const assumed = benchmarkGaps(smallPlan([]), smallTarget(), {
      benchmarks: [benchmark({ validTo: "2027" })],
      assume: ["reason.year"],
    });
    expect(assumed[0]).toMatchObject({ comparable: true, gap: -1, assumed: [{ code: "reason.year" }] });
  });
});
