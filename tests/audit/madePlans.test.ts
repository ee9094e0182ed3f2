import { audit } from "eduplan/audit";
import { safeParsePlan } from "eduplan/schema";
import { describe, expect, it } from "vitest";
import { clause, madeMilestone, madeObservation, madePlan, madeTarget, percent, uncodedTarget } from "../plans.ts";

const lead = ["市教育局"];
const plan = madePlan("made", {
  targets: [
    madeTarget("retention", { baseline: { observation: "retained", value: 94, unit: "percent", date: "2020" }, lead }),
    uncodedTarget(
      "bases",
      { kind: "flow", bound: "exactly", value: 3, unit: "item" },
      {
        evidence: clause("建设3个研学基地", { value: "3个", valueStart: 2 }),
        lead,
      },
    ),
    madeTarget("graduation", {
      indicator: "compulsory.graduation-rate",
      label: "毕业率",
      goal: percent(99, "exactly"),
      baseline: { value: 98, unit: "percent", date: "2020" },
      evidence: clause("毕业率达到99%", { value: "99%", valueStart: 5 }),
      lead,
    }),
  ],
  observations: [madeObservation("retained")],
  milestones: [madeMilestone("certified", { lead, deadline: { kind: "by", date: "2025-12-31", precision: "year" } })],
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
