import { EduplanError } from "../../model/error.ts";
import type { Extraction } from "../extraction.ts";

/**
 * Refuses what is no result of `extractPlan`: a plan alone has neither ledger nor readings.
 *
 * @throws EduplanError `not-an-extraction`.
 */
export function checkExtraction(extraction: Extraction, verb: string): void {
  const given: unknown = extraction;
  if (typeof given === "object" && given !== null && "type" in given && given.type === "extraction") return;
  throw new EduplanError(
    "not-an-extraction",
    `${verb}: hand over the result of extractPlan, not its plan or another value`,
  );
}
