import type { Catalog } from "../catalog/catalog.ts";
import type { Finding } from "../model/finding.ts";
import type { Plan } from "../model/plan.ts";

/**
 * One thing an audit looks for: a name and a pure function from a plan to findings. A rule of your own gives its findings
 * a `message` in both languages; `describe` then writes them like ours.
 */
export interface AuditRule {
  /** Unique among the rules of an audit; the codes of its findings begin with it, where the rule makes its own. */
  readonly code: string;
  /** What it looks for, in one sentence. */
  readonly about: string;
  readonly check: (plan: Plan, catalog: Catalog) => readonly Finding[];
}
