import escapeHtml from "lodash-es/escape.js";
import { EduplanError } from "../model/error.ts";
import type { VegaLiteSpec } from "./charts/chart.ts";
import { displayWidth } from "./displayWidth.ts";

/** The parts of `vega` that are used; pass the module: `import * as vega from "vega"`. */
export interface VegaModule {
  parse(spec: never): unknown;
  View: new (runtime: never, options: { renderer: "none" }) => { toSVG(): Promise<string>; finalize(): unknown };
  textMetrics?: { width: (item: never, text: string) => number };
}

/** The part of `vega-lite` that is used: `import * as vegaLite from "vega-lite"`. */
export interface VegaLiteModule {
  compile(spec: never): { readonly spec: unknown };
}

/**
 * Renders a Vega-Lite specification to SVG without a browser or canvas. The two libraries are passed in, so that nobody who
 * does not draw has to install them. Chinese labels get the room they need: without a canvas Vega takes every character
 * to be 0.8 em wide and cuts long labels off, so its text measure is replaced while it draws and put back after.
 *
 * @throws EduplanError `no-vega-module` when one of the modules is not given.
 */
export async function renderSvg(
  spec: VegaLiteSpec,
  modules: { readonly vega: VegaModule; readonly vegaLite: VegaLiteModule },
): Promise<string> {
  const { vega, vegaLite } = modules ?? {};
  if (typeof vega?.parse !== "function" || typeof vegaLite?.compile !== "function") {
    throw new EduplanError(
      "no-vega-module",
      'renderSvg: pass the modules that draw: import * as vega from "vega", import * as vegaLite from "vega-lite", then { vega, vegaLite }',
    );
  }
  const restore = vega.textMetrics ? measureByDisplayWidth(vega.textMetrics) : undefined;
  try {
    const { spec: compiled } = vegaLite.compile(spec as never);
    const view = new vega.View(vega.parse(compiled as never) as never, { renderer: "none" });
    const svg = await view.toSVG();
    view.finalize();
    return described(svg, spec.description);
  } finally {
    restore?.();
  }
}

/** The picture with its description for screen readers, and without the control characters that no XML may hold. */
function described(svg: string, description: unknown): string {
  const clean = svg.replace(NOT_XML, "\ufffd");
  if (typeof description !== "string") return clean;
  const label = escapeHtml(description.replace(NOT_XML, "\ufffd"));
  return clean.replace(
    "<svg ",
    () => `<svg role="graphics-document" aria-roledescription="visualization" aria-label="${label}" `,
  );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

type TextMetrics = NonNullable<VegaModule["textMetrics"]>;

/** The modules whose measure is replaced at present: what it was, and how many pictures are being drawn with them. */
const replaced = new WeakMap<TextMetrics, { readonly original: TextMetrics["width"]; drawing: number }>();

/** Replaces the text measure until every picture that asked for it is drawn; gives what puts it back. */
function measureByDisplayWidth(metrics: TextMetrics): () => void {
  const state = replaced.get(metrics) ?? { original: metrics.width, drawing: 0 };
  replaced.set(metrics, state);
  state.drawing += 1;
  metrics.width = (item: { fontSize?: number }, text: string) =>
    displayWidth(String(text ?? "")) * 0.55 * (item.fontSize ?? 11);
  return () => {
    state.drawing -= 1;
    if (state.drawing > 0) return;
    metrics.width = state.original;
    replaced.delete(metrics);
  };
}
