import { plans } from "eduplan/data";
import { score } from "eduplan/score";
import { toVegaLite } from "eduplan/view";
import { describe, expect, test } from "vitest";
import { madePlan, madeTarget, percent } from "../../plans.ts";
import { notesOf, valuesOf } from "./chartCases.ts";

describe("places by indicator", () => {
  test("of the bundled plans: one indicator on which two compare", () => {
    const spec = toVegaLite(score(plans), { locale: "en" });
    expect(valuesOf(spec).map(({ name, nominal, best, worst, said }) => [name, nominal, best, worst, said])).toEqual([
      ["Shuozhou", 1, 1, 2, "place 1 of 2 that compare; 2 at worst"],
      ["Jizhou District", 2, 2, 3, "place 2 of 2 that compare; 3 at worst"],
    ]);
    expect(JSON.stringify(spec.vconcat)).toContain("nine-year compulsory education retention rate");
    expect(notesOf(spec)).toContain("20 more indicators on which no plans compare");
  });

  test("that bounds leave open have a bar and no point", () => {
    const city = (id: string, region: string, bound: "atLeast" | "atMost") =>
      madePlan(id, { region, targets: [madeTarget(id, { goal: percent(90, bound) })] });
    const spec = toVegaLite(score([city("a", "140600", "atLeast"), city("b", "620100", "atLeast")]), { locale: "en" });
    expect(valuesOf(spec).map(({ nominal, from, best, worst }) => [nominal, from, best, worst])).toEqual([
      [1, undefined, 1, 1],
      [1, undefined, 1, 1],
    ]);
  });
});

describe("places by weighted total", () => {
  const weights = { gapClosure: 0.5, coverage: 0.5 };
  const draw = (options: Parameters<typeof score>[1]) =>
    toVegaLite(score(plans, options), { chart: "intervals", locale: "en" });

  test("are an interval where totals are, hollow where the plan is doubtful", () => {
    const reasons = ["level", "genre", "horizon", "remit", "incomplete", "attribution"] as const;
    const values = valuesOf(draw({ weights, assume: reasons.map((each) => `reason.plan-${each}` as const) }));
    expect(values.map(({ name, best, worst, hollow }) => [name, best, worst, hollow])).toContainEqual([
      "Shuozhou",
      1,
      4,
      false,
    ]);
    expect(values.filter(({ hollow }) => hollow).map(({ name }) => name)).toEqual([
      "an unnamed prefecture-level city of Guangdong※",
      "Xining※",
    ]);
  });

  test("are not drawn where plans were not ranked: the reason is", () => {
    expect(notesOf(draw({ weights }))).toContain("Not ranked: these plans do not compare as documents.");
    expect(notesOf(draw({}))).toContain("No weights given");
  });
});
