import type { NumericGoal } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { goalInUnit } from "../../src/model/promise.ts";

const goal = (more: Partial<NumericGoal>): NumericGoal =>
  Object.freeze({ kind: "level", bound: "atLeast", value: 0.57, unit: "fraction", ...more });

describe("goalInUnit", () => {
  it("converts without noise and multiplies the scale out", () => {
    expect(goalInUnit(goal({}), "percent")).toEqual(goal({ value: 57, unit: "percent" }));
    const places = goal({ value: 2.01, scale: 10_000, unit: "place", per: [{ of: "year" }] });
    expect(goalInUnit(places, "place")).toEqual(goal({ value: 20_100, unit: "place", per: [{ of: "year" }] }));
  });

  it("turns bounds and ranges round with a ratio", () => {
    expect(goalInUnit(goal({ bound: "lessThan", value: 20, unit: "pupilPerTeacher" }), "teacherPerPupil")).toEqual(
      goal({ bound: "moreThan", value: 0.05, unit: "teacherPerPupil" }),
    );
    expect(goalInUnit(goal({ bound: "between", value: [10, 20], unit: "pupilPerTeacher" }), "teacherPerPupil")).toEqual(
      goal({ bound: "between", value: [0.05, 0.1], unit: "teacherPerPupil" }),
    );
  });

  it("keeps a missing value missing, but only within a dimension", () => {
    const empty = goal({ bound: "exactly", value: null, missing: "noValue", unit: "percent" });
    expect(goalInUnit(empty, "fraction")).toEqual({ ...empty, unit: "fraction" });
    expect(goalInUnit(empty, "place")).toMatchObject({ code: "reason.unit" });
  });
});
