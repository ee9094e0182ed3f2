import { jizhou, shuozhou } from "eduplan/data";
import type { Observation, Target } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { madeObservation, madeTarget, percent } from "../plans.ts";
import { found, foundIn } from "./found.ts";

const RULE = "audit.contradiction";
const targets = (left: Partial<Target>, right: Partial<Target>) =>
  found(RULE, { targets: [madeTarget("a", left), madeTarget("b", right)] });
const observations = (left: Partial<Observation>, right: Partial<Observation>) =>
  found(RULE, { observations: [madeObservation("a", left), madeObservation("b", right)] });

describe("朔州's 普惠率 of 88 % against 普惠园规模 of more than 90 %", () => {
  const findings = foundIn(shuozhou, RULE);

  it("is the one possible contradiction of the plan, and never a certain one", () => {
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ["audit.contradiction.possible", "warning"],
    ]);
  });

  it("names both labels, both figures and both clauses", () => {
    expect(findings[0]?.params).toMatchObject({
      label: "普惠率",
      left: { zh: "88%", en: "88 %" },
      other: "普惠园规模",
      right: { zh: ">90%" },
    });
    expect(findings[0]?.evidence?.map(({ exact, reading }) => [exact, reading])).toEqual([
      ["普惠率(%)", "table-pairing"],
      [expect.stringContaining("普惠园规模"), "verbatim"],
    ]);
  });
});

describe("蓟州's 9 and 5 estate kindergartens", () => {
  const nine = jizhou.observations.find(({ value, indicator }) => value === 9 && indicator);
  const five = jizhou.observations.find(({ value, indicator }) => value === 5 && indicator);

  it("are no contradiction: the nine are counted since 2016, of the five no period is said", () => {
    expect([nine?.indicator, five?.indicator]).toEqual(Array(2).fill("preschool.estate-kindergartens-received"));
    expect([nine?.scope, five?.scope]).toEqual([{ note: "2016年以来" }, undefined]);
    expect(foundIn(jizhou, RULE)).toEqual([]);
  });

  it("would be one if both were said of the same period", () => {
    const of2016 = jizhou.observations.map((each) =>
      each === five && nine?.scope ? { ...each, scope: nine.scope } : each,
    );
    const findings = foundIn({ ...jizhou, observations: of2016 }, RULE);
    expect(findings.map(({ code, params }) => [code, params.left, params.right])).toEqual([
      ["audit.contradiction.observations", { zh: "9所", en: "9 schools" }, { zh: "5所", en: "5 schools" }],
    ]);
  });
});

describe("two targets on one indicator for one year", () => {
  it("contradict each other when label, definition and coding leave nothing open", () => {
    expect(targets({}, { goal: percent(97) })).toEqual([["audit.contradiction.certain", "a b"]]);
    expect(targets({ goal: percent(93) }, { goal: percent(90, "atMost") })).toEqual([
      ["audit.contradiction.certain", "a b"],
    ]);
  });

  it("may contradict each other when the labels differ", () => {
    expect(targets({}, { goal: percent(97), label: "巩固率" })).toEqual([["audit.contradiction.possible", "a b"]]);
  });

  it("may when one coding is unsure", () => {
    const coding = { predicate: "skos:closeMatch", confidence: 0.9, by: "test", status: "single" } as const;
    expect(targets({}, { goal: percent(97), coding })).toEqual([["audit.contradiction.possible", "a b"]]);
  });

  it("may when the indicator leaves a facet open: 普惠率 by children or by kindergartens", () => {
    const open = { indicator: "preschool.inclusive-share", label: "普惠率" };
    expect(targets(open, { ...open, goal: percent(97) })).toEqual([["audit.contradiction.possible", "a b"]]);
  });

  it("may when one figure is vague: 约96%", () => {
    const about = { goal: { ...percent(96, "about"), boundWord: "约" } };
    expect(targets({}, about)).toEqual([["audit.contradiction.possible", "a b"]]);
  });

  it("agree when the same is said twice, in one unit or in two, with a bound word or without", () => {
    expect(targets({}, {})).toEqual([]);
    expect(targets({}, { goal: percent(95, "exactly") })).toEqual([]);
    expect(targets({}, { goal: { ...percent(0.95), unit: "fraction" } })).toEqual([]);
  });

  it("leave each other room: at least 93 and at most 98", () => {
    expect(targets({ goal: percent(93) }, { goal: percent(98, "atMost") })).toEqual([]);
    expect(targets({ goal: percent(93) }, { goal: percent(93, "atMost") })).toEqual([]);
  });

  it.each<[string, Partial<Target>]>([
    ["another year", { deadline: { kind: "by", date: "2027-12-31", precision: "year" } }],
    ["another scope", { scope: { area: "城区" } }],
    ["another condition", { goal: { ...percent(97), condition: "有条件的县" } }],
    ["another kind of goal", { goal: { ...percent(3), kind: "change" } }],
    ["another thing it is counted per", { goal: { ...percent(97), per: [{ of: "county" }] } }],
    ["another total that it is part of", { partOf: "a" }],
    ["another indicator", { indicator: "compulsory.graduation-rate" }],
  ])("are about different things with %s", (_, other) => {
    expect(targets({}, { goal: percent(97), ...other })).toEqual([]);
  });

  it("are left to the rule of restatements when one states the other again", () => {
    expect(targets({}, { goal: percent(97), restates: "a" })).toEqual([]);
  });

  it("are all held against one another", () => {
    const three = [91, 92, 93].map((value) => madeTarget(`t${value}`, { goal: percent(value) }));
    expect(found(RULE, { targets: three }).map(([, records]) => records)).toEqual(["t91 t92", "t91 t93", "t92 t93"]);
  });
});

describe("two observations of one thing at one time", () => {
  it("differ", () => {
    expect(observations({}, { value: 93 })).toEqual([["audit.contradiction.observations", "a b"]]);
    expect(observations({}, { bound: "moreThan" })).toEqual([["audit.contradiction.observations", "a b"]]);
  });

  it("differ without an indicator when the label is the same", () => {
    const plain = { indicator: undefined as never, coding: undefined as never };
    expect(observations(plain, { ...plain, value: 93 })).toEqual([["audit.contradiction.observations", "a b"]]);
    expect(observations(plain, { ...plain, value: 93, label: "另一率" })).toEqual([]);
  });

  it("agree when the same is written with another scale: 1.2万 and 12000", () => {
    const places = { indicator: "compulsory.places", unit: "place" } as const;
    expect(observations({ ...places, value: 1.2, scale: 10000 }, { ...places, value: 12000 })).toEqual([]);
    expect(observations({ ...places, value: 1.2, scale: 10000 }, { ...places, value: 1.2 })).toEqual([
      ["audit.contradiction.observations", "a b"],
    ]);
  });

  it.each<[string, Partial<Observation>]>([
    ["another date", { date: "2021" }],
    ["no date", { date: undefined as never }],
    ["another scope", { scope: { population: "随迁子女" } }],
    ["a forecast", { status: "F" }],
    ["another thing it is counted per", { per: [{ of: "county" }] }],
    ["no figure that can be read", { value: null, missing: "unreadable" }],
  ])("are about different things with %s", (_, other) => {
    expect(observations({}, { value: 93, ...other })).toEqual([]);
  });
});
