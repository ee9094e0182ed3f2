import type { Locale } from "../../../model/text.ts";
import { rangeOf } from "../address.ts";
import type { XlsxValidation } from "../xlsxModule.ts";
import type { RangeOf } from "./listsSheet.ts";
import type { TemplateColumn } from "./templateTables.ts";

/** What a column's cells take, and where what can be picked stands. */
export interface ValidationPlace {
  readonly at: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly locale: Locale;
  readonly listRange: RangeOf;
  /** The ids of the plans, as a formula. */
  readonly planIds: string;
}

/** What Excel shows of a hint. */
const LONGEST_TITLE = 32;
const LONGEST_HINT = 255;

/** The rule for a column's cells, with a hint that shows when one is entered. Only what cannot be read is refused. */
export function validationOf({ column, help, choices }: TemplateColumn, place: ValidationPlace): XlsxValidation {
  const { at, firstRow, lastRow, locale, listRange, planIds } = place;
  const hint: Omit<XlsxValidation, "type"> = {
    range: rangeOf(firstRow, at, lastRow, at),
    allowBlank: true,
    showInputMessage: true,
    inputTitle: column.title[locale].slice(0, LONGEST_TITLE),
    inputMessage: help[locale].slice(0, LONGEST_HINT),
  };
  if (column.refersTo?.table === "plans") return { ...hint, type: "list", formula1: planIds, showErrorMessage: false };
  const range = choices.length > 0 ? listRange(choices) : undefined;
  if (range !== undefined) {
    // Several items of a list, or an indicator by its id, are none of the words to pick from.
    const isClosed = column.codes !== undefined && column.type !== "list";
    return {
      ...hint,
      type: "list",
      formula1: range,
      ...(isClosed ? refusing(PICK, locale) : { showErrorMessage: false }),
    };
  }
  switch (column.type) {
    case "number":
      return { ...hint, ...between("decimal", "-1000000000000000", "1000000000000000"), ...refusing(NUMBER, locale) };
    case "integer":
      return { ...hint, ...between("whole", "0", "1000000000"), ...refusing(NUMBER, locale) };
    case "year":
      return { ...hint, ...between("whole", "1900", "2200"), ...refusing(YEAR, locale) };
    case "date":
      return { ...hint, ...between("date", "61", "146098"), ...refusing(DATE, locale) };
    case "boolean":
      return {
        ...hint,
        type: "list",
        values: locale === "zh" ? ["是", "否"] : ["true", "false"],
        ...refusing(PICK, locale),
      };
    default:
      return { ...hint, ...between("textLength", "0", "32767"), showErrorMessage: false };
  }
}

type Rule = Pick<XlsxValidation, "type" | "operator" | "formula1" | "formula2">;

const between = (type: XlsxValidation["type"], formula1: string, formula2: string): Rule => ({
  type,
  operator: "between",
  formula1,
  formula2,
});

type Refusal = Readonly<Record<Locale, string>>;

const PICK: Refusal = { zh: "请从列表中选择。", en: "Please pick from the list." };
const NUMBER: Refusal = {
  zh: "只写数字;单位、“以上”等写在它们自己的列。",
  en: "The number alone, please: units and bounds have columns of their own.",
};
const YEAR: Refusal = { zh: "请写四位数的年份,如 2025。", en: "A year of four digits, please, as 2025." };
const DATE: Refusal = { zh: "请写日期,如 2021-12-31。", en: "A date, please, as 2021-12-31." };

const refusing = (message: Refusal, locale: Locale): Partial<XlsxValidation> => ({
  showErrorMessage: true,
  errorStyle: "stop",
  errorTitle: locale === "zh" ? "无法读入" : "This cannot be read",
  errorMessage: message[locale],
});
