import type { Finding } from "../../model/finding.ts";
import { rounded } from "../../model/rounded.ts";
import { frameOf } from "../frame.ts";
import { indicatorAt, labelsOf } from "../labels.ts";
import { deviationOf, kurtosisOf, momentsOf, skewnessOf } from "../moments.ts";
import { warning } from "../notes.ts";
import type { RegionTable } from "../table.ts";
import { columnWarnings } from "./columnWarnings.ts";

/** What one indicator's values look like. Figures that its values do not suffice for are null. */
export interface ColumnStatistics {
  readonly id: string;
  readonly count: number;
  readonly missing: number;
  /** Share of rows with a value. */
  readonly availability: number;
  readonly zeros: number;
  readonly distinct: number;
  readonly min: number | null;
  /** Quartiles interpolate between order statistics (type 7 of Hyndman and Fan). */
  readonly lowerQuartile: number | null;
  readonly median: number | null;
  readonly upperQuartile: number | null;
  readonly max: number | null;
  readonly mean: number | null;
  /** Over n − 1. */
  readonly deviation: number | null;
  /** Adjusted skewness G₁ and excess kurtosis G₂, as SAS, SPSS and Excel give them. */
  readonly skewness: number | null;
  readonly kurtosis: number | null;
}

/** Statistics of all indicators. */
export interface TableStatistics {
  readonly rows: number;
  readonly indicators: readonly ColumnStatistics[];
  /** `composite.column-skewed` where |skewness| > 2 and kurtosis > 3.5, `composite.column-sparse` below two thirds of rows, `composite.constant-column`. */
  readonly warnings: readonly Finding[];
}

/** Availability, zeros, quartiles and moments of each indicator of a table. */
export function columnStatistics(table: RegionTable): TableStatistics {
  const silent = columnWarnings(table, "columnStatistics");
  const labels = labelsOf(table);
  const found = frameOf(table).columns.map((column, j) => statisticsOf(labels.ids[j] ?? "", column));
  const noted = found.flatMap(({ availability, skewness, kurtosis }, j) => {
    const note = (code: string, value: number | null) =>
      warning(code, { indicator: indicatorAt(labels, j), value: value && Number(value.toPrecision(3)) }, [
        "indicators",
        j,
      ]);
    const skewed = Math.abs(skewness ?? 0) > 2 && (kurtosis ?? 0) > 3.5;
    return [
      ...(availability < 2 / 3 ? [note("composite.column-sparse", availability)] : []),
      ...(skewed ? [note("composite.column-skewed", skewness)] : []),
    ];
  });
  return { rows: table.rows.length, indicators: found, warnings: [...silent, ...noted] };
}

function statisticsOf(id: string, column: Float64Array): ColumnStatistics {
  const values = column.filter((value) => !Number.isNaN(value)).sort();
  const moments = momentsOf(values);
  const known = (value: number) => (Number.isFinite(value) ? rounded(value) : null);
  const quantile = (share: number) => {
    const at = (values.length - 1) * share;
    const low = values[Math.floor(at)] ?? Number.NaN;
    const high = values[Math.ceil(at)] ?? Number.NaN;
    return known(low + (high - low) * (at - Math.floor(at)));
  };
  return {
    id,
    count: values.length,
    missing: column.length - values.length,
    availability: column.length === 0 ? 0 : rounded(values.length / column.length),
    zeros: values.filter((value) => value === 0).length,
    distinct: new Set(values).size,
    min: known(moments.min),
    lowerQuartile: quantile(0.25),
    median: quantile(0.5),
    upperQuartile: quantile(0.75),
    max: known(moments.max),
    mean: known(moments.mean),
    deviation: values.length > 1 ? known(deviationOf(moments, "sample")) : null,
    skewness: known(skewnessOf(moments)),
    kurtosis: known(kurtosisOf(moments)),
  };
}
