import { compositeIndex, effectiveWeights, type RegionTable, removal } from "eduplan/composite";
import { describe, expect, it } from "vitest";
import { counties } from "./counties.ts";

const table = counties();

describe("removal", () => {
  it("tells the ranks that the index has when the table lacks the indicator", () => {
    const { nominal, elements } = removal(table, {});
    expect(elements.map(({ id }) => id).sort()).toEqual(["a", "b", "c", "d", "e", "f"]);
    for (const { id, rankChanges, meanRankChange, largestRankChange } of elements) {
      const without = { ...table, indicators: table.indicators.filter((indicator) => indicator.id !== id) };
      const ranks = compositeIndex(without, {}).nodes.at(-1)?.ranks ?? [];
      expect(rankChanges).toEqual(ranks.map((rank, row) => (rank ?? 0) - (nominal[row] ?? 0)));
      const sizes = rankChanges?.map((change) => Math.abs(change ?? 0)) ?? [];
      expect(largestRankChange).toBe(Math.max(...sizes));
      expect(meanRankChange).toBeCloseTo(sizes.reduce((sum, size) => sum + size, 0) / 12, 9);
    }
    const means = elements.map(({ meanRankChange }) => meanRankChange ?? 0);
    expect(means).toEqual(means.toSorted((a, b) => b - a));
  });

  it("takes an aggregate out with all below it, but never the index", () => {
    const { elements } = removal(table, {}, { of: "aggregates" });
    expect(elements.map(({ id }) => id).sort()).toEqual(["access", "quality"]);
    const quality = compositeIndex(table, {}).nodes.find(({ id }) => id === "quality")?.ranks ?? [];
    const { rankChanges } = elements.find(({ id }) => id === "access") ?? {};
    const nominal = removal(table, {}).nominal;
    expect(rankChanges).toEqual(quality.map((rank, row) => (rank ?? 0) - (nominal[row] ?? 0)));
  });

  it("says when the index cannot be computed without an element, and which ids there are not", () => {
    const single: RegionTable = {
      rows: [{ region: "x" }, { region: "y" }],
      indicators: [{ id: "a", direction: "higher", values: [1, 2] }],
    };
    const { elements, warnings } = removal(single, {});
    expect(elements).toEqual([{ id: "a", meanRankChange: null, largestRankChange: null, rankChanges: null }]);
    expect(warnings.map(({ code }) => code)).toContain("composite.not-removable");
    expect(() => removal(table, {}, { of: ["z"] })).toThrow(/no indicator or aggregate z/);
    expect(removal(table, {}, { of: [] }).elements).toEqual([]);
  });
});

describe("effectiveWeights", () => {
  it("multiplies weights down the hierarchy, and shares the variance of the index out", () => {
    const { elements } = effectiveWeights(table, {});
    const of = (id: string) => elements.find((element) => element.id === id);
    expect(of("quality")?.nominal).toBeCloseTo(2 / 3, 11);
    expect(of("d")?.nominal).toBeCloseTo(2 / 9, 11);
    const sum = (kind: string, measure: "nominal" | "share") =>
      elements
        .filter((element) => element.kind === kind)
        .reduce((total, element) => total + (element[measure] ?? 9), 0);
    for (const kind of ["indicator", "aggregate"]) {
      expect(sum(kind, "nominal")).toBeCloseTo(1, 9);
      expect(sum(kind, "share")).toBeCloseTo(1, 9);
    }
    for (const { correlation, importance } of elements) expect(importance).toBeCloseTo((correlation ?? 9) ** 2, 9);
  });

  it("gives an indicator that moves nothing no importance, whatever its weight", () => {
    const flat: RegionTable = {
      rows: ["x", "y", "z"].map((region) => ({ region })),
      indicators: [
        { id: "moves", direction: "higher", weight: 1, values: [1, 2, 3] },
        { id: "stands", direction: "higher", weight: 9, values: [5, 5, 5.0000001] },
      ],
    };
    const [moves, stands] = effectiveWeights(flat, { normalise: { method: "none" } }).elements;
    expect(moves).toMatchObject({ nominal: 0.1, share: expect.closeTo(1, 5) });
    expect(stands).toMatchObject({ nominal: 0.9, share: expect.closeTo(0, 5) });
  });

  it("shares nothing out where the index is no sum", () => {
    const geometric = effectiveWeights(table, { normalise: { range: [1, 100] }, aggregate: { method: "geometric" } });
    expect(geometric.elements.every(({ share }) => share === null)).toBe(true);
    expect(geometric.elements.every(({ correlation }) => correlation !== null)).toBe(true);
  });
});
