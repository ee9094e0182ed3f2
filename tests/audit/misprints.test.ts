import { guangdongCity, jizhou, plans } from "eduplan/data";
import type { Evidence, Plan, Target } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { clause, madeAction, madeObservation, madePlan, madeTarget, uncodedTarget } from "../plans.ts";
import { foundIn } from "./found.ts";

const RULE = "audit.misprints";
const seen = (exact: string, value: string, reading: Evidence["reading"] = "verbatim"): readonly unknown[] =>
  foundIn(madePlan("made", { targets: [madeTarget("a", { evidence: clause(exact, { value, reading }) })] }), RULE).map(
    ({ params }) => params.seen,
  );

describe("figures that look damaged", () => {
  it.each([
    ["%o for %。", "巩固率达到95%o", "95%o", "95%o"],
    ["O for 0", "巩固率达到9O%", "9O%", "9O"],
    ["l for 1", "每校l0%", "l0%", "l0"],
    ["letters for all digits", "建设lO所", "lO所", "lO"],
    ["a lost hyphen in years", "用1015年", "1015年", "1015年"],
    ["a lost digit of a year", "到202年达95%", "95%", "202年"],
    ["a lost hyphen in a percentage", "达到3035%", "3035%", "3035%"],
    ["a comma for a point", "毛入园率89,48%", "89,48%", "89,48%"],
    ["two points", "毛入园率89.4.8%", "89.4.8%", "89.4.8%"],
    ["a space among digits", "达到9 5%", "9 5%", "9 5%"],
    ["a lost percent sign", "巩固率达到95以上", "95以上", "95以上"],
    ["another character for it", "占招聘人数的70席以上", "70席以上", "70席以上"],
    ["no digit left", "总额的i(n", "i(n", "i(n"],
  ])("%s", (_, exact, value, expected) => {
    expect(seen(exact, value)).toEqual([expected]);
  });

  it.each([
    ["a plain figure", "巩固率达到95%以上", "95%以上"],
    ["a range", "提高3-5%", "3-5%"],
    ["a gross rate over 100", "毛入园率102.7%", "102.7%"],
    ["a growth of 300 %", "增长300%", "300%"],
    ["words with digits and letters", "推进IPV6规模部署和5G、O2O,达95%", "95%"],
    ["years and anniversaries", "2016年以来,到2035年,建党100年,达95%", "95%"],
    ["a percentage in characters", "百分之95", "百分之95"],
    ["the last of a list that has the sign", "分别达到90、95%", "90"],
    ["a table whose head has the unit", "入园率(%)", "95", "table-pairing"],
  ])("are not %s", (_, exact, value, reading = "verbatim") => {
    expect(seen(exact, value, reading as Evidence["reading"])).toEqual([]);
  });

  it("are not told twice, of a record read with a correction or with other readings", () => {
    expect(seen("巩固率达到95%o", "95%o", "ocr-corrected")).toEqual([]);
    const readings: Target["readings"] = [{ value: 9, grade: "possible", reason: { zh: "似9", en: "like a 9" } }];
    const target = madeTarget("a", { readings, evidence: clause("达到9O%", { value: "9O%" }) });
    expect(foundIn(madePlan("made", { targets: [target] }), RULE)).toEqual([]);
  });

  it("are looked for in observations and actions too", () => {
    const plan = madePlan("made", {
      targets: [
        uncodedTarget("whole", { kind: "level", bound: "exactly", value: 100, unit: "percent", implicit: true }),
      ],
      observations: [madeObservation("seen", { evidence: clause("达到94%o", { value: "94%o" }) })],
      actions: [madeAction("act", { evidence: clause("到2O25年建成") })],
    });
    expect(foundIn(plan, RULE).map(({ path, params }) => [path, params.seen])).toEqual([
      [["observations", 0], "94%o"],
      [["actions", 0], "2O25"],
    ]);
  });
});

describe("the bundled plans", () => {
  it("have none that is not already read with a correction", () => {
    expect(plans.flatMap((plan) => foundIn(plan, RULE))).toEqual([]);
  });

  it("have all of those found, were they taken as they stand", () => {
    const asItStands = (plan: Plan): Plan => ({
      ...plan,
      targets: plan.targets.map(({ readings: _, ...target }) => ({
        ...target,
        evidence: { ...target.evidence, reading: "verbatim" },
      })),
      observations: plan.observations.map((each) => ({ ...each, evidence: { ...each.evidence, reading: "verbatim" } })),
    });
    const told = [jizhou, guangdongCity].map((plan) =>
      foundIn(asItStands(plan), RULE).map(({ params }) => params.seen),
    );
    // 23名, a range that has lost its hyphen, looks like any other number; i(n has no value to be damaged.
    expect(told).toEqual([
      ["100oO", "35%o"],
      ["15%o", "10", "40%o", "70席以上"],
    ]);
  });
});
