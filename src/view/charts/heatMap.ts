import type { Crosstab } from "../../align/crosstabResult.ts";
import type { Locale } from "../../model/text.ts";
import { categoryLabels, crosstabLegend, crosstabTitle, dimensionName, writeCount } from "../sections/crosstab.ts";
import { TEXTS } from "../texts.ts";
import { CHART_BASE, type ChartOptions, type VegaLiteSpec } from "./chart.ts";

/** One rectangle of the map. */
interface Tile {
  readonly row: string;
  readonly column: string;
  readonly count: number;
  readonly shown: string;
  readonly clauses: string;
}

/** A heat map of a cross-tabulation: the darker, the more records; the number stands in each cell, or the sign why it is empty. */
export function heatMap(crosstab: Crosstab, options: ChartOptions = {}): VegaLiteSpec {
  const { locale = "zh" } = options;
  const rows = categoryLabels(crosstab, "rows", locale);
  const columns = categoryLabels(crosstab, "columns", locale);
  const tiles = tilesOf(crosstab, rows, columns, locale);
  const most = Math.max(0, ...tiles.map(({ count }) => count));
  const axis = (field: string, sort: readonly string[], title: string, look: object): object => ({
    field,
    type: "nominal",
    sort,
    title,
    axis: { labelLimit: 0, ...look },
  });
  return {
    ...CHART_BASE,
    title: {
      text: crosstabTitle(crosstab, locale),
      subtitle: crosstabLegend(crosstab, locale),
      anchor: "start",
    },
    width: { step: 64 },
    height: { step: 26 },
    data: { values: tiles },
    encoding: {
      y: axis("row", rows, dimensionName(crosstab.options.rows, locale), {}),
      x: axis("column", columns, dimensionName(crosstab.options.columns, locale), { orient: "top", labelAngle: -35 }),
      tooltip: ["row", "column", "shown", "clauses"].map((field) => ({ field, type: "nominal" })),
    },
    layer: [
      {
        mark: { type: "rect", stroke: "#fff" },
        encoding: {
          color: {
            field: "count",
            type: "quantitative",
            title: TEXTS[locale].records,
            scale: { range: ["#f7fbff", "#08519c"], domain: [0, Math.max(1, most)] },
          },
        },
      },
      {
        mark: { type: "text", fontSize: 11 },
        encoding: {
          text: { field: "shown", type: "nominal" },
          color: { condition: { test: `datum.count > ${most / 2}`, value: "#fff" }, value: "#1c1e21" },
        },
      },
    ],
  };
}

/** How many clauses a tile shows on hover. */
const SHOWN = 5;

function tilesOf(
  crosstab: Crosstab,
  rows: readonly string[],
  columns: readonly string[],
  locale: Locale,
): readonly Tile[] {
  return crosstab.cells.flatMap((cells, r) =>
    cells.map(({ count, shares, evidence, absent }, c): Tile => {
      const more = evidence.length - SHOWN;
      const clauses = evidence.slice(0, SHOWN).map(({ exact }) => `“${exact}”`);
      return {
        row: rows[r] ?? "",
        column: columns[c] ?? "",
        count,
        shown: writeCount(count, shares.row, absent),
        clauses: [...clauses, ...(more > 0 ? [`+${more}`] : [])].join(locale === "zh" ? ";" : "; "),
      };
    }),
  );
}
