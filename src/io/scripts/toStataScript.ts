import type { Bilingual, Locale } from "../../model/text.ts";
import type { Column, Table } from "../tables/table.ts";
import { stataNames } from "./stataNames.ts";
import { plainWords, stataLabel, stataPath, stataValue, stataWords } from "./stataText.ts";
import type { ScriptOptions } from "./toRScript.ts";

/**
 * Writes a do-file (Stata 15 or later) that reads tables from the CSV files that `toCsv(table)` gives and saves each as
 * `<name>.dta` beside it. Numbers are doubles, compressed without loss, dates `%td`, booleans 0 and 1 with labels; where there are
 * codes, numbers from 1 in their order with value labels, and the codes in a note. Texts, lists and JSON are strings, as `strL` where they are long.
 * Missing is `.` or an empty string. Variables bear their titles as labels, cut at 80 characters with the whole in a note; names
 * longer than 32 characters are cut, with the whole in a note. The do-file stops at a number, date or code that is none.
 * Nothing in a table's names or titles can become a command or a macro. A file
 * without rows cannot be imported. The do-file is written after Stata's manuals and has not been run in Stata.
 *
 * @throws EduplanError `invalid-path` when the path or a table's name contains a quote, `$`, a backtick or a line break.
 */
export function toStataScript(
  tables: readonly Pick<Table, "name" | "title" | "columns">[],
  options: ScriptOptions = {},
): string {
  const { path = ".", locale = "zh" } = options;
  const head = ["* Reads tables of plans from CSV files and saves them as .dta. Stata 15 or later.", "version 15", ""];
  return [...head, ...tables.flatMap((table) => tableLines(table, path, locale))].join("\n");
}

function tableLines(
  { name, title, columns }: Pick<Table, "name" | "title" | "columns">,
  path: string,
  locale: Locale,
): readonly string[] {
  const names = stataNames(columns.map((column) => column.name));
  const { words, cut } = stataLabel(title[locale]);
  return [
    `import delimited using ${stataPath(`${path}/${name}.csv`)}, clear delimiters(",") varnames(nonames) rowrange(2:) ///`,
    '  stringcols(_all) bindquotes(strict) maxquotedrows(unlimited) encoding("UTF-8")',
    `assert c(k) == ${columns.length}`,
    "rename v# cell_#",
    ...columns.flatMap((column, index) =>
      columnLines(column, { name: names[index] ?? "", cell: `cell_${index + 1}`, locale }),
    ),
    `order ${names.join(" ")}`,
    "compress",
    `label data ${words}`,
    ...(cut ? [`notes: ${plainWords(title[locale])}`] : []),
    `save ${stataPath(`${path}/${name}.dta`)}, replace`,
    "",
  ];
}

/** A variable to be made: its name, the column of text it is made from, the language of its labels. */
interface Making {
  readonly name: string;
  readonly cell: string;
  readonly locale: Locale;
}

function columnLines(column: Column, making: Making): readonly string[] {
  const { name, cell, locale } = making;
  const { words, cut } = stataLabel(column.title[locale]);
  const note = (text: string): string => `notes ${name}: ${plainWords(text)}`;
  return [
    ...valueLines(column, making),
    ...(isText(column) ? [] : [`drop ${cell}`]),
    `label variable ${name} ${words}`,
    ...(cut ? [note(column.title[locale])] : []),
    ...(name === column.name ? [] : [note(column.name)]),
  ];
}

const isText = ({ type, codes }: Column): boolean =>
  type === "list" || type === "json" || (type === "string" && !codes);

function valueLines(column: Column, { name, cell, locale }: Making): readonly string[] {
  const complete = `assert missing(${name}) == (${cell} == "")`;
  switch (column.type) {
    case "number":
    case "integer":
    case "year":
      return [`generate double ${name} = real(${cell})`, complete];
    case "date":
      return [`generate long ${name} = date(${cell}, "YMD")`, complete, `format ${name} %tdCCYY-NN-DD`];
    case "boolean":
      return [
        `generate byte ${name} = cond(${cell} == "true", 1, cond(${cell} == "false", 0, .))`,
        complete,
        ...labelLines(name, `${cell}_codes`, [
          [0, NO[locale]],
          [1, YES[locale]],
        ]),
      ];
    default:
      break;
  }
  const unquote = `replace ${cell} = usubstr(${cell}, 2, .) if ustrregexm(${cell}, "^'+[=+\\-@\\t\\r＝＋－＠]")`;
  if (isText(column)) return [unquote, `rename ${cell} ${name}`];
  const codes = column.codes ?? [];
  return [
    unquote,
    `generate int ${name} = .`,
    ...codes.map(({ value }, index) => `replace ${name} = ${index + 1} if ${cell} == ${stataValue(value)}`),
    complete,
    ...labelLines(
      name,
      `${cell}_codes`,
      codes.map(({ title }, index) => [index + 1, title[locale]]),
    ),
    ...codes.map(({ value }, index) => `notes ${name}: ${plainWords(`${index + 1} = ${value}`)}`),
  ];
}

function labelLines(name: string, label: string, values: readonly (readonly [number, string])[]): readonly string[] {
  const define = values.map(
    ([value, text], index) => `label define ${label} ${value} ${stataWords(text)}${index > 0 ? ", add" : ""}`,
  );
  return values.length > 0 ? [...define, `label values ${name} ${label}`] : [];
}

const YES: Bilingual = { zh: "是", en: "yes" };
const NO: Bilingual = { zh: "否", en: "no" };
