import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";

/** How the kinds of specification are told apart, and what the schema calls each: held against its own, a faulty one has few errors. */
const KINDS = { vconcat: "VConcat", concat: "Concat", facet: "Facet", layer: "Layer", mark: "Unit" } as const;
type Kind = keyof typeof KINDS;

const validators = new Map<Kind, ValidateFunction>();

/** What the schema of the installed vega-lite finds wrong with a specification. It is of its own version; what v5 has is in it as well. */
export function vegaLiteFaults(spec: object): readonly Pick<ErrorObject, "message">[] {
  const kind = (Object.keys(KINDS) as Kind[]).find((key) => Object.hasOwn(spec, key));
  if (!kind) return [{ message: "no kind of specification" }];
  const validate = validators.get(kind) ?? compileFor(kind);
  validate(spec);
  return validate.errors ?? [];
}

function compileFor(kind: Kind): ValidateFunction {
  const file = createRequire(import.meta.url).resolve("vega-lite/vega-lite-schema.json");
  const schema = JSON.parse(readFileSync(file, "utf8"));
  const ajv = new Ajv({ strict: false, validateFormats: false, inlineRefs: false, code: { optimize: false } });
  const validate = ajv.compile({ ...schema, $ref: `#/definitions/TopLevel${KINDS[kind]}Spec` });
  validators.set(kind, validate);
  return validate;
}
