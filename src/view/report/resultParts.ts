import type { Alignment } from "../../align/alignment.ts";
import type { Comparisons, RowComparison } from "../../align/comparisons.ts";
import type { Audit } from "../../audit/audit.ts";
import { escaped } from "../markup.ts";
import { planNames } from "../names.ts";
import { besideTargets, contrastSection } from "../sections/alignment.ts";
import { sectionsOf, type Viewable } from "../sectionsOf.ts";
import { comparedRows } from "./comparability.ts";
import { findingsPart } from "./findings.ts";
import { matrixPart } from "./matrix.ts";
import type { ReportPage, ReportPart } from "./reportPage.ts";
import { sectionMarkup } from "./sectionMarkup.ts";

/**
 * The parts of a report, in the order of the results: an alignment as a matrix, with the comparisons that were made from it
 * where they are given; all audits as one table, where the first of them stands; anything else by its sections.
 */
export function resultParts(results: readonly Viewable[], page: ReportPage): readonly ReportPart[] {
  const audits = results.filter((each): each is Audit => each.type === "audit");
  const comparisons = results.filter((each): each is Comparisons => each.type === "comparisons");
  const inMatrix = new Set<Viewable>();
  const comparedOf = new Map<Viewable, ReadonlyMap<number, RowComparison>>();
  for (const result of results) {
    if (result.type !== "alignment") continue;
    for (const each of comparisons) {
      const rows = inMatrix.has(each) || comparedOf.has(result) ? undefined : comparedRows(result, each);
      if (!rows) continue;
      inMatrix.add(each);
      comparedOf.set(result, rows);
    }
  }
  return results.flatMap((result): readonly ReportPart[] => {
    if (result.type === "alignment") return alignmentParts(result, comparedOf.get(result), page);
    if (result.type === "audit") return result === audits[0] ? [findingsPart(audits, page)] : [];
    if (inMatrix.has(result)) return [];
    const sections = sectionsOf(result, { locale: page.locale, withoutCaveats: true });
    return asOne(sections.map((section) => sectionMarkup(section, page, SUMMARIES.has(result.type))));
  });
}

/** The sections of one result under the heading of the first, so that the contents name results and not their details. */
function asOne([first, ...more]: readonly ReportPart[]): readonly ReportPart[] {
  if (!first) return [];
  const rest = more.map(({ title, body }) => `<h3>${escaped(title)}</h3>\n${body}`);
  return [{ title: first.title, body: [first.body, ...rest].join("\n") }];
}

/** Results whose rows sum up or rank, so that leaving some out would mislead. */
const SUMMARIES: ReadonlySet<Viewable["type"]> = new Set([
  "crosstab",
  "composite",
  "uncertainty",
  "sensitivity",
  "removal",
  "run-comparison",
  "rank-stability",
]);

function alignmentParts(
  alignment: Alignment,
  compared: ReadonlyMap<number, RowComparison> | undefined,
  page: ReportPage,
): readonly ReportPart[] {
  const { locale } = page;
  const names = planNames(alignment.plans, locale);
  const matrix = matrixPart(alignment, compared, page);
  const beside = besideTargets(alignment, alignment.rows, names, locale, false);
  return [
    matrix,
    ...beside.map((section) => sectionMarkup(section, page)),
    sectionMarkup(contrastSection(alignment, names, locale), page),
  ];
}
