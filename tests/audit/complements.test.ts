import { plans } from "eduplan/data";
import type { Observation, Target } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { madeObservation, madeTarget, percent, uncodedTarget } from "../plans.ts";
import { found, foundIn } from "./found.ts";

const RULE = "audit.complements";
const PUBLIC = "compulsory.public-share.pupils";
const PRIVATE = "compulsory.private-share.pupils";
const promised = (left: Target["goal"], right: Target["goal"], more: Partial<Target> = {}): number =>
  found(RULE, {
    targets: [
      madeTarget("a", { indicator: PUBLIC, label: "甲", goal: left }),
      madeTarget("b", { indicator: PRIVATE, label: "乙", goal: right, ...more }),
    ],
  }).length;
const observed = (left: number, right: number, more: Partial<Observation> = {}): number =>
  found(RULE, {
    observations: [
      madeObservation("a", { indicator: PUBLIC, label: "甲", value: left }),
      madeObservation("b", { indicator: PRIVATE, label: "乙", value: right, ...more }),
    ],
  }).length;

describe("two shares of one whole", () => {
  it("cannot both be more than what the other leaves over", () => {
    expect(promised(percent(60), percent(50))).toBe(1);
    expect(promised(percent(60), percent(40))).toBe(0);
    expect(promised(percent(60), percent(40, "moreThan"))).toBe(1);
  });

  it("cannot both be less, either", () => {
    expect(promised(percent(40, "atMost"), percent(50, "atMost"))).toBe(1);
    expect(promised(percent(95), percent(5, "atMost"))).toBe(0);
  });

  it("leave each other room where a figure without a bound word is read as a floor", () => {
    expect(promised(percent(60, "exactly"), percent(30, "exactly"))).toBe(0);
    expect(promised(percent(60, "exactly"), percent(50, "exactly"))).toBe(1);
  });

  it("add up to 100 % when they were observed, as far as they are printed", () => {
    expect(observed(51.13, 48.87)).toBe(0);
    expect(observed(51.1, 48.87)).toBe(0);
    expect(observed(51.1, 49.2)).toBe(1);
    expect(observed(51, 48)).toBe(1);
  });

  it("are not held against each other in another year, scope or of a vague figure", () => {
    expect(observed(51, 48, { date: "2019" })).toBe(0);
    expect(observed(51, 48, { scope: { area: "城区" } })).toBe(0);
    expect(observed(51, 48, { bound: "about" })).toBe(0);
    expect(
      promised(percent(60), percent(50), { deadline: { kind: "by", date: "2027-12-31", precision: "year" } }),
    ).toBe(0);
  });
});

describe("labels that differ in nothing but 公办 and 民办", () => {
  const pair = (left: string, right: string) =>
    found(RULE, {
      targets: [uncodedTarget("a", percent(60), { label: left }), uncodedTarget("b", percent(50), { label: right })],
    });

  it("name the two parts of one whole, whatever the order", () => {
    expect(pair("公办园在园幼儿占比", "民办园在园幼儿占比")).toEqual([[RULE, "a b"]]);
    expect(pair("民办园在园幼儿占比", "公办园在园幼儿占比")).toEqual([[RULE, "b a"]]);
  });

  it("do not where it is 普惠性民办, or another thing", () => {
    expect(pair("公办园占比", "普惠性民办园占比")).toEqual([]);
    expect(pair("公办园占比", "民办高中占比")).toEqual([]);
  });
});

it("the bundled plans have no two shares that do not add up", () => {
  expect(plans.flatMap((plan) => foundIn(plan, RULE))).toEqual([]);
});
