/**
 * Writes the JSON Schema of a plan, by which an editor completes and checks `data/plans/*.json`.
 *
 *     tsx data/tools/schema.ts
 *
 * To be run after the schema in `src/schema/` has changed.
 */
import { writeFileSync } from "node:fs";
import { planJsonSchema } from "../../src/schema/jsonSchema.ts";

const SCHEMA = new URL("../plan.schema.json", import.meta.url);

writeFileSync(SCHEMA, `${JSON.stringify(planJsonSchema(), null, 2)}\n`);
