import type { Crosstab } from "../../align/crosstabResult.ts";
import type { EvidenceRef } from "../../model/evidence.ts";
import type { Locale } from "../../model/text.ts";
import { categoryLabels, dimensionName } from "../sections/crosstab.ts";
import { TEXTS } from "../texts.ts";
import { COLOURS, distinct, tooltip } from "./chart.ts";

/** One rectangle of the map. */
export interface HeatTile {
  readonly row: string;
  readonly column: string;
  readonly count: number;
  readonly shown: string;
  readonly clauses: string;
}

/** What rows and columns are called, each differently. */
export interface HeatLabels {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** The labels of a table. */
export function heatLabels(crosstab: Crosstab, locale: Locale): HeatLabels {
  return {
    rows: distinct(categoryLabels(crosstab, "rows", locale)),
    columns: distinct(categoryLabels(crosstab, "columns", locale)),
  };
}

/** Where a tile stands. */
export const placeOf = ({ rows, columns }: HeatLabels, r: number, c: number): Pick<HeatTile, "row" | "column"> => ({
  row: rows[r] ?? "",
  column: columns[c] ?? "",
});

/** The rectangles with what stands in them. Shades go by the square root, or one full cell would leave all others white. */
export function heatLayers(
  crosstab: Crosstab,
  tiles: readonly { readonly count: number }[],
  labels: HeatLabels,
  titled: boolean,
  locale: Locale,
  more: Readonly<Record<string, string>> = {},
): object {
  const texts = TEXTS[locale];
  const words = WORDS[locale];
  const most = tiles.reduce((greatest, { count }) => Math.max(greatest, count), 0);
  const [rows, columns] = [
    dimensionName(crosstab.options.rows, locale),
    dimensionName(crosstab.options.columns, locale),
  ];
  const axis = (field: string, domain: readonly string[], title: string, look: object): object => ({
    field,
    type: "nominal",
    scale: { domain },
    title: titled ? title.replace(UNQUOTED, " ") : null,
    axis: { domain: false, ticks: false, ...look },
  });
  return {
    encoding: {
      y: axis("row", labels.rows, rows, {
        titleAngle: 0,
        titleAlign: "right",
        titleAnchor: "start",
        titleX: -8,
        titleY: -12,
      }),
      x: axis("column", labels.columns, columns, {
        orient: "top",
        labelAngle: -35,
        labelPadding: 4,
        titleAnchor: "start",
      }),
      tooltip: tooltip({ ...more, row: words.row, column: words.column, shown: texts.records, clauses: words.clauses }),
    },
    layer: [
      {
        mark: { type: "rect", stroke: "#e4e6ea", strokeWidth: 1 },
        encoding: {
          color: {
            condition: { test: "datum.count === 0", value: "#fff" },
            field: "count",
            type: "quantitative",
            title: texts.records,
            scale: { type: "sqrt", range: ["#e3eef9", "#08519c"], domain: [0, Math.max(1, most)] },
          },
        },
      },
      {
        mark: { type: "text", fontSize: 11 },
        encoding: {
          text: { field: "shown", type: "nominal" },
          color: {
            condition: [
              { test: "datum.count === 0", value: COLOURS.grey },
              { test: `datum.count > ${most / 2}`, value: "#fff" },
            ],
            value: COLOURS.ink,
          },
        },
      },
    ],
  };
}

/** What a title may not have, since the compiler writes it into an expression; only the name of a caller's function could. */
const UNQUOTED = /[\p{Control}\u2028\u2029"'\\]/gu;

/** How many clauses a tile shows on hover. */
const SHOWN = 5;

/** The first clauses of a tile, and how many there are more. */
export function clausesOf(evidence: readonly EvidenceRef[], locale: Locale): string {
  const more = evidence.length - SHOWN;
  const clauses = evidence.slice(0, SHOWN).map(({ exact }) => `“${exact}”`);
  return [...clauses, ...(more > 0 ? [`+${more}`] : [])].join(locale === "zh" ? ";" : "; ");
}

/** How large the table is. */
export function tableSize({ rows, columns, total }: Crosstab, locale: Locale): string {
  const counts = { rows: rows.length, columns: columns.length, total };
  return WORDS[locale].drawn.replace(/\{(\w+)\}/g, (_, name: keyof typeof counts) => String(counts[name]));
}

const WORDS = {
  zh: { drawn: "{rows} 行 {columns} 列,共 {total} 条记录", row: "行", column: "列", clauses: "依据" },
  en: { drawn: "{rows} rows, {columns} columns, {total} records", row: "row", column: "column", clauses: "evidence" },
} as const;
