import type { Locale } from "../../model/text.ts";

/** A Vega-Lite specification: plain JSON, of no dependency. */
export type VegaLiteSpec = Readonly<Record<string, unknown>>;

/** What a chart shows. */
export interface ChartOptions {
  readonly locale?: Locale;
  /** Of an alignment: draw only rows that so many plans fill; 2 when absent. */
  readonly minPlans?: number;
}

/** What every chart has in common. */
export const CHART_BASE = {
  $schema: "https://vega.github.io/schema/vega-lite/v5.json",
  config: { font: '"Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif', view: { stroke: null } },
} as const;
