import { type IndicatorWeights, indicatorWeights, type WeightMethod } from "eduplan/composite";
import { describe as inWords } from "eduplan/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reversed, tableOf, tables } from "../arbitraryTables.ts";

const weightsOf = (
  columns: Readonly<Record<string, readonly (number | null)[]>>,
  spec: WeightMethod,
): IndicatorWeights => indicatorWeights(tableOf(columns), spec);

/** Three columns at which the methods disagree. */
const three = { a: [0.2, 0.5, 0.9, 0.4, 0.7], b: [0.8, 0.1, 0.3, 0.9, 0.2], c: [0.5, 0.6, 0.7, 0.1, 0.95] };

const near = (actual: Readonly<Record<string, number>>, expected: readonly number[], digits = 9) => {
  expect(Object.keys(actual)).toHaveLength(expected.length);
  for (const [j, value] of Object.values(actual).entries())
    expect(value).toBeCloseTo(expected[j] ?? Number.NaN, digits);
};

describe("AHP", () => {
  // Saaty 1980: choosing a school, six criteria.
  const schools = [
    [1, 4, 3, 1, 3, 4],
    [1 / 4, 1, 7, 3, 1 / 5, 1],
    [1 / 3, 1 / 7, 1, 1 / 5, 1 / 5, 1 / 6],
    [1, 1 / 3, 5, 1, 1, 1 / 3],
    [1 / 3, 5, 5, 1, 1, 3],
    [1 / 4, 1, 6, 3, 1 / 3, 1],
  ];
  const six = Object.fromEntries(["p", "q", "r", "s", "t", "u"].map((id, j) => [id, [j, 1, 2]]));

  it("reproduces Saaty's school example, and says that its judgements contradict each other", () => {
    const { weights, details, warnings } = weightsOf(six, { method: "ahp", matrix: schools });
    near(weights, [0.32, 0.14, 0.03, 0.13, 0.24, 0.14], 2);
    // Printed are 7.49 and 0.24; the matrix as printed has these.
    expect(details.lambda).toBeCloseTo(7.4199, 4);
    expect(details.consistencyRatio).toBeCloseTo(0.229, 3);
    expect(warnings.map(({ code }) => code)).toEqual(["composite.ahp-inconsistent"]);
    expect(inWords(warnings[0] ?? expect.fail(), "en")).toContain("CR = 0.2");
  });

  it("finds the weights a consistent matrix was made from, by both solutions, in the order of ids", () => {
    const made = [0.5, 0.3, 0.2];
    const matrix = made.map((left) => made.map((right) => left / right));
    for (const solve of ["eigenvector", "geometric-mean"] as const) {
      const { weights, details } = weightsOf(three, { method: "ahp", matrix, solve, ids: ["c", "a", "b"] });
      near(weights, [0.3, 0.2, 0.5]);
      expect(details.consistencyRatio).toBeCloseTo(0, 9);
    }
  });

  it("names the pair that does not fit, the entry that is no judgement and the indicator that is missing", () => {
    const ahp = (matrix: number[][], ids?: string[]) => () =>
      weightsOf(three, { method: "ahp", matrix, ...(ids && { ids }) });
    const good = [
      [1, 2, 4],
      [1 / 2, 1, 2],
      [1 / 4, 1 / 2, 1],
    ];
    expect(
      ahp([
        [1, 3, 5],
        [1 / 3, 1, 2],
        [1 / 5, 3, 1],
      ]),
    ).toThrow("b against c is 2, the other way 3");
    expect(
      ahp([
        [1, 2, -4],
        [1 / 2, 1, 2],
        [1 / 4, 1 / 2, 1],
      ]),
    ).toThrow("a against c is -4");
    expect(
      ahp([
        [2, 2, 4],
        [1 / 2, 1, 2],
        [1 / 4, 1 / 2, 1],
      ]),
    ).toThrow("a against a is 2");
    expect(ahp(good.slice(0, 2))).toThrow("3 × 3; it has 2 rows");
    expect(ahp(good, ["a", "b", "d"])).toThrow("missing: c");
  });

  it("has no ratio beyond its table of random indices, which may be replaced", () => {
    const matrix = [
      [1, 2, 4],
      [1 / 2, 1, 2],
      [1 / 4, 1 / 2, 1],
    ];
    const short = weightsOf(three, { method: "ahp", matrix, randomIndex: [0, 0] });
    expect(short.details.consistencyRatio).toBeNull();
    expect(short.warnings.map(({ code }) => code)).toEqual(["composite.ahp-no-random-index"]);
    expect(weightsOf(three, { method: "ahp", matrix, randomIndex: [0, 0, 0.52] }).details.randomIndex).toBe(0.52);
  });
});

