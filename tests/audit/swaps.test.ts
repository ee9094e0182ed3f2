import { plans, shuozhou } from "eduplan/data";
import type { Plan, Target } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { clause, madePlan, madeTarget, percent } from "../plans.ts";
import { foundIn } from "./found.ts";

const RULE = "audit.swaps";
const row = (id: string, start: number, from: number, to: number, more: Partial<Target> = {}): Target =>
  madeTarget(id, {
    label: id,
    goal: percent(to, "exactly"),
    baseline: { value: from, unit: "percent", date: "2020" },
    evidence: { ...clause(`${id}(%)`), start, reading: "table-pairing", section: "指标表" },
    ...more,
  });
const told = (...targets: Target[]): readonly string[] =>
  foundIn(madePlan("made", { targets }), RULE).map(({ evidence = [] }) =>
    evidence.map(({ record }) => record).join(" "),
  );

describe("two neighbouring rows", () => {
  it("are suspected when one falls below its baseline and both rise once their targets are exchanged", () => {
    expect(told(row("a", 1, 90, 70), row("b", 2, 60, 95))).toEqual(["a b"]);
    expect(told(row("b", 2, 60, 95), row("a", 1, 90, 70))).toEqual(["a b"]);
  });

  it("are suspected when it is the baselines that do not fit", () => {
    expect(told(row("a", 1, 96, 95), row("b", 2, 20, 99))).toEqual(["a b"]);
  });

  it("are suspected when the unit or a bound shows it", () => {
    const schools = { indicator: "preschool.provincial-model-kindergartens", goal: percent(95, "exactly") } as const;
    const rate = { goal: { kind: "level", bound: "exactly", value: 8, unit: "school" } } as const;
    const none = { baseline: undefined as never };
    expect(told(row("a", 1, 0, 0, { ...rate, ...none }), row("b", 2, 0, 0, { ...schools, ...none }))).toEqual(["a b"]);
  });

  it("are not when nothing is wrong, or an exchange heals nothing", () => {
    expect(told(row("a", 1, 60, 70), row("b", 2, 90, 95))).toEqual([]);
    expect(told(row("a", 1, 90, 70), row("b", 2, 80, 85))).toEqual([]);
  });

  it("are not when they are not of one table, not read off a table, or not next to each other", () => {
    const prose = { evidence: { ...clause("b达到95%"), start: 2, reading: "verbatim" } } as const;
    const elsewhere = {
      evidence: { ...clause("b(%)"), start: 2, reading: "table-pairing", section: "另一表" },
    } as const;
    expect(told(row("a", 1, 90, 70), row("b", 2, 60, 95, prose))).toEqual([]);
    expect(told(row("a", 1, 90, 70), row("b", 2, 60, 95, elsewhere))).toEqual([]);
    expect(told(row("a", 1, 90, 70), row("c", 2, 96, 99), row("b", 3, 60, 95))).toEqual([]);
  });
});

describe("朔州's table", () => {
  it("has no two rows that are suspected, as it stands", () => {
    expect(plans.flatMap((plan) => foundIn(plan, RULE))).toEqual([]);
  });

  it("has, once the targets of 优质率 and 普惠率 change places with those of a higher baseline", () => {
    const [first, second] = ["shuozhou-compulsory-retention-2025", "shuozhou-compulsory-school-quality-2025"];
    const goalOf = (id: string | undefined) => shuozhou.targets.find((each) => each.id === id)?.goal;
    const targets = shuozhou.targets
      .filter(({ id, evidence }) => evidence.reading !== "table-pairing" || id === first || id === second)
      .map((target) => {
        if (target.id === first) return { ...target, goal: goalOf(second) ?? target.goal };
        return target.id === second ? { ...target, goal: goalOf(first) ?? target.goal } : target;
      });
    const plan: Plan = { ...shuozhou, targets };
    expect(foundIn(plan, RULE).map(({ params }) => [params.label, params.other])).toEqual([["巩固率", "学校优质率"]]);
  });
});
