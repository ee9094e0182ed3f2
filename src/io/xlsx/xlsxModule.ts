// The parts of `hucre` that are used, in types of our own: who does not read or write workbooks need not install it.

/** What a cell holds. */
export type XlsxValue = string | number | boolean | Date | null;

/** How a cell looks. */
export interface XlsxStyle {
  numFmt?: string;
  font?: { bold?: boolean; italic?: boolean; size?: number; color?: { rgb?: string } };
  fill?: { type: "pattern"; pattern: "solid"; fgColor: { rgb: string } };
  alignment?: { horizontal?: "left" | "center"; vertical?: "top" | "center"; wrapText?: boolean };
  border?: { bottom?: { style: "thin"; color?: { rgb?: string } } };
}

/** A cell with more than a value. */
export interface XlsxCellToWrite {
  value?: XlsxValue;
  style?: XlsxStyle;
  richText?: { text: string }[];
  hyperlink?: { target: string; location?: string };
}

/** A rule for what may be typed into a range of cells, with a word of help. */
export interface XlsxValidation {
  type: "list" | "whole" | "decimal" | "date" | "textLength";
  operator?: "between" | "greaterThan" | "greaterThanOrEqual";
  formula1?: string;
  formula2?: string;
  values?: string[];
  allowBlank?: boolean;
  showInputMessage?: boolean;
  showErrorMessage?: boolean;
  inputTitle?: string;
  inputMessage?: string;
  errorTitle?: string;
  errorMessage?: string;
  errorStyle?: "stop" | "warning" | "information";
  range: string;
}

/** A sheet to be written. */
export interface XlsxSheetToWrite {
  name: string;
  columns: { width?: number; style?: XlsxStyle; hidden?: boolean; outlineLevel?: number; collapsed?: boolean }[];
  rows: XlsxValue[][];
  /** By `row,column`, counted from 0. */
  cells: Map<string, XlsxCellToWrite>;
  rowDefs?: Map<number, { height?: number; hidden?: boolean }>;
  merges?: { startRow: number; startCol: number; endRow: number; endCol: number }[];
  dataValidations?: XlsxValidation[];
  autoFilter?: { range: string };
  freezePane?: { rows?: number; columns?: number };
  outlineProperties?: { summaryRight?: boolean };
  pageSetup?: {
    orientation?: "landscape" | "portrait";
    fitToPage?: boolean;
    fitToWidth?: number;
    fitToHeight?: number;
    printTitlesRow?: string;
  };
  view?: { showGridLines?: boolean; tabColor?: { rgb?: string } };
  hidden?: boolean;
  veryHidden?: boolean;
}

/** A cell as it was read, where there is more to know than its value. */
export interface XlsxCellRead {
  readonly type: string;
  readonly style?: { readonly numFmt?: string };
  readonly formula?: string;
}

/** A sheet as it was read. */
export interface XlsxSheetRead {
  readonly name: string;
  readonly rows: readonly (readonly XlsxValue[])[];
  /** By `row,column`, counted from 0. */
  readonly cells?: ReadonlyMap<string, XlsxCellRead>;
  readonly merges?: readonly {
    readonly startRow: number;
    readonly startCol: number;
    readonly endRow: number;
    readonly endCol: number;
  }[];
}

/** The parts of `hucre/xlsx` that are used; pass the module: `import * as xlsx from "hucre/xlsx"`. */
export interface XlsxModule {
  writeXlsx(workbook: {
    sheets: XlsxSheetToWrite[];
    activeSheet?: number;
    defaultFont?: { name?: string; size?: number };
    properties?: { title?: string; creator?: string };
  }): Promise<Uint8Array>;
  readXlsx(
    bytes: Uint8Array,
    options: { readStyles: boolean; sheets: (sheet: { name: string; index: number }) => boolean },
  ): Promise<{ readonly sheets: readonly XlsxSheetRead[] }>;
}
