import { applyTransform, defaultCatalog, inverseTransform, relate, type Transform } from "eduplan/catalog";
import type { Indicator } from "eduplan/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { madeIndicator } from "./madeIndicator.ts";

const finite = fc.double({ min: 0.001, max: 1e9, noNaN: true });
const percentage = fc.double({ min: 0, max: 100, noNaN: true });
const toCount: Transform = { kind: "share-of", base: "counties", to: "count" };

const ratio = (id: string, unit: Indicator["unit"]): Indicator =>
  madeIndicator(id, { measure: "pupil-teacher-ratio" }, { unit, direction: "lower", bounds: { min: 0 } });

/** A share of compulsory schools' pupils, by who runs the schools. */
const part = (id: string, more: Partial<Indicator> = {}): Indicator =>
  madeIndicator(id, { measure: `${id}-share` }, more);
const publicShare = part("public");
const privateShare = part("private", { transforms: [{ kind: "complement", of: "public" }] });
const counties = part("counties", { unit: "county", extensive: true, bounds: { min: 0 } });
const countyShare = part("county", { transforms: [{ kind: "share-of", of: "counties", base: "all-counties" }] });

describe("applyTransform", () => {
  it.each<[string, number, Transform, number | undefined, number?]>([
    ["percent to per mille", 1.5, { kind: "scale", factor: 10 }, 15],
    ["17:1 to 1:17", 17, { kind: "inverse" }, 0.0588235294118],
    ["the inverse of zero", 0, { kind: "inverse" }, undefined],
    ["what 51.13 % leaves", 51.13, { kind: "complement" }, 48.87],
    ["80 % of ten counties", 80, toCount, 8, 10],
    ["8 of ten counties", 8, { ...toCount, to: "share" }, 80, 10],
    ["a share of a whole nobody gave", 80, toCount, undefined],
    ["a share of nothing", 8, { ...toCount, to: "share" }, undefined, 0],
    ["a share of less than nothing", 80, toCount, undefined, -3],
    ["a share of no number", 80, toCount, undefined, Number.NaN],
    ["no number", Number.NaN, { kind: "complement" }, undefined],
    ["what is beyond every number", Number.POSITIVE_INFINITY, { kind: "scale", factor: 10 }, undefined],
  ])("%s", (_, value, transform, expected, base) => {
    expect(applyTransform(value, transform, base === undefined ? {} : { base })).toBe(expected);
  });

  const anyTransform: fc.Arbitrary<Transform> = fc.oneof(
    fc.record({ kind: fc.constant("scale" as const), factor: fc.constantFrom(0.1, 10, 100, 666.666666667) }),
    fc.constant<Transform>({ kind: "inverse" }),
    fc.constantFrom<Transform>(toCount, { ...toCount, to: "share" }),
  );

  it("comes back by the inverse", () => {
    fc.assert(
      fc.property(finite, anyTransform, fc.integer({ min: 1, max: 3000 }), (value, transform, base) => {
        const there = applyTransform(value, transform, { base }) as number;
        const back = applyTransform(there, inverseTransform(transform), { base }) as number;
        expect(Math.abs(back / value - 1)).toBeLessThan(1e-9);
      }),
    );
    fc.assert(
      fc.property(percentage, (value) => {
        const there = applyTransform(value, { kind: "complement" }) as number;
        expect(applyTransform(there, inverseTransform({ kind: "complement" }))).toBeCloseTo(value, 9);
      }),
    );
  });

  it("keeps the order, or turns it round, all along", () => {
    fc.assert(
      fc.property(finite, finite, anyTransform, (a, b, transform) => {
        fc.pre(Math.abs(a / b - 1) > 1e-9);
        const [x, y] = [a, b].map((value) => applyTransform(value, transform, { base: 7 }) as number) as [
          number,
          number,
        ];
        expect(x < y).toBe(transform.kind === "inverse" ? a > b : a < b);
      }),
    );
  });
});

