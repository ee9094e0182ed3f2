import type { Finding } from "../../model/finding.ts";
import { rounded } from "../../model/rounded.ts";
import { assertTable } from "../checkTable.ts";
import { completeRows, correlationMatrix } from "../components.ts";
import { frameOf } from "../frame.ts";
import { deviationOf, momentsOf } from "../moments.ts";
import { refusal, warning } from "../notes.ts";
import type { RegionTable } from "../table.ts";
import { incomplete } from "../weights/pca.ts";

/** Internal consistency of a set of indicators. */
export interface CronbachAlpha {
  readonly indicators: readonly string[];
  /** Rows without a missing value. */
  readonly rows: number;
  /** At most 1, may be negative; null where it is not defined. */
  readonly alpha: number | null;
  /** The same of standardised indicators, k r̄/(1 + (k − 1) r̄); null where one does not vary. */
  readonly standardised: number | null;
  readonly warnings: readonly Finding[];
}

/**
 * Cronbach's α = k/(k−1) · (1 − Σ s²ⱼ/s²_sum) over the rows in which every indicator has a value; of the indicators directly under `parent`, or of all. They should be
 * normalised, so that scale and direction agree.
 *
 * Source: Cronbach 1951, Psychometrika 16:297.
 *
 * Throws `EduplanError` (`composite.alpha-indicators`) below two indicators.
 */
export function cronbachAlpha(table: RegionTable, { parent }: { readonly parent?: string } = {}): CronbachAlpha {
  assertTable(table, "cronbachAlpha");
  const indicators = table.indicators.filter((each) => parent === undefined || each.parent === parent);
  if (indicators.length < 2)
    throw refusal("composite.alpha-indicators", { count: indicators.length, id: parent ?? null });
  const { columns } = frameOf({ ...table, indicators });
  const complete = completeRows(columns);
  const rows = complete[0]?.length ?? 0;
  const k = complete.length;
  const variance = (column: ArrayLike<number>) => deviationOf(momentsOf(column), "sample") ** 2;
  const sums = Float64Array.from({ length: rows }, (_, row) =>
    complete.reduce((sum, column) => sum + (column[row] ?? 0), 0),
  );
  const parts = complete.reduce((sum, column) => sum + variance(column), 0);
  const whole = variance(sums);
  const alpha = whole > 0 ? (k / (k - 1)) * (1 - parts / whole) : Number.NaN;
  const matrix = rows < 2 ? [] : correlationMatrix(complete);
  const off = matrix.flatMap((row, i) => row.slice(0, i));
  const mean = off.reduce((sum, r) => sum + r, 0) / off.length;
  const standardised = (k * mean) / (1 + (k - 1) * mean);
  return {
    indicators: indicators.map(({ id }) => id),
    rows,
    alpha: Number.isFinite(alpha) ? rounded(alpha) : null,
    standardised: Number.isFinite(standardised) ? rounded(standardised) : null,
    warnings: [
      ...incomplete(columns, rows),
      ...(Number.isFinite(alpha) ? [] : [warning("composite.alpha-undefined", { rows })]),
    ],
  };
}
