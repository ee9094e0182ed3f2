import type { Bound, Goal } from "eduplan/model";
import { assess } from "eduplan/score";
import { describe, expect, test } from "vitest";
import { madeMilestone, percent } from "../../plans.ts";
import { countyPlan, enrolment, group, reasonsOf, schemeOfRules, statement, threshold, verdictOn } from "./rulesOf.ts";

const scheme = schemeOfRules([threshold()]);
const ceiling = schemeOfRules([
  threshold({ indicator: "preschool.pupil-teacher-ratio", bound: "atMost", value: 15, unit: "pupilPerTeacher" }),
]);
const by = (year: number) => ({ kind: "by", date: `${year}-12-31`, precision: "year" }) as const;

describe("a promise against a threshold of at least 85 %", () => {
  test.each<[Bound, number | [number, number], string, string[]]>([
    ["atLeast", 85, "pass", []],
    ["atLeast", 90, "pass", []],
    ["exactly", 85, "pass", []],
    ["moreThan", 84.9, "unknown", ["scheme.not-guaranteed"]],
    ["atLeast", 80, "unknown", ["scheme.not-guaranteed"]],
    ["exactly", 80, "unknown", ["scheme.not-guaranteed"]],
    ["between", [80, 90], "unknown", ["scheme.not-guaranteed"]],
    ["between", [86, 90], "pass", []],
    ["between", [80, 84], "fail", ["scheme.short"]],
    ["atMost", 84, "fail", ["scheme.short"]],
    ["lessThan", 85, "fail", ["scheme.short"]],
    ["atMost", 85, "unknown", ["scheme.not-guaranteed"]],
    ["about", 90, "unknown", ["scheme.vague"]],
  ])("%s %s: %s", (bound, value, verdict, reasons) => {
    const found = verdictOn("a", scheme, countyPlan([enrolment(1, { goal: percent(value, bound) })]));
    expect([found.verdict, reasonsOf(found)]).toEqual([verdict, reasons]);
  });

  test("more than 85 asks for more than at least 85 promises", () => {
    const strict = schemeOfRules([threshold({ bound: "moreThan" })]);
    expect(verdictOn("a", strict, countyPlan([enrolment(85)])).verdict).toBe("unknown");
    expect(verdictOn("a", strict, countyPlan([enrolment(1, { goal: percent(85, "moreThan") })])).verdict).toBe("pass");
    expect(verdictOn("a", strict, countyPlan([enrolment(1, { goal: percent(85, "atMost") })])).verdict).toBe("fail");
  });

  test.each<[string, Goal, string]>([
    ["a rise in points", { kind: "change", bound: "atLeast", value: 5, unit: "percentagePoint" }, "reason.kind"],
    ["a direction", { kind: "direction", toward: "raise" }, "reason.no-number"],
    ["an unreadable figure", { ...percent(null), missing: "unreadable" }, "reason.unreadable"],
    ["a figure per year", { ...percent(90), per: [{ of: "year" }] }, "reason.per"],
  ])("%s is refused", (_, goal, code) => {
    const found = verdictOn("a", scheme, countyPlan([enrolment(1, { goal })]));
    expect([found.verdict, found.reasons.some((each) => each.code === code)]).toEqual(["unknown", true]);
  });

  test("another population, an unstated counting, a part of the county and no target at all are refused, each by name", () => {
    const of = (indicator: string) => verdictOn("a", scheme, countyPlan([enrolment(99, { indicator })]));
    expect(reasonsOf(of("preschool.enrolment-rate.three-year"))).toEqual(["reason.unstated-facet"]);
    expect(reasonsOf(of("preschool.net-enrolment-rate.three-year"))).toEqual(["reason.facet"]);
    expect(reasonsOf(of("preschool.enrolment-rate.with-disabilities"))).toContain("reason.facet");
    expect(reasonsOf(verdictOn("a", scheme, countyPlan([enrolment(99, { scope: { area: "城区" } })])))).toEqual([
      "reason.scope",
    ]);
    expect(reasonsOf(verdictOn("a", scheme, countyPlan([])))).toEqual(["reason.not-stated"]);
    const narrow = countyPlan([], { remit: { stages: ["ED34"] } });
    expect(reasonsOf(verdictOn("a", scheme, narrow))).toEqual(["reason.outside-remit"]);
  });
});

