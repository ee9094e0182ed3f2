import { align } from "eduplan/align";
import { plans } from "eduplan/data";
import { toVegaLite } from "eduplan/view";
import { expect, test } from "vitest";
import { vegaLiteFaults } from "../vegaLiteFaults.ts";
import { emptyCharts, fullCharts, specsOf } from "./charts/chartCases.ts";

test("every specification is valid against the schema of the vega-lite that is installed", { timeout: 60_000 }, () => {
  for (const spec of specsOf([...fullCharts, ...emptyCharts])) expect(vegaLiteFaults(spec)).toEqual([]);
  expect(vegaLiteFaults({ ...toVegaLite(align(plans)), layer: [{ mark: "dumbbell" }] })).not.toEqual([]);
});
