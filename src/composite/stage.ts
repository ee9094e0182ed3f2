import type { Finding } from "../model/finding.ts";
import type { Result } from "../model/result.ts";
import { VERSION } from "../model/version.ts";
import { assertTable } from "./checkTable.ts";
import { type Frame, frameOf, withFrame } from "./frame.ts";
import type { RegionTable } from "./table.ts";

/** Where a table stands between two steps: what its rows and columns are, and its numbers. Never leaves the room. */
export interface Stage {
  /** Rows, indicators and hierarchy; its values are those before the first step, so numbers are taken from `frame`. */
  readonly table: RegionTable;
  readonly frame: Frame;
  /** For each row its place in the table that the steps began with: screening leaves rows out. */
  readonly origin: readonly number[];
  /** Whether the numbers are scores already, so that higher is better whatever the table says. */
  readonly normalised?: boolean;
}

/** What a step makes: the next stage, an account of what it did, and what it noticed. */
export interface Step<Account> {
  readonly stage: Stage;
  readonly account: Account;
  readonly warnings: readonly Finding[];
}

/** What the public form of a step gives. */
export interface StepResult<Type extends string, Options extends object, Account> extends Result<Type, Options> {
  /** The table after the step. */
  readonly table: RegionTable;
  /** What was done, value by value or row by row. */
  readonly account: Account;
  readonly warnings: readonly Finding[];
}

/**
 * A stage to begin with.
 *
 * @throws EduplanError `invalid-table`, see `checkTable`.
 */
export function stageOf(table: RegionTable, verb: string): Stage {
  assertTable(table, verb);
  return { table, frame: frameOf(table), origin: table.rows.map((_, index) => index) };
}

/** The table of a stage, with its numbers. Normalised indicators point upwards and have no unit. */
export function tableOf({ table, frame, normalised }: Stage): RegionTable {
  const own = withFrame(table, frame);
  if (!normalised) return own;
  const indicators = own.indicators.map(({ unit: _, ...indicator }) => ({
    ...indicator,
    direction: "higher" as const,
  }));
  return { ...own, indicators };
}

/** Puts a step's work into the envelope of results. */
export function stepResult<Type extends string, Options extends object, Account>(
  type: Type,
  options: Options,
  { stage, account, warnings }: Step<Account>,
): StepResult<Type, Options, Account> {
  const plans = stage.table.plans ?? [];
  return { type, version: VERSION, plans, options, table: tableOf(stage), account, warnings };
}

/** The rows of each year, in the order of the years; all rows together where there are no years or they are pooled. */
export function rowSets({ table, frame }: Stage, pool: "all" | "year"): readonly Int32Array[] {
  const everything = () => [Int32Array.from({ length: frame.rows }, (_, index) => index)];
  return pool === "all" || table.rows[0]?.year === undefined ? everything() : rowsByYear(table);
}

function rowsByYear({ rows }: RegionTable): readonly Int32Array[] {
  const byYear = new Map<number, number[]>();
  rows.forEach(({ year = 0 }, index) => {
    const found = byYear.get(year);
    if (found) found.push(index);
    else byYear.set(year, [index]);
  });
  const years = [...byYear].sort(([a], [b]) => a - b);
  return years.map(([, indexes]) => Int32Array.from(indexes));
}
