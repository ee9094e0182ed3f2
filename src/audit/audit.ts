import { type Catalog, catalogRef, defaultCatalog } from "../catalog/catalog.ts";
import { EduplanError } from "../model/error.ts";
import type { Finding, Severity } from "../model/finding.ts";
import type { Plan } from "../model/plan.ts";
import { type CatalogRef, envelope, type Result } from "../model/result.ts";
import type { AuditRule } from "./rule.ts";
import { RULES } from "./rules/index.ts";

/** What an audit looks for. */
export interface AuditOptions {
  readonly catalog?: Catalog;
  /** The rules to apply, in order; all of `RULES` when absent. `[...RULES, myRule]` adds one. */
  readonly rules?: readonly AuditRule[];
}

/** What was noticed about one plan looked at by itself. */
export interface Audit extends Result<"audit", { readonly catalog: CatalogRef; readonly rules: readonly string[] }> {
  /** Errors first, then warnings, then remarks; within each in the order of the rules. */
  readonly findings: readonly Finding[];
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * The second door: the plan against the catalogue and against itself. Finds contradictions and possible contradictions,
 * targets at or below their own baseline, values outside natural bounds, sums that do not add up (and says when they
 * do), deadlines outside the period, what is undated or unread, and doubts about the copy. It judges nothing else:
 * a finding says what stands where.
 *
 * @throws EduplanError `duplicate-rule` when two rules share a code.
 */
export function audit(plan: Plan, options: AuditOptions = {}): Audit {
  const { catalog = defaultCatalog, rules = RULES } = options;
  const codes = rules.map(({ code }) => code);
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  if (twice !== undefined) throw new EduplanError("duplicate-rule", `audit: two rules have the code ${twice}`);
  const findings = rules.flatMap(({ check }) => check(plan, catalog));
  return {
    ...envelope("audit", [plan], { catalog: catalogRef(catalog), rules: codes }),
    findings: findings.sort((a, b) => rank[a.severity] - rank[b.severity]),
  };
}
