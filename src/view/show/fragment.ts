import type { Locale } from "../../model/text.ts";
import type { Section } from "../section.ts";
import { writeHtml } from "../writeHtml.ts";

/**
 * The style of a fragment. It reaches nothing outside the fragment, and takes ink and paper from the notebook, so that it is right in
 * light and dark themes: colours are mixed from the ink. The class stands twice to weigh more than the notebook's own rules for tables.
 */
const STYLE = `
.eduplan.eduplan { font-size: 13px; line-height: 1.5; color: inherit; }
.eduplan.eduplan .title { font-size: 1.1em; font-weight: 600; margin: 1em 0 .4em; }
.eduplan.eduplan section:first-of-type .title { margin-top: .2em; }
.eduplan.eduplan .scroll { overflow-x: auto; }
.eduplan.eduplan table { border-collapse: collapse; table-layout: auto; margin: 0; font-size: inherit; }
.eduplan.eduplan th, .eduplan.eduplan td { border: 1px solid color-mix(in srgb, currentColor 22%, transparent); padding: .2em .5em; text-align: left; vertical-align: top; white-space: normal; font-weight: 400; color: inherit; min-width: 4em; max-width: 42em; }
.eduplan.eduplan tr { background: transparent; }
.eduplan.eduplan thead th { background: color-mix(in srgb, currentColor 8%, transparent); font-weight: 600; }
.eduplan.eduplan [title] { text-decoration: underline dotted color-mix(in srgb, currentColor 40%, transparent); text-underline-offset: .2em; cursor: help; }
.eduplan.eduplan ul { margin: .4em 0; padding-left: 1.4em; }
.eduplan.eduplan .muted { color: color-mix(in srgb, currentColor 68%, transparent); }
.eduplan.eduplan .doubt { color: color-mix(in srgb, currentColor 40%, #d98200); }
.eduplan.eduplan .more { color: color-mix(in srgb, currentColor 40%, #12a150); }
.eduplan.eduplan .less { color: color-mix(in srgb, currentColor 40%, #e5484d); }
`;

/** Sections as a fragment of HTML for the output of a notebook: no script, no address, everything escaped. */
export function writeFragment(sections: readonly Section[], locale: Locale): string {
  // A heading element would enter the notebook's own table of contents.
  const body = writeHtml(sections, ['<div class="title" role="heading" aria-level="4">', "</div>"]);
  return `<div class="eduplan" lang="${locale === "zh" ? "zh-CN" : "en"}"><style>${STYLE}</style>\n${body}\n</div>\n`;
}
