import type { Coded } from "../../model/finding.ts";
import { rounded } from "../../model/rounded.ts";
import type { GroupRule, ThresholdRule } from "../../model/scheme.ts";
import { stagesOverlap } from "../../model/stages.ts";
import { writeGoal, writeQuantity } from "../../model/writeGoal.ts";
import type { SchoolVerdict, SchoolVerdicts } from "./assessment.ts";
import type { Context } from "./context.ts";
import { holds } from "./holds.ts";
import { stageOf } from "./judgeClaim.ts";
import { limitOf } from "./limitOf.ts";
import type { SchoolRecord, SchoolValue } from "./observed.ts";
import { because, type Outcome, outcome, unknown } from "./outcome.ts";
import { all, atLeast, needed, type Verdict } from "./verdicts.ts";

/**
 * A threshold asked of each school. Passes when so large a share of the schools meets it, by default all. A school whose value
 * is not known is unknown, never a failure, and so is one of which it is not known whether it belongs to the group asked.
 */
export function decideEachSchool(rule: ThresholdRule, context: Context): Outcome {
  const schools = schoolsAt([rule], context);
  if (schools.length === 0) return unknown(because("scheme.no-schools"));
  const { among, share = 100 } = rule;
  const concerned = schools.filter(({ groups }) => among === undefined || groups?.includes(among) || !groups);
  if (concerned.length === 0) {
    return context.sample
      ? unknown(because("scheme.sample"))
      : outcome("pass", { reasons: [because("scheme.none-concerned")], when: "" });
  }
  const verdicts = concerned.map((school): SchoolVerdict => {
    const unsure = among !== undefined && !school.groups;
    const { verdict, reason } = meets(rule, school, context);
    const reasons = unsure ? [because("scheme.school-group", { school: nameOf(school) })] : reason ? [reason] : [];
    return summed(school, unsure ? "unknown" : verdict, [unsure ? "unknown" : verdict], reasons);
  });
  return ofSchools(verdicts, Math.ceil(rounded((share / 100) * verdicts.length)), context);
}

/**
 * A group asked of each school by itself: so many of the thresholds met, and every other at least at the floor's share of
 * its level.
 */
export function decideGroupOfEachSchool(group: GroupRule, rules: readonly ThresholdRule[], context: Context): Outcome {
  const schools = schoolsAt(rules, context);
  if (schools.length === 0) return unknown(because("scheme.no-schools"));
  const verdicts = schools.map((school): SchoolVerdict => {
    const met = rules.map((rule) => meets(rule, school, context));
    const own = met.map(({ verdict }) => verdict);
    const { floor } = group;
    const low = floor === undefined ? [] : rules.map((rule) => meets(lowered(rule, floor), school, context));
    const verdict = all([atLeast(needed(group.meet, rules.length), own), ...low.map((each) => each.verdict)]);
    const reasons = met.flatMap(({ reason }, index) => {
      if (!reason) return [];
      const below = low[index]?.verdict === "fail" && low[index]?.reason;
      return below ? [reason, { ...below, code: "scheme.below-floor" }] : [reason];
    });
    return summed(school, verdict, own, verdict === "pass" ? [] : reasons);
  });
  return ofSchools(verdicts, verdicts.length, context);
}

/** The threshold at a share of its level; the checker lets a floor stand under lower bounds alone. */
export const lowered = (rule: ThresholdRule, floor: number): ThresholdRule => ({
  ...rule,
  value: rounded(rule.value * floor),
});

/** The schools at a stage of which the rules speak. */
function schoolsAt(rules: readonly ThresholdRule[], context: Context): readonly SchoolRecord[] {
  const stages = rules.map((rule) => stageOf(rule, context));
  return (context.schools ?? []).filter(({ stage }) =>
    stages.some((each) => each === undefined || stagesOverlap(each, stage)),
  );
}

const nameOf = ({ id, name }: SchoolRecord): string => name ?? id;

/** A school's value of an indicator in the indicator's unit; `undefined` where none is stated. */
export function schoolValue(school: SchoolRecord, indicator: string): SchoolValue | undefined {
  return Object.hasOwn(school.values, indicator) ? school.values[indicator] : undefined;
}

function meets(
  rule: ThresholdRule,
  school: SchoolRecord,
  context: Context,
): { readonly verdict: Verdict; readonly reason?: Coded } {
  const { indicator, goal } = limitOf(rule, context.catalog);
  const stated = schoolValue(school, rule.indicator);
  const quantity = typeof stated === "number" ? { value: stated, unit: indicator.unit } : stated;
  const params = { school: nameOf(school), indicator: indicator.name };
  if (!quantity || !Number.isFinite(quantity.value)) {
    return { verdict: "unknown", reason: because("scheme.school-value", params) };
  }
  const value = { kind: "level", bound: "exactly", ...quantity } as const;
  const held = holds(goal, value, { direction: "neutral", bounds: indicator.bounds });
  if ("reasons" in held) return { verdict: "unknown", ...(held.reasons[0] && { reason: held.reasons[0] }) };
  if (held.verdict === "pass") return { verdict: "pass" };
  const words = { label: indicator.name, written: writeQuantity(quantity), threshold: writeGoal(goal) };
  return { verdict: held.verdict, reason: because("scheme.short", words) };
}

function summed(
  school: SchoolRecord,
  verdict: Verdict,
  own: readonly Verdict[],
  reasons: readonly Coded[],
): SchoolVerdict {
  return {
    school: school.id,
    ...(school.name !== undefined && { name: school.name }),
    verdict,
    met: own.filter((each) => each === "pass").length,
    of: own.length,
    reasons,
  };
}

function ofSchools(verdicts: readonly SchoolVerdict[], count: number, { sample }: Context): Outcome {
  const number = (wanted: Verdict): number => verdicts.filter(({ verdict }) => verdict === wanted).length;
  const [pass, fail, open] = [number("pass"), number("fail"), number("unknown")];
  const found = atLeast(
    count,
    verdicts.map(({ verdict }) => verdict),
  );
  const schools: SchoolVerdicts = {
    pass,
    fail,
    unknown: open,
    notPassed: verdicts.filter(({ verdict }) => verdict !== "pass"),
  };
  // Of some schools only, one that fails where all have to pass is one too many; anything else stays open.
  if (sample && !(found === "fail" && count === verdicts.length)) {
    return { ...unknown(because("scheme.sample")), schools };
  }
  if (found === "pass") return outcome("pass", { schools, when: "" });
  const params = { pass, fail, unknown: open, of: verdicts.length };
  const code = found === "fail" ? "scheme.schools-short" : "scheme.school-values";
  return outcome(found, { schools, reasons: [because(code, params)] });
}
