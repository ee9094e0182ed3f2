import { crosstab } from "eduplan/align";
import { plans } from "eduplan/data";
import { toVegaLite } from "eduplan/view";
import { describe, expect, test } from "vitest";
import { notesOf, valuesOf } from "./chartCases.ts";

describe("the heat map of each plan", () => {
  const table = crosstab(plans, { rows: "stage", columns: "theme" });
  const spec = toVegaLite(table, { chart: "by-plan", locale: "en" });
  const values = valuesOf(spec);

  test("adds up to the table, and is each plan's own table", () => {
    const sizes = table.rows.length * table.columns.length;
    expect(values).toHaveLength(sizes * plans.length);
    const sums = Array.from({ length: sizes }, (_, at) =>
      plans.reduce((sum, __, plan) => sum + Number(values[plan * sizes + at]?.count), 0),
    );
    expect(sums).toEqual(table.cells.flat().map(({ count }) => count));
    const own = crosstab(plans.slice(0, 1), { rows: "stage", columns: "theme" });
    const counts = own.cells.flat().flatMap(({ count }) => (count > 0 ? [count] : []));
    expect(values.slice(0, sizes).flatMap(({ count }) => (count === 0 ? [] : [count]))).toEqual(counts);
  });

  test("has a panel for each plan with its mark, and nothing written in a cell that is empty", () => {
    const titles = (spec.concat as readonly { readonly title: { readonly text: string } }[]).map(
      ({ title }) => title.text,
    );
    expect(titles).toEqual([
      "Shuozhou",
      "Minle County",
      "Xining※",
      "Jizhou District",
      "an unnamed prefecture-level city of Guangdong※",
    ]);
    expect(new Set(values.filter(({ count }) => count === 0).map(({ shown }) => shown))).toEqual(new Set([""]));
    expect(notesOf(spec)).toContain("※ attribution doubtful");
  });
});
