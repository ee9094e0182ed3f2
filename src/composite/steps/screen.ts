import { EduplanError } from "../../model/error.ts";
import { rowLabel } from "../labels.ts";
import { listLabels } from "../listLabels.ts";
import { warning } from "../notes.ts";
import { checkKeys, checkNumber } from "../options.ts";
import { type Stage, type Step, type StepResult, stageOf, stepResult } from "../stage.ts";
import type { RegionTable } from "../table.ts";

/** Which rows a table keeps. */
export interface ScreenOptions {
  /** Least share of indicators with a value; 2/3 when absent, null to keep rows whatever they lack. */
  readonly availability?: number | null;
  /** Least share of indicators whose value is not zero (missing ones count as not zero); not asked for when absent or null. */
  readonly nonZero?: number | null;
  /** Regions kept whatever they lack, in every year. */
  readonly include?: readonly string[];
  /** Regions left out whatever they have, in every year. */
  readonly exclude?: readonly string[];
}

/** One row as screening saw it. */
export interface ScreenedRow {
  readonly region: string;
  readonly year?: number;
  readonly missing: number;
  readonly zeros: number;
  /** Share of indicators with a value. */
  readonly availability: number;
  readonly kept: boolean;
  readonly because: "availability" | "zeros" | "included" | "excluded" | "enough";
}

/** A table without the rows that know too little. */
export type Screened = StepResult<"screen", Required<ScreenOptions>, readonly ScreenedRow[]>;

/**
 * Leaves out rows that have too few values, or too many zeros. `include` and `exclude` have the last word.
 *
 * OECD/JRC Handbook (2008), step 2.
 *
 * @throws EduplanError `invalid-table`; `unknown-option` for a share outside 0 to 1 or a region the table does not have;
 * `nothing-left` when no row is kept.
 */
export function screen(table: RegionTable, options: ScreenOptions = {}): Screened {
  const resolved = resolveScreen(options, table);
  return stepResult("screen", resolved, screenStage(stageOf(table, "screen"), resolved));
}

/** Fills in what is not given, and checks what is. */
export function resolveScreen(options: ScreenOptions, { rows }: RegionTable): Required<ScreenOptions> {
  checkKeys("screen", options, ["availability", "nonZero", "include", "exclude"]);
  const { availability = 2 / 3, nonZero = null, include = [], exclude = [] } = options;
  if (availability !== null) checkNumber("screen.availability", availability, 0, 1);
  if (nonZero !== null) checkNumber("screen.nonZero", nonZero, 0, 1);
  const regions = new Set(rows.map(({ region }) => region));
  for (const region of [...include, ...exclude]) {
    if (regions.has(region)) continue;
    throw new EduplanError("unknown-option", `screen: the table has no region ${region} to include or exclude`);
  }
  return { availability, nonZero, include, exclude };
}

/** The step on a stage. */
export function screenStage(stage: Stage, options: Required<ScreenOptions>): Step<readonly ScreenedRow[]> {
  const { table, frame } = stage;
  const count = frame.columns.length;
  const account = table.rows.map(({ region, year }, row): ScreenedRow => {
    const missing = frame.columns.filter((column) => Number.isNaN(column[row] ?? Number.NaN)).length;
    const zeros = frame.columns.filter((column) => column[row] === 0).length;
    const because = judge(region, 1 - missing / count, 1 - zeros / count, options);
    const kept = because === "included" || because === "enough";
    const counts = { missing, zeros, availability: 1 - missing / count };
    return { region, ...(year !== undefined && { year }), ...counts, kept, because };
  });
  const kept = account.flatMap((row, index) => (row.kept ? [index] : []));
  if (kept.length === 0) {
    throw new EduplanError(
      "nothing-left",
      "screen: no row has enough values; lower screen.availability or give more data",
    );
  }
  const left = table.rows.filter((_, index) => !account[index]?.kept).map(rowLabel);
  const warnings =
    left.length > 0 ? [warning("composite.screened", { regions: listLabels(left), count: left.length })] : [];
  return { stage: left.length > 0 ? keepRows(stage, kept) : stage, account, warnings };
}

function judge(
  region: string,
  known: number,
  nonZero: number,
  options: Required<ScreenOptions>,
): ScreenedRow["because"] {
  if (options.exclude.includes(region)) return "excluded";
  if (options.include.includes(region)) return "included";
  // A share is a quotient of whole numbers: 2 of 3 must pass a threshold of 2/3 whatever the last digit.
  if (options.availability !== null && known < options.availability - 1e-12) return "availability";
  if (options.nonZero !== null && nonZero < options.nonZero - 1e-12) return "zeros";
  return "enough";
}

function keepRows({ table, frame, origin }: Stage, kept: readonly number[]): Stage {
  const pick = <Item>(items: readonly Item[]) => items.filter((_, index) => chosen.has(index));
  const chosen = new Set(kept);
  const denominators = Object.entries(table.denominators ?? {}).map(([id, values]) => [id, pick(values)]);
  const indicators = table.indicators.map((each) => ({ ...each, values: pick(each.values) }));
  const columns = frame.columns.map((column) => column.filter((_, index) => chosen.has(index)));
  return {
    table: { ...table, rows: pick(table.rows), indicators, denominators: Object.fromEntries(denominators) },
    frame: { rows: kept.length, columns },
    origin: pick(origin),
  };
}
