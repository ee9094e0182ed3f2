import type { Crosstab } from "../../align/crosstabResult.ts";
import { crosstabLegend, crosstabTitle, writeCount } from "../sections/crosstab.ts";
import { type ChartOptions, emptyChart, framed, type VegaLiteSpec, widest } from "./chart.ts";
import { clausesOf, type HeatTile, heatLabels, heatLayers, placeOf, tableSize } from "./heatTiles.ts";

/** A heat map of a cross-tabulation: the darker, the more records; the number stands in each cell, or the sign why it is empty. */
export function heatMap(crosstab: Crosstab, options: ChartOptions = {}): VegaLiteSpec {
  const { locale = "zh" } = options;
  const frame = { title: crosstabTitle(crosstab, locale), notes: crosstabLegend(crosstab, locale), locale };
  const labels = heatLabels(crosstab, locale);
  const tiles = crosstab.cells.flatMap((cells, r) =>
    cells.map(
      ({ count, shares, evidence, absent }, c): HeatTile => ({
        ...placeOf(labels, r, c),
        count,
        shown: writeCount(count, shares.row, absent),
        clauses: clausesOf(evidence, locale),
      }),
    ),
  );
  if (tiles.length === 0) return emptyChart(frame);
  const width = widest(labels.rows) + labels.columns.length * WIDE + 90;
  return framed(
    { ...frame, drawn: tableSize(crosstab, locale), width },
    {
      width: { step: WIDE },
      height: { step: 26 },
      data: { values: tiles },
      ...heatLayers(crosstab, tiles, labels, true, locale),
    },
  );
}

const WIDE = 64;
