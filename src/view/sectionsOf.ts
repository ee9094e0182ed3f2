import type { Alignment } from "../align/alignment.ts";
import type { Comparisons } from "../align/comparisons.ts";
import type { Crosstab } from "../align/crosstabResult.ts";
import type { Audit } from "../audit/audit.ts";
import type { RunComparison } from "../composite/compareRuns.ts";
import type { Composite } from "../composite/compositeIndex.ts";
import type { RankStability } from "../composite/robustness/rankStability.ts";
import type { Removal } from "../composite/robustness/removal.ts";
import type { Sensitivity } from "../composite/robustness/sensitivity.ts";
import type { Uncertainty } from "../composite/robustness/uncertainty.ts";
import type { Cascade } from "../diff/cascadeResult.ts";
import type { Diff } from "../diff/diffResult.ts";
import type { Extraction } from "../extract/extraction.ts";
import { EduplanError } from "../model/error.ts";
import type { Locale } from "../model/text.ts";
import type { Assessment } from "../score/schemes/assessment.ts";
import type { Scores } from "../score/score.ts";
import type { Tracking } from "../track/tracking.ts";
import { cell, type Section } from "./section.ts";
import { alignmentSections } from "./sections/alignment.ts";
import { assessmentSections } from "./sections/assessment.ts";
import { auditSections } from "./sections/audit.ts";
import { cascadeSections } from "./sections/cascade.ts";
import { caveatSections } from "./sections/caveats.ts";
import { comparisonSections } from "./sections/comparisons.ts";
import { compositeSections } from "./sections/composite/composite.ts";
import { rankStabilitySections } from "./sections/composite/rankStability.ts";
import { removalSections } from "./sections/composite/removal.ts";
import { runComparisonSections } from "./sections/composite/runComparison.ts";
import { sensitivitySections } from "./sections/composite/sensitivity.ts";
import { uncertaintySections } from "./sections/composite/uncertainty.ts";
import { crosstabSections } from "./sections/crosstab.ts";
import { diffSections } from "./sections/diff.ts";
import { extractionSections } from "./sections/extraction.ts";
import { scoreSections } from "./sections/scores.ts";
import { trackSections } from "./sections/track.ts";
import { TEXTS } from "./texts.ts";

/** Any result a view can show. */
export type Viewable =
  | Alignment
  | Assessment
  | Audit
  | Cascade
  | Comparisons
  | Composite
  | Crosstab
  | Diff
  | Extraction
  | RankStability
  | Removal
  | RunComparison
  | Scores
  | Sensitivity
  | Tracking
  | Uncertainty;

/** How a view is written. */
export interface ViewOptions {
  /** The language; Chinese when absent. */
  readonly locale?: Locale;
  /**
   * `full` (default) writes everything. `brief` counts instead of listing what only one plan says, rules of which nothing is stated, remarks of an audit, and
   * the lesser faults of a copy, the parts of an index and what was noticed of it; doubts about attribution and missing parts are always written.
   */
  readonly detail?: "full" | "brief";
  /** Leave out the caveats about the copies; only for a page that prints them once for several results. */
  readonly withoutCaveats?: boolean;
}

/**
 * What a result has to say, in sections of one language, the caveats about its plans last. All views write these.
 *
 * @throws EduplanError `unknown-result` for anything that is not a result of a verb.
 */
export function sectionsOf(result: Viewable, options: ViewOptions = {}): readonly Section[] {
  const { locale = "zh", detail = "full", withoutCaveats = false } = options;
  const brief = detail === "brief";
  const said = own(result, locale, brief).map((section) => withoutEmptyTable(section, locale, brief));
  return [...said, ...(withoutCaveats ? [] : caveatSections(result.plans, locale, brief))];
}

/** A head over no rows would leave open whether there is nothing or something went wrong. */
function withoutEmptyTable(section: Section, locale: Locale, brief: boolean): Section {
  const { title, table, list = [] } = section;
  if (table ? table.rows.length > 0 : list.length > 0) return section;
  // In brief the list says how much was left out: that is not nothing.
  if (brief && list.length > 0) return { title, list };
  return { title, list: [cell(TEXTS[locale].nothingToList, { tone: "muted" }), ...list] };
}

function own(result: Viewable, locale: Locale, brief: boolean): readonly Section[] {
  switch (result.type) {
    case "alignment":
      return alignmentSections(result, locale, brief);
    case "cascade":
      return cascadeSections(result, locale, brief);
    case "comparisons":
      return comparisonSections(result, locale);
    case "crosstab":
      return crosstabSections(result, locale);
    case "diff":
      return diffSections(result, locale, brief);
    case "extraction":
      return extractionSections(result, locale, brief);
    case "track":
      return trackSections(result, locale, brief);
    case "scores":
      return scoreSections(result, locale);
    case "assessment":
      return assessmentSections(result, locale, brief);
    case "audit":
      return auditSections(result, locale, brief);
    case "composite":
      return compositeSections(result, locale, brief);
    case "uncertainty":
      return uncertaintySections(result, locale, brief);
    case "sensitivity":
      return sensitivitySections(result, locale, brief);
    case "removal":
      return removalSections(result, locale, brief);
    case "run-comparison":
      return runComparisonSections(result, locale, brief);
    case "rank-stability":
      return rankStabilitySections(result, locale, brief);
    default:
      throw new EduplanError("unknown-result", `view: not a result of a verb: ${String((result as Viewable).type)}`);
  }
}
