import { EduplanError } from "../../model/error.ts";
import type { Bound, GoalValue } from "../../model/goal.ts";
import { rounded } from "../../model/rounded.ts";
import type { Bilingual } from "../../model/text.ts";
import { convertUnit, type UnitId } from "../../model/units.ts";
import { listLabels } from "../listLabels.ts";
import { warning } from "../notes.ts";
import type { TableIndicator, TableRow } from "../table.ts";
import { numberFor } from "./numberFor.ts";
import type { Extract, LeftOut, ToTableRules } from "./toTable.ts";

/** One value of one indicator in one region, as a row of a long table; a `Statistic` is one. */
export interface TableEntry {
  readonly region: string;
  readonly indicator: string;
  /** Null is missing. */
  readonly value: GoalValue | null;
  readonly year?: number;
  /** ISO date or year, for `year` where that is absent. */
  readonly date?: string;
  /** Entries of one indicator are brought to the unit of the first; without units they are taken to be in one. */
  readonly unit?: UnitId;
  /** Multiplies the value; 1 when absent. */
  readonly scale?: number;
  readonly bound?: Bound;
  /** Whom it is about, when that is less than the whole region: such an entry is left out. */
  readonly scope?: object;
  /** What it is counted per: such an entry is left out. */
  readonly per?: readonly object[];
  readonly name?: string | Bilingual;
}

/** An entry that may enter: a number in the unit of its column. */
interface Fit {
  readonly entry: TableEntry;
  readonly year: number | undefined;
  readonly value: number;
}

/** A table of a long list: a row for each region (and year), a column for each indicator. */
export function fromEntries(entries: readonly TableEntry[], rules: ToTableRules): Extract {
  const leftOut: LeftOut[] = [];
  const columns = new Map<string, Fit[]>();
  for (const [index, entry] of entries.entries()) {
    if (typeof entry.region !== "string" || typeof entry.indicator !== "string") {
      throw new EduplanError("unknown-option", `toTable: entry ${index} needs a region and an indicator, both texts`);
    }
    if (rules.indicators === null || rules.indicators.includes(entry.indicator)) {
      const column = columns.get(entry.indicator) ?? [];
      columns.set(entry.indicator, column);
      const first = column[0]?.entry.unit ?? rules.catalog.byId.get(entry.indicator)?.unit;
      const fit = fitOf(entry, first, directionOf(entry.indicator, rules), rules);
      if ("value" in fit) column.push(fit);
      else if (entry.value !== null) leftOut.push({ ...placeOf(entry), reasons: [fit] });
    }
  }
  const chosen = new Map([...columns].map(([id, fits]) => [id, inYear(fits, rules, leftOut)]));
  const rows = rowsOf([...chosen.values()].flat());
  const order = rules.indicators ?? [...chosen.keys()];
  const indicators = order.flatMap((id): TableIndicator[] => {
    const fits = chosen.get(id) ?? [];
    const direction = directionOf(id, rules);
    return direction === undefined || fits.length === 0 ? [] : [columnOf(id, direction, fits, rows, rules, leftOut)];
  });
  const dates = new Set([...chosen.values()].flat().map(({ year }) => year === undefined));
  const warnings =
    dates.size > 1 ? [warning("composite.entries-undated", { regions: listLabels(undated(chosen)) })] : [];
  const { aggregates } = rules;
  return { plans: [], table: { rows, indicators, ...(aggregates.length > 0 && { aggregates }) }, leftOut, warnings };
}

const undated = (chosen: ReadonlyMap<string, readonly Fit[]>) => [
  ...new Set([...chosen.values()].flat().flatMap(({ year, entry }) => (year === undefined ? [entry.region] : []))),
];

function directionOf(id: string, { directions, catalog }: ToTableRules): "higher" | "lower" | undefined {
  const found = directions[id] ?? catalog.byId.get(id)?.direction;
  return found === "higher" || found === "lower" ? found : undefined;
}

const yearOf = ({ year, date }: TableEntry): number | undefined =>
  year ?? (date === undefined ? undefined : Number(date.slice(0, 4)));

