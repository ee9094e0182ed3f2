import type { Locale } from "../../model/text.ts";
import type { VegaLiteSpec } from "../charts/chart.ts";
import { cell, type Section } from "../section.ts";
import { recordSection } from "./recordSections.ts";
import { isRecord } from "./showable.ts";
import { SHOW_WORDS } from "./words.ts";

/** A chart where none can be drawn: its title, what is said below the title, and the data of its views. */
export function chartSections(spec: VegaLiteSpec, locale: Locale): readonly Section[] {
  const said = linesOf(isRecord(spec.title) ? spec.title.subtitle : undefined);
  const [title = SHOW_WORDS[locale].data] = linesOf(isRecord(spec.title) ? spec.title.text : spec.title);
  const sections = dataOf(spec).map((records) => recordSection(records, title, locale));
  const [first = { title }, ...others] = sections;
  return [{ ...first, ...(said.length > 0 && { list: said.map((line) => cell(line, { tone: "muted" })) }) }, ...others];
}

/** A title of Vega-Lite is a text or several lines. */
const linesOf = (text: unknown): readonly string[] => [text].flat().filter((line) => typeof line === "string");

/** The inline data of a view and of the views in it. */
function dataOf(view: unknown): readonly (readonly Readonly<Record<string, unknown>>[])[] {
  if (Array.isArray(view)) return view.flatMap(dataOf);
  if (!isRecord(view)) return [];
  const values = isRecord(view.data) && Array.isArray(view.data.values) ? view.data.values.filter(isRecord) : [];
  const { layer, concat, hconcat, vconcat, spec } = view;
  return [...(values.length > 0 ? [values] : []), ...[layer, concat, hconcat, vconcat, spec].flatMap(dataOf)];
}
