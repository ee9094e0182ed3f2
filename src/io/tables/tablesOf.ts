import type { Alignment } from "../../align/alignment.ts";
import type { Comparisons } from "../../align/comparisons.ts";
import type { Crosstab } from "../../align/crosstabResult.ts";
import type { QuantityAccount } from "../../audit/accountForQuantities.ts";
import type { Agreement } from "../../audit/agreement.ts";
import type { Audit } from "../../audit/audit.ts";
import type { Verification } from "../../audit/verifyEvidence.ts";
import type { TableCheck } from "../../composite/checkTable.ts";
import type { RunComparison } from "../../composite/compareRuns.ts";
import type { Composite } from "../../composite/compositeIndex.ts";
import type { EffectiveWeights } from "../../composite/robustness/effectiveWeights.ts";
import type { RankStability } from "../../composite/robustness/rankStability.ts";
import type { Removal } from "../../composite/robustness/removal.ts";
import type { Sensitivity } from "../../composite/robustness/sensitivity.ts";
import type { Uncertainty } from "../../composite/robustness/uncertainty.ts";
import type { Aggregated } from "../../composite/steps/aggregate.ts";
import type { Denominated } from "../../composite/steps/denominate.ts";
import type { Imputed } from "../../composite/steps/impute.ts";
import type { Normalised } from "../../composite/steps/normalise.ts";
import type { Screened } from "../../composite/steps/screen.ts";
import type { Treated } from "../../composite/steps/treat.ts";
import type { Weighed } from "../../composite/steps/weigh.ts";
import type { RegionTable } from "../../composite/table.ts";
import type { TableFrom } from "../../composite/toTable/toTable.ts";
import type { Cascade } from "../../diff/cascadeResult.ts";
import type { Diff } from "../../diff/diffResult.ts";
import type { Extraction } from "../../extract/extraction.ts";
import { EduplanError } from "../../model/error.ts";
import type { Plan } from "../../model/plan.ts";
import type { Assessment } from "../../score/schemes/assessment.ts";
import type { Scores } from "../../score/score.ts";
import type { Tracking } from "../../track/tracking.ts";
import type { MappingSet } from "../sssom/mappingSet.ts";
import { planTables } from "./plans/planTables.ts";
import { agreementTables } from "./results/agreement.ts";
import { alignmentTables } from "./results/alignment.ts";
import { assessmentTables } from "./results/assessment.ts";
import { auditTables } from "./results/audit.ts";
import { cascadeTables } from "./results/cascade.ts";
import { comparisonsTables } from "./results/comparisons.ts";
import { aggregatedTables, compositeTables, weighedTables } from "./results/composite.ts";
import { effectiveWeightsTables, stepTables, tableFromTables } from "./results/compositeSteps.ts";
import { crosstabTables } from "./results/crosstab.ts";
import { diffTables } from "./results/diff.ts";
import { extractionTables } from "./results/extraction.ts";
import { mappingSetTables } from "./results/mappingSet.ts";
import { rankStabilityTables } from "./results/rankStability.ts";
import { regionTableTables } from "./results/regionTable.ts";
import { removalTables } from "./results/removal.ts";
import { runComparisonTables } from "./results/runComparison.ts";
import { scoresTables } from "./results/scores.ts";
import { sensitivityTables } from "./results/sensitivity.ts";
import { trackTables } from "./results/track.ts";
import { uncertaintyTables } from "./results/uncertainty.ts";
import type { Table } from "./table.ts";

/** Any result of a verb that has an envelope. */
export type TabularResult =
  | Aggregated
  | Agreement
  | Alignment
  | Assessment
  | Audit
  | Cascade
  | Comparisons
  | Composite
  | Crosstab
  | Denominated
  | Diff
  | EffectiveWeights
  | Extraction
  | Imputed
  | MappingSet
  | Normalised
  | QuantityAccount
  | RankStability
  | Removal
  | RunComparison
  | Scores
  | Screened
  | Sensitivity
  | TableCheck
  | TableFrom
  | Tracking
  | Treated
  | Uncertainty
  | Verification
  | Weighed;

