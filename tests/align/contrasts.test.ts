import { align, type Contrast } from "eduplan/align";
import { plans } from "eduplan/data";
import { describe, expect, it } from "vitest";
import { madePlan } from "../plans.ts";

const { contrasts } = align(plans);
const groups = (respect: Contrast["respect"]): Record<string, readonly string[]> =>
  Object.fromEntries(
    (contrasts.find((each) => each.respect === respect)?.groups ?? []).map(({ value, plans: ids }) => [value, ids]),
  );

describe("the five plans compared as documents", () => {
  it("are of two tiers and three genres", () => {
    expect(groups("tier")).toEqual({ city: ["shuozhou", "xining", "guangdong-city"], county: ["minle", "jizhou"] });
    expect(groups("genre")).toEqual({
      "five-year-plan": ["shuozhou", "jizhou"],
      "implementation-plan": ["minle", "xining"],
      "action-plan": ["guangdong-city"],
    });
  });

  it("share the year 2025 and no other", () => {
    const horizon = groups("horizon");
    expect(horizon["2025"]).toEqual(["shuozhou", "minle", "xining", "jizhou", "guangdong-city"]);
    expect(Object.values(horizon).filter((ids) => ids.length === plans.length).length).toBe(1);
    expect(horizon["2030"]).toEqual(["minle", "guangdong-city"]);
  });

  it("are complete in two copies only", () => {
    expect(groups("completeness")).toEqual({
      complete: ["xining", "jizhou"],
      incomplete: ["shuozhou", "minle", "guangdong-city"],
    });
  });

  it("are of sure, doubtful and unidentified authorship", () => {
    expect(groups("attribution")).toEqual({
      doubtful: ["xining"],
      plausible: ["shuozhou", "minle", "jizhou"],
      unidentified: ["guangdong-city"],
    });
  });

  it("name a plan under each of its stages", () => {
    expect(groups("stage").ED6).toEqual(["shuozhou"]);
    expect(groups("stage").ED02?.length).toBe(5);
  });
});

describe("a plan without horizons", () => {
  it("stands in no group of that respect and in one of each other", () => {
    const made = align([madePlan("one", { horizons: [] })]).contrasts;
    expect(made.map(({ respect, groups: found }) => [respect, found.length])).toEqual([
      ["tier", 1],
      ["genre", 1],
      ["horizon", 0],
      ["stage", 3],
      ["completeness", 1],
      ["attribution", 1],
    ]);
  });
});
