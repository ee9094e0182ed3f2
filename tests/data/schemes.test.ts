import { benchmarks, regionOf, schemeOf, schemes } from "eduplan/catalog";
import type { ThresholdRule } from "eduplan/model";
import { describe, expect, test } from "vitest";
import schemeFile from "../../data/schemes.json" with { type: "json" };

const GRADES = ["official", "press", "copy-of-press", "third-party"];
const thresholds = schemes.flatMap(({ rules }) =>
  rules.filter((rule): rule is ThresholdRule => rule.kind === "threshold"),
);

describe("the bundled schemes", () => {
  test("are found by id", () => {
    expect(schemes.map(({ id }) => id)).toEqual(["universal-inclusive-preschool", "quality-balance"]);
    for (const scheme of schemes) expect(schemeOf(scheme.id)).toBe(scheme);
    expect(schemeOf("toString")).toBeUndefined();
    expect(Object.keys(schemeFile)).toEqual(["version", "schemes"]);
  });

  test("say of every rule where it was seen and how near to the authority that is", () => {
    for (const { rules, ...scheme } of schemes) {
      for (const { source = scheme.source, sourceGrade = scheme.sourceGrade } of rules) {
        expect(source.length).toBeGreaterThan(8);
        expect(GRADES).toContain(sourceGrade);
      }
      expect(regionOf(scheme.area)).toBeDefined();
      expect(scheme.omitted).toBeDefined();
    }
  });

  test("hold the figures of the benchmarks on the same indicators", () => {
    const different = thresholds.flatMap((rule) => {
      const own = benchmarks.filter(
        ({ id, indicator }) => indicator === rule.indicator && /^(universal-inclusive|quality-balance)-/.test(id),
      );
      return own.filter(({ value, unit }) => value !== rule.value || unit !== rule.unit).map(() => rule.code);
    });
    expect(different).toEqual([]);
  });

  test("have the seven resources of either stage, as published", () => {
    const of = (stage: string) =>
      thresholds.filter(({ code }) => code.endsWith(`-${stage}`) && /^1\./.test(code)).map(({ value }) => value);
    expect(of("primary")).toEqual([4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3]);
    expect(of("lower-secondary")).toEqual([5.3, 1, 0.9, 5.8, 10.2, 2500, 2.4]);
  });
});
