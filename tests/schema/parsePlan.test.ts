import { guangdongCity, jizhou, plans, shuozhou, xining } from "eduplan/data";
import { EduplanError, type Plan } from "eduplan/model";
import { parsePlan, safeParsePlan } from "eduplan/schema";
import { describe, expect, it } from "vitest";
import { changed, place, REMOVED } from "./changed.ts";
import { findingsIn } from "./findingsIn.ts";

const thrownBy = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe("parsePlan", () => {
  it.each(plans.map((plan) => [plan.id, plan] as const))("passes %s as it stands", (_, plan) => {
    expect(safeParsePlan(plan)).toEqual({ success: true, data: plan });
    expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });

  it("keeps keys in their order and fills nothing in", () => {
    for (const plan of plans) expect(JSON.stringify(parsePlan(plan)).length).toBe(JSON.stringify(plan).length);
  });

  it("gives a copy, and leaves what it was given alone", () => {
    const input: Plan = structuredClone(jizhou);
    const parsed = parsePlan(input);
    expect(input).toEqual(jizhou);
    expect(parsed).not.toBe(input);
    expect(parsed.targets[0]?.goal).not.toBe(input.targets[0]?.goal);
  });

  it("throws what safeParsePlan finds", () => {
    const path = [...place(shuozhou, "targets", "shuozhou-preschool-enrolment-2025"), "goal", "unit"];
    const input = changed(shuozhou, [path, "percents"], [["genre"], "law"]);
    const error = thrownBy(() => parsePlan(input));
    expect(error).toBeInstanceOf(EduplanError);
    expect(error).toMatchObject({ code: "invalid-plan", findings: findingsIn(input) });
    const { message } = error as EduplanError;
    expect(message.split("\n")).toHaveLength(3);
    expect(message).toContain("targets[0].goal.unit: expected one of percent");
  });

  it("takes what the model allows to be absent as absent", () => {
    const bare = changed(xining, [["note"], REMOVED], [["remit", "note"], REMOVED], [["attribution", "note"], REMOVED]);
    expect(findingsIn(bare)).toEqual([]);
  });

  it("takes dates and bare years, leap days among them", () => {
    const observation = place(shuozhou, "observations", "shuozhou-obs-preschool-enrolment-2020");
    for (const date of ["2020", "2020-02-29", "2024-12-31"]) {
      expect(findingsIn(changed(shuozhou, [[...observation, "date"], date]))).toEqual([]);
    }
    for (const date of ["20", "2020-2-9", "2023-02-29", "2020-13-01", "2020-04-31", "2020-02-29T00:00:00Z", "2020年"]) {
      expect(findingsIn(changed(shuozhou, [[...observation, "date"], date])), date).toHaveLength(1);
    }
  });

  it("takes the code of a place that is not identified", () => {
    expect(guangdongCity.region).toBe("44xxxx");
    expect(findingsIn(changed(guangdongCity, [["region"], "4401xx"]))).toEqual([]);
    for (const code of ["xxxxxx", "44xxx", "4401x1", "44XXXX"]) {
      expect(findingsIn(changed(guangdongCity, [["region"], code])), code).toHaveLength(1);
    }
  });

  it("takes zero, negative changes and gross rates above 100 for real values", () => {
    const target = place(xining, "targets", "xining-teacher-studios");
    const goals = [
      { kind: "level", bound: "exactly", value: 0, unit: "school" },
      { kind: "change", bound: "exactly", value: -3, unit: "percentagePoint" },
      { kind: "level", bound: "atLeast", value: 103.5, unit: "percent" },
      { kind: "change", bound: "between", value: [-5, -3], unit: "percentagePoint" },
    ];
    for (const goal of goals) expect(findingsIn(changed(xining, [[...target, "goal"], goal]))).toEqual([]);
  });
});
