import { type AuditRule, audit, RULES } from "eduplan/audit";
import { catalogRef, defaultCatalog } from "eduplan/catalog";
import { plans, xining } from "eduplan/data";
import { type Finding, describe as say, VERSION } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../diff/deepFreeze.ts";
import { madePlan, madeTarget, percent } from "../plans.ts";

const noHedges: AuditRule = {
  code: "own.hedged",
  about: "A target is promised without a hedge.",
  check: (plan) =>
    plan.targets.flatMap((target, index): Finding[] => {
      const { hedges = [] } = target.modality ?? {};
      if (hedges.length === 0) return [];
      return [
        {
          code: "own.hedged",
          severity: "info",
          path: ["targets", index, "modality"],
          params: { label: target.label, hedges },
          message: { zh: "“{label}”有余地:{hedges}", en: "“{label}” is hedged: {hedges}" },
        },
      ];
    }),
};

describe("the envelope of an audit", () => {
  const result = audit(xining);

  it("says what it is, of which plan, by which rules and catalogue", () => {
    expect(result).toMatchObject({
      type: "audit",
      version: VERSION,
      plans: [{ id: "xining", attribution: "doubtful" }],
      options: { catalog: catalogRef(defaultCatalog), rules: RULES.map(({ code }) => code) },
    });
    expect(result.plans[0]?.caveats[0]?.code).toBe("caveat.attribution-doubtful");
  });

  it("comes back the same from JSON", () => {
    for (const plan of plans) {
      const made = audit(plan);
      expect(JSON.parse(JSON.stringify(made))).toStrictEqual(made);
    }
  });

  it("leaves the plan as it is, and is the same when made again", () => {
    for (const plan of deepFreeze(structuredClone(plans))) expect(audit(plan)).toEqual(audit(plan));
  });
});

describe("the order of findings", () => {
  const plan = madePlan("made", {
    source: { ...madePlan("x").source, kind: "repost" },
    targets: [
      madeTarget("undated", { label: "甲", deadline: { kind: "unstated" }, baseline: { value: 90, unit: "percent" } }),
      madeTarget("low", {
        label: "乙",
        goal: percent(90),
        scope: { area: "城区" },
        baseline: { value: 91, unit: "percent" },
      }),
      madeTarget("late", { label: "丙", deadline: { kind: "by", date: "2030-12-31", precision: "year" } }),
      madeTarget("unknown", { label: "丁", indicator: "own.share" }),
      madeTarget("much", { label: "戊", indicator: "compulsory.graduation-rate", goal: percent(120) }),
    ],
  });

  const without = ["audit.printed", "audit.missing.baseline", "audit.missing.responsible-everywhere"];

  it("is errors, warnings, remarks, and within each that of the rules", () => {
    expect(audit(plan, { without }).findings.map(({ severity, code }) => [severity, code])).toEqual([
      ["error", "audit.catalogue.unknown-indicator"],
      ["error", "audit.bounds"],
      ["warning", "audit.baseline.beyond-target"],
      ["warning", "audit.deadlines.after-period"],
      ["info", "audit.missing.deadline"],
      ["info", "caveat.repost"],
    ]);
  });

  it("follows the order of the rules given", () => {
    const backwards = audit(plan, { rules: [...RULES].reverse(), without });
    expect(backwards.findings.map(({ code }) => code)).toEqual([
      "audit.bounds",
      "audit.catalogue.unknown-indicator",
      "audit.deadlines.after-period",
      "audit.baseline.beyond-target",
      "caveat.repost",
      "audit.missing.deadline",
    ]);
  });
});

describe("rules of one's own", () => {
  const hedged = madePlan("made", { targets: [madeTarget("a", { modality: { hedges: ["力争", "基本"] } })] });

  it("are applied beside ours, and their findings are put into words in both languages", () => {
    const { findings, options } = audit(hedged, { rules: [...RULES, noHedges], without: ["audit.missing"] });
    expect(options.rules.at(-1)).toBe("own.hedged");
    expect(findings.length).toBe(1);
    const [finding] = findings as [Finding];
    expect(say(finding, "zh")).toBe("targets[0].modality:“九年义务教育巩固率”有余地:力争、基本");
    expect(say(finding, "en")).toBe("targets[0].modality: “九年义务教育巩固率” is hedged: 力争, 基本");
  });

  it("may stand alone, and there may be none", () => {
    expect(audit(xining, { rules: [noHedges] }).findings.every(({ code }) => code === "own.hedged")).toBe(true);
    expect(audit(xining, { rules: [] }).findings).toEqual([]);
  });

  it("are given the catalogue that the audit reads by", () => {
    const seen: string[] = [];
    const spy: AuditRule = {
      code: "own.spy",
      about: "Reads the catalogue.",
      check: (plan, catalog) => {
        seen.push(plan.id, catalog.version);
        return [];
      },
    };
    audit(hedged, { rules: [spy] });
    expect(seen).toEqual(["made", defaultCatalog.version]);
  });

  it("are refused under a code that another rule has", () => {
    expect(() => audit(hedged, { rules: [...RULES, noHedges, noHedges] })).toThrow(
      expect.objectContaining({ code: "duplicate-rule", message: expect.stringContaining("own.hedged") }),
    );
    expect(() => audit(hedged, { rules: [...RULES, { ...noHedges, code: "audit.bounds" }] })).toThrow(
      expect.objectContaining({ code: "duplicate-rule" }),
    );
  });
});

describe("the bundled rules", () => {
  it("each have a code of their own and say in a sentence what they look for", () => {
    expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length);
    const kinds = RULES.flatMap(({ findings = {} }) => Object.keys(findings));
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(RULES.filter(({ code }) => !/^audit\.[a-z]+$/.test(code))).toEqual([]);
    expect(RULES.filter(({ about }) => !/^[A-Z].*\.$/.test(about))).toEqual([]);
  });

  it("find nothing wrong in any bundled plan: warnings and remarks only", () => {
    const errors = plans.flatMap((plan) => audit(plan).findings.filter(({ severity }) => severity === "error"));
    expect(errors).toEqual([]);
  });
});
