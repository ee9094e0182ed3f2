import { EduplanError } from "../model/error.ts";
import type { Finding } from "../model/finding.ts";
import { type Plan, SCHEMA_VERSION } from "../model/plan.ts";
import { checkReferences } from "./checkReferences.ts";
import { findingsOf, show } from "./findings.ts";
import { PlanSchema } from "./plan.ts";

/** The outcome of the first door. */
export type SafeParseResult =
  | { readonly success: true; readonly data: Plan }
  | { readonly success: false; readonly findings: readonly Finding[] };

/**
 * The first door: whether a value is a plan. Checks structure (unknown keys are refused, `extra` excepted), units, dates
 * and offsets, and that ids are unique and internal references lead somewhere. Nothing is repaired or filled in.
 *
 * @param input Any value, as read from JSON.
 * @returns The plan, or findings that name each place, what was expected and what was found.
 */
export function safeParsePlan(input: unknown): SafeParseResult {
  const version = versionFinding(input);
  if (version) return { success: false, findings: [version] };
  const result = PlanSchema.safeParse(input);
  if (!result.success) return { success: false, findings: findingsOf(result.error, input) };
  const { data } = result;
  const findings = checkReferences(data);
  return findings.length === 0 ? { success: true, data } : { success: false, findings };
}

/**
 * As `safeParsePlan`, for scripts that want to stop at a plan that is none.
 *
 * @throws EduplanError with code `invalid-plan` and the findings.
 */
export function parsePlan(input: unknown): Plan {
  const result = safeParsePlan(input);
  if (result.success) return result.data;
  throw new EduplanError("invalid-plan", "parsePlan: not a valid plan", result.findings);
}

/** A plan of another schema version would only yield misleading findings, so it is told first and alone. */
function versionFinding(input: unknown): Finding | undefined {
  if (typeof input !== "object" || input === null || !("schemaVersion" in input)) return undefined;
  if (input.schemaVersion === SCHEMA_VERSION) return undefined;
  const params = { expected: show(SCHEMA_VERSION), found: show(input.schemaVersion) };
  return { code: "schema.version", severity: "error", path: ["schemaVersion"], params };
}
