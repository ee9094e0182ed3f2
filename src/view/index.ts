export { displayWidth } from "./displayWidth.ts";
export { renderSvg, type VegaLiteModule, type VegaModule } from "./renderSvg.ts";
export type { Section, TextCell, TextTable, Tone } from "./section.ts";
export { sectionsOf, type Viewable, type ViewOptions } from "./sectionsOf.ts";
export { type Figure, type HtmlOptions, toHtml } from "./toHtml.ts";
export { toMarkdown } from "./toMarkdown.ts";
export { type TextOptions, toText } from "./toText.ts";
export { type ChartOptions, toVegaLite, type VegaLiteSpec } from "./toVegaLite.ts";
