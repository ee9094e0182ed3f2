import { denominate, type ImputeOptions, impute, screen, treat } from "eduplan/composite";
import { describe, expect, it } from "vitest";
import { panelOf, tableOf } from "./tables.ts";

const valuesOf = (table: ReturnType<typeof tableOf>) => table.indicators.map(({ values }) => values);

describe("screen", () => {
  const table = tableOf({ x: [1, null, 0], y: [1, null, 0], z: [1, 2, 3] });

  it("leaves out rows that know too little, and says which", () => {
    const { table: kept, account, warnings } = screen(table);
    expect(kept.rows.map(({ region }) => region)).toEqual(["a", "c"]);
    expect(account[1]).toEqual({
      region: "b",
      missing: 2,
      zeros: 0,
      availability: 1 - 2 / 3,
      kept: false,
      because: "availability",
    });
    expect(warnings).toMatchObject([{ code: "composite.screened", params: { count: 1, regions: { en: "b" } } }]);
  });

  it("counts zeros when asked, and gives include and exclude the last word", () => {
    const options = { nonZero: 0.5, include: ["b"], exclude: ["a"] };
    expect(screen(table, options).account.map(({ because }) => because)).toEqual(["excluded", "included", "zeros"]);
    expect(() => screen(table, { exclude: ["d"] })).toThrow("no region d");
    expect(() => screen(table, { exclude: ["a", "b", "c"] })).toThrow("no row has enough values");
  });

  it("keeps denominators in step with the rows", () => {
    const sized = { ...table, denominators: { people: [1, 2, 3] } };
    expect(screen(sized).table.denominators).toEqual({ people: [1, 3] });
  });
});

describe("denominate", () => {
  const table = { ...tableOf({ x: [10, 20, 30], y: [1, 2, 3] }), denominators: { people: [2, 0, null] } };

  it("divides what has a denominator, and misses what has none to divide by", () => {
    const { table: rates, account, warnings } = denominate(table, { by: { x: "people" }, scale: { x: 100 } });
    expect(valuesOf(rates)).toEqual([
      [500, null, null],
      [1, 2, 3],
    ]);
    expect(account).toEqual({ x: { by: "people", scale: 100 } });
    expect(warnings).toMatchObject([
      { code: "composite.no-denominator", params: { indicator: "x", regions: { en: "b, c" } } },
    ]);
    expect(() => denominate(table, { by: { x: "area" } })).toThrow("unknown area");
  });
});

describe("impute", () => {
  const table = {
    ...tableOf({ x: [1, 2, 6, null], y: [null, 10, 20, 30] }),
    rows: ["a", "b", "c", "d"].map((region, row) => ({ region, groups: { part: row < 2 ? "east" : "west" } })),
  };
  it.each<[ImputeOptions, readonly (number | null)[][]]>([
    [
      {},
      [
        [1, 2, 6, 3],
        [20, 10, 20, 30],
      ],
    ],
    [
      { method: "median" },
      [
        [1, 2, 6, 2],
        [20, 10, 20, 30],
      ],
    ],
    [
      { method: "group-mean", group: "part" },
      [
        [1, 2, 6, 6],
        [10, 10, 20, 30],
      ],
    ],
    // d has y at 1 on the way from worst to best, so x at 6; a has x at 0, so y at 10.
    [
      { method: "row-mean" },
      [
        [1, 2, 6, 6],
        [10, 10, 20, 30],
      ],
    ],
    [
      { method: "none", indicators: { y: { method: "mean" } } },
      [
        [1, 2, 6, null],
        [20, 10, 20, 30],
      ],
    ],
  ])("fills by %o", (options, expected) => {
    expect(valuesOf(impute(table, options).table)).toEqual(expected);
  });

  it("says of each value where it comes from", () => {
    expect(impute(table, { method: "group-mean", group: "part" }).account).toEqual([
      { indicator: "x", region: "d", value: 6, method: "group-mean", group: "west" },
      { indicator: "y", region: "a", value: 10, method: "group-mean", group: "east" },
    ]);
  });

  it("warns of gaps that stay, and refuses a grouping there is none of", () => {
    const { warnings } = impute(tableOf({ x: [null, null], y: [1, 2] }));
    expect(warnings).toMatchObject([
      { code: "composite.not-imputed", params: { indicator: "x", count: 2, regions: { en: "a, b" } } },
    ]);
    expect(() => impute(table, { method: "group-mean", group: "size" })).toThrow("groupings of the rows: part");
    expect(() => impute(table, { method: "linear" })).toThrow("needs rows with a year");
  });

  it.each<[ImputeOptions, readonly (number | null)[]]>([
    [{ method: "latest" }, [null, 2, 2, 2, 8, 8]],
    [{ method: "constant" }, [2, 2, 2, 2, 8, 8]],
    [{ method: "linear" }, [2, 2, 4, 6, 8, 8]],
    [{ method: "linear", maxGap: 2 }, [2, 2, 4, 6, 8, 8]],
    [{ method: "latest", maxGap: 1 }, [null, 2, 2, null, 8, 8]],
  ])("fills along time by %o", (options, expected) => {
    const panel = panelOf(2018, { a: [null, 2, null, null, 8, null] });
    expect(valuesOf(impute(panel, options).table)).toEqual([expected]);
  });

  it("draws no line through one value, unless it may be level", () => {
    const panel = panelOf(2018, { a: [null, 2, null], b: [1, 2, 3] });
    expect(valuesOf(impute(panel, { method: "linear" }).table)[0]).toEqual([null, 2, null, 1, 2, 3]);
    expect(valuesOf(impute(panel, { method: "linear-constant" }).table)[0]).toEqual([2, 2, 2, 1, 2, 3]);
  });

  it("lets no function change what was there", () => {
    expect(() => impute(tableOf({ x: [1, null] }), { method: () => [2, 2] })).toThrow(
      "those that were there unchanged",
    );
    const zeros = (values: readonly (number | null)[]) => values.map((value) => value ?? 0);
    expect(valuesOf(impute(tableOf({ x: [1, null] }), { method: zeros }).table)).toEqual([[1, 0]]);
  });
});

