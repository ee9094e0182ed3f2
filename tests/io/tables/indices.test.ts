import {
  compositeIndex,
  type RegionTable,
  rankStability,
  removal,
  sensitivity,
  uncertainty,
  whatIf,
} from "eduplan/composite";
import { toRows } from "eduplan/io";
import { describe, expect, it } from "vitest";

const table: RegionTable = {
  rows: [{ region: "a", name: { zh: "甲", en: "A" } }, { region: "b" }, { region: "c" }],
  indicators: [
    { id: "x", direction: "higher", unit: "%", values: [0, 50, 100] },
    { id: "y", direction: "lower", values: [0, 10, 5] },
  ],
};
const factors = [{ name: "mean", path: "aggregate.method", values: ["arithmetic", "geometric"] }];
const recipe = { normalise: { range: [1, 100] } } as const;

describe("the tables of an index", () => {
  it("have a row a region and aggregate, with score and rank", () => {
    expect(toRows(compositeIndex(table)).rows).toEqual([
      { ...placed("a", "甲", "A"), ...index, score: 50, rank: 2 },
      { ...placed("b"), ...index, score: 25, rank: 3 },
      { ...placed("c"), ...index, score: 75, rank: 1 },
    ]);
  });

  it("have its weights, and its choices", () => {
    const composite = compositeIndex(table);
    expect(toRows(composite, { table: "weights" }).rows).toEqual([
      { parent: "index", element: "x", weight: 0.5 },
      { parent: "index", element: "y", weight: 0.5 },
    ]);
    const about = toRows(composite, { table: "about" }).rows;
    expect(about.find(({ name }) => name === "normalise")).toMatchObject({
      part: "option",
      value: { method: "minmax" },
    });
  });

  it("have nothing but the reasons where it is refused", () => {
    const refused = compositeIndex(table, { require: { indicators: 9 } });
    expect(toRows(refused).rows.map(({ rank, score }) => [score, rank])).toEqual(Array(3).fill([null, null]));
    expect(toRows(refused, { table: "refusals" }).rows).toMatchObject([{ finding: "composite.refused-indicators" }]);
  });
});

describe("the tables of what is asked of an index", () => {
  it("uncertainty: the interval of ranks", () => {
    const spread = uncertainty(table, recipe, { factors, replications: 4 });
    expect(toRows(spread).rows.map((row) => [row.region, row.rank_best, row.rank_worst, row.replicates])).toEqual(
      spread.rows.map(({ ranks, region }) => [region, ranks?.best, ranks?.worst, 4]),
    );
    const counts = toRows(spread, { table: "histogram" }).rows.map(({ count }) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3 * 4);
  });

  it("sensitivity: the one choice explains everything", () => {
    const effects = sensitivity(table, recipe, { factors, target: { score: { region: "b" } } });
    expect(toRows(effects).rows).toMatchObject([{ factor: "mean", first_order: 1, total_order: 1 }]);
    expect(toRows(effects, { table: "factors" }).rows).toMatchObject([
      { factor: "mean", factor_kind: "choice", definition: { values: ["arithmetic", "geometric"] } },
    ]);
  });

  it("removal: each region without each element", () => {
    const without = removal(table, recipe);
    const rows = toRows(without, { table: "changes" }).rows.filter(({ element }) => element === "y");
    expect(rows.map((row) => [row.region, row.nominal_rank, row.rank_change])).toEqual([
      ["a", 2, 1],
      ["b", 3, -1],
      ["c", 1, 0],
    ]);
  });

  it("runs: each region in each run, numbered from 1", () => {
    const runs = whatIf(table, recipe, [{ without: ["y"] }]);
    expect(toRows(runs).rows.map(({ rank, rank_change, run }) => [run, rank, rank_change])).toEqual([
      [1, 2, 0],
      [1, 3, 0],
      [1, 1, 0],
      [2, 3, 1],
      [2, 2, -1],
      [2, 1, 0],
    ]);
    expect(toRows(runs, { table: "differences" }).rows).toMatchObject([
      { choice: "without", run: 1, value: [] },
      { choice: "without", run: 2, value: ["y"] },
    ]);
  });

  it("stability: who can be first, and with which weights", () => {
    const stability = rankStability(table, recipe);
    expect(toRows(stability).rows.map(({ reach, region }) => [region, reach])).toEqual([
      ["a", "yes"],
      ["b", "no"],
      ["c", "yes"],
    ]);
    const weights = toRows(stability, { table: "weights" }).rows.filter(({ region }) => region === "a");
    expect(weights.reduce((sum, { weight }) => sum + Number(weight), 0)).toBeCloseTo(1);
  });

  it("a table of regions: one row a value, missing ones too", () => {
    const gap = { ...table, indicators: [{ id: "x", direction: "higher", values: [1, null, 3] }] } as const;
    expect(toRows(gap).rows.map(({ region, value }) => [region, value])).toEqual([
      ["a", 1],
      ["b", null],
      ["c", 3],
    ]);
  });
});

const index = { node: "index", node_name_zh: "指数", node_name_en: "index", is_index: true };
const placed = (region: string, zh = region, en = region) => ({
  region,
  region_name_zh: zh,
  region_name_en: en,
  year: null,
});
