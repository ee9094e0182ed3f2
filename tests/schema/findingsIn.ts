import type { Finding } from "eduplan/model";
import { safeParsePlan } from "eduplan/schema";

/** What the first door says of something; nothing of a plan. */
export function findingsIn(input: unknown): readonly Finding[] {
  const result = safeParsePlan(input);
  return result.success ? [] : result.findings;
}
