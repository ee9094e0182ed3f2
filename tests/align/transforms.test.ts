import { align } from "eduplan/align";
import { defaultCatalog, extendCatalog } from "eduplan/catalog";
import type { Goal, Indicator, NumericGoal, Target } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { madeIndicator } from "../catalog/madeIndicator.ts";
import { madePlan, madeTarget, percent } from "../plans.ts";
import { compareMade } from "./compareMade.ts";

const share = (id: string, more: Partial<Indicator> = {}): Indicator =>
  madeIndicator(id, { measure: id }, { unit: "percent", ...more });

const catalog = extendCatalog(defaultCatalog, {
  indicators: [
    share("own.public"),
    share("own.private", { direction: "lower", transforms: [{ kind: "complement", of: "own.public" }] }),
    share("own.counties", { unit: "county", extensive: true, bounds: { min: 0 } }),
    share("own.county-share", { transforms: [{ kind: "share-of", of: "own.counties", base: "counties" }] }),
    share("own.pupils-per-teacher", {
      facets: { measure: "own-ratio", stage: "ED1", population: "all", area: "all", qualifiers: {} },
      unit: "pupilPerTeacher",
      direction: "lower",
      bounds: { min: 0 },
    }),
    share("own.teachers-per-pupil", {
      facets: { measure: "own-ratio", stage: "ED1", population: "all", area: "all", qualifiers: {} },
      unit: "teacherPerPupil",
      bounds: { min: 0 },
    }),
    share("own.open", { facets: { ...madeIndicator("x").facets, measure: "o", qualifiers: { basis: "unstated" } } }),
    share("own.open-rest", {
      facets: { ...madeIndicator("x").facets, measure: "r", qualifiers: { basis: "unstated" } },
      transforms: [{ kind: "complement", of: "own.open" }],
    }),
  ],
});
const of = (indicator: string, goal: Goal): Partial<Target> => ({ indicator, goal });
const counties = (value: number, more: Partial<NumericGoal> = {}): Goal => ({
  kind: "level",
  bound: "atLeast",
  value,
  unit: "county",
  ...more,
});
const compare = (left: Partial<Target>, right: Partial<Target>, bases = {}) =>
  compareMade(left, right, { catalog, bases });

describe("a share and the share of the rest", () => {
  it("compare: at most 40 % private is at least 60 % public", () => {
    const comparison = compare(of("own.public", percent(65)), of("own.private", percent(40, "atMost")));
    expect(comparison).toMatchObject({
      comparable: true,
      via: { side: "right", transform: { kind: "complement" } },
      promise: { answer: "certainly", difference: 5, unit: "percent" },
    });
  });

  it("compare the other way round, with the same answer", () => {
    const comparison = compare(of("own.private", percent(40, "atMost")), of("own.public", percent(65)));
    expect(comparison).toMatchObject({ comparable: true, promise: { answer: "no", difference: 5 } });
  });

  it("turn the direction with the bound: a bare value is the floor of the one and the ceiling of the other", () => {
    const comparison = compare(of("own.public", percent(65, "exactly")), of("own.private", percent(40, "exactly")));
    expect(comparison.promise).toMatchObject({ answer: "certainly", readAs: { left: "floor", right: "floor" } });
  });

  it("turn a range and a change round", () => {
    const range = compare(
      of("own.public", percent([60, 70], "between")),
      of("own.private", percent([30, 40], "between")),
    );
    expect(range.promise?.answer).toBe("equal");
    const points = (value: number): Goal => ({ kind: "change", bound: "exactly", value, unit: "percentagePoint" });
    expect(compare(of("own.public", points(5)), of("own.private", points(-5))).promise?.answer).toBe("equal");
  });

  it("do not compare in what cannot be carried over, or where both leave a facet open", () => {
    const flow: Goal = { kind: "flow", bound: "atLeast", value: 5, unit: "percent" };
    expect(compare(of("own.public", flow), of("own.private", flow)).reasons).toEqual([
      { code: "reason.transform", params: { label: "九年义务教育巩固率", transform: "complement" } },
    ]);
    const open = compare(of("own.open", percent(60)), of("own.open-rest", percent(40, "atMost")));
    expect(open.reasons.map(({ code }) => code)).toEqual(["reason.unstated-facet"]);
  });

  it("are refused without a declaration, as different indicators", () => {
    const other = compare(of("own.public", percent(65)), of("own.county-share", percent(40)));
    expect(other.reasons.map(({ code }) => code)).toEqual(["reason.indicator"]);
    expect(other.via).toBeUndefined();
  });
});

