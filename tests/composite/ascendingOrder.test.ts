import { normalise } from "eduplan/composite";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ascendingOrder } from "../../src/composite/ascendingOrder.ts";
import { tableOf } from "./tables.ts";

/** Any numbers, among them equal ones, zeros of both signs, the smallest and the largest. */
const values = fc.array(
  fc.oneof(
    fc.double(),
    fc.integer({ min: -3, max: 3 }),
    fc.constantFrom(0, -0, Number.MIN_VALUE, -Number.MIN_VALUE, Number.MAX_VALUE, -Number.MAX_VALUE),
  ),
  { maxLength: 60 },
);

describe("the ascending order", () => {
  it("is that of comparisons, whatever the numbers, with missing ones left out and equal ones in the order of rows", () => {
    fc.assert(
      fc.property(values, (numbers) => {
        const known = [...numbers.keys()].filter((row) => !Number.isNaN(numbers[row]));
        // Of the two zeros −0 comes first, which compare as equal.
        const isMinus = (row: number) => Number(Object.is(numbers[row], -0));
        const expected = known.sort((a, b) => {
          const [left = 0, right = 0] = [numbers[a], numbers[b]];
          return left < right ? -1 : left > right ? 1 : isMinus(b) - isMinus(a) || a - b;
        });
        const given = Float64Array.from(numbers);
        expect([...ascendingOrder(given)]).toEqual(expected);
        expect(given).toEqual(Float64Array.from(numbers));
      }),
    );
  });

  it("ranks zeros of both signs as equal, by every rule of ties", () => {
    const ranks = (ties: "min" | "max" | "average") =>
      normalise(tableOf({ x: [5, -0, null, 0, -2] }), { method: "rank", ties }).table.indicators[0]?.values;
    expect(ranks("min")).toEqual([4, 2, null, 2, 1]);
    expect(ranks("max")).toEqual([4, 3, null, 3, 1]);
    expect(ranks("average")).toEqual([4, 2.5, null, 2.5, 1]);
  });
});
