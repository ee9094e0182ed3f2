import type { CellValue, Column, Table } from "eduplan/io";

const TYPES: Readonly<Record<Column["type"], (value: CellValue) => boolean>> = {
  string: (value) => typeof value === "string" && value !== "",
  number: (value) => typeof value === "number" && Number.isFinite(value) && !Object.is(value, -0),
  integer: (value) => Number.isSafeInteger(value),
  boolean: (value) => typeof value === "boolean",
  date: (value) => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value),
  year: (value) => Number.isInteger(value) && String(value).length === 4,
  list: (value) => Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "string"),
  json: (value) => value !== undefined,
};

/** What breaks the promises of a table: exactly its columns in every row, types, codes, required values, a key. */
export function faultsOf({ columns, key, name, rows }: Table): readonly string[] {
  const names = columns.map((column) => column.name);
  const faults: string[] = [];
  if (new Set(names).size < names.length) faults.push(`${name}: two columns of one name`);
  for (const each of key) if (!names.includes(each)) faults.push(`${name}: no column ${each} for its key`);
  for (const { name: column, title } of columns) {
    if (!/^[a-z][a-z0-9_]*$/.test(column)) faults.push(`${name}.${column}: not in snake case`);
    if (title.zh === "" || title.en === "") faults.push(`${name}.${column}: no title`);
  }
  for (const row of rows) {
    if (Object.keys(row).join() !== names.join()) faults.push(`${name}: a row has other columns`);
    for (const column of columns) {
      const fault = faultIn(row[column.name] as CellValue, column);
      if (fault) faults.push(`${name}.${column.name}: ${fault} ${JSON.stringify(row[column.name])}`);
    }
  }
  const keys = rows.map((row) => JSON.stringify(key.map((each) => row[each])));
  const twice = keys.find((each, index) => keys.indexOf(each) !== index && rows.length < 5000);
  if (new Set(keys).size < keys.length) faults.push(`${name}: its key is not unique: ${twice}`);
  return [...new Set(faults)];
}

function faultIn(value: CellValue, { codes, required, type }: Column): string | undefined {
  if (value === null) return required ? "no value where one is required" : undefined;
  if (!TYPES[type](value)) return `not a ${type}:`;
  const items = Array.isArray(value) ? value : [value];
  const known = codes?.map((code) => code.value);
  return known && items.some((item) => !known.includes(String(item))) ? "none of its codes:" : undefined;
}

/** Values that name a row of another table which is not there. */
export function danglingIn(tables: readonly Table[]): readonly string[] {
  const faults = tables.flatMap(({ columns, name, rows }) =>
    columns.flatMap(({ name: column, refersTo }) => {
      const target = tables.find((each) => each.name === refersTo?.table);
      if (!refersTo || !target) return [];
      const known = new Set(target.rows.map((row) => row[refersTo.column]));
      const lost = rows.map((row) => row[column]).filter((value) => value !== null && value !== undefined);
      return lost.filter((value) => !known.has(value)).map((value) => `${name}.${column}: ${JSON.stringify(value)}`);
    }),
  );
  return [...new Set(faults)];
}
