import { EduplanError } from "../../model/error.ts";
import type { Finding } from "../../model/finding.ts";
import { rowLabel } from "../labels.ts";
import { labelOf } from "../listLabels.ts";
import {
  type CustomMethod,
  checkIds,
  checkKeys,
  checkNumber,
  checkRange,
  indicatorIds,
  type MethodOf,
  oneOf,
  type Registry,
  resolveMethod,
} from "../options.ts";
import { rowSets, type Stage, type Step, type StepResult, stageOf, stepResult } from "../stage.ts";
import type { RegionTable } from "../table.ts";
import { type ColumnRule, type NormaliseProblem, normaliseColumn } from "./normaliseColumn.ts";

export const NORMALISE_METHODS: readonly NormaliseMethod[] = [
  "minmax",
  "zscore",
  "rank",
  "percentile-rank",
  "borda",
  "distance-to-max",
  "distance-to-target",
  "distance-to-reference",
  "goalposts",
  "scaled",
  "fraction-of-max",
  "none",
];

/** How values of different units are brought to one scale; `data/COMPOSITE.md` has the formulas. */
export type NormaliseMethod =
  | "minmax"
  | "zscore"
  | "rank"
  | "percentile-rank"
  | "borda"
  | "distance-to-max"
  | "distance-to-target"
  | "distance-to-reference"
  | "goalposts"
  | "scaled"
  | "fraction-of-max"
  | "none";

/** What ranks equal values share: the first, the last or the mean of their places, counted from the worst. */
export type Ties = "min" | "max" | "average";

/**
 * A method of one's own: scores for the values of one indicator (of one year when years are not pooled), higher better,
 * null for missing. It turns a `direction` of `lower` itself.
 */
export type NormaliseFunction = (
  values: readonly (number | null)[],
  context: { readonly indicator: string; readonly direction: "higher" | "lower" },
) => readonly (number | null)[];

/** How one indicator is normalised. */
export interface NormaliseRule {
  /** `minmax` when absent. */
  readonly method?: MethodOf<NormaliseMethod, NormaliseFunction>;
  /** The scale's ends, for all methods but z-scores and plain ranks; `[0, 100]` when absent. Geometric means need one above 0. */
  readonly range?: readonly [number, number];
  /** Mean of z-scores; 0 when absent. */
  readonly mean?: number;
  /** Standard deviation of z-scores; 1 when absent. */
  readonly sd?: number;
  /** Whether z-scores divide by the deviation over n − 1 (`sample`, when absent) or over n. */
  readonly deviation?: "sample" | "population";
  /** For ranks, percentile ranks and Borda counts; `min` when absent. */
  readonly ties?: Ties;
  /** Whether a distance to target or reference ends at the range's high end; true when absent. */
  readonly cap?: boolean;
  /** Whether goalposts cut off what lies beyond them; true when absent. */
  readonly truncate?: boolean;
}

/** How a table is normalised. */
export interface NormaliseOptions extends NormaliseRule {
  /** Rules for single indicators, by id; what they leave out is taken from the general rule. */
  readonly indicators?: Readonly<Record<string, NormaliseRule>>;
  /** In a panel: one scale over all years (`all`, when absent: scores compare over time) or one for each year. */
  readonly pool?: "all" | "year";
  /** Targets in the indicator's own unit, by id, for `distance-to-target`. */
  readonly targets?: Readonly<Record<string, number>>;
  /** Low and high goalpost in the indicator's own unit, by id, whichever end is the better, for `goalposts` and `scaled`. */
  readonly goalposts?: Readonly<Record<string, readonly [number, number]>>;
  /** The region that `distance-to-reference` measures against. */
  readonly reference?: string;
  /** The year of the reference region's values, needed in a panel whose years are pooled. */
  readonly referenceYear?: number;
}

/** Every option of normalisation with its value. */
export interface ResolvedNormalise extends Omit<NormaliseOptions, "method" | "indicators"> {
  readonly method: NormaliseMethod | CustomMethod;
  readonly indicators: Readonly<Record<string, NormaliseRule & { readonly method?: NormaliseMethod | CustomMethod }>>;
}

/** What normalisation records: the method each indicator was given. */
export type NormaliseAccount = Readonly<Record<string, NormaliseMethod | CustomMethod>>;

