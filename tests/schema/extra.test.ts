import { shuozhou, xining } from "eduplan/data";
import { describe as sentence } from "eduplan/model";
import { parsePlan } from "eduplan/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changed, type Path, place } from "./changed.ts";
import { findingsIn } from "./findingsIn.ts";

const target = place(shuozhou, "targets", "shuozhou-preschool-enrolment-2025");
const records: readonly Path[] = [
  ["extra"],
  [...target, "extra"],
  [...target, "evidence", "extra"],
  [...place(shuozhou, "observations", "shuozhou-obs-preschool-enrolment-2020"), "extra"],
  [...place(shuozhou, "milestones", "shuozhou-milestone-energy-college-2025"), "extra"],
];

describe("extra", () => {
  it("carries any JSON unchanged, on every kind of record", () => {
    const own = { codes: [1, "b", null, true], 备注: { deep: [[{ very: "deep" }]] }, constructor: 0, "": -0.5 };
    for (const path of records) {
      const input = changed(shuozhou, [path, own]);
      expect(parsePlan(input)).toEqual(input);
    }
  });

  it("carries whatever JSON a user may think of", () => {
    // JSON.parse alone makes a key of its own out of "__proto__"; the first door drops it.
    const json = fc.jsonValue().filter((value) => !JSON.stringify(value).includes("__proto__"));
    fc.assert(
      fc.property(json, (value) => {
        const input = changed(xining, [["extra"], { value }]);
        expect(JSON.stringify(parsePlan(input).extra)).toBe(JSON.stringify({ value }));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["a function", () => 1, "found function"],
    ["nothing", undefined, "missing"],
    ["a number that is none", Number.NaN, "found NaN"],
    ["a symbol", Symbol("own"), "found symbol"],
    ["an integer beyond JSON", 10n, "found 10"],
    ["a Date", new Date(0), "1970"],
    ["a Map", new Map(), "found"],
  ])("refuses %s, which JSON cannot carry", (_, value, found) => {
    for (const path of records) {
      const findings = findingsIn(changed(shuozhou, [path, { own: value }]));
      expect(findings.map((each) => each.path)).toEqual([[...path, "own"]]);
      const [finding] = findings;
      expect(finding && sentence(finding, "en")).toContain("a value that JSON can carry");
      expect(finding && sentence(finding, "en")).toContain(found);
    }
  });

  it("refuses a circle", () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(findingsIn(changed(shuozhou, [["extra"], circle])).map(({ code, path }) => [code, path])).toEqual([
      ["schema.invalid", ["extra"]],
    ]);
  });
});
