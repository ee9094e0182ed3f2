import { audit } from "eduplan/audit";
import { defaultCatalog, extendCatalog } from "eduplan/catalog";
import { plans } from "eduplan/data";
import type { Target } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { madeIndicator } from "../catalog/madeIndicator.ts";
import { madeObservation, madePlan, madeTarget, percent, uncodedTarget } from "../plans.ts";
import { found, foundIn } from "./found.ts";

const RULE = "audit.catalogue";
const codes = (more: Partial<Target>): string[] =>
  found(RULE, { targets: [madeTarget("a", more)] }).map(([code]) => code);

describe("an indicator that the catalogue does not have", () => {
  it("is an error that names it, of a target and of an observation", () => {
    const plan = madePlan("made", {
      targets: [madeTarget("a", { indicator: "compulsory.retention" })],
      observations: [madeObservation("b", { indicator: "compulsory.retention" })],
    });
    expect(foundIn(plan, RULE)).toMatchObject([
      {
        code: "audit.catalogue.unknown-indicator",
        severity: "error",
        path: ["targets", 0],
        params: { label: "九年义务教育巩固率", indicator: "compulsory.retention" },
      },
      { code: "audit.catalogue.unknown-indicator", path: ["observations", 0] },
    ]);
  });

  it("is none once the catalogue is extended by it", () => {
    const plan = madePlan("made", { targets: [madeTarget("a", { indicator: "own.share" })] });
    const catalog = extendCatalog(defaultCatalog, { indicators: [madeIndicator("own.share")] });
    expect(foundIn(plan, RULE).length).toBe(1);
    expect(audit(plan, { catalog }).findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  it("is not missed where a label has no indicator at all", () => {
    expect(found(RULE, { targets: [uncodedTarget("a", percent(95))] })).toEqual([]);
  });
});

describe("a unit that is not the indicator's", () => {
  it("is an error that says which was expected", () => {
    const goal = { kind: "level", bound: "atLeast", value: 95, unit: "school" } as const;
    const [finding] = foundIn(madePlan("made", { targets: [madeTarget("a", { goal })] }), RULE);
    expect(finding).toMatchObject({
      code: "audit.catalogue.unit",
      severity: "error",
      params: { expected: "percent", found: "school" },
    });
  });

  it("is a level in percentage points, which are no percent", () => {
    expect(codes({ goal: { ...percent(5), unit: "percentagePoint" } })).toEqual(["audit.catalogue.unit"]);
    expect(codes({ goal: { kind: "change", bound: "exactly", value: 5, unit: "percentagePoint" } })).toEqual([]);
  });

  it("is none that converts: a fraction for a percentage, teachers per pupil for pupils per teacher", () => {
    expect(codes({ goal: { ...percent(0.95), unit: "fraction" } })).toEqual([]);
    expect(
      codes({
        indicator: "basic.pupil-teacher-ratio",
        goal: { kind: "level", bound: "atLeast", value: 0.05, unit: "teacherPerPupil" },
      }),
    ).toEqual([]);
  });

  it("is none where there is no number", () => {
    expect(codes({ goal: { kind: "direction", toward: "raise" } })).toEqual([]);
    expect(codes({ goal: { kind: "relative", bound: "atLeast", reference: "全国平均水平" } })).toEqual([]);
  });

  it("is found in an observation", () => {
    expect(found(RULE, { observations: [madeObservation("b", { unit: "person" })] })).toEqual([
      ["audit.catalogue.unit", "b"],
    ]);
  });
});

it("the bundled plans use the catalogue's indicators in their units", () => {
  expect(plans.flatMap((plan) => foundIn(plan, RULE))).toEqual([]);
});
