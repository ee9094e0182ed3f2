import { defaultCatalog } from "eduplan/catalog";
import { jizhou, shuozhou } from "eduplan/data";
import type { Goal, NumericGoal, Plan, Target } from "eduplan/model";
import { gapClosure } from "eduplan/score";
import { describe, expect, test } from "vitest";
import { smallTarget } from "../smallPlan.ts";

const closure = (target: Target) => gapClosure(target, defaultCatalog);

function targetOf(plan: Plan, id: string): Target {
  const found = plan.targets.find((each) => each.id === id);
  if (!found) throw new Error(`no target ${id}`);
  return found;
}

const ofShare = (from: number, to: number, goal: Partial<NumericGoal> = {}): Target =>
  smallTarget({
    indicator: "preschool.inclusive-share.children",
    baseline: { value: from, unit: "percent", date: "2020" },
    goal: { kind: "level", bound: "atLeast", value: to, unit: "percent", ...goal },
  });

const ratio = (from: number, to: number, bound: NumericGoal["bound"] = "atMost"): Target =>
  smallTarget({
    indicator: "basic.pupil-teacher-ratio",
    baseline: { value: from, unit: "pupilPerTeacher", date: "2020" },
    goal: { kind: "level", bound, value: to, unit: "pupilPerTeacher" },
  });

describe("gap closure", () => {
  test("from 75 to 88 of 100 is 0.52 of the way", () => {
    const target = targetOf(shuozhou, "shuozhou-preschool-inclusive-share-2025");
    expect(closure(target)).toEqual({
      state: "number",
      value: 0.52,
      unit: "share",
      parts: { baseline: 75, promised: 88, limit: 100 },
    });
  });

  test("holding the baseline closes nothing, reaching the limit closes all", () => {
    expect(closure(ofShare(75, 75))).toMatchObject({ state: "number", value: 0 });
    expect(closure(ofShare(75, 100))).toMatchObject({ state: "number", value: 1 });
  });

  test("a baseline at the limit is an answer of its own, not a division by zero", () => {
    const target = targetOf(shuozhou, "shuozhou-compulsory-graduation-2025");
    const written = { zh: "100%", en: "100 %" };
    expect(closure(target)).toEqual({
      state: "answer",
      answer: { code: "score.at-limit", params: { goal: written, baseline: written } },
    });
  });

  test("a start from nothing is an answer of its own", () => {
    const target = targetOf(shuozhou, "shuozhou-bachelor-quality-courses-2025");
    expect(closure(target)).toMatchObject({
      state: "answer",
      answer: { code: "score.zero-baseline", params: { goal: { zh: "20%" }, baseline: { zh: "0%" } } },
    });
  });

  test("a target short of its own baseline is an answer of its own", () => {
    const target = targetOf(jizhou, "jizhou-preschool-public-share-2025");
    expect(closure(target)).toMatchObject({
      state: "answer",
      answer: { code: "score.below-baseline", params: { goal: { zh: "≥50%" }, baseline: { zh: "51.13%" } } },
    });
  });

  test("a gross rate has no limit, so the share is unknown", () => {
    const target = targetOf(jizhou, "jizhou-preschool-gross-enrolment-2025");
    expect(closure(target)).toMatchObject({ state: "unknown", reason: { code: "score.no-limit" } });
  });

  test("of an indicator where less is better, the way leads down to zero", () => {
    expect(closure(ratio(20, 15))).toEqual({
      state: "number",
      value: 0.25,
      unit: "share",
      parts: { baseline: 20, promised: 15, limit: 0 },
    });
    expect(closure(ratio(15, 20))).toMatchObject({ state: "answer", answer: { code: "score.below-baseline" } });
  });

  test("of such an indicator, holding the baseline closes 0, which JSON can keep", () => {
    const measure = closure(ratio(17, 17));
    expect(JSON.parse(JSON.stringify(measure))).toStrictEqual(measure);
  });

  test("a value beyond the limit leaves the share unknown rather than above one", () => {
    expect(closure(ofShare(75, 105))).toMatchObject({ state: "unknown", reason: { code: "score.outside-bounds" } });
    expect(closure(ofShare(102, 101))).toMatchObject({ state: "unknown", reason: { code: "score.outside-bounds" } });
  });
});

describe("gap closure is unknown", () => {
  const unknowns: readonly (readonly [name: string, code: string, target: Target])[] = [
    ["without a baseline", "score.no-baseline", smallTarget()],
    ["for a range", "score.range", ofShare(75, 0, { bound: "between", value: [80, 85] })],
    ["for a number of new places", "score.not-a-level", ofShare(75, 10, { kind: "flow" })],
    ["for a change by so much", "score.not-a-level", ofShare(75, 3, { kind: "change", unit: "percentagePoint" })],
    [
      "for a direction",
      "score.not-a-level",
      { ...ofShare(75, 80), goal: { kind: "direction", toward: "raise" } as Goal },
    ],
    [
      "without a value",
      "score.no-value",
      ofShare(75, 0, { value: null, missing: "unreadable" } as Partial<NumericGoal>),
    ],
    [
      "for an indicator the catalogue does not have",
      "score.no-indicator",
      { ...ofShare(75, 80), indicator: "no.such" },
    ],
    ["where no direction is better", "score.no-direction", { ...ofShare(75, 80), indicator: "bachelor.enrolment" }],
    ["where units do not convert", "score.unit", ofShare(75, 80, { unit: "person" })],
  ];

  test.each(unknowns)("%s", (_, code, target) => {
    expect(closure(target)).toMatchObject({ state: "unknown", reason: { code } });
  });
});
