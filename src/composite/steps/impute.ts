import { EduplanError } from "../../model/error.ts";
import type { Finding } from "../../model/finding.ts";
import { rowLabel } from "../labels.ts";
import { labelOf, listLabels } from "../listLabels.ts";
import { warning } from "../notes.ts";
import {
  type CustomMethod,
  checkIds,
  checkKeys,
  checkNumber,
  indicatorIds,
  type MethodOf,
  oneOf,
  type Registry,
  resolveMethod,
} from "../options.ts";
import { rowSets, type Stage, type Step, type StepResult, stageOf, stepResult } from "../stage.ts";
import type { RegionTable } from "../table.ts";
import { centre, fillSeries } from "./imputeColumn.ts";
import { fromSiblings } from "./imputeRows.ts";

export const IMPUTE_METHODS: readonly ImputeMethod[] = [
  "mean",
  "median",
  "group-mean",
  "group-median",
  "row-mean",
  "row-median",
  "latest",
  "constant",
  "linear",
  "linear-constant",
  "none",
];

/** How gaps are filled; `data/COMPOSITE.md` says what each does. */
export type ImputeMethod =
  | "mean"
  | "median"
  | "group-mean"
  | "group-median"
  | "row-mean"
  | "row-median"
  | "latest"
  | "constant"
  | "linear"
  | "linear-constant"
  | "none";

/** A method of one's own: the values of one indicator with some of the nulls filled, the others unchanged. */
export type ImputeFunction = (
  values: readonly (number | null)[],
  context: { readonly indicator: string; readonly rows: RegionTable["rows"] },
) => readonly (number | null)[];

/** How the gaps of one indicator are filled. */
export interface ImputeRule {
  /** `mean` when absent. */
  readonly method?: MethodOf<ImputeMethod, ImputeFunction>;
}

/** How the gaps of a table are filled. */
export interface ImputeOptions extends ImputeRule {
  /** Rules for single indicators, by id. */
  readonly indicators?: Readonly<Record<string, ImputeRule>>;
  /** The grouping (a key of the rows' `groups`) whose mean or median is taken, for `group-mean` and `group-median`. */
  readonly group?: string | null;
  /** In a panel: whether a mean or median is of the same year (`year`, when absent) or of all years. */
  readonly pool?: "all" | "year";
  /** Furthest number of years a value may come from, for the methods along time; no limit when absent or null. */
  readonly maxGap?: number | null;
}

/** Every option of imputation with its value. */
export interface ResolvedImpute {
  readonly method: ImputeMethod | CustomMethod;
  readonly indicators: Readonly<Record<string, { readonly method?: ImputeMethod | CustomMethod }>>;
  readonly group: string | null;
  readonly pool: "all" | "year";
  readonly maxGap: number | null;
}

/** One value put in. */
export interface ImputedValue {
  readonly indicator: string;
  readonly region: string;
  readonly year?: number;
  readonly value: number;
  readonly method: ImputeMethod | CustomMethod;
  /** The group whose values it is of, for group means and medians. */
  readonly group?: string;
  /** The years whose values it is of, for methods along time. */
  readonly from?: readonly number[];
}

/** A table with gaps filled. */
export type Imputed = StepResult<"impute", ResolvedImpute, readonly ImputedValue[]>;

/**
 * Fills gaps and says of each value put in where it comes from. A gap that a method cannot fill (a group without values, a series with
 * one value under `linear`) stays, and a warning names indicator and regions. Values that are there do not change.
 *
 * OECD/JRC Handbook (2008), step 3. An imputed value is a guess: its weight in the ranking is a matter for an uncertainty analysis.
 *
 * @throws EduplanError `invalid-table`; `unknown-option` for an option or value there is none of, a grouping no row has, a
 * method along time without years; `invalid-function` when a function of one's own changes a value that was there.
 */
export function impute(table: RegionTable, options: ImputeOptions = {}): Imputed {
  const registry: Registry<ImputeFunction> = new Map();
  const resolved = resolveImpute(options, table, registry);
  return stepResult("impute", resolved, imputeStage(stageOf(table, "impute"), resolved, registry));
}

/** Fills in what is not given, and checks what is. */
export function resolveImpute(
  options: ImputeOptions,
  table: RegionTable,
  registry: Registry<ImputeFunction>,
): ResolvedImpute {
  checkKeys("impute", options, ["method", "indicators", "group", "pool", "maxGap"]);
  const { method = "mean", indicators = {}, group = null, pool = "year", maxGap = null } = options;
  checkIds("impute.indicators", indicators, indicatorIds(table));
  oneOf("impute.pool", pool, ["all", "year"]);
  if (maxGap !== null) checkNumber("impute.maxGap", maxGap, 1, Number.POSITIVE_INFINITY);
  const rules = Object.entries(indicators).map(([id, rule]) => {
    checkKeys(`impute.indicators.${id}`, rule, ["method"]);
    if (rule.method === undefined) return [id, {}] as const;
    return [
      id,
      { method: resolveMethod(`impute.indicators.${id}.method`, rule.method, IMPUTE_METHODS, registry) },
    ] as const;
  });
  const resolved = {
    method: resolveMethod("impute.method", method, IMPUTE_METHODS, registry),
    indicators: Object.fromEntries(rules),
    group,
    pool,
    maxGap,
  };
  checkNeeds(resolved, table);
  return resolved;
}

