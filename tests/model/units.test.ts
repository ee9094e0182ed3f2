import { convertUnit, UNITS, type Unit, type UnitId, unitOf } from "eduplan/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { turnsOrder } from "../../src/model/units.ts";

const units = Object.entries(UNITS) as [UnitId, Unit][];
const dimensionOf = (id: UnitId): string => UNITS[id].dimension;
const anyUnit = fc.constantFrom(...units.map(([id]) => id));
const anyValue = fc.integer({ min: 1, max: 10_000_000 }).map((hundredths) => hundredths / 100);

describe("convertUnit", () => {
  it("converts shares", () => {
    expect(convertUnit(93, "percent", "fraction")).toBe(0.93);
    expect(convertUnit(5, "perMille", "percent")).toBe(0.5);
    expect(convertUnit(0.035, "fraction", "perMille")).toBeCloseTo(35, 12);
    expect(convertUnit(0, "percent", "perMille")).toBe(0);
  });

  it("converts areas: fifteen mu are a hectare", () => {
    expect(convertUnit(15, "mu", "hectare")).toBeCloseTo(1, 12);
    expect(convertUnit(1, "mu", "squareMetre")).toBeCloseTo(666.6667, 4);
    expect(convertUnit(2.5, "hectare", "squareMetre")).toBe(25_000);
  });

  it("tells 17:1 from 1:17", () => {
    expect(convertUnit(17, "pupilPerTeacher", "teacherPerPupil")).toBeCloseTo(1 / 17, 15);
    expect(convertUnit(1 / 17, "teacherPerPupil", "pupilPerTeacher")).toBeCloseTo(17, 12);
    expect(convertUnit(17, "pupilPerTeacher", "pupilPerTeacher")).toBe(17);
    expect(convertUnit(17, "teacherPerPupil", "teacherPerPupil")).toBe(17);
  });

  it("has no reciprocal of zero", () => {
    expect(convertUnit(0, "teacherPerPupil", "pupilPerTeacher")).toBeUndefined();
    expect(convertUnit(0, "pupilPerTeacher", "pupilPerTeacher")).toBe(0);
  });

  it("keeps percentages and percentage points, people and places, days and hours apart", () => {
    expect(convertUnit(5, "percent", "percentagePoint")).toBeUndefined();
    expect(convertUnit(5, "percentagePoint", "percent")).toBeUndefined();
    expect(convertUnit(12, "school", "person")).toBeUndefined();
    expect(convertUnit(12, "place", "person")).toBeUndefined();
    expect(convertUnit(450, "studyHour", "hour")).toBeUndefined();
    expect(convertUnit(10_000, "yuanPerPupil", "yuan")).toBeUndefined();
  });

  it("gives a number within a dimension and nothing across", () => {
    fc.assert(
      fc.property(anyValue, anyUnit, anyUnit, (value, from, to) => {
        const converted = convertUnit(value, from, to);
        if (dimensionOf(from) === dimensionOf(to)) expect(Number.isFinite(converted)).toBe(true);
        else expect(converted).toBeUndefined();
      }),
    );
  });

  it("comes back to the value it left from", () => {
    const pairs = units.flatMap(([from]) =>
      units.filter(([to]) => dimensionOf(from) === dimensionOf(to)).map(([to]) => [from, to] as const),
    );
    expect(pairs.length).toBeGreaterThan(units.length);
    fc.assert(
      fc.property(anyValue, fc.constantFrom(...pairs), (value, [from, to]) => {
        const there = convertUnit(value, from, to) ?? Number.NaN;
        const back = convertUnit(there, to, from) ?? Number.NaN;
        expect(Math.abs(back / value - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  it("keeps the order of two values, or turns it round, as turnsOrder says", () => {
    const shares = ["percent", "perMille", "fraction"] as const;
    for (const from of shares) for (const to of shares) expect(turnsOrder(from, to)).toBe(false);
    expect(turnsOrder("pupilPerTeacher", "teacherPerPupil")).toBe(true);
    expect(turnsOrder("teacherPerPupil", "pupilPerTeacher")).toBe(true);
    fc.assert(
      fc.property(anyValue, anyValue, anyUnit, anyUnit, (a, b, from, to) => {
        fc.pre(a < b && dimensionOf(from) === dimensionOf(to));
        const [x = Number.NaN, y = Number.NaN] = [convertUnit(a, from, to), convertUnit(b, from, to)];
        expect(x < y).toBe(!turnsOrder(from, to));
      }),
    );
  });
});

describe("the table of units", () => {
  it("has names in both languages, none used twice", () => {
    for (const locale of ["zh", "en"] as const) {
      const names = units.map(([, { name }]) => name[locale]);
      expect(names.filter((name) => name.trim() === "")).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("has positive, finite factors, and each dimension has a base", () => {
    expect(units.filter(([, { factor }]) => !(factor > 0 && Number.isFinite(factor)))).toEqual([]);
    const bases = units.filter(([, { factor, reciprocal }]) => factor === 1 && !reciprocal);
    expect(new Set(bases.map(([id]) => dimensionOf(id)))).toEqual(new Set(units.map(([id]) => dimensionOf(id))));
  });

  it("has a symbol in both languages or in none; only pure numbers have none", () => {
    expect(units.filter(([, { symbol }]) => (symbol.zh === "") !== (symbol.en === ""))).toEqual([]);
    const bare = units.filter(([, { symbol }]) => symbol.zh === "").map(([id]) => id);
    expect(bare).toEqual(["fraction", "teacherPerPupil", "coefficient"]);
  });

  it("writes no wording twice, neither in one unit nor in two", () => {
    const written = units.flatMap(([, unit]) => unit.written);
    expect(written.filter((word, index) => word === "" || written.indexOf(word) !== index)).toEqual([]);
  });

  it("knows both percent signs that the copies use", () => {
    expect(UNITS.percent.written).toContain("%");
    expect(UNITS.percent.written).toContain("\uff05");
  });
});

describe("unitOf", () => {
  it("finds a unit by its id and nothing else", () => {
    expect(unitOf("percent")?.symbol.zh).toBe("%");
    for (const id of ["percents", "%", "", "toString", "__proto__"]) expect(unitOf(id)).toBeUndefined();
  });
});
