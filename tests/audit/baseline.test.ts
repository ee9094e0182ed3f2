import { audit } from "eduplan/audit";
import { defaultCatalog } from "eduplan/catalog";
import { jizhou, plans, shuozhou } from "eduplan/data";
import type { Baseline, Goal, Observation, Plan, Target } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { madeObservation, madeTarget, percent } from "../plans.ts";
import { found, foundIn } from "./found.ts";

const RULE = "audit.baseline";
const MET = "audit.baseline.already-met";
const PASSED = "audit.baseline.beyond-target";
const POSSIBLY = "audit.baseline.possibly-beyond-target";

const codes = (goal: Goal, baseline: Baseline, more: Partial<Target> = {}): string[] =>
  found(RULE, { targets: [madeTarget("a", { goal, baseline, ...more })] }).map(([code]) => code);
const share = (value: number): Baseline => ({ value, unit: "percent" });

describe("蓟州's 公办占比 of at least 50 % from 51.13 %", () => {
  const [finding, ...others] = foundIn(jizhou, RULE).filter(({ code }) => code === POSSIBLY);

  // The label leaves open what is counted; the baseline counts children.
  it("possibly falls short of its own baseline: the one target of the plan that does", () => {
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: "warning",
      params: { label: "公办占比", goal: { zh: "≥50%" }, baseline: { zh: "51.13%", en: "51.13 %" } },
    });
    expect(finding?.evidence?.map(({ exact }) => exact)).toEqual(["公办占比50%以上", "公办园在园幼儿占百分比51.13%"]);
  });

  it("is told once, though the plan states the target twice", () => {
    expect(jizhou.targets.filter(({ label }) => label === "公办占比").length).toBe(2);
  });
});

describe("targets of the bundled plans that are met already", () => {
  it("are 朔州's rates that were 100 % in 2020, and 蓟州's 96 % of children with disabilities", () => {
    const met = plans.flatMap((plan) => foundIn(plan, RULE).filter(({ code }) => code === MET));
    expect(met.map(({ evidence }) => evidence?.[0]?.record).sort()).toEqual([
      "jizhou-disabled-enrolment-2025",
      "shuozhou-compulsory-enrolment-2025",
      "shuozhou-compulsory-graduation-2025",
      "shuozhou-compulsory-migrant-enrolment-2025",
      "shuozhou-upper-secondary-graduation-2025",
    ]);
    expect(new Set(met.map(({ severity }) => severity))).toEqual(new Set(["info"]));
  });

  it("are not 朔州's rates that rise", () => {
    const told = foundIn(shuozhou, RULE).map(({ evidence }) => evidence?.[0]?.record);
    expect(told).not.toContain("shuozhou-compulsory-retention-2025");
    expect(told).not.toContain("shuozhou-preschool-enrolment-2025");
  });
});

describe("a level and its baseline", () => {
  it("is to be reached from below where more is better", () => {
    expect(codes(percent(95), share(94.9))).toEqual([]);
    expect(codes(percent(95), share(95))).toEqual([MET]);
    expect(codes(percent(95), share(95.1))).toEqual([PASSED]);
  });

  it("is to be reached from above where less is better", () => {
    const ratio = { indicator: "basic.temporary-teacher-share" };
    expect(codes(percent(5, "atMost"), share(6), ratio)).toEqual([]);
    expect(codes(percent(5, "atMost"), share(5), ratio)).toEqual([MET]);
    expect(codes(percent(5, "atMost"), share(3), ratio)).toEqual([PASSED]);
  });

  it("is not met by the value itself when it is to be passed: 超过90% from 90 %", () => {
    expect(codes(percent(90, "moreThan"), share(90))).toEqual([]);
    expect(codes(percent(90, "moreThan"), share(91))).toEqual([PASSED]);
  });

  it("is met by the upper end of a range, not by the lower", () => {
    expect(codes(percent([90, 95], "between"), share(92))).toEqual([]);
    expect(codes(percent([90, 95], "between"), share(95))).toEqual([MET]);
  });

  it("is compared in the target's unit and scale", () => {
    expect(codes(percent(95), { value: 0.95, unit: "fraction" })).toEqual([MET]);
    const places = { indicator: "compulsory.places" };
    const goal: Goal = { kind: "level", bound: "atLeast", value: 2.5, scale: 10000, unit: "place" };
    expect(codes(goal, { value: 25000, unit: "place" }, places)).toEqual([MET]);
    expect(codes(goal, { value: 2.4, scale: 10000, unit: "place" }, places)).toEqual([]);
    expect(codes(goal, { value: 30, unit: "school" }, places)).toEqual([]);
  });

  it("says nothing where there is no better direction, no level or no baseline", () => {
    expect(codes(percent(95), share(99), { indicator: "own.share" })).toEqual([]);
    expect(codes({ ...percent(3), kind: "change" }, share(99))).toEqual([]);
    expect(codes({ ...percent(null), missing: "unreadable" }, share(99))).toEqual([]);
    expect(found(RULE, { targets: [madeTarget("a", { goal: percent(50) })] })).toEqual([]);
  });

  it("points to the observation that it rests on", () => {
    const baseline = { observation: "seen", value: 99, unit: "percent" } as const;
    const plan = { targets: [madeTarget("a", { baseline })], observations: [madeObservation("seen", { value: 99 })] };
    expect(found(RULE, plan)).toEqual([[PASSED, "a seen"]]);
  });
});

