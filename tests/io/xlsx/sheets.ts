import * as xlsx from "hucre/xlsx";

type WriteSheet = Parameters<typeof xlsx.writeXlsx>[0]["sheets"][number];

/** A workbook as a person would make it: the rows of one sheet, and what else is asked for. */
export const workbookOf = (
  rows: NonNullable<WriteSheet["rows"]>,
  more: Omit<Partial<WriteSheet>, "rows"> = {},
): Promise<Uint8Array> => xlsx.writeXlsx({ sheets: [{ name: "试表", rows, ...more }] });

export { xlsx };
