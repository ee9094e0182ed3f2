import { closest } from "fastest-levenshtein";
import { verbatim } from "../../faults.ts";
import { explainCell } from "../explainCell.ts";
import { readCell } from "../readCell.ts";
import type { CellValue, Column, Row, Table } from "../table.ts";
import type { PlanTable } from "./definitions.ts";
import type { Field } from "./field.ts";
import type { Notes } from "./notes.ts";

/** A row as far as it could be read. */
export interface ReadRow {
  readonly table: string;
  readonly index: number;
  /** Id of the plan it belongs to, or that it is; `null` where that cell could not be read. */
  readonly plan: string | null;
  /** The record its cells make, not yet looked at by the first door. */
  readonly record: object;
  /** The cells that have to agree with the others. */
  readonly checked: readonly (readonly [Field, CellValue])[];
}

/** Reads the rows of one of the tables of plans; rows without anything in them do not count. */
export function readRows(table: Table, { fields, list }: PlanTable, notes: Notes): readonly ReadRow[] {
  const present = readColumns(table, fields, notes);
  const names = new Set(table.columns.map(({ name }) => name));
  const checkedFields = fields.filter(({ checked }) => checked);
  const rows: ReadRow[] = [];
  table.rows.forEach((row, index) => {
    for (const name of Object.keys(row)) if (!names.has(name)) unknownColumn(table.name, index, name);
    if (present.every(({ column }) => isEmpty(given(row, column.name)))) return;
    const cells = new Map<string, CellValue>();
    for (const { column } of present) {
      const value = given(row, column.name);
      if (isEmpty(value) && !column.required) continue;
      const read = readCell(value, column);
      if ("problem" in read) {
        const { code, params } = typeof value === "string" ? explainCell(read.problem, value, column) : read.problem;
        notes.error(notes.spot(table.name, index, column.name), code, params);
      } else if (read.value !== null) cells.set(column.name, read.value);
    }
    const cellOf = (name: string): CellValue => cells.get(name) ?? null;
    const record = {};
    for (const { column, put } of fields) put?.(record, cellOf(column.name), cellOf);
    const checked: (readonly [Field, CellValue])[] = [];
    for (const field of checkedFields) {
      const value = cells.get(field.column.name);
      if (value !== undefined) checked.push([field, value]);
    }
    const plan = cellOf(list === undefined ? "id" : "plan");
    rows.push({ table: table.name, index, record, checked, plan: typeof plan === "string" ? plan : null });
  });
  return rows;

  function unknownColumn(name: string, row: number | undefined, column: string): void {
    const known = fields.map((field) => field.column.name);
    notes.error({ ...notes.spot(name, row, column) }, "io.unknown-column", {
      name: verbatim(column),
      nearest: verbatim(closest(column.slice(0, 60), known)),
    });
  }

  /** The fields whose columns the table has, after a look at its columns as a whole. */
  function readColumns({ name, columns }: Table, all: readonly Field[], { error, spot }: Notes): readonly Field[] {
    const byName = new Map(all.map((field) => [field.column.name, field]));
    const seen = new Set<string>();
    columns.forEach((column, at) => {
      const place = { table: name, column: column.name, at };
      if (seen.has(column.name)) error(place, "io.repeated-column", { name: verbatim(column.name) });
      else if (!byName.has(column.name)) unknownColumn(name, undefined, column.name);
      seen.add(column.name);
    });
    const lacking = (column: Column): boolean => column.required === true && !seen.has(column.name);
    for (const { column } of all.filter((field) => lacking(field.column))) {
      const title = { zh: `${column.name}(${column.title.zh})`, en: `${column.name} (${column.title.en})` };
      error(spot(name, undefined, column.name), "io.missing-column", { column: title });
    }
    return all.filter((field) => seen.has(field.column.name));
  }
}

/** A cell of a row, whatever it is called. */
const given = (row: Row, column: string): unknown => (Object.hasOwn(row, column) ? row[column] : null);

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === "";
