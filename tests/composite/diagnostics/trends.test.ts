import { trends } from "eduplan/composite";
import { describe as describeCoded, EduplanError } from "eduplan/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { panelOf, tableOf } from "../tables.ts";

const of = (values: readonly (number | null)[]) => trends(panelOf(2020, { a: values }));
const one = (values: readonly (number | null)[]) => of(values).trends[0];

describe("trends", () => {
  it("finds growth by 10 % a year, and a straight line", () => {
    expect(one([100, 110, 121])).toMatchObject({ change: 21, growth: 0.1, points: 3, availability: 1 });
    expect(one([100, 110, 120])).toMatchObject({ change: 20, slope: 10, percent: 10 });
  });

  it("counts the years between the ends where some are missing", () => {
    expect(one([null, 100, null, 121])).toMatchObject({
      points: 2,
      availability: 0.5,
      first: { year: 2021, value: 100 },
      last: { year: 2023, value: 121 },
      slope: 10.5,
      growth: 0.1,
      percent: 10.5,
    });
  });

  it("has no growth from zero or below, and says so by name", () => {
    const { trends: found, warnings } = trends(
      panelOf(2020, { a: [0, 10, 30], b: [-4, 2, 6], c: [5, 2, -9], d: [5, 2, 0] }),
    );
    expect(found.map(({ growth }) => growth)).toEqual([null, null, null, -1]);
    expect(found.map(({ change }) => change)).toEqual([30, 10, -14, -5]);
    expect(warnings).toHaveLength(1);
    const [said] = warnings.map((each) => describeCoded(each, "en"));
    expect(said).toMatch(/x starts .*3 regions: a, b, c$/);
  });

  it("has nothing to say of a single value or none", () => {
    for (const values of [
      [null, 3],
      [null, null],
    ] as const) {
      expect(one([...values, null])).toMatchObject({ change: null, slope: null, growth: null, percent: null });
    }
    expect(of([null, 3]).warnings.map(({ code }) => code)).toContain("composite.trend-short");
    expect(one([3, null])).toMatchObject({ first: { year: 2020, value: 3 }, last: { year: 2020, value: 3 } });
  });

  it("refuses a table without years", () => {
    expect(() => trends(tableOf({ x: [1, 2] }))).toThrow(EduplanError);
    expect(() => trends(tableOf({ x: [1, 2] }))).toThrow(expect.objectContaining({ code: "composite.trend-no-years" }));
  });

  it("does not hang on the order of the rows; growth and per cent not on the unit", () => {
    const values = fc.array(fc.option(fc.integer({ min: 1, max: 1000 })), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(values, fc.constantFrom(2, 10, 1000), (series, unit) => {
        const panel = panelOf(2020, { a: series });
        const turned = {
          rows: panel.rows.toReversed(),
          indicators: panel.indicators.map((each) => ({ ...each, values: each.values.toReversed() })),
        };
        expect(trends(turned).trends).toEqual(trends(panel).trends);
        const inUnits = one(series.map((value) => value && value * unit));
        const plain = one(series);
        expect(inUnits?.growth ?? 0).toBeCloseTo(plain?.growth ?? 0, 9);
        // The line of a steep series may begin so near 0 that its percentage is large.
        expect(inUnits?.percent ?? 0).toBeCloseTo(plain?.percent ?? 0, 4);
      }),
    );
  });

  it("gives no infinity for the largest numbers", () => {
    const found = one([1e308, -1e308, 1e308]);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});
