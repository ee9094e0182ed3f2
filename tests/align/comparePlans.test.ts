import { comparePlans } from "eduplan/align";
import { guangdongCity, jizhou, minle, plans, shuozhou, xining } from "eduplan/data";
import type { Plan } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { madePlan } from "../plans.ts";

const codes = (left: Plan, right: Plan): string[] => comparePlans(left, right).reasons.map(({ code }) => code);

describe("comparePlans on the bundled plans", () => {
  it("finds 朔州 and 蓟州 of one genre and year, but of two tiers, and one copy incomplete", () => {
    expect(comparePlans(shuozhou, jizhou)).toEqual({
      left: "shuozhou",
      right: "jizhou",
      reasons: [
        { code: "reason.plan-level", params: { left: "city", right: "county" } },
        { code: "reason.plan-incomplete", params: { plan: shuozhou.title } },
      ],
    });
  });

  it("holds the doubtful 西宁 and the unnamed city against any comparison with them", () => {
    expect(codes(xining, guangdongCity).filter((code) => code === "reason.plan-attribution").length).toBe(2);
    expect(codes(jizhou, xining)).toContain("reason.plan-attribution");
    expect(codes(minle, jizhou)).not.toContain("reason.plan-attribution");
  });

  it("gives the same reasons whichever comes first", () => {
    for (const left of plans) {
      for (const right of plans) expect(codes(left, right).sort()).toEqual(codes(right, left).sort());
    }
  });
});

describe("comparePlans", () => {
  const left = madePlan("left");

  it("has nothing against two plans of a kind", () => {
    expect(comparePlans(left, madePlan("right", { region: "140602" }))).toEqual({
      left: "left",
      right: "right",
      reasons: [],
    });
  });

  it.each<[string, Partial<Plan>, string[]]>([
    ["another tier", { level: "county" }, ["reason.plan-level"]],
    ["another genre", { genre: "outline" }, ["reason.plan-genre"]],
    ["no common year", { horizons: [{ year: 2030, basis: "stated" }] }, ["reason.plan-horizon"]],
    ["no year at all", { horizons: [] }, ["reason.plan-horizon"]],
    ["no common stage", { remit: { stages: ["ED6"] } }, ["reason.plan-remit"]],
    [
      "a part missing",
      { parts: [{ id: "annex", title: "附件", kind: "annex", inCopy: "missing" }] },
      ["reason.plan-incomplete"],
    ],
    ["a doubtful author", { attribution: { claimed: "140600", grade: "doubtful" } }, ["reason.plan-attribution"]],
    ["a plausible author", { attribution: { claimed: "140600", grade: "plausible" } }, []],
  ])("minds %s", (_, more, expected) => {
    expect(codes(left, madePlan("right", more))).toEqual(expected);
    expect(codes(madePlan("right", more), left)).toEqual(expected);
  });

  it("shares a year when one of several is common, and a stage when one programme is", () => {
    const long = madePlan("right", {
      horizons: [
        { year: 2025, basis: "inferred" },
        { year: 2035, basis: "stated" },
      ],
      remit: { stages: ["ED1-3"] },
    });
    expect(codes(left, long)).toEqual([]);
  });
});
