import type { Alignment } from "../../align/alignment.ts";
import { escaped, isolated } from "../markup.ts";
import { TEXTS } from "../texts.ts";
import type { EmptyCells } from "./emptyCells.ts";
import type { ReportPage } from "./reportPage.ts";
import { REPORT_TEXTS } from "./reportTexts.ts";
import { tableMarkup } from "./tableMarkup.ts";

/** What the signs of a matrix mean, and why its cells are empty, plan by plan. */
export function matrixLegend(alignment: Alignment, compares: boolean, empty: EmptyCells, page: ReportPage): string {
  const texts = REPORT_TEXTS[page.locale];
  const words = TEXTS[page.locale];
  const lines = [
    texts.legendCells,
    texts.legendEmpty,
    texts.legendSigns,
    ...(compares ? [texts.legendPairs] : []),
    ...(alignment.rows.some(({ joined }) => joined === "facets") ? [words.legendFacets] : []),
  ];
  const legend = `<ul class="legend">${lines.map((line) => `<li>${escaped(line)}</li>`).join("")}</ul>`;
  const places = new Map(alignment.plans.map(({ id }, place) => [id, place]));
  const reasons = [...empty.reasons()].sort((a, b) => (places.get(a.plan) ?? 0) - (places.get(b.plan) ?? 0));
  if (reasons.length === 0) return legend;
  const heads = [words.plan, texts.sign, words.reason, texts.cells];
  const rows = reasons.map(
    ({ plan, sign, why, cells }) =>
      `<tr><th scope="row">${isolated(page.nameOf(plan))}</th><td>${sign}</td><td>${isolated(why)}</td><td class="number">${cells}</td></tr>`,
  );
  const table = tableMarkup(
    {
      id: page.nextTable(),
      title: texts.whyEmpty,
      head: heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join(""),
      bodies: `<tbody>\n${rows.join("\n")}\n</tbody>`,
      rows: 0,
    },
    page,
  );
  return `${legend}\n<h3>${texts.whyEmpty}</h3>\n${table}`;
}
