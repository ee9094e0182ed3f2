import {
  aggregate,
  type Composite,
  compareRuns,
  compositeIndex,
  hierarchyOf,
  impute,
  normalise,
  type Recipe,
  type RegionTable,
  replay,
  treat,
  weigh,
} from "eduplan/composite";
import { describe as say } from "eduplan/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { panelOf, tableOf } from "./tables.ts";

/** Two pillars: access (x, y) and quality (z-), of weights 1 and 3. */
const table: RegionTable = {
  ...tableOf({ x: [0, 50, 100], y: [100, 50, 0], "z-": [10, 30, 20] }),
  aggregates: [{ id: "access" }, { id: "quality", weight: 3 }],
};
const pillars: RegionTable = {
  ...table,
  indicators: table.indicators.map((each) => ({ ...each, parent: each.id === "z" ? "quality" : "access" })),
};
const node = ({ nodes }: Composite, id: string) => nodes.find((each) => each.id === id);
const scoresOf = (recipe: Recipe, of: RegionTable = pillars) => node(compositeIndex(of, recipe), "index")?.scores;

describe("compositeIndex", () => {
  it("computes an index by hand: access 50 everywhere, quality 100, 0, 50, weights 1 to 3", () => {
    const result = compositeIndex(pillars);
    expect(result.nodes.map(({ id, scores }) => [id, scores])).toEqual([
      ["access", [50, 50, 50]],
      ["quality", [100, 0, 50]],
      ["index", [87.5, 12.5, 50]],
    ]);
    expect(node(result, "index")?.ranks).toEqual([1, 3, 2]);
    expect(node(result, "access")?.ranks).toEqual([1, 1, 1]);
    expect(result.weights).toEqual({ x: 0.5, y: 0.5, z: 1, access: 0.25, quality: 0.75 });
    expect(result.state).toBe("computed");
  });

  it("is JSON, holds every choice, and changes nothing it was given", () => {
    const before = JSON.stringify(pillars);
    const result = compositeIndex(pillars, { impute: {}, treat: {}, screen: {} });
    expect(JSON.stringify(pillars)).toBe(before);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(compositeIndex(pillars, result.options)).toEqual(result);
    expect(result.options.normalise.range).toEqual([0, 100]);
    expect(result.input).toMatchObject({ rows: 3, indicators: 3, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it("does what its steps do one after the other", () => {
    const gappy = {
      ...pillars,
      indicators: pillars.indicators.map((each) => (each.id === "x" ? { ...each, values: [0, null, 100] } : each)),
    };
    const prepared = normalise(treat(impute(gappy).table).table, { range: [1, 100] }).table;
    const byHand = aggregate(prepared, { method: "geometric" }).nodes;
    const recipe: Recipe = {
      impute: {},
      treat: {},
      normalise: { range: [1, 100] },
      aggregate: { method: "geometric" },
    };
    expect(compositeIndex(gappy, recipe).nodes).toEqual(byHand);
    expect(weigh(prepared).weights).toEqual(compositeIndex(gappy, recipe).weights);
  });

  it("means by several means, by level and by aggregate", () => {
    const positive: Recipe = { normalise: { range: [1, 100] } };
    const mean = (aggregate: Recipe["aggregate"]) => scoresOf({ ...positive, ...(aggregate && { aggregate }) })?.[0];
    // Access of a: 1 and 100; quality 100.
    const access = { arithmetic: 50.5, geometric: 10, harmonic: 2 / 1.01 };
    expect(mean({})).toBeCloseTo((access.arithmetic + 300) / 4, 9);
    expect(mean({ levels: [{ method: "geometric" }] })).toBeCloseTo((access.geometric + 300) / 4, 9);
    expect(mean({ aggregates: { access: { method: "harmonic" } } })).toBeCloseTo((access.harmonic + 300) / 4, 9);
    expect(mean({ method: "geometric" })).toBeCloseTo(10 ** 1.75, 9);
    expect(mean({ method: "generalised", power: 2, aggregates: { access: { method: "arithmetic" } } })).toBeCloseTo(
      Math.sqrt((access.arithmetic ** 2 + 3 * 10_000) / 4),
      9,
    );
    expect(mean({ method: "median" })).toBeCloseTo((50.5 + 100) / 2, 9);
  });

  it("refuses a mean over zeros, naming aggregate, indicator and region and the remedy", () => {
    const recipe: Recipe = { aggregate: { method: "geometric" } };
    expect(() => compositeIndex(pillars, recipe)).toThrow(
      "the mean chosen for access is not defined for 1 values of x (a): they are not positive. Normalise with range [1, 100]",
    );
    const missing = compositeIndex(pillars, { aggregate: { method: "geometric", nonPositive: "missing" } });
    expect(node(missing, "access")?.scores).toEqual([null, 50, null]);
    expect(missing.warnings.map((each) => say(each, "en"))).toContain(
      "access is missing where x is not positive (1 values): a",
    );
    expect(scoresOf({ aggregate: { method: "geometric", nonPositive: "zero" } })).toEqual([0, 0, 0]);
    const signed: Recipe = { normalise: { method: "zscore" }, aggregate: { method: "harmonic", nonPositive: "zero" } };
    expect(compositeIndex(pillars, signed).nodes[0]?.scores).toEqual([null, 0, null]);
  });

  it("shares the weight of a missing child out over the others, and asks for enough of them when told to", () => {
    const gappy = tableOf({ x: [0, 100, null], y: [100, 0, 50] });
    const recipe = (availability: number): Recipe => ({ aggregate: { availability } });
    expect(scoresOf(recipe(0), gappy)).toEqual([50, 50, 50]);
    expect(scoresOf(recipe(0.6), gappy)).toEqual([50, 50, null]);
  });

  it("weighs as given, by a named set, equally, or over all indicators at once", () => {
    const weightsOf = (weigh: Recipe["weigh"]) => compositeIndex(pillars, { ...(weigh && { weigh }) }).weights;
    const sets = { experts: { x: 3 } };
    expect(weightsOf({ method: "given", sets, set: "experts" })).toMatchObject({ x: 0.75, y: 0.25, quality: 0.75 });
    expect(weightsOf({ method: "given", weights: { x: 0 } })).toMatchObject({ x: 0, y: 1 });
    expect(weightsOf({ method: "equal" })).toMatchObject({ access: 0.5, quality: 0.5 });
    expect(weightsOf({ method: "equal", scope: "all" }).access).toBeCloseTo(2 / 3, 12);
    const mixed = weightsOf({ method: "given", aggregates: { index: { method: "equal" } } });
    expect(mixed).toMatchObject({ access: 0.5 });
    const zero = compositeIndex(pillars, { weigh: { method: "given", weights: { x: 0, y: 0 } } });
    expect(zero.warnings.map(({ code }) => code)).toContain("composite.zero-weights");
    expect(node(zero, "access")?.scores).toEqual([null, null, null]);
    expect(() => weightsOf({ method: "given", weights: { x: -1 } })).toThrow("weigh.weights.x");
    expect(() => weightsOf({ method: "given", set: "none" })).toThrow("weigh.set");
  });

  it("leaves out what it is told to, with all below, and keeps the index's name", () => {
    const result = compositeIndex(pillars, { without: ["quality"] });
    expect(result.nodes.map(({ id }) => id)).toEqual(["access", "index"]);
    expect(() => compositeIndex(pillars, { without: ["access", "quality"] })).toThrow("no indicator is left");
  });

  it("takes a single aggregate at the top for the index", () => {
    const whole = {
      ...pillars,
      aggregates: [{ id: "access", parent: "all" }, { id: "quality", parent: "all" }, { id: "all" }],
    };
    expect(hierarchyOf(whole).map(({ id, height }) => [id, height])).toEqual([
      ["access", 1],
      ["quality", 1],
      ["all", 2],
    ]);
  });

  it("keeps screened rows in place, without scores", () => {
    const gappy = tableOf({ x: [1, null, 3], y: [1, null, 5] });
    const result = compositeIndex(gappy, { screen: {} });
    expect(result.nodes[0]).toMatchObject({ scores: [0, null, 100], ranks: [2, null, 1] });
    expect(result.steps[0]).toMatchObject({
      name: "screen",
      account: [{ kept: true }, { kept: false }, { kept: true }],
    });
  });

  it("ranks a panel within each year, on a scale over all years", () => {
    const result = compositeIndex(panelOf(2020, { a: [0, 60], b: [20, 40], c: [20, 100] }));
    expect(result.nodes[0]).toMatchObject({ scores: [0, 60, 20, 40, 20, 100], ranks: [3, 2, 1, 3, 1, 1] });
  });

  it("lets scores tie that differ only in the last digits", () => {
    const almost = tableOf({ x: [0.1 + 0.2, 0.3, 0] });
    expect(compositeIndex(almost, { normalise: { method: "none" } }).nodes[0]?.ranks).toEqual([1, 1, 3]);
  });

  it("refuses a table that knows too little, and says why in words", () => {
    const sparse = tableOf({ x: [1, null, null], y: [null, 2, null], z: [null, null, 3] });
    const result = compositeIndex(sparse);
    expect(result).toMatchObject({ state: "refused", steps: [], weights: {} });
    expect(result.nodes[0]).toMatchObject({ id: "index", scores: [null, null, null], ranks: [null, null, null] });
    expect(result.refusals.map((each) => say(each, "en"))).toEqual([
      expect.stringContaining("3 of 9 cells have a value (33.3 %), at least 50 % must"),
      expect.stringContaining("0 of 3 indicators are known for two thirds of the rows"),
    ]);
    expect(compositeIndex(sparse, { require: { availability: 0, indicators: 0 } }).state).toBe("computed");
  });

  it("warns of a region whose index rests on little", () => {
    const { warnings } = compositeIndex(tableOf({ x: [1, 2, 3], y: [3, null, 4], z: [1, null, 2] }));
    expect(warnings.find(({ code }) => code === "composite.thin-score")?.params).toEqual({
      regions: { zh: "b", en: "b" },
      count: 1,
    });
  });

  it("gives a single region no score, and a warning", () => {
    const { warnings, nodes } = compositeIndex(tableOf({ x: [1] }));
    expect(nodes[0]?.scores).toEqual([null]);
    expect(warnings.map(({ code }) => code)).toEqual(["composite.single-region", "composite.normalise-constant"]);
  });

  it("gives the same ranks whatever the order of regions, and only finite numbers", () => {
    const value = fc.option(fc.integer({ min: 0, max: 99 }), { freq: 8 });
    const rows = fc.array(fc.record({ x: value, y: value, z: value }), { minLength: 3, maxLength: 12 });
    const recipes = fc.constantFrom<Recipe>(
      {},
      { impute: {}, treat: {}, normalise: { range: [1, 100] }, aggregate: { method: "geometric" } },
      { normalise: { method: "zscore" }, aggregate: { method: "median" } },
      { screen: {}, normalise: { method: "percentile-rank", range: [1, 2] }, aggregate: { method: "harmonic" } },
    );
    const built = (list: readonly { x: number | null; y: number | null; z: number | null }[]) =>
      tableOf({ x: list.map(({ x }) => x), "y-": list.map(({ y }) => y), z: list.map(({ z }) => z) });
    fc.assert(
      fc.property(rows, recipes, (list, recipe) => {
        const lenient = {
          ...recipe,
          require: { availability: 0, indicators: 0 },
          ...(recipe.screen && { screen: { availability: 0 } }),
        };
        const forward = compositeIndex(built(list), lenient).nodes.at(-1);
        const back = compositeIndex(built([...list].reverse()), lenient).nodes.at(-1);
        expect(forward?.ranks).toEqual([...(back?.ranks ?? [])].reverse());
        for (const score of forward?.scores ?? []) expect(score === null || Number.isFinite(score)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("replay", () => {
  const own = (values: readonly number[]) => Math.max(...values);

  it("computes the same again, and something else when a choice changes", () => {
    const first = compositeIndex(pillars, { treat: {} });
    const stored: Composite = JSON.parse(JSON.stringify(first));
    expect(replay(stored, pillars)).toEqual(first);
    const change = {
      treat: null,
      normalise: { range: [1, 100] as const },
      aggregate: { method: "geometric" as const },
    };
    expect(replay(stored, pillars, { change })).toEqual(
      compositeIndex(pillars, { normalise: { range: [1, 100] }, aggregate: { method: "geometric" } }),
    );
  });

  it("refuses another table unless it is wanted", () => {
    const first = compositeIndex(pillars);
    expect(() => replay(first, table)).toThrow("hand in the table it was computed from");
    expect(replay(first, table, { otherTable: true }).nodes.length).toBe(1);
  });

  it("asks for a function of one's own again", () => {
    const first = compositeIndex(pillars, { aggregate: { method: own } });
    expect(first.options.aggregate.method).toEqual({ custom: "own" });
    expect(node(first, "index")?.scores).toEqual([100, 50, 100]);
    expect(() => replay(first, pillars)).toThrow("no function own; hand it under functions");
    expect(replay(first, pillars, { functions: { aggregate: { own } } })).toEqual(first);
  });

  it("knows a table by its content, not by how it is written", () => {
    const written: RegionTable = JSON.parse(
      JSON.stringify({ aggregates: pillars.aggregates, indicators: pillars.indicators, rows: pillars.rows }),
    );
    expect(compositeIndex(written).input).toEqual(compositeIndex(pillars).input);
  });
});

describe("compareRuns", () => {
  it("says by how many places regions move, and which choices differ", () => {
    const first = compositeIndex(pillars);
    const other = replay(first, pillars, { change: { without: ["quality"], weigh: { weights: { x: 3 } } } });
    const comparison = compareRuns([first, other]);
    expect(comparison.differences).toEqual([
      { choice: "without", values: [[], ["quality"]] },
      { choice: "weigh.weights.x", values: [null, 3] },
    ]);
    expect(comparison.rows.map(({ region, ranks, rankChanges }) => [region, ranks, rankChanges])).toEqual([
      ["a", [1, 3], [0, 2]],
      ["b", [3, 2], [0, -1]],
      ["c", [2, 1], [0, -1]],
    ]);
    expect(comparison.runs[1]).toEqual({
      compared: 3,
      moved: 3,
      meanRankChange: expect.closeTo(4 / 3, 9),
      largestRankChange: 2,
      rankCorrelation: -0.5,
    });
    expect(comparison.runs[0]).toMatchObject({ moved: 0, rankCorrelation: 1 });
    expect(() => compareRuns([first, other], { node: "quality" })).toThrow("no aggregate quality");
    expect(() => compareRuns([first])).toThrow("at least two");
  });
});
