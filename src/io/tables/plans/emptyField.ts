import set from "lodash-es/set.js";
import type { Bilingual } from "../../../model/text.ts";
import type { CellValue } from "../table.ts";
import type { Field } from "./field.ts";
import { valueAt } from "./valueAt.ts";

/** Something of a record that may stand there with nothing in it. */
interface Holder {
  readonly name: string;
  readonly title: Bilingual;
  readonly path: readonly (string | number)[];
  readonly make: () => object;
}

/** A group of columns that is one object of the record. */
export interface Group {
  /** What its columns' names begin with. */
  readonly name: string;
  readonly title: Bilingual;
  readonly path: string;
}

/**
 * The column that names lists and groups a record has with nothing in them, as `boosters: []`, where an empty cell would
 * mean that the record has none.
 */
export function emptyField(fields: readonly Field[], groups: readonly Group[] = []): Field {
  const holders: readonly Holder[] = [
    ...fields.flatMap(({ column: { name, title }, path, optionalList }) =>
      optionalList && path ? [{ name, title, path, make: () => [] }] : [],
    ),
    ...groups.map(({ name, title, path }) => ({ name, title, path: path.split("."), make: () => ({}) })),
  ];
  const byName = new Map(holders.map((each) => [each.name, each]));
  return {
    column: {
      name: "empty",
      type: "list",
      title: { zh: "明示为空", en: "stated empty" },
      note: {
        zh: "写明了却没有内容的列表或列组",
        en: "Lists and groups of columns that are there, with nothing in them.",
      },
      codes: holders.map(({ name: value, title }) => ({ value, title })),
    },
    read: (record) => {
      const names = holders.filter(({ path }) => isEmpty(valueAt(record, path))).map(({ name }) => name);
      return names.length === 0 ? null : names;
    },
    put: (record, value) => {
      for (const name of namesIn(value)) {
        const { path, make } = byName.get(name) ?? {};
        if (path && make && valueAt(record, path) === undefined) set(record, path, make());
      }
    },
    checked: true,
  };
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

const namesIn = (value: CellValue): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
