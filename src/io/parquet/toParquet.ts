import { EduplanError } from "../../model/error.ts";
import { faultAt, quoted } from "../faults.ts";
import { placeOfCell } from "../tables/places.ts";
import type { CellValue, Column, ColumnType } from "../tables/table.ts";
import type { Tabular } from "../tables/tablesOf.ts";
import { type ToRowsOptions, toRows } from "../tables/toRows.ts";
import type { ParquetWriterModule, SchemaElement } from "./parquetModules.ts";
import { SHAPE_KEY, writeShape } from "./tableShape.ts";

/** How Parquet is written. */
export interface ToParquetOptions extends ToRowsOptions {
  /** The module `hyparquet-writer`. */
  readonly parquetWriter: ParquetWriterModule;
}

/**
 * Writes plans, a result or a table as Apache Parquet, compressed with Snappy, for Python, R, DuckDB, Spark: of several tables the
 * main one or the one named, see `tablesOf`. Texts are strings, numbers doubles, integers
 * INT64, years INT32, dates DATE, lists LIST of strings, JSON the logical type JSON; what has no value is null, and an empty text
 * or list stays one. Name, titles, key, codes and types go into the file's key-value metadata under `eduplan`, so that
 * `fromParquet` gives exactly the same table. The package is handed in, so that nobody who needs no Parquet has to install it.
 *
 * @throws EduplanError `unknown-table` or `unknown-result`, as `toRows`; `invalid-table` when a value is not of its column's type, or two columns have one name.
 *
 * @example
 * import * as parquetWriter from "hyparquet-writer";
 * await writeFile("targets.parquet", toParquet(plans, { table: "targets", parquetWriter }));
 */
export function toParquet(x: Tabular, options: ToParquetOptions): Uint8Array {
  const table = toRows(x, options);
  const { columns, rows } = table;
  if (new Set(columns.map(({ name }) => name)).size < columns.length) {
    throw new EduplanError("invalid-table", "toParquet: two columns have one name");
  }
  const schema: readonly SchemaElement[] = [
    { name: "root", num_children: columns.length },
    ...columns.flatMap(({ name, type }) => ELEMENTS[type](name)),
  ];
  const columnData = columns.map((column, index) => ({
    name: column.name,
    data: rows.map((row, at) => encode(row[column.name] ?? null, column, [at, index])),
  }));
  const file = {
    schema,
    columnData,
    kvMetadata: [{ key: SHAPE_KEY, value: writeShape(table) }],
    createdBy: "eduplan",
  };
  return new Uint8Array(options.parquetWriter.parquetWriteBuffer(file as never));
}

const leaf =
  (type: string, converted?: string): ((name: string) => readonly SchemaElement[]) =>
  (name) => [{ name, type, ...(converted && { converted_type: converted }), repetition_type: "OPTIONAL" }];

const ELEMENTS: Readonly<Record<ColumnType, (name: string) => readonly SchemaElement[]>> = {
  string: leaf("BYTE_ARRAY", "UTF8"),
  number: leaf("DOUBLE"),
  integer: leaf("INT64"),
  year: leaf("INT32"),
  boolean: leaf("BOOLEAN"),
  date: leaf("INT32", "DATE"),
  json: leaf("BYTE_ARRAY", "JSON"),
  list: (name) => [
    { name, converted_type: "LIST", repetition_type: "OPTIONAL", num_children: 1 },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "REQUIRED" },
  ],
};

/** A value as the writer wants it; `undefined` for one that is not of the type. */
const ENCODERS: Readonly<Record<ColumnType, (value: CellValue) => unknown>> = {
  string: (value) => (typeof value === "string" ? value : undefined),
  number: (value) => (Number.isFinite(value) ? value : undefined),
  integer: (value) => (Number.isSafeInteger(value) ? BigInt(value as number) : undefined),
  year: (value) => (Number.isInteger(value) && Math.abs(value as number) < 2 ** 31 ? value : undefined),
  boolean: (value) => (typeof value === "boolean" ? value : undefined),
  date: (value) => (typeof value === "string" ? daysOf(value) : undefined),
  json: (value) => value,
  list: (value) => (Array.isArray(value) && value.every((item) => typeof item === "string") ? value : undefined),
};

function encode(value: CellValue, column: Column, [row, index]: readonly [number, number]): unknown {
  if (value === null) return null;
  const encoded = ENCODERS[column.type](value);
  if (encoded !== undefined) return encoded;
  const place = placeOfCell({ row: row + 2, column: index, header: column.name });
  const finding = faultAt(place, "io.not-of-type", [], { type: column.type, found: quoted(value) });
  throw new EduplanError("invalid-table", "toParquet: a value is not of its column's type", [finding]);
}

/** Days since 1970 of a whole ISO date. */
function daysOf(date: string): number | undefined {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString() === `${date}T00:00:00.000Z`
    ? time / 86_400_000
    : undefined;
}