describe("a promise against a ceiling", () => {
  const ratio = (bound: Bound, value: number, unit: "pupilPerTeacher" | "teacherPerPupil" = "pupilPerTeacher") =>
    verdictOn(
      "a",
      ceiling,
      countyPlan([
        enrolment(1, { indicator: "preschool.pupil-teacher-ratio", goal: { kind: "level", bound, value, unit } }),
      ]),
    );

  test("is read by the indicator's direction, in either orientation of the ratio", () => {
    expect(ratio("exactly", 15).verdict).toBe("pass");
    expect(ratio("atMost", 14).verdict).toBe("pass");
    expect(ratio("atMost", 16).verdict).toBe("unknown");
    expect(ratio("moreThan", 15).verdict).toBe("fail");
    expect(ratio("atLeast", 0.1, "teacherPerPupil").verdict).toBe("pass");
    expect(ratio("atLeast", 0.05, "teacherPerPupil").verdict).toBe("unknown");
  });
});

describe("when", () => {
  test("it is met on the day the surest promise is due; without a date, nobody knows", () => {
    const two = countyPlan([enrolment(90, { deadline: by(2027) }), enrolment(86, { deadline: by(2024) })]);
    expect(verdictOn("a", scheme, two).due).toBe("2024-12-31");
    const open = verdictOn("a", scheme, countyPlan([enrolment(90, { deadline: { kind: "unstated" } })]));
    expect([open.verdict, open.due, open.undated]).toEqual(["pass", undefined, true]);
  });

  test("a year by which it has to be met refuses what is due later or undated", () => {
    const late = countyPlan([enrolment(90, { deadline: by(2027) })]);
    expect(reasonsOf(verdictOn("a", scheme, late, { by: 2026 }))).toEqual(["scheme.due-later"]);
    expect(verdictOn("a", scheme, late, { by: 2027 }).verdict).toBe("pass");
    const open = countyPlan([enrolment(90, { deadline: { kind: "unstated" } })]);
    expect(reasonsOf(verdictOn("a", scheme, open, { by: 2027 }))).toEqual(["scheme.undated"]);
  });

  test("a scheme holds for its period only", () => {
    const ended = schemeOfRules([threshold()], { validFrom: "2020", validTo: "2024" });
    expect(reasonsOf(verdictOn("a", ended, countyPlan([enrolment(90)])))).toEqual(["scheme.not-in-force"]);
  });

  test("a later promise that breaks the threshold contradicts one that keeps it; an earlier one does not", () => {
    const ceilingBy = (year: number) => enrolment(1, { goal: percent(80, "atMost"), deadline: by(year) });
    const contradicting = countyPlan([enrolment(90, { deadline: by(2025) }), ceilingBy(2026)]);
    expect(reasonsOf(verdictOn("a", scheme, contradicting))).toEqual(["scheme.conflict"]);
    expect(verdictOn("a", scheme, countyPlan([enrolment(90, { deadline: by(2025) }), ceilingBy(2023)])).verdict).toBe(
      "pass",
    );
    expect(verdictOn("a", scheme, countyPlan([ceilingBy(2023), enrolment(80, { deadline: by(2025) })])).verdict).toBe(
      "unknown",
    );
  });

  test("the whole is met when its last rule is", () => {
    const both = schemeOfRules([
      threshold(),
      threshold({ code: "b", indicator: "preschool.inclusive-share.children", value: 80 }),
    ]);
    const share = enrolment(1, { id: "share", indicator: "preschool.inclusive-share.children", deadline: by(2027) });
    const [subject] = assess(both, [countyPlan([enrolment(90), { ...share, goal: percent(85) }])]).subjects;
    expect(subject).toMatchObject({ verdict: "pass", due: "2027-12-31", counts: { pass: 2, fail: 0, unknown: 0 } });
  });
});

