import type { Catalog } from "../catalog/catalog.ts";
import type { Finding, Severity } from "../model/finding.ts";
import type { Plan } from "../model/plan.ts";
import type { Bilingual } from "../model/text.ts";
import type { AuditContext } from "./context.ts";

/** A kind of finding that a rule can make: what stands in the table of codes. */
export interface FindingKind {
  readonly severity: Severity;
  /** True where it rests on a rule of thumb (a threshold, a pattern of misprints) rather than on the figures alone. */
  readonly heuristic?: true;
  /** What was found, in a few words that can stand before a list of records. */
  readonly about: Bilingual;
}

/**
 * One thing an audit looks for: a name and a pure function from a plan to findings. A rule of your own gives its findings
 * a `message` in both languages; `describe` then writes them like ours.
 *
 * @example
 * const hedged: AuditRule = {
 *   code: "own.hedged",
 *   about: "A target is promised without a hedge.",
 *   check: (plan, _catalog, { finding }) =>
 *     plan.targets
 *       .filter(({ modality }) => modality?.hedges?.length)
 *       .map((target) => ({
 *         ...finding(target, "own.hedged", { hedges: target.modality?.hedges ?? [] }, [], "info"),
 *         message: { zh: "“{label}”有余地:{hedges}", en: "“{label}” is hedged: {hedges}" },
 *       })),
 * };
 * audit(plan, { add: [hedged] });
 */
export interface AuditRule {
  /** Unique among the rules of an audit; the codes of its findings begin with it, where the rule makes its own. */
  readonly code: string;
  /** What it looks for, in one sentence. */
  readonly about: string;
  /** The kinds of finding it makes, by code. The bundled rules name all of theirs; one of your own need not. */
  readonly findings?: Readonly<Record<string, FindingKind>>;
  /** Looks at a plan. The catalogue is the one of the audit; the context has its thresholds and makes findings about records. */
  readonly check: (plan: Plan, catalog: Catalog, context: AuditContext) => readonly Finding[];
}