/** Whatever can be given as tables: plans, any result, a region table; and tables, which are given back as they are. */
export type Tabular = Plan | readonly Plan[] | TabularResult | RegionTable | Table | readonly Table[];

/**
 * A result as tidy tables, the main one first: one thing a row, numbers as numbers with a column for their unit, enumerations as codes with
 * words for each, names and sentences in Chinese and English (`…_zh`, `…_en`). Reasons and changes are lists of codes, with the sentences
 * beside them, which have their parameters. What is not there is `null`, an empty list too. Numbers of rows, runs and the like count from 1.
 *
 * Every result about plans has a table `plans`, with what to beware of in each copy, and last `about`: type, version, options and totals. A type of
 * result always has the same tables; one that there is nothing for has no rows. What little of a result its tables do not hold is named at its
 * function in `src/io/tables/results`.
 *
 * Of plans the tables are those of `planTables`, `targets` first. Costs linear time and memory in the size of what is given.
 *
 * @throws EduplanError `unknown-result` for anything else.
 * @example
 * tablesOf(align(plans)).map(({ name, rows }) => `${name}: ${rows.length}`);
 */
export function tablesOf(of: Tabular): readonly Table[] {
  if (Array.isArray(of)) return ofList(of);
  if (isTable(of)) return [of];
  if (isPlan(of)) return ofPlans([of]);
  if (isRegionTable(of)) return regionTableTables(of);
  return ofResult(of as TabularResult);
}

function ofList(list: readonly unknown[]): readonly Table[] {
  if (list.length > 0 && list.every(isTable)) return list;
  if (list.every(isPlan)) return ofPlans(list);
  throw unknown("a list that holds something other than plans, or tables");
}

function ofPlans(plans: readonly Plan[]): readonly Table[] {
  const tables = planTables(plans);
  return [...tables.filter(({ name }) => name === "targets"), ...tables.filter(({ name }) => name !== "targets")];
}

function ofResult(result: TabularResult): readonly Table[] {
  switch (result?.type) {
    case "agreement":
      return agreementTables(result);
    case "aggregate":
      return aggregatedTables(result);
    case "alignment":
      return alignmentTables(result);
    case "assessment":
      return assessmentTables(result);
    case "audit":
    case "quantity-account":
    case "table-check":
    case "verification":
      return auditTables(result);
    case "cascade":
      return cascadeTables(result);
    case "comparisons":
      return comparisonsTables(result);
    case "composite":
      return compositeTables(result);
    case "crosstab":
      return crosstabTables(result);
    case "denominate":
    case "impute":
    case "normalise":
    case "screen":
    case "treat":
      return stepTables(result);
    case "diff":
      return diffTables(result);
    case "effective-weights":
      return effectiveWeightsTables(result);
    case "extraction":
      return extractionTables(result);
    case "mapping-set":
      return mappingSetTables(result);
    case "rank-stability":
      return rankStabilityTables(result);
    case "removal":
      return removalTables(result);
    case "run-comparison":
      return runComparisonTables(result);
    case "scores":
      return scoresTables(result);
    case "sensitivity":
      return sensitivityTables(result);
    case "table":
      return tableFromTables(result);
    case "track":
      return trackTables(result);
    case "uncertainty":
      return uncertaintyTables(result);
    case "weigh":
      return weighedTables(result);
    default:
      throw unknown(String((result as { readonly type?: unknown } | undefined)?.type));
  }
}

const unknown = (found: string): EduplanError =>
  new EduplanError(
    "unknown-result",
    `tablesOf: neither plans, nor tables, nor a result of a verb: ${found}; hand in what a verb such as align or score returns`,
  );

const has = (value: unknown, ...keys: readonly string[]): boolean =>
  typeof value === "object" && value !== null && keys.every((key) => Object.hasOwn(value, key));

const isTable = (value: unknown): value is Table => has(value, "name", "columns", "key", "rows");
const isPlan = (value: unknown): value is Plan => has(value, "schemaVersion", "targets", "observations");
const isRegionTable = (value: unknown): value is RegionTable => has(value, "rows", "indicators") && !has(value, "type");
