import type { AggregateContext, Aggregator } from "./aggregator.ts";

/** In a panel: whether all region-years are one set (`all`), or the regions of each year by themselves (`year`). */
export type Pool = "all" | "year";

/** The aggregator applied to each year by itself, or to all rows when pooled or without years. */
export function pooled(pool: Pool, aggregator: Aggregator): Aggregator {
  return (children, weights, context) => {
    const { years } = context;
    if (pool === "all" || years === undefined) return aggregator(children, weights, context);
    const scores = new Float64Array(context.rows).fill(Number.NaN);
    for (const year of new Set(years)) {
      const rows = [...years.keys()].filter((row) => years[row] === year);
      const part: AggregateContext = {
        ...context,
        rows: rows.length,
        years: Int32Array.from(rows, () => year),
      };
      const found = aggregator(
        children.map((child) => Float64Array.from(rows, (row) => child[row] ?? Number.NaN)),
        weights,
        part,
      );
      rows.forEach((row, at) => {
        scores[row] = found[at] ?? Number.NaN;
      });
    }
    return scores;
  };
}
