import { align } from "eduplan/align";
import {
  compositeIndex,
  type RegionTable,
  rankStability,
  removal,
  sensitivity,
  toTable,
  uncertainty,
} from "eduplan/composite";
import { plans } from "eduplan/data";
import { toVegaLite } from "eduplan/view";
import { describe, expect, test } from "vitest";
import { notesOf, valuesOf } from "./chartCases.ts";

/** Three towns: a leads in both, b and c change places with the weights. */
const towns: RegionTable = {
  rows: [{ region: "a", name: { zh: "甲", en: "A" } }, { region: "b" }, { region: "c" }],
  indicators: [
    { id: "x", name: "schools", direction: "higher", values: [10, 6, 1] },
    { id: "y", direction: "higher", values: [9, 1, 5] },
  ],
};
const factors = [{ name: "weights of x", path: "weigh.weights.x", values: [1, 9] }];
const recipe = { weigh: { method: "given", weights: { x: 1, y: 1.4 } } } as const;
const draw = (result: Parameters<typeof toVegaLite>[0]) => toVegaLite(result, { locale: "en" });

describe("ranks that spread", () => {
  const spec = draw(uncertainty(towns, recipe, { factors, replications: 64 }));

  test("stand by nominal rank, with median, quantiles and extremes", () => {
    expect(
      valuesOf(spec).map(({ name, nominal, median, from, to, best, worst }) => [
        name,
        nominal,
        median,
        from,
        to,
        best,
        worst,
      ]),
    ).toEqual([
      ["A", 1, 1, 1, 1, 1, 1],
      ["c", 2, 2.5, 2, 3, 2, 3],
      ["b", 3, 2.5, 2, 3, 2, 3],
    ]);
    expect(notesOf(spec)).toContain("built 64 times");
  });

  test("in a panel of years stand in a panel for each, without the year in the name", () => {
    const rows = [2021, 2020].flatMap((year) => ["a", "b"].map((region) => ({ region, year })));
    const panel: RegionTable = { rows, indicators: [{ id: "x", direction: "higher", values: [1, 4, 3, 2] }] };
    const years = draw(
      uncertainty(panel, {}, { factors: [{ path: "weigh.method", values: ["equal"] }], replications: 4 }),
    );
    expect(valuesOf(years).map(({ panel: at, name, nominal }) => [at, name, nominal])).toEqual([
      [0, "a", 1],
      [0, "b", 2],
      [1, "b", 1],
      [1, "a", 2],
    ]);
    expect(JSON.stringify(years.vconcat)).toMatch(/"text":"2020".*"text":"2021"/);
  });

  test("of a plan of doubtful attribution are hollow", () => {
    const table = toTable(align(plans), { doubtful: true }).table;
    const made: RegionTable = {
      rows: table.rows,
      ...(table.plans && { plans: table.plans }),
      indicators: [{ id: "i", direction: "higher", values: table.rows.map((_, row) => row) }],
    };
    const values = valuesOf(
      draw(uncertainty(made, {}, { factors: [{ path: "weigh.method", values: ["equal"] }], replications: 2 })),
    );
    expect(values.filter(({ hollow }) => hollow).map(({ name }) => name)).toEqual(
      values.filter(({ name }) => String(name).includes("※")).map(({ name }) => name),
    );
    expect(values.filter(({ hollow }) => hollow)).toHaveLength(2);
  });
});

