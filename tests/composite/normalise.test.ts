import { type NormaliseMethod, type NormaliseOptions, normalise } from "eduplan/composite";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { panelOf, tableOf } from "./tables.ts";

const scores = (column: readonly (number | null)[], options: NormaliseOptions, direction: "" | "-" = "") =>
  normalise(tableOf({ [`x${direction}`]: column }), options).table.indicators[0]?.values;

describe("normalise, by hand", () => {
  it.each<[string, NormaliseOptions, readonly (number | null)[], readonly (number | null)[]]>([
    ["min–max", {}, [0, 50, 100], [100, 50, 0]],
    ["min–max on 1…100", { range: [1, 100] }, [1, 50.5, 100], [100, 50.5, 1]],
    ["z-scores, n − 1", { method: "zscore" }, [-1, 0, 1], [1, 0, -1]],
    ["z-scores, n", { method: "zscore", deviation: "population", sd: Math.sqrt(2 / 3) }, [-1, 0, 1], [1, 0, -1]],
    ["ranks", { method: "rank" }, [1, 2, 3], [3, 2, 1]],
    ["Borda", { method: "borda" }, [0, 1, 2], [2, 1, 0]],
    ["percentile ranks", { method: "percentile-rank" }, [0, 50, 100], [100, 50, 0]],
    ["distance to a target", { method: "distance-to-target", targets: { x: 4 } }, [0, 100, 100], [100, 100, 0]],
    [
      "the same without a cap",
      { method: "distance-to-target", targets: { x: 4 }, cap: false },
      [0, 100, 200],
      [200, 100, 0],
    ],
    [
      "distance to a region",
      { method: "distance-to-reference", reference: "b", cap: false },
      [0, 100, 200],
      [200, 100, 0],
    ],
    ["goalposts", { method: "goalposts", goalposts: { x: [3, 5] } }, [0, 50, 100], [100, 50, 0]],
    [
      "goalposts that are open",
      { method: "goalposts", goalposts: { x: [2, 4] }, truncate: false },
      [0, 100, 200],
      [100, 0, -100],
    ],
    ["fraction of the best", { method: "fraction-of-max", range: [0, 1] }, [1 / 3, 2 / 3, 1], [1, 0.5, 1 / 3]],
    ["as it is", { method: "none" }, [2, 4, 6], [-2, -4, -6]],
  ])("%s", (_, options, higher, lower) => {
    expect(scores([2, 4, 6], options)).toEqual(
      higher.map((score) => (score === null ? null : expect.closeTo(score, 12))),
    );
    expect(scores([2, 4, 6], options, "-")).toEqual(
      lower.map((score) => (score === null ? null : expect.closeTo(score, 12))),
    );
  });

  it("gives the lowest most under fraction of the best where lower is better: (2, 4, 10) is (1, .5, .2)", () => {
    expect(scores([2, 4, 10], { method: "fraction-of-max", range: [0, 1] }, "-")).toEqual([1, 0.5, 0.2]);
    const { table, warnings } = normalise(tableOf({ "x-": [0, 4, 10] }), { method: "fraction-of-max" });
    expect(table.indicators[0]?.values).toEqual([100, 0, 0]);
    expect(warnings.map(({ code }) => code)).toEqual(["composite.normalise-zero-best"]);
  });

  it("shares ranks of ties as asked", () => {
    expect(scores([5, 5, 1, null], { method: "rank" })).toEqual([2, 2, 1, null]);
    expect(scores([5, 5, 1, null], { method: "rank", ties: "max" })).toEqual([3, 3, 1, null]);
    expect(scores([5, 5, 1, null], { method: "rank", ties: "average" })).toEqual([2.5, 2.5, 1, null]);
  });

  it("pools years, or takes each by itself", () => {
    const panel = panelOf(2020, { a: [0, 10], b: [5, 20] });
    const values = (options: NormaliseOptions) => normalise(panel, options).table.indicators[0]?.values;
    expect(values({})).toEqual([0, 50, 25, 100]);
    expect(values({ pool: "year" })).toEqual([0, 0, 100, 100]);
    expect(values({ method: "distance-to-reference", reference: "b", referenceYear: 2021 })).toEqual([0, 50, 25, 100]);
    expect(() => values({ method: "distance-to-reference", reference: "b" })).toThrow("referenceYear");
  });

  it("leaves scores missing, with a warning, where the method is not defined", () => {
    for (const method of ["minmax", "zscore", "distance-to-max"] as const) {
      const { table, warnings } = normalise(tableOf({ x: [3, 3, null] }), { method });
      expect(table.indicators[0]?.values).toEqual([null, null, null]);
      expect(warnings).toMatchObject([{ code: "composite.normalise-constant", params: { indicator: "x" } }]);
    }
    const worst = normalise(tableOf({ x: [1, 2, 3] }), { method: "distance-to-reference", reference: "a" });
    expect(worst.table.indicators[0]?.values).toEqual([null, 100, 100]);
    expect(worst.warnings).toMatchObject([{ code: "composite.normalise-reference-worst" }]);
  });

  it("takes a function of one's own, records its name, and checks what it returns", () => {
    const halves = (values: readonly (number | null)[]) => values.map((value) => (value === null ? null : value / 2));
    const result = normalise(tableOf({ x: [2, null], y: [1, 2] }), { indicators: { x: { method: halves } } });
    expect(result.table.indicators.map(({ values }) => values)).toEqual([
      [1, null],
      [0, 100],
    ]);
    expect(result.options.indicators).toEqual({ x: { method: { custom: "halves" } } });
    expect(() => normalise(tableOf({ x: [1, 2] }), { method: () => [1] })).toThrow("must return 2 scores");
  });

  it("leads a slip of the pen to the option meant", () => {
    const wrong: NormaliseOptions = JSON.parse('{ "method": "min-max" }');
    expect(() => normalise(tableOf({ x: [1, 2] }), wrong)).toThrow("unknown min-max; did you mean minmax?");
    expect(() => normalise(tableOf({ x: [1, 2] }), JSON.parse('{ "rang": [0, 1] }'))).toThrow("did you mean range?");
    expect(() => normalise(tableOf({ x: [1, 2] }), { range: [1, 1] })).toThrow("normalise.range");
    expect(() => normalise(tableOf({ x: [1, 2] }), { method: "goalposts" })).toThrow("normalise.goalposts.x");
  });
});

