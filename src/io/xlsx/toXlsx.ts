import { EduplanError } from "../../model/error.ts";
import type { Locale } from "../../model/text.ts";
import { type Tabular, tablesOf } from "../tables/tablesOf.ts";
import { codebookTable } from "./codebookTable.ts";
import { sheetNames } from "./sheetNames.ts";
import { tableSheet } from "./tableSheet.ts";
import type { XlsxModule } from "./xlsxModule.ts";

/** How a workbook is to be written. */
export interface ToXlsxOptions {
  /** The module that writes it: `import * as xlsx from "hucre/xlsx"`. */
  readonly xlsx: XlsxModule;
  /** The language of sheet names and titles; Chinese when absent. Cells and column names are the same in both. */
  readonly locale?: Locale;
}

/**
 * Writes plans, a result or tables as a workbook for Excel, LibreOffice or WPS: a sheet a table, and a last sheet that says what the columns and
 * codes mean. Numbers, booleans and dates are such, and everything else is text, so that no cell is a formula; lists are
 * joined by semicolons, and what no cell can hold is JSON. `fromXlsx` and `readXlsxTables` read it back; of a table, an
 * empty text or one of blanks alone comes back as nothing.
 *
 * @throws EduplanError `no-xlsx-module`; `cell-too-long`, `too-many-rows` or `too-many-columns` when a table does not fit into a sheet.
 * @example
 * import * as xlsx from "hucre/xlsx";
 * await writeFile("plans.xlsx", await toXlsx(plans, { xlsx, locale: "zh" }));
 */
export async function toXlsx(of: Tabular, { xlsx, locale = "zh" }: ToXlsxOptions): Promise<Uint8Array> {
  if (typeof xlsx?.writeXlsx !== "function") {
    throw new EduplanError(
      "no-xlsx-module",
      'toXlsx: pass the module that writes workbooks: import * as xlsx from "hucre/xlsx", then { xlsx }',
    );
  }
  const tables = tablesOf(of);
  const names = sheetNames(tables, locale);
  const codebook = codebookTable(tables, names);
  const [codebookName = codebook.name] = sheetNames([codebook], locale, names);
  const sheets = tables.map((table, at) => tableSheet(table, names[at] ?? table.name, locale));
  return xlsx.writeXlsx({ sheets: [...sheets, tableSheet(codebook, codebookName, locale)], activeSheet: 0 });
}
