import { AUDIT_THRESHOLDS, type AuditOptions, type AuditRule, audit, RULES } from "eduplan/audit";
import { shuozhou, xining } from "eduplan/data";
import type { Finding } from "eduplan/model";
import { describe, expect, it } from "vitest";

const fine: Finding = {
  code: "own.rule",
  severity: "info",
  path: [],
  params: {},
  message: { zh: "好", en: "fine" },
};
const rule = (check: AuditRule["check"], code = "own.rule"): AuditRule => ({ code, about: "Anything.", check });
const codesOf = (options: AuditOptions, plan = xining): readonly string[] =>
  audit(plan, options).findings.map(({ code }) => code);
const refused = (options: AuditOptions) => {
  try {
    audit(xining, options);
  } catch (error) {
    return error as Error & { readonly code?: string };
  }
  return undefined;
};

describe("choosing rules", () => {
  it("adds them after the bundled ones", () => {
    const { options, findings } = audit(xining, { add: [rule(() => [fine])] });
    expect(options.rules).toEqual([...RULES.map(({ code }) => code), "own.rule"]);
    expect(findings.at(-1)).toEqual(fine);
  });

  it("replaces one in its place", () => {
    const { options, findings } = audit(xining, { replace: [rule(() => [fine], "audit.sums")] });
    expect(options.rules).toEqual(RULES.map(({ code }) => code));
    expect(findings.some(({ code }) => code.startsWith("audit.sums"))).toBe(false);
    expect(findings).toContainEqual(fine);
  });

  it("leaves out a rule, or one kind of finding, and says so", () => {
    const all = codesOf({});
    const { options, findings } = audit(xining, { without: ["audit.sums", "audit.missing.date"] });
    expect(options.rules).not.toContain("audit.sums");
    expect(options.without).toEqual(["audit.missing.date"]);
    expect(findings.map(({ code }) => code)).toEqual(
      all.filter((code) => !code.startsWith("audit.sums") && code !== "audit.missing.date"),
    );
  });

  it("refuses what is not there, is there twice, or is no rule", () => {
    expect(refused({ without: ["audit.nothing"] })).toMatchObject({
      code: "unknown-rule",
      message: expect.stringContaining("audit.nothing"),
    });
    expect(refused({ replace: [rule(() => [], "audit.nothing")] })).toMatchObject({ code: "unknown-rule" });
    expect(refused({ add: [rule(() => [], "audit.sums")] })).toMatchObject({ code: "duplicate-rule" });
    expect(refused({ replace: [rule(() => [], "audit.sums"), rule(() => [], "audit.sums")] })).toMatchObject({
      code: "duplicate-rule",
    });
    for (const bad of [null, {}, { code: "", check: () => [] }, { code: "own" }, { code: "own", check: "text" }]) {
      expect(refused({ add: [bad as unknown as AuditRule] })).toMatchObject({
        name: "EduplanError",
        code: "malformed-rule",
      });
    }
  });
});

describe("thresholds", () => {
  it("are the documented ones unless set, and stand in the result", () => {
    expect(audit(xining).options.thresholds).toEqual(AUDIT_THRESHOLDS);
    const { options } = audit(xining, { thresholds: { pointsPerYear: 8, growthPerYear: undefined as never } });
    expect(options.thresholds).toEqual({ ...AUDIT_THRESHOLDS, pointsPerYear: 8 });
  });

  it("move the line: at 8 points a year 朔州 jumps once, at 20 not at all", () => {
    const jumps = (pointsPerYear: number) =>
      codesOf({ thresholds: { pointsPerYear } }, shuozhou).filter((code) => code === "audit.jumps").length;
    expect([jumps(5), jumps(8), jumps(20)]).toEqual([2, 1, 0]);
  });

  it("are refused under another name, and when they are no number above zero", () => {
    expect(refused({ thresholds: { points: 5 } as never })).toMatchObject({ code: "unknown-threshold" });
    for (const value of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, "5"]) {
      expect(refused({ thresholds: { pointsPerYear: value as number } })).toMatchObject({ code: "bad-threshold" });
    }
  });
});

describe("a rule that fails", () => {
  it("is named, with the plan and what it said", () => {
    const error = refused({
      add: [
        rule(() => {
          throw new TypeError("no such field");
        }),
      ],
    });
    expect(error).toMatchObject({ name: "EduplanError", code: "rule-failed" });
    expect(error?.message).toBe("audit: the rule own.rule failed on the plan xining: no such field");
  });

  it.each<[string, unknown]>([
    ["no list", fine],
    ["nothing", undefined],
    ["a list of nothing", [undefined]],
    ["a text", ["finding"]],
    ["a finding without a code", [{ ...fine, code: "" }]],
    ["another severity", [{ ...fine, severity: "fatal" }]],
    ["a path that is a text", [{ ...fine, path: "targets[0]" }]],
    ["a path with a fraction", [{ ...fine, path: ["targets", 0.5] }]],
    ["no parameters", [{ ...fine, params: undefined }]],
    ["a parameter that is not a number", [{ ...fine, params: { value: Number.NaN } }]],
    ["a parameter that is undefined", [{ ...fine, params: { value: undefined } }]],
    ["a parameter that is an object", [{ ...fine, params: { value: { zh: "一" } } }]],
    ["evidence without a clause", [{ ...fine, evidence: [{ plan: "xining" }] }]],
    ["a message in one language", [{ ...fine, message: { zh: "好" } }]],
    ["a code of its own without a message", [{ ...fine, message: undefined }]],
  ])("is named when it returns %s", (_, returned) => {
    const error = refused({ add: [rule(() => returned as readonly Finding[])] });
    expect(error).toMatchObject({ name: "EduplanError", code: "malformed-finding" });
    expect(error?.message).toContain("the rule own.rule returned a malformed finding");
  });
});

describe("the context of a rule", () => {
  it("makes findings about any record, with its place and clause", () => {
    const about = rule((plan, _, { finding, together, thresholds }) => {
      const [observation] = plan.observations;
      if (!observation) return [];
      return [
        finding(observation, "own.rule", { limit: thresholds.pointsPerYear }, plan.milestones.slice(0, 1), "error"),
        together(plan.actions, "own.rule", {}),
      ].map((each) => ({ ...each, message: { zh: "{label}", en: "{label}" } }));
    });
    const [first, second] = audit(xining, { rules: [about] }).findings;
    expect(first).toMatchObject({ severity: "error", path: ["observations", 0], params: { limit: 5 } });
    expect(first?.evidence?.map(({ record }) => record)).toEqual([
      xining.observations[0]?.id,
      xining.milestones[0]?.id,
    ]);
    expect(second).toMatchObject({ severity: "warning", path: [], params: { count: xining.actions.length } });
  });
});