/** A normalised table: every indicator points upwards and has no unit any more. */
export type Normalised = StepResult<"normalise", ResolvedNormalise, NormaliseAccount>;

const RULE_KEYS = ["method", "range", "mean", "sd", "deviation", "ties", "cap", "truncate"];
const KEYS = [...RULE_KEYS, "indicators", "pool", "targets", "goalposts", "reference", "referenceYear"];

/**
 * Brings the indicators of a table to one scale on which higher is better: direction `lower` is turned in this step, and in
 * this step only. Missing values stay missing. Where a method is not defined (a constant column under min–max, a target
 * that is no better than the worst value), the indicator's scores are missing and a warning says why.
 *
 * OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 5.
 *
 * @throws EduplanError `invalid-table`; `unknown-option` for an option or value there is none of, or a target, goalpost or
 * reference that the method needs and is not given; `invalid-function` when a function of one's own returns no scores.
 * @example
 * normalise(table, { method: "minmax", range: [1, 100], indicators: { dropout: { method: "zscore" } } }).table;
 */
export function normalise(table: RegionTable, options: NormaliseOptions = {}): Normalised {
  const registry: Registry<NormaliseFunction> = new Map();
  const resolved = resolveNormalise(options, table, registry);
  return stepResult("normalise", resolved, normaliseStage(stageOf(table, "normalise"), resolved, registry));
}

