import { compareOutcomes, type Direction, type NaturalBounds, type NumericGoal } from "eduplan/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const level = (bound: NumericGoal["bound"], value: NumericGoal["value"]): NumericGoal =>
  Object.freeze({ kind: "level", bound, value, unit: "percent" });
const share: NaturalBounds = Object.freeze({ min: 0, max: 100 });

describe("compareOutcomes", () => {
  it("is only possible where comparePromises is certain: a floor leaves the rest open", () => {
    const result = compareOutcomes(level("atLeast", 93), level("atLeast", 90), { bounds: share });
    expect(result).toEqual({ answer: "possibly", reasons: [] });
  });

  it("compares a floor with a ceiling", () => {
    expect(compareOutcomes(level("atLeast", 93), level("atMost", 90)).answer).toBe("certainly");
    expect(compareOutcomes(level("atMost", 90), level("atLeast", 93)).answer).toBe("no");
  });

  it("leaves open whether ≥90 and ≤90 meet, and settles it where one of them is strict", () => {
    expect(compareOutcomes(level("atLeast", 90), level("atMost", 90)).answer).toBe("possibly");
    expect(compareOutcomes(level("atMost", 90), level("atLeast", 90)).answer).toBe("possibly");
    expect(compareOutcomes(level("moreThan", 90), level("atMost", 90)).answer).toBe("certainly");
    expect(compareOutcomes(level("atLeast", 90), level("lessThan", 90)).answer).toBe("certainly");
    expect(compareOutcomes(level("lessThan", 90), level("atLeast", 90)).answer).toBe("no");
  });

  it("clips at the natural bounds: at least 100% of a share is 100%", () => {
    const all = level("atLeast", 100);
    expect(compareOutcomes(all, level("exactly", 100), { bounds: share })).toEqual({
      answer: "equal",
      difference: 0,
      unit: "percent",
      reasons: [],
    });
    expect(compareOutcomes(all, level("lessThan", 100), { bounds: share }).answer).toBe("certainly");
    expect(compareOutcomes(all, level("exactly", 100)).answer).toBe("possibly");
    expect(compareOutcomes(level("atMost", 0), level("exactly", 5), { bounds: share })).toMatchObject({
      answer: "no",
      difference: -5,
    });
  });

  it("reads a level without a bound word as a floor where higher is better", () => {
    const [left, right] = [level("exactly", 95), level("exactly", 90)];
    expect(compareOutcomes(left, right, { direction: "higher", bounds: share }).answer).toBe("possibly");
    expect(compareOutcomes(left, right, { bounds: share })).toMatchObject({ answer: "certainly", difference: 5 });
  });

  it("is never certain about about, which states no width", () => {
    expect(compareOutcomes(level("about", 99), level("atMost", 10), { bounds: share }).answer).toBe("possibly");
    expect(compareOutcomes(level("about", 99), level("about", 99)).answer).toBe("possibly");
  });

  it("orders promises that nobody can keep by their own value, both ways", () => {
    const [more, less] = [level("atLeast", 105), level("atLeast", 103)];
    expect(compareOutcomes(more, less, { bounds: share }).answer).toBe("certainly");
    expect(compareOutcomes(less, more, { bounds: share }).answer).toBe("no");
  });

  it("does not compare what comparePromises refuses for want of a number or a unit", () => {
    const places: NumericGoal = { kind: "level", bound: "atLeast", value: 5, unit: "place" };
    expect(compareOutcomes(level("atLeast", 5), places).reasons.map(({ code }) => code)).toEqual(["reason.unit"]);
    expect(compareOutcomes({ kind: "direction", toward: "raise" }, places).reasons.map(({ code }) => code)).toEqual([
      "reason.no-number",
    ]);
  });
});

/** Values from 0 to 20 in halves, so that strict and other bounds on whole numbers differ. */
const grid = Array.from({ length: 41 }, (_, index) => index / 2);

/** The values of the grid that keep a promise, told from the words of the bound alone. */
function kept({ bound, value }: NumericGoal, direction: Direction): number[] {
  if (value === null) return [];
  const [low, high] = typeof value === "number" ? [value, value] : value;
  const floor = bound === "atLeast" || (bound === "exactly" && direction === "higher");
  const ceiling = bound === "atMost" || (bound === "exactly" && direction === "lower");
  return grid.filter((each) => {
    if (bound === "moreThan") return each > low;
    if (bound === "lessThan") return each < high;
    if (floor) return each >= low;
    if (ceiling) return each <= high;
    return each >= low && each <= high;
  });
}

describe("compareOutcomes against every pair of values that keeps the promises", () => {
  const single = fc
    .tuple(fc.constantFrom("exactly", "atLeast", "moreThan", "atMost", "lessThan"), fc.integer({ min: 1, max: 19 }))
    .map(([bound, value]) => level(bound, value));
  const range = fc
    .uniqueArray(fc.integer({ min: 1, max: 19 }), { minLength: 2, maxLength: 2 })
    .map((values) => values.sort((a, b) => a - b))
    .map(([low = 0, high = 0]) => level("between", [low, high]));
  const goal = fc.oneof({ weight: 4, arbitrary: single }, range);

  it("agrees", () => {
    fc.assert(
      fc.property(goal, goal, fc.constantFrom("higher", "lower", "neutral"), (left, right, direction) => {
        const [ours, theirs] = [kept(left, direction), kept(right, direction)];
        const differences = ours.flatMap((a) => theirs.map((b) => a - b));
        const expected = differences.every((each) => each > 0)
          ? "certainly"
          : differences.every((each) => each < 0)
            ? "no"
            : differences.every((each) => each === 0)
              ? "equal"
              : "possibly";
        const { answer } = compareOutcomes(left, right, { direction, bounds: { min: 0, max: 20 } });
        expect(answer).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });
});
