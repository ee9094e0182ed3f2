import { plans } from "eduplan/data";
import type { NumericGoal, Target } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { madeObservation, madePlan, madeTarget, percent } from "../plans.ts";
import { found, foundIn } from "./found.ts";

const RULE = "audit.bounds";
const share = "preschool.inclusive-share.children";
const codes = (indicator: string, goal: Target["goal"]): string[] =>
  found(RULE, { targets: [madeTarget("a", { indicator, goal })] }).map(([code]) => code);
const places = (value: NumericGoal["value"], more: Partial<NumericGoal> = {}): NumericGoal => ({
  kind: "level",
  bound: "atLeast",
  value,
  unit: "place",
  ...more,
});

describe("values outside the natural bounds", () => {
  it("a share of more than everything", () => {
    expect(codes(share, percent(120))).toEqual([RULE]);
    expect(codes(share, percent(100.1))).toEqual([RULE]);
    expect(codes(share, percent(100))).toEqual([]);
    expect(codes(share, percent(0, "exactly"))).toEqual([]);
  });

  it("a share written as a fraction or per mille", () => {
    expect(codes(share, { ...percent(1.2), unit: "fraction" })).toEqual([RULE]);
    expect(codes(share, { ...percent(0.85), unit: "fraction" })).toEqual([]);
    expect(codes(share, { ...percent(850), unit: "perMille" })).toEqual([]);
    expect(codes(share, { ...percent(1200), unit: "perMille" })).toEqual([RULE]);
  });

  it("never a gross rate above 100", () => {
    expect(codes("preschool.gross-enrolment-rate.three-year", percent(109))).toEqual([]);
    expect(codes("compulsory.enrolment-rate", percent(100.4))).toEqual([]);
  });

  it("a count below zero, whatever its scale", () => {
    expect(codes("compulsory.places", places(-1))).toEqual([RULE]);
    expect(codes("compulsory.places", places(-0.5, { scale: 10000 }))).toEqual([RULE]);
    expect(codes("compulsory.places", places(0))).toEqual([]);
    expect(codes(share, { ...percent(1.2), scale: 100 })).toEqual([RULE]);
  });

  it("a range with one end outside", () => {
    expect(codes(share, percent([90, 110], "between"))).toEqual([RULE]);
    expect(codes(share, percent([90, 100], "between"))).toEqual([]);
  });

  it("an observation as well as a target", () => {
    const observations = [madeObservation("b", { indicator: share, value: 130 })];
    const [finding] = foundIn(madePlan("made", { observations }), RULE);
    expect(finding).toMatchObject({ code: RULE, severity: "error", path: ["observations", 0] });
  });

  it("not of a change, which may be negative, nor of what cannot be converted or read", () => {
    expect(codes(share, { kind: "change", bound: "exactly", value: -3, unit: "percentagePoint" })).toEqual([]);
    expect(codes("compulsory.places", places(-500, { kind: "change" }))).toEqual([]);
    expect(codes(share, places(120))).toEqual([]);
    expect(codes(share, { ...percent(null), missing: "unreadable" })).toEqual([]);
    expect(codes("own.share", percent(120))).toEqual([]);
  });

  it("are told with the value, the indicator and its bounds", () => {
    const [finding] = foundIn(
      madePlan("made", { targets: [madeTarget("a"), madeTarget("b", { indicator: share, goal: percent(120) })] }),
      RULE,
    );
    expect(finding).toMatchObject({
      severity: "error",
      path: ["targets", 1],
      params: { value: { zh: "≥120%" }, indicator: { zh: "普惠性幼儿园覆盖率" }, min: 0, max: 100 },
    });
  });

  it("occur in no bundled plan", () => {
    expect(plans.flatMap((plan) => foundIn(plan, RULE))).toEqual([]);
  });
});
