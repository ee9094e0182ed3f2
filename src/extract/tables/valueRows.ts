import type { Row } from "./rows.ts";
import type { Stretch, TableEntry } from "./tableEntry.ts";
import { yearIn } from "./years.ts";

const VALUE = /^(?:values?|数值)$/i;
const DATE = /^(?:dates?|日期)$/i;

/** Whether a name only says that its row has the values of what stands before it: Completion rate | Value | 37 | 43. */
export const namesValues = (name: Stretch | undefined): boolean => VALUE.test(name?.text ?? "");

/**
 * The entry of a row of values with the dates of the row below it, each in its column: | Date | June 30, 2011 | October 31, 2020. `undefined` where that row
 * tells no dates. What the values' row has before the word may be missing in it.
 */
export function withDates(text: string, entry: TableEntry, values: Row, dates: Row): TableEntry | undefined {
  const [from, to] = [wordAt(values, VALUE), wordAt(dates, DATE)];
  if (from < 0 || to < 0) return undefined;
  const figures = entry.figures.map((figure) => {
    const position = values.cells.findIndex((cell) => cell.includes(figure.cell));
    const date = position < 0 ? undefined : dates.cells[position - from + to]?.[0];
    const year = date && yearIn(text, date);
    return year ? { ...figure, year: year.year, dated: year.at } : figure;
  });
  return { ...entry, figures };
}

const wordAt = ({ cells }: Row, word: RegExp): number =>
  cells.slice(0, 3).findIndex((cell) => word.test(cell[0]?.text ?? ""));
