import { applyReview, extractPlan, refineExtraction, reviewSheet } from "eduplan/extract";
import { safeParsePlan } from "eduplan/schema";
import { describe, expect, it } from "vitest";
import { textOf, textsArePresent } from "../../audit/sourceTexts.ts";

describe.skipIf(!textsArePresent).each(["shuozhou", "minle", "xining", "jizhou", "guangdong-city"])(
  "the draft of %s",
  (id) => {
    const text = textsArePresent ? textOf(id) : "";
    const extraction = extractPlan(text, { region: "140600", id });
    const { rows } = reviewSheet(extraction, { text });

    it("comes back unchanged from its sheet and from a reader without answers", async () => {
      const result = applyReview(extraction, rows, { by: "Li Na", text });
      expect(result).toEqual({ success: true, extraction, changes: [] });
      const { extraction: refined } = await refineExtraction(extraction, text, () => null, { by: "nobody" });
      expect(refined).toEqual(extraction);
    });

    it("has a row for each record and each number left out, quoted as the text has it", () => {
      const { plan, ledger } = extraction;
      const records = plan.targets.length + plan.observations.length + plan.milestones.length + plan.actions.length;
      expect(rows).toHaveLength(records + ledger.filter(({ as }) => as === "left-out").length);
      expect(rows.filter(({ clause }) => !text.includes(String(clause)))).toEqual([]);
    });

    it("stays a plan that accounts for every number when half of it is dropped and all quantities left out are promoted", () => {
      const corrected = rows.map((row, index) => {
        if (row.type === "left-out") {
          const isOpen = row.reason === "no-unit" || row.reason === "no-subject";
          return isOpen ? { ...row, type: "observation", label: "数", unit: "item" } : row;
        }
        return index % 2 === 0 ? { ...row, verdict: "drop" } : { ...row, verdict: "keep" };
      });
      const result = applyReview(extraction, corrected, { by: "Li Na", text });
      if (!result.success) throw new Error(JSON.stringify(result.findings.slice(0, 3)));
      const { plan, ledger } = result.extraction;
      expect(safeParsePlan(plan)).toMatchObject({ success: true });
      expect(ledger.map(({ start, end }) => [start, end])).toEqual(
        extraction.ledger.map(({ start, end }) => [start, end]),
      );
      const ids = new Set([...plan.targets, ...plan.observations, ...plan.milestones].map((record) => record.id));
      expect(ledger.filter(({ as, record = "" }) => (as === "left-out") === ids.has(record))).toEqual([]);
      const places = plan.setAside.map(({ start }) => start);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(ledger.filter(({ as, start }) => as === "left-out" && !places.includes(start))).toEqual([]);
    });
  },
);
