import { type BenchmarkInForce, benchmarks, benchmarksFor } from "eduplan/catalog";
import { plans } from "eduplan/data";
import type { Benchmark } from "eduplan/model";
import { describe, expect, it } from "vitest";

const ENROLMENT = "preschool.gross-enrolment-rate.three-year";

const shown = (found: readonly BenchmarkInForce[]): string[] =>
  found.map(({ benchmark: { area, value }, relation }) => `${area} ${value} ${relation}`);

const made = (
  id: string,
  area: string,
  appliesTo: Benchmark["appliesTo"],
  force: Partial<Benchmark> = {},
): Benchmark => ({
  id,
  indicator: "made.share",
  kind: appliesTo === "aggregate" ? "target" : "threshold",
  authority: "a test",
  document: "a test",
  area,
  appliesTo,
  bound: "atLeast",
  value: 1,
  unit: "percent",
  source: "a test",
  sourceGrade: "press",
  ...force,
});

const idsFor = (among: readonly Benchmark[], region: string, year = 2025): string[] =>
  benchmarksFor("made.share", region, year, { benchmarks: among }).map(
    ({ benchmark, relation }) => `${benchmark.id} ${relation}`,
  );

describe("benchmarksFor", () => {
  it("lets a county in 张掖 inherit the national threshold, and gives it the national 90 only as context", () => {
    expect(shown(benchmarksFor(ENROLMENT, "620722", 2025))).toEqual(["000000 90 context", "000000 85 inherited"]);
  });

  it("gives the nation its own target, 85 in 2020 and 90 in 2025", () => {
    const targets = (year: number): unknown[] =>
      benchmarksFor(ENROLMENT, "000000", year)
        .filter(({ benchmark, relation }) => relation === "own" && benchmark.appliesTo === "aggregate")
        .map(({ benchmark }) => [benchmark.value, benchmark.validTo]);
    expect(targets(2020)).toEqual([[85, "2020"]]);
    expect(targets(2025)).toEqual([[90, "2025"]]);
    expect(targets(2026)).toEqual([]);
  });

  it("knows 85/80/50 for every county of every bundled plan", () => {
    const thresholds = ["preschool.gross-enrolment-rate.three-year", "preschool.inclusive-share.children"].concat(
      "preschool.public-share.children",
    );
    for (const { region } of plans) {
      const inherited = thresholds.map((indicator) =>
        benchmarksFor(indicator, region, 2025)
          .filter(({ relation }) => relation === "inherited")
          .map(({ benchmark }) => benchmark.value),
      );
      expect(inherited, region).toEqual([[85], [80], [50]]);
    }
  });

  it("puts the province before the nation: Henan's 90 before the national 85", () => {
    expect(shown(benchmarksFor(ENROLMENT, "410100", 2022))).toEqual([
      "410000 90 inherited",
      "000000 90 context",
      "000000 85 inherited",
    ]);
  });

  it("gives a place whose name was removed what Guangdong and the nation have", () => {
    expect(shown(benchmarksFor("upper-secondary.gross-enrolment-rate", "44xxxx", 2025))).toEqual([
      "440000 95 context",
      "000000 92 context",
    ]);
    expect(
      benchmarksFor("compulsory.enrolment-rate.with-disabilities", "44xxxx", 2025).map((each) => each.relation),
    ).toEqual(["context", "context", "inherited"]);
  });

  it("never takes two places that are not identified for the same", () => {
    const among = [made("unknown", "44xxxx", "each-unit"), made("province", "440000", "each-unit")];
    expect(idsFor(among, "44xxxx")).toEqual(["province inherited"]);
  });

  it("goes from county over city and province to the nation, as listed within an area", () => {
    const among = [
      made("nation", "000000", "each-unit"),
      made("province", "620000", "aggregate"),
      made("city", "620700", "each-unit"),
      made("county", "620722", "aggregate"),
      made("county-too", "620722", "each-unit"),
      made("neighbour", "620723", "each-unit"),
    ];
    expect(idsFor(among, "620722")).toEqual([
      "county own",
      "county-too own",
      "city inherited",
      "province context",
      "nation inherited",
    ]);
  });

  it("places a region that the table does not have by its digits", () => {
    const among = [
      made("city", "620700", "each-unit"),
      made("province", "620000", "aggregate"),
      made("other", "630000", "each-unit"),
      made("nation", "000000", "each-unit"),
    ];
    expect(idsFor(among, "620702")).toEqual(["city inherited", "province context", "nation inherited"]);
    expect(idsFor(among, "6207xx")).toEqual(["city inherited", "province context", "nation inherited"]);
    expect(idsFor(among, "62xxxx")).toEqual(["province context", "nation inherited"]);
    expect(idsFor(among, "620000")).toEqual(["province own", "nation inherited"]);
    expect(idsFor(among, "990000")).toEqual(["nation inherited"]);
  });

  it("finds nothing for what is no region code, no known indicator, or no year of force", () => {
    for (const code of ["", "62072", "constructor", "xxxxxx"]) expect(benchmarksFor(ENROLMENT, code, 2025)).toEqual([]);
    expect(benchmarksFor("no.such", "000000", 2025)).toEqual([]);
    expect(benchmarksFor(ENROLMENT, "000000", 1990)).toEqual([]);
  });

  it("counts the first and last year, written as years or dates, and leaves an absent end open", () => {
    const among = [
      made("years", "000000", "each-unit", { validFrom: "2021", validTo: "2025" }),
      made("dates", "000000", "each-unit", { validFrom: "2021-12-31", validTo: "2025-01-01" }),
      made("since", "000000", "each-unit", { validFrom: "2025" }),
      made("until", "000000", "each-unit", { validTo: "2021" }),
    ];
    const inForce = (year: number): string[] => idsFor(among, "000000", year).map((each) => each.split(" ")[0] ?? "");
    expect(inForce(2020)).toEqual(["until"]);
    expect(inForce(2021)).toEqual(["years", "dates", "until"]);
    expect(inForce(2025)).toEqual(["years", "dates", "since"]);
    expect(inForce(2026)).toEqual(["since"]);
  });

  it("never makes an aggregate of an area around a threshold, for any indicator, region and year", () => {
    const indicators = new Set(benchmarks.map(({ indicator }) => indicator));
    for (const indicator of indicators)
      for (const region of ["620722", "120119", "44xxxx", "630100", "140602", "150000"])
        for (const year of [2020, 2025, 2030])
          for (const { benchmark, relation } of benchmarksFor(indicator, region, year)) {
            const expected = benchmark.appliesTo === "aggregate" ? "context" : "inherited";
            expect(relation).toBe(benchmark.area === region ? "own" : expected);
          }
  });

  it("gives plain JSON and leaves the benchmarks as they are", () => {
    const before = JSON.stringify(benchmarks);
    const found = benchmarksFor(ENROLMENT, "440100", 2025);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(found[0]?.benchmark).toBe(benchmarks.find(({ id }) => id === found[0]?.benchmark.id));
    expect(JSON.stringify(benchmarks)).toBe(before);
  });
});
