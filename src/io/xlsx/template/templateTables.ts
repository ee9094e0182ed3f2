import { defaultCatalog } from "../../../catalog/catalog.ts";
import type { Bilingual } from "../../../model/text.ts";
import { planTables } from "../../tables/plans/planTables.ts";
import type { Code, Column, Table } from "../../tables/table.ts";
import { isFilledIn } from "../fill/filledIn.ts";
import { COLUMN_HELP } from "./columnHelp.ts";

/** A column of the template. */
export interface TemplateColumn {
  readonly column: Column;
  /** What to write there. */
  readonly help: Bilingual;
  /** Whether it is among those that a person fills in, and not behind them. */
  readonly isProminent: boolean;
  /** Whether it cannot stay empty in a row that is filled in. */
  readonly isRequired: boolean;
  /** What can be picked; of the indicators, which are no codes of the column, too. */
  readonly choices: readonly Code[];
}

/** A sheet of the template. */
export interface TemplateTable {
  readonly table: Table;
  readonly columns: readonly TemplateColumn[];
}

/** What follows from other columns, and what nobody types. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "amount",
  "amount_high",
  "candidates",
  "other_readings",
  "parts_not_in_copy",
  "copy_faults",
  "region_name_zh",
  "region_name_en",
  "task_deadline_year",
  "schema_version",
]);

/** The tables of plans as the template shows them: the columns that a person fills in, then the others. */
export function templateTables(tables: readonly Table[] = planTables([])): readonly TemplateTable[] {
  return tables.flatMap((table) => {
    const help = COLUMN_HELP[table.name];
    if (!help) return [];
    const columns = new Map(table.columns.map((column) => [column.name, column]));
    const prominent = help.flatMap(({ name, help: text }) => {
      const column = columns.get(name);
      return column ? [templateColumn(table, column, text)] : [];
    });
    const named = new Set(help.map(({ name }) => name));
    const others = table.columns
      .filter(({ name }) => !named.has(name) && !LEFT_OUT.has(name))
      .map((column) => templateColumn(table, column));
    return [{ table, columns: [...prominent, ...others] }];
  });
}

function templateColumn({ name: table }: Table, column: Column, help?: Bilingual): TemplateColumn {
  return {
    column,
    help: help ?? column.note ?? { zh: "一般不填。", en: "Mostly left empty." },
    isProminent: help !== undefined,
    isRequired: column.required === true && !isFilledIn(table, column.name),
    choices: column.codes ?? (column.name === "indicator" ? indicatorCodes() : []),
  };
}

/** The indicators of the catalogue, as things to pick from. */
const indicatorCodes = (): readonly Code[] =>
  defaultCatalog.indicators.map(({ id, name }) => ({ value: id, title: name }));
