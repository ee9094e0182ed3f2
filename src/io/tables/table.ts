import type { Json } from "../../model/json.ts";
import type { Bilingual } from "../../model/text.ts";

/**
 * What the cells of a column hold. `date`: a whole ISO date; a date that may be a year alone is a `string`. `list`: texts.
 * `json`: what no flat cell can hold, kept whole.
 */
export type ColumnType = "string" | "number" | "integer" | "boolean" | "date" | "year" | "list" | "json";

/** One of the values a column may hold, and what it means. */
export interface Code {
  readonly value: string;
  readonly title: Bilingual;
}

/** One column of a table. */
export interface Column {
  /** Unique within the table, in `snake_case`: what programs call it. */
  readonly name: string;
  readonly type: ColumnType;
  /** What people call it. */
  readonly title: Bilingual;
  /** How a cell is written, or what it follows from, where title and type do not tell. */
  readonly note?: Bilingual;
  /** Whether every row has a value. */
  readonly required?: true;
  /** The only values allowed; of a list, of its items. */
  readonly codes?: readonly Code[];
  /** The table and column whose values it names. */
  readonly refersTo?: { readonly table: string; readonly column: string };
}

/** What a cell holds; `null` where there is nothing. */
export type CellValue = Json;

/** One row: a value for every column of its table. */
export interface Row {
  readonly [column: string]: CellValue;
}

/** A tidy table: one thing a row, typed columns, JSON throughout. */
export interface Table {
  /** Unique among the tables that belong together. */
  readonly name: string;
  /** What a row is. */
  readonly title: Bilingual;
  readonly columns: readonly Column[];
  /** The columns that together tell rows apart. */
  readonly key: readonly string[];
  readonly rows: readonly Row[];
}