function placeOf(entry: TableEntry): Omit<LeftOut, "reasons"> {
  const year = yearOf(entry);
  return { region: entry.region, ...(year !== undefined && { year }), indicator: entry.indicator };
}

type Reason = LeftOut["reasons"][number];

/** An entry as a number in the column's unit, or why it is none. */
function fitOf(
  entry: TableEntry,
  unit: UnitId | undefined,
  direction: "higher" | "lower" | undefined,
  { bound }: ToTableRules,
): Fit | Reason {
  const { indicator, value, scale = 1, scope, per } = entry;
  if (direction === undefined) return { code: "composite.direction-unknown", params: { indicator } };
  if (scope !== undefined || (per !== undefined && per.length > 0))
    return { code: "composite.entry-scope", params: {} };
  const number = value === null ? undefined : numberFor(value, bound, direction);
  if (number === undefined) return { code: "composite.entry-no-number", params: {} };
  const own = entry.unit ?? unit;
  const converted = own === undefined || unit === undefined ? number * scale : convertUnit(number * scale, own, unit);
  if (converted === undefined || !Number.isFinite(converted)) {
    return { code: "composite.entry-unit", params: { unit: own ?? null, other: unit ?? null } };
  }
  return { entry, year: yearOf(entry), value: rounded(converted) };
}

/** The entries of the year asked for; of the last year of each region under `latest`, then without a year. */
function inYear(fits: readonly Fit[], { year: asked }: ToTableRules, leftOut: LeftOut[]): readonly Fit[] {
  if (asked === "all") return fits;
  const last = new Map<string, number>();
  for (const { entry, year = 0 } of fits) last.set(entry.region, Math.max(year, last.get(entry.region) ?? 0));
  return fits.flatMap((fit): Fit[] => {
    const wanted = asked === "latest" ? last.get(fit.entry.region) : asked;
    if ((fit.year ?? (asked === "latest" ? 0 : asked)) === wanted) return [{ ...fit, year: undefined }];
    leftOut.push({
      ...placeOf(fit.entry),
      reasons: [{ code: "composite.entry-other-year", params: { year: fit.year ?? null } }],
    });
    return [];
  });
}

const keyOf = (region: string, year: number | undefined) => JSON.stringify([region, year ?? null]);

function rowsOf(fits: readonly Fit[]): readonly TableRow[] {
  const rows = new Map<string, TableRow>();
  for (const { entry, year } of fits) {
    const { region, name } = entry;
    const known = rows.get(keyOf(region, year));
    if (known?.name !== undefined) continue;
    rows.set(keyOf(region, year), {
      region,
      ...(year !== undefined && { year }),
      ...(name !== undefined && { name }),
    });
  }
  return [...rows.values()];
}

function columnOf(
  id: string,
  direction: "higher" | "lower",
  fits: readonly Fit[],
  rows: readonly TableRow[],
  { parents, catalog }: ToTableRules,
  leftOut: LeftOut[],
): TableIndicator {
  const known = catalog.byId.get(id);
  const unit = known?.unit ?? fits[0]?.entry.unit;
  const parent = parents[id];
  const byRow = new Map<string, Fit[]>();
  for (const fit of fits) {
    const key = keyOf(fit.entry.region, fit.year);
    byRow.set(key, [...(byRow.get(key) ?? []), fit]);
  }
  const values = rows.map(({ region, year }) => {
    const [first, ...others] = byRow.get(keyOf(region, year)) ?? [];
    if (first === undefined) return null;
    if (others.every(({ value }) => value === first.value)) return first.value;
    const params = { values: [first, ...others].map(({ value }) => value) };
    leftOut.push({ ...placeOf(first.entry), reasons: [{ code: "composite.entry-twice", params }] });
    return null;
  });
  return {
    id,
    ...(known && { name: known.name }),
    direction,
    ...(unit !== undefined && { unit }),
    ...(parent !== undefined && { parent }),
    values,
  };
}
