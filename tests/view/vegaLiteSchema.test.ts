import { align, crosstab } from "eduplan/align";
import { plans } from "eduplan/data";
import { toVegaLite } from "eduplan/view";
import { expect, test } from "vitest";
import { vegaLiteFaults } from "../vegaLiteFaults.ts";
import { LOCALES } from "./results.ts";

test("the specification is valid against the schema of the vega-lite that is installed", { timeout: 60_000 }, () => {
  for (const locale of LOCALES) {
    for (const result of [align(plans), crosstab(plans, { rows: "stage", columns: "theme" })]) {
      expect(vegaLiteFaults(toVegaLite(result, { locale }))).toEqual([]);
    }
  }
  expect(vegaLiteFaults({ ...toVegaLite(align(plans)), layer: [{ mark: "dumbbell" }] })).not.toEqual([]);
});
