import type { Finding } from "../../model/finding.ts";
import { faultAt, MOST_ERRORS, quoted, verbatim } from "../faults.ts";
import type { ReadResult } from "../readResult.ts";
import { NOWHERE, placeOfCell } from "../tables/places.ts";
import type { CellValue, Column, Row, Table } from "../tables/table.ts";
import { columnOf, type FileColumn, fileColumns, isInUtc } from "./columnOf.ts";
import { decodeCell, UNFIT } from "./decodeCell.ts";
import type { Decompressors, FileMetadata, ParquetModule } from "./parquetModules.ts";
import { PARSERS } from "./parsers.ts";
import { readShape, SHAPE_KEY, type TableShape } from "./tableShape.ts";

/** How Parquet is read. */
export interface FromParquetOptions {
  /** The module `hyparquet`. */
  readonly parquet: ParquetModule;
  /** For files that are compressed otherwise than with Snappy: `compressors` of the package `hyparquet-compressors`. */
  readonly compressors?: Decompressors;
}

/**
 * Reads an Apache Parquet file into a table. A file of `toParquet` gives exactly the same table. Of other files the columns follow
 * from the schema: texts, numbers, whole numbers, booleans, dates; points of time become ISO texts, lists of texts lists, what is
 * nested otherwise JSON. NaN, by which some programs mean nothing, is read as `null`, which a warning tells. Whole numbers that a
 * double cannot hold, infinities and bytes that are no text are errors; with any, there is no table. Rows count from 2, as if
 * the names stood in row 1. Bytes that are no Parquet file, or a damaged one, are an error too and no exception; but a file that was
 * changed with intent may keep `hyparquet` busy without end, so read files of strangers in a worker that can be stopped.
 *
 * @example
 * import * as parquet from "hyparquet";
 * const result = await fromParquet(await readFile("targets.parquet"), { parquet });
 */
export async function fromParquet(bytes: Uint8Array, options: FromParquetOptions): Promise<ReadResult<Table>> {
  const refuse = (...findings: readonly Finding[]): ReadResult<Table> => ({ success: false, findings });
  const buffer = new Uint8Array(bytes).buffer;
  if (!isParquet(bytes)) return refuse(faultAt(NOWHERE, "io.parquet-not", []));
  const read = await readFile(buffer, options);
  if ("fault" in read) return refuse(read.fault);
  const { metadata, rows } = read;
  const found = fileColumns(metadata.schema);
  const names = new Set(found?.map(({ element }) => element.name));
  if (!found || names.size < found.length || BigInt(rows.length) !== metadata.num_rows) {
    return refuse(faultAt(NOWHERE, "io.parquet-damaged", [], { reason: "schema" }));
  }
  const { shape, findings } = shapeOf(metadata, found);
  const columns = shape?.columns ?? found.map(columnOf);
  const { name = "table", title = { zh: "表", en: "table" }, key = [] } = shape ?? {};
  const decoded = decodeRows(rows, { name, columns }, found);
  if (decoded.errors.length > 0) return refuse(...decoded.errors, ...findings);
  const data: Table = { ...(shape ?? { name, title, columns, key }), rows: decoded.rows };
  return { success: true, data, findings: [...findings, ...decoded.warnings] };
}

function isParquet(bytes: Uint8Array): boolean {
  const marks = [...bytes.slice(0, 4), ...bytes.slice(-4)];
  return bytes.length >= 12 && String.fromCharCode(...marks) === "PAR1PAR1";
}

type FileReading =
  | { readonly metadata: FileMetadata; readonly rows: readonly Readonly<Record<string, unknown>>[] }
  | { readonly fault: Finding };

