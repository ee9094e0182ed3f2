import { type Catalog, catalogRef, defaultCatalog } from "../catalog/catalog.ts";
import type { Finding, Severity } from "../model/finding.ts";
import type { Plan } from "../model/plan.ts";
import { type CatalogRef, envelope, type Result } from "../model/result.ts";
import { chooseRules, type RuleChoice } from "./chooseRules.ts";
import { contextOf } from "./context.ts";
import { findingsOf } from "./findingsOf.ts";
import { RULES } from "./rules/index.ts";
import { type AuditThresholds, resolveThresholds } from "./thresholds.ts";

/** What an audit looks for. */
export interface AuditOptions extends RuleChoice {
  readonly catalog?: Catalog;
  /** Where rules of thumb draw their lines; those of `AUDIT_THRESHOLDS` when absent. */
  readonly thresholds?: Partial<AuditThresholds>;
}

/** The options of an audit as resolved. */
export interface AuditSettings {
  readonly catalog: CatalogRef;
  /** Codes of the rules applied, in order. */
  readonly rules: readonly string[];
  /** Codes of findings that were left out. */
  readonly without: readonly string[];
  readonly thresholds: AuditThresholds;
}

/** What was noticed about one plan looked at by itself. */
export interface Audit extends Result<"audit", AuditSettings> {
  /** Errors first, then warnings, then remarks; within each in the order of the rules. */
  readonly findings: readonly Finding[];
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * The second door: the plan against the catalogue and against itself. Finds contradictions and possible contradictions,
 * also between related indicators; targets at or below their own baseline, and jumps; values outside natural bounds or
 * against a law between two indicators; sums that do not add up (and says when they do); counts that disagree; deadlines
 * outside the period; what is undated, without unit, baseline or responsible body; probable misprints and swapped rows; and
 * doubts about the copy. It judges nothing else: a finding says what stands where. `data/AUDIT.md` lists every code.
 *
 * Costs about linear time in the plan's records.
 *
 * @throws EduplanError `duplicate-rule` when two rules share a code, `unknown-rule` when `replace` or `without` names one
 * that is not there, `malformed-rule`, `unknown-threshold` and `bad-threshold`; `rule-failed` and `malformed-finding`, with
 * the rule's code, when a rule of the caller's throws or returns what is no finding.
 */
export function audit(plan: Plan, options: AuditOptions = {}): Audit {
  const { catalog = defaultCatalog } = options;
  const { rules, silenced } = chooseRules(RULES, options);
  const thresholds = resolveThresholds(options.thresholds);
  const kinds = Object.assign({}, ...rules.map(({ findings }) => findings));
  const context = contextOf(plan, thresholds, kinds);
  const findings = rules.flatMap((rule) => findingsOf(rule, plan, catalog, context));
  const codes = rules.map(({ code }) => code);
  return {
    ...envelope("audit", [plan], { catalog: catalogRef(catalog), rules: codes, without: [...silenced], thresholds }),
    findings: findings.filter(({ code }) => !silenced.has(code)).sort((a, b) => rank[a.severity] - rank[b.severity]),
  };
}
