import { gini, type InequalityUnit, theil, variationCoefficient } from "eduplan/composite";
import { betweenSchoolVariation } from "eduplan/score";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const unitsOf = (values: readonly number[], groups?: readonly (readonly string[])[]): InequalityUnit[] =>
  values.map((value, i) => ({ id: `u${i}`, value, ...(groups && { groups: groups[i] ?? [] }) }));

const units: fc.Arbitrary<InequalityUnit[]> = fc
  .array(
    fc.record({
      value: fc.integer({ min: 1, max: 500 }),
      population: fc.integer({ min: 1, max: 90 }),
      groups: fc.tuple(fc.constantFrom("east", "west"), fc.constantFrom("p", "q", "r")),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((list) => list.map((each, i) => ({ id: `u${i}`, ...each })));

const sumOf = (numbers: readonly (number | null)[]) => numbers.reduce<number>((sum, each) => sum + (each ?? 0), 0);

describe("Theil", () => {
  it("by hand: all in one of two hands is ln 2, and L is then undefined, by name", () => {
    const { t, l, warnings } = theil(unitsOf([0, 2]));
    expect(t).toBeCloseTo(Math.LN2, 11);
    expect(l).toBeNull();
    expect(warnings).toMatchObject([{ code: "composite.theil-zero", params: { region: "u0" } }]);
    // Values 1 and 3: T = ½·½ ln ½ + ½·1.5 ln 1.5, L = −½(ln ½ + ln 1.5).
    expect(theil(unitsOf([1, 3]))).toMatchObject({
      t: expect.closeTo(0.25 * Math.log(0.5) + 0.75 * Math.log(1.5), 11),
      l: expect.closeTo(-0.5 * (Math.log(0.5) + Math.log(1.5)), 11),
    });
  });

  it("is all between where groups are even inside, all within where their means agree", () => {
    const even = theil(unitsOf([1, 1, 3, 3], [["a"], ["a"], ["b"], ["b"]]));
    expect(even.levels).toMatchObject([
      { level: 0, share: { t: 1, l: 1 } },
      { level: "within", t: 0, l: 0 },
    ]);
    const mixed = theil(unitsOf([1, 3, 1, 3], [["a"], ["a"], ["b"], ["b"]]));
    expect(mixed.levels).toMatchObject([
      { level: 0, t: 0, l: 0 },
      { level: "within", share: { t: 1, l: 1 } },
    ]);
  });

  it("adds up over nested levels, and over groups as share times index; scale and clones change nothing", () => {
    fc.assert(
      fc.property(units, (list) => {
        const whole = theil(list);
        expect(sumOf(whole.levels.map(({ t }) => t))).toBeCloseTo(whole.t, 9);
        expect(sumOf(whole.levels.map(({ l }) => l))).toBeCloseTo(whole.l ?? 0, 9);
        const outer = whole.groups.filter(({ group }) => group.length === 1);
        const inside = sumOf(whole.levels.slice(1).map(({ t }) => t));
        expect(sumOf(outer.map(({ contribution }) => contribution.t))).toBeCloseTo(inside, 9);
        expect(sumOf(outer.map(({ populationShare }) => populationShare))).toBeCloseTo(1, 9);
        expect(whole.t).toBeGreaterThanOrEqual(-1e-12);
        const other = list.map((each) => ({ ...each, value: each.value * 7, population: (each.population ?? 1) * 3 }));
        expect(theil([...other, ...other]).t).toBeCloseTo(whole.t, 9);
      }),
      { numRuns: 60 },
    );
  });
});

describe("Gini", () => {
  it("by hand, in the n² form", () => {
    expect(gini(unitsOf([1, 1, 1])).gini).toBe(0);
    expect(gini(unitsOf([0, 0, 0, 1])).gini).toBe(0.75);
    expect(gini(unitsOf([1, 2, 3, 4, 5])).gini).toBeCloseTo(4 / 15, 11);
    expect(
      gini([
        { id: "a", value: 1, population: 3 },
        { id: "b", value: 5, population: 1 },
      ]).gini,
    ).toBeCloseTo(gini(unitsOf([1, 1, 1, 5])).gini, 11);
  });

  it("splits by hand: groups apart have no transvariation, groups alike no net difference", () => {
    const apart = gini(unitsOf([1, 2, 8, 9], [["a"], ["a"], ["b"], ["b"]])).dagum;
    expect(apart?.transvariation).toBe(0);
    expect(apart?.pairs).toEqual([{ left: "a", right: "b", gini: expect.closeTo(7 / 10, 11), relativeAffluence: 1 }]);
    const alike = gini(unitsOf([1, 9, 1, 9], [["a"], ["a"], ["b"], ["b"]])).dagum;
    expect(alike?.between).toBe(0);
    expect(alike?.within).toBeCloseTo(alike?.transvariation ?? 0, 11);
  });

  it("is the double sum of its definition, and G = Gw + Gnb + Gt", () => {
    fc.assert(
      fc.property(units, (list) => {
        const whole = gini(list);
        const heads = sumOf(list.map(({ population = 1 }) => population));
        const mean = sumOf(list.map(({ value, population = 1 }) => value * population)) / heads;
        const pairs = list.flatMap((a) =>
          list.map((b) => (a.population ?? 1) * (b.population ?? 1) * Math.abs(a.value - b.value)),
        );
        expect(whole.gini).toBeCloseTo(sumOf(pairs) / (2 * mean * heads * heads), 9);
        const { within = 0, between = 0, transvariation = 0 } = whole.dagum ?? {};
        expect(within + between + transvariation).toBeCloseTo(whole.gini, 9);
        expect(Math.min(within, between, transvariation)).toBeGreaterThanOrEqual(-1e-12);
      }),
      { numRuns: 60 },
    );
  });
});

describe("coefficient of variation", () => {
  it("weighs schools by pupils as the national evaluation does, with the same arithmetic as the scheme", () => {
    fc.assert(
      fc.property(units, (list) => {
        const { coefficient } = variationCoefficient(list);
        const schools = list.map(({ value, population = 1 }) => ({ value, pupils: population }));
        expect(coefficient).toBe(betweenSchoolVariation(schools));
      }),
      { numRuns: 30 },
    );
  });

  it("divides by n, or by n − 1 when told and every unit counts the same", () => {
    expect(variationCoefficient(unitsOf([4, 6]))).toMatchObject({ mean: 5, deviation: 1, coefficient: 0.2 });
    expect(variationCoefficient(unitsOf([4, 6]), { deviation: "sample" }).coefficient).toBeCloseTo(Math.SQRT2 / 5, 11);
    expect(() => variationCoefficient([{ id: "a", value: 1, population: 2 }], { deviation: "sample" })).toThrow(
      "sample form",
    );
  });
});

describe("what cannot be measured", () => {
  it.each([theil, gini, variationCoefficient])("%o names the unit", (measure) => {
    expect(() => measure([])).toThrow("no unit");
    expect(() => measure([{ id: "x", value: -1 }])).toThrow("value of x is -1");
    expect(() => measure([{ id: "x", value: Number.NaN }])).toThrow("value of x");
    expect(() => measure([{ id: "x", value: 1, population: -2 }])).toThrow("population of x is -2");
    expect(() => measure([{ id: "x", value: 1, population: 0 }])).toThrow("no unit");
    expect(() => measure(unitsOf([0, 0]))).toThrow("every value is 0");
    expect(() =>
      measure([
        { id: "x", value: 1, groups: ["a"] },
        { id: "y", value: 1 },
      ]),
    ).toThrow("y has 0 groups");
  });
});
