import {
  columnStatistics,
  correlationFlags,
  correlations,
  couplingCoordination,
  cronbachAlpha,
  decomposition,
  obstacleDegree,
  principalComponents,
  type RegionTable,
  strengths,
} from "eduplan/composite";
import { describe as inWords } from "eduplan/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tableOf, tables } from "../arbitraryTables.ts";

/** Two pillars of different weight above three indicators, one value missing. */
const nested: RegionTable = {
  rows: [{ region: "r0" }, { region: "r1" }, { region: "r2" }],
  indicators: [
    { id: "a", direction: "higher", parent: "p", weight: 3, values: [0.2, 1, 0.5] },
    { id: "b", direction: "higher", parent: "p", weight: 1, values: [0.6, 1, null] },
    { id: "c", direction: "higher", parent: "q", values: [0.8, 1, 0.1] },
  ],
  aggregates: [
    { id: "p", weight: 2 },
    { id: "q", weight: 1 },
  ],
};

describe("correlations", () => {
  // Ten rows; coefficients and p-values as SciPy 1.17.1 gives them (Kendall by the normal approximation).
  const ten = tableOf({
    x: [56, 75, 45, 71, 62, 64, 58, 80, 76, 61],
    y: [66, 70, 40, 60, 65, 56, 59, 77, 67, 63],
  });
  it.each([
    ["pearson", 0.80588058, 0.00487901],
    ["spearman", 0.67272727, 0.03304122],
    ["kendall", 0.51111111, 0.03966867],
  ] as const)("%s as computed elsewhere", (method, value, p) => {
    expect(correlations(ten, { method }).pairs).toEqual([
      { left: "x", right: "y", count: 10, value: expect.closeTo(value, 8), p: expect.closeTo(p, 8) },
    ]);
  });

  it("keeps to families, or goes up to the aggregates whose scores are given", () => {
    expect(
      correlations(nested, { pairs: "family" }).pairs.map(({ left, right, count }) => [left, right, count]),
    ).toEqual([["a", "b", 2]]);
    const scores = [
      { id: "p", scores: [1, 2, 3] },
      { id: "index", scores: [3, 2, null] },
    ];
    const up = correlations(nested, { pairs: "parents", scores }).pairs;
    expect(up.map(({ left, right }) => `${left}-${right}`)).toEqual(["a-p", "a-index", "b-p", "b-index", "c-index"]);
    expect(() => correlations(nested, { pairs: "parents" })).toThrow("need their scores");
    expect(() => correlations(nested, { pairs: "parents", scores: [{ id: "p", scores: [1] }] })).toThrow(
      "p has 1 scores",
    );
  });

  it("has none with a constant, and says which", () => {
    const { pairs, warnings } = correlations(tableOf({ a: [1, 2, 3], k: [7, 7, 7] }));
    expect(pairs).toMatchObject([{ value: null, p: null }]);
    expect(warnings.map((each) => inWords(each, "en"))[0]).toContain("k is 7 in every row");
  });

  it("flags what runs against, repeats or hardly moves with the rest", () => {
    const table = tableOf({ a: [1, 2, 3, 4], same: [1, 2, 3, 4.1], against: [4, 3, 2, 1], odd: [2, 4, 1, 3] });
    const { flags, warnings } = correlationFlags(table, { scores: [{ id: "index", scores: [1, 2, 3, 4] }] });
    expect(flags.map(({ kind, left, right }) => `${kind} ${left} ${right}`)).toEqual([
      "collinear a same",
      "negative a against",
      "negative same against",
      "negative against index",
      "weak odd index",
    ]);
    expect(inWords(warnings[0] ?? expect.fail(), "zh")).toContain("a与same几乎相同");
  });
});

