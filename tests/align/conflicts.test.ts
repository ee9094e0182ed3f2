import { align } from "eduplan/align";
import { audit } from "eduplan/audit";
import { plans, shuozhou } from "eduplan/data";
import type { Target } from "eduplan/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { madePlan, madeTarget, percent, uncodedTarget } from "../plans.ts";

const conflictsOf = (targets: readonly Target[]) =>
  align([madePlan("p", { targets })]).rows.flatMap(({ cells }) => cells.flatMap(({ conflicts = [] }) => conflicts));

describe("朔州's 普惠率 of 88 % and 普惠园规模 of more than 90 %", () => {
  it("stay in one cell, which says that they may contradict each other", () => {
    const cells = align(plans).rows.flatMap((row) => row.cells.filter(({ conflicts }) => conflicts));
    expect(cells.map(({ plan, conflicts }) => [plan, conflicts])).toEqual([
      [
        "shuozhou",
        [
          {
            left: "shuozhou-preschool-inclusive-scale-2025",
            right: "shuozhou-preschool-inclusive-share-2025",
            certainty: "possible",
          },
        ],
      ],
    ]);
    expect(cells[0]?.targets.length).toBe(3);
  });

  it("are what the audit finds, in every plan", () => {
    for (const plan of plans) {
      const found = audit(plan)
        .findings.filter(({ code }) => /contradiction\.(certain|possible)/.test(code))
        .map(({ code, evidence = [] }) => [code.split(".").at(-1), ...evidence.map(({ record }) => record).sort()]);
      const shown = align([plan], { fold: "none" }).rows.flatMap(({ cells }) =>
        cells.flatMap(({ conflicts = [] }) => conflicts.map(({ left, right, certainty }) => [certainty, left, right])),
      );
      expect(shown.sort()).toEqual(found.sort());
    }
  });
});

describe("targets of one cell", () => {
  it("contradict each other certainly when nothing is open", () => {
    const targets = [madeTarget("b", { goal: percent(97) }), madeTarget("a"), madeTarget("c")];
    expect(conflictsOf(targets)).toEqual([
      { left: "a", right: "b", certainty: "certain" },
      { left: "b", right: "c", certainty: "certain" },
    ]);
  });

  it("do not when they are for two years, or one states the other again", () => {
    const later = { deadline: { kind: "by", date: "2027-12-31", precision: "year" } } as const;
    expect(conflictsOf([madeTarget("a"), madeTarget("b", { goal: percent(97), ...later })])).toEqual([]);
    expect(conflictsOf([madeTarget("a"), madeTarget("b", { goal: percent(97), restates: "a" })])).toEqual([]);
  });

  it("do not across plans, nor when no indicator says that they speak of one thing", () => {
    const [one, two] = [95, 97].map((value) =>
      madePlan(`p${value}`, { targets: [madeTarget("a", { goal: percent(value) })] }),
    );
    const rows = align([one, two] as never).rows;
    expect(rows.flatMap(({ cells }) => cells.filter(({ conflicts }) => conflicts))).toEqual([]);
    expect(conflictsOf([uncodedTarget("a", percent(95)), uncodedTarget("b", percent(97))])).toEqual([]);
  });

  it("are the same whatever the order of the targets", () => {
    const [expected] = [conflictsOf(shuozhou.targets)];
    fc.assert(
      fc.property(fc.shuffledSubarray([...shuozhou.targets], { minLength: shuozhou.targets.length }), (targets) => {
        expect(conflictsOf(targets)).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });
});
