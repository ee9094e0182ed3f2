import {
  ampiScores,
  compositeIndex,
  copelandScores,
  indicatorWeights,
  mpiScores,
  outrankingMatrix,
  topsisScores,
} from "eduplan/composite";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reversed, tableOf, tables } from "../arbitraryTables.ts";
import { referenceIsPresent, referenceOf } from "../reference.ts";

const scoresOf = ({ scores }: { readonly scores: readonly { readonly score: number | null }[] }) =>
  scores.map(({ score }) => score);

describe("outranking and Copeland", () => {
  it("compares what both have, in proportion to its weight", () => {
    const table = tableOf({ a: [3, 1, null], b: [1, 2, 5], c: [1, 1, null] });
    const { matrix, dominance } = outrankingMatrix(table, { weights: { a: 2, b: 1, c: 1 } });
    // r0 against r1: a won (2), b lost (1), c tied (1): 2.5 of 4. Against r2 there is only b.
    expect(matrix).toEqual([
      [0, 0.625, 0],
      [0.375, 0, 0],
      [1, 1, 0],
    ]);
    expect(dominance).toBeCloseTo(2 / 3, 11);
    expect(scoresOf(copelandScores(table, { weights: { a: 2, b: 1, c: 1 } }))).toEqual([0, -2, 2]);
  });

  it("has no comparison without a common indicator, and no score without a value", () => {
    const table = tableOf({ a: [1, null, null, 2], b: [null, 1, null, 2] });
    expect(outrankingMatrix(table).matrix[0]?.[1]).toBeNull();
    const { scores, warnings } = copelandScores(table);
    expect(scores.map(({ score }) => score)).toEqual([-1, -1, null, 2]);
    expect(warnings).toMatchObject([{ code: "composite.no-score", params: { region: "r2" } }]);
  });

  it("keeps ties that sums of weights in floating point would break", () => {
    // 0.1 + 0.2 against 0.3.
    const table = tableOf({ a: [1, 0], b: [1, 0], c: [0, 1] });
    expect(scoresOf(copelandScores(table, { weights: { a: 0.1, b: 0.2, c: 0.3 } }))).toEqual([0, 0]);
  });

  it("meets the regions of its own year, or all region-years", () => {
    const table = tableOf({ a: [1, 2, 3, 4] }, { years: [2020, 2020, 2021, 2021] });
    expect(scoresOf(copelandScores(table))).toEqual([-1, 1, -1, 1]);
    expect(scoresOf(copelandScores(table, { pool: "all" }))).toEqual([-3, -1, 1, 3]);
  });

  it("is antisymmetric: shares of a pair sum to 1, scores to 0, and turning the directions turns the signs", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { matrix } = outrankingMatrix(table);
        matrix.forEach((row, a) => {
          row.forEach((share, b) => {
            if (a !== b) expect((share ?? 0) + (matrix[b]?.[a] ?? 0)).toBeCloseTo(1, 10);
          });
        });
        const scores = scoresOf(copelandScores(table));
        expect(scores.reduce<number>((sum, score) => sum + (score ?? 0), 0)).toBe(0);
        const turned = {
          ...table,
          indicators: table.indicators.map((each) => ({ ...each, direction: "lower" as const })),
        };
        expect(scoresOf(copelandScores(turned)).map((score) => (score === null ? null : 0 - score))).toEqual(scores);
        expect(scoresOf(copelandScores(reversed(table))).reverse()).toEqual(scores);
      }),
      { numRuns: 40 },
    );
  });

  it.skipIf(!referenceIsPresent)(
    "agrees with the reference where that is right, and with exact arithmetic where it breaks ties",
    () => {
      interface Reference {
        readonly outranking: { indicators: string[]; matrix: number[][]; fracDominant: number; copeland: number[] };
        readonly outrankingAll: { indicators: string[]; copeland: number[]; copelandExact: number[] };
        readonly w2: Record<string, number>;
      }
      const { outranking, outrankingAll, w2 } = referenceOf<Reference>("asem-aggregate");
      const all = referenceOf<{ methods: { minmax_1_100: { out: Record<string, number[]> } } }>("asem-normalise");
      const columns = all.methods.minmax_1_100.out;
      const pick = (ids: readonly string[]) => tableOf(Object.fromEntries(ids.map((id) => [id, columns[id] ?? []])));
      const pillar = pick(outranking.indicators);
      const weights = Object.fromEntries(outranking.indicators.map((id) => [id, w2[id] ?? 1]));
      const { matrix, dominance } = outrankingMatrix(pillar, { weights });
      matrix.forEach((row, a) => {
        row.forEach((share, b) => {
          expect(share).toBeCloseTo(outranking.matrix[a]?.[b] ?? Number.NaN, 10);
        });
      });
      expect(dominance).toBeCloseTo(outranking.fracDominant, 10);
      expect(scoresOf(copelandScores(pillar, { weights }))).toEqual(outranking.copeland);
      const exact = scoresOf(copelandScores(pick(outrankingAll.indicators)));
      expect(exact).toEqual(outrankingAll.copelandExact);
      expect(exact).not.toEqual(outrankingAll.copeland);
    },
  );
});

