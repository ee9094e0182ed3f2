import { evidenceRef } from "../model/evidence.ts";
import type { Finding, Params, Severity } from "../model/finding.ts";
import type { Observation } from "../model/observation.ts";
import type { Plan } from "../model/plan.ts";
import type { Target } from "../model/target.ts";

/** A finding about one record of a plan, with the clauses of every side. */
export function recordFinding(
  plan: Plan,
  record: Target | Observation,
  code: string,
  severity: Severity,
  params: Params,
  others: readonly (Target | Observation)[] = [],
): Finding {
  const kind = (plan.targets as readonly unknown[]).includes(record) ? "targets" : "observations";
  return {
    code,
    severity,
    path: [kind, (plan[kind] as readonly unknown[]).indexOf(record)],
    params: { label: record.label, ...params },
    evidence: [record, ...others].map((each) => evidenceRef(plan.id, each)),
  };
}
