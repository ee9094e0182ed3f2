import type { Finding } from "../../model/finding.ts";
import { labelOf } from "../listLabels.ts";
import { warning } from "../notes.ts";
import { checkIds, checkKeys, checkNumber, indicatorIds, oneOf } from "../options.ts";
import { type Stage, type Step, type StepResult, stageOf, stepResult } from "../stage.ts";
import type { RegionTable } from "../table.ts";
import { TRANSFORMS, type TransformMethod, transformColumn } from "./transformColumn.ts";
import { type OutlierTest, outlierTest, winsorise } from "./winsorise.ts";

/** How the outliers of one indicator are treated. */
export interface TreatRule {
  /** Most values winsorised; 5 when absent, 0 for none, null for as many as it takes. */
  readonly winsorise?: number | null;
  /** What is done instead where winsorising does not suffice; `log-ct` when absent, `none` for nothing. */
  readonly transform?: TransformMethod;
  /** Exponent of `box-cox`; 0 (the logarithm) when absent. */
  readonly lambda?: number;
  /** Whether the transformation follows on winsorising, and does not start from the values before it; false when absent. */
  readonly combine?: boolean;
  /** Does it whether or not the test passes; `null` when absent. */
  readonly force?: "winsorise" | "transform" | null;
  /** The test passes with a |skewness| below this, or … ; 2 when absent. */
  readonly skewness?: number;
  /** … an excess kurtosis below this; 3.5 when absent. */
  readonly kurtosis?: number;
}

/** How the outliers of a table are treated. */
export interface TreatOptions extends TreatRule {
  /** Rules for single indicators, by id. */
  readonly indicators?: Readonly<Record<string, TreatRule>>;
}

/** Every option of treatment with its value. */
export interface ResolvedTreat extends Required<TreatOptions> {}

/** One value changed by winsorising. */
export interface TreatedPoint {
  readonly region: string;
  readonly year?: number;
  readonly from: number;
  readonly to: number;
}

/** One indicator as treatment saw it. */
export interface TreatedIndicator {
  readonly indicator: string;
  readonly treatment: "none" | "winsorise" | "transform" | "winsorise-and-transform";
  /** The transformation applied to all its values. */
  readonly transform?: TransformMethod;
  readonly forced: boolean;
  /** The values winsorised, if they stayed so. */
  readonly points: readonly TreatedPoint[];
  /** The distribution before, and after each thing tried: the last is what the step gives. */
  readonly tests: readonly (OutlierTest & { readonly after: "input" | "winsorise" | "transform" })[];
}

/** A table without undue outliers. */
export type Treated = StepResult<"treat", ResolvedTreat, readonly TreatedIndicator[]>;

const RULE_KEYS = ["winsorise", "transform", "lambda", "combine", "force", "skewness", "kurtosis"];

/**
 * Tames outliers so that a few values do not decide an indicator's scale. An indicator is left alone if its |skewness| is
 * below 2 or its excess kurtosis below 3.5; else up to five values are winsorised, and if it still does not pass, the
 * values of before are put on a logarithmic scale. The account lists each test and each value changed; an indicator that
 * passes in no way is a warning. In a panel all years are treated together.
 *
 * OECD/JRC Handbook (2008), step 3 and p. 28; the rule is the JRC's usual one.
 *
 * @throws EduplanError `invalid-table`; `unknown-option` for an option or value there is none of.
 */
export function treat(table: RegionTable, options: TreatOptions = {}): Treated {
  const resolved = resolveTreat(options, table);
  return stepResult("treat", resolved, treatStage(stageOf(table, "treat"), resolved));
}

/** Fills in what is not given, and checks what is. */
export function resolveTreat(options: TreatOptions, table: RegionTable): ResolvedTreat {
  checkKeys("treat", options, [...RULE_KEYS, "indicators"]);
  const { indicators = {}, ...given } = options;
  checkIds("treat.indicators", indicators, indicatorIds(table));
  checkRule("treat", given);
  for (const [id, rule] of Object.entries(indicators)) {
    checkKeys(`treat.indicators.${id}`, rule, RULE_KEYS);
    checkRule(`treat.indicators.${id}`, rule);
  }
  const {
    winsorise = 5,
    transform = "log-ct",
    lambda = 0,
    combine = false,
    force = null,
    skewness = 2,
    kurtosis = 3.5,
  } = given;
  return { winsorise, transform, lambda, combine, force, skewness, kurtosis, indicators };
}

