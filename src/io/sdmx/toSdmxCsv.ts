import type { Finding } from "../../model/finding.ts";
import type { Plan } from "../../model/plan.ts";
import { writeCsv } from "../csv/toCsv.ts";
import { MESSAGE_COLUMNS, SDMX_COLUMNS, STRUCTURE_ID } from "./sdmxColumns.ts";
import { sdmxRecords, sdmxTable } from "./sdmxTable.ts";

/** How SDMX-CSV is written. */
export interface ToSdmxCsvOptions {
  /**
   * Whether text that a spreadsheet would run as a formula is written as it is. By default it gets a `'` in front, which
   * `fromSdmxCsv` takes away. For a program that loads SDMX choose true.
   */
  readonly exact?: boolean;
}

/**
 * Writes the numbers of plans as SDMX-CSV 2.0 (SDMX 3.0): a row a number, action `I`, structure `EDUPLAN:PLAN_VALUES(1.0.0)`, a
 * data structure that no registry has and that is this:
 *
 * - Dimensions: `REF_AREA` (GB/T 2260), `PLAN`, `KIND` (target, observation, or baseline of a target that is no observation),
 *   `INDICATOR` (id of the catalogue; `_X` where none fits), `RECORD` (id of the target or observation), `LIMIT` (`single`; `low` and
 *   `high` for the two rows of a range), `TIME_PERIOD` (the date of a value; of a target its deadline, or its beginning where
 *   `DEADLINE` is `from`, as exact as the plan names it).
 * - Measure: `OBS_VALUE`, in `UNIT_MEASURE` (id of a unit) times ten to the power of `UNIT_MULT`. A scale that is no power of ten is
 *   multiplied into the value, with `UNIT_MULT` 0.
 * - Attributes: `OBS_STATUS` (A, E, F; of observations only, since a promise is no forecast), `BOUND`, `GOAL` (level, change, flow),
 *   `PER`, `DEADLINE`, `FORMAL_TYPE`, `STAGE`, `LABEL`, `PREDICATE`, `CONFIDENCE`, `SCOPE_…`, `ATTRIBUTION` (whose plan it really is),
 *   `EVIDENCE` with its place, `READING`.
 *
 * All are free text or numbers: no code lists of SDMX are claimed. Left out are targets and observations without a number or a
 * time, of which `sdmxLeftOut` tells each, and with them milestones, actions, quantities set aside, other readings, modality,
 * who is responsible, candidates of a coding, sections and notes, what is extra, and all of the plan but region, id and attribution.
 *
 * @example
 * await writeFile("plans.sdmx.csv", toSdmxCsv(plans, { exact: true }));
 */
export function toSdmxCsv(plans: readonly Plan[], options: ToSdmxCsvOptions = {}): string {
  const table = sdmxTable(plans);
  const message = { STRUCTURE: "datastructure", STRUCTURE_ID, ACTION: "I" };
  const rows = table.rows.map((row) => ({ ...message, ...row }));
  const { exact = false } = options;
  return writeCsv({ ...table, columns: [...MESSAGE_COLUMNS, ...SDMX_COLUMNS], rows }, { exact });
}

/**
 * The targets and observations that `toSdmxCsv` has no row for: those without a number (a direction, a reference, an empty cell)
 * and those without a time (长期坚持, no date stated). `path` leads to the record from the list of plans.
 */
export function sdmxLeftOut(plans: readonly Plan[]): readonly Finding[] {
  return plans.flatMap((plan, at) =>
    sdmxRecords(plan).flatMap(({ list, index, record, reason }): Finding[] => {
      if (reason === undefined) return [];
      const params = { plan: plan.id, record: record.id, label: record.label };
      return [{ code: reason, severity: "info", path: [at, list, index], params }];
    }),
  );
}
