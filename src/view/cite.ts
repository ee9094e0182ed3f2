import { EduplanError } from "../model/error.ts";
import type { Plan } from "../model/plan.ts";
import type { Locale } from "../model/text.ts";
import { apa } from "./citations/apa.ts";
import { bibtex } from "./citations/bibtex.ts";
import type { Cited } from "./citations/cited.ts";
import { gbt7714 } from "./citations/gbt7714.ts";

/** GB/T 7714—2015 (sequential numeric system), APA 7th edition, or an entry for BibTeX and biblatex. */
export type CitationStyle = "gbt7714" | "apa" | "bibtex";

/** How a plan is cited. */
export interface CiteOptions {
  readonly style: CitationStyle;
  /** A target, observation, milestone or action of the plan, or its id: its clause and section are quoted. */
  readonly record?: string | { readonly id: string };
  /** The ISO date on which you read the copy; the date the plan's source gives when absent. */
  readonly accessed?: string;
  /** The language of what is not the plan's own; Chinese for GB/T 7714 and English for the others when absent. */
  readonly locale?: Locale;
}

/**
 * The citation of a plan, or of one clause of it, as plain text without italics. What was read is what is cited: a copy is
 * cited as a copy, with its publisher, and its date is not the plan's. Doubtful or unidentified attribution is said. The
 * author is the plan's `issuer`, else the publisher of an official source, and left out otherwise: none is guessed from
 * the region.
 *
 * @throws EduplanError `unknown-option` for an unknown style, `unknown-record` when the plan has no such record,
 * `invalid-date` when `accessed` is no ISO date.
 *
 * @example
 * cite(jizhou, { style: "gbt7714", record: "jizhou-preschool-gross-enrolment-2025", accessed: "2026-11-25" });
 */
export function cite(plan: Plan, options: CiteOptions): string {
  const { style } = options;
  const write = Object.hasOwn(STYLES, style) ? STYLES[style] : undefined;
  if (!write) {
    const known = Object.keys(STYLES).join(", ");
    throw new EduplanError("unknown-option", `cite: unknown style: ${String(style)}; use one of ${known}`);
  }
  return write(citedOf(plan, options), options.locale ?? (style === "gbt7714" ? "zh" : "en"));
}

const STYLES: Readonly<Record<CitationStyle, (cited: Cited, locale: Locale) => string>> = { gbt7714, apa, bibtex };

function citedOf(plan: Plan, { accessed, record }: CiteOptions): Cited {
  const { source, attribution } = plan;
  const official = source.kind === "official";
  const author = plan.issuer ?? (official ? source.publisher : undefined);
  const issued = plan.issuedOn ?? (official ? source.publishedOn : undefined);
  const read = accessedOn(accessed) ?? source.retrievedOn;
  const { grade } = attribution;
  const found = record === undefined ? undefined : recordOf(plan, typeof record === "string" ? record : record.id);
  const { exact = "", value, section } = found?.evidence ?? {};
  // In a table label and figure stand apart: both are quoted.
  const clause = value === undefined || exact.includes(value) ? exact : `${exact} … ${value}`;
  return {
    key: found ? `${plan.id}:${found.id}` : plan.id,
    title: { zh: clean(plan.title.zh), en: clean(plan.title.en) },
    sha256: source.sha256,
    ...(author !== undefined && { author: clean(author) }),
    ...(issued !== undefined && { issued }),
    ...(!official && {
      copy: {
        publisher: clean(source.publisher),
        ...(source.publishedOn !== undefined && { date: source.publishedOn }),
      },
    }),
    ...(source.url !== undefined && { url: clean(source.url) }),
    ...(read !== undefined && { accessed: read }),
    ...((grade === "doubtful" || grade === "unidentified") && { doubt: grade }),
    ...(found && { clause: { exact: clean(clause), ...(section !== undefined && { section: clean(section) }) } }),
  };
}

function recordOf(plan: Plan, id: string): Plan["targets"][number] | Plan["actions"][number] {
  const all = [...plan.targets, ...plan.observations, ...plan.milestones, ...plan.actions];
  const found = all.find((each) => each.id === id);
  if (found) return found as Plan["targets"][number];
  throw new EduplanError("unknown-record", `cite: ${plan.id} has no record ${id}; cite a record of this plan`);
}

function accessedOn(accessed: string | undefined): string | undefined {
  if (accessed === undefined || /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(accessed)) return accessed;
  throw new EduplanError("invalid-date", `cite: accessed is no ISO date: ${String(accessed)}; write 2026-11-25`);
}

/** A citation is one line: line breaks and control characters become spaces. */
const clean = (text: string): string => text.replace(/[\p{Control}\s\u2028\u2029]+/gu, " ").trim();
