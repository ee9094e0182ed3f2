import { align } from "eduplan/align";
import { plans } from "eduplan/data";
import type { Goal, Plan, Target } from "eduplan/model";
import { toVegaLite } from "eduplan/view";
import { describe, expect, test } from "vitest";
import { madePlan, madeTarget, percent } from "../../plans.ts";
import { notesOf, valuesOf } from "./chartCases.ts";

const dots = (among: readonly Plan[], options: Parameters<typeof align>[1] = {}, minPlans = 2) =>
  toVegaLite(align(among, options), { chart: "dots", locale: "en", minPlans });

/** Two plans of different cities with one target each. */
const pair = (goal: Goal, other: Goal = goal, changes: Partial<Target> = {}) => [
  madePlan("a", { targets: [madeTarget("x", { goal, ...changes })] }),
  madePlan("b", { region: "620100", targets: [madeTarget("y", { goal: other, ...changes })] }),
];

const panelsOf = (spec: ReturnType<typeof dots>) =>
  (spec.vconcat as readonly { readonly title: { readonly text: string } }[] | undefined)?.map(
    ({ title }) => title.text,
  ) ?? [];

describe("the dot plot of the bundled plans", () => {
  const spec = dots(plans, { benchmarks: true });
  const values = valuesOf(spec);
  const of = (name: string) => values.filter((value) => value.name === name);

  test("draws a promise with its bound, full only where nothing is doubtful", () => {
    expect(
      of("three-year pre-primary gross enrolment rate").map(({ row, value, bound, fit, relation }) => [
        row,
        value,
        bound,
        fit ?? relation,
      ]),
    ).toEqual([
      ["Shuozhou  ~99 % 2025 [93.56 %]", 99, "no bound word", "not quite, or doubtful"],
      ["Jizhou District  ≥93 % 2025 [89.48 %]", 93, "at least", "as the row's indicator"],
      ["China (nation) ≥85 % 2020– 教育部", 85, "at least", "asked of each unit from above"],
      ["China (nation) ≥90 % 2021–2025 全国人大、国家发展改革委", 90, "at least", "a total from above"],
    ]);
  });

  test("crosses the rows of those for whom a benchmark is in force, and no others", () => {
    const panel = of("share of kindergarten children in public kindergartens")[0]?.panel;
    const crossed = values.filter((value) => value.panel === panel && "crossed" in value);
    expect(crossed.map(({ row, crossed: at, relation }) => [String(row).split("  ")[0], at, relation])).toEqual([
      ["Shuozhou", 50, "asked of each unit from above"],
      ["Minle County", 50, "asked of each unit from above"],
      ["Jizhou District", 50, "asked of each unit from above"],
      ["Shuozhou", 50, "a total from above"],
      ["Jizhou District", 50, "a total from above"],
      ["Jizhou District", 50, "a total from above"],
    ]);
  });

  test("has every promise of a plan of doubtful attribution hollow, with its mark", () => {
    const doubtful = values.filter(({ row, fit }) => fit !== undefined && String(row).includes("※"));
    expect(doubtful.length).toBeGreaterThan(3);
    expect(new Set(doubtful.map(({ fit }) => fit))).toEqual(new Set(["not quite, or doubtful"]));
    expect(notesOf(spec)).toContain("No benchmarks given: Xining※, an unnamed prefecture-level city of Guangdong※");
  });

  test("draws shares first, then values counted per pupil with a range as a bar; counts are left out and told", () => {
    const names = panelsOf(spec);
    expect(names.slice(-2)).toEqual([
      "sports skills mastered by each pupil (items, per student)",
      "artistic skills mastered by each pupil (items, per student)",
    ]);
    expect(of("artistic skills mastered by each pupil (items, per student)")[0]).toMatchObject({
      value: 1,
      high: 2,
      bound: "range",
    });
    expect(names.join()).not.toContain("studios");
    expect(notesOf(spec)).toMatch(/Targets not drawn: 6 counts without a common base/);
  });

  test("without benchmarks draws none, and no lines", () => {
    const plain = dots(plans);
    expect(valuesOf(plain).filter((value) => "relation" in value)).toEqual([]);
    expect(notesOf(plain)).not.toContain("Lines");
    expect(JSON.stringify(plain)).not.toContain("crossed");
  });

  test("at a common year draws the values of that year, and not what has none", () => {
    const at = valuesOf(dots(plans, { year: { to: 2023, rule: "linear" } }));
    const rows = at.filter(({ name }) => name === "three-year pre-primary gross enrolment rate");
    expect(rows.map(({ value }) => Number(Number(value).toFixed(2)))).toEqual([96.82, 91.59]);
    expect(at.some(({ name }) => name === "nine-year compulsory education retention rate")).toBe(false);
  });
});

