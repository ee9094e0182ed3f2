import { comparePromises, type Goal, type NumericGoal } from "eduplan/model";
import { describe, expect, it } from "vitest";

const level = (
  bound: NumericGoal["bound"],
  value: NumericGoal["value"],
  more: Partial<NumericGoal> = {},
): NumericGoal => Object.freeze({ kind: "level", bound, value, unit: "percent", ...more });

const answer = (left: Goal, right: Goal, direction?: "higher" | "lower" | "neutral") =>
  comparePromises(left, right, direction && { direction }).answer;
const codes = (left: Goal, right: Goal) => comparePromises(left, right).reasons.map(({ code }) => code);

describe("comparePromises: floors", () => {
  it("finds ≥93% certainly more than ≥90%", () => {
    expect(comparePromises(level("atLeast", 93), level("atLeast", 90))).toEqual({
      answer: "certainly",
      difference: 3,
      unit: "percent",
      reasons: [],
    });
    expect(answer(level("atLeast", 90), level("atLeast", 93))).toBe("no");
    expect(answer(level("atLeast", 90), level("atLeast", 90))).toBe("equal");
  });

  it("finds >90% certainly more than ≥90%, by nothing", () => {
    expect(comparePromises(level("moreThan", 90), level("atLeast", 90))).toEqual({
      answer: "certainly",
      difference: 0,
      unit: "percent",
      reasons: [],
    });
    expect(answer(level("atLeast", 90), level("moreThan", 90))).toBe("no");
    expect(answer(level("moreThan", 90), level("moreThan", 90))).toBe("equal");
    expect(answer(level("moreThan", 90), level("atLeast", 91))).toBe("no");
  });

  it("takes binary noise off the difference", () => {
    expect(comparePromises(level("atLeast", 98.1), level("atLeast", 98)).difference).toBe(0.1);
  });
});

describe("comparePromises: a level without a bound word", () => {
  it("is a floor where higher is better, and the result says so", () => {
    expect(comparePromises(level("exactly", 100), level("atLeast", 99), { direction: "higher" })).toEqual({
      answer: "certainly",
      difference: 1,
      unit: "percent",
      readAs: { left: "floor" },
      reasons: [],
    });
    expect(comparePromises(level("atLeast", 99), level("exactly", 100), { direction: "higher" })).toMatchObject({
      answer: "no",
      readAs: { right: "floor" },
    });
  });

  it("is a ceiling where lower is better", () => {
    expect(comparePromises(level("exactly", 5), level("atMost", 8), { direction: "lower" })).toMatchObject({
      answer: "certainly",
      difference: -3,
      readAs: { left: "ceiling" },
    });
  });

  it("is a point where no direction is known: a point and a floor do not compare, two points do", () => {
    const result = comparePromises(level("exactly", 100), level("atLeast", 99));
    expect(result).toEqual({
      answer: "notComparable",
      reasons: [{ code: "reason.bound-side", params: { left: "point", right: "floor" } }],
    });
    expect(answer(level("exactly", 100), level("exactly", 99))).toBe("certainly");
    expect(comparePromises(level("exactly", 100), level("exactly", 99))).not.toHaveProperty("readAs");
  });

  it("leaves a change a point whatever the direction", () => {
    const change = (value: number): NumericGoal => level("exactly", value, { kind: "change", unit: "percentagePoint" });
    expect(comparePromises(change(5), change(3), { direction: "lower" })).toEqual({
      answer: "certainly",
      difference: 2,
      unit: "percentagePoint",
      reasons: [],
    });
  });
});

describe("comparePromises: ceilings", () => {
  it("finds ≤5 more owed than ≤8", () => {
    expect(comparePromises(level("atMost", 5), level("atMost", 8))).toMatchObject({
      answer: "certainly",
      difference: -3,
    });
    expect(answer(level("atMost", 8), level("atMost", 5))).toBe("no");
  });

  it("finds <5 more owed than ≤5", () => {
    expect(answer(level("lessThan", 5), level("atMost", 5))).toBe("certainly");
    expect(answer(level("atMost", 5), level("lessThan", 5))).toBe("no");
  });

  it("does not compare a ceiling with a floor", () => {
    expect(codes(level("atMost", 5), level("atLeast", 5))).toEqual(["reason.bound-side"]);
  });
});

describe("comparePromises: zero, about, ranges", () => {
  it("takes zero for a real target: no class may be too large", () => {
    const none = level("exactly", 0, { unit: "class" });
    const two = level("atMost", 2, { unit: "class" });
    expect(answer(none, two, "lower")).toBe("certainly");
    expect(answer(none, none, "lower")).toBe("equal");
    expect(comparePromises(none, none).difference).toBe(0);
  });

  it("is never certain about about", () => {
    expect(answer(level("about", 95), level("about", 90), "higher")).toBe("possibly");
    expect(answer(level("about", 95), level("atLeast", 90), "higher")).toBe("possibly");
    expect(answer(level("about", 90), level("about", 90), "higher")).toBe("equal");
    expect(answer(level("about", 90), level("exactly", 90), "higher")).toBe("possibly");
    expect(comparePromises(level("about", 95), level("about", 90), { direction: "higher" })).not.toHaveProperty(
      "difference",
    );
  });

  it("compares ranges where they are apart", () => {
    const range = (low: number, high: number): NumericGoal => level("between", [low, high], { unit: "school" });
    const one = level("exactly", 1, { unit: "school" });
    expect(answer(range(3, 5), range(1, 2), "higher")).toBe("certainly");
    expect(answer(range(1, 2), range(3, 5), "higher")).toBe("no");
    expect(answer(range(1, 3), range(2, 5), "higher")).toBe("possibly");
    expect(answer(range(1, 2), range(1, 2), "higher")).toBe("equal");
    expect(answer(range(1, 2), one, "higher")).toBe("possibly");
    expect(answer(range(2, 3), one, "higher")).toBe("certainly");
    expect(answer(range(2, 3), one, "lower")).toBe("no");
    expect(comparePromises(range(3, 5), range(1, 2), { direction: "higher" })).not.toHaveProperty("difference");
  });
});

