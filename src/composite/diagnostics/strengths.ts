import { assertTable } from "../checkTable.ts";
import { frameOf } from "../frame.ts";
import { refusal } from "../notes.ts";
import type { RegionTable } from "../table.ts";

/** Whose strengths, and how many. */
export interface StrengthsOptions {
  readonly region: string;
  /** Needed in a panel. */
  readonly year?: number;
  /** How many strengths, and how many weaknesses; 5 when absent. */
  readonly top?: number;
}

/** Where a region stands in one indicator. */
export interface IndicatorStanding {
  readonly id: string;
  readonly value: number;
  /** 1 is the best; equal values share the best place. */
  readonly rank: number;
  /** Rows (of the same year) that have a value. */
  readonly of: number;
  /** Share of the others that do worse, equals counting half: 1 is best of all, 0.5 the middle. */
  readonly percentile: number;
}

/** What a region does best and worst in, beside the others. */
export interface Strengths {
  readonly region: string;
  readonly year?: number;
  /** Best first, those of the upper half only. */
  readonly strengths: readonly IndicatorStanding[];
  /** Worst first, those of the lower half only. */
  readonly weaknesses: readonly IndicatorStanding[];
  /** Indicators without a value for the region. */
  readonly missing: readonly string[];
}

/**
 * Strengths and weaknesses of a region: its indicators by standing among the rows (of its year), by their direction. Indicators in which all rows are alike, or that
 * only the region has, are neither.
 *
 * Throws `EduplanError` (`composite.region-unknown`) for a region, or a region and year, that the table does not have.
 */
export function strengths(table: RegionTable, { region, year, top = 5 }: StrengthsOptions): Strengths {
  assertTable(table, "strengths");
  const at = table.rows.findIndex((row) => row.region === region && row.year === year);
  if (at < 0) throw refusal("composite.region-unknown", { region, year: year ?? null });
  const { columns } = frameOf(table);
  const peers = [...table.rows.keys()].filter((row) => table.rows[row]?.year === year);
  const standings = table.indicators.flatMap(({ id, direction }, j): IndicatorStanding[] => {
    const values = peers.flatMap((row) => {
      const value = columns[j]?.[row] ?? Number.NaN;
      return Number.isNaN(value) ? [] : [value];
    });
    const own = columns[j]?.[at] ?? Number.NaN;
    const above = values.filter((value) => (direction === "lower" ? value < own : value > own)).length;
    const equal = values.filter((value) => value === own).length - 1;
    const others = values.length - 1;
    if (Number.isNaN(own) || others < 1) return [];
    const percentile = (others - above - equal / 2) / others;
    return [{ id, value: own, rank: above + 1, of: values.length, percentile }];
  });
  const best = [...standings].sort((a, b) => b.percentile - a.percentile);
  const worst = [...standings].sort((a, b) => a.percentile - b.percentile);
  return {
    region,
    ...(year === undefined ? {} : { year }),
    strengths: best.filter(({ percentile }) => percentile > 0.5).slice(0, top),
    weaknesses: worst.filter(({ percentile }) => percentile < 0.5).slice(0, top),
    missing: table.indicators.flatMap(({ id }, j) => (Number.isNaN(columns[j]?.[at]) ? [id] : [])),
  };
}
