import { reliability } from "eduplan/audit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const pairs = (left: string, right: string): (readonly [string, string])[] =>
  Array.from(left, (value, index) => [value, right[index] ?? ""] as const);

describe("reliability", () => {
  it("gives the alphas of Krippendorff's own examples", () => {
    // Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, sections A (binary, 10 units) and B (nominal, 12 units).
    expect(reliability(pairs("0100000010", "1110010000")).alpha).toBeCloseTo(0.095, 3);
    expect(reliability(pairs("aabbdcccedda", "babbbcccEddd".toLowerCase())).alpha).toBeCloseTo(0.692, 3);
  });

  it("gives the kappa of a table of 20, 5, 10 and 15", () => {
    // Agreement 0.7, by chance 0.5 × 0.6 + 0.5 × 0.4 = 0.5.
    const table = [..."y".repeat(20), ..."y".repeat(5), ..."n".repeat(10), ..."n".repeat(15)].join("");
    const other = ["y".repeat(20), "n".repeat(5), "y".repeat(10), "n".repeat(15)].join("");
    const found = reliability(pairs(table, other));
    expect(found).toMatchObject({ units: 50, percent: 0.7 });
    expect(found.kappa).toBeCloseTo(0.4, 12);
  });

  it("has nothing to tell without units or with one category", () => {
    expect(reliability([])).toEqual({ units: 0 });
    expect(reliability(pairs("aaa", "aaa"))).toEqual({ units: 3, percent: 1 });
  });

  it("does not depend on who is left, nor on the order of the units, and never passes 1", () => {
    const coded = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom("a", "b", "c")), { maxLength: 30 });
    fc.assert(
      fc.property(coded, (units) => {
        const found = reliability(units);
        const swapped = reliability(units.map(([left, right]) => [right, left] as const).reverse());
        for (const key of ["percent", "kappa", "alpha"] as const) {
          const [value, other] = [found[key], swapped[key]];
          expect(value === undefined).toBe(other === undefined);
          if (value === undefined || other === undefined) continue;
          expect(other).toBeCloseTo(value, 10);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("is 1 where coders who use two categories agree throughout", () => {
    expect(reliability(pairs("abba", "abba"))).toMatchObject({ percent: 1, kappa: 1, alpha: 1 });
  });
});