describe("what an index hangs on", () => {
  test("choices have a bar for each order, the weightiest first, with intervals only where they are estimated", () => {
    const exact = draw(sensitivity(towns, recipe, { factors }));
    expect(valuesOf(exact)).toEqual([
      { factor: "weights of x", order: "first order S", value: 1, said: "1" },
      { factor: "weights of x", order: "total order ST", value: 1, said: "1" },
    ]);
    const estimated = valuesOf(draw(sensitivity(towns, recipe, { factors, enumerate: 0, n: 16, bootstrap: 20 })));
    for (const { low, high } of estimated) expect(low).toBeLessThanOrEqual(Number(high));
  });

  test("where nothing varies the reason stands instead", () => {
    const still = draw(sensitivity(towns, recipe, { factors, target: { rank: { region: "a" } } }));
    expect(valuesOf(still)).toEqual([]);
    expect(notesOf(still).replaceAll("\n", " ")).toContain("no value of any factor changes the target");
  });

  test("elements that go have their mean and largest rank change", () => {
    expect(valuesOf(draw(removal(towns, recipe))).map(({ name, mean, largest }) => [name, mean, largest])).toEqual([
      ["y", 0.666666666667, 1],
      ["schools", 0, 0],
    ]);
  });

  test("weights have to change by so much before a region draws level; nobody is drawn where none do", () => {
    const two = {
      ...towns,
      rows: towns.rows.slice(1),
      indicators: towns.indicators.map((each) => ({ ...each, values: each.values.slice(1) })),
    };
    const stability = rankStability(two, { weigh: { method: "given", weights: { x: 3, y: 2 } } });
    expect(valuesOf(draw(stability)).map(({ name, relative, said }) => [name, relative, said])).toEqual([
      ["1  b", 0, "leads · yes"],
      ["2  c", 0.2, "20% · yes"],
    ]);
    const firm = valuesOf(draw(rankStability(towns)));
    expect(firm.map(({ relative, said }) => [relative, said])).toEqual([
      [0, "leads · yes"],
      [undefined, "not even with 100 % · no"],
      [undefined, "not even with 100 % · no"],
    ]);
  });
});

describe("the scores of an index", () => {
  const grouped: RegionTable = {
    ...towns,
    indicators: towns.indicators.map((each) => ({ ...each, parent: each.id === "x" ? "left" : "right" })),
    aggregates: [{ id: "left", name: { zh: "左", en: "left" } }, { id: "right" }],
  };

  test("are stacked by part where these add up to them", () => {
    const index = compositeIndex(grouped, { normalise: { range: [1, 100] } });
    const values = valuesOf(draw(index));
    expect(values.map(({ name, part }) => [name, part])).toEqual([
      ["1  A", "left"],
      ["1  A", "right"],
      ["2  b", "left"],
      ["2  b", "right"],
      ["3  c", "left"],
      ["3  c", "right"],
    ]);
    const whole = index.nodes.at(-1)?.scores ?? [];
    for (const [row, name] of ["1  A", "2  b", "3  c"].entries()) {
      const sum = values
        .filter((each) => each.name === name)
        .reduce((total, each) => total + Number(each.contribution), 0);
      expect(sum).toBeCloseTo(whole[row] ?? 0, 9);
    }
  });

  test("of indicators alone are stacked only when the table after each step was asked for", () => {
    const arithmetic = { normalise: { range: [1, 100] } } as const;
    expect(valuesOf(draw(compositeIndex(towns, arithmetic)))).toHaveLength(3);
    expect(valuesOf(draw(compositeIndex(towns, arithmetic, { tables: true })))).toHaveLength(6);
  });

  test.each<[name: string, recipe: Parameters<typeof compositeIndex>[1]]>([
    ["geometric means do not add up", { normalise: { range: [1, 100] }, aggregate: { method: "geometric" } }],
    ["negative parts have no bar", { normalise: { method: "zscore" } }],
  ])("%s: points, not from zero", (_, given) => {
    const spec = draw(compositeIndex(grouped, given));
    expect(valuesOf(spec)).toHaveLength(3);
    expect(valuesOf(spec).every((value) => !("part" in value))).toBe(true);
    expect(notesOf(spec)).toContain("does not start at zero");
  });

  test("of an index that is refused are not there: the reasons are", () => {
    const refused = draw(compositeIndex(toTable(align(plans), { doubtful: true }).table));
    expect(valuesOf(refused)).toEqual([]);
    expect(notesOf(refused)).toContain("no index:");
  });
});
