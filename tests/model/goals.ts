import type { Direction, NumericGoal, UnitId } from "eduplan/model";
import fc from "fast-check";

/** Units that convert into each other without turning the order round, and some that stand alone. */
const FAMILIES: readonly (readonly UnitId[])[] = [
  ["percent", "perMille", "fraction"],
  ["squareMetre", "hectare"],
  ["place"],
  ["percentagePoint"],
];

const hundredths = fc.integer({ min: 0, max: 20_000 }).map((value) => value / 100);
const scale = fc.constantFrom(undefined, 1, 100, 10_000, 100_000_000);
const per = fc.constantFrom(
  undefined,
  [{ of: "year" as const }],
  [{ every: 5, of: "year" as const }, { of: "teacher" as const }],
);

const quantity = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      bound: fc.constantFrom("exactly", "atLeast", "moreThan", "atMost", "lessThan", "about"),
      value: hundredths,
    }),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(hundredths, fc.integer({ min: 1, max: 1_000 }))
      .map(([low, width]) => ({ bound: "between" as const, value: [low, (low * 100 + width) / 100] as const })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom("noValue", "unreadable")
      .map((missing) => ({ bound: "exactly" as const, value: null, missing })),
  },
);

/** Any goal with a number, or with a reason why it has none. */
export const anyGoal: fc.Arbitrary<NumericGoal> = fc
  .record({
    quantity,
    kind: fc.constantFrom("level", "level", "level", "change", "flow"),
    unit: fc.constantFrom(...FAMILIES.flat()),
    scale,
    per,
  })
  .map(({ quantity: terms, kind, unit, scale: times, per: each }) =>
    Object.freeze({ kind, ...terms, unit, ...(times && { scale: times }), ...(each && { per: each }) }),
  );

/** Two levels of one family of units, so that they mostly compare. */
export const likeGoals: fc.Arbitrary<readonly [NumericGoal, NumericGoal]> = fc
  .constantFrom(...FAMILIES)
  .chain((family) => {
    const unit = fc.constantFrom(...family);
    const goal = fc
      .record({ quantity, unit, scale })
      .map(({ quantity: terms, unit: of, scale: times }) =>
        Object.freeze({ kind: "level" as const, ...terms, unit: of, ...(times && { scale: times }) }),
      );
    return fc.tuple(goal, goal);
  });

export const anyDirection: fc.Arbitrary<Direction> = fc.constantFrom("higher", "lower", "neutral");