describe("alpha, components and statistics", () => {
  it("is 1 for parallel indicators, by hand for two, and undefined without spread", () => {
    expect(cronbachAlpha(tableOf({ a: [1, 2, 3], b: [2, 3, 4] })).alpha).toBe(1);
    // s² = 1 and 1, of the sum (2, 5, 5) 3: α = 2 (1 − 2/3).
    expect(cronbachAlpha(tableOf({ a: [1, 2, 3], b: [1, 3, 2] })).alpha).toBeCloseTo(2 * (1 - 2 / 3), 11);
    expect(cronbachAlpha(tableOf({ a: [1, 2], b: [2, 1] }))).toMatchObject({
      alpha: null,
      warnings: [{ code: "composite.alpha-undefined" }],
    });
    expect(cronbachAlpha(nested, { parent: "p" })).toMatchObject({ indicators: ["a", "b"], rows: 2 });
    expect(() => cronbachAlpha(nested, { parent: "q" })).toThrow("1 indicators under q");
  });

  it("finds components whose squared loadings give back each indicator's variance", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { components } = principalComponents(table);
        expect(components.at(-1)?.cumulative).toBeCloseTo(1, 9);
        for (const { id } of table.indicators) {
          expect(components.reduce((sum, { loadings }) => sum + (loadings[id] ?? 0) ** 2, 0)).toBeCloseTo(1, 8);
        }
      }),
      { numRuns: 25 },
    );
    const [first] = principalComponents(tableOf({ a: [1, 2, 3], b: [2, 4, 6] }), { matrix: "covariance" }).components;
    expect(first).toMatchObject({ eigenvalue: expect.closeTo(5, 10), share: expect.closeTo(1, 10) });
  });

  it("describes columns by hand", () => {
    const { indicators, warnings } = columnStatistics(
      tableOf({ a: [0, 0, 1, 2, null], gap: [null, null, null, 1, 2] }),
    );
    expect(indicators[0]).toEqual({
      id: "a",
      count: 4,
      missing: 1,
      availability: 0.8,
      zeros: 2,
      distinct: 3,
      min: 0,
      lowerQuartile: 0,
      median: 0.5,
      upperQuartile: 1.25,
      max: 2,
      mean: 0.75,
      deviation: expect.closeTo(0.957427107756, 11),
      skewness: expect.closeTo(0.854563038327, 11),
      kurtosis: expect.closeTo(-1.289256198347, 11),
    });
    expect(indicators[1]).toMatchObject({ skewness: null, kurtosis: null });
    expect(warnings.map(({ code }) => code)).toEqual(["composite.column-sparse"]);
  });
});

describe("decomposition", () => {
  it("follows weights through the hierarchy, over what is there", () => {
    const { scores } = decomposition(nested);
    expect(scores[0]).toMatchObject({
      score: expect.closeTo((2 / 3) * (0.75 * 0.2 + 0.25 * 0.6) + 0.8 / 3, 11),
      contributions: [
        { id: "a", weight: 0.5, contribution: 0.1 },
        { id: "b", weight: expect.closeTo(1 / 6, 11) },
        { id: "c", weight: expect.closeTo(1 / 3, 11) },
      ],
    });
    expect(scores[2]?.contributions.map(({ id, weight }) => [id, weight])).toEqual([
      ["a", expect.closeTo(2 / 3, 11)],
      ["c", expect.closeTo(1 / 3, 11)],
    ]);
    expect(decomposition(nested, { weights: { q: 0 } }).scores[2]).toMatchObject({ score: 0.5 });
  });

  it("sums to the score, or to its logarithm", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const sums = (mean: "arithmetic" | "geometric") =>
          decomposition(table, { mean }).scores.map(({ score, contributions }) => {
            const sum = contributions.reduce((total, { contribution }) => total + contribution, 0);
            return [mean === "geometric" ? Math.exp(sum) : sum, score ?? Number.NaN];
          });
        for (const [sum = 0, score = 0] of [...sums("arithmetic"), ...sums("geometric")])
          expect(sum).toBeCloseTo(score, 9);
      }),
      { numRuns: 25 },
    );
    expect(() => decomposition(tableOf({ a: [0, 1], b: [1, 1] }), { mean: "geometric" })).toThrow("a of r0 is 0");
  });
});