describe("entropy", () => {
  it("weighs by hand what is spread over two of two rows and what lies in one", () => {
    // p = (1/2, 1/2) has entropy 1 and weight 0; p = (1/4, 3/4) has entropy 0.811…
    const even = { even: [1, 1.0000001], apart: [1, 3] };
    const { details } = weightsOf(even, { method: "entropy", values: "given" });
    expect(details.entropy).toEqual([expect.closeTo(1, 9), expect.closeTo(0.8112781244591, 12)]);
  });

  it("hardly weighs a rate from 95 to 99.8 as given, and does once it is brought to 0–1", () => {
    const rates = { retention: [95, 99.8, 97, 98.5, 96.2], size: [12, 55, 8, 31, 20] };
    expect(weightsOf(rates, { method: "entropy", values: "given" }).weights.retention).toBeLessThan(0.002);
    expect(weightsOf(rates, { method: "entropy", values: "minmax" }).weights.retention).toBeGreaterThan(0.3);
  });

  it("hardly moves with a small shift or a range that keeps off 0", () => {
    const plain = weightsOf(three, { method: "entropy", values: "minmax" }).weights;
    const shifted = weightsOf(three, { method: "entropy", values: "minmax", shift: 0.0001 }).weights;
    const ranged = weightsOf(three, { method: "entropy", values: { range: [0.002, 0.998] } }).weights;
    for (const id of ["a", "b", "c"]) {
      expect(shifted[id]).not.toBe(plain[id]);
      expect(shifted[id]).toBeCloseTo(plain[id] ?? 0, 2);
      expect(ranged[id]).toBeCloseTo(plain[id] ?? 0, 1);
    }
  });

  it("gives a constant column no weight and says so, and refuses what has no proportions by name", () => {
    const { weights, warnings, details } = weightsOf(
      { a: [1, 2, 4], k: [5, 5, 5] },
      { method: "entropy", values: "given" },
    );
    expect(weights).toEqual({ a: 1, k: 0 });
    expect(warnings.map((each) => inWords(each, "en"))).toEqual(["k: k is the same everywhere and gets weight 0"]);
    expect(details.entropy).toEqual([expect.any(Number), null]);
    expect(() => weightsOf({ a: [1, 2], z: [-1, 1] }, { method: "entropy", values: "given" })).toThrow("z of r0 is -1");
    const range = { method: "entropy", values: { range: [1, 0] } } as const;
    expect(() => weightsOf(three, range)).toThrow("[1, 0] is no range");
  });

  it("is equal, with a warning, where nothing varies", () => {
    const { weights, warnings } = weightsOf({ a: [1, 1], b: [2, 2] }, { method: "entropy", values: "minmax" });
    expect(weights).toEqual({ a: 0.5, b: 0.5 });
    expect(warnings.map(({ code }) => code)).toContain("composite.weights-undetermined");
  });
});

describe("CRITIC, variation and components", () => {
  it("gives CRITIC's weights as computed elsewhere", () => {
    near(weightsOf(three, { method: "critic" }).weights, [0.223872342756, 0.50197589669, 0.274151760554]);
  });

  it("counts disagreement: of two alike and one against them the last weighs most", () => {
    const { weights } = weightsOf({ a: [0, 0.5, 1], same: [0, 0.5, 1], against: [1, 0.5, 0] }, { method: "critic" });
    expect(weights).toEqual({ a: 0.25, same: 0.25, against: 0.5 });
  });

  it("is equal with a warning where all columns run parallel", () => {
    const { weights, warnings } = weightsOf({ a: [0, 0.3, 1], b: [0.1, 0.4, 1.1] }, { method: "critic" });
    expect(weights).toEqual({ a: 0.5, b: 0.5 });
    expect(warnings.map(({ code }) => code)).toEqual(["composite.weights-undetermined"]);
  });

  it("weighs by the coefficient of variation, and refuses a mean that has none", () => {
    // s/x̄: 1/2 and 1/4.
    near(weightsOf({ a: [1, 3], b: [3, 5] }, { method: "variation" }).weights, [2 / 3, 1 / 3]);
    expect(() => weightsOf({ a: [1, 3], z: [-1, 1] }, { method: "variation" })).toThrow("mean of z is 0");
  });

  it("weighs by components as computed elsewhere, and leaves out rows with a gap aloud", () => {
    near(weightsOf(three, { method: "pca" }).weights, [0.294886052266, 0.364864381219, 0.340249566515]);
    const gap = weightsOf({ ...three, d: [null, 3, 1, 4, 1] }, { method: "pca" });
    expect(gap.details.rows).toBe(4);
    expect(inWords(gap.warnings[0] ?? expect.fail(), "en")).toContain("1 of 5 rows");
  });

  it("takes a negative coefficient as 0 and says whose", () => {
    const { weights, warnings } = weightsOf(three, { method: "pca", rule: "coefficients", components: { count: 1 } });
    expect(weights.b).toBe(0);
    expect(warnings).toMatchObject([{ code: "composite.weight-negative", params: { indicator: "b" } }]);
  });
});

