import { jizhou, plans } from "eduplan/data";
import { type NumericGoal, type Observation, describe as say, type Target } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { clause, madeAction, madeMilestone, madeObservation, madePlan, percent, uncodedTarget } from "../plans.ts";
import { found, foundIn } from "./found.ts";

const RULE = "audit.counts";
const SAME = "audit.counts.same-terms";
const APART = "audit.counts.disagree";
const HEADING = "audit.counts.heading";
const bases = (value: number, more: Partial<NumericGoal> = {}): NumericGoal => ({
  kind: "flow",
  bound: "exactly",
  value,
  unit: "item",
  ...more,
});
const targets = (left: Partial<Target>, right: Partial<Target>) =>
  found(RULE, { targets: [uncodedTarget("a", bases(3), left), uncodedTarget("b", bases(5), right)] });
const schools = (id: string, value: number, more: Partial<Observation>): Observation =>
  madeObservation(id, { indicator: "preschool.estate-kindergartens-received", unit: "school", value, ...more });

describe("蓟州's 9 and 5 estate kindergartens", () => {
  const [finding, ...others] = foundIn(jizhou, RULE);

  it("disagree possibly, with the clause of both", () => {
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: APART,
      severity: "warning",
      params: { left: { zh: "9所" }, right: { zh: "5所" } },
    });
    expect(finding?.evidence?.map(({ exact }) => exact)).toEqual([
      "9所新建小区配套幼儿园接收",
      "陆续接收小区配套幼儿园5所",
    ]);
  });

  it("are said to be apart by nothing but the period", () => {
    const sentence = finding ? say(finding, "zh") : "";
    expect(sentence).toContain("只有一处注明2016年以来,是否同一事不能断定");
  });
});

describe("two numbers under one name", () => {
  it("disagree on the same terms when no indicator has them compared elsewhere", () => {
    expect(targets({}, {})).toEqual([[SAME, "a b"]]);
    expect(targets({}, { goal: bases(3) })).toEqual([]);
    expect(targets({}, { goal: bases(2, { bound: "atMost" }) })).toEqual([[SAME, "a b"]]);
    expect(targets({}, { goal: bases(5, { bound: "atMost" }) })).toEqual([]);
  });

  it("disagree possibly where only one of them says the year or the period", () => {
    expect(targets({ scope: { note: "2016年以来" } }, {})).toEqual([[APART, "a b"]]);
    expect(targets({}, { deadline: { kind: "unstated" } })).toEqual([[APART, "a b"]]);
    const seen = [schools("a", 9, { date: "2020" }), schools("b", 5, { date: undefined as never })];
    expect(found(RULE, { observations: seen })).toEqual([[APART, "a b"]]);
  });

  it.each<[string, Partial<Target>]>([
    ["another label", { label: "实训基地" }],
    ["another area", { scope: { area: "城区" } }],
    ["another population", { scope: { population: "民办学校" } }],
    ["another year", { deadline: { kind: "by", date: "2027-12-31", precision: "year" } }],
    ["another thing they are counted per", { goal: bases(5, { per: [{ of: "county" }] }) }],
    ["another unit", { goal: bases(5, { unit: "school" }) }],
    ["another kind of goal", { goal: bases(5, { kind: "level" }) }],
    ["a total it is part of", { partOf: "a" }],
    ["a target it states again", { restates: "a" }],
    ["no value", { goal: { ...bases(5), value: null, missing: "noValue" } }],
  ])("do not with %s", (_, more) => {
    expect(targets({}, more)).toEqual([]);
  });

  it("are not two rates of which one is undated", () => {
    const rates = [
      uncodedTarget("a", percent(90)),
      uncodedTarget("b", percent(80), { deadline: { kind: "unstated" } }),
    ];
    expect(found(RULE, { targets: rates })).toEqual([]);
  });

  it("are left to the rule of contradictions where that compares them", () => {
    const observations = [schools("a", 9, {}), schools("b", 5, {})];
    expect(found(RULE, { observations })).toEqual([]);
    expect(found("audit.contradiction", { observations }).length).toBe(1);
  });
});

describe("a number in a heading", () => {
  const target = uncodedTarget("goal", bases(12), { label: "公共实训基地" });
  const heading = (exact: string, more: Partial<Target> = {}) =>
    found(RULE, { targets: [{ ...target, ...more }], actions: [madeAction("act", { evidence: clause(exact) })] });

  it("is held against the target of that name", () => {
    expect(heading("三、建设10个公共实训基地")).toEqual([[HEADING, "act goal"]]);
    expect(heading("三、建设12个公共实训基地")).toEqual([]);
    expect(heading("三、建设10个公共实训基地项目")).toEqual([[HEADING, "act goal"]]);
    expect(heading("建设12个公共实训基地", { goal: bases(0.0012, { scale: 10000 }) })).toEqual([]);
  });

  it("is not where the name, the counter or a bound word tells them apart", () => {
    expect(heading("建设10个校内实训基地")).toEqual([]);
    expect(heading("支持10所公共实训基地学校")).toEqual([]);
    expect(heading("建设15个公共实训基地", { goal: bases(12, { bound: "atLeast" }) })).toEqual([]);
    expect(heading("建设8-10个公共实训基地")).toEqual([]);
  });

  it("is read off milestones too", () => {
    const milestones = [madeMilestone("done", { evidence: clause("建成10个公共实训基地") })];
    expect(foundIn(madePlan("made", { targets: [target], milestones }), RULE)).toMatchObject([
      { path: ["milestones", 0] },
    ]);
  });
});

it("no other bundled plan has two numbers under one name", () => {
  expect(plans.filter((plan) => foundIn(plan, RULE).length > 0).map(({ id }) => id)).toEqual(["jizhou"]);
});
