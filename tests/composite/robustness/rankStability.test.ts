import { compositeIndex, type Recipe, type RegionTable, rankStability, type StabilityOptions } from "eduplan/composite";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { counties } from "./counties.ts";

/** Regions with these values in indicators a, b, …, taken as they are. */
function plain(values: Readonly<Record<string, readonly (number | null)[]>>): RegionTable {
  const [first = []] = Object.values(values);
  return {
    rows: first.map((_, row) => ({ region: `r${row + 1}` })),
    indicators: Object.entries(values).map(([id, column]) => ({ id, direction: "higher", values: column })),
  };
}
const asIs: Recipe = { normalise: { method: "none" } };
const reachOf = (table: RegionTable, options: StabilityOptions = {}, recipe: Recipe = asIs) =>
  rankStability(table, recipe, options).rows.map(({ reach }) => reach);

describe("rankStability", () => {
  it("finds who can be first under some weights: the corners of the convex hull, not all that nobody beats everywhere", () => {
    // r3 is beaten by nobody in both, yet lies below the line from r1 to r2.
    const table = plain({ a: [10, 0, 4, 1], b: [0, 10, 4, 1] });
    expect(reachOf(table)).toEqual(["yes", "yes", "no", "no"]);
    expect(reachOf(table, { bounds: { min: 0.45 } })).toEqual(["yes", "yes", "no", "no"]);
    expect(reachOf(table, { bounds: { min: { a: 0.6 } } })).toEqual(["yes", "no", "no", "no"]);
    expect(reachOf(table, { bounds: { max: { a: 0.4 } } })).toEqual(["no", "yes", "no", "no"]);
  });

  it("says by how much weights must move before the leader loses, as worked out by hand", () => {
    // Scores 6 and 5 with weights ½, ½; r2 leads by 4 in b and is 6 behind in a: ½(1 − t)·6 = ½(1 + t)·4 at t = 1/5, w = (0.4, 0.6) after moving 0.1.
    const { leader, rows } = rankStability(plain({ a: [10, 4], b: [2, 6] }), asIs);
    expect(leader).toEqual({ region: "r1", relative: 0.2, moved: 0.1, rival: { region: "r2" } });
    expect(rows[1]).toMatchObject({ rank: 2, relative: 0.2, moved: 0.1, reach: "yes" });
    expect(reachOf(plain({ a: [10, 4], b: [2, 6] }), { bounds: { relative: 0.199 } })).toEqual(["yes", "no"]);
    expect(reachOf(plain({ a: [10, 4], b: [2, 6] }), { bounds: { relative: 0.201 } })).toEqual(["yes", "yes"]);
  });

  it("has no answer for a rival that is behind in everything", () => {
    const { leader } = rankStability(plain({ a: [2, 1], b: [2, 1] }), asIs);
    expect(leader).toEqual({ region: "r1", relative: null, moved: null, rival: null });
  });

  it("agrees with itself: weights that it gives put the row first in the index itself", () => {
    const recipe: Recipe = {
      normalise: { range: [1, 100] },
      aggregate: { aggregates: { index: { method: "geometric" } } },
    };
    const flat = (table: RegionTable): RegionTable => ({
      rows: table.rows,
      indicators: table.indicators.map(({ parent: _, ...each }) => each),
    });
    const table = flat(counties(20));
    const told = rankStability(table, recipe);
    expect(told.rows.filter(({ reach }) => reach === "yes").length).toBeGreaterThan(1);
    told.rows.forEach(({ weights, reach }, row) => {
      expect(weights !== null).toBe(reach === "yes");
      if (weights === null) return;
      const index = compositeIndex(table, { ...recipe, weigh: { method: "given", weights } }).nodes.at(-1);
      const best = Math.max(...(index?.scores.map((score) => score ?? 0) ?? []));
      expect((index?.scores[row] ?? 0) / best).toBeCloseTo(1, 6);
    });
  });

  it("calls nobody impossible whom random weights put first, for any table and bounds", () => {
    const column = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.tuple(column, column, column),
        fc.array(fc.tuple(fc.nat(100), fc.nat(100)), { minLength: 20, maxLength: 20 }),
        (columns, draws) => {
          const [a, b, c] = columns;
          const reach = reachOf(plain({ a, b, c }), { bounds: { min: 0.1, max: 0.7 } });
          for (const [u, v] of draws) {
            const [low, high] = [Math.min(u, v) / 100, Math.max(u, v) / 100];
            const weights = [low, high - low, 1 - high].map((share) => 0.1 + 0.7 * share);
            if (weights.some((weight) => weight > 0.7)) continue;
            const scores = a.map((_, row) =>
              columns.reduce((sum, each, child) => sum + (weights[child] ?? 0) * (each[row] ?? 0), 0),
            );
            const best = scores.indexOf(Math.max(...scores));
            expect(reach[best]).toBe("yes");
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it("samples for more than one place: what it affirms and denies is certain", () => {
    const table = plain({ a: [10, 0, 4, 1, 0], b: [0, 10, 4, 1, 0] });
    const told = rankStability(table, asIs, { top: 2 });
    expect(told.method).toBe("sampled");
    // r3 and r4 are always ahead of r5; ahead of r4 are r3 and, by turns, r1 or r2, which no single comparison shows.
    expect(told.rows.map(({ reach }) => reach)).toEqual(["yes", "yes", "yes", "not-found", "no"]);
    expect(rankStability(table, asIs, { top: 2 })).toEqual(told);
    expect(reachOf(table, { top: 5 })).toEqual(["yes", "yes", "yes", "yes", "yes"]);
  });

  it("looks at all indicators at once, or at one aggregate, if asked", () => {
    const table = counties();
    const over = rankStability(table, {}, { over: "indicators" });
    expect(Object.keys(over.nominal)).toEqual(["a", "b", "c", "d", "e", "f"]);
    expect(Object.values(over.nominal).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
    expect(over.nominal.d).toBeCloseTo(2 / 9, 9);
    const access = rankStability(table, {}, { aggregate: "access" });
    expect(access.rows.map(({ rank }) => rank)).toEqual(
      compositeIndex(table, {}).nodes.find(({ id }) => id === "access")?.ranks,
    );
  });

  it("leaves out rows that lack a child, and names them", () => {
    const { rows, warnings } = rankStability(plain({ a: [1, 2, null], b: [2, 1, 3] }), asIs);
    expect(rows.map(({ region }) => region)).toEqual(["r1", "r2"]);
    expect(warnings).toMatchObject([
      { code: "composite.incomplete-rows", params: { count: 1, regions: { en: "r3" } } },
    ]);
  });

  it("refuses what has no answer, and says why", () => {
    const table = plain({ a: [1, 2], b: [2, 1] });
    const tried =
      (options: StabilityOptions, recipe: Recipe = asIs) =>
      () =>
        rankStability(table, recipe, options);
    expect(tried({ bounds: { min: 0.6 } })).toThrow(/minima sum to 1.2, more than 1/);
    expect(tried({ bounds: { max: 0.4 } })).toThrow(/maxima sum to 0.8, less than 1/);
    expect(tried({ bounds: { min: { c: 0.1 } } })).toThrow(/min names c.*there are: a, b/);
    expect(tried({ bounds: { min: 0.5, max: { a: 0.4 } } })).toThrow(/minimum of a is above its maximum/);
    expect(tried({ bounds: { relative: 2 } })).toThrow(/relative must be from 0 to 1/);
    expect(tried({ aggregate: "x" })).toThrow(/no aggregate x; there are: index/);
    expect(tried({ top: 0 })).toThrow(/top must be a whole number of at least 1/);
    expect(tried({ year: 2020 })).toThrow(/leave year out/);
    expect(tried({}, { ...asIs, aggregate: { method: "median" } })).toThrow(/aggregated by median.*use uncertainty/);
    expect(tried({ over: "indicators" }, { ...asIs, aggregate: { method: "geometric" } })).toThrow(
      /arithmetic means throughout/,
    );
  });
});
