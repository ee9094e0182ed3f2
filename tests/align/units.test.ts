import type { NumericGoal, Target } from "eduplan/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { percent } from "../plans.ts";
import { compareMade } from "./compareMade.ts";

const goal = (value: number, unit: NumericGoal["unit"], more: Partial<NumericGoal> = {}): Partial<Target> => ({
  goal: { kind: "level", bound: "atLeast", value, unit, ...more },
});
const promise = (...given: Parameters<typeof compareMade>) => compareMade(...given).promise;

describe("units across plans", () => {
  it("convert 95 % and 0.93, and the difference is in the indicator's unit", () => {
    expect(promise(goal(95, "percent"), goal(0.93, "fraction"))).toMatchObject({
      answer: "certainly",
      difference: 2,
      unit: "percent",
    });
    expect(promise(goal(0.93, "fraction"), goal(95, "percent"))).toMatchObject({
      answer: "no",
      difference: -2,
      unit: "percent",
    });
  });

  it("convert per mille and percent", () => {
    expect(promise(goal(980, "perMille"), goal(98, "percent"))).toMatchObject({ answer: "equal", difference: 0 });
  });

  it("call the same share equal however it is written: 55 % is 0.55", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (tenths) => {
        const [share, fraction] = [tenths / 10, Number((tenths / 1000).toFixed(3))];
        expect(promise(goal(share, "percent"), goal(fraction, "fraction"))?.answer).toBe("equal");
        expect(promise(goal(fraction, "fraction"), goal(share, "percent"))?.answer).toBe("equal");
      }),
    );
  });

  it("turn pupils per teacher into teachers per pupil, and at most into at least", () => {
    const ratio = { indicator: "basic.pupil-teacher-ratio" };
    const comparison = promise(
      { ...ratio, ...goal(17, "pupilPerTeacher", { bound: "atMost" }) },
      { ...ratio, ...goal(0.05, "teacherPerPupil") },
    );
    // One teacher for 20 pupils is at most 20 pupils to a teacher; at most 17 is the firmer promise.
    expect(comparison).toMatchObject({ answer: "certainly", difference: -3, unit: "pupilPerTeacher" });
  });

  it("multiply scales out: 2.5万 places are 25000", () => {
    const places = { indicator: "compulsory.places" };
    const scaled = { ...places, ...goal(2.5, "place", { scale: 10000 }) };
    const plain = { ...places, ...goal(25000, "place") };
    expect(promise(scaled, plain, { assume: ["reason.count-without-base"] })?.answer).toBe("equal");
  });

  it("clip outcomes to the natural bounds whatever the unit", () => {
    const share = { indicator: "preschool.inclusive-share.children" };
    const full = { ...share, ...goal(1, "fraction", { bound: "exactly" }) };
    const most = { ...share, goal: percent(100, "exactly") };
    // All that a share can come to: the two outcomes are one value.
    expect(compareMade(full, most).outcome).toMatchObject({ answer: "equal", difference: 0, unit: "percent" });
    expect(compareMade(most, full).outcome).toMatchObject({ answer: "equal", difference: 0, unit: "percent" });
    const fraction = { ...share, ...goal(0.99, "fraction") };
    const [left, right] = [compareMade(most, fraction), compareMade(fraction, most)].map(
      (each) => each.outcome?.answer,
    );
    // Nothing can pass 100 %, so neither outcome can be told to be the higher.
    expect([left, right]).toEqual(["possibly", "possibly"]);
  });
});
