import { plans } from "eduplan/data";
import { describe as say, type Target } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { madeObservation, madePlan, madeTarget, percent } from "../plans.ts";
import { found, foundIn } from "./found.ts";

const RULE = "audit.related";
const POSSIBLE = "audit.related.possible";
const table: Partial<Target> = {
  indicator: "preschool.inclusive-share.children",
  label: "普惠性幼儿园覆盖率",
  goal: percent(88),
};
const prose: Partial<Target> = {
  indicator: "preschool.inclusive-share",
  label: "普惠园规模",
  goal: percent(90, "moreThan"),
};
const codes = (left: Partial<Target>, right: Partial<Target>) =>
  found(RULE, { targets: [madeTarget("a", left), madeTarget("b", right)] });

describe("普惠率 of children in the table and 普惠园规模 without a denominator in the prose", () => {
  it("are possibly contradictory, and say what is not stated", () => {
    expect(codes(table, prose)).toEqual([[POSSIBLE, "a b"]]);
    const [finding] = foundIn(madePlan("made", { targets: [madeTarget("a", table), madeTarget("b", prose)] }), RULE);
    expect(finding?.severity).toBe("warning");
    const { path: _, ...coded } = finding ?? { code: "", params: {}, path: [] };
    expect(say(coded, "zh")).toBe(
      "可能矛盾:“普惠性幼儿园覆盖率”为 ≥88%,“普惠园规模”为 >90%;两者只差未说明的分母(人数、校数等),可能是同一指标",
    );
  });

  it("are not when they agree, or when both denominators are stated", () => {
    expect(codes(table, { ...prose, goal: percent(88) })).toEqual([]);
    expect(codes(table, { ...prose, goal: percent(95, "atMost") })).toEqual([]);
    expect(codes(table, { ...prose, indicator: "preschool.inclusive-share.kindergartens" })).toEqual([]);
  });

  it.each<[string, Partial<Target>]>([
    ["another year", { deadline: { kind: "by", date: "2027-12-31", precision: "year" } }],
    ["another scope", { scope: { area: "城区" } }],
    ["another kind", { goal: { ...percent(3), kind: "change" } }],
    ["a target that it states again", { restates: "a" }],
  ])("are about different things with %s", (_, more) => {
    expect(codes(table, { ...prose, ...more })).toEqual([]);
  });
});

describe("what was observed", () => {
  it("is compared likewise: 入园率 93.56 and 毛入园率 89.48 of one year", () => {
    const observations = [
      madeObservation("a", { indicator: "preschool.enrolment-rate", value: 93.56 }),
      madeObservation("b", { indicator: "preschool.gross-enrolment-rate.three-year", value: 89.48 }),
    ];
    expect(found(RULE, { observations })).toEqual([[POSSIBLE, "a b"]]);
    const [first, second] = observations;
    expect(found(RULE, { observations: [first, { ...second, date: "2019" }] as typeof observations })).toEqual([]);
  });
});

it("no bundled plan has two: 朔州's are coded alike, and told by the rule of contradictions", () => {
  expect(plans.flatMap((plan) => foundIn(plan, RULE))).toEqual([]);
});
