import type { XlsxStyle } from "./xlsxModule.ts";

const solid = (rgb: string): NonNullable<XlsxStyle["fill"]> => ({
  type: "pattern",
  pattern: "solid",
  fgColor: { rgb },
});

/** The row of column names that programs read: there, but in the background. */
export const NAME_STYLE: XlsxStyle = {
  font: { size: 8, color: { rgb: "7F7F7F" } },
  fill: solid("F2F2F2"),
};

/** The row of titles that people read. */
export const TITLE_STYLE: XlsxStyle = {
  font: { bold: true, color: { rgb: "FFFFFF" } },
  fill: solid("1F4E79"),
  alignment: { vertical: "center", wrapText: true },
};

/** A title whose cell must be filled in every row. */
export const REQUIRED_TITLE_STYLE: XlsxStyle = { ...TITLE_STYLE, fill: solid("9C3B1B") };

/** A title of a column that most will leave alone. */
export const MINOR_TITLE_STYLE: XlsxStyle = { ...TITLE_STYLE, fill: solid("7F8FA6") };

/** A heading in running text. */
export const HEADING_STYLE: XlsxStyle = {
  font: { bold: true, size: 13, color: { rgb: "1F4E79" } },
  alignment: { vertical: "center" },
  border: { bottom: { style: "thin", color: { rgb: "1F4E79" } } },
};

/** The name of a thing explained beside it. */
export const TERM_STYLE: XlsxStyle = { font: { bold: true }, alignment: { vertical: "top", wrapText: true } };

/** Running text. */
export const PROSE_STYLE: XlsxStyle = { alignment: { vertical: "top", wrapText: true } };

/** A row that shows how to fill a sheet. */
export const EXAMPLE_STYLE: XlsxStyle = {
  font: { italic: true, color: { rgb: "595959" } },
  fill: solid("FFF8E5"),
};
