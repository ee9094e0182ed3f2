import type { Action, Finding, Goal, Indicator, Milestone, Observation, Plan, Region, Target } from "eduplan/model";
import {
  BenchmarkSchema,
  IndicatorSchema,
  PlanSchema,
  parsePlan,
  RegionSchema,
  type SafeParseResult,
  safeParsePlan,
} from "eduplan/schema";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import type { Benchmark } from "../../src/model/benchmark.ts";
import { proved } from "../../src/schema/proved.ts";
import { action, milestone, observation, target } from "../../src/schema/records.ts";

// What is asserted of types here is checked by the compiler (npm run typecheck), not when the tests run.

describe("the schemas", () => {
  it("give exactly the interfaces of the model", () => {
    expectTypeOf<z.output<typeof PlanSchema>>().toEqualTypeOf<Plan>();
    expectTypeOf<z.output<typeof IndicatorSchema>>().toEqualTypeOf<Indicator>();
    expectTypeOf<z.output<typeof RegionSchema>>().toEqualTypeOf<Region>();
    expectTypeOf<z.output<typeof BenchmarkSchema>>().toEqualTypeOf<Benchmark>();
    expectTypeOf<z.output<typeof target>>().toEqualTypeOf<Target>();
    expectTypeOf<z.output<typeof observation>>().toEqualTypeOf<Observation>();
    expectTypeOf<z.output<typeof milestone>>().toEqualTypeOf<Milestone>();
    expectTypeOf<z.output<typeof action>>().toEqualTypeOf<Action>();
  });

  it("refuse, when read, the keys that the interfaces do not have", () => {
    for (const schema of [
      PlanSchema,
      IndicatorSchema,
      RegionSchema,
      BenchmarkSchema,
      target,
      observation,
      milestone,
      action,
    ]) {
      const { error } = schema.safeParse({ surplus: 1 });
      expect(error?.issues.flatMap((issue) => (issue.code === "unrecognized_keys" ? issue.keys : []))).toEqual([
        "surplus",
      ]);
    }
  });
});

interface Model {
  readonly id: string;
  readonly note?: string;
  readonly steps: readonly { readonly year: number }[];
  readonly range: number | readonly [low: number, high: number];
}

/** The proof by which each schema of the library is tied to its interface. */
describe("proved", () => {
  const fields = {
    id: z.string(),
    note: z.string().optional(),
    steps: z.array(z.strictObject({ year: z.number() })),
    range: z.union([z.number(), z.tuple([z.number(), z.number()])]),
  };

  it("takes a schema that gives the interface, up to readonly", () => {
    const schema = proved<Model>()(z.strictObject(fields));
    expectTypeOf(schema).toEqualTypeOf<z.ZodType<Model>>();
    expect(schema.safeParse({ id: "a", steps: [], range: [1, 2] }).success).toBe(true);
  });

  it("refuses every difference, even in an optional key", () => {
    const { note: _, ...noteless } = fields;
    // @ts-expect-error An optional key of the interface is missing.
    proved<Model>()(z.strictObject(noteless));
    // @ts-expect-error The interface does not have this optional key.
    proved<Model>()(z.strictObject({ ...fields, surplus: z.string().optional() }));
    // @ts-expect-error A key is optional in the schema only.
    proved<Model>()(z.strictObject({ ...fields, id: z.string().optional() }));
    // @ts-expect-error A key is optional in the interface only.
    proved<Model>()(z.strictObject({ ...fields, note: z.string() }));
    // @ts-expect-error A value of another type, deep inside.
    proved<Model>()(z.strictObject({ ...fields, steps: z.array(z.strictObject({ year: z.string() })) }));
    // @ts-expect-error One alternative too few.
    proved<Model>()(z.strictObject({ ...fields, range: z.number() }));
    // @ts-expect-error Anything goes.
    proved<Model>()(z.strictObject({ ...fields, id: z.any() }));
  });
});

describe("safeParsePlan", () => {
  it("has a result that success tells apart", () => {
    const result: SafeParseResult = safeParsePlan(null);
    if (result.success) {
      expectTypeOf(result.data).toEqualTypeOf<Plan>();
      // @ts-expect-error There are no findings on a plan that parses.
      expect(result.findings).toBeUndefined();
    } else {
      expectTypeOf(result.findings).toEqualTypeOf<readonly Finding[]>();
      // @ts-expect-error There is no plan when it does not parse.
      expect(result.data).toBeUndefined();
    }
    expect.assertions(1);
  });

  it("takes anything; parsePlan gives a plan", () => {
    expectTypeOf(safeParsePlan).parameter(0).toBeUnknown();
    expectTypeOf(parsePlan).parameter(0).toBeUnknown();
    expectTypeOf(parsePlan).returns.toEqualTypeOf<Plan>();
  });
});

describe("the model", () => {
  it("tells goals apart by kind", () => {
    const goal = { kind: "direction", toward: "raise" } as Goal;
    if (goal.kind === "direction")
      expectTypeOf(goal.toward).toEqualTypeOf<"raise" | "lower" | "neverFall" | "neverRise">();
    else if (goal.kind === "relative") expectTypeOf(goal.reference).toBeString();
    else expectTypeOf(goal.value).toEqualTypeOf<number | readonly [low: number, high: number] | null>();
    expect(goal.kind).toBe("direction");
  });

  it("completes known indicator ids and takes any other", () => {
    expectTypeOf<"preschool.inclusive-share">().toExtend<NonNullable<Target["indicator"]>>();
    expectTypeOf<string>().toExtend<NonNullable<Target["indicator"]>>();
    expectTypeOf<number>().not.toExtend<NonNullable<Target["indicator"]>>();
  });

  it("cannot be written to", () => {
    const rename = (plan: Plan): void => {
      // @ts-expect-error A plan is read only.
      plan.id = "other";
      // @ts-expect-error So are its lists.
      plan.targets.push();
    };
    expect(rename).toBeTypeOf("function");
  });
});
