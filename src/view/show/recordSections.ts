import type { RegionTable } from "../../composite/table.ts";
import type { Bilingual, Locale } from "../../model/text.ts";
import { cell, countCell, type Section, type TextCell } from "../section.ts";
import { caveatSections } from "../sections/caveats.ts";
import { TEXTS } from "../texts.ts";
import type { ShowableTable } from "./showable.ts";
import { SHOW_WORDS } from "./words.ts";

/** A table of named columns, under its title. Columns in which no row has a value are left out and counted. */
export function tableSection({ name, title, columns, rows }: ShowableTable, locale: Locale): Section {
  const isFilled = (column: string): boolean => rows.some((row) => (row[column] ?? null) !== null);
  const shown = rows.length === 0 ? columns : columns.filter((column) => isFilled(column.name));
  const left = columns.length - shown.length;
  return {
    title: textIn(title ?? name, locale),
    table: {
      columns: shown.map((column) => textIn(column.title ?? column.name, locale)),
      rows: rows.map((row) => shown.map((column) => valueCell(row[column.name], locale))),
    },
    ...(left > 0 && { list: [countCell(SHOW_WORDS[locale].emptyColumns, left)] }),
    ...(rows.length === 0 && { list: [cell(TEXTS[locale].nothingToList, { tone: "muted" })] }),
  };
}

/** Records of one's own: a column for every key that any of them has. */
export function recordSection(
  records: readonly Readonly<Record<string, unknown>>[],
  title: string,
  locale: Locale,
): Section {
  const keys = [...new Set(records.flatMap(Object.keys))];
  return tableSection({ name: title, columns: keys.map((name) => ({ name })), rows: records }, locale);
}

/** A region × indicator table, with the caveats of the plans it was made from. */
export function regionTableSections({ rows, indicators, plans = [] }: RegionTable, locale: Locale): readonly Section[] {
  const words = SHOW_WORDS[locale];
  const panel = rows.some(({ year }) => year !== undefined);
  const table = {
    columns: [
      words.region,
      ...(panel ? [words.year] : []),
      ...indicators.map(({ id, name = id }) => textIn(name, locale)),
    ],
    rows: rows.map(({ region, name = region, year }, place) => [
      cell(textIn(name, locale)),
      ...(panel ? [valueCell(year, locale)] : []),
      ...indicators.map(({ values }) => valueCell(values[place], locale)),
    ]),
  };
  return [{ title: words.data, table }, ...caveatSections(plans, locale, true)];
}

function textIn(value: string | Bilingual, locale: Locale): string {
  return typeof value === "string" ? value : value[locale];
}

/** A value as it is: numbers are not rounded, what is nested is JSON, nothing is a dash. */
function valueCell(value: unknown, locale: Locale): TextCell {
  if (value === null || value === undefined) return cell("—", { tone: "muted" });
  if (typeof value !== "object") return cell(String(value));
  return cell(isBilingual(value) ? value[locale] : JSON.stringify(value));
}

const isBilingual = (value: object): value is Bilingual =>
  Object.keys(value).length === 2 && "zh" in value && "en" in value && typeof value.zh === "string";
