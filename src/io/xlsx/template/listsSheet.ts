import type { Locale } from "../../../model/text.ts";
import { columnLetters } from "../../tables/places.ts";
import type { Code } from "../../tables/table.ts";
import type { XlsxSheetToWrite, XlsxValue } from "../xlsxModule.ts";
import { codeWord } from "./codeWords.ts";
import type { TemplateTable } from "./templateTables.ts";

/** Where the words to pick from stand, as a formula, by the codes they mean. */
export type RangeOf = (choices: readonly Code[]) => string | undefined;

/** The hidden sheet of the words to pick from, a column a list; and where each list stands. */
export function listsSheet(
  tables: readonly TemplateTable[],
  name: string,
  locale: Locale,
): { readonly sheet: XlsxSheetToWrite; readonly rangeOf: RangeOf } {
  const lists = new Map<string, { readonly heading: string; readonly words: readonly string[] }>();
  for (const { column, choices } of tables.flatMap(({ columns }) => columns)) {
    const words = choices.map((code) => codeWord(code, choices, locale));
    if (words.length > 0 && !lists.has(keyOf(choices))) {
      lists.set(keyOf(choices), { heading: column.title[locale], words });
    }
  }
  const all = [...lists.values()];
  const length = Math.max(0, ...all.map(({ words }) => words.length));
  const rows: XlsxValue[][] = [all.map(({ heading }) => heading)];
  for (let index = 0; index < length; index += 1) rows.push(all.map(({ words }) => words[index] ?? null));
  const keys = [...lists.keys()];
  const rangeOf: RangeOf = (choices) => {
    const at = keys.indexOf(keyOf(choices));
    const letters = columnLetters(Math.max(at, 0));
    return at < 0 ? undefined : `'${name}'!$${letters}$2:$${letters}$${choices.length + 1}`;
  };
  const columns = all.map(() => ({ width: 24, style: { numFmt: "@" } }));
  return { sheet: { name, rows, columns, cells: new Map(), hidden: true }, rangeOf };
}

const keyOf = (choices: readonly Code[]): string => choices.map(({ value }) => value).join(";");