describe("TOPSIS", () => {
  const table = tableOf({ a: [3, 4, 0], cost: [1, 2, 2] }, { lower: ["cost"] });

  it("by hand, in all four variants", () => {
    const [x, y] = [
      [3 / 5, 4 / 5, 0],
      [1 / 3, 2 / 3, 2 / 3],
    ];
    const closeness = (u: number[], v: number[], factor: number) =>
      u.map((a, i) => {
        const c = v[i] ?? 0;
        const best = Math.hypot(Math.max(...u) - a, Math.min(...v) - c) * factor;
        const worst = Math.hypot(Math.min(...u) - a, Math.max(...v) - c) * factor;
        return expect.closeTo(worst / (best + worst), 11);
      });
    expect(scoresOf(topsisScores(table))).toEqual(closeness(x ?? [], y ?? [], 1));
    expect(scoresOf(topsisScores(table, { weighting: "distances" }))).toEqual(closeness(x ?? [], y ?? [], 1));
    expect(scoresOf(topsisScores(table, { scale: "minmax" }))).toEqual(closeness([0.75, 1, 0], [0, 1, 1], 1));
    // Weights 3 : 1 count squared among values, plainly within the distance. r1 is best in a and worst in cost.
    const weights = { a: 3, cost: 1 };
    expect(scoresOf(topsisScores(table, { weights, scale: "minmax" }))[1]).toBeCloseTo(3 / (3 + 1), 11);
    const within = scoresOf(topsisScores(table, { weights, scale: "minmax", weighting: "distances" }));
    expect(within[1]).toBeCloseTo(Math.sqrt(3) / (Math.sqrt(3) + 1), 11);
  });

  it("is 1 for the best in all, 0 for the worst in all, and undefined where all are alike", () => {
    expect(scoresOf(topsisScores(tableOf({ a: [1, 2, 3], b: [4, 5, 6] })))).toEqual([0, expect.any(Number), 1]);
    const alike = topsisScores(tableOf({ a: [1, 1] }));
    expect(scoresOf(alike)).toEqual([null, null]);
    expect(alike.warnings[0]?.code).toBe("composite.no-score");
  });

  it("makes 熵权TOPSIS with entropy weights, alone and as a recipe", () => {
    const normal = tableOf({ a: [0.1, 0.5, 1, 0.3], b: [0.9, 0.2, 0.4, 0.8] });
    const { weights } = indicatorWeights(normal, { method: "entropy", values: "given" });
    const alone = scoresOf(topsisScores(normal, { weights }));
    const index = compositeIndex(normal, {
      normalise: { method: "none" },
      weigh: { method: "entropy", values: "given" },
      aggregate: { method: "topsis" },
    });
    const last = index.nodes.at(-1);
    expect(last?.scores).toEqual(alone.map((score) => expect.closeTo(score ?? 0, 9)));
  });
});

describe("MPI and AMPI", () => {
  it("penalises imbalance: by hand for two indicators", () => {
    // Each column is ±1 sd around its mean, so z is 90 or 110.
    const table = tableOf({ a: [0, 2, 0, 2], b: [0, 2, 2, 0] });
    expect(scoresOf(mpiScores(table))).toEqual([90, 110, 99, 99]);
    expect(scoresOf(mpiScores(table, { sense: "negative" }))).toEqual([90, 110, 101, 101]);
  });

  it("scores the reference 100 in AMPI, and a year's scores do not hang on another year but for the goalposts", () => {
    const table = tableOf({ a: [0, 10, 5, 5], b: [0, 10, 5, 5] }, { years: [2020, 2020, 2021, 2021] });
    expect(scoresOf(ampiScores(table, { referenceYear: 2020 }))).toEqual([70, 130, 100, 100]);
    const turned = tableOf(
      { a: [0, 10, 5, 5], b: [0, 10, 5, 5] },
      { years: [2020, 2020, 2021, 2021], lower: ["a", "b"] },
    );
    expect(scoresOf(ampiScores(turned, { referenceYear: 2020 }))).toEqual([130, 70, 100, 100]);
    expect(() => ampiScores(table, { referenceYear: 1999 })).toThrow("1999");
  });

  it("takes the sample deviation when told, and a constant column as 100", () => {
    const table = tableOf({ a: [0, 2], k: [5, 5] });
    const z = 10 / Math.SQRT2;
    const mean = 100 - z / 2;
    // Sample deviation of (100 − z, 100) is z/√2.
    const expected = mean - (z * z) / 2 / mean;
    expect(scoresOf(mpiScores(table, { deviation: "sample" }))[0]).toBeCloseTo(expected, 9);
  });

  it("never rewards imbalance", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const [minus, plus] = [mpiScores(table), mpiScores(table, { sense: "negative" })];
        minus.scores.forEach(({ score }, i) => {
          expect(score).toBeLessThanOrEqual(plus.scores[i]?.score ?? 0);
        });
      }),
      { numRuns: 25 },
    );
  });
});
