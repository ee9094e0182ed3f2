import type { Plan } from "../../model/plan.ts";
import { readText } from "../csv/readText.ts";
import { faultAt, quoted } from "../faults.ts";
import type { ReadResult } from "../readResult.ts";
import { NOWHERE } from "../tables/places.ts";
import { jsonFault } from "./jsonFault.ts";
import { placeOfOffset, placeOfPlan } from "./places.ts";
import { readPlans } from "./readPlans.ts";

/**
 * Reads plans from JSON, one plan or an array of them, through the first door (`safeParsePlan`). Bytes are decoded as `decodeText`
 * says; a byte order mark is taken away. Findings give line and column of bad syntax and of a key that stands twice in one
 * object, and the plan's number and path of what is no valid plan. Two plans of one id are refused, as is a result of a verb.
 * With any error no plan is given.
 *
 * @example
 * const result = fromJson(await readFile("plans.json"));
 * if (result.success) align(result.data);
 */
export function fromJson(input: string | Uint8Array): ReadResult<readonly Plan[]> {
  const read = readText(input);
  if (!read.success) return read;
  const text = read.data;
  const fault = jsonFault(text);
  if (fault) {
    const code = fault.code === "io.json-more" && fault.found.startsWith("{") ? "io.json-lines" : fault.code;
    return {
      success: false,
      findings: [faultAt(placeOfOffset(text, fault.at), code, [], { found: quoted(fault.found) })],
    };
  }
  const value: unknown = JSON.parse(text);
  const candidates = Array.isArray(value)
    ? value.map((each: unknown, index) => ({ value: each, place: placeOfPlan(index + 1), path: [index] }))
    : [{ value, place: NOWHERE, path: [] }];
  return readPlans(candidates, read.findings);
}
