import type { Bilingual } from "../../model/text.ts";
import type { Code, Column, ColumnType, Table } from "../tables/table.ts";

/** A table without its rows. */
export type TableShape = Omit<Table, "rows">;

/** Under which key of a file's metadata a table's shape stands. */
export const SHAPE_KEY = "eduplan";

/** Writes what a table is, its rows aside. */
export function writeShape({ name, title, columns, key }: Table): string {
  return JSON.stringify({ name, title, columns, key });
}

/** Reads what `writeShape` wrote; `undefined` for anything else. */
export function readShape(text: string): TableShape | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isShape(value) ? value : undefined;
}

type Unknown<Type> = { readonly [Key in keyof Type]?: unknown };

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const areAll = <Item>(value: unknown, is: (item: unknown) => item is Item): value is readonly Item[] =>
  Array.isArray(value) && value.every(is);

function isShape(value: unknown): value is TableShape {
  if (!isObject(value)) return false;
  const { name, title, key, columns }: Unknown<TableShape> = value;
  return isText(name) && isBilingual(title) && areAll(key, isText) && areAll(columns, isColumn);
}

function isColumn(value: unknown): value is Column {
  if (!isObject(value)) return false;
  const { name, type, title, required, codes, refersTo }: Unknown<Column> = value;
  return (
    isText(name) &&
    isText(type) &&
    TYPES.includes(type as ColumnType) &&
    isBilingual(title) &&
    (required === undefined || required === true) &&
    (codes === undefined || areAll(codes, isCode)) &&
    (refersTo === undefined || isReference(refersTo))
  );
}

const TYPES: readonly ColumnType[] = ["string", "number", "integer", "boolean", "date", "year", "list", "json"];

function isBilingual(value: unknown): value is Bilingual {
  if (!isObject(value)) return false;
  const { zh, en }: Unknown<Bilingual> = value;
  return isText(zh) && isText(en);
}

function isCode(value: unknown): value is Code {
  if (!isObject(value)) return false;
  const { value: code, title }: Unknown<Code> = value;
  return isText(code) && isBilingual(title);
}

function isReference(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { table, column }: Unknown<NonNullable<Column["refersTo"]>> = value;
  return isText(table) && isText(column);
}
