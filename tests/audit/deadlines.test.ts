import { minle, plans } from "eduplan/data";
import type { Deadline, Plan } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { madeAction, madeMilestone, madeObservation, madePlan, madeTarget, percent } from "../plans.ts";
import { found, foundIn } from "./found.ts";

const RULE = "audit.deadlines";
const BEFORE = "audit.deadlines.before-period";
const AFTER = "audit.deadlines.after-period";
const UNSTATED = "audit.missing.deadline";
const by = (date: string): Deadline => ({ kind: "by", date, precision: "day" });

const codes = (deadline: Deadline, plan: Partial<Plan> = {}, more: object = {}): string[] =>
  [RULE, UNSTATED].flatMap((rule) =>
    found(rule, { ...plan, targets: [madeTarget("a", { deadline, ...more })] }).map(([code]) => code),
  );

describe("a deadline before the plan", () => {
  it("is an error: the year was misread", () => {
    const plan = madePlan("made", {
      issuedOn: "2024-10-15",
      targets: [madeTarget("a", { deadline: by("2024-10-14") })],
    });
    expect(foundIn(plan, RULE)).toMatchObject([
      { code: BEFORE, severity: "error", path: ["targets", 0], params: { date: "2024-10-14", begin: "2024-10-15" } },
    ]);
    expect(codes(by("2024-10-15"), { issuedOn: "2024-10-15" })).toEqual([]);
  });

  it("is reckoned from the earlier of issue and force", () => {
    const plan = { issuedOn: "2024-10-15", inForce: { from: "2024-09-01" } };
    expect(codes(by("2024-09-30"), plan)).toEqual([]);
    expect(codes(by("2024-08-31"), plan)).toEqual([BEFORE]);
    expect(codes(by("2022-11-30"), { inForce: { from: "2022-12-01" } })).toEqual([BEFORE]);
  });

  it("cannot be told of a copy that says neither", () => {
    expect(codes(by("1999-12-31"))).toEqual([]);
  });
});

describe("a year that cannot be right", () => {
  const seen = madeObservation("seen", { date: "2020" });

  it("is told of a copy without a date of issue by what it looks back on", () => {
    expect(codes(by("1015-12-31"), { observations: [seen] })).toEqual(["audit.deadlines.before-observed"]);
    expect(codes(by("2020-12-31"), { observations: [seen] })).toEqual([]);
    expect(codes(by("2019-12-31"), { observations: [{ ...seen, status: "F" }] })).toEqual([]);
  });

  it("is told of an observation after the last horizon, and then measures nothing", () => {
    const late = madeObservation("late", { date: "2052" });
    expect(codes(by("2025-12-31"), { observations: [late] })).toEqual(["audit.deadlines.observed-late"]);
  });

  it("is told of a deadline that is not later than its baseline", () => {
    const baseline = { value: 90, unit: "percent", date: "2025" } as const;
    expect(codes(by("2025-06-30"), {}, { baseline })).toEqual(["audit.deadlines.before-baseline"]);
    expect(codes(by("2025-06-30"), {}, { baseline: { ...baseline, date: "2024" } })).toEqual([]);
  });

  it("is told of milestones and actions too", () => {
    const late = by("2035-12-31");
    const plan = madePlan("made", {
      milestones: [madeMilestone("m", { deadline: late })],
      actions: [madeAction("a", { deadline: late })],
    });
    expect(foundIn(plan, RULE)).toMatchObject([
      { code: AFTER, path: ["milestones", 0] },
      { code: AFTER, path: ["actions", 0] },
    ]);
  });
});

describe("a deadline after the last year of the plan", () => {
  const horizons = [
    { year: 2027, basis: "stated" },
    { year: 2025, basis: "inferred" },
  ] as const;

  it("is a warning", () => {
    const plan = madePlan("made", { horizons, targets: [madeTarget("a", { deadline: by("2028-01-01") })] });
    expect(foundIn(plan, RULE)).toMatchObject([
      { code: AFTER, severity: "warning", params: { date: "2028-01-01", end: 2027 } },
    ]);
  });

  it("is none within that year, whatever the order of the horizons", () => {
    expect(codes(by("2027-12-31"), { horizons })).toEqual([]);
  });

  it("cannot be told of a plan without horizons", () => {
    expect(codes(by("2099-12-31"), { horizons: [] })).toEqual([]);
  });

  it("may follow from a number of years", () => {
    expect(codes({ kind: "within", years: 5, date: "2029-12-31" }, { horizons })).toEqual([AFTER]);
  });
});

describe("a target without a deadline", () => {
  it("is a remark", () => {
    const plan = madePlan("made", { targets: [madeTarget("a", { deadline: { kind: "unstated" } }), madeTarget("b")] });
    expect(foundIn(plan, UNSTATED)).toMatchObject([
      { code: UNSTATED, severity: "info", path: [], params: { count: 1, total: 2 }, evidence: [{ record: "a" }] },
    ]);
  });

  it.each<[string, Deadline]>([
    ["长期坚持", { kind: "ongoing" }],
    ["逐年落实", { kind: "yearly" }],
    ["从2022年起", { kind: "from", date: "2022-01-01", precision: "year" }],
    ["五年内", { kind: "within", years: 5 }],
  ])("is not one with %s", (_, deadline) => {
    expect(codes(deadline)).toEqual([]);
  });

  it("is not a standing rule, nor one whose task is dated", () => {
    expect(codes({ kind: "unstated" }, {}, { goal: { ...percent(5, "atMost"), standing: true } })).toEqual([]);
    expect(codes({ kind: "unstated" }, {}, { taskDeadline: by("2025-06-30") })).toEqual([]);
    expect(codes({ kind: "unstated" }, {}, { taskDeadline: { kind: "ongoing" } })).toEqual([]);
  });

  it("has its task's deadline looked at instead", () => {
    const late = { taskDeadline: by("2031-06-30") };
    expect(codes({ kind: "unstated" }, {}, late)).toEqual([AFTER]);
    expect(codes(by("2025-12-31"), {}, late)).toEqual([]);
  });
});

describe("the bundled plans", () => {
  it("date nothing before they were issued nor after their last year", () => {
    expect(plans.flatMap((plan) => foundIn(plan, RULE))).toEqual([]);
  });

  it("leave some targets of 民乐 undated, and none that has a year", () => {
    const undated = foundIn(minle, UNSTATED).flatMap(({ evidence = [] }) => evidence.map(({ record }) => record));
    expect(undated).toContain("minle-public-satisfaction-all");
    expect(undated).not.toContain("minle-preschool-public-share-2027");
  });
});
