import type { Alignment } from "eduplan/align";
import type { Locale } from "eduplan/model";
import { renderSvg, toVegaLite } from "eduplan/view";
import { element } from "./element.ts";
import { textOf } from "./texts.ts";

/** Draws the shares of an alignment into a figure. Vega is large, so it is loaded for the first chart only. */
export async function drawChart(figure: HTMLElement, alignment: Alignment, locale: Locale): Promise<void> {
  const spec = toVegaLite(alignment, { locale });
  const caption = element("figcaption", { textContent: textOf(locale, "chart") });
  const { values = [] } = (spec.data ?? {}) as { readonly values?: readonly unknown[] };
  if (values.length === 0) {
    figure.replaceChildren(textOf(locale, "noChart"));
  } else {
    const [vega, vegaLite] = await Promise.all([import("vega"), import("vega-lite")]);
    const svg = new DOMParser().parseFromString(await renderSvg(spec, { vega, vegaLite }), "image/svg+xml");
    // To a screen reader it is one picture; its figures stand in the tables.
    for (const mark of svg.querySelectorAll("[role]"))
      for (const name of ["role", "aria-label", "aria-roledescription"]) mark.removeAttribute(name);
    svg.documentElement.setAttribute("role", "img");
    svg.documentElement.setAttribute("aria-label", textOf(locale, "chart"));
    figure.replaceChildren(caption, document.adoptNode(svg.documentElement));
  }
  figure.hidden = false;
}
