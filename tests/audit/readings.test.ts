import { guangdongCity, jizhou, shuozhou } from "eduplan/data";
import type { Evidence, Target } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { clause, madeObservation, madePlan, madeTarget, percent } from "../plans.ts";
import { found, foundIn } from "./found.ts";

const RULE = "audit.readings";
const read = (evidence: Partial<Evidence>, more: Partial<Target> = {}): string[] =>
  found(RULE, { targets: [madeTarget("a", { evidence: clause("达到95%", evidence), ...more })] }).map(([code]) => code);
const other = [{ value: 96, grade: "possible", reason: { zh: "字迹不清", en: "the print is faint" } }] as const;

describe("the Guangdong copy", () => {
  const findings = foundIn(guangdongCity, RULE);
  const of = (code: string) => findings.filter((each) => each.code === code).map(({ params }) => params.value);

  it("shows every figure that was read with a correction, as printed", () => {
    expect(of("audit.readings.corrected")).toEqual(["15%o", "10", "40%o", "70席以上", "23名"]);
  });

  it("shows the figure that is lost, and what it may have been", () => {
    expect(of("audit.readings.unreadable")).toEqual(["i(n"]);
    const lost = findings.find(({ code }) => code === "audit.readings.unreadable");
    expect(lost?.severity).toBe("warning");
    expect(lost?.params.readings).toMatchObject({
      zh: expect.stringMatching(/10.*5/),
      en: expect.stringMatching(/10.*5/),
    });
  });
});

describe("the other copies", () => {
  it("show 蓟州's 100oO元 of a target and 35%o of an observation", () => {
    expect(foundIn(jizhou, RULE).map(({ code, params, path }) => [code, params.value, path[0]])).toEqual([
      ["audit.readings.corrected", "不低于100oO元", "targets"],
      ["audit.readings.corrected", "35%o", "observations"],
    ]);
  });

  it("show 朔州's 10 % of pay, which can be read otherwise, and nothing of its table", () => {
    expect(foundIn(shuozhou, RULE).map(({ code, evidence }) => [code, evidence?.[0]?.record])).toEqual([
      ["audit.readings.ambiguous", "shuozhou-performance-pay"],
    ]);
  });
});

describe("a figure", () => {
  it("that stands there, or was paired from a table, needs no word", () => {
    expect(read({})).toEqual([]);
    expect(read({ reading: "table-pairing" })).toEqual([]);
  });

  it("that was corrected, lost or can be read otherwise does", () => {
    expect(read({ reading: "ocr-corrected" })).toEqual(["audit.readings.corrected"]);
    expect(read({}, { goal: { ...percent(null), missing: "unreadable" } })).toEqual(["audit.readings.unreadable"]);
    expect(read({}, { readings: other })).toEqual(["audit.readings.ambiguous"]);
  });

  it("is told of once, by the worst", () => {
    const lost = { goal: { ...percent(null), missing: "unreadable" as const }, readings: other };
    expect(read({ reading: "ocr-corrected" }, lost)).toEqual(["audit.readings.unreadable"]);
    expect(read({ reading: "ocr-corrected" }, { readings: other })).toEqual(["audit.readings.corrected"]);
  });

  it("that the plan left empty is not unreadable", () => {
    expect(read({}, { goal: { ...percent(null), missing: "noValue" } })).toEqual([]);
  });

  it("may be an observation", () => {
    const observations = [
      madeObservation("a", { evidence: clause("达到9%o", { reading: "ocr-corrected" }) }),
      madeObservation("b", { value: null, missing: "unreadable" }),
      madeObservation("c", { value: null, missing: "noValue" }),
    ];
    expect(found(RULE, { observations })).toEqual([
      ["audit.readings.corrected", "a"],
      ["audit.readings.unreadable", "b"],
    ]);
  });

  it("is shown as printed with the other readings, or by its clause where no figure is marked", () => {
    const params = (evidence: Evidence) =>
      foundIn(madePlan("made", { targets: [madeTarget("a", { evidence, readings: other })] }), RULE)[0]?.params;
    expect(params(clause("达到95%", { value: "95%", valueStart: 2 }))).toMatchObject({
      value: "95%",
      readings: { zh: "96:字迹不清", en: "96:the print is faint" },
    });
    expect(params(clause("达到95%"))).toMatchObject({ value: "达到95%" });
  });
});
