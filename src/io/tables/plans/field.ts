import set from "lodash-es/set.js";
import type { CellValue, Column, ColumnType } from "../table.ts";
import { valueAt } from "./valueAt.ts";

/** Which record of which plan a row holds. */
export interface RecordPlace {
  readonly plan: string;
  /** Its place among the plan's records of the kind, from 1. */
  readonly number: number;
}

/** The cells of a row that is being read, by the names of columns. */
type CellOf = (column: string) => CellValue;

/** A column that goes both ways: how a record fills it, and how its cell is put back into a record. */
export interface Field {
  readonly column: Column;
  /** Where in the record the value stands; findings about that place are about this column. Absent where it follows from others. */
  readonly path?: readonly (string | number)[];
  readonly read: (record: object, place: RecordPlace) => CellValue;
  /** Absent where the value stands in other columns too, or is no part of the record. */
  readonly put?: (record: object, value: CellValue, cellOf: CellOf) => void;
  /** A cell that is filled has to be what `read` makes of the record as the row's other cells tell it. */
  readonly checked?: true;
  /** A list that a record may do without, so that an empty one is something else than none. */
  readonly optionalList?: true;
}

type Leaf = string | number | boolean | null | undefined | readonly unknown[];

/** The places within a record at which a value stands, as `evidence.exact`; lists and free JSON are values. */
type PathOf<Item> = Item extends Leaf
  ? never
  : string extends keyof Item
    ? never
    : { [Key in keyof Item & string]-?: Key | `${Key}.${PathOf<NonNullable<Item[Key]>>}` }[keyof Item & string];

/** What people call a column. */
type Titles = readonly [zh: string, en: string];

/** What a column says besides name, type and title. */
export interface More extends Pick<Column, "required" | "codes" | "refersTo"> {
  readonly note?: Titles;
}

/** Makes the columns of records of one kind. */
export interface FieldMaker<Item extends object> {
  /** A value that stands at one place of the record and may be absent. */
  readonly at: (name: string, type: ColumnType, titles: Titles, path: PathOf<Item>, more?: More) => Field;
  /** A list that every record has, if only an empty one. */
  readonly list: (name: string, type: "list" | "json", titles: Titles, path: PathOf<Item>, more?: More) => Field;
  /** A text in Chinese and English, as two columns. */
  readonly bilingual: (name: string, titles: Titles, path: PathOf<Item>, more?: More) => readonly [Field, Field];
  /** What follows from other columns: for people and programs that do not want to compute it. */
  readonly derived: (
    name: string,
    type: ColumnType,
    titles: Titles,
    read: (record: Item, place: RecordPlace) => CellValue | undefined,
    more?: More & { readonly unchecked?: true },
  ) => Field;
  /** A value that stands in the record in another form than in the cell. */
  readonly made: (
    name: string,
    type: ColumnType,
    titles: Titles,
    path: PathOf<Item>,
    ways: {
      readonly read: (record: Item) => CellValue | undefined;
      readonly put: (record: object, value: CellValue, cellOf: CellOf) => void;
    },
    more?: More & Pick<Field, "checked" | "optionalList">,
  ) => Field;
}

/** Makes the columns of records of one kind, their places checked against the model's interface. */
export function fieldsOf<Item extends object>(): FieldMaker<Item> {
  const at: FieldMaker<Item>["at"] = (name, type, titles, path, more = {}) => ({
    ...standing(name, type, titles, path, more),
    ...(type === "list" && { optionalList: true }),
  });
  return {
    at,
    list: (name, type, titles, path, more = {}) => {
      const keys = path.split(".");
      const put: Field["put"] = (record, value) => void set(record, keys, value ?? []);
      return { ...standing(name, type, titles, path, more), put };
    },
    bilingual: (name, [zh, en], path, more = {}) => [
      standing(`${name}_zh`, "string", [`${zh}(中文)`, `${en}, Chinese`], `${path}.zh`, more),
      standing(`${name}_en`, "string", [`${zh}(英文)`, `${en}, English`], `${path}.en`, more),
    ],
    derived: (name, type, titles, read, { unchecked, ...more } = {}) => ({
      column: columnOf(name, type, titles, more),
      read: (record, place) => read(record as Item, place) ?? null,
      ...(!unchecked && { checked: true }),
    }),
    made: (name, type, titles, path, { read, put }, { checked, optionalList, ...more } = {}) => ({
      column: columnOf(name, type, titles, more),
      path: path.split("."),
      read: (record) => read(record as Item) ?? null,
      put,
      ...(checked && { checked }),
      ...(optionalList && { optionalList }),
    }),
  };
}

/** A column whose cell is the very value at a place of the record. */
function standing(name: string, type: ColumnType, titles: Titles, path: string, more: More): Field {
  const keys = path.split(".");
  return {
    column: columnOf(name, type, titles, more),
    path: keys,
    read: (record) => cellOf(valueAt(record, keys) as CellValue | undefined, type),
    put: (record, value) => {
      // `false` says no more than an empty cell: the model writes what is so, and leaves out what is not.
      if (value !== null && !(type === "boolean" && value === false)) set(record, keys, value);
    },
  };
}

/** An empty list is told by the column `empty`, so that a table says the same as a text file and in memory. */
function cellOf(value: CellValue | undefined, type: ColumnType): CellValue {
  if (value === undefined) return null;
  return type === "list" && isEmpty(value) ? null : value;
}

const isEmpty = (value: CellValue): boolean => Array.isArray(value) && value.length === 0;

function columnOf(name: string, type: ColumnType, [zh, en]: Titles, { note, ...more }: More): Column {
  return { name, type, title: { zh, en }, ...(note && { note: { zh: note[0], en: note[1] } }), ...more };
}
