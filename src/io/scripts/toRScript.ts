import type { Locale } from "../../model/text.ts";
import type { Column, Table } from "../tables/table.ts";
import { rName, rText, rVector } from "./rText.ts";

/** How an import script is written. */
export interface ScriptOptions {
  /** The folder in which `<name of the table>.csv` lie, as seen from where the script is run. Default `.`. */
  readonly path?: string;
  /** The language of labels. Default `zh`. */
  readonly locale?: Locale;
}

/**
 * Writes an R script (base R, 4.0 or later, in a locale of UTF-8) that reads tables from the CSV files that `toCsv(table)` gives, and makes of each a data
 * frame of its name. Texts are character, numbers numeric, whole ones integer where R's integers reach, booleans logical, dates Date,
 * lists a column of character vectors, JSON character; where there are codes, a factor whose levels bear their titles. Missing is NA.
 * Titles stand in the attribute `label` of each column, which RStudio and many packages show. A file with other columns, a number
 * that is none or a code that is unknown stops the script. Nothing in a table's names or titles can become a command.
 *
 * @example
 * for (const table of tables) await writeFile(`data/${table.name}.csv`, toCsv(table));
 * await writeFile("read.R", toRScript(tables, { path: "data", locale: "zh" })); // source("read.R", encoding = "UTF-8")
 */
export function toRScript(
  tables: readonly Pick<Table, "name" | "title" | "columns">[],
  options: ScriptOptions = {},
): string {
  const { path = ".", locale = "zh" } = options;
  const parts = tables.map(({ name, title, columns }) => {
    const object = rName(name);
    return [
      `${object} <- eduplan_read(${rText(`${name}.csv`)}, ${rVector(columns.map((column) => column.name))})`,
      ...columns.map((column) => columnLine(object, column, locale)),
      `attr(${object}, "label") <- ${rText(title[locale])}`,
      "",
    ].join("\n");
  });
  return [HELPERS(path), ...parts, `rm(${HELPER_NAMES.join(", ")})`, ""].join("\n");
}

function columnLine(object: string, column: Column, locale: Locale): string {
  const cell = `${object}[[${rText(column.name)}]]`;
  return `${cell} <- eduplan_label(${valueCall(cell, column, locale)}, ${rText(column.title[locale])})`;
}

function valueCall(cell: string, { type, codes }: Column, locale: Locale): string {
  if (type === "string" && codes) {
    const titles = distinct(codes.map(({ value, title }) => [value, title[locale]]));
    return `eduplan_codes(eduplan_text(${cell}), ${rVector(codes.map(({ value }) => value))}, ${rVector(titles)})`;
  }
  return `${READERS[type]}(${cell})`;
}

const READERS: Readonly<Record<Column["type"], string>> = {
  string: "eduplan_text",
  json: "eduplan_text",
  list: "eduplan_list",
  number: "eduplan_number",
  integer: "eduplan_whole",
  year: "eduplan_whole",
  boolean: "eduplan_flag",
  date: "eduplan_date",
};

/** Titles that stand twice get their code, since R would make one level of them. */
function distinct(codes: readonly (readonly [value: string, title: string])[]): readonly string[] {
  const count = (wanted: string): number => codes.filter(([, title]) => title === wanted).length;
  return codes.map(([value, title]) => (count(title) > 1 ? `${title} (${value})` : title));
}

const HELPER_NAMES: readonly string[] = [
  "eduplan_folder",
  ...["read", "label", "text", "list", "number", "whole", "flag", "date", "codes"].map((name) => `eduplan_${name}`),
];

const HELPERS = (path: string): string => String.raw`# Reads tables of plans from CSV files. Base R, 4.0 or later.
# Run with source("<this file>", encoding = "UTF-8").

eduplan_folder <- ${rText(path)}

eduplan_read <- function(file, columns) {
  cells <- read.csv(file.path(eduplan_folder, file), colClasses = "character", na.strings = "",
                    check.names = FALSE, fill = FALSE, encoding = "UTF-8")
  # The first name has the file's byte order mark before it.
  if (ncol(cells) != length(columns) || !all(endsWith(names(cells), columns))) {
    stop(file, " has other columns than expected", call. = FALSE)
  }
  names(cells) <- columns
  cells
}
eduplan_label <- function(x, label) {
  attr(x, "label") <- label
  x
}
# Text that a spreadsheet would run has a quote before it in the file.
eduplan_text <- function(x) sub("^'('*[=+@\t\r\uff1d\uff0b\uff0d\uff20-])", "\\1", x, perl = TRUE)
# Items are parted by semicolons; a backslash stands before those that belong to an item.
eduplan_list <- function(x) {
  cells <- eduplan_text(x)
  known <- !is.na(cells)
  items <- rep(list(NA_character_), length(cells))
  found <- regmatches(cells[known], gregexpr("(?s)(?:[^\\\\;]|\\\\.)+", cells[known], perl = TRUE))
  items[known] <- lapply(found, function(each) gsub("(?s)\\\\(.)", "\\1", each, perl = TRUE))
  items
}
eduplan_number <- function(x) {
  numbers <- suppressWarnings(as.numeric(x))
  if (!identical(is.na(numbers), is.na(x))) stop("a cell is no number", call. = FALSE)
  numbers
}
eduplan_whole <- function(x) {
  numbers <- eduplan_number(x)
  if (all(abs(numbers) <= .Machine$integer.max, na.rm = TRUE)) as.integer(numbers) else numbers
}
eduplan_flag <- function(x) {
  if (!all(x %in% c("true", "false", NA))) stop("a cell is neither true nor false", call. = FALSE)
  x == "true"
}
eduplan_date <- function(x) as.Date(x, format = "%Y-%m-%d")
eduplan_codes <- function(x, values, titles) {
  unknown <- setdiff(x, c(values, NA))
  if (length(unknown) > 0) stop("unknown code: ", unknown[1], call. = FALSE)
  factor(x, levels = values, labels = titles)
}
`;
