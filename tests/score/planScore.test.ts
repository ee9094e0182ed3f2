import { audit } from "eduplan/audit";
import { guangdongCity, jizhou, minle, plans, shuozhou, xining } from "eduplan/data";
import type { Target } from "eduplan/model";
import { score } from "eduplan/score";
import { describe, expect, test } from "vitest";
import { madeObservation } from "../plans.ts";
import { smallPlan, smallTarget } from "../smallPlan.ts";

const summaryOf = (targets: readonly Target[], changes: Parameters<typeof smallPlan>[1] = {}) => {
  const [summary] = score([smallPlan(targets, changes)]).summaries;
  if (!summary) throw new Error("no summary");
  return summary;
};

describe("accountability", () => {
  test("is the share of targets with both a body and a date; a body named alone is none", () => {
    const summary = summaryOf([
      smallTarget({ id: "a", lead: ["教育局"] }),
      smallTarget({ id: "b", responsible: ["财政局"], deadline: { kind: "unstated" } }),
      smallTarget({ id: "c", lead: ["教育局"], deadline: { kind: "yearly" } }),
      smallTarget({ id: "d" }),
    ]);
    expect(summary.accountability).toEqual({ value: 0.5, responsible: 3, reviewable: 3, both: 2 });
  });

  test("takes the date of the task, and is unknown without targets rather than zero", () => {
    const task = smallTarget({
      lead: ["教育局"],
      deadline: { kind: "unstated" },
      taskDeadline: { kind: "by", date: "2025-12-31", precision: "year" },
    });
    expect(summaryOf([task]).accountability.value).toBe(1);
    expect(summaryOf([]).accountability).not.toHaveProperty("value");
  });

  test("of the five plans only one names bodies; it can be weighed", () => {
    const { summaries } = score(plans);
    expect(summaries.filter(({ accountability }) => accountability.both > 0).map(({ plan }) => plan)).toEqual([
      "xining",
    ]);
    const list = [smallPlan([smallTarget({ lead: ["教育局"] })], { id: "a" }), smallPlan([smallTarget()], { id: "b" })];
    expect(score(list, { weights: { accountability: 1 } }).ranking).toMatchObject({
      ranks: [
        { plan: "a", best: 1, total: { low: 1, high: 1 } },
        { plan: "b", best: 2, total: { low: 0, high: 0 } },
      ],
    });
  });
});

test("consistency counts the findings of the audit, without remarks on the copy", () => {
  for (const [index, plan] of plans.entries()) {
    const said = audit(plan).findings.filter(({ code }) => !code.startsWith("caveat."));
    const { consistency } = score(plans).summaries[index] ?? {};
    expect(consistency?.warnings).toBe(said.filter(({ severity }) => severity === "warning").length);
    expect(Object.values(consistency?.codes ?? {}).reduce((sum, count) => sum + count, 0)).toBe(said.length);
  }
});

describe("coverage of themes", () => {
  test("is an interval for an incomplete copy, and absent where the remit names none", () => {
    const themes = ["access", "finance"] as const;
    const target = smallTarget({ themes: ["access"] });
    const remit = { stages: ["ED1_2"], themes } as const;
    expect(summaryOf([target], { remit }).themes).toEqual({ low: 0.5, high: 0.5, themes, without: ["finance"] });
    const parts = [{ id: "m", title: "附件", kind: "annex", inCopy: "missing" }] as const;
    expect(summaryOf([target], { remit, parts }).themes).toMatchObject({ low: 0.5, high: 1 });
    expect(summaryOf([target])).not.toHaveProperty("themes");
  });

  test("a target without a stage of its own has that of its indicator", () => {
    const { stage: _, ...target } = smallTarget();
    expect(summaryOf([target], { remit: { stages: ["ED1_2", "ED34"] } }).coverage).toMatchObject({
      low: 0.5,
      without: ["ED34"],
    });
  });
});

describe("the grade of the evidence", () => {
  const gradeOf = (target: Partial<Target>, changes = {}) =>
    score([smallPlan([smallTarget(target)], changes)]).targets[0]?.grade;
  const codes = (target: Partial<Target>, changes = {}) => gradeOf(target, changes)?.doubts.map(({ code }) => code);

  test("is the weaker reading of target and baseline, with every doubt", () => {
    const observed = madeObservation("o", { bound: "atLeast" });
    const observations = [{ ...observed, evidence: { ...observed.evidence, reading: "ocr-corrected" } as const }];
    const baseline = { observation: "o", value: 94, unit: "percent", date: "2020", dateBasis: "inferred" } as const;
    expect(gradeOf({ baseline }, { observations })?.reading).toBe("ocr-corrected");
    expect(codes({ baseline }, { observations })).toEqual([
      "reason.reading-doubt",
      "doubt.baseline-bound",
      "doubt.baseline-date",
    ]);
    expect(gradeOf({})).toEqual({ reading: "verbatim", doubts: [] });
  });

  test("tells other readings, inferred dates, vague words, unsure coding and doubtful plans", () => {
    const reading = { grade: "possible", reason: { zh: "字形", en: "its shape" } } as const;
    const { coding, deadline, goal } = smallTarget();
    expect(codes({ readings: [reading] })).toEqual(["doubt.readings"]);
    expect(codes({ deadline: { ...deadline, basis: "inferred" } })).toEqual(["doubt.deadline"]);
    expect(codes({ goal: { ...goal, bound: "about" } as Target["goal"] })).toEqual(["doubt.about"]);
    expect(codes({ ...(coding && { coding: { ...coding, predicate: "skos:closeMatch" } }) })).toEqual(["doubt.coding"]);
    expect(codes({}, { attribution: { claimed: "140600", grade: "doubtful" } })).toEqual(["reason.plan-attribution"]);
  });

  test("of the five plans: a table that was paired, a copy that was corrected, a plan in doubt", () => {
    const readings = (plan: typeof shuozhou) => score([plan]).summaries[0]?.readings;
    expect(readings(shuozhou)?.["table-pairing"]).toBeGreaterThan(30);
    expect(readings(guangdongCity)?.["ocr-corrected"]).toBeGreaterThan(3);
    expect(readings(minle)).toMatchObject({ verbatim: 20, inferred: 0 });
    const doubted = (plan: typeof xining) =>
      score([plan]).targets.every(({ grade }) => grade.doubts.some(({ code }) => code === "reason.plan-attribution"));
    expect(doubted(xining)).toBe(true);
    expect(doubted(jizhou)).toBe(false);
  });
});
