import type { Finding } from "../../model/finding.ts";
import { rounded } from "../../model/rounded.ts";
import { labelsOf, regionAt } from "../labels.ts";
import { warning } from "../notes.ts";
import type { RegionTable } from "../table.ts";
import { ancestorsOf } from "./correlations.ts";
import { effectiveShares } from "./effectiveShares.ts";
import { unitScale } from "./unitScale.ts";

/** How obstacles are measured. */
export interface ObstacleOptions {
  /** Weights within the parent, by id of indicator and aggregate; the table's own when absent. */
  readonly weights?: Readonly<Record<string, number>>;
  /** The scale of the normalised values, of which the second is the best; `[0, 1]` when absent. */
  readonly range?: readonly [number, number];
}

/** What stands in one region's way. */
export interface Obstacles {
  readonly region: string;
  readonly year?: number;
  /** By id of the indicator: its part of the whole distance to the best, summing to 1. Null for a region best in everything, or without values. */
  readonly indicators: Readonly<Record<string, number>> | null;
  /** By id of the aggregate: the sum of the indicators anywhere below it. Null as above. */
  readonly aggregates: Readonly<Record<string, number>> | null;
}

/** Obstacle degrees of all rows. */
export interface ObstacleDegrees {
  readonly rows: readonly Obstacles[];
  readonly warnings: readonly Finding[];
}

/**
 * Obstacle degree 障碍度: O_ij = wⱼ (1 − r_ij) ÷ Σⱼ wⱼ (1 − r_ij), with wⱼ the weight of the indicator in the whole (its own times those above it) and r its normalised value. As shares:
 * times 100 for per cent. Missing values are left out and the weights of their siblings rescaled. A region that is best in everything has none (`composite.obstacle-none`).
 *
 * It tells where a region falls behind the best of the table, not why, nor what can be mended.
 *
 * Throws `EduplanError` (`composite.outside-range`) for a value outside the range, naming indicator and region.
 */
export function obstacleDegree(table: RegionTable, { weights, range = [0, 1] }: ObstacleOptions = {}): ObstacleDegrees {
  const columns = unitScale(table, range);
  const shares = effectiveShares(table, columns, weights);
  const labels = labelsOf(table);
  const above = table.indicators.map(({ parent }) => ancestorsOf(table, parent));
  const known = new Set((table.aggregates ?? []).map(({ id }) => id));
  const rows = table.rows.map(({ region, year }, row): Obstacles => {
    const place = { region, ...(year === undefined ? {} : { year }) };
    const gaps = columns.map((column, j) => {
      const value = column[row] ?? Number.NaN;
      return Number.isNaN(value) ? 0 : (shares[j]?.[row] ?? 0) * (1 - value);
    });
    const total = gaps.reduce((sum, gap) => sum + gap, 0);
    if (!(total > 0)) return { ...place, indicators: null, aggregates: null };
    const aggregates = new Map<string, number>();
    gaps.forEach((gap, j) => {
      for (const id of above[j] ?? []) {
        if (known.has(id)) aggregates.set(id, (aggregates.get(id) ?? 0) + gap / total);
      }
    });
    const present = labels.ids.flatMap((id, j) =>
      Number.isNaN(columns[j]?.[row]) ? [] : [[id, rounded((gaps[j] ?? 0) / total)]],
    );
    return {
      ...place,
      indicators: Object.fromEntries(present),
      aggregates: Object.fromEntries([...aggregates].map(([id, sum]) => [id, rounded(sum)])),
    };
  });
  return {
    rows,
    warnings: rows.flatMap(({ indicators }, row) =>
      indicators === null ? [warning("composite.obstacle-none", { region: regionAt(labels, row) }, ["rows", row])] : [],
    ),
  };
}
