import { FINDING_KINDS } from "../../audit/rules/index.ts";
import { describe } from "../../model/describe.ts";
import type { EvidenceRef } from "../../model/evidence.ts";
import type { Finding, Severity } from "../../model/finding.ts";
import type { Locale } from "../../model/text.ts";

/** One finding, or several remarks of one kind, in words. */
export interface FindingRow {
  readonly severity: Severity;
  readonly text: string;
  /** Every clause of a finding; of several remarks the first of each. */
  readonly evidence: readonly EvidenceRef[];
}

/** Findings in their order, several remarks of one kind as one: how many there are and what they are about. */
export function findingRows(findings: readonly Finding[], locale: Locale): readonly FindingRow[] {
  return rowsOf(findings).map((same) => ({
    severity: same[0].severity,
    text: same.length === 1 ? sentence(same[0], locale) : folded(same, locale),
    evidence: same.length === 1 ? (same[0].evidence ?? []) : same.flatMap(firstClause),
  }));
}

type Row = readonly [Finding, ...Finding[]];

/** Findings that share a row: remarks of one kind, where the kind has words for several; any other has its own. */
function rowsOf(findings: readonly Finding[]): readonly Row[] {
  const rows: [Finding, ...Finding[]][] = [];
  const byCode = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const row = byCode.get(finding.code);
    if (row) {
      row.push(finding);
      continue;
    }
    const own: [Finding] = [finding];
    rows.push(own);
    const folds = finding.severity === "info" && Object.hasOwn(FINDING_KINDS, finding.code) && !finding.message;
    if (folds) byCode.set(finding.code, own);
  }
  return rows;
}

function sentence({ path: _, ...coded }: Finding, locale: Locale): string {
  return describe(coded, locale);
}

/** How many of the kind, and what they are about: each label once. */
function folded(findings: Row, locale: Locale): string {
  const about = FINDING_KINDS[findings[0].code]?.about[locale] ?? "";
  const labels = [...new Set(findings.flatMap(({ params: { label } }) => (typeof label === "string" ? label : [])))];
  const list = labels.join(locale === "zh" ? "、" : ", ");
  return locale === "zh" ? `${about}(${findings.length}条):${list}` : `${about} (${findings.length}): ${list}`;
}

const firstClause = ({ evidence = [] }: Finding): readonly EvidenceRef[] => evidence.slice(0, 1);
