import { deadlineDate } from "../../model/deadline.ts";
import { evidenceRef } from "../../model/evidence.ts";
import type { Coded } from "../../model/finding.ts";
import type { GroupRule, Scheme, SchemeRule } from "../../model/scheme.ts";
import type { Bilingual } from "../../model/text.ts";
import { writeGoal } from "../../model/writeGoal.ts";
import type { Commitment, RuleVerdict, SubjectAssessment } from "./assessment.ts";
import type { Context } from "./context.ts";
import { ruleDecider } from "./decideRule.ts";
import { setAside } from "./judgeClaim.ts";
import { because, distinct, type Outcome, outcome } from "./outcome.ts";
import { all, type Verdict } from "./verdicts.ts";

/** Who is assessed, and what stands against applying the scheme at all. */
export interface Standing {
  readonly id: string;
  readonly region: string;
  readonly reasons: readonly Coded[];
}

/** A scheme applied to one subject, rule by rule and as a whole. */
export function assessSubject(
  { id, region, reasons }: Standing,
  rules: ReadonlyMap<string, SchemeRule>,
  context: Context,
): SubjectAssessment {
  const { scheme, plan } = context;
  const { obstacles, assumed } = setAside(reasons, context);
  const decide = ruleDecider(rules, context);
  const outcomes = new Map(scheme.rules.map(({ code }) => [code, barred(decide(code), obstacles)]));
  const found = (code: string): Outcome => outcomes.get(code) as Outcome;
  const parents = parentsOf(scheme);
  const roots = scheme.rules.filter(({ code }) => !parents.has(code)).map(({ code }) => code);
  const whole = wholeOf(roots, found, context);
  return {
    subject: id,
    region,
    basis: plan === undefined ? "observations" : "targets",
    verdict: whole.verdict,
    reasons: distinct([...obstacles, ...whole.reasons]),
    assumed: [...assumed, ...whole.assumed],
    ...dueOf(whole),
    counts: countsOf(roots, rules, found),
    commitments: plan === undefined ? [] : commitmentsOf(plan, context),
    rules: scheme.rules.map((rule) => ruleVerdict(rule, found(rule.code), parents.get(rule.code) ?? [], scheme)),
  };
}

/** What stands against the subject as a whole stands against every rule. */
function barred(found: Outcome, obstacles: readonly Coded[]): Outcome {
  if (obstacles.length === 0) return found;
  const { when: _, ...rest } = found;
  return { ...rest, verdict: "unknown", reasons: [...obstacles, ...found.reasons] };
}

/** The verdict on the rules that no group names, with what the scheme leaves out. */
function wholeOf(roots: readonly string[], found: (code: string) => Outcome, context: Context): Outcome {
  const { omitted } = context.scheme;
  const left = omitted ? [because("scheme.omitted", { omitted })] : [];
  const { obstacles, assumed } = setAside(left, context);
  const verdict = all([...roots.map((code) => found(code).verdict), ...obstacles.map((): Verdict => "unknown")]);
  if (verdict !== "pass") {
    const codes = roots.filter((code) => found(code).verdict === verdict);
    const own =
      codes.length > 0
        ? [because(verdict === "fail" ? "scheme.members-fail" : "scheme.members-unknown", { codes })]
        : [];
    return outcome(verdict, { reasons: verdict === "unknown" ? [...own, ...obstacles] : own, assumed });
  }
  const dates = roots.map((code) => found(code).when);
  const last = dates.includes(undefined) ? undefined : [...(dates as string[])].sort().at(-1);
  return outcome("pass", { assumed, ...(last !== undefined && { when: last }) });
}

/** By rule, the groups that name it. */
function parentsOf({ rules }: Scheme): ReadonlyMap<string, readonly string[]> {
  const parents = new Map<string, string[]>();
  for (const rule of rules) {
    for (const code of rule.kind === "group" ? rule.of : []) {
      const known = parents.get(code);
      if (known) known.push(rule.code);
      else parents.set(code, [rule.code]);
    }
  }
  return parents;
}

function countsOf(
  roots: readonly string[],
  rules: ReadonlyMap<string, SchemeRule>,
  found: (code: string) => Outcome,
): SubjectAssessment["counts"] {
  const leaves = new Set<string>();
  const visit = (code: string): void => {
    const rule = rules.get(code) as SchemeRule;
    if (rule.kind === "group" && !rule.each) rule.of.forEach(visit);
    else leaves.add(code);
  };
  roots.forEach(visit);
  const number = (wanted: Verdict): number => [...leaves].filter((code) => found(code).verdict === wanted).length;
  return { pass: number("pass"), fail: number("fail"), unknown: number("unknown") };
}

function ruleVerdict(rule: SchemeRule, found: Outcome, partOf: readonly string[], scheme: Scheme): RuleVerdict {
  const { verdict, reasons, assumed, cautions, used, members, schools, variations } = found;
  const threshold = thresholdOf(rule);
  return {
    code: rule.code,
    name: rule.name,
    kind: rule.kind,
    verdict,
    ...(threshold && { threshold }),
    partOf,
    ...(members && { members }),
    reasons,
    assumed,
    cautions,
    used,
    ...dueOf(found),
    ...(schools && { schools }),
    ...(variations && { variations }),
    source: rule.source ?? scheme.source,
    sourceGrade: rule.sourceGrade ?? scheme.sourceGrade,
  };
}

function dueOf({ verdict, when }: Outcome): { readonly due?: string; readonly undated?: true } {
  if (verdict !== "pass" || when === "") return {};
  return when === undefined ? { undated: true } : { due: when };
}

function thresholdOf(rule: SchemeRule): Bilingual | undefined {
  if (rule.kind === "group") return groupThreshold(rule);
  if (rule.kind === "statement") return undefined;
  const { bound, value, unit } = rule;
  const level = writeGoal({ kind: "level", bound, value, unit });
  if (rule.kind === "variation" || !rule.each) return level;
  const { share = 100 } = rule;
  const words = rule.each === "class" ? { zh: "班", en: "class" } : { zh: "校", en: "school" };
  if (share === 100) return { zh: `${level.zh}(每${words.zh})`, en: `${level.en} (each ${words.en})` };
  return { zh: `${level.zh}(${share}%的${words.zh})`, en: `${level.en} (${share} % of the ${words.en}s)` };
}

function groupThreshold({ meet, of, floor }: GroupRule): Bilingual {
  const count = meet === "all" ? of.length : meet === "any" ? 1 : meet;
  const share = floor === undefined ? "" : Math.round(floor * 1000) / 10;
  return {
    zh: `${of.length}项中${count}项${share === "" ? "" : `,其余≥${share}%`}`,
    en: `${count} of ${of.length}${share === "" ? "" : `, the others ≥ ${share} %`}`,
  };
}

function commitmentsOf(plan: string, { scheme, milestones }: Context): Commitment[] {
  return milestones
    .filter(({ event }) => scheme.events?.includes(event))
    .map((milestone) => {
      const { id, event, label, deadline } = milestone;
      const due = deadlineDate(deadline);
      return { milestone: id, event, label, ...(due !== undefined && { due }), evidence: evidenceRef(plan, milestone) };
    });
}
