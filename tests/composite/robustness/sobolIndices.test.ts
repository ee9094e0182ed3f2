import { type SobolOptions, sobolIndices } from "eduplan/composite";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** Ishigami & Homma (1990) with a = 7, b = 0.1, inputs uniform in (−π, π); its variance is a²/8 + bπ⁴/5 + b²π⁸/18 + 1/2. */
const ishigami = (inputs: Float64Array) => {
  const [x = 0, y = 0, z = 0] = inputs.map((input) => Math.PI * (2 * input - 1));
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
};
const ishigamiVariance = 49 / 8 + (0.1 * Math.PI ** 4) / 5 + (0.01 * Math.PI ** 8) / 18 + 1 / 2;
const ishigamiFirst = [(1 + (0.1 * Math.PI ** 4) / 5) ** 2 / 2 / ishigamiVariance, 49 / 8 / ishigamiVariance, 0];
const jointly = (0.01 * Math.PI ** 8 * (1 / 18 - 1 / 50)) / ishigamiVariance;
const ishigamiTotal = [(ishigamiFirst[0] ?? 0) + jointly, ishigamiFirst[1] ?? 0, jointly];

/** Sobol's g-function: V_i = 1/(3 (1 + a_i)²), 1 + V = Π (1 + V_i). */
const a = [0, 1, 4.5, 9, 99];
const sobolG = (inputs: Float64Array) =>
  a.reduce((product, each, i) => (product * (Math.abs(4 * (inputs[i] ?? 0) - 2) + each)) / (1 + each), 1);
const partial = a.map((each) => 1 / (3 * (1 + each) ** 2));
const product = partial.reduce((all, each) => all * (1 + each), 1);
const gFirst = partial.map((each) => each / (product - 1));
const gTotal = partial.map((each) => (each * product) / (1 + each) / (product - 1));

const estimate = (model: (inputs: Float64Array) => number, options: SobolOptions) => {
  const { indices, ...rest } = sobolIndices(model, options);
  return { ...rest, first: indices?.map(({ first }) => first) ?? [], total: indices?.map(({ total }) => total) ?? [] };
};

/** Root mean squared error of the indices over repeated estimates. */
function error(
  model: (inputs: Float64Array) => number,
  options: SobolOptions,
  repeats: number,
  first: number[],
  total: number[],
) {
  const sums = { first: 0, total: 0 };
  for (let seed = 1; seed <= repeats; seed++) {
    const found = estimate(model, { ...options, seed });
    first.forEach((exact, i) => {
      sums.first += ((found.first[i] ?? 0) - exact) ** 2;
    });
    total.forEach((exact, i) => {
      sums.total += ((found.total[i] ?? 0) - exact) ** 2;
    });
  }
  const over = repeats * first.length;
  return { first: Math.sqrt(sums.first / over), total: Math.sqrt(sums.total / over) };
}

describe("sobolIndices", () => {
  it("finds the indices of the Ishigami function, whose values are known", () => {
    const found = estimate(ishigami, { dimensions: 3, n: 4096 });
    expect(found.mean).toBeCloseTo(3.5, 2);
    expect(found.variance / ishigamiVariance).toBeCloseTo(1, 2);
    for (const i of [0, 1, 2]) {
      expect(Math.abs((found.first[i] ?? 9) - (ishigamiFirst[i] ?? 0))).toBeLessThan(0.01);
      expect(Math.abs((found.total[i] ?? 9) - (ishigamiTotal[i] ?? 0))).toBeLessThan(0.01);
    }
  });

  it("finds those of Sobol's g-function", () => {
    const found = estimate(sobolG, { dimensions: 5, n: 4096 });
    a.forEach((_, i) => {
      expect(Math.abs((found.first[i] ?? 9) - (gFirst[i] ?? 0))).toBeLessThan(0.005);
      expect(Math.abs((found.total[i] ?? 9) - (gTotal[i] ?? 0))).toBeLessThan(0.005);
    });
  });

  it("is nearer with scrambled Sobol' points than with random ones", () => {
    const options = { dimensions: 5, n: 128 };
    const sobol = error(sobolG, options, 40, gFirst, gTotal);
    const random = error(sobolG, { ...options, sampling: "random" }, 40, gFirst, gTotal);
    expect(sobol.first).toBeLessThan(random.first * 0.7);
    expect(sobol.total).toBeLessThan(random.total * 0.7);
  });

  it("does not hang on the mean of the output, as the uncentred estimator does", () => {
    const raised = (inputs: Float64Array) => sobolG(inputs) + 1000;
    const options = { dimensions: 5, n: 128, sampling: "random" } as const;
    const plain = estimate(sobolG, options);
    const found = estimate(raised, options);
    found.first.forEach((first, i) => {
      expect(first).toBeCloseTo(plain.first[i] ?? 9, 8);
    });
  });

  it("covers the true indices with its bootstrap in about nine of ten cases, and always brackets the estimate", () => {
    let covered = 0;
    let bracketed = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const options = { dimensions: 5, n: 256, sampling: "random", bootstrap: 100, seed } as const;
      sobolIndices(sobolG, options).indices?.forEach(
        ({ first, firstInterval = [9, 9], total, totalInterval = [9, 9] }, i) => {
          if (firstInterval[0] <= (gFirst[i] ?? 0) && (gFirst[i] ?? 0) <= firstInterval[1]) covered++;
          if (firstInterval[0] <= first && first <= firstInterval[1]) bracketed++;
          if (totalInterval[0] <= total && total <= totalInterval[1]) bracketed++;
        },
      );
    }
    expect(covered).toBeGreaterThan(80);
    expect(covered).toBeLessThanOrEqual(100);
    expect(bracketed).toBe(200);
  });

  it("gives the same for the same seed, and says it in numbers that any runtime gives", () => {
    const found = estimate(sobolG, { dimensions: 5, n: 64, seed: 7 });
    expect(found.first.map((each) => each.toFixed(6))).toEqual([
      "0.836344",
      "0.216478",
      "-0.002589",
      "0.021223",
      "0.001756",
    ]);
    expect(estimate(sobolG, { dimensions: 5, n: 64, seed: 7 })).toEqual(found);
    expect(estimate(sobolG, { dimensions: 5, n: 64, seed: 8 })).not.toEqual(found);
  });

  it("shares nothing out when the output does not vary", () => {
    expect(sobolIndices(() => 0.1, { dimensions: 2, n: 8 })).toEqual({ mean: 0.1, variance: 0, indices: null });
  });

  it("gives an input without effect nothing, and one that decides all of it everything", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 31 }),
        fc.double({ min: 0.1, max: 1e6, noNaN: true }),
        (seed, scale) => {
          const { indices } = sobolIndices(([x = 0]) => scale * x, { dimensions: 2, n: 256, seed });
          expect(indices?.[1]).toEqual({ first: 0, total: 0 });
          expect(indices?.[0]?.first).toBeCloseTo(1, 1);
          expect(indices?.[0]?.total).toBeCloseTo(1, 1);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("refuses impossible sizes and a function that gives no number, naming the point", () => {
    expect(() => sobolIndices(() => 1, { dimensions: 0 })).toThrow(/at least one input/);
    expect(() => sobolIndices(() => 1, { dimensions: 1, n: 1 })).toThrow(/n ≥ 2/);
    expect(() => sobolIndices(([x = 0]) => Math.log(x - 0.5), { dimensions: 1, n: 8 })).toThrow(
      /gives NaN at \(0\.\d+\)/,
    );
  });
});
