import type { GivenRow, ReviewColumn, ReviewSheet } from "../../extract/index.ts";
import { messageOf } from "../../model/messages/index.ts";
import { STAGES } from "../../model/stages.ts";
import type { Bilingual } from "../../model/text.ts";
import { THEMES } from "../../model/themes.ts";
import { UNITS } from "../../model/units.ts";
import type { Code, Column, Row, Table } from "./table.ts";

/**
 * A review sheet as a table, to be written as CSV or as a workbook, corrected by a person and read back. `reviewRows` takes it back to rows
 * for `applyReview`, and its columns are what a reader of files needs to be told.
 *
 * @example
 * const table = reviewTable(reviewSheet(extraction, { only: "unsure", text }));
 * await writeFile("review.xlsx", await toXlsx(table, { xlsx }));
 * const result = await readXlsxTables(await readFile("review.xlsx"), { xlsx, tables: [table] });
 * if (result.success) applyReview(extraction, reviewRows(result.data[0]), { by: "Li Na", text });
 */
export function reviewTable({ columns, rows }: ReviewSheet): Table {
  const typed = columns.map(columnOf);
  return {
    name: "review",
    title: { zh: "复核表", en: "review sheet" },
    columns: typed,
    key: ["record"],
    rows: rows.map((row) => {
      const given: GivenRow = row;
      return Object.fromEntries(typed.map((column) => [column.name, cellOf(given[column.name], column)]));
    }),
  };
}

/**
 * The rows of a table that was read, for `applyReview`: what a column holds that the table lacks stays as it is, while an empty cell empties.
 *
 * @param table A table as `reviewTable` gives it, or with fewer columns and rows, in any order.
 */
export function reviewRows(table: Pick<Table, "columns" | "rows">): readonly GivenRow[] {
  const names = table.columns.map(({ name }) => name);
  return table.rows.map((row) =>
    Object.fromEntries(names.flatMap((name) => (Object.hasOwn(row, name) ? [[name, row[name]]] : []))),
  );
}

/** Numbers are numbers, but for the value, where a word may say why there is none. */
function columnOf({ name, title, holds, values }: ReviewColumn): Column {
  const isNumber = holds === "number" && name !== "value";
  const codes = holds === "word" && values ? values.map(codeOf) : undefined;
  return { name, title, type: isNumber ? "number" : "string", ...(codes && { codes }) };
}

function codeOf(value: string): Code {
  const title = wordFor(UNITS, value)?.name ?? wordFor(STAGES, value)?.name ?? wordFor(THEMES, value);
  return { value, title: title ?? messageOf(`word.${value}`) ?? { zh: value, en: value } };
}

const wordFor = <Word extends Bilingual | { readonly name: Bilingual }>(
  words: Readonly<Record<string, Word>>,
  value: string,
): Word | undefined => (Object.hasOwn(words, value) ? words[value] : undefined);

function cellOf(cell: unknown, { type }: Column): Row[string] {
  if (cell === null || cell === undefined) return null;
  return type === "number" && typeof cell === "number" ? cell : String(cell);
}
