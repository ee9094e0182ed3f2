import { escaped, isolated } from "../markup.ts";
import { word } from "../names.ts";
import { caveatsSaid } from "../sections/caveats.ts";
import { TEXTS } from "../texts.ts";
import type { ReportPage, ReportPart } from "./reportPage.ts";
import { REPORT_TEXTS } from "./reportTexts.ts";
import { tableMarkup } from "./tableMarkup.ts";

/** Whose plan it is and what is missing of it: what a reader must know before the first figure. Empty where there is nothing. */
export function warningMarkup({ plans, locale }: ReportPage): string {
  const texts = REPORT_TEXTS[locale];
  const { attribution, incomplete } = caveatsSaid(plans, locale);
  const box = (kind: string, title: string, lead: string, list: readonly string[]): string =>
    list.length === 0
      ? ""
      : `<section class="box ${kind}" aria-labelledby="${kind}"><h2 id="${kind}">${escaped(title)}</h2>${lead}<ul>\n${list.map((text) => `<li>${escaped(text)}</li>`).join("\n")}\n</ul></section>`;
  return [
    box("doubts", `※ ${texts.attributionFirst}`, `<p>${escaped(texts.attributionMeaning)}</p>`, attribution),
    box("gaps", texts.incompleteFirst, "", incomplete),
  ].join("\n");
}

/** The documents used: what they are, whose, and by which checksum their text is known again. */
export function plansPart(page: ReportPage): ReportPart {
  const { locale, plans } = page;
  const texts = REPORT_TEXTS[locale];
  const heads = [TEXTS[locale].plan, texts.title, texts.level, texts.horizon, texts.attribution, texts.fingerprint];
  const rows = plans.map(({ id, title, level, horizons, attribution, sha256 }) => {
    const isDoubtful = attribution === "doubtful" || attribution === "unidentified";
    return [
      `<tr><th scope="row">${isolated(page.nameOf(id))}</th>`,
      `<td>${isolated(title[locale])}</td>`,
      `<td>${escaped(word(level, locale))}</td>`,
      `<td>${escaped(horizons.join(texts.comma))}</td>`,
      `<td${isDoubtful ? ' class="doubt"' : ""}>${escaped(word(attribution, locale))}</td>`,
      `<td><code>${escaped(sha256)}</code></td></tr>`,
    ].join("");
  });
  const table = {
    id: page.nextTable(),
    title: texts.plans,
    head: heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join(""),
    bodies: `<tbody>\n${rows.join("\n")}\n</tbody>`,
    rows: 0,
  };
  return { title: texts.plans, body: tableMarkup(table, page) };
}

/** The lesser remarks on sources and integrity; nothing where there are none. */
export function remarksPart({ plans, locale }: ReportPage): readonly ReportPart[] {
  const { others } = caveatsSaid(plans, locale);
  if (others.length === 0) return [];
  const body = `<ul>\n${others.map((text) => `<li>${escaped(text)}</li>`).join("\n")}\n</ul>`;
  return [{ title: REPORT_TEXTS[locale].provenance, body }];
}
