import { clausesOf } from "../model/clauses.ts";
import type { Finding } from "../model/finding.ts";
import type { Plan } from "../model/plan.ts";
import { envelope, type Result } from "../model/result.ts";
import { quantitiesIn } from "./quantitiesIn.ts";

/** What of a text's quantities a plan accounts for. */
export interface QuantityAccount extends Result<"quantity-account", Record<string, never>> {
  /** How many quantities the text has; numbers of headings and lists are not among them. */
  readonly quantities: number;
  /** How many lie within a clause, a figure, a trace or a quantity set aside. */
  readonly accounted: number;
  /** The others, in the order of the text. */
  readonly findings: readonly Finding[];
}

/** Characters shown on either side of a quantity that is not accounted for. */
const AROUND = 12;

/**
 * Whether a plan has looked at every quantity of its text: each must lie within the evidence of a record, within a trace, or
 * within a quantity set aside. What does not is a finding with the words around it, so that a reader can code it
 * or set it aside with a reason. It cannot tell whether a quantity was coded rightly; `verifyEvidence` and `audit` look at that.
 *
 * @param text The text the plan was read from. Positions are Unicode code points.
 * @example
 * accountForQuantities(plan, text).findings.map((finding) => describe(finding, "en"));
 */
export function accountForQuantities(plan: Plan, text: string): QuantityAccount {
  const covered = coverageOf(plan, Array.from(text).length);
  const quantities = quantitiesIn(text);
  const open = quantities.filter(({ start, end }) => !covered.slice(start, end).every((each) => each === 1));
  const points = open.length > 0 ? Array.from(text) : [];
  return {
    ...envelope("quantity-account", [plan], {}),
    quantities: quantities.length,
    accounted: quantities.length - open.length,
    findings: open.map(({ exact, start, end }): Finding => {
      const around = points.slice(Math.max(0, start - AROUND), end + AROUND).join("");
      const params = { exact, start, around: around.replace(/\s+/g, " ").trim() };
      return { code: "evidence.unaccounted", severity: "warning", path: ["setAside"], params };
    }),
  };
}

/** Which code points of the text lie within a clause or a printed figure of the plan. */
function coverageOf(plan: Plan, length: number): Uint8Array {
  const covered = new Uint8Array(length);
  for (const { clause } of clausesOf(plan)) {
    covered.fill(1, clause.start, clause.end);
    const { value, valueStart } = clause as { value?: string; valueStart?: number };
    if (value !== undefined && valueStart !== undefined) {
      covered.fill(1, valueStart, valueStart + Array.from(value).length);
    }
  }
  return covered;
}
