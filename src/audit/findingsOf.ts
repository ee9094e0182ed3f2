import type { Catalog } from "../catalog/catalog.ts";
import { EduplanError } from "../model/error.ts";
import type { Finding } from "../model/finding.ts";
import { messageOf } from "../model/messages/index.ts";
import type { Plan } from "../model/plan.ts";
import type { AuditContext } from "./context.ts";
import type { AuditRule } from "./rule.ts";

/**
 * What a rule finds in a plan, checked: a rule that throws, or returns what is no finding, is a programmer's mistake and is
 * told with the rule's code.
 */
export function findingsOf(rule: AuditRule, plan: Plan, catalog: Catalog, context: AuditContext): readonly Finding[] {
  let found: readonly Finding[];
  try {
    found = rule.check(plan, catalog, context);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new EduplanError("rule-failed", `audit: the rule ${rule.code} failed on the plan ${plan.id}: ${why}`);
  }
  if (!Array.isArray(found)) throw malformed(rule, "what it returns is no list");
  found.forEach((finding, index) => {
    const fault = faultOf(finding);
    if (fault) throw malformed(rule, `finding ${index}: ${fault}`);
  });
  return found;
}

const malformed = ({ code }: AuditRule, what: string): EduplanError =>
  new EduplanError("malformed-finding", `audit: the rule ${code} returned a malformed finding: ${what}`);

/** What is wrong with a finding; `undefined` when nothing is. */
function faultOf(finding: Finding): string | undefined {
  if (typeof finding !== "object" || finding === null) return "it is no object";
  const { code, severity, path, params, evidence, message } = finding as Partial<Finding>;
  if (typeof code !== "string" || code === "") return "it has no code";
  if (severity !== "error" && severity !== "warning" && severity !== "info") {
    return `its severity must be error, warning or info, not ${String(severity)}`;
  }
  if (!Array.isArray(path) || !path.every(isStep)) return "its path must be a list of texts and whole numbers";
  if (typeof params !== "object" || params === null) return "its params must be an object";
  const bad = Object.entries(params).find(([, value]) => !isParam(value));
  if (bad) return `its parameter ${bad[0]} is no JSON that a message can be filled with`;
  if (evidence !== undefined && !(Array.isArray(evidence) && evidence.every(isClause))) {
    return "its evidence must be a list of {plan, record, exact, start, reading}";
  }
  if (message === undefined) {
    return messageOf(code) ? undefined : `the code ${code} needs a message in both languages`;
  }
  return isBilingual(message) ? undefined : "its message must have zh and en";
}

const isStep = (step: unknown): boolean => typeof step === "string" || (Number.isInteger(step) && Number(step) >= 0);

const isText = (value: unknown): boolean => typeof value === "string";

const isBilingual = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "zh" in value && "en" in value && isText(value.zh) && isText(value.en);

const isPlain = (value: unknown): boolean => isText(value) || (typeof value === "number" && Number.isFinite(value));

const isParam = (value: unknown): boolean =>
  isPlain(value) ||
  typeof value === "boolean" ||
  value === null ||
  isBilingual(value) ||
  (Array.isArray(value) && value.every(isPlain));

function isClause(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { plan, record, exact, start, reading } = value as Readonly<Record<string, unknown>>;
  return [plan, record, exact, reading].every(isText) && Number.isInteger(start);
}
