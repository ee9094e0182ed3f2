import type { Locale } from "../../../model/text.ts";
import { valueToWrite } from "../cellToWrite.ts";
import { EXAMPLE_STYLE, HEADING_STYLE, REQUIRED_TITLE_STYLE, TITLE_STYLE } from "../styles.ts";
import type { XlsxCellToWrite, XlsxSheetToWrite, XlsxValue } from "../xlsxModule.ts";
import { inWords } from "./codeWords.ts";
import { EXAMPLE_ROWS } from "./exampleRows.ts";
import type { TemplateTable } from "./templateTables.ts";

/** The sheet of rows that are filled in: of each table those columns in which the example has something. */
export function exampleSheet(tables: readonly TemplateTable[], name: string, locale: Locale): XlsxSheetToWrite {
  const rows: XlsxValue[][] = [];
  const cells = new Map<string, XlsxCellToWrite>();
  for (const { table, columns } of tables) {
    const examples = EXAMPLE_ROWS[table.name] ?? [];
    const shown = columns.filter(({ column }) => examples.some((row) => (row[column.name] ?? null) !== null));
    cells.set(`${rows.length},0`, { style: HEADING_STYLE });
    rows.push([table.title[locale]]);
    shown.forEach(({ isRequired }, at) => {
      cells.set(`${rows.length},${at}`, { style: isRequired ? REQUIRED_TITLE_STYLE : TITLE_STYLE });
    });
    rows.push(shown.map(({ column }) => column.title[locale]));
    for (const example of examples) {
      shown.forEach((_, at) => {
        cells.set(`${rows.length},${at}`, { style: EXAMPLE_STYLE });
      });
      rows.push(
        shown.map(({ column, choices }) =>
          valueToWrite(inWords(example[column.name] ?? null, choices, locale), column, () => "xlsxTemplate: example"),
        ),
      );
    }
    rows.push([]);
  }
  const widest = Math.max(...rows.map((row) => row.length));
  return {
    name,
    rows,
    cells,
    columns: Array.from({ length: widest }, () => ({ width: 19 })),
    view: { showGridLines: false, tabColor: { rgb: "C9A227" } },
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}
