import type { Locale } from "../../model/text.ts";
import { countCell, type Section, type TextCell } from "../section.ts";
import { SHOW_WORDS } from "./words.ts";

/** How much of each section is shown. */
export interface Limits {
  readonly rows: number;
  readonly columns: number;
}

/** Cuts long tables and lists, and says below how much was cut. A doubt is never cut from a list. */
export function limitSections(sections: readonly Section[], limits: Limits, locale: Locale): readonly Section[] {
  const words = SHOW_WORDS[locale];
  return sections.map(({ title, table, list = [] }): Section => {
    const items = list.filter(({ tone }, index) => index < limits.rows || tone === "doubt");
    const notes: readonly (readonly [words: string, cut: number])[] = [
      [words.furtherRows, (table?.rows.length ?? 0) - limits.rows],
      [words.furtherColumns, (table?.columns.length ?? 0) - limits.columns],
      [words.furtherItems, list.length - items.length],
    ];
    const cut = notes.filter(([, count]) => count > 0).map(([text, count]): TextCell => countCell(text, count));
    return {
      title,
      ...(table && {
        table: {
          columns: table.columns.slice(0, limits.columns),
          rows: table.rows.slice(0, limits.rows).map((row) => row.slice(0, limits.columns)),
        },
      }),
      ...(items.length + cut.length > 0 && { list: [...cut, ...items] }),
    };
  });
}
