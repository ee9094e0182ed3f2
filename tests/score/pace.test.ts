import { defaultCatalog } from "eduplan/catalog";
import { shuozhou, xining } from "eduplan/data";
import type { Target } from "eduplan/model";
import { pace } from "eduplan/score";
import { describe, expect, test } from "vitest";
import { smallTarget } from "../smallPlan.ts";

const paceOf = (target: Target | undefined) => {
  if (!target) throw new Error("no such target");
  return pace(target, defaultCatalog);
};

const from = (value: number, date: string | undefined, to: string, goal = 95): Target =>
  smallTarget({
    baseline: { value, unit: "percent", ...(date !== undefined && { date }) },
    goal: { kind: "level", bound: "atLeast", value: goal, unit: "percent" },
    deadline: { kind: "by", date: to, precision: "month" },
  });

const years = (measure: ReturnType<typeof pace>) => (measure.state === "number" ? measure.parts.years : undefined);

describe("pace", () => {
  test("from 93.56 in 2020 to 99 in 2025 is 1.088 percentage points a year", () => {
    const measure = paceOf(shuozhou.targets.find(({ id }) => id === "shuozhou-preschool-enrolment-2025"));
    expect(measure).toMatchObject({
      state: "number",
      unit: "points-per-year",
      parts: { baseline: 93.56, promised: 99, years: 5 },
    });
    expect(measure.state === "number" && measure.value).toBeCloseTo(1.088, 10);
  });

  test("a bare year is taken at its end", () => {
    expect(years(paceOf(from(90, "2020", "2025-12-31")))).toBe(5);
    expect(years(paceOf(from(90, "2020-12-31", "2025-12-31")))).toBe(5);
  });

  test("parts of a year count in whole months, whatever day a month ends on", () => {
    expect(years(paceOf(from(90, "2020", "2022-06-30")))).toBe(1.5);
    expect(years(paceOf(from(90, "2020-06-30", "2020-12-31")))).toBe(0.5);
    expect(years(paceOf(from(90, "2020", "2021-02-28")))).toBe(2 / 12);
  });

  test("a level that may fall has a negative pace", () => {
    expect(paceOf(from(97, "2020", "2024-12-31"))).toMatchObject({ state: "number", value: -0.5 });
  });

  test("a ratio of pupils to teachers is told in its own unit", () => {
    const ratio = smallTarget({
      indicator: "basic.pupil-teacher-ratio",
      baseline: { value: 20, unit: "pupilPerTeacher", date: "2020" },
      goal: { kind: "level", bound: "atMost", value: 15, unit: "pupilPerTeacher" },
    });
    expect(paceOf(ratio)).toMatchObject({ state: "number", unit: "per-year", value: -1 });
  });

  test("a baseline without a year leaves it unknown, as with 指标到校 in Xining", () => {
    const quota = xining.targets.find(({ id }) => id === "xining-quota-share-2022");
    expect(quota?.baseline).toMatchObject({ value: 60 });
    expect(paceOf(quota)).toMatchObject({ state: "unknown", reason: { code: "score.baseline-undated" } });
    expect(paceOf(from(90, undefined, "2025-12-31"))).toMatchObject({ reason: { code: "score.baseline-undated" } });
  });

  test("no deadline leaves it unknown", () => {
    const open: Target = { ...from(90, "2020", "2025-12-31"), deadline: { kind: "ongoing" } };
    expect(paceOf(open)).toMatchObject({ state: "unknown", reason: { code: "score.no-deadline" } });
  });

  test("the task's own deadline does not stand in for that of the clause", () => {
    const target = from(90, "2020", "2025-12-31");
    const task: Target = { ...target, deadline: { kind: "unstated" }, taskDeadline: target.deadline };
    expect(paceOf(task)).toMatchObject({ state: "unknown", reason: { code: "score.no-deadline" } });
  });

  test("a deadline that is not after the baseline leaves it unknown", () => {
    expect(paceOf(from(90, "2025", "2025-12-31"))).toEqual({
      state: "unknown",
      reason: { code: "score.no-time", params: { from: "2025-12-31", to: "2025-12-31" } },
    });
  });

  test("a range leaves it unknown", () => {
    const target = from(80, "2020", "2025-12-31");
    const range: Target = { ...target, goal: { kind: "level", bound: "between", value: [85, 90], unit: "percent" } };
    expect(paceOf(range)).toMatchObject({ state: "unknown", reason: { code: "score.range" } });
  });
});
