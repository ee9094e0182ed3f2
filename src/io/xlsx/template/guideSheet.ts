import type { Locale } from "../../../model/text.ts";
import { textWidth } from "../columnWidth.ts";
import { HEADING_STYLE, PROSE_STYLE, TERM_STYLE } from "../styles.ts";
import type { XlsxCellToWrite, XlsxSheetToWrite, XlsxValue } from "../xlsxModule.ts";
import { GUIDE_TEXT, type GuideLine, READING_CODE } from "./guideText.ts";

const TERM_WIDTH = 18;
const TEXT_WIDTH = 96;
const LINE_HEIGHT = 17;

/** The sheet that explains the others, as running text beside what it is about. */
export function guideSheet(name: string, locale: Locale): XlsxSheetToWrite {
  const lines: readonly GuideLine[] = [
    ...GUIDE_TEXT,
    { term: { zh: "命令", en: "Command" }, text: { zh: READING_CODE, en: READING_CODE } },
  ];
  const cells = new Map<string, XlsxCellToWrite>();
  const rowDefs = new Map<number, { height: number }>();
  const rows = lines.map((line, index): XlsxValue[] => {
    if ("heading" in line) {
      cells.set(`${index},0`, { style: HEADING_STYLE });
      cells.set(`${index},1`, { style: HEADING_STYLE });
      rowDefs.set(index, { height: 30 });
      return [line.heading[locale], null];
    }
    cells.set(`${index},0`, { style: TERM_STYLE });
    cells.set(`${index},1`, { style: PROSE_STYLE });
    const [term, text] = [line.term[locale], line.text[locale]];
    const needed = Math.max(textWidth(text) / (TEXT_WIDTH - 4), textWidth(term) / (TERM_WIDTH - 2));
    rowDefs.set(index, { height: Math.ceil(needed) * LINE_HEIGHT + 4 });
    return [term, text];
  });
  return {
    name,
    rows,
    cells,
    rowDefs,
    columns: [{ width: TERM_WIDTH }, { width: TEXT_WIDTH }],
    view: { showGridLines: false, tabColor: { rgb: "1F4E79" } },
    pageSetup: { orientation: "portrait", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}
