import { audit } from "eduplan/audit";
import { safeParsePlan } from "eduplan/schema";
import { describe, expect, it } from "vitest";
import { madeMilestone, madeObservation, madePlan, madeTarget, percent, uncodedTarget } from "../plans.ts";

const plan = madePlan("made", {
  targets: [
    madeTarget("retention", { baseline: { observation: "retained", value: 94, unit: "percent", date: "2020" } }),
    uncodedTarget("bases", { kind: "flow", bound: "exactly", value: 3, unit: "item" }),
    madeTarget("graduation", {
      indicator: "compulsory.graduation-rate",
      label: "毕业率",
      goal: percent(99, "exactly"),
    }),
  ],
  observations: [madeObservation("retained")],
  milestones: [madeMilestone("certified")],
});

describe("the made plans of these tests", () => {
  it("pass the first door", () => {
    expect(safeParsePlan(madePlan("bare"))).toMatchObject({ success: true });
    expect(safeParsePlan(plan)).toMatchObject({ success: true });
  });

  it("give an audit nothing to notice", () => {
    expect(audit(madePlan("bare")).findings).toEqual([]);
    expect(audit(plan).findings).toEqual([]);
  });
});
