import { compositeIndex, type Factor, type Recipe, type SensitivityOptions, sensitivity } from "eduplan/composite";
import { describe, expect, it } from "vitest";
import { counties } from "./counties.ts";

const recipe: Recipe = { normalise: { range: [1, 100] } };
const normalisation: Factor = {
  name: "normalisation",
  path: "normalise",
  values: [{ range: [1, 100] }, { method: "zscore", mean: 10, sd: 2 }],
};
const aggregation: Factor = { path: "aggregate.method", values: ["arithmetic", "geometric"] };
const noise: Factor = { weights: { noise: 0.5 } };
const table = counties();
const few = [normalisation, aggregation, { weights: { noise: 0.5, sets: 5 } }];
const ask = (options: Partial<SensitivityOptions> = {}) => sensitivity(table, recipe, { factors: few, ...options });

describe("sensitivity", () => {
  it("computes all combinations when they are few, and shares the variance out completely", () => {
    const told = ask();
    expect(told).toMatchObject({ method: "enumeration", runs: 20, failures: { count: 0 }, warnings: [] });
    const alone = told.indices?.reduce((sum, { first }) => sum + first, 0) ?? 0;
    const together = told.interactions?.reduce((sum, { share }) => sum + share, 0) ?? 0;
    expect(alone + together + (told.higher ?? 0)).toBeCloseTo(1, 9);
    expect(told.indices?.map(({ factor }) => factor)).toEqual(["normalisation", "aggregate.method", "weights"]);
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
  });

  it("explains what it says it explains: the mean absolute rank change, worked out here from the indices themselves", () => {
    const { indices, mean } = sensitivity(table, recipe, { factors: [normalisation, aggregation] });
    const ranks = (own: Recipe) =>
      compositeIndex(table, own)
        .nodes.at(-1)
        ?.ranks.map((rank) => rank ?? 0) ?? [];
    const nominal = ranks(recipe);
    const change = (normalise: Recipe["normalise"], method: "arithmetic" | "geometric") =>
      ranks({ normalise, aggregate: { method } }).reduce(
        (sum, rank, row) => sum + Math.abs(rank - (nominal[row] ?? 0)),
        0,
      ) / 12;
    const z = { method: "zscore", mean: 10, sd: 2 } as const;
    const [aa, ag, za, zg] = [
      change({ range: [1, 100] }, "arithmetic"),
      change({ range: [1, 100] }, "geometric"),
      change(z, "arithmetic"),
      change(z, "geometric"),
    ];
    const all = (aa + ag + za + zg) / 4;
    const variance = ((aa - all) ** 2 + (ag - all) ** 2 + (za - all) ** 2 + (zg - all) ** 2) / 4;
    expect(aa).toBe(0);
    expect(mean).toBeCloseTo(all, 11);
    expect(indices?.[0]?.first).toBeCloseTo(((aa + ag) / 2 - all) ** 2 / variance, 9);
    expect(indices?.[1]?.first).toBeCloseTo(((aa + za) / 2 - all) ** 2 / variance, 9);
  });

  it("comes near the exact indices when it samples, with intervals that hold them", () => {
    const exact = ask();
    const sampled = ask({ enumerate: 0, n: 512 });
    expect(sampled).toMatchObject({ method: "sampling", runs: 512 * 5 });
    sampled.indices?.forEach(({ first, total, firstInterval = [9, 9], totalInterval = [9, 9] }, place) => {
      const known = exact.indices?.[place] ?? { first: 9, total: 9 };
      expect(Math.abs(first - known.first)).toBeLessThan(0.05);
      expect(Math.abs(total - known.total)).toBeLessThan(0.05);
      expect(firstInterval[0] - 0.02).toBeLessThan(known.first);
      expect(firstInterval[1] + 0.02).toBeGreaterThan(known.first);
      expect(totalInterval[0] - 0.02).toBeLessThan(known.total);
      expect(totalInterval[1] + 0.02).toBeGreaterThan(known.total);
    });
  });

  it("samples when a factor cannot be counted, noise on all weights being one factor; the same for the same seed", () => {
    const options = { factors: [aggregation, noise], n: 64, seed: 8, bootstrap: 20 };
    const told = ask(options);
    expect(told).toMatchObject({ method: "sampling", runs: 64 * 4 });
    expect(told.indices?.map(({ first, total }) => [first.toFixed(4), total.toFixed(4)])).toEqual([
      ["0.6565", "0.6841"],
      ["0.2150", "0.2595"],
    ]);
    expect(ask(options)).toEqual(told);
    expect(ask({ ...options, seed: 9 }).indices).not.toEqual(told.indices);
  });

  it("gives a factor of one value nothing", () => {
    const single: Factor = { path: "normalise.range", values: [[1, 100]] };
    expect(ask({ factors: [single, aggregation] }).indices?.[0]).toMatchObject({ first: 0, total: 0 });
    expect(ask({ factors: [single, aggregation], enumerate: 0, n: 64 }).indices?.[0]).toMatchObject({
      first: 0,
      total: 0,
    });
  });

  it("explains one region's rank or score if asked", () => {
    const score = ask({
      factors: [{ path: "aggregate.method", values: ["arithmetic", "harmonic"] }],
      target: { score: { region: "r3" } },
    });
    const of = (method: "arithmetic" | "harmonic") =>
      compositeIndex(table, { ...recipe, aggregate: { method } }).nodes.at(-1)?.scores[2] ?? 0;
    expect(score.mean).toBeCloseTo((of("arithmetic") + of("harmonic")) / 2, 9);
    expect(score.indices?.[0]).toMatchObject({ first: 1, total: 1 });
    expect(() => ask({ target: { rank: { region: "r99" } } })).toThrow(/0 rows of r99/);
  });

  it("has nothing to share out when nothing varies, and says so", () => {
    const told = ask({
      factors: [
        {
          path: "normalise.range",
          values: [
            [0, 1],
            [0, 100],
          ],
        },
      ],
    });
    expect(told).toMatchObject({ mean: 0, variance: 0, indices: null });
    expect(told.warnings.map(({ code }) => code)).toEqual(["composite.nothing-varies"]);
  });

  it("gives no exact indices over a grid with gaps, and warns of rows lost to a sample", () => {
    const zeros: Recipe = { normalise: { range: [0, 100] } };
    const options = { factors: [aggregation, { path: "weigh.method", values: ["given", "equal"] }] };
    const grid = sensitivity(table, zeros, options);
    expect(grid).toMatchObject({ method: "enumeration", indices: null, mean: null, failures: { count: 2 } });
    expect(grid.warnings.map(({ code }) => code)).toContain("composite.incomplete-grid");
    const sampled = sensitivity(table, zeros, { ...options, enumerate: 0, n: 64 });
    expect(sampled.warnings.map(({ code }) => code)).toContain("composite.rows-lost");
    expect(sampled.failures.count).toBeGreaterThan(0);
  });

  it("refuses to run without factors or with impossible numbers", () => {
    expect(() => ask({ factors: [] })).toThrow(/at least one factor/);
    expect(() => ask({ n: 1 })).toThrow(/n must be a whole number of at least 2/);
    expect(() => ask({ bootstrap: -1 })).toThrow(/bootstrap must be/);
  });
});
