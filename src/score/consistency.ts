import countBy from "lodash-es/countBy.js";
import { audit } from "../audit/audit.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { Plan } from "../model/plan.ts";

/** What an audit finds in a plan, as counts: no score, since nothing says how much one finding weighs. */
export interface Consistency {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings by code. */
  readonly codes: Readonly<Record<string, number>>;
}

/** Counts the findings of `audit` about what the plan says; remarks on the copy (`caveat.…`) are left out. */
export function consistency(plan: Plan, catalog: Catalog): Consistency {
  const findings = audit(plan, { catalog }).findings.filter(({ code }) => !code.startsWith("caveat."));
  const of = (severity: string): number => findings.filter((each) => each.severity === severity).length;
  return {
    errors: of("error"),
    warnings: of("warning"),
    infos: of("info"),
    codes: countBy(findings.map(({ code }) => code)),
  };
}
