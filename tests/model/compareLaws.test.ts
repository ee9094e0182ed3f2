import {
  type Answer,
  type Comparison,
  compareOutcomes,
  comparePromises,
  convertUnit,
  type GoalContext,
  type NumericGoal,
  type UnitId,
} from "eduplan/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDirection, anyGoal, likeGoals } from "./goals.ts";

/** What the answer is when left and right change places. */
const CONVERSE: Readonly<Record<Answer, Answer>> = {
  certainly: "no",
  no: "certainly",
  equal: "equal",
  possibly: "possibly",
  notComparable: "notComparable",
};

const codesOf = ({ reasons }: Comparison): string[] => reasons.map(({ code }) => code).sort();

const verbs = [
  ["comparePromises", comparePromises],
  ["compareOutcomes", compareOutcomes],
] as const;

describe.each(verbs)("%s", (_, compare) => {
  it("says the converse when left and right change places", () => {
    fc.assert(
      fc.property(likeGoals, anyDirection, ([left, right], direction) => {
        const there = compare(left, right, { direction });
        const back = compare(right, left, { direction });
        expect(back.answer).toBe(CONVERSE[there.answer]);
        expect(codesOf(back)).toEqual(codesOf(there));
      }),
      { numRuns: 400 },
    );
  });

  it("says the converse within natural bounds", () => {
    fc.assert(
      fc.property(likeGoals, anyDirection, ([left, right], direction) => {
        const context: GoalContext = { direction, bounds: { min: 0, max: 100 } };
        const like = { ...right, unit: left.unit };
        expect(compare(like, left, context).answer).toBe(CONVERSE[compare(left, like, context).answer]);
      }),
      { numRuns: 300 },
    );
  });

  it("refuses for the same reasons from either side, whatever the goals", () => {
    fc.assert(
      fc.property(anyGoal, anyGoal, anyDirection, (left, right, direction) => {
        const there = compare(left, right, { direction });
        const back = compare(right, left, { direction });
        expect(codesOf(back)).toEqual(codesOf(there));
        expect(there.reasons.length > 0).toBe(there.answer === "notComparable");
      }),
      { numRuns: 400 },
    );
  });

  it("gives JSON with finite numbers only, and the same again", () => {
    fc.assert(
      fc.property(anyGoal, anyGoal, anyDirection, (left, right, direction) => {
        const result = compare(left, right, { direction });
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
        if ("difference" in result) expect(Number.isFinite(result.difference)).toBe(true);
        expect("difference" in result).toBe("unit" in result);
        expect(compare(left, right, { direction })).toEqual(result);
      }),
      { numRuns: 400 },
    );
  });

  it("minds neither the scale a goal is written in nor its unit", () => {
    fc.assert(
      fc.property(likeGoals, anyDirection, fc.constantFrom(10, 100, 10_000), ([left, right], direction, times) => {
        const before = compare(left, right, { direction });
        expect(compare(left, rescaled(right, times), { direction })).toEqual(before);
        for (const unit of ["percent", "perMille", "fraction"] as const) {
          const other = inUnit(right, unit);
          if (other) expect(compare(left, other, { direction })).toEqual(before);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const inValues = (goal: NumericGoal, change: (value: number) => number): NumericGoal["value"] => {
  if (goal.value === null) return null;
  return typeof goal.value === "number" ? change(goal.value) : [change(goal.value[0]), change(goal.value[1])];
};

/** The same quantity with its scale made `times` larger. */
const rescaled = (goal: NumericGoal, times: number): NumericGoal => ({
  ...goal,
  value: inValues(goal, (value) => value / times),
  scale: (goal.scale ?? 1) * times,
});

/** The same quantity in another unit; `undefined` when it has none there. */
function inUnit(goal: NumericGoal, unit: UnitId): NumericGoal | undefined {
  if (convertUnit(1, goal.unit, unit) === undefined) return undefined;
  return { ...goal, unit, value: inValues(goal, (value) => convertUnit(value, goal.unit, unit) ?? Number.NaN) };
}

describe("comparePromises", () => {
  it("finds every goal with a stated value equal to itself", () => {
    fc.assert(
      fc.property(anyGoal, anyDirection, (goal, direction) => {
        fc.pre(goal.value !== null);
        expect(comparePromises(goal, goal, { direction }).answer).toBe("equal");
      }),
    );
  });

  it("has a difference of opposite sign from the other side", () => {
    fc.assert(
      fc.property(likeGoals, anyDirection, ([left, right], direction) => {
        const like = { ...right, unit: left.unit };
        const there = comparePromises(left, like, { direction });
        const back = comparePromises(like, left, { direction });
        expect("difference" in back).toBe("difference" in there);
        if (there.difference !== undefined) expect(there.difference + (back.difference ?? Number.NaN)).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it("has a difference whose sign agrees with the answer", () => {
    fc.assert(
      fc.property(likeGoals, anyDirection, ([left, right], direction) => {
        const { answer, difference, readAs } = comparePromises(left, right, { direction });
        fc.pre(difference !== undefined && difference !== 0);
        const ceiling = [left.bound, right.bound].some((bound) => bound === "atMost" || bound === "lessThan");
        const more = ceiling || readAs?.left === "ceiling" || readAs?.right === "ceiling" ? -1 : 1;
        expect(answer).toBe(Math.sign(difference ?? 0) === more ? "certainly" : "no");
      }),
      { numRuns: 300 },
    );
  });

  it("never finds less in a higher floor or a lower ceiling", () => {
    const rank: Readonly<Record<Answer, number>> = { no: 0, possibly: 1, equal: 1, certainly: 2, notComparable: 3 };
    const single = likeGoals.filter(([{ bound, value }]) => typeof value === "number" && /east|ost|Than/.test(bound));
    fc.assert(
      fc.property(single, anyDirection, fc.integer({ min: 1, max: 5_000 }), ([left, right], direction, hundredths) => {
        const up = left.bound === "atLeast" || left.bound === "moreThan" ? 1 : -1;
        const firmer = { ...left, value: Number(left.value) + (up * hundredths) / 100 };
        const before = comparePromises(left, right, { direction }).answer;
        const after = comparePromises(firmer, right, { direction }).answer;
        expect(rank[after]).toBeGreaterThanOrEqual(rank[before]);
      }),
      { numRuns: 400 },
    );
  });

  it("is transitive where it is certain", () => {
    const like = likeGoals.map(([left, right]) => [left, { ...right, unit: left.unit }] as const);
    fc.assert(
      fc.property(like, like, anyDirection, ([a, b], [c], direction) => {
        const last = { ...c, unit: a.unit };
        fc.pre(comparePromises(a, b, { direction }).answer === "certainly");
        fc.pre(comparePromises(b, last, { direction }).answer === "certainly");
        expect(comparePromises(a, last, { direction }).answer).toBe("certainly");
      }),
      { numRuns: 150 },
    );
  });

  it("says the converse across a ratio and its reciprocal, whose bounds turn round", () => {
    const bound = fc.constantFrom("atLeast", "moreThan", "atMost", "lessThan");
    const pupils = fc.integer({ min: 5, max: 40 });
    fc.assert(
      fc.property(bound, pupils, bound, pupils, (leftBound, perTeacher, rightBound, other) => {
        const left: NumericGoal = { kind: "level", bound: leftBound, value: perTeacher, unit: "pupilPerTeacher" };
        const right: NumericGoal = { kind: "level", bound: rightBound, value: 1 / other, unit: "teacherPerPupil" };
        const there = comparePromises(left, right);
        const back = comparePromises(right, left);
        expect(back.answer).toBe(CONVERSE[there.answer]);
        expect(codesOf(back)).toEqual(codesOf(there));
        if (perTeacher === other && there.difference !== undefined) expect(there.difference).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});
