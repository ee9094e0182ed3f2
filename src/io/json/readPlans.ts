import type { Finding } from "../../model/finding.ts";
import { messageOf } from "../../model/messages/index.ts";
import type { Plan } from "../../model/plan.ts";
import { safeParsePlan } from "../../schema/index.ts";
import { faultAt, MOST_ERRORS, type Place, quoted, wordsWithin } from "../faults.ts";
import type { ReadResult } from "../readResult.ts";
import { NOWHERE } from "../tables/places.ts";

/** What may be a plan, with its place in the file. */
export interface Candidate {
  readonly value: unknown;
  readonly place: Place;
  readonly path: Finding["path"];
}

/** Passes values through the first door, and sees that no two plans have one id; any error leaves nothing. */
export function readPlans(candidates: readonly Candidate[], earlier: readonly Finding[]): ReadResult<readonly Plan[]> {
  const errors: Finding[] = earlier.filter(({ severity }) => severity === "error");
  const warnings = earlier.filter(({ severity }) => severity !== "error");
  const data: Plan[] = [];
  const places = new Map<string, Place>();
  for (const candidate of candidates) {
    const read = readPlan(candidate);
    if (!read.success) {
      errors.push(...read.findings);
      continue;
    }
    const { id } = read.data;
    const before = places.get(id);
    if (before) {
      errors.push(faultAt(candidate.place, "io.plan-twice", candidate.path, { id, first: wordsWithin(before) }));
    }
    places.set(id, candidate.place);
    data.push(read.data);
  }
  if (errors.length === 0) return { success: true, data, findings: warnings };
  const more = errors.length - MOST_ERRORS;
  const last = more > 0 ? [faultAt(NOWHERE, "io.more-errors", [], { count: more })] : [];
  return { success: false, findings: [...errors.slice(0, MOST_ERRORS), ...last, ...warnings] };
}

function readPlan({ value, place, path }: Candidate): ReadResult<Plan> {
  const type = resultType(value);
  if (type !== undefined) {
    return { success: false, findings: [faultAt(place, "io.result-not-plan", path, { type: quoted(type) })] };
  }
  const read = safeParsePlan(value);
  if (read.success) return { ...read, findings: [] };
  const { words, ...where } = place;
  const findings = read.findings.map((finding): Finding => {
    const message = finding.message ?? messageOf(finding.code);
    const placed = message && { zh: `{place}${message.zh}`, en: `{place}${message.en}` };
    return {
      ...finding,
      path: [...path, ...finding.path],
      params: { place: words, ...where, ...finding.params },
      ...(placed && { message: placed }),
    };
  });
  return { success: false, findings };
}

/** The type of a result's envelope (alignment, diff …), which is no plan. */
function resultType(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("type" in value) || !("plans" in value)) return undefined;
  return typeof value.type === "string" ? value.type : undefined;
}
