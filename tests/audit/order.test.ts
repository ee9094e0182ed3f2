import { audit } from "eduplan/audit";
import { plans } from "eduplan/data";
import type { NumericGoal, Target } from "eduplan/model";
import { describe as say } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { madeObservation, madePlan, madeTarget, percent } from "../plans.ts";
import { found, foundIn } from "./found.ts";

const RULE = "audit.order";
const CERTAIN = "audit.order.certain";
const POSSIBLE = "audit.order.possible";
const two = (part: Partial<Target>, whole: Partial<Target>): readonly string[] =>
  found(RULE, { targets: [madeTarget("part", part), madeTarget("whole", whole)] }).map(([code]) => code);
const seen = (
  part: [string, number],
  whole: [string, number],
  unit: "percent" | "place" = "percent",
): readonly string[] =>
  found(RULE, {
    observations: [
      madeObservation("part", { indicator: part[0], value: part[1], unit }),
      madeObservation("whole", { indicator: whole[0], value: whole[1], unit }),
    ],
  }).map(([code]) => code);

const publicShare = (goal: NumericGoal): Partial<Target> => ({ indicator: "preschool.public-share.children", goal });
const inclusive = (goal: NumericGoal): Partial<Target> => ({ indicator: "preschool.inclusive-share.children", goal });

describe("公办 and 普惠", () => {
  it("are possibly contradictory when the public share is to be the larger", () => {
    expect(two(publicShare(percent(90)), inclusive(percent(85)))).toEqual([POSSIBLE]);
    expect(two(publicShare(percent(50)), inclusive(percent(85)))).toEqual([]);
    expect(two(publicShare(percent(85)), inclusive(percent(85)))).toEqual([]);
  });

  it("say so with the reason, in both languages", () => {
    const plan = madePlan("made", {
      targets: [
        madeTarget("part", { ...publicShare(percent(90)), label: "公办占比" }),
        madeTarget("whole", { ...inclusive(percent(85)), label: "普惠率" }),
      ],
    });
    const [finding] = foundIn(plan, RULE);
    const { path: _, ...coded } = finding ?? { code: "", params: {}, path: [] };
    expect(say(coded, "zh")).toBe(
      "可能矛盾:“公办占比”为 ≥90%,“普惠率”只有 ≥85%,而普惠性幼儿园包括公办园和普惠性民办园",
    );
    expect(say(coded, "en")).toContain("although inclusive kindergartens are the public ones");
    expect(finding?.evidence?.map(({ record }) => record)).toEqual(["part", "whole"]);
  });

  it("are not held against each other by another basis, year or scope", () => {
    expect(
      two(publicShare(percent(90)), {
        ...inclusive(percent(85)),
        indicator: "preschool.inclusive-share.kindergartens",
      }),
    ).toEqual([]);
    expect(two(publicShare(percent(90)), { ...inclusive(percent(85)), scope: { area: "城区" } })).toEqual([]);
    const later = { deadline: { kind: "by", date: "2027-12-31", precision: "year" } } as const;
    expect(two(publicShare(percent(90)), { ...inclusive(percent(85)), ...later })).toEqual([]);
  });

  it("are possibly so where one leaves its basis open", () => {
    expect(
      two(publicShare(percent(90)), { ...inclusive(percent(85)), indicator: "preschool.inclusive-share" }),
    ).toEqual([POSSIBLE]);
  });
});

describe("laws that follow from definitions", () => {
  it.each<[string, string, string]>([
    ["净 and 毛", "primary.net-enrolment-rate", "primary.gross-enrolment-rate"],
    ["优良 and 合格", "compulsory.fitness-good-share", "compulsory.fitness-pass-share"],
    ["硕士 and 本科以上", "primary.teachers-master-share", "primary.teachers-bachelor-share"],
    ["硕士 and 专科以上", "primary.teachers-master-share", "primary.teachers-diploma-share"],
    ["本科录取 and 录取", "general-upper-secondary.admission-rate.bachelor", "general-upper-secondary.admission-rate"],
  ])("%s: what was observed cannot be the other way round", (_, part, whole) => {
    expect(seen([part, 80], [whole, 70])).toEqual([CERTAIN]);
    expect(seen([part, 70], [whole, 70])).toEqual([]);
    expect(seen([part, 60], [whole, 70])).toEqual([]);
  });

  it("are certain of promises only where no two values keep both", () => {
    const net = (goal: NumericGoal): Partial<Target> => ({ indicator: "primary.net-enrolment-rate", goal });
    const gross = (goal: NumericGoal): Partial<Target> => ({ indicator: "primary.gross-enrolment-rate", goal });
    expect(two(net(percent(99)), gross(percent(98, "atMost")))).toEqual([CERTAIN]);
    expect(two(net(percent(98)), gross(percent(98, "atMost")))).toEqual([]);
    expect(two(net(percent(98, "moreThan")), gross(percent(98, "atMost")))).toEqual([CERTAIN]);
    expect(two(net(percent(99)), gross(percent(98)))).toEqual([POSSIBLE]);
    expect(two(net(percent(99, "atMost")), gross(percent(98)))).toEqual([]);
  });

  it("turn round with the direction: a ceiling on 超大班额 above that on 大班额", () => {
    const parts = (small: number, large: number) =>
      two(
        { indicator: "compulsory.super-large-class-share", goal: percent(small, "atMost") },
        { indicator: "compulsory.large-class-share", goal: percent(large, "atMost") },
      );
    expect(parts(5, 3)).toEqual([POSSIBLE]);
    expect(parts(0, 5)).toEqual([]);
  });
});

describe("counts", () => {
  const places = (value: number): NumericGoal => ({ kind: "level", bound: "exactly", value, unit: "place" });

  it("of a part are not more than those of the whole", () => {
    const part = (value: number): Partial<Target> => ({
      indicator: "primary.places.urban",
      goal: places(value),
      scope: { area: "城区" },
    });
    const whole = (value: number): Partial<Target> => ({ indicator: "compulsory.places", goal: places(value) });
    expect(two(part(9), whole(8))).toEqual([POSSIBLE]);
    expect(two(part(8), whole(8))).toEqual([]);
    expect(two(part(9), { ...whole(8), scope: { area: "镇区" } })).toEqual([]);
    expect(seen(["primary.places.urban", 9], ["compulsory.places", 8], "place")).toEqual([CERTAIN]);
  });

  it("of rates say nothing: the rate of a part may be the higher", () => {
    expect(seen(["compulsory.retention-rate.rural", 99], ["compulsory.retention-rate", 95])).toEqual([]);
    expect(seen(["primary.retention-rate", 99], ["compulsory.retention-rate", 95])).toEqual([]);
  });
});

it("the bundled plans keep every law", () => {
  expect(plans.flatMap((plan) => foundIn(plan, RULE))).toEqual([]);
  expect(audit(madePlan("bare")).findings).toEqual([]);
});
