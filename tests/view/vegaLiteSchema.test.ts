import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { align, crosstab } from "eduplan/align";
import { plans } from "eduplan/data";
import { toVegaLite } from "eduplan/view";
import { expect, test } from "vitest";
import { LOCALES } from "./results.ts";

// The schema that vega-lite brings along is of its own version, the specification's of v5: what is used is the same in both.
test("the specification is valid against the schema of the vega-lite that is installed", { timeout: 60_000 }, () => {
  const file = createRequire(import.meta.url).resolve("vega-lite/vega-lite-schema.json");
  const schema = JSON.parse(readFileSync(file, "utf8"));
  const ajv = new Ajv({ strict: false, validateFormats: false, inlineRefs: false, code: { optimize: false } });
  const validate = ajv.compile({ ...schema, $ref: "#/definitions/TopLevelLayerSpec" });
  for (const locale of LOCALES) {
    for (const result of [align(plans), crosstab(plans, { rows: "stage", columns: "theme" })]) {
      validate(toVegaLite(result, { locale }));
      expect(validate.errors ?? []).toEqual([]);
    }
  }
  expect(validate({ ...toVegaLite(align(plans)), layer: [{ mark: "dumbbell" }] })).toBe(false);
});
