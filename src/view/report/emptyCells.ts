import { describe } from "../../model/describe.ts";
import type { Reason } from "../../model/reason.ts";
import type { Locale } from "../../model/text.ts";
import { REPORT_TEXTS } from "./reportTexts.ts";

/** Why cells are empty, gathered while a matrix is written. */
export interface EmptyCells {
  /** An empty cell: a sign to see, words to hear. */
  markup(plan: string, absent: Reason | undefined): string;
  /** Each plan's reasons but that nothing is stated, with how many of its cells have it. */
  reasons(): readonly { readonly plan: string; readonly sign: string; readonly why: string; readonly cells: number }[];
}

/**
 * The sentence is told once below the table: with most cells of a matrix empty, a note for each would be in the way of a
 * reader with a keyboard and make the page many times as large.
 */
export function emptyCells(locale: Locale): EmptyCells {
  const texts = REPORT_TEXTS[locale];
  const counts = new Map<string, { plan: string; sign: string; why: string; cells: number }>();
  const shown = ([sign, words]: readonly [string, string]): string =>
    `<td class="n"><span aria-hidden="true">${sign}</span><span class="vh">${words}</span></td>`;
  const signs: Readonly<Record<string, readonly [sign: string, words: string]>> = {
    "reason.not-stated": ["—", texts.notStated],
    "reason.outside-remit": ["○", texts.outsideRemit],
    "reason.outside-theme-remit": ["○", texts.outsideRemit],
    "reason.missing-part": ["?", texts.possiblyMissing],
  };
  const notStated: readonly [string, string] = ["—", texts.notStated];
  return {
    markup(plan, absent) {
      const sign = signs[absent?.code ?? ""] ?? notStated;
      if (absent && absent.code !== "reason.not-stated") {
        const why = describe(absent, locale);
        const key = JSON.stringify([plan, why]);
        const known = counts.get(key);
        if (known) known.cells += 1;
        else counts.set(key, { plan, sign: sign[0], why, cells: 1 });
      }
      return shown(sign);
    },
    reasons: () => [...counts.values()],
  };
}
