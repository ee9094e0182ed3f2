import { verifyEvidence } from "eduplan/audit";
import { plans } from "eduplan/data";
import { extractPlan } from "eduplan/extract";
import { parsePlan } from "eduplan/schema";
import { describe, expect, it } from "vitest";
import { folder, textOf, textsArePresent } from "../audit/sourceTexts.ts";
import { faultsOf } from "./faultsOf.ts";

if (textsArePresent) {
  describe.each(plans.map((plan) => [plan.id, plan] as const))("the draft of %s", (id, { region, source }) => {
    const text = textOf(id);
    const extraction = extractPlan(text, { region });
    const { plan } = extraction;

    it("passes the first door, of the same text as the plan", () => {
      expect(parsePlan(plan).source.sha256).toBe(source.sha256);
      expect(plan.source.length).toBe(source.length);
    });

    it("accounts for every number", () => {
      expect(faultsOf(text, extraction)).toEqual([]);
    });

    it("quotes every clause where it stands", () => {
      const { clauses, verified, findings } = verifyEvidence(plan, text);
      expect(findings).toEqual([]);
      expect(verified).toBe(clauses);
      expect(clauses).toBeGreaterThan(plan.targets.length);
    });
  });
} else {
  it("the texts are absent: no draft is made of them here", () => {
    console.warn(`No texts in ${folder.pathname}; set EDUPLAN_SOURCES to extract plans from them.`);
    expect(process.env.EDUPLAN_SOURCES).toBeUndefined();
  });
}
