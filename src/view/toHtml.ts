import { escaped, type Figure, figureMarkup, languageTag } from "./markup.ts";
import { PAGE_STYLE } from "./pageStyle.ts";
import type { Section, TextCell } from "./section.ts";
import { caveatSections } from "./sections/caveats.ts";
import { sectionsOf, type Viewable, type ViewOptions } from "./sectionsOf.ts";
import { TEXTS } from "./texts.ts";

/** How a page is written. */
export interface HtmlOptions extends Omit<ViewOptions, "withoutCaveats"> {
  readonly title?: string;
  readonly figures?: readonly Figure[];
}

/**
 * Writes one or several results as one self-contained HTML page: no scripts, no network, everything escaped; the clause
 * behind a figure shows on hover. The caveats about all plans stand first, once.
 */
export function toHtml(results: Viewable | readonly Viewable[], options: HtmlOptions = {}): string {
  const { locale = "zh", detail = "full", title = "eduplan", figures = [] } = options;
  const all: readonly Viewable[] = [results].flat();
  const said = all.flatMap((result) => sectionsOf(result, { locale, detail, withoutCaveats: true }));
  const sections = [
    ...caveatSections(
      all.flatMap(({ plans }) => plans),
      locale,
      detail === "brief",
    ),
    ...said,
  ];
  const pictures = figures.map(figureMarkup);
  return `<!doctype html>
<html lang="${languageTag(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${pictures.length > 0 ? `<section><h2>${TEXTS[locale].figures}</h2>${pictures.join("\n")}</section>` : ""}
${sections.map(writeSection).join("\n")}
</main>
</body>
</html>
`;
}

function writeSection({ title, table, list = [] }: Section): string {
  const rows = table?.rows.map((row) => `<tr>${row.map((each, index) => writeCell(each, index)).join("")}</tr>`) ?? [];
  const head = table?.columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join("");
  return [
    `<section><h2>${escaped(title)}</h2>`,
    table
      ? `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>\n${rows.join("\n")}\n</tbody></table></div>`
      : "",
    list.length > 0
      ? `<ul>${list.map((each) => `<li${attributes(each)}>${escaped(each.text)}</li>`).join("\n")}</ul>`
      : "",
    "</section>",
  ].join("\n");
}

function writeCell(each: TextCell, index: number): string {
  const tag = index === 0 ? "th" : "td";
  return `<${tag}${index === 0 ? ' scope="row"' : ""}${attributes(each)}>${escaped(each.text)}</${tag}>`;
}

function attributes({ title, tone }: TextCell): string {
  return `${title === undefined ? "" : ` title="${escaped(title)}"`}${tone === undefined ? "" : ` class="${tone}"`}`;
}
