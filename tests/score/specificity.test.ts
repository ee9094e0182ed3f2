import { shuozhou, xining } from "eduplan/data";
import type { Goal, Target } from "eduplan/model";
import { specificity } from "eduplan/score";
import { describe, expect, test } from "vitest";
import { smallTarget } from "../smallPlan.ts";

const NONE = { quantified: false, dated: false, baseline: false, defined: false, responsible: false };

/** 提高教育质量: no number, no date, no baseline, no indicator, nobody in charge. */
function vague(changes: Partial<Target> = {}): Target {
  const { indicator: _, coding: __, ...target } = smallTarget();
  return { ...target, goal: { kind: "direction", toward: "raise" }, deadline: { kind: "unstated" }, ...changes };
}

const byYear: Target["deadline"] = { kind: "by", date: "2025-12-31", precision: "year" };
const exact = smallTarget().coding;
const close = exact && { ...exact, predicate: "skos:closeMatch" as const };

describe("specificity", () => {
  test("a target with nothing to hold it to has none", () => {
    expect(specificity(vague())).toEqual({ value: 0, parts: NONE });
  });

  test.each<[name: string, changes: Partial<Target>, part: string]>([
    ["a number", { goal: smallTarget().goal }, "quantified"],
    ["a deadline", { deadline: byYear }, "dated"],
    ["the deadline of its task", { taskDeadline: byYear }, "dated"],
    ["a rule that holds from now on", { goal: { kind: "direction", toward: "neverFall", standing: true } }, "dated"],
    ["a baseline", { baseline: { value: 90, unit: "percent" } }, "baseline"],
    ["an exact indicator", { indicator: "compulsory.retention-rate", ...(exact && { coding: exact }) }, "defined"],
    ["a lead department", { lead: ["市教育局"] }, "responsible"],
    ["departments that share it", { responsible: ["市财政局"] }, "responsible"],
  ])("%s is one part of five", (_, changes, part) => {
    expect(specificity(vague(changes))).toEqual({ value: 0.2, parts: { ...NONE, [part]: true } });
  });

  test.each<[name: string, changes: Partial<Target>]>([
    ["a figure that cannot be read", { goal: { ...smallTarget().goal, value: null, missing: "unreadable" } as Goal }],
    ["an indicator that is only nearly what the label says", { indicator: "x.y", ...(close && { coding: close }) }],
    ["an empty list of departments", { lead: [], responsible: [] }],
  ])("%s is no part", (_, changes) => {
    expect(specificity(vague(changes)).parts).toEqual(NONE);
  });

  test("a row of the Shuozhou table names nobody in charge; a task of the Xining plan does", () => {
    const row = shuozhou.targets.find(({ id }) => id === "shuozhou-preschool-enrolment-2025");
    const task = xining.targets.find(({ id }) => id === "xining-quota-share-2022");
    expect(row && specificity(row)).toEqual({
      value: 0.8,
      parts: { quantified: true, dated: true, baseline: true, defined: true, responsible: false },
    });
    expect(task && specificity(task).parts.responsible).toBe(true);
  });
});
