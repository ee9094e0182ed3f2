import { OPEN_SDG, track } from "eduplan/track";
import { describe, expect, it } from "vitest";
import { LARGE_CLASSES, level, own, progress, series } from "./made.ts";

const by2030 = { deadline: { kind: "by", date: "2030-12-31", precision: "year" } as const };

/** The series of Open SDG's own test, open-sdg/sdg-build tests/assets/progress-calculation/data/indicator_3-3-3.csv, from its base year on. */
const MALARIA = { 2015: 1.55, 2016: 1.69, 2017: 1.65, 2018: 1.62, 2019: 1.82 };
const falling = { indicator: LARGE_CLASSES, ...by2030 };

describe("the Open SDG method", () => {
  it("finds its own example deteriorating, with its ratio where it puts 0.001 for a target of zero", () => {
    const observed = series(MALARIA, { indicator: LARGE_CLASSES });
    const found = progress(own(level(0.001, "atMost"), falling), observed, { scheme: "open-sdg" });
    const growth = (1.82 / 1.55) ** (1 / 4) - 1;
    const required = (0.001 / 1.55) ** (1 / 15) - 1;
    expect(found.class).toBe("deterioration");
    expect(found.growth?.actual).toBeCloseTo(growth, 10);
    expect(found.ratio).toBeCloseTo(-growth / Math.abs(required), 10);
    // With the target as it is there is no growth rate; the linear pace says the same.
    const zero = progress(own(level(0, "atMost"), falling), observed, { scheme: "open-sdg" });
    expect([zero.class, zero.measure]).toEqual(["deterioration", "linear"]);
  });

  it("draws its lines at 95 %, 60 % and 0 % of the required growth", () => {
    // From 50 to 80 in 15 years; after five years at a share of the required growth rate.
    const required = (80 / 50) ** (1 / 15) - 1;
    const classAt = (share: number): string => {
      const latest = 50 * (1 + share * required) ** 5;
      const observed = series({ 2015: 50, 2020: latest });
      return progress(own(level(80), by2030), observed, { scheme: OPEN_SDG }).class;
    };
    expect([1.2, 0.96, 0.94, 0.61, 0.59, 0.01, -0.01].map(classAt)).toEqual([
      "on-track",
      "on-track",
      "acceleration-needed",
      "acceleration-needed",
      "limited",
      "limited",
      "deterioration",
    ]);
  });

  it("calls a target achieved whatever the growth was", () => {
    const observed = series({ 2015: 90, 2020: 85 });
    expect(progress(own(level(80), by2030), observed, { scheme: "open-sdg" }).class).toBe("met");
  });
});

describe("the UN Progress Chart's method", () => {
  it("extrapolates the growth rate to the deadline and measures the way gone (Eustat's restatement)", () => {
    const found = progress(own(level(100), by2030), series({ 2015: 50, 2020: 60 }), { scheme: "un-progress-chart" });
    const rate = (60 / 50) ** (1 / 5) - 1;
    const expected = 60 * (1 + rate) ** 10;
    expect(found.ratio).toBeCloseTo((expected - 50) / (100 - 50), 10);
    expect(found.projected).toBeCloseTo(expected, 8);
    expect(found.class).toBe("fair");
  });

  it("draws its lines at 0.95 and 0.10", () => {
    const at = (latest: number) =>
      progress(own(level(100), by2030), series({ 2015: 50, 2020: latest }), { scheme: "un-progress-chart" }).class;
    expect([62.9, 62, 52, 51, 49].map(at)).toEqual(["on-track", "fair", "fair", "stagnation", "stagnation"]);
  });
});

describe("every result", () => {
  it("shows the thresholds it was classed by", () => {
    const { options } = track(own(level(95)), []);
    expect(options.scheme).toMatchObject({
      name: "sdg4-scorecard",
      measure: "linear",
      classes: [
        { code: "fast", atLeast: 1 },
        { code: "average", atLeast: 0.5 },
        { code: "slow", moreThan: 0 },
        { code: "none" },
      ],
    });
  });
});