async function readFile(buffer: ArrayBuffer, { parquet, compressors }: FromParquetOptions): Promise<FileReading> {
  try {
    const metadata = parquet.parquetMetadata(buffer) as FileMetadata;
    const codecs = metadata.row_groups.flatMap(({ columns }) => columns.map(({ meta_data }) => meta_data?.codec));
    const known = ["SNAPPY", "UNCOMPRESSED", undefined, ...Object.keys(compressors ?? {})];
    const codec = codecs.find((each) => !known.includes(each));
    if (codec) return { fault: faultAt(NOWHERE, "io.parquet-codec", [], { codec }) };
    const slice = (start: number, end?: number): ArrayBuffer => buffer.slice(start, end);
    const file = { byteLength: buffer.byteLength, slice };
    const how = { file, metadata, parsers: PARSERS, utf8: false, geoparquet: false, compressors };
    const rows = await parquet.parquetReadObjects(how as never);
    return { metadata, rows: rows as readonly Readonly<Record<string, unknown>>[] };
  } catch (error) {
    const reason = verbatim(error instanceof Error ? error.message.slice(0, 200) : "");
    return { fault: faultAt(NOWHERE, "io.parquet-damaged", [], { reason }) };
  }
}

/** What the file says the table is, if it says so and still has these columns. */
function shapeOf(
  { key_value_metadata }: FileMetadata,
  found: readonly FileColumn[],
): { readonly shape?: TableShape; readonly findings: readonly Finding[] } {
  const written = key_value_metadata?.find(({ key }) => key === SHAPE_KEY)?.value;
  if (written === undefined) return { findings: [] };
  const shape = readShape(written);
  const names = new Set(found.map(({ element }) => element.name));
  const fits = shape?.columns.length === names.size && shape.columns.every(({ name }) => names.has(name));
  if (shape && fits) return { shape, findings: [] };
  return { findings: [{ code: "io.parquet-changed", severity: "warning", path: [], params: {} }] };
}

interface Decoding {
  readonly rows: readonly Row[];
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

function decodeRows(
  rows: readonly Readonly<Record<string, unknown>>[],
  { name: table, columns }: Pick<Table, "name" | "columns">,
  found: readonly FileColumn[],
): Decoding {
  const errors: Finding[] = [];
  let told = 0;
  let missing = 0;
  const readers = columns.map(({ name, type }) => {
    const file = found.find(({ element }) => element.name === name);
    const prepare = file ? preparation(file, type) : (value: unknown): unknown => value;
    return (value: unknown): CellValue | typeof UNFIT => decodeCell(prepare(value), type);
  });
  const decoded = rows.map((row, index): Row => {
    const cells = columns.map((column, at): [string, CellValue] => {
      const value = row[column.name];
      if (Number.isNaN(value)) missing += 1;
      const cell = Number.isNaN(value) ? null : (readers[at]?.(value) ?? null);
      if (cell !== UNFIT) return [column.name, cell];
      told += 1;
      const place = placeOfCell({ row: index + 2, column: at, header: column.name });
      const params = { type: column.type, found: quoted(typeof value === "bigint" ? String(value) : value) };
      if (told <= MOST_ERRORS) errors.push(faultAt(place, "io.parquet-value", [table, index, column.name], params));
      return [column.name, null];
    });
    return Object.fromEntries(cells);
  });
  if (told > MOST_ERRORS) errors.push(faultAt(NOWHERE, "io.more-errors", [], { count: told - MOST_ERRORS }));
  const nan: Finding = { code: "io.parquet-nan", severity: "warning", path: [], params: { count: missing } };
  return { rows: decoded, errors, warnings: missing > 0 ? [nan] : [] };
}

/** What is done to a file's values before they are read: a zone for points of time, and JSON that another program left as text. */
function preparation(file: FileColumn, type: Column["type"]): (value: unknown) => unknown {
  const { converted_type, logical_type } = file.element;
  if (type === "string" && isInUtc(file)) return (value) => (typeof value === "string" ? `${value}Z` : value);
  const isText = file.below.length === 0 && converted_type !== "JSON" && logical_type?.type !== "JSON";
  if (type !== "json" || !isText) return (value) => value;
  return (value) => (typeof value === "string" ? jsonOrNothing(value) : value);
}

/** `UNFIT` goes on as a value that no column holds. */
function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return UNFIT;
  }
}
