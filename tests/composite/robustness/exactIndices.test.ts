import { exactIndices, sobolIndices } from "eduplan/composite";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** The output of a model for every combination of its factors' values, the last factor changing fastest. */
function grid(sizes: readonly number[], model: (...values: number[]) => number): Float64Array {
  const count = sizes.reduce((product, size) => product * size, 1);
  return Float64Array.from({ length: count }, (_, run) => {
    let rest = run;
    const values = sizes.toReversed().map((size) => {
      const value = rest % size;
      rest = Math.floor(rest / size);
      return value;
    });
    return model(...values.toReversed());
  });
}

describe("exactIndices", () => {
  it("agrees with the variances worked out by hand", () => {
    // f = x + y + xy over {0, 1}²: 0, 1, 1, 3. Mean 5/4, variance 19/16; E[f|x] = 1/2, 2, so V_x = 9/16 = V_y and 1/16 is left for both.
    const found = exactIndices(
      [2, 2],
      grid([2, 2], (x = 0, y = 0) => x + y + x * y),
    );
    expect(found.mean).toBe(1.25);
    expect(found.variance).toBe(1.1875);
    for (const index of found.indices ?? []) {
      expect(index.first).toBeCloseTo(9 / 19, 11);
      expect(index.total).toBeCloseTo(10 / 19, 11);
    }
    expect(found.interactions).toEqual([{ factors: [0, 1], share: expect.closeTo(1 / 19, 11) }]);
    expect(found.higher).toBe(0);
  });

  it("finds what three factors do only together", () => {
    // Parity of three bits: no factor and no pair says anything, the three together everything.
    const found = exactIndices(
      [2, 2, 2],
      grid([2, 2, 2], (x = 0, y = 0, z = 0) => x ^ y ^ z),
    );
    expect(found.indices).toEqual([0, 1, 2].map(() => ({ first: 0, total: 1 })));
    expect(found.interactions.map(({ share }) => share)).toEqual([0, 0, 0]);
    expect(found.higher).toBe(1);
  });

  it("shares the variance out completely, whatever the model, and gives nothing to a factor of one value", () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 });
    const cases = sizes.chain((each) => {
      const count = each.reduce((product, size) => product * size, 1);
      const outputs = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: count, maxLength: count });
      return fc.record({ sizes: fc.constant(each), outputs });
    });
    fc.assert(
      fc.property(cases, ({ sizes: each, outputs }) => {
        const { indices, interactions, higher } = exactIndices(each, Float64Array.from(outputs));
        if (indices === null) {
          expect(new Set(outputs).size).toBe(1);
          return;
        }
        const alone = indices.reduce((sum, { first }) => sum + first, 0);
        const together = interactions.reduce((sum, { share }) => sum + share, 0);
        expect(alone + together + higher).toBeCloseTo(1, 9);
        indices.forEach(({ first, total }, factor) => {
          expect(total).toBeGreaterThanOrEqual(first - 1e-9);
          if (each[factor] === 1) expect(total).toBe(0);
        });
      }),
      { numRuns: 100 },
    );
  });

  it("is what sampling tends to", () => {
    const sizes = [5, 2, 20, 2];
    const model = (w = 0, n = 0, k = 0, a = 0) => 3 + w / 5 + n * (1 - a) + ((k * 7) % 20) / 9 + 2 * a * (1 + n / 2);
    const exact = exactIndices(sizes, grid(sizes, model)).indices ?? [];
    const inCell = (inputs: Float64Array) => model(...sizes.map((size, i) => Math.floor((inputs[i] ?? 0) * size)));
    const error = (n: number, sampling: "sobol" | "random") => {
      let squares = 0;
      for (let seed = 1; seed <= 20; seed++) {
        const found = sobolIndices(inCell, { dimensions: 4, n, seed, sampling }).indices ?? [];
        exact.forEach(({ first }, i) => {
          squares += ((found[i]?.first ?? 9) - first) ** 2;
        });
      }
      return Math.sqrt(squares / 80);
    };
    expect(error(1024, "sobol")).toBeLessThan(0.01);
    expect(error(128, "sobol")).toBeLessThan(error(128, "random") * 0.8);
  });
});
