import { type AuditThresholds, audit } from "eduplan/audit";
import { shuozhou } from "eduplan/data";
import type { Goal, Target } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { madePlan, madeTarget, percent } from "../plans.ts";
import { foundIn } from "./found.ts";

const RULE = "audit.jumps";

const jump = (
  goal: Goal,
  from: number,
  more: Partial<Target> = {},
  thresholds: Partial<AuditThresholds> = {},
): readonly unknown[] => {
  const unit = "unit" in goal ? goal.unit : "percent";
  const target = madeTarget("a", {
    indicator: "compulsory.graduation-rate",
    goal,
    baseline: { value: from, unit, date: "2020" },
    ...more,
  });
  return audit(madePlan("made", { targets: [target] }), { thresholds })
    .findings.filter(({ code }) => code === RULE)
    .map(({ params: { step } }) => step);
};
const places = (value: number): Goal => ({ kind: "level", bound: "exactly", value, unit: "place" });

describe("朔州's rates", () => {
  it("jump twice: 升学率 by 7 points a year and 课程职业化率 by 13", () => {
    expect(foundIn(shuozhou, RULE).map(({ params, severity }) => [params.label, params.step, severity])).toEqual([
      ["升学率", expect.objectContaining({ zh: "每年7个百分点,阈值5" }), "warning"],
      ["课程职业化率", expect.objectContaining({ en: "13 points a year, against a threshold of 5" }), "warning"],
    ]);
  });
});

describe("a rate bounded on both sides", () => {
  // ln(0.9/0.1) − ln(0.5/0.5) = 2.1972; over five years 0.4394.
  it("is held to its log-odds a year", () => {
    expect(jump(percent(90), 50)).toEqual([]);
    expect(jump(percent(90), 50, {}, { logitPerYear: 0.43 })).toEqual([
      { zh: "每年对数几率变动0.44,阈值0.43", en: "log-odds would move by 0.44 a year, against a threshold of 0.43" },
    ]);
    // From 95 to 99.9 %: 3.96 in log-odds, 0.79 a year, though less than a point.
    expect(jump(percent(99.9), 95).length).toBe(1);
  });

  it("is held to points a year where it starts or ends on a bound", () => {
    expect(jump(percent(100), 75)).toEqual([]);
    expect(jump(percent(100), 74.9).length).toBe(1);
    expect(jump(percent(26), 0).length).toBe(1);
    expect(jump(percent(100), 74.9, {}, { pointsPerYear: 6 })).toEqual([]);
  });

  it("may fall as fast as it may rise, where less is better", () => {
    const ratio = { indicator: "basic.temporary-teacher-share" };
    expect(jump(percent(5, "atMost"), 10, ratio)).toEqual([]);
    expect(jump(percent(1, "atMost"), 40, ratio).length).toBe(1);
  });
});

describe("a gross rate", () => {
  it("has no upper bound, and so is held to points", () => {
    const gross = { indicator: "upper-secondary.gross-enrolment-rate" };
    expect(jump(percent(105), 99, gross)).toEqual([]);
    expect(jump(percent(105), 79, gross)).toEqual([
      { zh: "每年5.2个百分点,阈值5", en: "5.2 points a year, against a threshold of 5" },
    ]);
  });
});

describe("a count", () => {
  const count = { indicator: "compulsory.places" };

  it("is held to its growth a year", () => {
    // 1.25^5 is 3.05.
    expect(jump(places(3.05), 1, count)).toEqual([]);
    expect(jump(places(3.06), 1, count)).toEqual([
      { zh: "每年25.1%,阈值25%", en: "25.1 % a year, against a threshold of 25 %" },
    ]);
    expect(jump(places(3.06), 1, count, { growthPerYear: 0.3 })).toEqual([]);
  });

  it("grows by no share from zero", () => {
    expect(jump(places(1785), 0, count)).toEqual([]);
  });
});

describe("nothing is computed", () => {
  it.each<[string, Partial<Target>]>([
    ["without the year of the baseline", { baseline: { value: 20, unit: "percent" } }],
    ["without a deadline", { deadline: { kind: "unstated" } }],
    [
      "of what goes backwards, which the baseline's rule tells",
      { baseline: { value: 99.99, unit: "percent", date: "2020" } },
    ],
    ["of a baseline that is no earlier", { baseline: { value: 20, unit: "percent", date: "2025" } }],
    ["of what is stated again", { restates: "b" }],
    ["of an indicator that the catalogue does not have", { indicator: "own.rate" }],
  ])("%s", (_, more) => {
    expect(jump(percent(95), 20, more)).toEqual([]);
  });

  it("and it is, once nothing is in the way", () => {
    expect(jump(percent(95), 20).length).toBe(1);
  });
});