describe("comparePromises: units and scales", () => {
  it("multiplies scales out: 2.5万 is 25000", () => {
    const places = (value: number, scale?: number): NumericGoal =>
      level("atLeast", value, { unit: "place", ...(scale && { scale }) });
    expect(answer(places(2.5, 10_000), places(25_000))).toBe("equal");
    expect(comparePromises(places(14.8, 10_000), places(24.5, 10_000))).toMatchObject({
      answer: "no",
      difference: -97_000,
      unit: "place",
    });
  });

  it("converts shares without noise: 57% is 0.57 is 570‰", () => {
    for (const percent of [0.3, 0.7, 7, 14, 28, 29, 55, 56, 57, 58, 93.56, 99.9]) {
      const asPercent = level("atLeast", percent);
      const asFraction = level("atLeast", Number((percent / 100).toFixed(6)), { unit: "fraction" });
      const asPerMille = level("atLeast", Number((percent * 10).toFixed(6)), { unit: "perMille" });
      expect([answer(asPercent, asFraction), answer(asFraction, asPerMille), answer(asPerMille, asPercent)]).toEqual([
        "equal",
        "equal",
        "equal",
      ]);
    }
  });

  it("gives the difference in the left goal's unit", () => {
    expect(comparePromises(level("atLeast", 0.95, { unit: "fraction" }), level("atLeast", 90))).toMatchObject({
      answer: "certainly",
      difference: 0.05,
      unit: "fraction",
    });
  });

  it("turns bounds round with a ratio: at least one teacher per 15 pupils is at most 15 pupils per teacher", () => {
    const teachers = level("atLeast", 1 / 15, { unit: "teacherPerPupil" });
    const pupils = (value: number): NumericGoal => level("atMost", value, { unit: "pupilPerTeacher" });
    expect(answer(teachers, pupils(15))).toBe("equal");
    expect(answer(teachers, pupils(17))).toBe("certainly");
    expect(answer(pupils(17), teachers)).toBe("no");
    expect(
      codes(level("atLeast", 1 / 15, { unit: "teacherPerPupil" }), level("atLeast", 15, { unit: "pupilPerTeacher" })),
    ).toEqual(["reason.bound-side"]);
  });

  it("turns the ends of a range round with a ratio", () => {
    const pupils = level("between", [12, 15], { unit: "pupilPerTeacher" });
    const teachers = level("between", [0.0625, 0.125], { unit: "teacherPerPupil" });
    expect(answer(pupils, teachers)).toBe("possibly");
    expect(answer(level("between", [17, 18], { unit: "pupilPerTeacher" }), teachers)).toBe("certainly");
  });
});

describe("comparePromises: what does not compare", () => {
  it("says so of kinds, per, units and missing values, all at once", () => {
    const flow = level("atLeast", 2.5, { kind: "flow", unit: "place", scale: 10_000, per: [{ of: "year" }] });
    const empty = level("exactly", null, { missing: "noValue" });
    expect(codes(flow, empty)).toEqual(["reason.kind", "reason.per", "reason.no-value", "reason.unit"]);
    expect(codes(level("exactly", null, { missing: "unreadable" }), level("atLeast", 90))).toEqual([
      "reason.unreadable",
    ]);
    expect(codes(level("atLeast", 5), level("atLeast", 5, { unit: "percentagePoint" }))).toEqual(["reason.unit"]);
  });

  it("names units that differ whichever side has no value", () => {
    const empty = level("exactly", null, { missing: "noValue" });
    const places = level("exactly", 5, { unit: "place" });
    expect(codes(empty, places)).toEqual(["reason.no-value", "reason.unit"]);
    expect(codes(places, empty)).toEqual(["reason.no-value", "reason.unit"]);
  });

  it("does not take zero teachers per pupil for a number of pupils per teacher, from either side", () => {
    const none = level("atLeast", 0, { unit: "teacherPerPupil" });
    const some = level("atMost", 17, { unit: "pupilPerTeacher" });
    expect(codes(none, some)).toEqual(["reason.unit"]);
    expect(codes(some, none)).toEqual(["reason.unit"]);
  });

  it("counts per the same things in any order", () => {
    const yearly = level("atLeast", 100, { kind: "flow", unit: "person", per: [{ of: "year" }, { of: "county" }] });
    const turned = level("atLeast", 90, {
      kind: "flow",
      unit: "person",
      per: [{ of: "county" }, { every: 1, of: "year" }],
    });
    const fiveYearly = level("atLeast", 90, { kind: "flow", unit: "person", per: [{ every: 5, of: "year" }] });
    expect(answer(yearly, turned)).toBe("certainly");
    expect(codes(yearly, fiveYearly)).toEqual(["reason.per"]);
  });

  it("needs a number on both sides", () => {
    const direction: Goal = { kind: "direction", toward: "raise" };
    const relative: Goal = { kind: "relative", bound: "atLeast", reference: "当地公务员的平均工资收入水平" };
    expect(codes(direction, level("atLeast", 90))).toEqual(["reason.no-number"]);
    expect(codes(level("atLeast", 90), relative)).toEqual(["reason.no-number"]);
    expect(codes(direction, direction)).toEqual(["reason.no-number"]);
  });
});
