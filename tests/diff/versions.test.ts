import { shuozhou } from "eduplan/data";
import { diff } from "eduplan/diff";
import type { Goal, Plan } from "eduplan/model";
import { describe, expect, test } from "vitest";
import { smallMilestone, smallPlan, smallTarget } from "../smallPlan.ts";

const percent = (value: number): Goal => ({ kind: "level", bound: "atLeast", value, unit: "percent" });

describe("two versions of one plan", () => {
  test("one figure changed in the Shuozhou plan is the whole difference", () => {
    const targets = shuozhou.targets.map((target) =>
      target.id === "shuozhou-preschool-inclusive-share-2025" ? { ...target, goal: percent(90) } : target,
    );
    const { plans, entries, events } = diff(shuozhou, { ...shuozhou, targets });
    expect(plans.map(({ id }) => id)).toEqual(["shuozhou", "shuozhou"]);
    expect(entries).toMatchObject([
      {
        indicator: "preschool.inclusive-share",
        left: { target: "shuozhou-preschool-inclusive-share-2025" },
        right: { target: "shuozhou-preschool-inclusive-share-2025" },
        changes: [{ code: "change.higher", amount: 2, unit: "percent", ambition: "more" }],
      },
    ]);
    expect(events).toEqual([]);
  });

  test("targets are paired by id, even when the values are exchanged", () => {
    const version = (first: number, second: number) =>
      smallPlan([
        smallTarget({ id: "town", goal: percent(first) }),
        smallTarget({ id: "village", goal: percent(second) }),
      ]);
    const { entries } = diff(version(90, 95), version(95, 90));
    expect(entries.map(({ left, right, changes }) => [left?.target, right?.target, changes[0]?.code])).toEqual([
      ["town", "town", "change.higher"],
      ["village", "village", "change.lower"],
    ]);
  });

  test("a target whose id changed is paired by what it says", () => {
    const { entries, unchanged } = diff(smallPlan([smallTarget()]), smallPlan([smallTarget({ id: "retention-2025" })]));
    expect(entries).toEqual([]);
    expect(unchanged).toBe(1);
  });

  test("a figure outside the catalogue that is only called otherwise is still paired by its id", () => {
    const labelled = (label: string) => {
      const { indicator: _, coding: __, ...target } = smallTarget({ label });
      return smallPlan([target]);
    };
    expect(diff(labelled("寄宿生宿舍达标率"), labelled("宿舍达标率")).entries).toMatchObject([
      {
        changes: [{ code: "change.label", params: { left: "寄宿生宿舍达标率", right: "宿舍达标率" } }],
      },
    ]);
  });

  test("a target recoded to another indicator is one entry that says so", () => {
    const { entries } = diff(
      smallPlan([smallTarget()]),
      smallPlan([smallTarget({ indicator: "compulsory.enrolment-rate.with-disabilities" })]),
    );
    expect(entries).toMatchObject([
      {
        left: { indicator: "compulsory.retention-rate" },
        right: { indicator: "compulsory.enrolment-rate.with-disabilities" },
        changes: [{ code: "change.not-comparable" }],
        reasons: [{ code: "reason.indicator" }],
      },
    ]);
  });

  test("an indicator that leaves its meaning open does not keep one authority's versions from being compared", () => {
    const version = (value: number) =>
      smallPlan([smallTarget({ indicator: "preschool.inclusive-share", goal: percent(value) })]);
    expect(diff(version(80), version(85)).entries[0]?.changes).toMatchObject([{ code: "change.higher", amount: 5 }]);
  });

  test("a figure stated twice is one pair", () => {
    const twice = smallPlan([smallTarget(), smallTarget({ id: "again", restates: "retention" })]);
    expect(diff(twice, twice)).toMatchObject({ entries: [], unchanged: 1 });
  });
});

describe("plans of two regions", () => {
  const { evidence } = smallTarget();
  const at = (id: string, start: number) => smallTarget({ id, evidence: { ...evidence, start } });
  const paired = (left: Plan, right: Plan) =>
    diff(left, right, { assume: ["reason.coding-doubt"] }).entries.map((entry) => [
      entry.left?.target,
      entry.right?.target,
    ]);

  test("targets that compare equally well are paired the same way from either side", () => {
    const left = smallPlan([at("a", 0), at("b", 100)].map((each) => ({ ...each, formalType: "binding" as const })));
    const right = smallPlan([at("d", 0), at("c", 100)], { id: "yi", region: "120119" });
    const forth = paired(left, right);
    expect(forth).toHaveLength(2);
    expect(
      paired(right, left)
        .map(([one, other]) => [other, one])
        .sort(),
    ).toEqual(forth.sort());
  });

  test("the pair with the fewest obstacles comes first, then the one of the same wording, then of the nearest year", () => {
    const by = (year: number) => ({ kind: "by", date: `${year}-12-31`, precision: "year" }) as const;
    const left = smallPlan([smallTarget({ id: "l", deadline: by(2025) })]);
    const right = (...targets: Parameters<typeof smallTarget>[0][]) =>
      smallPlan(
        targets.map((each) => smallTarget(each)),
        { id: "yi", region: "120119" },
      );
    expect(paired(left, right({ id: "far", deadline: by(2035) }, { id: "near", deadline: by(2027) }))).toContainEqual([
      "l",
      "near",
    ]);
    expect(paired(left, right({ id: "other", label: "巩固率" }, { id: "same", deadline: by(2030) }))).toContainEqual([
      "l",
      "same",
    ]);
    expect(
      paired(left, right({ id: "town", scope: { area: "镇区" } }, { id: "all", label: "巩固率", deadline: by(2030) })),
    ).toContainEqual(["l", "all"]);
  });
});

describe("milestones", () => {
  const version = (...milestones: Parameters<typeof smallMilestone>[0][]) =>
    smallPlan([], { milestones: milestones.map((each) => smallMilestone(each)) });
  const by = (year: number) => ({ kind: "by", date: `${year}-12-31`, precision: "year" }) as const;

  test("earlier is the more ambitious", () => {
    expect(diff(version({ deadline: by(2027) }), version({ deadline: by(2025) })).events).toMatchObject([
      {
        event: "national-quality-balance-certification",
        changes: [{ code: "change.earlier", ambition: "more", params: { left: "2027-12-31", right: "2025-12-31" } }],
      },
    ]);
  });

  test("one that loses its date has another deadline", () => {
    expect(diff(version({}), version({ deadline: { kind: "unstated" } })).events).toMatchObject([
      { changes: [{ code: "change.deadline", params: { left: "2026-12-31", right: "unstated" } }] },
    ]);
  });

  test("two of one event are paired by id, not by their place", () => {
    const a = { id: "a", deadline: by(2025) };
    const b = { id: "b", deadline: by(2027) };
    const { events, unchanged } = diff(version(a, b), version(b));
    expect(events).toMatchObject([{ left: { milestone: "a" }, changes: [{ code: "change.only-left" }] }]);
    expect(unchanged).toBe(1);
  });
});
