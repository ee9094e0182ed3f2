import type { Bilingual } from "../../model/text.ts";
import { escaped, isolated } from "../markup.ts";
import { TEXTS } from "../texts.ts";
import { SEVERITIES } from "./findings.ts";
import type { ReportPage } from "./reportPage.ts";
import { filled, REPORT_TEXTS } from "./reportTexts.ts";

/** The controls that filter rows, those alone that the tables have a use for; hidden until the script is there to serve them. */
export function filterMarkup(page: ReportPage): string {
  const { locale, offers } = page;
  if (offers.rows === 0) return "";
  const texts = REPORT_TEXTS[locale];
  const { rows } = offers;
  return [
    `<div id="filters" class="filters" role="search" aria-label="${texts.filters}" hidden>`,
    `<label>${texts.search} <input id="q" type="search" placeholder="${texts.searchHint}" autocomplete="off"></label>`,
    choice("stage", texts.stage, texts.anyStage, offers.stages, page),
    choice("theme", texts.theme, texts.anyTheme, offers.themes, page),
    fillMarkup(page),
    offers.comparability ? `<label><input id="comparable" type="checkbox"> ${texts.onlyComparable}</label>` : "",
    offers.findings ? severityMarkup(page) : "",
    offers.columns.size > 1 ? planMarkup(page) : "",
    `<button id="reset" type="button">${texts.reset}</button>`,
    `<p id="status" role="status" aria-live="polite" data-text="${texts.shown}">${filled(texts.shown, { shown: rows, all: rows })}</p>`,
    "</div>",
  ].join("\n");
}

function choice(
  id: string,
  label: string,
  any: string,
  names: ReadonlyMap<string, Bilingual>,
  page: ReportPage,
): string {
  if (names.size < 2) return "";
  const options = [...names].map(
    ([key, name]) => `<option value="${escaped(key)}">${escaped(name[page.locale])}</option>`,
  );
  return `<label>${label} <select id="${id}"><option value="">${any}</option>${options.join("")}</select></label>`;
}

function fillMarkup({ locale, offers: { mostFilled } }: ReportPage): string {
  if (mostFilled < 2) return "";
  const texts = REPORT_TEXTS[locale];
  const options = Array.from(
    { length: mostFilled - 1 },
    (_, index) => `<option value="${index + 2}">${filled(texts.atLeast, { n: index + 2 })}</option>`,
  );
  return `<label>${texts.filled} <select id="filled"><option value="">${texts.anyNumber}</option>${options.join("")}</select></label>`;
}

function severityMarkup({ locale }: ReportPage): string {
  const boxes = SEVERITIES.map(
    (severity) =>
      `<label><input type="checkbox" name="severity" value="${severity}" checked> ${escaped(TEXTS[locale][severity])}</label>`,
  );
  return `<fieldset><legend>${REPORT_TEXTS[locale].severities}</legend>${boxes.join("")}</fieldset>`;
}

function planMarkup({ locale, plans, offers, nameOf }: ReportPage): string {
  const texts = REPORT_TEXTS[locale];
  const boxes = plans.flatMap(({ id }, place) =>
    offers.columns.has(place)
      ? [
          `<label><input type="checkbox" name="plan" value="${place}" data-id="${escaped(id)}" checked> ${isolated(nameOf(id))}</label>`,
        ]
      : [],
  );
  return [
    `<fieldset><legend>${texts.plansShown}</legend>${boxes.join("")}`,
    `<button type="button" data-all="1">${texts.allPlans}</button>`,
    `<button type="button" data-all="">${texts.noPlans}</button></fieldset>`,
  ].join("");
}
