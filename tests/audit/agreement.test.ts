import { agreement } from "eduplan/audit";
import { plans, shuozhou } from "eduplan/data";
import type { Plan, Target } from "eduplan/model";
import { describe, expect, it } from "vitest";

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
