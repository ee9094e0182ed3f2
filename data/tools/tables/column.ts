import type { GoalValue } from "../../../src/model/goal.ts";
import { rounded } from "../../../src/model/rounded.ts";
import type { Bilingual } from "../../../src/model/text.ts";

/** What a cell can hold; a list is joined by semicolons. */
export type Cell = string | number | boolean | null | undefined | readonly string[];

/** A field type of Frictionless Table Schema. */
type ColumnType = "string" | "number" | "integer" | "boolean" | "date" | "year" | "list";

/** One column of a table. */
export interface Column<Row> {
  readonly name: string;
  readonly type: ColumnType;
  /** The field of the model it comes from, as `Target.label`; several where records of a union have it. Tells meaning and codes. */
  readonly from: readonly string[];
  readonly read: (row: Row) => Cell;
  readonly required?: boolean;
  /** What is to be said of the column, in place of or behind what the model says. */
  readonly note?: string;
  /** The table and column whose values it names. */
  readonly refersTo?: readonly [table: string, column: string];
}

/** What a column says besides its name, source and value. */
type More = Partial<Pick<Column<never>, "type" | "required" | "note" | "refersTo">>;

/** A column of texts, unless something else is said. */
export function column<Row>(
  name: string,
  from: string | readonly string[],
  read: (row: Row) => Cell,
  more: More = {},
): Column<Row> {
  return { name, type: "string", from: [from].flat(), read, ...more };
}

/** Two columns for a text in Chinese and English. */
export function bilingual<Row>(
  name: string,
  from: string,
  read: (row: Row) => Bilingual | undefined,
  more: More = {},
): readonly Column<Row>[] {
  return (["zh", "en"] as const).map((locale) =>
    column(`${name}_${locale}`, from, (row) => read(row)?.[locale], {
      ...more,
      note: locale === "zh" ? "In Chinese." : "In English.",
    }),
  );
}

/** A value with its bound, scale and unit, as goals, observations and benchmarks have it. */
export interface Valued {
  readonly bound?: string;
  readonly value?: GoalValue | null;
  readonly missing?: string;
  readonly unit?: string;
  readonly scale?: number;
  readonly per?: readonly { readonly every?: number; readonly of: string }[];
}

/** The columns of a value; `amount` is the value times its scale. */
export function valueColumns<Row>(
  record: string,
  read: (row: Row) => Valued | undefined,
  required = false,
): readonly Column<Row>[] {
  const end = (value: Valued["value"], side: 0 | 1): number | undefined => {
    if (value === null || value === undefined) return undefined;
    return typeof value === "number" ? (side === 0 ? value : undefined) : value[side];
  };
  const amount = (row: Row, side: 0 | 1): number | undefined => {
    const { value, scale = 1 } = read(row) ?? {};
    const found = end(value, side);
    return found === undefined ? undefined : rounded(found * scale);
  };
  const from = (field: string): string => `${record}.${field}`;
  return [
    column("bound", from("bound"), (row) => read(row)?.bound, { required }),
    column("value", from("value"), (row) => end(read(row)?.value, 0), {
      type: "number",
      note: "The lower end of a range.",
    }),
    column("value_high", from("value"), (row) => end(read(row)?.value, 1), {
      type: "number",
      note: "The upper end of a range.",
    }),
    column("missing", from("missing"), (row) => read(row)?.missing),
    column("unit", from("unit"), (row) => read(row)?.unit, { required }),
    column("scale", from("scale"), (row) => read(row)?.scale, { type: "number" }),
    column("per", from("per"), (row) => read(row)?.per?.map(({ every = 1, of }) => `${every} ${of}`), {
      type: "list",
      note: "As `5 year`.",
    }),
    column("amount", [], (row) => amount(row, 0), { type: "number", note: "value times scale, in the unit." }),
    column("amount_high", [], (row) => amount(row, 1), {
      type: "number",
      note: "value_high times scale, in the unit.",
    }),
  ];
}