describe("normalise, by law", () => {
  const column = fc.array(fc.option(fc.integer({ min: -1000, max: 1000 }), { freq: 6 }), {
    minLength: 2,
    maxLength: 20,
  });
  const methods: readonly NormaliseMethod[] = [
    "minmax",
    "zscore",
    "rank",
    "percentile-rank",
    "borda",
    "distance-to-max",
  ];

  it("never gives anything but finite numbers and null, and keeps the order of values", () => {
    fc.assert(
      fc.property(column, fc.constantFrom(...methods), fc.boolean(), (values, method, lower) => {
        const found = scores(values, { method }, lower ? "-" : "") ?? [];
        found.forEach((score, row) => {
          if (score === null) return;
          expect(Number.isFinite(score)).toBe(true);
          found.forEach((other, at) => {
            const [a, b] = [values[row] ?? 0, values[at] ?? 0];
            if (other !== null && a < b) expect(lower ? score >= other : score <= other).toBe(true);
          });
        });
      }),
    );
  });

  it("does not hang on the unit of an indicator", () => {
    fc.assert(
      fc.property(column, fc.constantFrom(...methods), (values, method) => {
        const scaled = values.map((value) => (value === null ? null : value * 8 + 16));
        const [one, other] = [scores(values, { method }) ?? [], scores(scaled, { method }) ?? []];
        one.forEach((score, row) => {
          if (score === null) expect(other[row]).toBeNull();
          else expect(other[row]).toBeCloseTo(score, 9);
        });
      }),
    );
  });
});