describe("what may stand on one axis", () => {
  test.each<[name: string, goal: Goal, drawn: readonly unknown[]]>([
    ["shares in per cent", percent(95), [95, 95]],
    ["per mille in per cent", { kind: "level", bound: "atLeast", value: 985, unit: "perMille" }, [98.5, 98.5]],
    ["counts of two regions not", { kind: "level", bound: "atLeast", value: 12, unit: "school" }, []],
    ["sums of money of two regions not", { kind: "level", bound: "atLeast", value: 3, scale: 1e4, unit: "yuan" }, []],
    [
      "counts per school",
      { kind: "level", bound: "atLeast", value: 2, unit: "person", per: [{ of: "school" }] },
      [2, 2],
    ],
    ["counts per year not", { kind: "flow", bound: "atLeast", value: 2, unit: "person", per: [{ of: "year" }] }, []],
    ["values per pupil", { kind: "level", bound: "atLeast", value: 1000, unit: "yuanPerPupil" }, [1000, 1000]],
    ["changes not", { kind: "change", bound: "atLeast", value: 3, unit: "percentagePoint" }, []],
    ["directions not", { kind: "direction", toward: "raise" }, []],
  ])("%s", (_, goal, drawn) => {
    const spec = dots(pair(goal));
    expect(valuesOf(spec).map(({ value }) => value)).toEqual(drawn);
  });

  test("two units are two panels, and a unit of one plan alone is none", () => {
    const perSchool: Goal = { kind: "level", bound: "atLeast", value: 2, unit: "person", per: [{ of: "school" }] };
    expect(panelsOf(dots(pair(percent(90), perSchool), {}, 1))).toEqual([
      "nine-year compulsory education retention rate",
      "nine-year compulsory education retention rate (people, per school)",
    ]);
    const none = dots(pair(percent(90), perSchool));
    expect(valuesOf(none)).toEqual([]);
    expect(notesOf(none)).toContain("2 in a unit that too few plans use");
  });

  test("counts of one region in two versions of its plan are drawn", () => {
    const goal: Goal = { kind: "level", bound: "atLeast", value: 12, unit: "school" };
    const [left, right] = pair(goal);
    const versions = [left, right && { ...right, region: left?.region ?? "" }].filter((each) => each !== undefined);
    expect(valuesOf(dots(versions)).map(({ value }) => value)).toEqual([12, 12]);
  });

  test.each<[bound: "atLeast" | "moreThan" | "atMost" | "lessThan" | "about" | "exactly", written: string]>([
    ["atLeast", "at least"],
    ["moreThan", "more than"],
    ["atMost", "at most"],
    ["lessThan", "less than"],
    ["about", "about"],
    ["exactly", "no bound word"],
  ])("%s has a shape of its own or of its side", (bound, written) => {
    expect(valuesOf(dots(pair(percent(90, bound)))).map((value) => value.bound)).toEqual([written, written]);
  });

  test("rows that say the same are kept apart", () => {
    const [plan] = pair(percent(90));
    const twice = {
      ...plan,
      targets: [madeTarget("x", { goal: percent(90) }), madeTarget("y", { goal: percent(90) })],
    };
    expect(valuesOf(dots([twice as Plan], {}, 1)).map(({ row }) => row)).toEqual([
      "Shuozhou  ≥90 % 2025",
      "Shuozhou  ≥90 % 2025 (2)",
    ]);
  });
});
