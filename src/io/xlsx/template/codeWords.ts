import type { Locale } from "../../../model/text.ts";
import type { CellValue, Code } from "../../tables/table.ts";
import { codeText } from "../codeText.ts";

/** What people call a code in a language, as long as that leads back to it; else the code itself. */
export function codeWord({ value, title }: Code, codes: readonly Code[], locale: Locale): string {
  const word = title[locale];
  const leadsBack = !/[;；\n]/.test(word) && codeText(word, { type: "string", codes }) === value;
  return leadsBack ? word : value;
}

/** A cell with its codes as people call them; cells without codes, and what is no code, stay as they are. */
export function inWords(value: CellValue, codes: readonly Code[], locale: Locale): CellValue {
  if (Array.isArray(value)) return value.map((item: CellValue) => inWords(item, codes, locale));
  const code = codes.find((each) => each.value === value);
  return code ? codeWord(code, codes, locale) : value;
}
