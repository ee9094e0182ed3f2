import { guangdongCity, jizhou, plans, shuozhou, xining } from "eduplan/data";
import type { Evidence, Finding, NumericGoal } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { clause, madeObservation, madePlan, madeTarget, percent, uncodedTarget } from "../plans.ts";
import { found, foundIn } from "./found.ts";

const lead = ["市教育局"];
const countOf = ([finding]: readonly Finding[]): unknown => finding && [finding.params.count, finding.params.total];

describe("gaps of the bundled plans", () => {
  it("are one remark a kind, with every record concerned", () => {
    for (const plan of plans) {
      const remarks = foundIn(plan, "audit.missing");
      expect(new Set(remarks.map(({ code }) => code)).size).toBe(remarks.length);
      for (const { severity, path, params, evidence = [] } of remarks) {
        expect([severity, path, evidence.length]).toEqual(["info", [], params.count]);
      }
    }
  });

  it("are of units where no clause prints one: four rows of 朔州's table, 蓟州's 31 school districts", () => {
    const records = (plan: typeof jizhou) =>
      foundIn(plan, "audit.missing.unit").flatMap(({ evidence = [] }) => evidence.map(({ record }) => record));
    expect(records(jizhou)).toEqual(["jizhou-obs-school-clusters"]);
    expect(records(xining)).toEqual([]);
    expect(records(guangdongCity)).toEqual([]);
    expect(records(shuozhou).length).toBe(8);
  });

  it("are of responsible bodies everywhere but in 西宁", () => {
    const told = plans.map((plan) => foundIn(plan, "audit.missing").map(({ code }) => code));
    const everywhere = ["audit.missing.responsible-everywhere"];
    const bodies = told.map((codes) => codes.filter((code) => code.startsWith("audit.missing.responsible")));
    expect(plans.map(({ id }, at) => [id, bodies[at]])).toEqual(
      plans.map(({ id }) => [id, id === "xining" ? [] : everywhere]),
    );
  });
});

describe("a baseline", () => {
  const of = (goal: NumericGoal, more: object = {}) =>
    foundIn(madePlan("made", { targets: [madeTarget("a", { goal, ...more })] }), "audit.missing.baseline").length;

  it("is missed where a level is to be raised or lowered", () => {
    expect(of(percent(95))).toBe(1);
    expect(of(percent(95), { baseline: { value: 90, unit: "percent" } })).toBe(0);
  });

  it("is not missed of a rule, a universal, a number for each county, a flow, or where neither way is better", () => {
    expect(of({ ...percent(95), standing: true })).toBe(0);
    expect(of({ ...percent(100), implicit: true })).toBe(0);
    expect(of({ ...percent(95), per: [{ of: "county" }] })).toBe(0);
    expect(of({ ...percent(3), kind: "flow" })).toBe(0);
    expect(of(percent(40), { indicator: "compulsory.private-share.pupils" })).toBe(0);
    expect(of(percent(95), { indicator: "own.rate" })).toBe(0);
    expect(of(percent(95), { restates: "b" })).toBe(0);
  });

  it("is not missed where the plan observed the same", () => {
    const plan = madePlan("made", { targets: [madeTarget("a")], observations: [madeObservation("seen")] });
    expect(foundIn(plan, "audit.missing.baseline")).toEqual([]);
  });
});

describe("a responsible body", () => {
  it("is missed of each record, unless the plan names nobody at all", () => {
    const some = madePlan("made", {
      targets: [madeTarget("a", { lead }), madeTarget("b"), madeTarget("c", { responsible: lead })],
    });
    expect(found("audit.missing.responsible", some)).toEqual([["audit.missing.responsible", "b"]]);
    expect(countOf(foundIn(some, "audit.missing.responsible"))).toEqual([1, 3]);
    expect(found("audit.missing.responsible-everywhere", { targets: [madeTarget("b")] })).toEqual([
      ["audit.missing.responsible-everywhere", "b"],
    ]);
    expect(found("audit.missing", {})).toEqual([]);
  });
});

describe("a unit", () => {
  const of = (exact: string, value: string, more: Partial<Evidence> = {}) => {
    const goal: NumericGoal = { kind: "level", bound: "exactly", value: 31, unit: "course" };
    const target = uncodedTarget("a", goal, { evidence: clause(exact, { value, ...more }), lead });
    return foundIn(madePlan("made", { targets: [target] }), "audit.missing.unit").length;
  };

  it("is missed where no clause has it", () => {
    expect(of("专业课程规模", "31", { reading: "table-pairing" })).toBe(1);
    expect(of("组建31课程", "31")).toBe(1);
  });

  it("is not where the figure, its clause or a cell beside it has the unit or a counter", () => {
    expect(of("开设31门课程", "31门")).toBe(0);
    expect(of("开设31、32门课程", "31")).toBe(0);
    expect(of("开设31个课程", "31个")).toBe(0);
    const support = [{ exact: "(门)", start: 3, end: 6, role: "unit" }] as const;
    expect(of("专业课程规模", "31", { reading: "table-pairing", support })).toBe(0);
  });

  it("is not looked for where there are no digits, or the figure was corrected", () => {
    expect(of("每校一课程", "一")).toBe(0);
    expect(of("组建31课程", "31", { reading: "ocr-corrected" })).toBe(0);
  });
});

it("a deadline is not missed of what states another target again", () => {
  const undated = { deadline: { kind: "unstated" } } as const;
  const targets = [madeTarget("a"), madeTarget("b", { ...undated, restates: "a" }), madeTarget("c", undated)];
  expect(found("audit.missing.deadline", { targets })).toEqual([["audit.missing.deadline", "c"]]);
});

it("a date of what was observed is missed, unless a period is said", () => {
  const undated = { date: undefined as never };
  const observations = [
    madeObservation("dated"),
    madeObservation("undated", undated),
    madeObservation("since", { ...undated, scope: { note: "2016年以来" } }),
  ];
  expect(found("audit.missing.date", { observations })).toEqual([["audit.missing.date", "undated"]]);
});
