import type { Locale } from "../../model/text.ts";
import { escaped, type Figure, figureMarkup, languageTag } from "../markup.ts";
import type { Viewable } from "../sectionsOf.ts";
import { TEXTS } from "../texts.ts";
import { contentPolicy } from "./contentPolicy.ts";
import { filterMarkup } from "./filters.ts";
import { madeWith } from "./madeWith.ts";
import { plansPart, remarksPart, warningMarkup } from "./provenance.ts";
import { type ReportPage, type ReportPart, reportPage } from "./reportPage.ts";
import { REPORT_SCRIPT } from "./reportScript.ts";
import { REPORT_STYLE } from "./reportStyle.ts";
import { REPORT_TEXTS } from "./reportTexts.ts";
import { resultParts } from "./resultParts.ts";

/** How a report is written. */
export interface ReportOptions {
  /** The language; Chinese when absent. */
  readonly locale?: Locale;
  /** The title of the page; `eduplan` when absent. */
  readonly title?: string;
  /** What you want to say before the first table, as plain text; an empty line begins a paragraph. */
  readonly note?: string;
  /**
   * Pictures, written into the page as they are: pass only SVG you made yourself. The page's policy blocks what is a script,
   * a `style` attribute, a `style` element or an address in them; `renderSvg` writes none of these.
   */
  readonly figures?: readonly Figure[];
}

/**
 * One or several results as one HTML page to read, filter, print and pass on: a matrix of indicators by plans, whether the cells of a row
 * compare, differences, scores, findings, in any combination. Doubts about attribution stand first. The evidence of
 * every figure shows on hover and on focus, and stands in a numbered list at the end. Filters keep their state in the address, so that a
 * view can be passed on.
 *
 * The page is one file, asks nothing of a network and says so in its content policy. Everything is in the HTML: without a script
 * it lacks only filters and pop-ups. Size and cost grow with the figures: 600 to 800 bytes for each of a matrix; of comparisons of more than ten plans
 * pairs are counted by reason instead of listed.
 *
 * @throws EduplanError `unknown-result` for anything that is not a result of a verb.
 * @example
 * const alignment = align(plans);
 * const page = toReport([alignment, compareAll(alignment), ...plans.map((plan) => audit(plan))], { locale: "en" });
 */
export function toReport(results: Viewable | readonly Viewable[], options: ReportOptions = {}): string {
  const { locale = "zh", title = "eduplan", note = "", figures = [] } = options;
  const all: readonly Viewable[] = [results].flat();
  const texts = REPORT_TEXTS[locale];
  const page = reportPage(all, locale);
  const pictures = figures.length === 0 ? [] : [figuresPart(figures, locale)];
  const parts = [...resultParts(all, page), plansPart(page), ...remarksPart(page)];
  const notes = page.notes.markup();
  if (notes !== "") {
    parts.push({
      title: texts.evidence,
      body: `<p class="muted">${texts.evidenceNote}</p>\n<div class="notes">${notes}</div>`,
    });
  }
  const paragraphs = note.split(/\n\s*\n/).filter((each) => each.trim() !== "");
  return `<!doctype html>
<html lang="${languageTag(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(REPORT_STYLE, REPORT_SCRIPT)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<a class="skip" href="#main">${texts.skip}</a>
<header>
<h1>${escaped(title)}</h1>
${paragraphs.map((each) => `<p>${escaped(each)}</p>`).join("\n")}
${contentsMarkup([...pictures, ...parts], page)}
<button id="night" type="button" aria-pressed="false" hidden>${texts.byNight}</button>
</header>
<main id="main" tabindex="-1">
${warningMarkup(page)}
${pictures.map((each) => partMarkup(each, 0)).join("\n")}
${filterMarkup(page)}
${parts.map((each, place) => partMarkup(each, pictures.length + place)).join("\n")}
</main>
<footer>${madeWith(all, page)}</footer>
<div id="tip" role="tooltip" hidden></div>
<script>${REPORT_SCRIPT}</script>
</body>
</html>
`;
}

const figuresPart = (figures: readonly Figure[], locale: Locale): ReportPart => ({
  title: TEXTS[locale].figures,
  body: figures
    .map(
      (each) =>
        `<div class="picture" role="group" tabindex="0" aria-label="${escaped(each.caption)}">${figureMarkup(each)}</div>`,
    )
    .join("\n"),
});

const contentsMarkup = (parts: readonly ReportPart[], { locale }: ReportPage): string =>
  `<nav aria-label="${REPORT_TEXTS[locale].contents}"><ul>${parts
    .map(({ title }, place) => `<li><a href="#s${place + 1}">${escaped(title)}</a></li>`)
    .join("\n")}</ul></nav>`;

const partMarkup = ({ title, body }: ReportPart, place: number): string =>
  `<section id="s${place + 1}"><h2>${escaped(title)}</h2>\n${body}\n</section>`;
