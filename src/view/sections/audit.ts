import type { Audit } from "../../audit/audit.ts";
import { FINDING_KINDS } from "../../audit/rules/index.ts";
import { describe } from "../../model/describe.ts";
import type { EvidenceRef } from "../../model/evidence.ts";
import type { Finding } from "../../model/finding.ts";
import type { Locale } from "../../model/text.ts";
import { planNames, quote } from "../names.ts";
import { cell, countCell, type Section, type TextCell } from "../section.ts";
import { TEXTS } from "../texts.ts";

/**
 * The findings of an audit with their evidence, by severity and rule; doubts about the copy stand with the caveats. Several
 * remarks of one kind are one row, with how many there are and what they are about.
 */
export function auditSections(audit: Audit, locale: Locale, brief: boolean): readonly Section[] {
  const texts = TEXTS[locale];
  const [name] = planNames(audit.plans, locale).values();
  const findings = audit.findings.filter(({ code }) => !code.startsWith("caveat."));
  const shown = brief
    ? findings.filter(({ severity, code }) => severity !== "info" || code === "audit.sums.hold")
    : findings;
  const left = findings.length - shown.length;
  const rows = rowsOf(shown).map((same) => [
    cell(texts[same[0].severity], same[0].severity === "info" ? { tone: "muted" } : { tone: "doubt" }),
    cell(same.length === 1 ? sentence(same[0], locale) : folded(same, locale)),
    evidenceCell(same.length === 1 ? (same[0].evidence ?? []) : same.flatMap(firstClause), locale),
  ]);
  return [
    {
      title: `${texts.findings}: ${name}`,
      table: { columns: [texts.severity, texts.finding, texts.evidence], rows },
      ...(left > 0 && { list: [countCell(texts.remarks, left)] }),
    },
  ];
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

/** More clauses than this stand only in the title: a finding about a whole plan has too many to read in a cell. */
const CLAUSES = 8;

function evidenceCell(evidence: readonly EvidenceRef[], locale: Locale): TextCell {
  const shown = evidence.length > CLAUSES ? evidence.slice(0, 3) : evidence;
  const rest = evidence.length - shown.length;
  const text = shown.map(({ exact }) => `“${exact}”`).join(" / ");
  return cell(rest > 0 ? `${text} / ${TEXTS[locale].furtherClauses.replace("{n}", String(rest))}` : text, {
    title: evidence.map((each) => quote(each, locale)).join("\n"),
  });
}
