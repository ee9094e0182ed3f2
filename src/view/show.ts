import { EduplanError } from "../model/error.ts";
import { writeFragment } from "./show/fragment.ts";
import { limitSections } from "./show/limitSections.ts";
import { sectionsToShow } from "./show/sectionsToShow.ts";
import { isSvg, type Showable, vegaLiteVersion } from "./show/showable.ts";
import { SHOW_WORDS } from "./show/words.ts";
import type { TextOptions } from "./toText.ts";
import { writeText } from "./writeText.ts";

/** How something is shown. */
export interface ShowOptions extends Omit<TextOptions, "detail"> {
  /** As everywhere, but `brief` when absent: a notebook is read from top to bottom. */
  readonly detail?: TextOptions["detail"];
  /** Rows of each table and list; 30 when absent, `Infinity` for all. What is left out is counted below. */
  readonly rows?: number;
  /** Columns of each table; 40 when absent, `Infinity` for all. */
  readonly columns?: number;
}

/** What a front end may choose from, by MIME type: the richest that it can draw. */
export interface MimeBundle {
  readonly "text/plain": string;
  readonly [type: string]: unknown;
}

/**
 * Something to be shown. As the last value of a cell Deno's Jupyter kernel draws it; printed or made a string it is the text.
 * It is for the eye alone: what is computed with, stored or sent is the result itself, which stays plain JSON.
 */
export interface Shown {
  /** For other front ends, and for `Deno.jupyter.display(shown.bundle, { raw: true })`. */
  readonly bundle: MimeBundle;
  /** The text, as `toText` writes it. */
  toString(): string;
}

/**
 * Shows something in a notebook: any result, plans, findings, tables, records of one's own as tables with their clauses and caveats; a
 * Vega-Lite specification as a chart (its data as a table where the front end has none); an SVG as a picture. In a terminal
 * `console.log(show(x))` prints the text.
 *
 * @throws EduplanError `unknown-result` for what cannot be shown, `unknown-option` for a number of rows or columns below 1.
 *
 * @example
 * show(align(plans), { locale: "en" }); // tables
 * show(toVegaLite(align(plans))); // a chart
 */
export function show(x: Showable, options: ShowOptions = {}): Shown {
  const bundle = bundleOf(x, options);
  const text = (): string => bundle["text/plain"];
  return {
    bundle,
    toString: text,
    // What Deno's kernel, Deno's console, and the consoles of Node and Bun ask of a value.
    [Symbol.for("Jupyter.display")]: () => bundle,
    [Symbol.for("Deno.customInspect")]: text,
    [Symbol.for("nodejs.util.inspect.custom")]: text,
  };
}

function bundleOf(x: Showable, options: ShowOptions): MimeBundle {
  const { locale = "zh", detail = "brief", width = 120, rows = 30, columns = 40, withoutCaveats = false } = options;
  for (const [name, value] of Object.entries({ rows, columns })) {
    if (!(value >= 1)) throw new EduplanError("unknown-option", `show: ${name} must be 1 or more, not ${value}`);
  }
  if (isSvg(x)) return { "image/svg+xml": x, "text/plain": SHOW_WORDS[locale].picture };
  const sections = limitSections(sectionsToShow(x, { locale, detail, withoutCaveats }), { rows, columns }, locale);
  const version = vegaLiteVersion(x);
  return {
    ...(version !== undefined && { [`application/vnd.vegalite.v${version}+json`]: x }),
    "text/html": writeFragment(sections, locale),
    "text/plain": writeText(sections, width),
  };
}
