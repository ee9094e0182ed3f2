import * as z from "zod";
import { PlanSchema } from "./plan.ts";

/**
 * The plan schema as JSON Schema (draft 2020-12), for editors and other languages. It tells structure only: references
 * between records and the order of ranges are checked by `parsePlan`.
 */
export function planJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(PlanSchema, { target: "draft-2020-12", reused: "ref" }) as Record<string, unknown>;
}
