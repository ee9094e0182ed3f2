import type { Locale } from "../../../model/text.ts";
import type { Row } from "../../tables/table.ts";
import { formatOf, valueToWrite } from "../cellToWrite.ts";
import { textWidth } from "../columnWidth.ts";
import { EXAMPLE_STYLE, HEADING_STYLE, NAME_STYLE, PROSE_STYLE, REQUIRED_TITLE_STYLE, TITLE_STYLE } from "../styles.ts";
import type { XlsxCellToWrite, XlsxSheetToWrite, XlsxStyle, XlsxValue } from "../xlsxModule.ts";
import { inWords } from "./codeWords.ts";
import { EXAMPLE_ROWS } from "./exampleRows.ts";
import type { TemplateColumn, TemplateTable } from "./templateTables.ts";

const WIDTHS: readonly number[] = [22, 62, 34, 34];
const LINE_HEIGHT = 16;

const HEADINGS: readonly Readonly<Record<Locale, string>>[] = [
  { zh: "列", en: "column" },
  { zh: "填什么", en: "what to write" },
  { zh: "例一", en: "first example" },
  { zh: "例二", en: "second example" },
];

/** The sheet that goes through the columns one by one, with what to write and how it looks when it is written. */
export function exampleSheet(tables: readonly TemplateTable[], name: string, locale: Locale): XlsxSheetToWrite {
  const rows: XlsxValue[][] = [];
  const cells = new Map<string, XlsxCellToWrite>();
  const rowDefs = new Map<number, { height: number }>();
  const add = (values: XlsxValue[], styles: readonly XlsxStyle[], height: number): void => {
    styles.forEach((style, at) => void cells.set(`${rows.length},${at}`, { style }));
    rowDefs.set(rows.length, { height });
    rows.push(values);
  };
  for (const { table, columns } of tables) {
    const examples = EXAMPLE_ROWS[table.name] ?? [];
    const headings = HEADINGS.slice(0, examples.length + 2).map((heading) => heading[locale]);
    add(
      [table.title[locale]],
      HEADINGS.map(() => HEADING_STYLE),
      30,
    );
    add(
      headings,
      headings.map(() => NAME_STYLE),
      14,
    );
    for (const column of columns.filter(({ isProminent }) => isProminent)) {
      const values = [column.column.title[locale], column.help[locale], ...cellsOf(column, examples, locale)];
      add(values, stylesOf(column, examples.length), heightOf(values));
    }
    add([], [], LINE_HEIGHT);
  }
  return {
    name,
    rows,
    cells,
    rowDefs,
    columns: WIDTHS.map((width) => ({ width })),
    view: { showGridLines: false, tabColor: { rgb: "C9A227" } },
    pageSetup: { orientation: "portrait", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

const cellsOf = ({ column, choices }: TemplateColumn, examples: readonly Row[], locale: Locale): readonly XlsxValue[] =>
  examples.map((row) =>
    valueToWrite(inWords(row[column.name] ?? null, choices, locale), column, () => "xlsxTemplate: example"),
  );

function stylesOf({ column, isRequired }: TemplateColumn, examples: number): readonly XlsxStyle[] {
  const example: XlsxStyle = { ...EXAMPLE_STYLE, numFmt: formatOf(column) };
  return [
    isRequired ? REQUIRED_TITLE_STYLE : TITLE_STYLE,
    PROSE_STYLE,
    ...Array.from({ length: examples }, () => example),
  ];
}

function heightOf(values: readonly XlsxValue[]): number {
  const lines = values.map((value, at) => Math.ceil(textWidth(String(value ?? "")) / ((WIDTHS[at] ?? 20) - 3)));
  return Math.max(1, ...lines) * LINE_HEIGHT + 3;
}
