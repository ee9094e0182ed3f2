import { describe } from "../../../model/describe.ts";
import type { Coded } from "../../../model/finding.ts";
import type { Bilingual } from "../../../model/text.ts";
import type { CellValue, Code, Column, ColumnType, Row, Table } from "../table.ts";
import { type ColumnName, TITLES } from "./titles.ts";

/** A column, and where its value comes from. What is `undefined`, empty or no finite number becomes `null`. */
export interface Field<Item> extends Column {
  readonly of: (item: Item) => CellValue | undefined;
}

type More = Partial<Pick<Column, "required" | "codes" | "refersTo">>;
type Maker<Value> = <Item>(name: ColumnName, of: (item: Item) => Value, more?: More) => Field<Item>;
type Maybe<Value> = Value | null | undefined;

const maker =
  <Value extends CellValue | undefined>(type: ColumnType): Maker<Value> =>
  (name, of, more = {}) => ({ name, type, title: TITLES[name], ...more, of });

/** A column of texts or of codes. */
export const text: Maker<Maybe<string>> = maker("string");
export const number: Maker<Maybe<number>> = maker("number");
export const integer: Maker<Maybe<number>> = maker("integer");
export const year: Maker<Maybe<number>> = maker("year");
export const date: Maker<Maybe<string>> = maker("date");
export const flag: Maker<Maybe<boolean>> = maker("boolean");
export const list: Maker<Maybe<readonly string[]>> = maker("list");

/** A column of what is JSON, though its type does not say so to the compiler: no interface has an index signature. */
export function json<Item>(name: ColumnName, of: (item: Item) => unknown, more: More = {}): Field<Item> {
  return { name, type: "json", title: TITLES[name], ...more, of: (item) => of(item) as CellValue | undefined };
}

/** A column of codes, each with its words. */
export function code<Item>(
  name: ColumnName,
  codes: readonly Code[],
  of: (item: Item) => Maybe<string>,
  more: More = {},
): Field<Item> {
  return text(name, of, { ...more, codes });
}

/** That every row has a value. */
export const REQUIRED: { readonly required: true } = { required: true };

const LOCALES = ["zh", "en"] as const;

/** `name_zh` and `name_en`. */
export function bilingual<Item>(name: ColumnName, of: (item: Item) => Maybe<Bilingual>): readonly Field<Item>[] {
  return LOCALES.map((locale) => ({ ...inLanguage(name, locale), of: (item) => of(item)?.[locale] }));
}

function inLanguage(name: ColumnName, locale: "zh" | "en"): Column {
  const { zh, en } = TITLES[name];
  const title =
    locale === "zh" ? { zh: `${zh}(中文)`, en: `${en} (Chinese)` } : { zh: `${zh}(英文)`, en: `${en} (English)` };
  return { name: `${name}_${locale}`, type: "string", title };
}

/** What has a code and can be described: its code, and the sentence in both languages. */
export function coded<Item>(name: ColumnName, of: (item: Item) => Maybe<Coded>): readonly Field<Item>[] {
  return [text(name, (item: Item) => of(item)?.code), ...sentences(name, (item: Item) => [of(item) ?? []].flat())];
}

/** The same of several: their codes as a list, and the sentences joined. */
export function codedList<Item>(name: ColumnName, of: (item: Item) => Maybe<readonly Coded[]>): readonly Field<Item>[] {
  return [list(name, (item: Item) => of(item)?.map((each) => each.code)), ...sentences(name, of)];
}

function sentences<Item>(name: ColumnName, of: (item: Item) => Maybe<readonly Coded[]>): readonly Field<Item>[] {
  return LOCALES.map((locale) => ({
    ...inLanguage(name, locale),
    of: (item) =>
      of(item)
        ?.map((each) => describe(bare(each), locale))
        .join(locale === "zh" ? ";" : "; "),
  }));
}

/** Without the path of a finding, which has a column of its own. */
const bare = ({ code: own, params, message }: Coded): Coded => ({ code: own, params, ...(message && { message }) });

/** The fields of a part of each item; empty where the item has no such part. */
export function through<Outer, Inner>(
  fields: readonly Field<Inner>[],
  pick: (outer: Outer) => Maybe<Inner>,
): readonly Field<Outer>[] {
  return fields.map(({ required: _, of, ...column }) => ({
    ...column,
    of: (outer) => {
      const inner = pick(outer);
      return inner === undefined || inner === null ? null : of(inner);
    },
  }));
}

/** How the columns of a part begin. */
export interface Prefix {
  readonly name: string;
  readonly title: Bilingual;
}

/** As `through`, with a prefix before each column's name. */
export function prefixed<Outer, Inner>(
  prefix: Prefix,
  fields: readonly Field<Inner>[],
  pick: (outer: Outer) => Maybe<Inner>,
): readonly Field<Outer>[] {
  return through(fields, pick).map(({ name, title, ...field }) => ({
    ...field,
    name: `${prefix.name}_${name}`,
    title: { zh: `${prefix.title.zh}${title.zh}`, en: `${prefix.title.en} ${title.en}` },
  }));
}

/** What a table is called, what a row is, and which columns tell rows apart. */
export interface TableHead {
  readonly name: string;
  readonly title: readonly [zh: string, en: string];
  readonly key: readonly string[];
}

/** The table with one row an item. */
export function tableOf<Item>(
  { name, title: [zh, en], key }: TableHead,
  fields: readonly Field<Item>[],
  items: readonly Item[],
): Table {
  const columns = fields.map(({ of: _, ...column }): Column => column);
  const rows = items.map((item): Row => {
    const row: Record<string, CellValue> = {};
    for (const field of fields) row[field.name] = filled(field.of(item), field.type);
    return row;
  });
  return { name, title: { zh, en }, columns, key, rows };
}

function filled(value: CellValue | undefined, type: ColumnType): CellValue {
  if (value === undefined || (value === "" && type !== "json")) return null;
  // Adding 0 makes 0 of -0, which JSON cannot carry.
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : null;
  return type === "list" && Array.isArray(value) && value.length === 0 ? null : value;
}
