import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";

let validate: ValidateFunction | undefined;

/** What the schema of the installed vega-lite finds wrong with a specification. It is of its own version; what v5 has is in it as well. */
export function vegaLiteFaults(spec: unknown): readonly ErrorObject[] {
  validate ??= compileSchema();
  validate(spec);
  return validate.errors ?? [];
}

function compileSchema(): ValidateFunction {
  const file = createRequire(import.meta.url).resolve("vega-lite/vega-lite-schema.json");
  const ajv = new Ajv({ strict: false, validateFormats: false, inlineRefs: false, code: { optimize: false } });
  return ajv.compile(JSON.parse(readFileSync(file, "utf8")));
}
