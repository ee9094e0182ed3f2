import type { Finding } from "../../model/finding.ts";
import { rowLabel } from "../labels.ts";
import { labelOf, listLabels } from "../listLabels.ts";
import { warning } from "../notes.ts";
import { checkIds, checkKeys, checkNumber, indicatorIds, oneOf } from "../options.ts";
import { type Stage, type Step, type StepResult, stageOf, stepResult } from "../stage.ts";
import type { RegionTable } from "../table.ts";

/** What the indicators of a table are divided by. */
export interface DenominateOptions {
  /** Name of the denominator by indicator id, null for none; in place of the one the table names. */
  readonly by?: Readonly<Record<string, string | null>>;
  /** A factor on the quotient by indicator id (10000 for “per ten thousand”); 1 when absent. */
  readonly scale?: Readonly<Record<string, number>>;
}

/** What an indicator was divided by, and times what. */
export type DenominateAccount = Readonly<Record<string, { readonly by: string; readonly scale: number }>>;

/** A table whose sizes are taken out. */
export type Denominated = StepResult<"denominate", Required<DenominateOptions>, DenominateAccount>;

/**
 * Divides indicators that grow with a region's size by that size: x / denominator × scale. The value is missing where either
 * is, and where the denominator is zero, with a warning.
 *
 * @throws EduplanError `invalid-table`; `unknown-option` for an indicator or denominator that the table does not have.
 */
export function denominate(table: RegionTable, options: DenominateOptions = {}): Denominated {
  const resolved = resolveDenominate(options, table);
  return stepResult("denominate", resolved, denominateStage(stageOf(table, "denominate"), resolved));
}

/** Fills in what is not given, and checks what is. */
export function resolveDenominate(options: DenominateOptions, table: RegionTable): Required<DenominateOptions> {
  checkKeys("denominate", options, ["by", "scale"]);
  const { by = {}, scale = {} } = options;
  checkIds("denominate.by", by, indicatorIds(table));
  checkIds("denominate.scale", scale, indicatorIds(table));
  for (const [id, name] of Object.entries(by)) {
    if (name !== null) oneOf(`denominate.by.${id}`, name, Object.keys(table.denominators ?? {}));
  }
  for (const [id, factor] of Object.entries(scale)) {
    checkNumber(`denominate.scale.${id}`, factor, Number.MIN_VALUE, Number.POSITIVE_INFINITY);
  }
  return { by, scale };
}

/** The step on a stage. */
export function denominateStage(stage: Stage, { by, scale }: Required<DenominateOptions>): Step<DenominateAccount> {
  const { table, frame } = stage;
  const account: Record<string, { by: string; scale: number }> = {};
  const warnings: Finding[] = [];
  const sizes = new Map(
    Object.entries(table.denominators ?? {}).map(([name, values]) => [
      name,
      Float64Array.from(values, (value) => value ?? Number.NaN),
    ]),
  );
  const columns = frame.columns.map((column, position) => {
    const indicator = table.indicators[position];
    if (indicator === undefined) return column;
    const chosen = by[indicator.id];
    const name = chosen === undefined ? indicator.denominator : chosen;
    const size = sizes.get(name ?? "");
    if (typeof name !== "string" || size === undefined) return column;
    const factor = scale[indicator.id] ?? 1;
    account[indicator.id] = { by: name, scale: factor };
    const lost = table.rows.filter((_, row) => !Number.isNaN(column[row] ?? Number.NaN) && !Number(size[row]));
    if (lost.length > 0) {
      const params = { indicator: labelOf(indicator), denominator: name, regions: listLabels(lost.map(rowLabel)) };
      warnings.push(warning("composite.no-denominator", params, ["indicators", position]));
    }
    return column.map((value, row) => (size[row] ? (value / (size[row] ?? 1)) * factor : Number.NaN));
  });
  return { stage: { ...stage, frame: { rows: frame.rows, columns } }, account, warnings };
}
