import { benefitOfTheDoubt } from "eduplan/composite";
import { describe as inWords } from "eduplan/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tableOf, tables } from "../arbitraryTables.ts";

describe("benefit of the doubt", () => {
  it("scores by hand: two on the frontier, one half way to it", () => {
    const { scores } = benefitOfTheDoubt(tableOf({ a: [1, 0, 0.25], b: [0, 1, 0.25] }));
    expect(scores.map(({ score }) => score)).toEqual([1, 1, 0.5]);
    expect(scores[2]?.weights).toEqual({ a: 1, b: 1 });
    expect(scores[0]?.shares).toEqual({ a: 1, b: 0 });
  });

  it("keeps shares within bounds by hand", () => {
    // Shares of exactly a half each: r = y/y_c; the score is the inverse of the best peer's mean ratio.
    const { scores } = benefitOfTheDoubt(tableOf({ a: [1, 0.5], b: [0.2, 0.4] }), { lower: 0.5, upper: 0.5 });
    expect(scores[0]?.score).toBeCloseTo(1 / ((0.5 + 2) / 2), 9);
    expect(scores[1]?.score).toBeCloseTo(1 / ((2 + 0.5) / 2), 9);
    expect(scores[1]?.shares).toEqual({ a: 0.5, b: 0.5 });
  });

  it("refuses bounds that leave nothing, naming region and indicator", () => {
    const zero = tableOf({ a: [0, 1], b: [1, 0.5] });
    expect(() => benefitOfTheDoubt(zero, { lower: 0.1 })).toThrow(/the bounds leave r0 no weights, as its a is 0/);
    expect(() => benefitOfTheDoubt(zero, { lower: 0.6 })).toThrow("lower bounds sum to 1.2");
    expect(() => benefitOfTheDoubt(zero, { upper: { a: 0.2, b: 0.3 } })).toThrow("upper ones to 0.5");
    expect(() => benefitOfTheDoubt(zero, { lower: { a: 0.5 }, upper: 0.4 })).toThrow("bounds of a, 0.5 to 0.4");
    expect(() => benefitOfTheDoubt(tableOf({ a: [1, -2] }))).toThrow("a of r1 is -2");
  });

  it("gives a region with a gap no score, and does not measure others by it", () => {
    const { scores, warnings } = benefitOfTheDoubt(tableOf({ a: [9, 1, 0.5], b: [null, 1, 0.5] }));
    expect(scores.map(({ score }) => score)).toEqual([null, 1, 0.5]);
    expect(warnings.map((each) => inWords(each, "en"))).toEqual([
      "[0]: r0 lacks 1 indicators: it gets no score and is no peer of others",
    ]);
  });

  it("scores all-zero regions 0, without shares", () => {
    const { scores } = benefitOfTheDoubt(tableOf({ a: [0, 1], b: [0, 1] }), { lower: 0.1 });
    expect(scores[0]).toMatchObject({ score: 0, shares: null });
  });

  it("keeps every law: nobody above 1, somebody at 1, shares sum to 1 within bounds, units do not matter, bounds only cost", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const free = benefitOfTheDoubt(table).scores;
        const bounds = { lower: 0.05, upper: 0.7 };
        const tight = benefitOfTheDoubt(table, bounds).scores;
        const [first, ...others] = table.indicators;
        if (first === undefined) return;
        const inOtherUnits = { ...first, values: first.values.map((value) => value && value * 1000) };
        const rescaled = benefitOfTheDoubt({ ...table, indicators: [inOtherUnits, ...others] }).scores;
        expect(Math.max(...free.map(({ score }) => score ?? 0))).toBe(1);
        free.forEach(({ score, weights }, i) => {
          expect(score).toBeGreaterThan(0);
          expect(rescaled[i]?.score).toBeCloseTo(score ?? 0, 8);
          expect(tight[i]?.score).toBeLessThanOrEqual((score ?? 0) + 1e-9);
          const total = table.indicators.reduce(
            (sum, { id, values }) => sum + (weights?.[id] ?? 0) * (values[i] ?? 0),
            0,
          );
          expect(total).toBeCloseTo(score ?? 0, 8);
          const shares = Object.values(tight[i]?.shares ?? {});
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 8);
          for (const share of shares) expect(share >= 0.05 - 1e-8 && share <= 0.7 + 1e-8).toBe(true);
        });
      }),
      { numRuns: 40 },
    );
  });
});