describe("optimised weights", () => {
  it("balances correlations exactly where it can", () => {
    const { details, weights } = weightsOf(three, { method: "optimised", aim: "balance" });
    expect(details.converged).toBe(true);
    expect(Object.values(weights).every((weight) => weight > 0)).toBe(true);
    const [first = 0, ...others] = details.correlation as number[];
    for (const each of others) expect(each).toBeCloseTo(first, 8);
  });

  it("meets unequal targets in proportion", () => {
    const target = { a: 1, b: 1, c: 2 };
    const [a = 0, b = 0, c = 0] = weightsOf(three, { method: "optimised", aim: "balance", target }).details
      .correlation as number[];
    expect(b / a).toBeCloseTo(1, 6);
    expect(c / a).toBeCloseTo(2, 6);
    expect(() => weightsOf(three, { method: "optimised", aim: "balance", target: { a: 1, b: 0 } })).toThrow(
      "target of b is 0",
    );
  });

  it("never goes below 0 and says when the target is out of reach", () => {
    const columns = { a: [1, 2, 3, 4, 5], b: [1.1, 2, 3.2, 4, 5], c: [1, 2.2, 2.9, 4.3, 4.9], d: [2, 1, 2, 1, 3] };
    const target = { a: 9, b: 1, c: 1, d: 1 };
    const { weights, details, warnings } = weightsOf(columns, { method: "optimised", aim: "balance", target });
    expect(Math.min(...Object.values(weights))).toBe(0);
    expect(details).toMatchObject({ converged: false });
    expect(warnings[0]?.code).toBe("composite.weights-unbalanced");
  });

  it("gives the largest sum of correlations: no other weights do better", () => {
    const sum = (spec: WeightMethod) => {
      const { weights } = weightsOf(three, spec);
      const scores = three.a.map((_, i) =>
        Object.entries(three).reduce((s, [id, x]) => s + (weights[id] ?? 0) * (x[i] ?? 0), 0),
      );
      return Object.values(three).reduce((total, x) => total + correlationOf(x, scores), 0);
    };
    const best = sum({ method: "optimised", aim: "infomax" });
    for (let seed = 0; seed < 30; seed++) {
      const of: WeightMethod = { method: "optimised", aim: "infomax" };
      expect(sum({ method: "noisy", of, noise: 0.5, seed })).toBeLessThanOrEqual(best + 1e-12);
    }
  });
});

function correlationOf(x: readonly number[], y: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const cross = (u: readonly number[], mu: number, v: readonly number[], mv: number) =>
    u.reduce((sum, each, i) => sum + (each - mu) * ((v[i] ?? 0) - mv), 0);
  return cross(x, mx, y, my) / Math.sqrt(cross(x, mx, x, mx) * cross(y, my, y, my));
}