describe("a target that names no baseline", () => {
  const low = madeTarget("a", { goal: percent(90) });
  const observed = (target: Target, more: Partial<Observation>): readonly (readonly [string, string])[] =>
    found(RULE, { targets: [target], observations: [madeObservation("seen", more)] });

  it("is held against what the plan observed of the same indicator", () => {
    expect(observed(low, {})).toEqual([["audit.baseline.observed-beyond", "a seen"]]);
    expect(observed(low, { date: undefined as never })).toEqual([["audit.baseline.observed-beyond", "a seen"]]);
    expect(observed(low, { value: 89 })).toEqual([]);
    expect(observed(low, { value: 90 })).toEqual([[MET, "a seen"]]);
  });

  it("is held against an indicator that may be the same, where only an open facet keeps them apart", () => {
    const share = madeTarget("a", { indicator: "preschool.inclusive-share", label: "普惠率", goal: percent(80) });
    const of = (indicator: string, value: number) => observed(share, { indicator, value, label: "普惠性幼儿园覆盖率" });
    expect(of("preschool.inclusive-share.children", 84)).toEqual([["audit.baseline.observed-beyond", "a seen"]]);
    expect(of("preschool.inclusive-share.children", 80)).toEqual([]);
    expect(of("preschool.public-share.children", 84)).toEqual([]);
  });

  it("takes the latest before its deadline, whatever the order", () => {
    const seen = [
      madeObservation("old", { value: 95, date: "2015" }),
      madeObservation("new", { value: 85, date: "2020" }),
      madeObservation("later", { value: 99, date: "2026" }),
    ];
    for (const observations of [seen, [...seen].reverse()]) {
      expect(found(RULE, { targets: [low], observations })).toEqual([]);
    }
  });

  it.each<[string, Partial<Observation>]>([
    ["a forecast", { status: "F" }],
    ["another scope", { scope: { area: "城区" } }],
    ["another thing it is counted per", { per: [{ of: "county" }] }],
    ["a value of the deadline's own year", { date: "2025" }],
    ["no value", { value: null, missing: "noValue" }],
  ])("is not held against %s", (_, more) => {
    expect(observed(low, more)).toEqual([]);
  });
});

describe("the bundled plans", () => {
  it("have no target beyond its own baseline that goes unnoticed", () => {
    for (const plan of plans) {
      const noticed = new Set(
        audit(plan).findings.flatMap(({ code, evidence }) =>
          code.startsWith(RULE) ? (evidence ?? []).map(({ record }) => record) : [],
        ),
      );
      const beyond = plan.targets.filter(({ goal, baseline, indicator, restates }) => {
        if (restates !== undefined) return false;
        if (goal.kind !== "level" || typeof goal.value !== "number" || !baseline || indicator === undefined)
          return false;
        const { direction, unit } = defaultCatalog.byId.get(indicator) ?? {};
        if (direction === "neutral" || goal.unit !== unit || baseline.unit !== unit) return false;
        const [from, to] = [baseline.value * (baseline.scale ?? 1), goal.value * (goal.scale ?? 1)];
        return direction === "lower" ? to > from : to < from;
      });
      expect(beyond.map(({ id }) => id).filter((id) => !noticed.has(id))).toEqual([]);
    }
  });

  it("and a target whose baseline is put above it is noticed", () => {
    const index = jizhou.targets.findIndex(({ id }) => id === "jizhou-preschool-gross-enrolment-2025");
    const targets = jizhou.targets.map((target, at) =>
      at === index && target.baseline ? { ...target, baseline: { ...target.baseline, value: 99.48 } } : target,
    );
    const codesOf = (plan: Plan): string[] =>
      audit(plan)
        .findings.filter(({ path }) => path[1] === index)
        .map(({ code }) => code);
    expect(codesOf(jizhou)).not.toContain(PASSED);
    expect(codesOf({ ...jizhou, targets })).toContain(PASSED);
  });
});
