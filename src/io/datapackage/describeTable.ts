import type { Json } from "../../model/json.ts";
import { LIST_DELIMITER } from "../tables/cellText.ts";
import type { Column, ColumnType, Table } from "../tables/table.ts";

/** Says what a table or one of its columns is; nothing where it has nothing to say. */
export type Describe = (table: Table, column?: Column) => string | undefined;

/** A table's columns, key and references as a Frictionless Table Schema. */
export function schemaOf(table: Table, tables: ReadonlySet<string>, describe: Describe): Json {
  const { columns, key } = table;
  const foreignKeys = columns.flatMap(({ name, refersTo }) => {
    if (!refersTo || !tables.has(refersTo.table)) return [];
    // Within one table the reference is to the table itself, which has no name there.
    const resource = refersTo.table !== table.name && { resource: refersTo.table };
    return [{ fields: [name], reference: { ...resource, fields: [refersTo.column] } }];
  });
  return {
    fields: columns.map((column) => fieldOf(column, key, describe(table, column))),
    missingValues: [""],
    ...(key.length > 0 && { primaryKey: key }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

/**
 * The published profile of version 2.0 does not know the type `list` of the standard's text, and a column of JSON holds arrays or
 * objects: both are strings there, and their descriptions say so.
 */
const TYPES: Readonly<Record<ColumnType, string>> = {
  string: "string",
  number: "number",
  integer: "integer",
  boolean: "boolean",
  date: "date",
  year: "year",
  list: "string",
  json: "string",
};

function fieldOf(column: Column, key: readonly string[], described: string | undefined): Json {
  const { name, type, title, note, required, codes } = column;
  const isKey = key.length === 1 && key[0] === name;
  const constraints = {
    ...((required || isKey) && { required: true }),
    ...(isKey && { unique: true }),
    ...(codes && type === "string" && { enum: codes.map(({ value }) => value) }),
  };
  const meaning = described ?? (note ? `${note.zh} / ${note.en}` : undefined);
  const description = [meaning, formOf(column)].filter((part) => part !== undefined && part !== "").join(" ");
  return {
    name,
    title: title.zh === title.en ? title.zh : `${title.zh} / ${title.en}`,
    type: TYPES[type],
    ...(description !== "" && { description }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** How a cell that is no plain value is written. */
function formOf({ type, codes = [] }: Column): string | undefined {
  if (type === "json") return "JSON.";
  if (type !== "list") return undefined;
  const of = codes.length === 0 ? "" : `, of: ${codes.map(({ value }) => value).join(", ")}`;
  return `A list joined by “${LIST_DELIMITER}”${of}.`;
}
