import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { align } from "eduplan/align";
import { plans } from "eduplan/data";
import { toVegaLite } from "eduplan/view";
import { expect, test } from "vitest";
import { emptyCharts, fullCharts, specsOf } from "./charts/chartCases.ts";

// The schema that vega-lite brings along is of its own version, the specification's of v5: what is used is the same in both.
test("every specification is valid against the schema of the vega-lite that is installed", { timeout: 60_000 }, () => {
  const file = createRequire(import.meta.url).resolve("vega-lite/vega-lite-schema.json");
  const schema = JSON.parse(readFileSync(file, "utf8"));
  const ajv = new Ajv({ strict: false, validateFormats: false, inlineRefs: false, code: { optimize: false } });
  const kinds = { vconcat: "VConcat", concat: "Concat", facet: "Facet", layer: "Layer", mark: "Unit" } as const;
  const validate = new Map(
    Object.entries(kinds).map(([key, kind]) => [
      key,
      ajv.compile({ ...schema, $ref: `#/definitions/TopLevel${kind}Spec` }),
    ]),
  );
  const kindOf = (spec: object): string => Object.keys(kinds).find((key) => Object.hasOwn(spec, key)) ?? "none";
  for (const spec of specsOf([...fullCharts, ...emptyCharts])) {
    const check = validate.get(kindOf(spec));
    check?.(spec);
    expect(check?.errors ?? []).toEqual([]);
    expect(check).toBeDefined();
  }
  expect(validate.get("layer")?.({ ...toVegaLite(align(plans)), layer: [{ mark: "dumbbell" }] })).toBe(false);
});