describe("relate, with a transform", () => {
  it("finds a scale between units of one dimension, and the two a close match", () => {
    const perMille = madeIndicator("b", {}, { unit: "perMille" });
    expect(relate(madeIndicator("a"), perMille)).toEqual({
      predicate: "skos:closeMatch",
      differences: [],
      compatible: true,
      transform: { kind: "scale", factor: 10 },
    });
    expect(relate(perMille, madeIndicator("a")).transform).toEqual({ kind: "scale", factor: 0.1 });
  });

  it("finds 生师比 to be 师生比 turned round", () => {
    const [a, b] = [ratio("a", "pupilPerTeacher"), ratio("b", "teacherPerPupil")] as const;
    expect(relate(a, b)).toMatchObject({ predicate: "skos:closeMatch", transform: { kind: "inverse" } });
    expect(relate(b, a).transform).toEqual({ kind: "inverse" });
  });

  it("finds none where the facets differ, where the units do not convert, and where none is needed", () => {
    const rural = madeIndicator("b", { area: "rural" }, { unit: "perMille" });
    expect(relate(madeIndicator("a"), rural).transform).toBeUndefined();
    expect(relate(madeIndicator("a"), madeIndicator("b", {}, { unit: "person" })).transform).toBeUndefined();
    expect(relate(madeIndicator("a"), madeIndicator("b")).transform).toBeUndefined();
    expect(relate(madeIndicator("a"), madeIndicator("a")).transform).toBeUndefined();
  });

  it("takes a complement from either side's word", () => {
    const expected = { predicate: "skos:relatedMatch", compatible: false, transform: { kind: "complement" } };
    expect(relate(publicShare, privateShare)).toMatchObject(expected);
    expect(relate(privateShare, publicShare)).toMatchObject(expected);
  });

  it("takes share and count from either side's word, each with its way", () => {
    const there = { kind: "share-of", base: "all-counties", to: "count" };
    expect(relate(countyShare, counties)).toMatchObject({ predicate: "skos:relatedMatch", transform: there });
    expect(relate(counties, countyShare).transform).toEqual({ ...there, to: "share" });
  });

  it("does not believe a declaration that the units belie", () => {
    const odd = part("odd", { unit: "fraction", transforms: [{ kind: "complement", of: "public" }] });
    expect(relate(odd, publicShare)).toMatchObject({ predicate: undefined });
    const both = part("both", { transforms: [{ kind: "share-of", of: "public", base: "x" }] });
    expect(relate(both, publicShare).transform).toBeUndefined();
    const countOfCount = part("c", { unit: "school", transforms: [{ kind: "complement", of: "counties" }] });
    expect(relate(countOfCount, counties).transform).toBeUndefined();
  });
});

describe("the transforms that the bundled catalogue declares", () => {
  const declared = defaultCatalog.indicators.flatMap((own) =>
    (own.transforms ?? []).map((transform) => ({ own, transform, other: defaultCatalog.byId.get(transform.of) })),
  );

  it("lead to another indicator of the same stage, population and area", () => {
    const wrong = declared.filter(({ own, other }) => {
      const same = (["stage", "population", "area"] as const).every((key) => own.facets[key] === other?.facets[key]);
      return !other || other === own || !same;
    });
    expect(wrong.map(({ own }) => own.id)).toEqual([]);
  });

  it("are such as the units allow, and so are found in both directions", () => {
    const lost = declared.filter(({ own, other }) => {
      const [there, back] = other ? [relate(own, other).transform, relate(other, own).transform] : [];
      return !there || JSON.stringify(back) !== JSON.stringify(inverseTransform(there));
    });
    expect(lost.map(({ own }) => own.id)).toEqual([]);
  });

  it("hide no facet that one of the two leaves open", () => {
    const open = declared.filter(({ own, other }) =>
      [own, other].some((each) => Object.values(each?.facets.qualifiers ?? {}).includes("unstated")),
    );
    expect(open.map(({ own }) => own.id)).toEqual([]);
  });

  it("have a complement of the opposite direction or of none", () => {
    const odd = declared.filter(
      ({ own, other, transform }) =>
        transform.kind === "complement" && own.direction === other?.direction && own.direction !== "neutral",
    );
    expect(odd.map(({ own }) => own.id)).toEqual([]);
  });

  it("have a base in the unit of the count, where the base is an indicator", () => {
    const odd = declared.filter(({ other, transform }) => {
      const base = transform.kind === "share-of" ? defaultCatalog.byId.get(transform.base) : undefined;
      return base && base.unit !== other?.unit;
    });
    expect(odd.map(({ own }) => own.id)).toEqual([]);
  });
});
