import { align, type PlanBenchmarks } from "eduplan/align";
import { benchmarks, benchmarksFor } from "eduplan/catalog";
import { jizhou, minle, plans, shuozhou } from "eduplan/data";
import type { Benchmark } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { madePlan, madeTarget } from "../plans.ts";
import { rowBy } from "./rowsBy.ts";

const RATE = "preschool.gross-enrolment-rate.three-year";
const of = (alignment: ReturnType<typeof align>, indicator: string, plan: string): PlanBenchmarks => {
  const found = rowBy(alignment, indicator).benchmarks?.find((each) => each.plan === plan);
  if (!found) throw new Error(`no benchmarks of ${plan}`);
  return found;
};
const shown = ({ own, inherited, context }: PlanBenchmarks) =>
  [own, inherited, context].map((among) =>
    among.map(({ benchmark, years }) => `${benchmark.area} ${benchmark.value} ${years.join(" ")}`),
  );
const made = (id: string, more: Partial<Benchmark>): Benchmark => ({
  id,
  indicator: "compulsory.retention-rate",
  kind: "target",
  authority: "a test",
  document: "a test",
  area: "140600",
  appliesTo: "aggregate",
  bound: "atLeast",
  value: 1,
  unit: "percent",
  source: "a test",
  sourceGrade: "press",
  ...more,
});

describe("benchmarks beside the five plans", () => {
  const alignment = align(plans, { benchmarks: true });

  it("are there for every plan of every row, in the order of the plans", () => {
    expect(alignment.options).toMatchObject({ benchmarks: "bundled", doubtful: false });
    const ids = plans.map(({ id }) => id).join();
    expect(alignment.rows.filter(({ benchmarks: own = [] }) => own.map(({ plan }) => plan).join() !== ids)).toEqual([]);
  });

  it("keep apart what a county is asked to and what the state aims at for itself", () => {
    expect(shown(of(alignment, RATE, jizhou.id))).toEqual([[], ["000000 85 2025"], ["000000 90 2025"]]);
  });

  it("are looked up for the years of the horizons where the plan has no target", () => {
    expect(rowBy(alignment, RATE).cells[1]?.targets).toEqual([]);
    expect(minle.horizons.map(({ year }) => year)).toEqual([2025, 2027, 2030]);
    expect(shown(of(alignment, RATE, minle.id))).toEqual([[], ["000000 85 2025 2027 2030"], ["000000 90 2025"]]);
  });

  it("are withheld from plans that may be somebody else's, and given when asked for", () => {
    for (const plan of ["xining", "guangdong-city"]) {
      const { withheld, ...none } = of(alignment, RATE, plan);
      expect(withheld?.code).toBe("reason.plan-attribution");
      expect(none).toEqual({ plan, own: [], inherited: [], context: [] });
    }
    const all = align(plans, { benchmarks: true, doubtful: true });
    expect(all.options.doubtful).toBe(true);
    expect(shown(of(all, RATE, "xining"))[1]).toEqual(["000000 85 2022 2023 2025 2026"]);
    expect(of(all, RATE, "guangdong-city").withheld).toBeUndefined();
    // The place is not identified, so it has none of its own; its province and the nation have.
    expect(of(all, RATE, "guangdong-city").own).toEqual([]);
  });

  it("are those that benchmarksFor gives, no more and no fewer", () => {
    for (const { indicator, cells, benchmarks: own = [] } of alignment.rows) {
      for (const [at, { plan, withheld, ...kinds }] of own.entries()) {
        if (withheld) continue;
        const { region, horizons } = plans[at] as (typeof plans)[number];
        const stated = cells[at]?.targets.flatMap(({ year }) => year ?? []) ?? [];
        const years = new Set(stated.length > 0 ? stated : horizons.map(({ year }) => year));
        const expected = [...years].flatMap((year) =>
          indicator === undefined
            ? []
            : benchmarksFor(indicator, region, year).map((each) => `${each.relation} ${each.benchmark.id} ${year}`),
        );
        const found = (["own", "inherited", "context"] as const).flatMap((relation) =>
          kinds[relation].flatMap(({ benchmark, years: when }) =>
            when.map((year) => `${relation} ${benchmark.id} ${year}`),
          ),
        );
        expect([plan, indicator, found.sort()]).toEqual([plan, indicator, expected.sort()]);
      }
    }
  });

  it("change nothing else", () => {
    const plain = align(plans);
    expect(alignment.rows.map(({ benchmarks: _, ...row }) => row)).toEqual(plain.rows);
    expect(plain.rows.filter(({ benchmarks: own }) => own)).toEqual([]);
    expect(JSON.parse(JSON.stringify(alignment))).toStrictEqual(alignment);
  });
});

describe("benchmarks of a list", () => {
  const plan = madePlan("p", { targets: [madeTarget("t")] });

  it("are used instead of the bundled ones, with a region's own apart", () => {
    const given = [
      made("own", {}),
      made("province", { area: "140000" }),
      made("all", { area: "000000", appliesTo: "each-unit" }),
    ];
    const alignment = align([plan], { benchmarks: given });
    expect(alignment.options.benchmarks).toEqual({ given: 3 });
    const found = of(alignment, "compulsory.retention-rate", "p");
    expect(
      [found.own, found.inherited, found.context].map((among) => among.map(({ benchmark }) => benchmark.id)),
    ).toEqual([["own"], ["all"], ["province"]]);
    expect(shown(of(align([plan], { benchmarks: [] }), "compulsory.retention-rate", "p"))).toEqual([[], [], []]);
  });

  it("are looked up for the common year, where there is one", () => {
    const given = [made("early", { validTo: "2023" }), made("late", { validFrom: "2024" })];
    const ids = (year?: number): string[] =>
      of(
        align([plan], { benchmarks: given, ...(year && { year: { to: year, rule: "linear" as const } }) }),
        "compulsory.retention-rate",
        "p",
      ).own.map(({ benchmark }) => benchmark.id);
    expect([ids(), ids(2023), ids(2024)]).toEqual([["late"], ["early"], ["late"]]);
  });

  it("are none for a label without an indicator", () => {
    const rows = align([shuozhou], { benchmarks }).rows.filter(({ indicator }) => indicator === undefined);
    expect(rows.length).toBeGreaterThan(5);
    const some = rows.filter(({ benchmarks: own = [] }) =>
      own.some((each) => each.own.length + each.context.length > 0),
    );
    expect(some).toEqual([]);
  });

  it.each(["bundled", null, 1, {}])("are refused as %s, with what may be given", (given) => {
    expect(() => align([plan], { benchmarks: given as never })).toThrow(
      expect.objectContaining({ code: "unknown-option", message: expect.stringContaining("true") }),
    );
  });
});
