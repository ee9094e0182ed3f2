import type { Audit } from "../../audit/audit.ts";
import { describe } from "../../model/describe.ts";
import type { Locale } from "../../model/text.ts";
import { planNames, quote } from "../names.ts";
import { cell, countCell, type Section } from "../section.ts";
import { TEXTS } from "../texts.ts";

/** The findings of an audit with their evidence; doubts about the copy stand with the caveats. */
export function auditSections(audit: Audit, locale: Locale, brief: boolean): readonly Section[] {
  const texts = TEXTS[locale];
  const [name] = planNames(audit.plans, locale).values();
  const findings = audit.findings.filter(({ code }) => !code.startsWith("caveat."));
  const shown = brief
    ? findings.filter(({ severity, code }) => severity !== "info" || code === "audit.sums.hold")
    : findings;
  const left = findings.length - shown.length;
  const rows = shown.map(({ severity, evidence = [], path: _, ...coded }) => [
    cell(texts[severity], severity === "info" ? { tone: "muted" } : { tone: "doubt" }),
    cell(describe(coded, locale)),
    cell(evidence.map(({ exact }) => `“${exact}”`).join(" / "), {
      title: evidence.map((each) => quote(each, locale)).join("\n"),
    }),
  ]);
  return [
    {
      title: `${texts.findings}: ${name}`,
      table: { columns: [texts.severity, texts.finding, texts.evidence], rows },
      ...(left > 0 && { list: [countCell(texts.remarks, left)] }),
    },
  ];
}
