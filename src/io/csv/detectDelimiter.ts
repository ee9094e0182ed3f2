import { unescapeFormula } from "../formulas.ts";
import { columnsNamed } from "../tables/matchHeaders.ts";
import type { Column } from "../tables/table.ts";
import { eachRow } from "./papa.ts";
import { scanQuotes } from "./scanQuotes.ts";

/** What may part cells: a comma, a semicolon, a tab, a full-width comma. */
export type Delimiter = "," | ";" | "\t" | "，";

export const DELIMITERS: readonly Delimiter[] = [",", ";", "\t", "，"];

/** The first row under one delimiter. */
export interface HeaderReading {
  readonly delimiter: Delimiter;
  readonly headers: readonly string[];
  /** How many of them name a column; without columns to look for, how many there are. */
  readonly known: number;
}

/**
 * Reads the first row under each delimiter, best first: by how many headers name a column, then by how many there are. A
 * delimiter under which its quotes are out of order is left out, so the answer may be empty.
 */
export function readHeaders(text: string, columns?: readonly Column[]): readonly HeaderReading[] {
  const line = text.slice(0, firstRowEnd(text));
  const readings = DELIMITERS.flatMap((delimiter): HeaderReading[] => {
    const scan = scanQuotes(line, delimiter);
    if ("fault" in scan) return [];
    let headers: readonly string[] = [];
    eachRow(scan.text, { delimiter, newline: scan.newline }, (cells) => {
      headers = cells;
    });
    const known = columns ? headers.filter((each) => columnsNamed(unescapeFormula(each), columns).length > 0) : headers;
    return [{ delimiter, headers, known: known.length }];
  });
  return readings.sort((a, b) => b.known - a.known || b.headers.length - a.headers.length);
}

/** Where the first line ends that ends outside quotes. */
function firstRowEnd(text: string): number {
  let inQuotes = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') inQuotes = !inQuotes;
    else if (!inQuotes && (character === "\n" || character === "\r")) return at;
  }
  return text.length;
}
