import type { Action } from "../model/action.ts";
import { evidenceRef } from "../model/evidence.ts";
import type { Finding, Params, Severity } from "../model/finding.ts";
import type { Milestone } from "../model/milestone.ts";
import type { Observation } from "../model/observation.ts";
import type { Plan } from "../model/plan.ts";
import type { Target } from "../model/target.ts";
import type { FindingKind } from "./rule.ts";
import type { AuditThresholds } from "./thresholds.ts";

/** A record that a finding can be about. */
export type PlanRecord = Target | Observation | Milestone | Action;

/** What an audit hands to its rules besides the plan and the catalogue. */
export interface AuditContext {
  readonly thresholds: AuditThresholds;
  /**
   * A finding about a record, with the clauses of every side: its own first, then the others'. The record's label is added to
   * the parameters. The severity is that of the rule's kind of this code, `warning` where it names none.
   */
  readonly finding: (
    record: PlanRecord,
    code: string,
    params: Params,
    others?: readonly PlanRecord[],
    severity?: Severity,
  ) => Finding;
  /** One finding about many records, with a clause of each: what the plan as a whole leaves out. */
  readonly together: (records: readonly PlanRecord[], code: string, params: Params) => Finding;
}

const LISTS = ["targets", "observations", "milestones", "actions"] as const;

/** The context of one audit: knows the place of every record, so that a finding costs the same in a long plan. */
export function contextOf(
  plan: Plan,
  thresholds: AuditThresholds,
  kinds: Readonly<Record<string, FindingKind>>,
): AuditContext {
  const places = new Map<PlanRecord, readonly [string, number]>();
  for (const list of LISTS) {
    plan[list].forEach((record, index) => {
      places.set(record, [list, index]);
    });
  }
  const severityOf = (code: string): Severity =>
    (Object.hasOwn(kinds, code) ? kinds[code]?.severity : undefined) ?? "warning";
  return {
    thresholds,
    finding: (record, code, params, others = [], severity = severityOf(code)) => ({
      code,
      severity,
      path: [...(places.get(record) ?? [])],
      params: { label: record.label, ...params },
      evidence: [record, ...others].map((each) => evidenceRef(plan.id, each)),
    }),
    together: (records, code, params) => ({
      code,
      severity: severityOf(code),
      path: [],
      params: { count: records.length, examples: examplesOf(records), ...params },
      evidence: records.map((each) => evidenceRef(plan.id, each)),
    }),
  };
}

/** The first few labels, each once, with a mark when there are more. */
function examplesOf(records: readonly PlanRecord[]): readonly string[] {
  const labels = [...new Set(records.map(({ label }) => label))];
  return labels.length > 4 ? [...labels.slice(0, 3), "…"] : labels;
}