describe("groups and statements", () => {
  const rules = [
    threshold(),
    threshold({ code: "b", indicator: "preschool.inclusive-share.children", value: 80 }),
    statement({ events: ["national-quality-balance-certification"] }),
  ];

  test("any is met by one, and by the earliest; all of them waits for the last", () => {
    const plan = countyPlan([enrolment(90)], { milestones: [madeMilestone("m", { deadline: by(2024) })] });
    const of = (meet: "all" | "any" | number) =>
      verdictOn("g", schemeOfRules([...rules, group(["a", "b", "s"], { meet })]), plan);
    expect([of("any").verdict, of("any").due]).toEqual(["pass", "2024-12-31"]);
    expect([of(2).verdict, of(2).due]).toEqual(["pass", "2025-12-31"]);
    expect([of("all").verdict, reasonsOf(of("all"))]).toEqual(["unknown", ["scheme.members-unknown"]]);
  });

  test("a rule that is named counts only where it is named", () => {
    const plan = countyPlan([enrolment(1, { goal: percent(80, "atMost") })], { milestones: [madeMilestone("m")] });
    expect(assess(schemeOfRules([...rules, group(["a", "s"], { meet: "any" })]), [plan]).subjects[0]?.verdict).toBe(
      "unknown",
    );
    expect(
      assess(schemeOfRules([rules[0], rules[2], group(["a", "s"], { meet: "any" })] as never), [plan]).subjects[0]
        ?.verdict,
    ).toBe("pass");
  });

  test("a floor is asked of what is not met", () => {
    const of = (value: number) =>
      verdictOn("g", schemeOfRules([...rules.slice(0, 2), group(["a", "b"], { meet: 1, floor: 0.9 })]), {
        id: "x",
        region: "620722",
        values: [
          { indicator: "preschool.gross-enrolment-rate.three-year", value: 90, unit: "percent" },
          { indicator: "preschool.inclusive-share.children", value, unit: "percent" },
        ],
      });
    expect(of(72).verdict).toBe("pass");
    expect([of(71).verdict, reasonsOf(of(71))]).toEqual(["fail", ["scheme.members-below", "scheme.members-fail"]]);
  });

  test("of a region the caller answers; no answer is neither yes nor no", () => {
    const of = (answers: Record<string, boolean>) =>
      verdictOn("s", schemeOfRules([statement()]), { id: "x", region: "620722", answers });
    expect([of({ s: true }).verdict, of({ s: false }).verdict, of({}).verdict]).toEqual(["pass", "fail", "unknown"]);
    expect(of({ toString: true } as never).verdict).toBe("unknown");
  });
});

describe("the area in which a scheme is in force", () => {
  const henan = schemeOfRules([threshold({ value: 90 })], { area: "410000" });
  test("a plan from elsewhere is refused, one of doubtful attribution within too", () => {
    const plan = countyPlan([enrolment(95)]);
    expect(reasonsOf(verdictOn("a", henan, plan))).toEqual(["scheme.outside-area"]);
    const within = countyPlan([enrolment(95)], { region: "410122" });
    expect(verdictOn("a", henan, within).verdict).toBe("pass");
    const doubtful = { ...within, attribution: { claimed: "410122", grade: "doubtful" } } as const;
    expect(reasonsOf(verdictOn("a", henan, doubtful))).toEqual(["reason.plan-attribution"]);
    expect(verdictOn("a", henan, doubtful, { assume: ["reason.plan-attribution"] }).verdict).toBe("pass");
  });
});
