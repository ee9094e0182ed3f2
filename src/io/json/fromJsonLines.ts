import type { Finding } from "../../model/finding.ts";
import type { Plan } from "../../model/plan.ts";
import { readText } from "../csv/readText.ts";
import { faultAt, quoted } from "../faults.ts";
import type { ReadResult } from "../readResult.ts";
import { NOWHERE } from "../tables/places.ts";
import { jsonFault } from "./jsonFault.ts";
import { placeInText, placeOfLine } from "./places.ts";
import { type Candidate, readPlans } from "./readPlans.ts";

/**
 * Reads plans from JSON Lines: one plan a line, empty lines aside. All lines are looked at, and each finding names its line; the
 * rules are those of `fromJson`. A text that is one JSON value over several lines is told to be that.
 */
export function fromJsonLines(input: string | Uint8Array): ReadResult<readonly Plan[]> {
  const read = readText(input);
  if (!read.success) return read;
  const text = read.data;
  const findings: Finding[] = [...read.findings];
  const candidates: Candidate[] = [];
  text.split("\n").forEach((line, index) => {
    if (line.trim() === "") return;
    const fault = jsonFault(line);
    if (fault) {
      findings.push(faultAt(placeInText(index + 1, fault.at + 1), fault.code, [], { found: quoted(fault.found) }));
    } else candidates.push({ value: JSON.parse(line), place: placeOfLine(index + 1), path: [candidates.length] });
  });
  const broken = findings.length > read.findings.length;
  if (broken && jsonFault(text) === undefined) {
    return { success: false, findings: [faultAt(NOWHERE, "io.json-not-lines", [])] };
  }
  return readPlans(candidates, findings);
}
