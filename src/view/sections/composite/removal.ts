import { labelOf } from "../../../composite/listLabels.ts";
import type { Removal, RemovedElement } from "../../../composite/robustness/removal.ts";
import type { Locale } from "../../../model/text.ts";
import { cell, type Section } from "../../section.ts";
import { TEXTS } from "../../texts.ts";
import { noticed } from "./noticed.ts";
import { labelText, rowNames } from "./rowNames.ts";
import { writeChange, writeNumber } from "./writeNumber.ts";

/** What each element's going does to ranks, and which regions it moves most. */
export function removalSections(removal: Removal, locale: Locale, brief: boolean): readonly Section[] {
  const texts = TEXTS[locale];
  return [
    {
      title: texts.removal,
      table: {
        columns: [texts.removed, texts.meanRankChange, texts.largestRankChange, texts.movedMost],
        rows: removal.elements.map((element) => [
          cell(labelText(labelOf(element), locale)),
          cell(writeNumber(element.meanRankChange)),
          cell(writeNumber(element.largestRankChange)),
          cell(movedMost(removal, element, locale)),
        ]),
      },
      list: [cell(texts.changeSign, { tone: "muted" })],
    },
    ...noticed(removal.warnings, locale, brief),
  ];
}

/** The regions with the largest change, at most three. */
function movedMost(
  { plans, rows }: Removal,
  { rankChanges, largestRankChange }: RemovedElement,
  locale: Locale,
): string {
  if (rankChanges === null || !largestRankChange) return "—";
  const nameOf = rowNames(plans, locale);
  const moved = rows.flatMap((row, place) => {
    const change = rankChanges[place] ?? 0;
    return Math.abs(change) === largestRankChange ? [`${nameOf(row)} ${writeChange(change)}`] : [];
  });
  return `${moved.slice(0, 3).join(", ")}${moved.length > 3 ? " …" : ""}`;
}
