import type { Locale } from "../../model/text.ts";
import type { VegaLiteSpec } from "../charts/chart.ts";
import { cell, type Section } from "../section.ts";
import { recordSection } from "./recordSections.ts";
import { isRecord } from "./showable.ts";
import { SHOW_WORDS } from "./words.ts";

/** A chart where none can be drawn: its title, its description or else what stands below the title, and the data of its views. */
export function chartSections(spec: VegaLiteSpec, locale: Locale): readonly Section[] {
  const { text, subtitle } = isRecord(spec.title) ? spec.title : { text: spec.title, subtitle: undefined };
  const title = inOneLine(text) ?? SHOW_WORDS[locale].data;
  const said = inOneLine(spec.description ?? subtitle);
  const sections = dataOf(spec).map((records) => recordSection(records, title, locale));
  const [first = { title }, ...others] = sections;
  const list = said === undefined ? [] : [cell(said, { tone: "muted" as const })];
  return [{ ...first, list: [...list, ...(first.list ?? [])] }, ...others];
}

/** Vega-Lite takes a text or its lines; lines of Chinese are joined without a space. */
function inOneLine(text: unknown): string | undefined {
  const lines = [text].flat().filter((line) => typeof line === "string");
  if (lines.length === 0) return undefined;
  return lines.reduce((all, line) => `${all}${/[!-~]$/.test(all) && /^[!-~]/.test(line) ? " " : ""}${line}`);
}

/** The inline data of a view and of the views in it. */
function dataOf(view: unknown): readonly (readonly Readonly<Record<string, unknown>>[])[] {
  if (Array.isArray(view)) return view.flatMap(dataOf);
  if (!isRecord(view)) return [];
  const values = isRecord(view.data) && Array.isArray(view.data.values) ? view.data.values.filter(isRecord) : [];
  const { layer, concat, hconcat, vconcat, spec } = view;
  return [...(values.length > 0 ? [values] : []), ...[layer, concat, hconcat, vconcat, spec].flatMap(dataOf)];
}
