import { type Factor, type Recipe, sensitivity, uncertainty } from "eduplan/composite";
import { describe, expect, it } from "vitest";
import { asemTable, referenceIsPresent } from "../asemTable.ts";

const recipe: Recipe = { denominate: {}, impute: { method: "group-mean", group: "EurAsia_group" }, treat: {} };
const factors = (sets?: number): readonly Factor[] => [
  { name: "winmax", path: "treat.winsorise", values: [1, 2, 3, 4, 5] },
  { name: "normalisation", path: "normalise", values: [{ range: [1, 100] }, { method: "zscore", mean: 10, sd: 2 }] },
  { weights: { noise: 0.25, of: "aggregates", ...(sets !== undefined && { sets }) } },
  { name: "aggregation", path: "aggregate.method", values: ["arithmetic", "geometric"] },
];

describe.skipIf(!referenceIsPresent)("the ASEM index (skipped without the reference folder)", () => {
  it("has the sensitivities that an independent enumeration of 400 combinations found, as far as the noisy weights allow", () => {
    // That enumeration's twenty sets of weights are not known; over 30 draws of twenty sets the indices vary by about 0.03.
    const known = [
      { first: 0.032, total: 0.054 },
      { first: 0.077, total: 0.262 },
      { first: 0.144, total: 0.221 },
      { first: 0.53, total: 0.715 },
    ];
    const told = sensitivity(asemTable(), recipe, { factors: factors(20) });
    expect(told).toMatchObject({ method: "enumeration", runs: 400, failures: { count: 0 } });
    told.indices?.forEach(({ first, total }, place) => {
      expect(Math.abs(first - (known[place]?.first ?? 9))).toBeLessThan(0.06);
      expect(Math.abs(total - (known[place]?.total ?? 9))).toBeLessThan(0.06);
    });
  });

  it("gives every region a spread of ranks around its own", () => {
    const { rows, failures } = uncertainty(asemTable(), recipe, { factors: factors(), replications: 256 });
    expect(failures.count).toBe(0);
    for (const { ranks, nominal, histogram } of rows) {
      expect(ranks?.count).toBe(256);
      expect(ranks?.best).toBeLessThanOrEqual(nominal?.rank ?? 0);
      expect(ranks?.worst).toBeGreaterThanOrEqual(nominal?.rank ?? 99);
      expect(histogram?.reduce((sum, [, count]) => sum + count, 0)).toBe(256);
    }
    expect(rows.find(({ region }) => region === "CHE")?.ranks?.median).toBe(1);
  });
});
