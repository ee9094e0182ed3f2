import type { Finding } from "../../model/finding.ts";
import type { Bilingual } from "../../model/text.ts";
import { faultAt, quoted } from "../faults.ts";
import { unescapeFormula } from "../formulas.ts";
import { placeOfOffset } from "../json/places.ts";
import type { ReadResult } from "../readResult.ts";
import { matchHeaders } from "../tables/matchHeaders.ts";
import { NOWHERE, placeOfCell } from "../tables/places.ts";
import type { Column, Table } from "../tables/table.ts";
import { type Delimiter, type HeaderReading, readHeaders } from "./detectDelimiter.ts";
import { mojibakeIn } from "./mojibake.ts";
import { eachRow } from "./papa.ts";
import { readRows } from "./readRows.ts";
import { readText } from "./readText.ts";
import { type QuoteFault, scanQuotes } from "./scanQuotes.ts";

/** How CSV is read. */
export interface FromCsvOptions {
  /** The table that is to be read: name, title, key and columns are taken from it, its rows are not looked at. */
  readonly table?: Omit<Table, "rows">;
  /** The columns alone, where there is no table. Without columns every cell is text. */
  readonly columns?: readonly Column[];
  /** What parts the cells, where it shall not be found from the first row. */
  readonly delimiter?: Delimiter;
  /** Take a leading `'` before `=`, `+`, `-` or `@` as part of the text, as `toCsv` with the same option writes it. */
  readonly exact?: boolean;
}

/**
 * Reads CSV into a table: the text, or the bytes of a file (see `decodeText` for the encodings). The first row names columns
 * by name or title, in any order; optional columns may be absent, and are `null` in every row. The delimiter is found from the
 * first row among comma, semicolon, tab and full-width comma; either line ending is read, and quotes as RFC 4180 has them.
 *
 * Nothing is repaired and nothing read by half: any cell that is not what its column wants, any row longer or shorter than the
 * first, any header that names no column is an error with row and cell (the first row is row 1), and then there is no table.
 * The first 1,000 errors are given, and the number of the others; the path of one in a row has the table's name, the index of the
 * row and, of a cell, the column. HTML in a cell is text.
 *
 * Without columns every cell is text just as it stands, and an empty one `null`: a code such as 044000 or a date would not
 * survive a guess at its type. Lines without anything are no rows, except in a table of one column; rows of empty cells are none
 * where a column is required, and are told.
 *
 * @example
 * const result = fromCsv(await readFile("targets.csv"), { table: targets });
 * if (!result.success) for (const finding of result.findings) console.log(describe(finding, "en"));
 */
export function fromCsv(input: string | Uint8Array, options: FromCsvOptions = {}): ReadResult<Table> {
  const file = readText(input);
  if (!file.success) return file;
  const whole = file.data;
  const warnings: Finding[] = [...file.findings, ...mojibakeFindings(whole)];
  const refuse = (...errors: readonly Finding[]): ReadResult<Table> => ({
    success: false,
    findings: [...errors, ...warnings],
  });

  const nul = whole.indexOf("\0");
  if (nul >= 0) return refuse(faultAt(placeOfOffset(whole, nul), "io.nul", []));

  const wanted = options.table?.columns ?? options.columns;
  const readings = readHeaders(whole, wanted);
  const delimiter = options.delimiter ?? readings[0]?.delimiter ?? ",";
  const scan = scanQuotes(whole, delimiter);
  if ("fault" in scan) return refuse(quoteFault(whole, delimiter, scan));
  const headers = readings.find((reading) => reading.delimiter === delimiter)?.headers ?? [];
  const text = options.exact ? (cell: string): string => cell : unescapeFormula;
  const names = headers.map(text);
  const lost = wanted && headerFault(readings, { delimiter, wanted, names });
  if (lost) return refuse(lost);

  const columns = wanted ?? textColumns(names);
  const match = matchHeaders(names, columns);
  if (match.findings.length > 0) return refuse(...match.findings);
  // What follows the last line ending would be one more row.
  const body = scan.text.endsWith(scan.newline) ? scan.text.slice(0, -scan.newline.length) : scan.text;
  const { name = "table", title = { zh: "表", en: "table" }, key = [] } = options.table ?? {};
  const read = readRows((take) => eachRow(body, { ...scan, delimiter }, take), {
    table: name,
    columns,
    headers: names,
    match: match.columns,
    text,
  });
  if (read.errors.length > 0) return refuse(...read.errors);
  return {
    success: true,
    data: { name, title, columns, key, rows: read.rows },
    findings: [...warnings, ...read.warnings],
  };
}

function mojibakeFindings(text: string): readonly Finding[] {
  const mojibake = mojibakeIn(text);
  if (!mojibake) return [];
  const { code, count, found } = mojibake;
  return [{ code, severity: "warning", path: [], params: { count, found: quoted(found) } }];
}

/** The cell that a quote opens is found by taking apart what stands before it, which is in order. */
function quoteFault(text: string, delimiter: string, { fault, at }: QuoteFault): Finding {
  const before = scanQuotes(text.slice(0, at), delimiter);
  let row = 0;
  let column = 0;
  if (!("fault" in before)) {
    eachRow(before.text, { ...before, delimiter }, (cells) => {
      row += 1;
      column = cells.length - 1;
    });
  }
  const place = placeOfCell({ row: Math.max(row, 1), column });
  return faultAt(place, fault, [], { found: quoted(text.slice(at, at + 40)) });
}

interface HeaderQuestion {
  readonly delimiter: Delimiter;
  readonly wanted: readonly Column[];
  readonly names: readonly string[];
}

/** Where not one header names a column: whether another delimiter was meant, or the file is another. */
function headerFault(
  readings: readonly HeaderReading[],
  { delimiter, wanted, names }: HeaderQuestion,
): Finding | undefined {
  const known = (reading: HeaderReading | undefined): boolean => reading !== undefined && reading.known > 0;
  if (known(readings.find((reading) => reading.delimiter === delimiter))) return undefined;
  const better = readings.find(known);
  if (better) {
    const params = { given: DELIMITER_NAMES[delimiter], expected: DELIMITER_NAMES[better.delimiter] };
    return faultAt(NOWHERE, "io.other-delimiter", [], params);
  }
  const expected = wanted.map(({ name }) => name).join(", ");
  return faultAt(NOWHERE, "io.no-known-header", [], { found: quoted(names.join(delimiter)), expected });
}

const DELIMITER_NAMES: Readonly<Record<Delimiter, Bilingual>> = {
  ",": { zh: "逗号“,”", en: "a comma (,)" },
  ";": { zh: "分号“;”", en: "a semicolon (;)" },
  "\t": { zh: "制表符", en: "a tab" },
  "，": { zh: "全角逗号“，”", en: "a full-width comma (，)" },
};

/** A column of text for each header. */
function textColumns(names: readonly string[]): readonly Column[] {
  const used = [...new Set(names.map((name) => name.trim()))].filter((name) => name !== "");
  return used.map((name) => ({ name, type: "string", title: { zh: name, en: name } }));
}