describe("strengths", () => {
  it("orders by standing among those who have a value, by direction", () => {
    const table = tableOf(
      { a: [1, 2, 3, 4], cost: [1, 2, 3, 4], mid: [2, 1, 3, null], k: [1, 1, 1, 1] },
      { lower: ["cost"] },
    );
    expect(strengths(table, { region: "r0" })).toEqual({
      region: "r0",
      strengths: [{ id: "cost", value: 1, rank: 1, of: 4, percentile: 1 }],
      weaknesses: [{ id: "a", value: 1, rank: 4, of: 4, percentile: 0 }],
      missing: [],
    });
    expect(strengths(table, { region: "r3" }).missing).toEqual(["mid"]);
    expect(() => strengths(table, { region: "nowhere" })).toThrow("no row of nowhere");
  });
});

describe("coupling coordination", () => {
  const table = tableOf({ economy: [0.4, 0.9, 0, 0.3], education: [0.9, 0.9, 0, 0.3] });

  it("by hand, standard and modified", () => {
    const [first, second] = couplingCoordination(table).rows;
    expect(first).toMatchObject({
      coupling: expect.closeTo(0.6 / 0.65, 11),
      development: 0.65,
      grade: 8,
      name: { zh: "中级协调" },
    });
    expect(first?.coordination).toBeCloseTo(Math.sqrt(0.6), 11);
    expect(second).toMatchObject({ coupling: 1, development: 0.9, grade: 10, name: { zh: "优质协调" } });
    const modified = couplingCoordination(table, { variant: "modified" }).rows;
    expect(modified[0]?.coupling).toBeCloseTo(Math.sqrt(0.5 * (0.4 / 0.9)), 11);
    // Alike, however low, is fully coupled.
    expect(modified[3]?.coupling).toBe(1);
  });

  it("is undefined where nothing is developed, and refuses other scales unless they are named", () => {
    const { rows, warnings } = couplingCoordination(table);
    expect(rows[2]).toMatchObject({ coupling: null, coordination: null, grade: null, name: null });
    expect(warnings).toMatchObject([{ code: "composite.coupling-undefined", params: { region: "r2" } }]);
    const percent = tableOf({ a: [40, 90], b: [90, 90] });
    expect(() => couplingCoordination(percent)).toThrow("a of r0 is 40, outside [0, 1]");
    expect(couplingCoordination(percent, { range: [0, 100] }).rows[0]?.coordination).toBeCloseTo(Math.sqrt(0.6), 11);
    expect(() => couplingCoordination(tableOf({ a: [1, 0] }))).toThrow("1 subsystems");
  });

  it("stays within 0 and 1, and grades by tenths", () => {
    fc.assert(
      fc.property(tables, fc.constantFrom("standard", "modified"), (any, variant) => {
        for (const { coupling, coordination, grade } of couplingCoordination(any, { variant }).rows) {
          expect(coupling !== null && coupling >= 0 && coupling <= 1).toBe(true);
          expect(grade).toBe(Math.min(10, Math.floor((coordination ?? 0) * 10 + 1e-9) + 1));
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe("obstacle degree", () => {
  it("by hand through the hierarchy, with sums by dimension, and none for the best", () => {
    const { rows, warnings } = obstacleDegree(nested);
    // Weights ½, ⅙, ⅓; gaps 0.8, 0.4, 0.2.
    const total = 0.4 + 0.4 / 6 + 0.2 / 3;
    expect(rows[0]?.indicators).toEqual({
      a: expect.closeTo(0.4 / total, 11),
      b: expect.closeTo(0.4 / 6 / total, 11),
      c: expect.closeTo(0.2 / 3 / total, 11),
    });
    expect(rows[0]?.aggregates).toEqual({ p: expect.closeTo(0.875, 11), q: expect.closeTo(0.125, 11) });
    expect(rows[1]).toMatchObject({ indicators: null, aggregates: null });
    expect(warnings).toMatchObject([{ code: "composite.obstacle-none", params: { region: "r1" } }]);
    expect(Object.keys(rows[2]?.indicators ?? {})).toEqual(["a", "c"]);
    expect(() => obstacleDegree(tableOf({ a: [2, 0] }))).toThrow("a of r0 is 2");
  });
});
