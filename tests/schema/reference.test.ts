import { BenchmarkSchema, IndicatorSchema, RegionSchema } from "eduplan/schema";
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import indicatorFile from "../../data/indicators.json" with { type: "json" };
import regionFile from "../../data/regions.json" with { type: "json" };
import type { Benchmark } from "../../src/model/benchmark.ts";
import type { Indicator } from "../../src/model/indicator.ts";

/** What a schema has to say of some records, with their ids. */
const faults = (schema: z.ZodType, records: readonly object[]): string[] =>
  records.flatMap((record) => {
    const result = schema.safeParse(record);
    return result.success ? [] : [`${JSON.stringify(record).slice(0, 60)}: ${result.error.message}`];
  });

describe("the bundled catalogue", () => {
  it("has indicators that satisfy their schema", () => {
    expect(indicatorFile.indicators.length).toBeGreaterThan(50);
    expect(faults(IndicatorSchema, indicatorFile.indicators)).toEqual([]);
  });

  it("has regions that satisfy their schema", () => {
    expect(regionFile.regions.length).toBeGreaterThan(5);
    expect(faults(RegionSchema, regionFile.regions)).toEqual([]);
  });

  it("comes out as it went in", () => {
    const [indicator] = indicatorFile.indicators;
    const [region] = regionFile.regions;
    expect(IndicatorSchema.parse(indicator)).toEqual(indicator);
    expect(RegionSchema.parse(region)).toEqual(region);
  });
});

describe("IndicatorSchema", () => {
  // As a record like any other: the type of the file itself, a union of its hundreds of records, costs the compiler minutes.
  const records: readonly Indicator[] = indicatorFile.indicators as never;
  const indicator = records.find(({ id }) => id === "preschool.enrolment-rate");
  const facets = indicator?.facets;

  it.each([
    ["an unknown key", { ...indicator, weight: 1 }, ["weight"]],
    ["an unknown unit", { ...indicator, unit: "%" }, ["unit"]],
    ["a stage in words", { ...indicator, facets: { ...facets, stage: "学前教育" } }, ["facets.stage"]],
    [
      "a qualifier in words",
      { ...indicator, facets: { ...facets, qualifiers: { counting: "毛" } } },
      ["facets.qualifiers.counting"],
    ],
    ["a name in one language", { ...indicator, name: { zh: "入园率" } }, ["name.en"]],
    ["a bound that is no number", { ...indicator, bounds: { min: Number.NaN } }, ["bounds.min"]],
  ])("refuses %s", (_, record, places) => {
    const { error } = IndicatorSchema.safeParse(record);
    const found = error?.issues.flatMap((issue) =>
      issue.code === "unrecognized_keys" ? issue.keys : [issue.path.join(".")],
    );
    expect(found).toEqual(places);
  });

  it("takes a stage the wording leaves open", () => {
    expect(IndicatorSchema.safeParse({ ...indicator, facets: { ...facets, stage: "unstated" } }).success).toBe(true);
  });
});

describe("BenchmarkSchema", () => {
  const benchmark: Benchmark = {
    id: "national-preschool-gross-enrolment-2025",
    indicator: "preschool.gross-enrolment-rate.three-year",
    kind: "target",
    authority: "教育部等九部门",
    document: "“十四五”学前教育发展提升行动计划",
    area: "000000",
    validTo: "2025-12-31",
    appliesTo: "aggregate",
    bound: "atLeast",
    value: 90,
    unit: "percent",
    source: "a test",
    sourceGrade: "press",
  };

  it("takes a national target, and refuses one that says neither whole nor each unit", () => {
    expect(BenchmarkSchema.parse(Object.freeze(benchmark))).toEqual(benchmark);
    const { appliesTo: _, ...vague } = benchmark;
    expect(BenchmarkSchema.safeParse(vague).error?.issues.map(({ path }) => path)).toEqual([["appliesTo"]]);
  });

  it("refuses a date that no calendar has", () => {
    expect(BenchmarkSchema.safeParse({ ...benchmark, validTo: "2025-06-31" }).success).toBe(false);
  });
});
