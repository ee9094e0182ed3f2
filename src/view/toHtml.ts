import { escaped, type Figure, figureMarkup, languageTag } from "./markup.ts";
import { PAGE_STYLE } from "./pageStyle.ts";
import { caveatSections } from "./sections/caveats.ts";
import { sectionsOf, type Viewable, type ViewOptions } from "./sectionsOf.ts";
import { TEXTS } from "./texts.ts";
import { writeHtml } from "./writeHtml.ts";

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
${writeHtml(sections, ["<h2>", "</h2>"])}
</main>
</body>
</html>
`;
}
