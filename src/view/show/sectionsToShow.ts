import { EduplanError } from "../../model/error.ts";
import type { Section } from "../section.ts";
import { caveatSections } from "../sections/caveats.ts";
import { sectionsOf, type Viewable, type ViewOptions } from "../sectionsOf.ts";
import { chartSections } from "./chartSections.ts";
import { codedSection } from "./codedSection.ts";
import { planSections } from "./planSections.ts";
import { recordSection, regionTableSections, tableSection } from "./recordSections.ts";
import {
  isCoded,
  isPlan,
  isRecord,
  isRegionTable,
  isResult,
  isTable,
  type Showable,
  vegaLiteVersion,
} from "./showable.ts";
import { SHOW_WORDS } from "./words.ts";

/**
 * What there is to say of anything that can be shown.
 *
 * @throws EduplanError `unknown-result` for what cannot be shown.
 */
export function sectionsToShow(x: Showable, options: ViewOptions): readonly Section[] {
  const { locale = "zh", detail } = options;
  const words = SHOW_WORDS[locale];
  if (vegaLiteVersion(x) !== undefined) return chartSections(x as Readonly<Record<string, unknown>>, locale);
  if (isRegionTable(x)) return regionTableSections(x, locale);
  const all: readonly unknown[] = Array.isArray(x) ? x : [x];
  if (all.length === 0) return [{ title: words.nothing }];
  if (all.every(isResult)) return resultSections(all, options);
  if (all.every(isPlan)) return planSections(all, locale, detail === "brief");
  if (all.every(isCoded)) return [codedSection(all, locale)];
  if (all.every(isTable)) return all.map((table) => tableSection(table, locale));
  if (Array.isArray(x) && all.every(isRecord)) return [recordSection(all, words.data, locale)];
  throw new EduplanError(
    "unknown-result",
    `show: cannot show ${nameOf(x)}; give a result of a verb, plans, findings, a table, records, a Vega-Lite specification or an SVG picture`,
  );
}

/** Results one after another; the caveats about all their plans stand last, once. */
function resultSections(results: readonly Viewable[], options: ViewOptions): readonly Section[] {
  const { locale = "zh", detail, withoutCaveats = false } = options;
  const said = results.flatMap((result) => sectionsOf(result, { ...options, withoutCaveats: true }));
  const plans = results.flatMap((result) => result.plans);
  return [...said, ...(withoutCaveats ? [] : caveatSections(plans, locale, detail === "brief"))];
}

function nameOf(x: unknown): string {
  if (Array.isArray(x)) return "a list of unlike things";
  if (typeof x === "object" && x !== null) return `an object with the keys ${Object.keys(x).slice(0, 8).join(", ")}`;
  return typeof x === "string" ? "a text" : String(x);
}
