import type { Locale } from "../../../model/text.ts";
import { addressOf, rangeOf } from "../address.ts";
import { cellToWrite, formatOf, valueToWrite } from "../cellToWrite.ts";
import { textWidth } from "../columnWidth.ts";
import { MINOR_TITLE_STYLE, NAME_STYLE, REQUIRED_TITLE_STYLE, TITLE_STYLE } from "../styles.ts";
import { HEADER_ROWS } from "../tableSheet.ts";
import type { XlsxCellToWrite, XlsxSheetToWrite, XlsxStyle, XlsxValue } from "../xlsxModule.ts";
import { inWords } from "./codeWords.ts";
import type { RangeOf } from "./listsSheet.ts";
import type { TemplateColumn, TemplateTable } from "./templateTables.ts";
import { validationOf } from "./validations.ts";

/** What a sheet to fill in needs to know of the others. */
export interface FillInOptions {
  readonly name: string;
  readonly locale: Locale;
  readonly listRange: RangeOf;
  readonly planIds: string;
}

/** So many rows are made ready to be filled in below those that are. */
const READY_ROWS = 500;

/** A sheet to be filled in, with the rows that its table has already. */
export function fillInSheet({ table, columns }: TemplateTable, options: FillInOptions): XlsxSheetToWrite {
  const { name, locale, listRange, planIds } = options;
  const cells = new Map<string, XlsxCellToWrite>();
  const formats: XlsxStyle[] = columns.map(({ column }) => ({ numFmt: formatOf(column) }));
  columns.forEach((column, at) => {
    cells.set(`0,${at}`, { style: NAME_STYLE });
    cells.set(`1,${at}`, { style: titleStyle(column) });
  });
  const filled = table.rows.map((row, index) =>
    columns.map(({ column, choices }, at): XlsxValue => {
      const line = index + HEADER_ROWS;
      const words = inWords(row[column.name] ?? null, choices, locale);
      const value = valueToWrite(words, column, () => `xlsxTemplate: sheet ${name}, cell ${addressOf(line, at)}`);
      const cell = cellToWrite(value, formats[at] ?? {});
      if (cell) cells.set(`${line},${at}`, cell);
      return value;
    }),
  );
  const prominent = columns.filter(({ isProminent }) => isProminent);
  // Only cells that are there have a format: text stays text in those that a person fills in.
  const ready = Array.from({ length: READY_ROWS }, () => prominent.map(() => null));
  const header = [columns.map(({ column }) => column.name), columns.map(({ column }) => column.title[locale])];
  const lastRow = HEADER_ROWS + filled.length + READY_ROWS - 1;
  return {
    name,
    rows: [...header, ...filled, ...ready],
    cells,
    columns: columns.map((column, at) => ({
      width: widthOf(column, locale),
      style: formats[at] ?? {},
      ...(!column.isProminent && { outlineLevel: 1, hidden: true }),
    })),
    rowDefs: new Map([
      [0, { hidden: true }],
      [1, { height: 33 }],
    ]),
    dataValidations: columns.map((column, at) =>
      validationOf(column, { at, firstRow: HEADER_ROWS, lastRow, locale, listRange, planIds }),
    ),
    autoFilter: { range: rangeOf(1, 0, lastRow, prominent.length - 1) },
    freezePane: { rows: HEADER_ROWS, columns: 2 },
    outlineProperties: { summaryRight: false },
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: "$2:$2" },
  };
}

function titleStyle({ isRequired, isProminent }: TemplateColumn): XlsxStyle {
  if (!isProminent) return MINOR_TITLE_STYLE;
  return isRequired ? REQUIRED_TITLE_STYLE : TITLE_STYLE;
}

/** The columns that take sentences. */
const WIDTHS: Readonly<Record<string, number>> = {
  label: 26,
  title_zh: 34,
  title_en: 34,
  indicator: 30,
  evidence_exact: 48,
  note: 24,
  event: 24,
  source_title: 30,
  source_publisher: 20,
  source_url: 24,
};

const widthOf = ({ column: { name, title } }: TemplateColumn, locale: Locale): number =>
  WIDTHS[name] ?? Math.min(Math.max(11, textWidth(title[locale]) + 4), 22);
