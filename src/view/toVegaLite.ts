import type { Alignment } from "../align/alignment.ts";
import type { Crosstab } from "../align/crosstabResult.ts";
import { EduplanError } from "../model/error.ts";
import type { Tracking } from "../track/tracking.ts";
import type { ChartOptions, VegaLiteSpec } from "./charts/chart.ts";
import { dumbbell } from "./charts/dumbbell.ts";
import { heatMap } from "./charts/heatMap.ts";
import { trajectories } from "./charts/trajectories.ts";

/**
 * A chart as a Vega-Lite v5 specification: of an alignment a dumbbell chart of the shares promised, from the baseline to
 * the target; of a cross-tabulation a heat map of its counts; of a tracking the course of each target that can be followed.
 *
 * @throws EduplanError `unknown-result` for a result that has no chart.
 */
export function toVegaLite(result: Alignment | Crosstab | Tracking, options: ChartOptions = {}): VegaLiteSpec {
  switch (result.type) {
    case "alignment":
      return dumbbell(result, options);
    case "crosstab":
      return heatMap(result, options);
    case "track":
      return trajectories(result, options);
    default:
      throw new EduplanError(
        "unknown-result",
        `toVegaLite: no chart of ${String((result as { type?: unknown }).type)}; give an alignment, a crosstab or a tracking`,
      );
  }
}
