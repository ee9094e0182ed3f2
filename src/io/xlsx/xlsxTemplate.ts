import { EduplanError } from "../../model/error.ts";
import type { Plan } from "../../model/plan.ts";
import type { Locale } from "../../model/text.ts";
import { planTables } from "../tables/plans/planTables.ts";
import { sheetNames } from "./sheetNames.ts";
import { HEADER_ROWS } from "./tableSheet.ts";
import { exampleSheet } from "./template/exampleSheet.ts";
import { fillInSheet } from "./template/fillInSheet.ts";
import { guideSheet } from "./template/guideSheet.ts";
import { listsSheet } from "./template/listsSheet.ts";
import { EXAMPLE, GUIDE, LISTS } from "./template/templateSheets.ts";
import { templateTables } from "./template/templateTables.ts";
import type { XlsxModule } from "./xlsxModule.ts";

/** How the template is to be written. */
export interface XlsxTemplateOptions {
  /** The module that writes it: `import * as xlsx from "hucre/xlsx"`. */
  readonly xlsx: XlsxModule;
  /** The language of the instructions, titles and words to pick from; Chinese when absent. Either is read back. */
  readonly locale?: Locale;
  /** Plans to go on from. Quantities that were set aside are not shown. */
  readonly plans?: readonly Plan[];
}

/**
 * A workbook for people to enter a plan by hand: instructions, a sheet each for plans, targets, observations, milestones and actions with
 * hints and drop-down lists, and rows that show how it is done. The columns that a person fills in come first; what the program
 * finds out and what few need is folded away behind them. `fromXlsx` reads it, with the plan's text to find the quotes in.
 *
 * @throws EduplanError `no-xlsx-module`; `cell-too-long` when something of `plans` does not fit into a cell.
 * @example
 * await writeFile("template.xlsx", await xlsxTemplate({ xlsx, locale: "zh" }));
 */
export async function xlsxTemplate({ xlsx, locale = "zh", plans = [] }: XlsxTemplateOptions): Promise<Uint8Array> {
  if (typeof xlsx?.writeXlsx !== "function") {
    throw new EduplanError(
      "no-xlsx-module",
      'xlsxTemplate: pass the module that writes workbooks: import * as xlsx from "hucre/xlsx", then { xlsx }',
    );
  }
  const tables = templateTables(planTables(plans));
  const names = sheetNames(
    tables.map(({ table }) => table),
    locale,
  );
  const listsName = LISTS.title[locale];
  const lists = listsSheet(tables, listsName, locale);
  const lastPlan = HEADER_ROWS + plans.length + 20;
  const planIds = `'${names[0]}'!$A$${HEADER_ROWS + 1}:$A$${lastPlan}`;
  const sheets = tables.map((table, at) =>
    fillInSheet(table, { name: names[at] ?? table.table.name, locale, listRange: lists.rangeOf, planIds }),
  );
  return xlsx.writeXlsx({
    sheets: [
      guideSheet(GUIDE.title[locale], locale),
      ...sheets,
      exampleSheet(tables, EXAMPLE.title[locale], locale),
      lists.sheet,
    ],
    activeSheet: 0,
  });
}