function checkNeeds({ method, indicators, group }: ResolvedImpute, { rows }: RegionTable): void {
  const used = [method, ...Object.values(indicators).map((rule) => rule.method)];
  if (used.some((each) => each === "group-mean" || each === "group-median")) {
    if (group === null || !rows.some(({ groups = {} }) => Object.hasOwn(groups, group))) {
      const known = [...new Set(rows.flatMap(({ groups = {} }) => Object.keys(groups)))].join(", ") || "none";
      throw new EduplanError(
        "unknown-option",
        `impute.group: ${group ?? "not given"}; groupings of the rows: ${known}`,
      );
    }
  }
  if (rows[0]?.year === undefined && used.some((each) => isSeriesMethod(each))) {
    throw new EduplanError(
      "unknown-option",
      "impute: a method along time needs rows with a year; use mean or group-mean",
    );
  }
}

const isSeriesMethod = (method: ImputeMethod | CustomMethod | undefined) =>
  method === "latest" || method === "constant" || method === "linear" || method === "linear-constant";

/** The step on a stage. */
export function imputeStage(
  stage: Stage,
  options: ResolvedImpute,
  registry: Registry<ImputeFunction>,
): Step<readonly ImputedValue[]> {
  const { table, frame } = stage;
  const account: ImputedValue[] = [];
  const warnings: Finding[] = [];
  const columns = frame.columns.map((column, position) => {
    const indicator = table.indicators[position];
    const gaps = [...column.keys()].filter((row) => Number.isNaN(column[row] ?? Number.NaN));
    if (indicator === undefined || gaps.length === 0) return column;
    const method = options.indicators[indicator.id]?.method ?? options.method;
    if (method === "none") return column;
    const next = column.slice();
    for (const { row, value, ...trace } of fill(stage, position, method, options, registry)) {
      const { region = "", year } = table.rows[row] ?? {};
      if (Number.isNaN(value)) continue;
      next[row] = value;
      account.push({ indicator: indicator.id, region, ...(year !== undefined && { year }), value, method, ...trace });
    }
    const left = gaps.filter((row) => Number.isNaN(next[row] ?? Number.NaN));
    if (left.length > 0) {
      const regions = table.rows.filter((_, row) => left.includes(row)).map(rowLabel);
      const params = { indicator: labelOf(indicator), regions: listLabels(regions), count: left.length };
      warnings.push(warning("composite.not-imputed", params, ["indicators", position]));
    }
    return next;
  });
  return { stage: { ...stage, frame: { rows: frame.rows, columns } }, account, warnings };
}

interface Fill {
  readonly row: number;
  readonly value: number;
  readonly group?: string;
  readonly from?: readonly number[];
}

/** What goes into the gaps of one column. */
function fill(
  stage: Stage,
  position: number,
  method: ImputeMethod | CustomMethod,
  { group, pool, maxGap }: ResolvedImpute,
  registry: Registry<ImputeFunction>,
): readonly Fill[] {
  const { rows } = stage.table;
  const column = stage.frame.columns[position] ?? new Float64Array();
  if (typeof method !== "string") return ownFills(stage, position, column, registry.get(method.custom));
  if (method === "latest" || method === "constant" || method === "linear" || method === "linear-constant") {
    return seriesOf(rows).flatMap((points) => fillSeries(column, points, method, maxGap ?? Number.POSITIVE_INFINITY));
  }
  const kind = method.endsWith("median") ? "median" : "mean";
  return rowSets(stage, pool).flatMap((set): readonly Fill[] => {
    const gaps = [...set].filter((row) => Number.isNaN(column[row] ?? Number.NaN));
    if (method === "row-mean" || method === "row-median") {
      return gaps.map((row) => ({ row, value: fromSiblings(stage, position, row, set, kind) }));
    }
    if (method === "mean" || method === "median") {
      const value = centre(column, set, kind);
      return gaps.map((row) => ({ row, value }));
    }
    const groupAt = (row: number) => rows[row]?.groups?.[group ?? ""];
    return gaps.flatMap((row): readonly Fill[] => {
      const own = groupAt(row);
      if (own === undefined) return [];
      const members = set.filter((other) => groupAt(other) === own);
      return [{ row, value: centre(column, members, kind), group: own }];
    });
  });
}

/** The rows of each region, in the order of their years. */
function seriesOf(rows: RegionTable["rows"]) {
  const series = new Map<string, { row: number; year: number }[]>();
  rows.forEach(({ region, year = 0 }, row) => {
    const points = series.get(region) ?? [];
    points.push({ row, year });
    series.set(region, points);
  });
  return [...series.values()].map((points) => points.sort((a, b) => a.year - b.year));
}

function ownFills(
  { table }: Stage,
  position: number,
  column: Float64Array,
  own: ImputeFunction | undefined,
): readonly Fill[] {
  const id = table.indicators[position]?.id ?? "";
  const given = Array.from(column, (value) => (Number.isNaN(value) ? null : value));
  const values = own?.(given, { indicator: id, rows: table.rows });
  const fine =
    Array.isArray(values) &&
    values.length === given.length &&
    values.every((value, row) =>
      given[row] === null ? value === null || Number.isFinite(value) : value === given[row],
    );
  if (!fine) {
    const must = `must return ${given.length} values, those that were there unchanged, the others finite or null`;
    throw new EduplanError("invalid-function", `impute: the function for ${id} ${must}`);
  }
  return values.flatMap((value: number | null, row: number) =>
    given[row] === null && value !== null ? [{ row, value }] : [],
  );
}
