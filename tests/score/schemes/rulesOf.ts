import type { Plan, Scheme, SchemeRule, Target } from "eduplan/model";
import { type AssessOptions, assess, type Observed, type RuleVerdict } from "eduplan/score";
import { percent } from "../../plans.ts";
import { smallPlan, smallTarget } from "../../smallPlan.ts";

/** A scheme of the given rules, of the whole country, that leaves nothing out. */
export const schemeOfRules = (rules: readonly SchemeRule[], more: Partial<Scheme> = {}): Scheme => ({
  id: "made",
  name: { zh: "办法", en: "scheme" },
  authority: "某部门",
  document: "某办法",
  area: "000000",
  level: "county",
  source: "a test",
  sourceGrade: "official",
  rules,
  ...more,
});

const name = { zh: "规则", en: "rule" };

/** 学前三年毛入园率 of at least 85 %, unless something else is said. */
export const threshold = (more: Partial<Extract<SchemeRule, { kind: "threshold" }>> = {}): SchemeRule => ({
  kind: "threshold",
  code: "a",
  name,
  indicator: "preschool.gross-enrolment-rate.three-year",
  bound: "atLeast",
  value: 85,
  unit: "percent",
  ...more,
});

export const group = (
  of: readonly string[],
  more: Partial<Extract<SchemeRule, { kind: "group" }>> = {},
): SchemeRule => ({
  kind: "group",
  code: "g",
  name,
  of,
  meet: "all",
  ...more,
});

export const statement = (more: Partial<Extract<SchemeRule, { kind: "statement" }>> = {}): SchemeRule => ({
  kind: "statement",
  code: "s",
  name,
  ...more,
});

/** A made target on 学前三年毛入园率 by 2025. */
export const enrolment = (value: number, more: Partial<Target> = {}): Target =>
  smallTarget({
    id: `t${value}`,
    label: "学前三年毛入园率",
    stage: "ED02",
    indicator: "preschool.gross-enrolment-rate.three-year",
    goal: percent(value),
    ...more,
  });

/** A county's complete plan with the given targets. */
export const countyPlan = (targets: readonly Target[], more: Partial<Plan> = {}): Plan =>
  smallPlan(targets, { level: "county", region: "620722", remit: { stages: ["ED02", "ED1_2"] }, ...more });

/** The verdict on one rule for one subject. */
export function verdictOn(
  code: string,
  scheme: Scheme,
  subject: Plan | Observed,
  options: AssessOptions = {},
): RuleVerdict {
  const found = assess(scheme, [subject], options).subjects[0]?.rules.find((rule) => rule.code === code);
  if (!found) throw new Error(`no rule ${code}`);
  return found;
}

/** The codes of the reasons, sorted. */
export const reasonsOf = ({ reasons }: Pick<RuleVerdict, "reasons">): string[] =>
  reasons.map((each) => each.code).sort();
