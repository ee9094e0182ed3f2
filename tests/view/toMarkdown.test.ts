import { shuozhou } from "eduplan/data";
import { diff } from "eduplan/diff";
import { toMarkdown } from "eduplan/view";
import { describe, expect, test } from "vitest";
import { smallPlan, smallTarget } from "../smallPlan.ts";
import { LOCALES, results } from "./results.ts";

describe("toMarkdown", () => {
  test("writes a diff of one figure", () => {
    const before = smallPlan([smallTarget()]);
    const after = smallPlan([smallTarget({ goal: { kind: "level", bound: "atLeast", value: 97, unit: "percent" } })]);
    expect(toMarkdown(diff(before, after), { locale: "en" })).toBe(
      [
        "## Differences: Shuozhou → Shuozhou",
        "",
        "| indicator | Shuozhou | Shuozhou | change |",
        "| --- | --- | --- | --- |",
        "| 九年义务教育巩固率 | ≥95 % 2025 | ≥97 % 2025 | higher: ≥95 % to ≥97 %, by 2 pp |",
        "",
        "## Only on the left: Shuozhou",
        "",
        "- Nothing to list.",
        "",
        "## Only on the right: Shuozhou",
        "",
        "- Nothing to list.",
        "",
      ].join("\n"),
    );
  });

  test("separates its sections by one empty line and ends in one line break", () => {
    for (const [, result] of results) {
      for (const locale of LOCALES) {
        const text = toMarkdown(result, { locale });
        expect(text).toMatch(/^## .+\n\n/);
        expect(text).toMatch(/[^\n]\n$/);
        expect(text).not.toMatch(/\n{3}/);
        expect(text).not.toMatch(/[^\n]\n## /);
      }
    }
  });

  test("writes a star of the data as a star", () => {
    const starred = smallPlan([smallTarget({ label: "*" })]);
    expect(toMarkdown(diff(starred, smallPlan([])), { locale: "en" })).toContain("- \\* ≥95 % 2025");
  });

  test("brief writes fewer lines", () => {
    const lines = (detail: "full" | "brief"): number =>
      toMarkdown(diff(shuozhou, smallPlan([])), { locale: "zh", detail }).split("\n").length;
    expect(lines("brief")).toBeLessThan(lines("full") / 2);
  });
});