describe("treat", () => {
  const skewed = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1000];

  it("leaves what passes alone", () => {
    const { account, table } = treat(tableOf({ x: [1, 2, 3, 4, 5] }));
    expect(table.indicators[0]?.values).toEqual([1, 2, 3, 4, 5]);
    expect(account).toMatchObject([{ treatment: "none", points: [], tests: [{ after: "input", pass: true }] }]);
  });

  it("winsorises what does not, and records point and tests", () => {
    const { account, table } = treat(tableOf({ x: skewed }));
    expect(table.indicators[0]?.values).toEqual([...skewed.slice(0, 9), 9]);
    expect(account).toMatchObject([
      {
        treatment: "winsorise",
        points: [{ region: "j", from: 1000, to: 9 }],
        tests: [{ pass: false }, { after: "winsorise", pass: true }],
      },
    ]);
    // G1 and G2 of 1…9 and 1000, as a spreadsheet gives them.
    expect(account[0]?.tests[0]?.skewness).toBeCloseTo(3.161_878, 5);
    expect(account[0]?.tests[0]?.kurtosis).toBeCloseTo(9.998_148, 5);
  });

  it("goes on to the logarithm from the values of before where points do not suffice", () => {
    const { account, table } = treat(tableOf({ x: skewed }), { winsorise: 0 });
    const expected = skewed.map((value) => Math.log(value - 1 + 9.99));
    table.indicators[0]?.values.forEach((value, row) => {
      expect(value).toBeCloseTo(expected[row] ?? 0, 10);
    });
    expect(account).toMatchObject([{ treatment: "transform", transform: "log-ct", points: [] }]);
  });

  it("warns when nothing helps, naming the indicator", () => {
    const { warnings } = treat(tableOf({ x: skewed }), { winsorise: 0, transform: "none" });
    expect(warnings).toMatchObject([{ code: "composite.outliers-left", params: { indicator: "x" } }]);
  });

  it("does what is forced on one indicator, and on that one only", () => {
    const table = tableOf({ x: [1, 2, 3, 4, 5], y: [1, 2, 3, 4, 5] });
    const forced = treat(table, { indicators: { x: { force: "winsorise", winsorise: 1 } } });
    expect(valuesOf(forced.table)).toEqual([
      [1, 2, 3, 4, 4],
      [1, 2, 3, 4, 5],
    ]);
    expect(forced.account.map(({ treatment }) => treatment)).toEqual(["winsorise", "none"]);
    const logs = treat(table, { indicators: { y: { force: "transform", transform: "box-cox" } } });
    expect(valuesOf(logs.table)[1]?.[1]).toBeCloseTo(Math.log(2), 11);
  });

  it.each(["log-ct", "log-ct-plus", "log-ct-orig", "log-gii", "box-cox"] as const)(
    "keeps the order of values: %s",
    (transform) => {
      for (const values of [skewed, skewed.map((value) => -value), skewed.map((value) => 2000 - value)]) {
        const { table } = treat(tableOf({ x: values }), { force: "transform", transform, lambda: -0.5 });
        const bent = table.indicators[0]?.values ?? [];
        values.forEach((value, row) => {
          values.forEach((other, at) => {
            if (value < other) expect(bent[row] ?? 0).toBeLessThan(bent[at] ?? 0);
          });
        });
      }
    },
  );

  it("has nothing to say of too few or equal values", () => {
    const { account } = treat(tableOf({ x: [1, 2], y: [3, 3] }));
    expect(account.map(({ tests }) => tests[0]?.pass)).toEqual([null, null]);
  });
});
