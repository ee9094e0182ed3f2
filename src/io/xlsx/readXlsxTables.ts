import type { ReadResult } from "../readResult.ts";
import type { Table } from "../tables/table.ts";
import type { XlsxLimits } from "./checkFile.ts";
import { CODEBOOK } from "./codebookTable.ts";
import { readWorkbook } from "./readWorkbook.ts";
import type { XlsxModule } from "./xlsxModule.ts";

/** How tables are to be read from a workbook. */
export interface ReadXlsxTablesOptions {
  /** The module that reads it: `import * as xlsx from "hucre/xlsx"`. */
  readonly xlsx: XlsxModule;
  /** What the sheets hold: names, titles and columns; rows do not matter. */
  readonly tables: readonly Table[];
  readonly limits?: XlsxLimits;
}

/**
 * Reads a workbook as `toXlsx` writes it, or one that a person made with the same columns, into tables. Sheets and columns are found by their
 * names or their titles in either language, in any order; codes may be written as what they are called. Numbers and truth values that
 * stand there as text are read; a date is read where Excel has one. Rows without content are passed over.
 *
 * What Excel makes of what was typed is never taken in silence: a percentage, a formula's saved value and a date in a text column are
 * taken with a warning, anything doubtful (an error value, a date with a time, merged cells, a column of unknown name) is an error with its
 * cell, and then nothing is given. Files that are no workbook, encrypted, damaged or beyond `limits` are errors too, before they are unpacked.
 *
 * @throws EduplanError `no-xlsx-module`, `not-bytes`.
 * @example
 * const result = await readXlsxTables(await readFile("index.xlsx"), { xlsx, tables: [toRows(index)] });
 */
export async function readXlsxTables(
  bytes: Uint8Array,
  { xlsx, tables, limits }: ReadXlsxTablesOptions,
): Promise<ReadResult<readonly Table[]>> {
  const { sheets, findings } = await readWorkbook("readXlsxTables", bytes, {
    xlsx,
    tables,
    limits,
    besides: [CODEBOOK],
    mayBeMissing: () => false,
  });
  if (findings.some(({ severity }) => severity === "error")) return { success: false, findings };
  return { success: true, data: sheets.map(({ table }) => table), findings };
}
