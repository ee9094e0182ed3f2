import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { plans } from "eduplan/data";
import { planJsonSchema, safeParsePlan } from "eduplan/schema";
import { describe, expect, it } from "vitest";
import { badPlans } from "./badPlans.ts";

const ajv = new Ajv2020({ allErrors: true, strict: true });
formats.default(ajv);
const validate = ajv.compile(planJsonSchema());

const structural = badPlans.filter((bad) => bad.structural);
const other = badPlans.filter((bad) => !bad.structural);

describe("planJsonSchema", () => {
  it("is JSON Schema of draft 2020-12 and refers to nothing outside itself", () => {
    const schema = planJsonSchema();
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    const references = [...JSON.stringify(schema).matchAll(/"\$ref":"([^"]*)"/g)].map(([, to]) => to);
    expect(references.filter((to) => !to?.startsWith("#"))).toEqual([]);
  });

  it.each(plans.map((plan) => [plan.id, plan] as const))("accepts %s", (_, plan) => {
    validate(plan);
    expect(validate.errors ?? []).toEqual([]);
  });

  it("refuses what is wrong in structure, as the first door does", () => {
    expect(structural.length).toBeGreaterThan(20);
    expect(structural.filter(({ input }) => validate(input)).map(({ name }) => name)).toEqual([]);
  });

  it("refuses a structure at the place where the first door does", () => {
    const pointer = (path: readonly (string | number)[]): string => path.map((key) => `/${key}`).join("");
    const astray = structural.filter(({ input, path }) => {
      validate(input);
      const places = (validate.errors ?? []).map(({ instancePath }) => instancePath);
      return ![pointer(path), pointer(path.slice(0, -1))].some((place) => places.includes(place));
    });
    expect(astray.map(({ name }) => name)).toEqual([]);
  });

  it("leaves references and the order of ranges to the first door", () => {
    const accepted = other.filter(({ input }) => validate(input)).map(({ name }) => name);
    expect(accepted).toContain("a range from high to low");
    expect(accepted).toContain("an id used twice");
    expect(accepted).toContain("no value and no reason");
    expect(other.filter(({ input }) => safeParsePlan(input).success)).toEqual([]);
  });

  it("is committed as data/plan.schema.json", () => {
    const committed = readFileSync(new URL("../../data/plan.schema.json", import.meta.url), "utf8");
    expect(committed).toBe(`${JSON.stringify(planJsonSchema(), null, 2)}\n`);
  });
});