describe("a count and its share", () => {
  const bases = { p0: { counties: 6 }, p1: { counties: 8 } };

  it("compare as shares when the size of the whole is given, in either order", () => {
    const left = compare(of("own.counties", counties(3)), of("own.county-share", percent(60)), bases);
    expect(left).toMatchObject({
      comparable: true,
      via: { side: "left", transform: { kind: "share-of", to: "share" }, base: 6 },
      promise: { answer: "no", difference: -10, unit: "percent" },
    });
    const right = compare(of("own.county-share", percent(60)), of("own.counties", counties(4)), bases);
    expect(right).toMatchObject({ via: { side: "right", base: 8 }, promise: { answer: "certainly", difference: 10 } });
  });

  it("say which whole is missing when it is not", () => {
    for (const given of [{}, { p1: { counties: 8 } }, { p0: { pupils: 6 } }]) {
      const { reasons, comparable } = compare(
        of("own.counties", counties(3)),
        of("own.county-share", percent(60)),
        given,
      );
      expect([comparable, reasons]).toEqual([false, [{ code: "reason.base-unknown", params: { base: "counties" } }]]);
    }
  });

  it("do not compare when the whole is none, the count is one of a flow, or per something", () => {
    const codes = (goal: Goal, base = 6): string[] =>
      compare(of("own.counties", goal), of("own.county-share", percent(60)), { p0: { counties: base } }).reasons.map(
        ({ code }) => code,
      );
    for (const base of [0, -1, Number.NaN]) expect(codes(counties(3), base)).toEqual(["reason.transform"]);
    expect(codes(counties(3, { kind: "flow" }))).toEqual(["reason.transform"]);
    expect(codes(counties(3, { per: [{ of: "year" }] }))).toEqual(["reason.transform"]);
    expect(codes({ ...counties(3), value: null, missing: "unreadable" } as Goal)).toEqual(["reason.unreadable"]);
  });

  it("leave counts of two regions incomparable with each other", () => {
    const { reasons } = compare(of("own.counties", counties(3)), of("own.counties", counties(4)), bases);
    expect(reasons.map(({ code }) => code)).toEqual(["reason.count-without-base"]);
  });
});

describe("pupils per teacher and teachers per pupil, as two indicators", () => {
  const ratio = (value: number, unit: "pupilPerTeacher" | "teacherPerPupil"): Goal => ({
    kind: "level",
    bound: "exactly",
    value,
    unit,
  });

  it("compare, and a bare value is read as the better side of each", () => {
    const comparison = compare(
      of("own.pupils-per-teacher", ratio(16, "pupilPerTeacher")),
      of("own.teachers-per-pupil", ratio(0.05, "teacherPerPupil")),
    );
    expect(comparison).toMatchObject({
      comparable: true,
      via: { side: "right", transform: { kind: "inverse" } },
      promise: { answer: "certainly", difference: -4, unit: "pupilPerTeacher", readAs: { left: "ceiling" } },
    });
  });
});

describe("a declared transform", () => {
  it("does not bring rows together, however they are folded", () => {
    const targets = ["own.public", "own.private"].map((indicator, at) => madeTarget(`t${at}`, { indicator }));
    for (const fold of ["compatible", "narrower", "none"] as const) {
      expect(align([madePlan("one", { targets })], { catalog, fold }).rows.length).toBe(2);
    }
  });
});
