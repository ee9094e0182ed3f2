import { benchmarks, nationalObservations } from "eduplan/catalog";
import { type Progress, type SchemeName, track } from "eduplan/track";
import { describe, expect, it } from "vitest";

const national = benchmarks.filter(({ area, kind }) => area === "000000" && kind === "target");
const by = (scheme: SchemeName): ReadonlyMap<string, Progress> =>
  new Map(
    track(national, nationalObservations(), { scheme }).targets.flatMap((each) =>
      each.state === "tracked" ? [[each.target, each] as const] : [],
    ),
  );
const scorecard = by("sdg4-scorecard");
const row = (id: string) => {
  const found = scorecard.get(id);
  if (!found) throw new Error(`${id} is not tracked`);
  const { start, latest, promised, deadline, pace, projected } = found;
  return [
    start?.date,
    start?.value,
    latest.date,
    latest.value,
    promised,
    deadline,
    pace.required,
    pace.actual,
    projected,
    found.class,
  ];
};

describe("the national targets against the national series", () => {
  it("of the 13th plan, 85 % and about 80 % by 2020, were met", () => {
    expect(row("national-2020-preschool-gross-enrolment")).toEqual([
      "2015-12-31",
      75,
      "2020-12-31",
      85.2,
      85,
      "2020-12-31",
      2,
      2.04,
      undefined,
      "met",
    ]);
    expect(row("national-2020-preschool-inclusive-share")).toEqual([
      "2018-12-31",
      73.1,
      "2020-12-31",
      84.74,
      80,
      "2020-12-31",
      3.45,
      5.82,
      undefined,
      "met",
    ]);
  });

  it("of the 14th plan, 90 % and over 85 % by 2025, are measured from 2020 on, before its first year", () => {
    expect(row("national-2025-preschool-gross-enrolment")).toEqual([
      "2020-12-31",
      85.2,
      "2025-12-31",
      92.9,
      90,
      "2025-12-31",
      0.96,
      1.54,
      undefined,
      "met",
    ]);
    // Met in 2021 already; no value of 2024 or 2025 was found, so the trend leads on from 2023.
    expect(row("national-2025-preschool-inclusive-share").slice(0, 5)).toEqual([
      "2020-12-31",
      84.74,
      "2023-12-31",
      90.81,
      85,
    ]);
    expect(scorecard.get("national-2025-preschool-inclusive-share")?.projected).toBeCloseTo(94.857, 3);
  });

  it("say that the years of 2024 and 2025 are inferred", () => {
    const { cautions, values } = scorecard.get("national-2025-preschool-gross-enrolment") as Progress;
    expect(cautions.map(({ code }) => code)).toEqual(["track.date-inferred"]);
    expect(values.filter(({ dateBasis }) => dateBasis).map(({ date }) => date)).toEqual(["2024-12-31", "2025-12-31"]);
  });

  it("of class sizes fall: 大班额 was under its ceiling a year early, 超大班额 on the way to zero", () => {
    expect(row("national-2020-large-classes")).toMatchObject({ 1: 8.1, 3: 3.98, 4: 5, 9: "met" });
    const { class: code, promised, pace, cautions } = scorecard.get("national-2020-super-large-classes") as Progress;
    expect([code, promised, pace.remaining]).toEqual(["fast", 0, -0.24]);
    expect(cautions.map((each) => each.code)).toEqual(["track.at-bound"]);
    const growth = by("open-sdg").get("national-2020-super-large-classes") as Progress;
    expect([growth.class, growth.measure, growth.growth]).toEqual(["on-track", "linear", undefined]);
    expect(growth.cautions.map((each) => each.code)).toContain("track.no-growth-rate");
  });

  it("are classed by each scheme in its own words", () => {
    const classes = (scheme: SchemeName): unknown[] =>
      [...by(scheme).values()].filter(({ attained }) => attained !== "met").map((each) => [each.target, each.class]);
    const [large, upper] = ["national-2020-super-large-classes", "national-2025-upper-secondary-gross-enrolment"];
    expect(classes("sdg4-scorecard")).toEqual([
      [large, "fast"],
      [upper, "fast"],
    ]);
    expect(classes("open-sdg")).toEqual([
      [large, "on-track"],
      [upper, "on-track"],
    ]);
    expect(classes("un-progress-chart")).toEqual([
      [large, "on-track"],
      [upper, "on-track"],
    ]);
  });

  it("have no answer where nothing was observed", () => {
    const none = track(national, nationalObservations()).targets.filter(({ state }) => state === "not-enough-data");
    expect(new Set(none.flatMap((each) => ("reasons" in each ? each.reasons.map(({ code }) => code) : [])))).toEqual(
      new Set(["reason.no-observation"]),
    );
    expect(none.length + scorecard.size).toBe(national.length);
  });

  it("would have been classed at each year of the 13th plan by what was known then", () => {
    const [target] = national.filter(({ id }) => id === "national-2020-preschool-gross-enrolment");
    const known = (year: string) =>
      nationalObservations().filter(({ indicator, date }) => indicator === target?.indicator && date <= year);
    const at = (year: string) => (target ? track(target, known(year)).targets[0] : undefined);
    expect(at("2016")).toMatchObject({ state: "not-enough-data", reasons: [{ code: "reason.one-observation" }] });
    expect(at("2017")).toMatchObject({ class: "fast", ratio: 1.15, projected: 86.5 });
    expect(at("2019")).toMatchObject({ class: "fast", ratio: 1.05, pace: { remaining: 1.6 } });
    expect(at("2020")).toMatchObject({ class: "met", due: true });
  });

  it("asked of each county are not held against the nation's own values", () => {
    const each = benchmarks.filter(({ appliesTo }) => appliesTo === "each-unit");
    const { targets } = track(each, nationalObservations());
    expect(targets.every((found) => found.state === "not-enough-data")).toBe(true);
    expect(targets[0]).toMatchObject({ reasons: [{ code: "reason.each-unit", params: { each: "county" } }] });
  });
});
