import { align, type Crosstab, crosstab } from "eduplan/align";
import { audit } from "eduplan/audit";
import { plans, xining } from "eduplan/data";
import { renderSvg, toVegaLite, type VegaLiteSpec } from "eduplan/view";
import * as vega from "vega";
import * as vegaLite from "vega-lite";
import { describe, expect, test } from "vitest";
import { markupFaults } from "../markupFaults.ts";
import { madeAction, madePlan } from "../plans.ts";
import { LOCALES } from "./results.ts";

interface Tile {
  readonly row: string;
  readonly column: string;
  readonly count: number;
  readonly shown: string;
  readonly clauses: string;
}

const tilesOf = (spec: VegaLiteSpec): readonly Tile[] => (spec.data as { readonly values: readonly Tile[] }).values;
const table = crosstab(plans, { rows: "stage", columns: "plan" });

describe("the heat map of a crosstab", () => {
  test("has a tile for each cell, in plain JSON", () => {
    for (const locale of LOCALES) {
      const spec = toVegaLite(table, { locale });
      expect(JSON.parse(JSON.stringify(spec))).toStrictEqual(spec);
      expect(tilesOf(spec).map(({ count }) => count)).toEqual(table.cells.flat().map(({ count }) => count));
    }
  });

  test("has a place of its own for each row and column", () => {
    const twins = crosstab([madePlan("a", { actions: [madeAction("x")] }), madePlan("b")], {
      rows: "plan",
      columns: "kind",
    });
    expect(new Set(tilesOf(toVegaLite(twins)).map(({ row }) => row)).size).toBe(2);
  });

  test("shows some clauses of a tile and counts the others", () => {
    const actions = Array.from({ length: 7 }, (_, n) => madeAction(`x${n}`));
    const [tile] = tilesOf(toVegaLite(crosstab([madePlan("a", { actions })], { rows: "kind", columns: "stage" })));
    expect(tile).toMatchObject({ count: 7, shown: "7 (100%)" });
    expect(tile?.clauses.split(";")).toEqual([...Array(5).fill("“增加普惠性学位”"), "+2"]);
  });

  test("compiles without a warning and is drawn, even when it is empty", async () => {
    const empty = crosstab([madePlan("a")], { rows: "stage", columns: "theme" });
    for (const result of [table, empty]) {
      const svg = await renderSvg(toVegaLite(result), { vega, vegaLite });
      expect(markupFaults(svg)).toEqual([]);
      if (result === table) expect(svg).toContain("西宁市※");
    }
    const said: unknown[] = [];
    const note = (...words: unknown[]) => {
      said.push(words);
      return logger;
    };
    const quiet = () => logger;
    const logger = { level: quiet, error: note, warn: note, info: quiet, debug: quiet };
    for (const result of [table, empty]) vegaLite.compile(toVegaLite(result) as never, { logger: logger as never });
    expect(said).toEqual([]);
  });
});

test("a result without a chart is refused with what has one", () => {
  expect(toVegaLite(align(plans)).title).not.toEqual(toVegaLite(table).title);
  expect(() => toVegaLite(audit(xining) as unknown as Crosstab)).toThrow("there are charts of alignment, crosstab");
});
