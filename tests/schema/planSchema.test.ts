import { jizhou, minle, xining } from "eduplan/data";
import type { Plan } from "eduplan/model";
import { PlanSchema } from "eduplan/schema";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import { changed } from "./changed.ts";

describe("PlanSchema in a schema of the user's own", () => {
  const Study = z.object({ title: z.string(), plans: z.array(PlanSchema), main: PlanSchema.optional() });

  it("passes plans and types them", () => {
    const study = Study.parse({ title: "two plans", plans: [minle, jizhou], main: jizhou });
    expect(study).toEqual({ title: "two plans", plans: [minle, jizhou], main: jizhou });
    expectTypeOf(study.plans).toEqualTypeOf<Plan[]>();
  });

  it("refuses a bad plan with the place in the whole", () => {
    const result = Study.safeParse({ title: "two plans", plans: [minle, changed(xining, [["level"], "town"])] });
    expect(result.error?.issues.map(({ path }) => path)).toEqual([["plans", 1, "level"]]);
  });
});
