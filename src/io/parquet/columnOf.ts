import type { Column, ColumnType } from "../tables/table.ts";
import type { SchemaElement } from "./parquetModules.ts";

/** A column of a file: its node of the schema, and those below it. */
export interface FileColumn {
  readonly element: SchemaElement;
  readonly below: readonly SchemaElement[];
}

/** The columns of a file; `undefined` for a schema that is no tree. */
export function fileColumns(schema: readonly SchemaElement[]): readonly FileColumn[] | undefined {
  const columns: FileColumn[] = [];
  let at = 1;
  while (at < schema.length) {
    const element = schema[at] as SchemaElement;
    const end = subtreeEnd(schema, at);
    if (end > schema.length) return undefined;
    columns.push({ element, below: schema.slice(at + 1, end) });
    at = end;
  }
  return columns.length > 0 && columns.length === schema[0]?.num_children ? columns : undefined;
}

/** Where the nodes end that stand below one. */
function subtreeEnd(schema: readonly SchemaElement[], start: number): number {
  let open = 1;
  let at = start;
  for (; open > 0 && at < schema.length; at += 1) open += (schema[at]?.num_children ?? 0) - 1;
  return open > 0 ? schema.length + 1 : at;
}

/** The column of a table that holds what a file's column does; nested ones but lists of texts become JSON. */
export function columnOf({ element, below }: FileColumn): Column {
  const { name } = element;
  return { name, title: { zh: name, en: name }, type: below.length > 0 ? nestedType(element, below) : typeOf(element) };
}

function nestedType(element: SchemaElement, below: readonly SchemaElement[]): ColumnType {
  const isList = element.converted_type === "LIST" || element.logical_type?.type === "LIST";
  const item = below.at(-1);
  return isList && below.length === 2 && item !== undefined && typeOf(item) === "string" ? "list" : "json";
}

function typeOf({ type, converted_type, logical_type, repetition_type }: SchemaElement): ColumnType {
  if (repetition_type === "REPEATED" && type !== "BYTE_ARRAY") return "json";
  const kind = logical_type?.type ?? converted_type ?? "";
  if (kind === "DATE") return "date";
  if (kind === "JSON" || kind === "GEOMETRY" || kind === "GEOGRAPHY" || kind === "VARIANT") return "json";
  if (kind === "DECIMAL" || converted_type === "DECIMAL" || kind === "FLOAT16") return "number";
  if (isTimestamp({ type, converted_type, logical_type })) return "string";
  switch (type) {
    case "BOOLEAN":
      return "boolean";
    case "INT32":
    case "INT64":
      return "integer";
    case "FLOAT":
    case "DOUBLE":
      return "number";
    default:
      return "string";
  }
}

function isTimestamp({ type, converted_type, logical_type }: Omit<SchemaElement, "name">): boolean {
  return type === "INT96" || logical_type?.type === "TIMESTAMP" || (converted_type?.startsWith("TIMESTAMP") ?? false);
}

/** Whether a column holds points of time that are told in UTC. */
export function isInUtc({ element }: FileColumn): boolean {
  return isTimestamp(element) && element.type !== "INT96" && element.logical_type?.isAdjustedToUTC !== false;
}
