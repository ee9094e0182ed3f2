import { align } from "eduplan/align";
import {
  compositeIndex,
  type RegionTable,
  rankStability,
  removal,
  sensitivity,
  toTable,
  uncertainty,
  whatIf,
} from "eduplan/composite";
import { plans } from "eduplan/data";
import { type Section, sectionsOf, toText, type Viewable } from "eduplan/view";
import { describe, expect, test } from "vitest";

/** Three towns: a leads in both, b and c change places with the weights. */
const towns: RegionTable = {
  rows: [{ region: "a", name: { zh: "甲", en: "A" } }, { region: "b" }, { region: "c" }],
  indicators: [
    { id: "x", name: "schools", direction: "higher", values: [10, 6, 1] },
    { id: "y", direction: "higher", values: [9, 1, 5] },
  ],
};

const written = (result: Viewable, detail: "full" | "brief" = "full"): readonly Section[] =>
  sectionsOf(result, { locale: "en", detail });
const rowsOf = (section: Section | undefined) => section?.table?.rows.map((row) => row.map(({ text }) => text));
const linesOf = (sections: readonly Section[]) => sections.flatMap(({ list = [] }) => list.map(({ text }) => text));

describe("an index", () => {
  test("has its regions by rank with the names of the language, weights, and the choices of the recipe", () => {
    const sections = written(compositeIndex(towns, { normalise: { method: "zscore" }, weigh: { method: "equal" } }));
    expect(sections.map(({ title }) => title)).toEqual([
      "Scores and ranks",
      "Weights within the parent",
      "Choices by step",
    ]);
    expect(rowsOf(sections[0])?.map(([name, rank]) => [name, rank])).toEqual([
      ["A", "1"],
      ["b", "2"],
      ["c", "3"],
    ]);
    expect(rowsOf(sections[1])).toEqual([["Index", "x 0.5, y 0.5"]]);
    expect(rowsOf(sections[2])).toEqual([
      ["normalise", "zscore"],
      ["weigh", "equal"],
      ["aggregate", "arithmetic"],
    ]);
  });

  test("of a panel goes year by year", () => {
    const rows = [2021, 2020].flatMap((year) => ["a", "b"].map((region) => ({ region, year })));
    const panel: RegionTable = { rows, indicators: [{ id: "x", direction: "higher", values: [1, 4, 3, 2] }] };
    expect(rowsOf(written(compositeIndex(panel))[0])?.map(([name]) => name)).toEqual([
      "a 2020",
      "b 2020",
      "b 2021",
      "a 2021",
    ]);
  });

  test("of the five plans is refused: no ranks, the reasons, and few of the many remarks", () => {
    const index = compositeIndex(toTable(align(plans), { doubtful: true }).table);
    const [first, ...more] = written(index);
    expect(first?.title).toBe("No index, and why");
    expect(first?.table).toBeUndefined();
    const lines = linesOf(first ? [first] : []);
    expect(lines[0]).toMatch(/no index: \d+ of \d+ cells have a value/);
    expect(lines.at(-1)).toContain("Xining※");
    expect(toText(index, { locale: "en" })).not.toContain("Scores and ranks");
    const said = linesOf(more.filter(({ title }) => title === "About data and computation"));
    expect(said.length).toBeLessThan(20);
    expect(said.filter((line) => /more of this kind/.test(line)).length).toBeGreaterThan(0);
  });
});

describe("robustness", () => {
  const factors = [{ name: "weights of x", path: "weigh.weights.x", values: [1, 9] }];
  const recipe = { weigh: { method: "given", weights: { x: 1, y: 1.4 } } } as const;

  test("ranks with their spread", () => {
    const [table] = written(uncertainty(towns, recipe, { factors, replications: 64 }));
    expect(rowsOf(table)).toEqual([
      ["A", "1", "1", "1–1", "1–1", "1"],
      ["c", "2", "2.5", "2–3", "2–3", "2.5"],
      ["b", "3", "2.5", "2–3", "2–3", "2.5"],
    ]);
    expect(linesOf([table ?? { title: "" }])[1]).toBe("Varied: weights of x");
  });

  test("shares of choices, exact and estimated, and no table where nothing varies", () => {
    const exact = written(sensitivity(towns, recipe, { factors }));
    expect(exact[0]?.title).toBe("Sensitivity: mean rank change");
    expect(rowsOf(exact[0])).toEqual([["weights of x", "1", "1"]]);
    const estimated = written(sensitivity(towns, recipe, { factors, enumerate: 0, n: 16, bootstrap: 20 }));
    expect(rowsOf(estimated[0])?.[0]?.[1]).toMatch(/^[\d.]+ \(.+–.+\)$/);
    const still = written(sensitivity(towns, recipe, { factors, target: { rank: { region: "a" } } }));
    expect(still.map(({ table }) => table)).toEqual([undefined, undefined]);
    expect(linesOf(still).at(-1)).toContain("no value of any factor changes the target");
  });

  test("what goes by its name, and who moves", () => {
    expect(rowsOf(written(removal(towns, recipe))[0])).toEqual([
      ["y", "0.6667", "1", "b -1, c +1"],
      ["schools", "0", "0", "—"],
    ]);
  });

  test("runs side by side; in brief only regions that move", () => {
    const comparison = whatIf(towns, recipe, { weigh: { weights: { x: 9 } } });
    const [differences, against, ranks] = written(comparison);
    expect(rowsOf(differences)).toEqual([["weigh.weights.x", "1", "9"]]);
    expect(rowsOf(against)?.[1]?.slice(0, 4)).toEqual(["run 2", "2/3", "0.6667", "1"]);
    expect(rowsOf(ranks)).toEqual([
      ["A", "1", "1"],
      ["b", "3", "2 (-1)"],
      ["c", "2", "3 (+1)"],
    ]);
    const brief = written(comparison, "brief")[2];
    expect(rowsOf(brief)).toHaveLength(2);
    expect(linesOf(brief ? [brief] : []).at(-1)).toBe("1 more regions keep their rank, not listed.");
  });

  test("who can be first, and a leader that nobody reaches", () => {
    const [section] = written(rankStability(towns));
    expect(section?.title).toBe("Who can be first when weights move");
    expect(rowsOf(section)?.map(([name, rank, reach]) => [name, rank, reach])).toEqual([
      ["A", "1", "yes"],
      ["b", "2", "no"],
      ["c", "3", "no"],
    ]);
    expect(linesOf(section ? [section] : [])[0]).toMatch(/nobody draws level with the leader, A\.$/);
    const without = {
      ...towns,
      rows: towns.rows.slice(1),
      indicators: towns.indicators.map((each) => ({ ...each, values: each.values.slice(1) })),
    };
    const [open] = written(rankStability(without, { weigh: { method: "given", weights: { x: 3, y: 2 } } }));
    expect(linesOf(open ? [open] : [])[0]).toBe(
      "c is the first to draw level with the leader, b, when every weight may change by 20% of itself; 10% of all weight has to move before anybody does.",
    );
  });
});
