import type { Alignment } from "../align/alignment.ts";
import type { Crosstab } from "../align/crosstabResult.ts";
import type { Composite } from "../composite/compositeIndex.ts";
import type { RankStability } from "../composite/robustness/rankStability.ts";
import type { Removal } from "../composite/robustness/removal.ts";
import type { Sensitivity } from "../composite/robustness/sensitivity.ts";
import type { Uncertainty } from "../composite/robustness/uncertainty.ts";
import type { Diff } from "../diff/diffResult.ts";
import { EduplanError } from "../model/error.ts";
import type { Scores } from "../score/score.ts";
import type { Tracking } from "../track/tracking.ts";
import type { ChartName, ChartOptions, VegaLiteSpec } from "./charts/chart.ts";
import { compositeBars } from "./charts/compositeBars.ts";
import { dotPlot } from "./charts/dotPlot.ts";
import { dumbbell } from "./charts/dumbbell.ts";
import { heatMap } from "./charts/heatMap.ts";
import { heatMapByPlan } from "./charts/heatMapByPlan.ts";
import { places, totalPlaces } from "./charts/places.ts";
import { rankIntervals } from "./charts/rankIntervals.ts";
import { removalBars } from "./charts/removalBars.ts";
import { sensitivityBars } from "./charts/sensitivityBars.ts";
import { slope } from "./charts/slope.ts";
import { trajectories } from "./charts/trajectories.ts";
import { weightRoom } from "./charts/weightRoom.ts";

/** The results that have a chart. */
export type Chartable =
  | Alignment
  | Composite
  | Crosstab
  | Diff
  | RankStability
  | Removal
  | Scores
  | Sensitivity
  | Tracking
  | Uncertainty;

/**
 * A chart of a result as a Vega-Lite v5 specification: plain JSON with its data, a title, what a reader has to know below it, and a description for those who cannot see it.
 * Marks show their clause on hover. Where nothing can be drawn, the chart says so instead.
 *
 * | result | charts, the first of them when none is named |
 * | --- | --- |
 * | alignment | `dumbbell`: shares from baseline to target; `dots`: targets by indicator, with bounds, ranges and benchmarks |
 * | crosstab | `heat-map`: counts; `by-plan`: one such map for each plan |
 * | diff | `slope`: what compares, from the left value to the right one |
 * | track | `trajectories`: the course of each target that can be followed |
 * | scores | `places`: places by indicator, as intervals; `intervals`: of the weighted totals |
 * | composite | `scores`: stacked by part where these add up |
 * | uncertainty | `intervals`: how far ranks spread |
 * | sensitivity | `sensitivity`: first and total order of each choice |
 * | removal | `removal`: rank changes when one element goes |
 * | rank-stability | `weights`: how far weights have to change for each to be first |
 *
 * @throws EduplanError `unknown-result` for a result that has no chart; `unknown-option` for a chart that the result does not have.
 * @example
 * toVegaLite(align(plans, { benchmarks: true }), { chart: "dots", locale: "en" });
 */
export function toVegaLite(result: Chartable, options: ChartOptions = {}): VegaLiteSpec {
  const type = String((result as { readonly type?: unknown }).type);
  if (!Object.hasOwn(CHARTS, type)) {
    throw new EduplanError(
      "unknown-result",
      `toVegaLite: no chart of ${type}; there are charts of ${Object.keys(CHARTS).join(", ")}`,
    );
  }
  const charts = CHARTS[type as Chartable["type"]] as Readonly<Partial<Record<ChartName, Draw<Chartable>>>>;
  const names = Object.keys(charts) as ChartName[];
  const { chart = names[0] } = options;
  const draw = chart !== undefined && Object.hasOwn(charts, chart) ? charts[chart] : undefined;
  if (!draw) {
    throw new EduplanError("unknown-option", `toVegaLite: no chart ${chart} of ${type}; there is ${names.join(", ")}`);
  }
  return draw(result, options);
}

type Draw<Of> = (result: Of, options: ChartOptions) => VegaLiteSpec;

/** The charts of each result, the default one first. */
const CHARTS: {
  readonly [Type in Chartable["type"]]: Readonly<
    Partial<Record<ChartName, Draw<Extract<Chartable, { readonly type: Type }>>>>
  >;
} = {
  alignment: { dumbbell, dots: dotPlot },
  crosstab: { "heat-map": heatMap, "by-plan": heatMapByPlan },
  diff: { slope },
  track: { trajectories },
  scores: { places, intervals: totalPlaces },
  composite: { scores: compositeBars },
  uncertainty: { intervals: rankIntervals },
  sensitivity: { sensitivity: sensitivityBars },
  removal: { removal: removalBars },
  "rank-stability": { weights: weightRoom },
};
