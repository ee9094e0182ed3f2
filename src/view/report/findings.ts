import type { Audit } from "../../audit/audit.ts";
import type { Severity } from "../../model/finding.ts";
import { escaped, isolated } from "../markup.ts";
import { quote } from "../names.ts";
import { type FindingRow, findingRows } from "../sections/findingRows.ts";
import { TEXTS } from "../texts.ts";
import { noteLink } from "./notes.ts";
import type { ReportPage, ReportPart } from "./reportPage.ts";
import { tableMarkup } from "./tableMarkup.ts";

/** The findings of all audits in one table, the gravest first; doubts about the copies stand at the head of the report. */
export function findingsPart(audits: readonly Audit[], page: ReportPage): ReportPart {
  const words = TEXTS[page.locale];
  const id = page.nextTable();
  const all = audits.flatMap(({ plans, findings }) => {
    const own = findings.filter(({ code }) => !code.startsWith("caveat."));
    return findingRows(own, page.locale).map((finding) => ({ plan: plans[0]?.id ?? "", finding }));
  });
  const ordered = SEVERITIES.flatMap((severity) => all.filter(({ finding }) => finding.severity === severity));
  if (ordered.length > 0) page.offers.findings = true;
  const rows = ordered.map(({ plan, finding }, place) => {
    const name = `${id}-${place + 1}`;
    page.notes.under(words.findings, name, `${page.nameOf(plan)} ${finding.text}`);
    const { severity, text } = finding;
    return [
      `<tr id="${name}" data-v="${severity}" data-p="${page.placeOf.get(plan) ?? -1}">`,
      `<td class="s ${severity}">${SIGNS[severity]} ${escaped(words[severity])}</td>`,
      `<th scope="row">${isolated(page.nameOf(plan))}</th><td>${isolated(text)}</td>`,
      `<td>${evidenceMarkup(finding, page)}</td></tr>`,
    ].join("");
  });
  if (rows.length === 0) return { title: words.findings, body: `<p class="muted">${words.nothingToList}</p>` };
  const heads = [words.severity, words.plan, words.finding, words.evidence];
  const table = tableMarkup(
    {
      id,
      title: words.findings,
      className: "v",
      head: heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join(""),
      bodies: `<tbody>\n${rows.join("\n")}\n</tbody>`,
      rows: rows.length,
    },
    page,
  );
  return { title: words.findings, body: table };
}

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** So that a severity is not told by its colour. */
const SIGNS: Readonly<Record<Severity, string>> = { error: "✕", warning: "!", info: "i" };

/** A clause longer than this is cut in the table; its note has all of it. */
const SHOWN = 24;

function evidenceMarkup({ evidence }: FindingRow, page: ReportPage): string {
  const [first] = evidence;
  if (!first) return '<span class="muted">—</span>';
  const lines = evidence.map((each) => `<bdi>${escaped(quote(each, page.locale))}</bdi>`);
  const characters = Array.from(first.exact);
  const cut = characters.length > SHOWN ? `${characters.slice(0, SHOWN).join("")}…` : first.exact;
  const more = evidence.length > 1 ? ` +${evidence.length - 1}` : "";
  return noteLink(page.notes.add(lines.join("<br>")), `“${isolated(cut)}”${more}`);
}
