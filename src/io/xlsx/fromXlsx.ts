import type { Finding } from "../../model/finding.ts";
import type { Plan } from "../../model/plan.ts";
import type { ReadResult } from "../readResult.ts";
import { NOWHERE } from "../tables/places.ts";
import { fromTables } from "../tables/plans/fromTables.ts";
import { planTables } from "../tables/plans/planTables.ts";
import type { PlaceOf } from "../tables/spots.ts";
import type { Column, Table } from "../tables/table.ts";
import type { XlsxLimits } from "./checkFile.ts";
import { CODEBOOK } from "./codebookTable.ts";
import { isFilledIn } from "./fill/filledIn.ts";
import { fillWorkbook } from "./fill/fillWorkbook.ts";
import { planTexts } from "./fill/planTexts.ts";
import type { SheetTable } from "./readTableSheet.ts";
import { readWorkbook } from "./readWorkbook.ts";
import { placeInSheet } from "./sheetPlace.ts";
import { TEMPLATE_SHEETS } from "./template/templateSheets.ts";
import type { XlsxModule } from "./xlsxModule.ts";

/** How plans are to be read from a workbook. */
export interface FromXlsxOptions {
  /** The module that reads it: `import * as xlsx from "hucre/xlsx"`. */
  readonly xlsx: XlsxModule;
  /** Plans that are there already. What the workbook holds of them replaces what they have. */
  readonly plans?: readonly Plan[];
  /**
   * The text of the plan, or texts by the ids of plans: with it the places of quotes are found, which nobody can type, and the text's
   * check sum and length filled in.
   */
  readonly text?: string | Readonly<Record<string, string>>;
  readonly limits?: XlsxLimits;
}

/**
 * Reads plans from a workbook as `toXlsx` writes it, or as a person filled it in from `xlsxTemplate`. Everything is read as `readXlsxTables`
 * says. Besides, what the template lets people leave empty is filled in: the id of a record (`jizhou-target-3`, by its place), its plan when
 * there is one only, no bound word (`exactly`), the deadline (the end of the year in its column, or `unstated`), a reading to the letter, an
 * indicator named by its name, taken as an exact match of confidence 1 by one coder. A cell with anything in it stays as it is.
 *
 * With `text`, each quote without a place is looked up: it must occur once. One that differs from the text in blanks or line breaks
 * alone is read as it stands in the text, with a warning. Without `text` every place must be told in the workbook.
 *
 * @returns The plans, having passed the first door, or what is wrong, by sheet and cell.
 * @throws EduplanError `no-xlsx-module`, `not-bytes`, `which-text` when one text is given for several plans, `duplicate-plan`.
 * @example
 * const result = await fromXlsx(await readFile("jizhou.xlsx"), { xlsx, text: await readFile("jizhou.txt", "utf8") });
 * if (!result.success) for (const finding of result.findings) console.log(describe(finding, "zh"));
 */
export async function fromXlsx(
  bytes: Uint8Array,
  { xlsx, plans = [], text, limits }: FromXlsxOptions,
): Promise<ReadResult<readonly Plan[]>> {
  const tables = planTables([]);
  const { sheets, findings } = await readWorkbook("fromXlsx", bytes, {
    xlsx,
    tables: tables.map(withoutFilledIn),
    limits,
    besides: [CODEBOOK, ...TEMPLATE_SHEETS],
    mayBeMissing: ({ name }) => plans.length > 0 || name !== "plans",
  });
  if (sheets.length === 0 && findings.length === 0) return { success: false, findings: [noSheet(tables)] };
  if (hasErrors(findings)) return { success: false, findings };
  const existing = new Set(plans.map(({ id }) => id));
  const filled = fillWorkbook(sheets, tables, planTexts(text, planIds(sheets)), existing);
  const told = [...findings, ...filled.findings];
  if (hasErrors(told)) return { success: false, findings: told };
  const read = fromTables(filled.tables, { plans, placeOf: placesIn(sheets) });
  return { ...read, findings: [...told, ...read.findings] };
}

const hasErrors = (findings: readonly Finding[]): boolean => findings.some(({ severity }) => severity === "error");

const noSheet = (tables: readonly Table[]): Finding => ({
  code: "io.xlsx-no-sheet",
  severity: "error",
  path: [],
  params: { expected: tables.map(({ title, name }) => `${title.zh}(${name})`) },
});

/** A table whose columns may be empty where `fillWorkbook` fills them. */
function withoutFilledIn(table: Table): Table {
  const columns = table.columns.map((column): Column => {
    const { required, ...rest } = column;
    return required && isFilledIn(table.name, column.name) ? rest : column;
  });
  return { ...table, columns };
}

const planIds = (sheets: readonly SheetTable[]): ReadonlySet<string> =>
  new Set(
    sheets.flatMap(({ table }) =>
      table.rows.map((row) => row[table.name === "plans" ? "id" : "plan"]).filter((id) => typeof id === "string"),
    ),
  );

const placesIn =
  (sheets: readonly SheetTable[]): PlaceOf =>
  ({ table, row, column, within }) => {
    const sheet = sheets.find((each) => each.table.name === table);
    if (!sheet) return NOWHERE;
    const place = placeInSheet(sheet, row, column);
    if (within === undefined) return place;
    const { zh, en } = place.words;
    return { ...place, words: { zh: `${zh}${within}:`, en: `${en}${within}: ` } };
  };
