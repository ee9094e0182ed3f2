import type { Finding } from "../../model/finding.ts";
import { rounded } from "../../model/rounded.ts";
import { frameOf } from "../frame.ts";
import { indicatorAt, type Label, labelsOf } from "../labels.ts";
import { listLabels } from "../listLabels.ts";
import { refusal, warning } from "../notes.ts";
import type { RegionTable, TableRow } from "../table.ts";
import { columnWarnings } from "./columnWarnings.ts";

/** The value of one year, in the indicator's unit. */
export interface YearValue {
  readonly year: number;
  readonly value: number;
}

/** How one indicator of one region moves over the years. Figures that its values do not suffice for are null. */
export interface Trend {
  readonly region: string;
  readonly name?: TableRow["name"];
  readonly indicator: string;
  /** Years with a value. */
  readonly points: number;
  /** Share of the panel's years with a value. */
  readonly availability: number;
  readonly first: YearValue | null;
  readonly last: YearValue | null;
  /** Last less first value, in the indicator's unit. */
  readonly change: number | null;
  /** Least-squares change a year, in the indicator's unit. */
  readonly slope: number | null;
  /** Compound annual growth rate 年均增长率, (last/first)^(1/years) − 1, as a share. */
  readonly growth: number | null;
  /** The slope as per cent of the line's value in the first year, a year. */
  readonly percent: number | null;
}

/** Trends of all regions and indicators of a panel. */
export interface Trends {
  /** Indicator by indicator, each with the regions in the order of the table. */
  readonly trends: readonly Trend[];
  /** `composite.trend-short` below two values, `composite.trend-base` where growth in per cent has no base; one for each indicator. */
  readonly warnings: readonly Finding[];
}

/**
 * Change over the years by region and indicator: absolute, a year along the least-squares line, as compound growth, and in per cent of where the line
 * begins. Missing years are left out, none is filled in. Compound growth looks at the two ends only; it needs a first value above 0 and a last one of at least 0. The
 * percentage needs a line that begins above 0: from a base below 0 a rise would read as a fall. Which way is better plays no part.
 *
 * @throws EduplanError `invalid-table`, see `checkTable`; `composite.trend-no-years` for a table that is no panel.
 * @example
 * trends(panel).trends.filter(({ growth }) => growth !== null && growth < 0);
 */
export function trends(table: RegionTable): Trends {
  const silent = columnWarnings(table, "trends");
  if (table.rows[0]?.year === undefined) throw refusal("composite.trend-no-years", {}, ["rows"]);
  const years = table.rows.map(({ year = 0 }) => year);
  const span = new Set(years).size;
  const series = seriesOf(table);
  const labels = labelsOf(table);
  const warnings: Finding[] = [...silent];
  const found = frameOf(table).columns.flatMap((column, j) => {
    const each = [...series.values()].map(({ region, name, rows }): Trend => {
      const points = rows
        .map((row) => ({ year: years[row] ?? 0, value: column[row] ?? Number.NaN }))
        .filter(({ value }) => !Number.isNaN(value));
      return {
        region,
        ...(name !== undefined && { name }),
        indicator: labels.ids[j] ?? "",
        points: points.length,
        availability: rounded(points.length / span),
        first: points[0] ?? null,
        last: points.at(-1) ?? null,
        ...movementOf(points),
      };
    });
    const note = (code: string, these: readonly Trend[]) => {
      if (these.length === 0) return;
      const regions = listLabels(these.map(({ region, name }): Label => name ?? region));
      const params = { indicator: indicatorAt(labels, j), regions, count: these.length };
      warnings.push(warning(code, params, ["indicators", j]));
    };
    note(
      "composite.trend-short",
      each.filter(({ points }) => points < 2),
    );
    note(
      "composite.trend-base",
      each.filter(({ points, growth, percent }) => points > 1 && (growth === null || percent === null)),
    );
    return each;
  });
  return { trends: found, warnings };
}

/** The rows of each region from its first year to its last. */
function seriesOf({ rows }: RegionTable): ReadonlyMap<string, Pick<TableRow, "region" | "name"> & { rows: number[] }> {
  const series = new Map<string, Pick<TableRow, "region" | "name"> & { rows: number[] }>();
  for (const [place, { region, name }] of rows.entries()) {
    const known = series.get(region);
    if (known) known.rows.push(place);
    else series.set(region, { region, ...(name !== undefined && { name }), rows: [place] });
  }
  const yearAt = (place: number) => rows[place]?.year ?? 0;
  for (const each of series.values()) each.rows.sort((a, b) => yearAt(a) - yearAt(b));
  return series;
}

/** What lies between the first and the last of some points in the order of their years. */
function movementOf(points: readonly YearValue[]): Pick<Trend, "change" | "slope" | "growth" | "percent"> {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) {
    return { change: null, slope: null, growth: null, percent: null };
  }
  const known = (value: number) => (Number.isFinite(value) ? rounded(value) : null);
  const { slope, start } = lineThrough(points, first.year);
  // A base that is nothing but rounding is none.
  const noise = 1e-12 * points.reduce((largest, { value }) => Math.max(largest, Math.abs(value)), 0);
  return {
    change: known(last.value - first.value),
    slope: known(slope),
    growth:
      first.value > 0 && last.value >= 0
        ? known((last.value / first.value) ** (1 / (last.year - first.year)) - 1)
        : null,
    percent: start > noise ? known((100 * slope) / start) : null,
  };
}

/** The least-squares line: its slope, and its height in a year. */
function lineThrough(points: readonly YearValue[], year: number): { slope: number; start: number } {
  const mean = (of: (point: YearValue) => number) => points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [middle, height] = [mean((point) => point.year), mean(({ value }) => value)];
  const squares = mean((point) => (point.year - middle) ** 2);
  const slope = mean((point) => (point.year - middle) * (point.value - height)) / squares;
  return { slope, start: height + slope * (year - middle) };
}