/** Fills in what is not given, and checks what is. */
export function resolveNormalise(
  options: NormaliseOptions,
  table: RegionTable,
  registry: Registry<NormaliseFunction>,
): ResolvedNormalise {
  checkKeys("normalise", options, KEYS);
  const { indicators = {}, pool = "all", targets = {}, goalposts = {}, ...given } = options;
  const ids = indicatorIds(table);
  oneOf("normalise.pool", pool, ["all", "year"]);
  for (const [name, byId] of Object.entries({ indicators, targets, goalposts }))
    checkIds(`normalise.${name}`, byId, ids);
  for (const [id, target] of Object.entries(targets)) {
    checkNumber(`normalise.targets.${id}`, target, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  }
  for (const [id, posts] of Object.entries(goalposts)) checkRange(`normalise.goalposts.${id}`, posts);
  const own = Object.entries(indicators).map(([id, rule]) => {
    const place = `normalise.indicators.${id}`;
    checkKeys(place, rule, RULE_KEYS);
    return [id, resolveRule(place, rule, registry)] as const;
  });
  const general = resolveRule("normalise", given, registry);
  return {
    range: [0, 100],
    mean: 0,
    sd: 1,
    deviation: "sample",
    ties: "min",
    cap: true,
    truncate: true,
    ...general,
    method: general.method ?? "minmax",
    pool,
    targets,
    goalposts,
    indicators: Object.fromEntries(own),
  };
}

function resolveRule(
  place: string,
  rule: NormaliseRule,
  registry: Registry<NormaliseFunction>,
): NormaliseRule & { readonly method?: NormaliseMethod | CustomMethod } {
  const { method, range, mean, sd, deviation, ties } = rule;
  const anything = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
  if (range !== undefined) checkRange(`${place}.range`, range);
  if (mean !== undefined) checkNumber(`${place}.mean`, mean, ...anything);
  if (sd !== undefined) checkNumber(`${place}.sd`, sd, Number.MIN_VALUE, anything[1]);
  if (deviation !== undefined) oneOf(`${place}.deviation`, deviation, ["sample", "population"]);
  if (ties !== undefined) oneOf(`${place}.ties`, ties, ["min", "max", "average"]);
  const { method: _, ...others } = rule;
  if (method === undefined) return others;
  return { ...others, method: resolveMethod(`${place}.method`, method, NORMALISE_METHODS, registry) };
}

/** The step on a stage. */
export function normaliseStage(
  stage: Stage,
  options: ResolvedNormalise,
  registry: Registry<NormaliseFunction>,
): Step<NormaliseAccount> {
  const sets = rowSets(stage, options.pool ?? "all");
  const warnings: Finding[] = [];
  const account: Record<string, NormaliseMethod | CustomMethod> = {};
  const columns = stage.frame.columns.map((column, position) => {
    const indicator = stage.table.indicators[position];
    if (indicator === undefined) return column;
    const override = options.indicators[indicator.id];
    const rule = override ? { ...options, ...override } : options;
    account[indicator.id] = rule.method;
    const scores = sets.length === 1 ? column : new Float64Array(column.length);
    for (const rows of sets) {
      const values = sets.length === 1 ? column : Float64Array.from(rows, (row) => column[row] ?? Number.NaN);
      const [part, problem] =
        typeof rule.method === "string"
          ? normaliseColumn(values, columnRule(stage, { ...rule, method: rule.method }, indicator, column, rows))
          : [ownScores(values, indicator, registry.get(rule.method.custom))];
      if (problem) warnings.push(problemFinding(problem, stage, position, rows, sets.length > 1));
      if (sets.length === 1) return part;
      rows.forEach((row, place) => {
        scores[row] = part[place] ?? Number.NaN;
      });
    }
    return scores;
  });
  const next = { ...stage, frame: { rows: stage.frame.rows, columns }, normalised: true };
  return { stage: next, account, warnings };
}

type Indicator = RegionTable["indicators"][number];

/** The rule for one column: with its goalposts, its target or the reference region's value, where the method asks for them. */
function columnRule(
  stage: Stage,
  rule: Omit<ResolvedNormalise, "method"> & { readonly method: NormaliseMethod },
  { id, direction }: Indicator,
  column: Float64Array,
  rows: Int32Array,
): ColumnRule {
  const { range = [0, 100], mean = 0, sd = 1, deviation = "sample", ties = "min", cap = true, truncate = true } = rule;
  const basic = { method: rule.method, lower: direction === "lower", range, mean, sd, deviation, ties, cap, truncate };
  const lacks = (what: string, remedy: string) =>
    new EduplanError("unknown-option", `normalise: ${rule.method} has no ${what} for ${id}; ${remedy}`);
  if (rule.method === "goalposts" || rule.method === "scaled") {
    const goalposts = rule.goalposts?.[id];
    if (goalposts === undefined) throw lacks("goalposts", `give normalise.goalposts.${id} as [low, high]`);
    return { ...basic, goalposts };
  }
  if (rule.method === "distance-to-target") {
    const target = rule.targets?.[id];
    if (target === undefined) throw lacks("target", `give normalise.targets.${id}`);
    return { ...basic, target };
  }
  if (rule.method !== "distance-to-reference") return basic;
  const { reference, referenceYear } = rule;
  if (reference === undefined) throw lacks("reference", "give normalise.reference, a region of the table");
  const found = [...rows].filter((row) => {
    const { region, year } = stage.table.rows[row] ?? {};
    return region === reference && (referenceYear === undefined || rule.pool === "year" || year === referenceYear);
  });
  const [row] = found;
  if (found.length > 1) throw lacks("single reference", "years are pooled, so give normalise.referenceYear");
  if (row === undefined)
    throw lacks(`row of the reference ${reference}`, "give a region (and year) of the table that screening keeps");
  return { ...basic, reference: column[row] ?? Number.NaN };
}

function ownScores(
  values: Float64Array,
  { id, direction }: Indicator,
  own: NormaliseFunction | undefined,
): Float64Array {
  const given = Array.from(values, (value) => (Number.isNaN(value) ? null : value));
  const scores = own?.(given, { indicator: id, direction });
  const fine =
    Array.isArray(scores) &&
    scores.length === values.length &&
    scores.every((score) => score === null || Number.isFinite(score));
  if (fine) return Float64Array.from(scores, (score) => score ?? Number.NaN);
  throw new EduplanError(
    "invalid-function",
    `normalise: the function for ${id} must return ${values.length} scores, each a finite number or null`,
  );
}

function problemFinding(
  problem: NormaliseProblem,
  { table }: Stage,
  position: number,
  rows: Int32Array,
  ofYear: boolean,
): Finding {
  const { id = "", name } = table.indicators[position] ?? {};
  const { year } = table.rows[rows[0] ?? 0] ?? {};
  const subject = labelOf({ id, ...(name !== undefined && { name }) });
  const indicator = ofYear ? rowLabel({ region: id, name: subject, ...(year !== undefined && { year }) }) : subject;
  const path = ["indicators", position];
  return { code: `composite.normalise-${problem}`, severity: "warning", path, params: { indicator } };
}
