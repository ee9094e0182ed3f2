import {
  compositeIndex,
  type Factor,
  type Recipe,
  type RegionTable,
  replicateAt,
  uncertainty,
} from "eduplan/composite";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { counties } from "./counties.ts";

const recipe: Recipe = { normalise: { range: [1, 100] } };
const factors: readonly Factor[] = [
  { name: "normalisation", path: "normalise", values: [{ range: [1, 100] }, { method: "zscore", mean: 10, sd: 2 }] },
  { path: "aggregate.method", values: ["arithmetic", "geometric"] },
  { weights: { noise: 0.25 } },
];
const table = counties();
const ranksOf = (each: RegionTable, of: Recipe) => compositeIndex(each, of).nodes.at(-1)?.ranks;

describe("uncertainty", () => {
  it("leaves every rank as it is when nothing is uncertain", () => {
    const { rows, failures } = uncertainty(table, recipe, { factors: [], replications: 10 });
    expect(failures.count).toBe(0);
    expect(rows.map(({ nominal }) => nominal?.rank)).toEqual(ranksOf(table, recipe));
    for (const { nominal, ranks, scores, histogram } of rows) {
      const { rank = 0, score = 0 } = nominal ?? {};
      expect(ranks).toEqual({ count: 10, mean: rank, median: rank, q5: rank, q95: rank, best: rank, worst: rank });
      expect(scores?.sd).toBeCloseTo(0, 9);
      expect(scores?.mean).toBeCloseTo(score, 9);
      expect(histogram).toEqual([[rank, 10]]);
    }
  });

  it("tells what its replicates come to, each of which can be built again by its number", () => {
    const options = { factors, replications: 40, seed: 5 };
    const told = uncertainty(table, recipe, options);
    const again = Array.from({ length: 40 }, (_, index) => {
      const replicate = replicateAt(table, recipe, options, index);
      expect(replicate.index).toBe(index);
      expect(Object.keys(replicate.values)).toEqual(["normalisation", "aggregate.method", "weights"]);
      return ranksOf(table, replicate.recipe) ?? [];
    });
    told.rows.forEach(({ ranks, histogram }, row) => {
      const own = again.map((each) => each[row] ?? 0).sort((a, b) => a - b);
      expect(ranks?.best).toBe(own[0]);
      expect(ranks?.worst).toBe(own.at(-1));
      expect(ranks?.mean).toBeCloseTo(own.reduce((sum, rank) => sum + rank, 0) / 40, 9);
      expect(ranks?.median).toBe(((own[19] ?? 0) + (own[20] ?? 0)) / 2);
      // 39 × 0.05 = 1.95 from the first.
      expect(ranks?.q5).toBeCloseTo((own[1] ?? 0) + 0.95 * ((own[2] ?? 0) - (own[1] ?? 0)), 9);
      expect(histogram).toEqual([...new Set(own)].map((rank) => [rank, own.filter((each) => each === rank).length]));
    });
  });

  it("is the same for the same seed in any runtime, and another for another", () => {
    const told = uncertainty(table, recipe, { factors, replications: 64, seed: 3 });
    expect(told.rows.map(({ ranks }) => ranks?.mean.toFixed(2)).join(" ")).toBe(
      "3.41 7.38 2.33 11.00 9.39 5.80 1.02 12.00 5.20 5.31 9.47 5.70",
    );
    expect(uncertainty(table, recipe, { factors, replications: 64, seed: 3 })).toEqual(told);
    expect(uncertainty(table, recipe, { factors, replications: 64, seed: 4 }).rows).not.toEqual(told.rows);
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
  });

  it("gives each of k values of a factor a k-th of the replicates", () => {
    const options = { factors: [{ path: "aggregate.power", values: [1, 2, 3, 4] }], replications: 64 };
    const general: Recipe = { aggregate: { method: "generalised" } };
    const values = Array.from(
      { length: 64 },
      (_, index) => replicateAt(table, general, options, index).values["aggregate.power"],
    );
    for (const power of [1, 2, 3, 4]) expect(values.filter((value) => value === power).length).toBe(16);
  });

  it("draws uniform numbers within their bounds, whole ones if asked, and noise within its width", () => {
    const options = {
      factors: [
        { path: "normalise.mean", min: 5, max: 6 },
        { path: "normalise.sd", min: 1, max: 3, integer: true },
        { weights: { noise: 0.1, of: ["access", "a"] } },
      ],
      replications: 200,
    };
    const standard: Recipe = { normalise: { method: "zscore" } };
    const all = Array.from({ length: 200 }, (_, index) => replicateAt(table, standard, options, index));
    const means = all.map(({ recipe: { normalise } }) => normalise?.mean ?? 0);
    expect(Math.min(...means)).toBeGreaterThanOrEqual(5);
    expect(Math.max(...means)).toBeLessThanOrEqual(6);
    expect(means.reduce((sum, mean) => sum + mean, 0) / 200).toBeCloseTo(5.5, 2);
    expect(new Set(all.map(({ recipe: { normalise } }) => normalise?.sd))).toEqual(new Set([1, 2, 3]));
    for (const { recipe: drawn } of all) {
      const weights = drawn.weigh && "weights" in drawn.weigh ? drawn.weigh.weights : undefined;
      expect(Math.abs((weights?.access ?? 9) - 1 / 3)).toBeLessThanOrEqual(0.1 / 3);
      expect(Math.abs((weights?.a ?? 9) - 1 / 3)).toBeLessThanOrEqual(0.1 / 3);
      expect(weights?.quality).toBeCloseTo(2 / 3, 12);
      expect(weights?.b).toBeCloseTo(1 / 3, 12);
    }
  });

  it("gives regions their ranks whatever the order of the rows", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...table.rows.keys()], { minLength: 12 }), (order) => {
        const pick = <Item>(items: readonly Item[]) => order.flatMap((row) => items.slice(row, row + 1));
        const shuffled: RegionTable = {
          ...table,
          rows: pick(table.rows),
          indicators: table.indicators.map((indicator) => ({ ...indicator, values: pick(indicator.values) })),
        };
        const options = { factors, replications: 32, seed: 2 };
        const ranks = (each: RegionTable) =>
          Object.fromEntries(uncertainty(each, recipe, options).rows.map((row) => [row.region, row.ranks]));
        expect(ranks(shuffled)).toEqual(ranks(table));
      }),
      { numRuns: 10 },
    );
  });

  it("counts replicates that the data do not allow, and says with which values they failed", () => {
    const told = uncertainty(
      table,
      { normalise: { range: [0, 100] } },
      { factors: factors.slice(1), replications: 100 },
    );
    expect(told.failures.count).toBe(50);
    expect(told.failures.values).toEqual([{ factor: "aggregate.method", value: "geometric", count: 50, of: 50 }]);
    expect(told.failures.causes).toMatchObject([{ code: "composite.not-positive", count: 50 }]);
    expect(told.rows[0]?.ranks?.count).toBe(50);
    expect(told.warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        "composite.replicates-failed",
        "composite.replicates-failed-with",
        "composite.not-positive",
      ]),
    );
  });

  it("refuses when no replicate can be computed, with the first cause", () => {
    const nothing = { factors: [{ path: "aggregate.method", values: ["geometric", "harmonic"] }], replications: 8 };
    expect(() => uncertainty(table, {}, nothing)).toThrow(/No replicate could be computed/);
  });

  it("says where the address of a factor leads nowhere, and what it may have meant", () => {
    const tried =
      (...wrong: Factor[]) =>
      () =>
        uncertainty(table, recipe, { factors: wrong, replications: 4 });
    expect(tried({ path: "normalize.method", values: [] })).toThrow(
      /nothing stands at normalize.method.*normalise.method/,
    );
    expect(tried({ path: "treat.winsorise", values: [1] })).toThrow(/the recipe has no step treat; add it/);
    expect(tried({ path: "normalise.method", values: [] })).toThrow(/at least one value/);
    expect(tried({ path: "normalise.method", values: ["minmaxx"] })).toThrow(
      /with \{"normalise.method":"minmaxx"\}.*did you mean minmax/s,
    );
    expect(tried({ path: "normalise.sd", min: 2, max: 2 })).toThrow(/min the smaller/);
    expect(tried({ weights: { noise: 1.5 } })).toThrow(/at most 1, not 1.5/);
    expect(tried({ weights: { noise: 0.1, of: ["acess"] } })).toThrow(
      /no indicator or aggregate acess; did you mean access/,
    );
    expect(tried({ remove: ["aa"] })).toThrow(/did you mean a/);
    expect(tried({ path: "normalise", values: [{}] }, { path: "normalise.sd", values: [1] })).toThrow(
      /same part of the recipe/,
    );
    expect(tried({ path: "weigh.method", values: ["equal"] }, { weights: { noise: 0.2 } })).toThrow(
      /same part of the recipe/,
    );
    expect(tried({ remove: ["a"] }, { remove: ["b"] })).toThrow(/two factors have this name/);
    expect(() => uncertainty(table, recipe, { factors, replications: 0 })).toThrow(
      /replications must be a whole number of at least 1, not 0/,
    );
    expect(() => uncertainty(table, recipe, { factors, seed: 0.5 })).toThrow(/seed must be a whole number/);
    // As from a script without types.
    const untyped = (options: string) => () => uncertainty(table, recipe, JSON.parse(options));
    expect(untyped('{"factors":[],"replication":5}')).toThrow(/unknown replication; did you mean replications/);
    expect(untyped('{"factors":[],"sampling":"halton"}')).toThrow(/sampling: unknown halton/);
    expect(untyped('{"factors":[{"path":"normalise","value":[]}]}')).toThrow(
      /needs values, min and max, weights or remove/,
    );
    expect(untyped('{"factors":[{"path":"normalise","values":[{}],"max":1}]}')).toThrow(/unknown max/);
    expect(untyped("{}")).toThrow(/factors must be a list/);
  });

  it("ranks the years of a panel by themselves", () => {
    const two = counties(12);
    const panel = { ...two, rows: two.rows.map((_, row) => ({ region: `r${row % 6}`, year: row < 6 ? 2020 : 2025 })) };
    const { rows } = uncertainty(panel, recipe, { factors, replications: 16 });
    expect(Math.max(...rows.map(({ ranks }) => ranks?.worst ?? 0))).toBe(6);
    expect(
      rows
        .filter(({ nominal }) => nominal?.rank === 1)
        .map(({ year }) => year)
        .sort(),
    ).toEqual([2020, 2025]);
  });

  it("leaves out an indicator as if the table did not have it", () => {
    const options = { factors: [{ remove: ["a"] }], replications: 1 };
    const [without] = uncertainty(table, recipe, options).rows;
    const [first] = uncertainty({ ...table, indicators: table.indicators.slice(1) }, recipe, {
      factors: [],
      replications: 1,
    }).rows;
    expect(without?.scores).toEqual(first?.scores);
  });
});
