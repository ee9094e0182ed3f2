import { escaped } from "../markup.ts";
import type { ReportPage } from "./reportPage.ts";
import { filled, REPORT_TEXTS } from "./reportTexts.ts";

/** A table of a report before it is laid out; all markup, but for the title. */
export interface ReportTable {
  readonly id: string;
  /** The caption, for those who do not see the heading above. */
  readonly title: string;
  /** The cells of the head. */
  readonly head: string;
  /** One or several bodies. */
  readonly bodies: string;
  /** How many rows can be filtered; 0 for a table that stands whole. */
  readonly rows: number;
  /** Ids of the plans for which columns stand, and how many columns come before them. */
  readonly plans?: readonly string[];
  readonly before?: number;
  readonly className?: string;
}

/** A table with caption and heads, in a group that scrolls by itself and can be reached by keyboard. */
export function tableMarkup(table: ReportTable, page: ReportPage): string {
  const { id, title, head, bodies, rows, plans, before = 1, className } = table;
  const texts = REPORT_TEXTS[page.locale];
  const columns = plans?.map((plan) => page.placeOf.get(plan) ?? -1);
  for (const place of columns ?? []) page.offers.columns.add(place);
  const data = columns ? ` data-before="${before}" data-plans="${columns.join(" ")}"` : "";
  return [
    rows > 0 ? countMarkup(id, rows, page) : "",
    `<div class="scroll" role="group" tabindex="0" aria-labelledby="${id}-c">`,
    `<table id="${id}"${rows > 0 ? " data-rows" : ""}${className ? ` class="${className}"` : ""}${data}>`,
    `<caption id="${id}-c" class="vh">${escaped(title)}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    bodies,
    "</table></div>",
    rows > 0 ? `<p class="none" data-none="${id}" hidden>${texts.nothing}</p>` : "",
  ].join("\n");
}

/** How many rows a table or list has; the script keeps it current. */
export function countMarkup(id: string, rows: number, page: ReportPage): string {
  page.offers.rows += rows;
  const text = filled(REPORT_TEXTS[page.locale].rows, { n: rows });
  return `<p class="count" data-count="${id}">${text}</p>`;
}
