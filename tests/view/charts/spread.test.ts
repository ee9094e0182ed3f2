import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spread } from "../../../src/view/charts/spread.ts";

describe("places spread along a line", () => {
  test.each<[name: string, places: readonly number[], spread: readonly number[]]>([
    ["nothing", [], []],
    ["far apart: they stay", [0, 50, 100], [0, 50, 100]],
    ["two alike: to both sides", [50, 50], [45, 55]],
    ["two near each other: around their middle", [50, 52], [46, 56]],
    ["at the end: they stay on the line", [100, 100], [90, 100]],
    ["in any order", [52, 20, 50], [56, 20, 46]],
    ["a group meets the next", [50, 50, 57], [42.333333333333336, 52.333333333333336, 62.333333333333336]],
  ])("%s", (_, places, expected) => {
    const found = spread(places, 10, 100);
    expect(found).toHaveLength(expected.length);
    for (const [index, place] of expected.entries()) expect(found[index]).toBeCloseTo(place, 9);
  });

  test("keep their order and distance, and stay on the line when they fit", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 20 }), (places) => {
        const found = spread(places, 15, 300);
        const order = [...places.keys()].sort((a, b) => (found[a] ?? 0) - (found[b] ?? 0));
        for (const [at, index] of order.entries()) {
          const place = found[index] ?? 0;
          expect(place).toBeGreaterThan(-1e-9);
          expect(place).toBeLessThan(300 + 1e-9);
          const before = order[at - 1];
          if (before === undefined) continue;
          expect(place - (found[before] ?? 0)).toBeGreaterThan(15 - 1e-9);
          expect(places[index]).toBeGreaterThanOrEqual(places[before] ?? 0);
        }
      }),
    );
  });

  test("are many in no time that grows with their square", () => {
    const many = Array.from({ length: 50_000 }, () => 1);
    expect(spread(many, 1, 10)).toHaveLength(50_000);
  });
});