function checkRule(place: string, rule: TreatRule): void {
  const high = Number.POSITIVE_INFINITY;
  const { winsorise = null, transform, lambda, force = null, skewness, kurtosis } = rule;
  if (winsorise !== null) checkNumber(`${place}.winsorise`, winsorise, 0, high);
  if (transform !== undefined) oneOf(`${place}.transform`, transform, TRANSFORMS);
  if (lambda !== undefined) checkNumber(`${place}.lambda`, lambda, -10, 10);
  if (force !== null) oneOf(`${place}.force`, force, ["winsorise", "transform"]);
  if (skewness !== undefined) checkNumber(`${place}.skewness`, skewness, 0, high);
  if (kurtosis !== undefined) checkNumber(`${place}.kurtosis`, kurtosis, 0, high);
}

/** The step on a stage. */
export function treatStage(stage: Stage, options: ResolvedTreat): Step<readonly TreatedIndicator[]> {
  const { table, frame } = stage;
  const warnings: Finding[] = [];
  const account: TreatedIndicator[] = [];
  const columns = frame.columns.map((column, position) => {
    const indicator = table.indicators[position];
    if (indicator === undefined) return column;
    const rule = { ...options, ...options.indicators[indicator.id] };
    const { values, tests, ...done } = treatColumn(column, rule);
    const winsorised = done.treatment.startsWith("winsorise") ? (done.winsorised ?? column) : column;
    account.push({
      indicator: indicator.id,
      treatment: done.treatment,
      ...(done.treatment.endsWith("transform") && { transform: rule.transform }),
      forced: rule.force !== null,
      points: changes(table, column, winsorised),
      tests,
    });
    if (tests.at(-1)?.pass === false) {
      const { skewness, kurtosis } = tests.at(-1) ?? {};
      const params = { indicator: labelOf(indicator), skewness: shown(skewness), kurtosis: shown(kurtosis) };
      warnings.push(warning("composite.outliers-left", params, ["indicators", position]));
    }
    return values;
  });
  return { stage: { ...stage, frame: { rows: frame.rows, columns } }, account, warnings };
}

interface TreatedColumn {
  readonly values: Float64Array;
  readonly treatment: TreatedIndicator["treatment"];
  readonly tests: TreatedIndicator["tests"];
  /** The values as winsorising left them, if it was tried. */
  readonly winsorised?: Float64Array;
}

function treatColumn(column: Float64Array, rule: Required<TreatRule>): TreatedColumn {
  const first = { ...outlierTest(column, rule), after: "input" as const };
  if (rule.force === null && first.pass !== false) return { values: column, treatment: "none", tests: [first] };
  const limit = rule.winsorise ?? Number.POSITIVE_INFINITY;
  const forced = rule.force === "winsorise" && rule.winsorise !== null;
  const brought = rule.force === "transform" ? column : winsorise(column, limit, rule, forced);
  const changed = brought !== column;
  const second = { ...outlierTest(brought, rule), after: "winsorise" as const };
  const soFar = changed ? [first, second] : [first];
  const whole = { values: brought, treatment: changed ? ("winsorise" as const) : ("none" as const), tests: soFar };
  if (rule.force === "winsorise" || (rule.force === null && second.pass !== false))
    return { ...whole, winsorised: brought };
  const bent = transformColumn(rule.combine ? brought : column, rule.transform, rule.lambda);
  if (bent === undefined) return { ...whole, winsorised: brought };
  const third = { ...outlierTest(bent, rule), after: "transform" as const };
  const treatment = rule.combine && changed ? "winsorise-and-transform" : "transform";
  return { values: bent, treatment, tests: [...soFar, third], winsorised: brought };
}

function changes({ rows }: RegionTable, before: Float64Array, after: Float64Array): readonly TreatedPoint[] {
  return rows.flatMap(({ region, year }, row): TreatedPoint[] => {
    const from = before[row] ?? Number.NaN;
    const to = after[row] ?? Number.NaN;
    if (Number.isNaN(from) || from === to) return [];
    return [{ region, ...(year !== undefined && { year }), from, to }];
  });
}

const shown = (value: number | null | undefined): number | null =>
  value == null ? null : Number(value.toPrecision(3));
