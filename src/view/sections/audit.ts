import type { Audit } from "../../audit/audit.ts";
import type { EvidenceRef } from "../../model/evidence.ts";
import type { Locale } from "../../model/text.ts";
import { planNames, quote } from "../names.ts";
import { cell, countCell, type Section, type TextCell } from "../section.ts";
import { TEXTS } from "../texts.ts";
import { findingRows } from "./findingRows.ts";

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
  const rows = findingRows(shown, locale).map(({ severity, text, evidence }) => [
    cell(texts[severity], severity === "info" ? { tone: "muted" } : { tone: "doubt" }),
    cell(text),
    evidenceCell(evidence, locale),
  ]);
  return [
    {
      title: `${texts.findings}: ${name}`,
      table: { columns: [texts.severity, texts.finding, texts.evidence], rows },
      ...(left > 0 && { list: [countCell(texts.remarks, left)] }),
    },
  ];
}

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
