import { agreement } from "eduplan/audit";
import { plans, shuozhou } from "eduplan/data";
import type { Action, Plan, Target } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { clause, madeAction, madeMilestone, madePlan } from "../plans.ts";

/** The plan as another coder might have it: ids of their own, one target changed or left out. */
function recoded(plan: Plan, change: (target: Target) => Target | undefined): Plan {
  const targets = plan.targets.flatMap((target) => change(target) ?? []);
  return { ...plan, targets: targets.map((target, index) => ({ ...target, id: `other-${index}` })) };
}

const find = (id: string): Target => shuozhou.targets.find((target) => target.id === id) as Target;

describe("agreement", () => {
  it.each(plans.map((plan) => [plan.id, plan] as const))("of %s with itself under other ids is complete", (_, plan) => {
    const found = agreement(
      plan,
      recoded(plan, (target) => target),
    );
    expect(found).toMatchObject({ type: "agreement", matched: plan.targets.length, onlyLeft: [], onlyRight: [] });
    expect(found.fields.map(({ percent, differences }) => [percent, differences.length])).toEqual(
      found.fields.map(() => [1, 0]),
    );
  });

  it("names the field, the clause and both codings where two coders differ", () => {
    const changed = find("shuozhou-preschool-inclusive-share-2025");
    const other = recoded(shuozhou, (target) =>
      target === changed ? { ...target, goal: { ...target.goal, bound: "atLeast" } as Target["goal"] } : target,
    );
    const fields = agreement(shuozhou, other).fields.filter(({ differences }) => differences.length > 0);
    expect(fields.map(({ field }) => field)).toEqual(["bound"]);
    expect(fields[0]?.differences).toEqual([{ exact: "普惠率(%)", left: "exactly", right: "atLeast" }]);
    expect(fields[0]?.percent).toBeCloseTo(1 - 1 / shuozhou.targets.length, 12);
  });

  it("lists apart what only one coder takes for a target", () => {
    const left = find("shuozhou-preschool-inclusive-share-2025").id;
    const found = agreement(
      shuozhou,
      recoded(shuozhou, (target) => (target.id === left ? undefined : target)),
    );
    expect(found).toMatchObject({ matched: shuozhou.targets.length - 1, onlyLeft: [left], onlyRight: [] });
  });

  it("takes 2.5 times 10000 and 25000 for the same value", () => {
    const other = recoded(shuozhou, (target) => {
      const { goal } = target;
      if (!("scale" in goal) || typeof goal.value !== "number" || goal.scale === undefined) return target;
      const { scale, ...rest } = goal;
      return { ...target, goal: { ...rest, value: goal.value * scale } };
    });
    expect(agreement(shuozhou, other).fields.find(({ field }) => field === "value")?.percent).toBe(1);
  });
});

describe("agreement on actions", () => {
  const places = ["甲", "乙", "丙", "丁"].map((exact, index) =>
    clause(exact, { start: index * 10, end: index * 10 + 5 }),
  );
  const coded = (id: string, changes: readonly Partial<Action>[]): Plan =>
    madePlan(id, {
      actions: changes.map((each, index) =>
        madeAction(`${id}-${index}`, { evidence: places[index] ?? clause("?"), ...each }),
      ),
    });
  const instrument = (...codes: string[]) => codes.map((code) => ({ scheme: "s", code }));
  const left = coded("l", [
    { themes: ["places", "equity"], instruments: instrument("supply") },
    { themes: ["teachers"], instruments: instrument("supply", "demand") },
    { themes: ["teachers"], instruments: [] },
  ]);
  const right = coded("r", [
    { themes: ["equity", "places"], instruments: instrument("supply") },
    { themes: ["teachers", "quality"], instruments: instrument("supply") },
    { themes: ["teachers"], instruments: [] },
    {},
  ]);
  const { actions } = agreement(left, right);
  const field = (name: string) => actions.fields.find((each) => each.field === name);

  it("takes several codes as one set, whatever their order", () => {
    expect(actions).toMatchObject({ matched: 3, onlyLeft: [], onlyRight: ["r-3"] });
    expect(field("themes")).toMatchObject({ units: 3, percent: 2 / 3 });
    expect(field("themes")?.differences).toEqual([{ exact: "乙", left: "teachers", right: "quality,teachers" }]);
    expect(field("instruments")?.differences).toEqual([{ exact: "乙", left: "s:demand,s:supply", right: "s:supply" }]);
    expect(field("stages")).toMatchObject({ percent: 1, differences: [] });
    expect(field("year")).toMatchObject({ percent: 1 });
    expect(field("year")).not.toHaveProperty("codes");
  });

  it("tells for each code whether both give it", () => {
    const codes = field("themes")?.codes ?? [];
    expect(codes.map(({ code, percent }) => [code, percent])).toEqual([
      ["equity", 1],
      ["places", 1],
      ["quality", 2 / 3],
      ["teachers", 1],
    ]);
    expect(codes[0]).toMatchObject({ kappa: 1, alpha: 1, units: 3 });
    // One coder never gave it: chance alone explains as much.
    expect(codes[2]?.kappa).toBe(0);
    expect(codes[2]?.alpha).toBeCloseTo(0, 12);
  });

  it("is complete between a plan and itself, and empty without actions", () => {
    for (const plan of plans) {
      const { actions: own, milestones } = agreement(plan, plan);
      expect(own.matched).toBe(plan.actions.length);
      expect(milestones.matched).toBe(plan.milestones.length);
      for (const { percent, codes = [] } of own.fields) {
        expect([percent, ...codes.map((each) => each.percent)].filter((each) => each !== 1)).toEqual([]);
      }
    }
    const none = agreement(madePlan("a"), madePlan("b")).actions;
    expect(none.fields[0]).toEqual({ field: "themes", units: 0, differences: [] });
  });
});

describe("agreement on milestones", () => {
  it("compares event, year, stage and themes", () => {
    const one = madePlan("a", { milestones: [madeMilestone("m", { themes: ["equity"] })] });
    const two = madePlan("b", { milestones: [madeMilestone("n", { event: "other", stage: "ED1_2" })] });
    const { milestones } = agreement(one, two);
    expect(milestones.fields.map(({ field, differences: [first] }) => [field, first?.left, first?.right])).toEqual([
      ["event", "national-quality-balance-certification", "other"],
      ["year", undefined, undefined],
      ["stage", "—", "ED1_2"],
      ["themes", "equity", "—"],
    ]);
  });
});
