import { escaped } from "../markup.ts";
import type { Viewable } from "../sectionsOf.ts";
import type { ReportPage } from "./reportPage.ts";
import { filled, REPORT_TEXTS } from "./reportTexts.ts";

/** With which versions of library and catalogue the results were made, each once. */
export function madeWith(results: readonly Viewable[], { locale }: ReportPage): string {
  const texts = REPORT_TEXTS[locale];
  const catalogs = results.flatMap(({ options }) => ("catalog" in options ? [options.catalog] : []));
  const lines = [
    ...results.map(({ version }) => filled(texts.madeWith, { version })),
    ...catalogs.map(({ version, hash }) => filled(texts.catalogueUsed, { version, hash })),
  ];
  return [...new Set(lines)].map((line) => `<p>${escaped(line)}</p>`).join("\n");
}
