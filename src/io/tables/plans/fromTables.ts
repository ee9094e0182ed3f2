import { closest } from "fastest-levenshtein";
import { EduplanError } from "../../../model/error.ts";
import type { Plan } from "../../../model/plan.ts";
import { safeParsePlan } from "../../../schema/index.ts";
import { verbatim } from "../../faults.ts";
import type { ReadResult } from "../../readResult.ts";
import { type PlaceOf, spreadsheetPlace } from "../spots.ts";
import type { Table } from "../table.ts";
import { type Assembled, assemble } from "./assemble.ts";
import { checkRow } from "./checkRow.ts";
import { PLAN_TABLES } from "./definitions.ts";
import { noteFindings } from "./locate.ts";
import { type Notes, takeNotes } from "./notes.ts";
import { type ReadRow, readRows } from "./readRows.ts";

/** How tables are read. */
export interface FromTablesOptions {
  /** Plans that are there already. What the tables hold of them replaces what they have. */
  readonly plans?: readonly Plan[];
  /** Where a cell stands in the file the tables were read from; in a sheet with the column names in its first row, unless told. */
  readonly placeOf?: PlaceOf;
}

/**
 * Reads plans from tables as `planTables` gives them; `fromTables(planTables(plans))` gives the plans again. Cells may still be
 * text: text in a column of another type is read as that type, and nothing else is guessed.
 *
 * Tables and columns come in any order. A table may be absent: a plan then has no records of that kind, or keeps those it has in
 * `options.plans`; a table that names one of these replaces that plan's records of its kind (one with a row in `plans` is named in
 * every table), and plans that no table names stay as they are. Columns that are not required may be absent, as if their cells were
 * empty. Empty rows do not count. Columns that follow from others are not needed; where they are filled they have to agree, names
 * of regions and the `number` of a quantity set aside excepted, which are not read.
 *
 * @returns The plans, or everything that is wrong: names nobody knows, ids used twice, rows of no plan, cells of another type, cells
 *   that contradict each other, and what the first door (`safeParsePlan`) finds. Each finding has in its path the table, the index
 *   of the row and the column, and in `params` the row and the cell (`E5`) of a sheet. On success the findings are warnings: values
 *   in percent that may be fractions.
 * @throws EduplanError with code `duplicate-plan` when two of `options.plans` have one id.
 *
 * @example
 * const result = fromTables([targets], { plans });
 * if (!result.success) for (const finding of result.findings) console.log(describe(finding, "en"));
 */
export function fromTables(tables: readonly Table[], options: FromTablesOptions = {}): ReadResult<readonly Plan[]> {
  const { plans: existing = [], placeOf = spreadsheetPlace } = options;
  checkDistinct(existing);
  const notes = takeNotes(tables, placeOf);
  const assembled = assemble(readTables(tables, notes), existing, notes);
  const data = assembled.map((each) => {
    if (!each.touched) return each.plan as Plan;
    const parsed = safeParsePlan(each.plan);
    if (!parsed.success) noteFindings(parsed.findings, each, notes);
    checkRows(each, notes);
    return parsed.success ? parsed.data : undefined;
  });
  const findings = notes.findings();
  const read = data.filter((plan) => plan !== undefined);
  return findings.some(({ severity }) => severity === "error")
    ? { success: false, findings }
    : { success: true, data: read, findings };
}

/** The rows of the tables by name, after a look at the names. */
function readTables(tables: readonly Table[], notes: Notes): ReadonlyMap<string, readonly ReadRow[]> {
  const found = new Map<string, readonly ReadRow[]>();
  for (const table of tables) {
    const { name } = table;
    const definition = PLAN_TABLES.find((each) => each.name === name);
    if (!definition) {
      const known = PLAN_TABLES.map((each) => each.name);
      const nearest = verbatim(closest(name.slice(0, 60), known));
      notes.error({ table: name }, "io.unknown-table", { name: verbatim(name), nearest, expected: known.join(", ") });
    } else if (found.has(name)) notes.error({ table: name }, "io.repeated-table", { name: verbatim(name) });
    else found.set(name, readRows(table, definition, notes));
  }
  return found;
}

/** Looks at every row nothing is wrong with, so that its record is one. */
function checkRows({ id, row, rows }: Assembled, notes: Notes): void {
  for (const list of [row ? [row] : [], ...rows.values()]) {
    list.forEach((each, index) => {
      if (!notes.isWrong(each.table, each.index)) checkRow(each, { plan: id, number: index + 1 }, notes);
    });
  }
}

function checkDistinct(plans: readonly Plan[]): void {
  const seen = new Set<string>();
  const twice = plans.find(({ id }) => seen.size === seen.add(id).size)?.id;
  if (twice !== undefined) {
    throw new EduplanError(
      "duplicate-plan",
      `fromTables: two plans have the id ${twice}; give each plan an id of its own`,
    );
  }
}