describe("combined and noisy weights", () => {
  const given = (a: number, b: number, c: number): WeightMethod => ({ method: "given", weights: { a, b, c } });

  it("combines by sum, product and root of the product", () => {
    const of = [given(0.5, 0.3, 0.2), given(0.2, 0.3, 0.5)];
    near(weightsOf(three, { method: "combined", rule: "linear", of, shares: [3, 1] }).weights, [0.425, 0.3, 0.275]);
    near(weightsOf(three, { method: "combined", rule: "multiplicative", of }).weights, [10 / 29, 9 / 29, 10 / 29]);
    const root = [Math.sqrt(0.1), 0.3, Math.sqrt(0.1)];
    const sum = root.reduce((total, each) => total + each, 0);
    near(
      weightsOf(three, { method: "combined", rule: "square-root", of }).weights,
      root.map((each) => each / sum),
    );
  });

  it("solves the game of two sets: the conditions hold before α is made a share", () => {
    const sets = [
      [0.5, 0.3, 0.2],
      [0.2, 0.3, 0.5],
    ] as const;
    const { details } = weightsOf(three, {
      method: "combined",
      rule: "game",
      of: sets.map(([a, b, c]) => given(a, b, c)),
    });
    // Both sets have the same length, so neither is preferred.
    expect(details.shares).toEqual([expect.closeTo(0.5, 9), expect.closeTo(0.5, 9)]);
    const uneven = weightsOf(three, {
      method: "combined",
      rule: "game",
      of: [given(0.6, 0.3, 0.1), given(0.3, 0.4, 0.3)],
    });
    // [.46 .33; .33 .34] α = [.46 .34]: α = (.0442, .0046)/.0475.
    expect(details.shares).toHaveLength(2);
    expect(uneven.details.shares).toEqual([expect.closeTo(0.0442 / 0.0488, 9), expect.closeTo(0.0046 / 0.0488, 9)]);
  });

  it("agrees on a set that all share, though the system is then singular", () => {
    const of = [given(0.5, 0.3, 0.2), given(0.5, 0.3, 0.2), given(0.5, 0.3, 0.2)];
    near(weightsOf(three, { method: "combined", rule: "game", of }).weights, [0.5, 0.3, 0.2]);
  });

  it("refuses shares that do not fit and products that vanish", () => {
    const of = [given(1, 0, 0), given(0, 1, 1)];
    expect(() => weightsOf(three, { method: "combined", rule: "linear", of, shares: [1] })).toThrow("2 methods");
    expect(() => weightsOf(three, { method: "combined", rule: "multiplicative", of })).toThrow("use linear");
    expect(() => weightsOf(three, { method: "combined", rule: "linear", of: [] })).toThrow("no methods");
  });

  it("draws noise from its seed alone", () => {
    const noisy = (seed: number) =>
      weightsOf(three, { method: "noisy", of: { method: "equal" }, noise: 0.25, seed }).weights;
    expect(noisy(1)).toEqual({ a: 0.344525603027, b: 0.286608310023, c: 0.36886608695 });
    expect(noisy(2)).not.toEqual(noisy(1));
    for (let seed = 0; seed < 50; seed++) {
      // (1 ± f)/(m ± …): within the extremes that a quarter allows.
      for (const weight of Object.values(noisy(seed))) expect(weight).toBeGreaterThan(0.75 / 3.5);
    }
    const still = weightsOf(three, { method: "noisy", of: given(2, 1, 1), noise: { a: 0 }, seed: 9 });
    near(still.weights, [0.5, 0.25, 0.25]);
    expect(() => weightsOf(three, { method: "noisy", of: { method: "equal" }, noise: 2, seed: 1 })).toThrow(
      "noise of a is 2",
    );
    expect(() => weightsOf(three, { method: "noisy", of: { method: "equal" }, noise: 0.1, seed: 0.5 })).toThrow("seed");
  });
});

const everyMethod: readonly WeightMethod[] = [
  { method: "equal" },
  { method: "entropy", values: "given" },
  { method: "entropy", values: "minmax" },
  { method: "critic" },
  { method: "variation" },
  { method: "pca" },
  { method: "pca", rule: "coefficients", components: { share: 0.85 } },
  { method: "benefit-of-the-doubt" },
  { method: "benefit-of-the-doubt", lower: 0.05, upper: 0.8 },
  { method: "optimised", aim: "balance" },
  { method: "optimised", aim: "infomax" },
  { method: "combined", rule: "game", of: [{ method: "critic" }, { method: "entropy", values: "minmax" }] },
];

describe("every method", () => {
  it.each(everyMethod.map((spec) => [JSON.stringify(spec), spec] as const))(
    "%s: weights are shares, whatever the order of rows",
    (_, spec) => {
      fc.assert(
        fc.property(tables, (table) => {
          const { weights } = indicatorWeights(table, spec);
          const values = Object.values(weights);
          expect(values.every((weight) => weight >= 0 && weight <= 1)).toBe(true);
          expect(values.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
          const turned = indicatorWeights(reversed(table), spec).weights;
          for (const [id, weight] of Object.entries(weights)) expect(turned[id]).toBeCloseTo(weight, 5);
          expect(JSON.parse(JSON.stringify(indicatorWeights(table, spec)))).toEqual(indicatorWeights(table, spec));
        }),
        { numRuns: 25 },
      );
    },
  );

  it("refuses one that there is none of, an indicator without weight, and a broken table", () => {
    const unknown: WeightMethod = JSON.parse('{"method":"astrology"}');
    expect(() => weightsOf(three, unknown)).toThrow("no method of weighing called astrology");
    expect(() => weightsOf(three, { method: "given", weights: { a: 1, b: 1 } })).toThrow("weight of c is none");
    expect(() => weightsOf(three, { method: "given", weights: { a: 0, b: 0, c: 0 } })).toThrow("all weights are 0");
    expect(() => weightsOf({ a: [1, 2], b: [1] }, { method: "equal" })).toThrow("cannot be used");
  });
});
