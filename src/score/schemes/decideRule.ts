import type { Coded } from "../../model/finding.ts";
import type { GroupRule, SchemeRule, ThresholdRule } from "../../model/scheme.ts";
import type { Context } from "./context.ts";
import { decideClaims } from "./decideClaims.ts";
import { decideEachSchool, decideGroupOfEachSchool, lowered } from "./decideSchools.ts";
import { decideStatement } from "./decideStatement.ts";
import { decideVariation } from "./decideVariation.ts";
import { judgeClaims, stageOf } from "./judgeClaim.ts";
import { limitOf } from "./limitOf.ts";
import { because, distinct, type Outcome, outcome, unknown } from "./outcome.ts";
import { all, atLeast, needed, type Verdict } from "./verdicts.ts";

/** Decides rules of a checked scheme, each once; a group asks for the rules it names. */
export function ruleDecider(rules: ReadonlyMap<string, SchemeRule>, context: Context): (code: string) => Outcome {
  const decided = new Map<string, Outcome>();
  const decide = (code: string): Outcome => {
    const known = decided.get(code);
    if (known) return known;
    const rule = rules.get(code) as SchemeRule;
    const found = rule.kind === "group" ? decideGroup(rule, rules, decide, context) : decideOne(rule, context);
    decided.set(code, found);
    return found;
  };
  return decide;
}

function decideOne(rule: Exclude<SchemeRule, GroupRule>, context: Context): Outcome {
  if (rule.kind === "statement") return decideStatement(rule, context);
  if (rule.kind === "variation") return decideVariation(rule, context);
  return decideThreshold(rule, context);
}

function decideThreshold(rule: ThresholdRule, context: Context): Outcome {
  if (rule.each && context.schools) return decideEachSchool(rule, context);
  return decideClaims(judgeClaims(limitOf(rule, context.catalog), context), context.absence(stageOf(rule, context)));
}

function decideGroup(
  group: GroupRule,
  rules: ReadonlyMap<string, SchemeRule>,
  decide: (code: string) => Outcome,
  context: Context,
): Outcome {
  const members = group.of.map((code) => rules.get(code) as SchemeRule);
  const thresholds = members.filter((rule) => rule.kind === "threshold");
  if (group.each) {
    // Figures of the whole area tell nothing of each school.
    return context.schools
      ? decideGroupOfEachSchool(group, thresholds, context)
      : unknown(because("scheme.no-schools"));
  }
  const own = group.of.map(decide);
  const count = needed(group.meet, own.length);
  const verdicts = own.map(({ verdict }) => verdict);
  const { floor } = group;
  const low = floor === undefined ? [] : thresholds.map((rule) => decideThreshold(lowered(rule, floor), context));
  const verdict = all([atLeast(count, verdicts), ...low.map((each) => each.verdict)]);
  const number = (wanted: Verdict): number => verdicts.filter((each) => each === wanted).length;
  const when = verdict === "pass" ? whenMet(own, count, low) : undefined;
  return outcome(verdict, {
    members: { of: group.of, pass: number("pass"), fail: number("fail"), unknown: number("unknown") },
    reasons: verdict === "pass" ? [] : groupReasons(group, own, thresholds, low),
    assumed: distinct(own.filter((each) => each.verdict === "pass").flatMap(({ assumed }) => assumed)),
    cautions: distinct(own.flatMap(({ cautions }) => cautions)),
    ...(when !== undefined && { when }),
  });
}

/** The day on which so many are met and every floor is reached; `undefined` when one that is needed has no date. */
function whenMet(own: readonly Outcome[], count: number, low: readonly Outcome[]): string | undefined {
  const dates = own
    .filter(({ verdict }) => verdict === "pass")
    .map(({ when }) => when ?? NEVER)
    .sort()
    .slice(0, count);
  const last = [...dates, ...low.map(({ when }) => when ?? NEVER)].sort().at(-1);
  return last === NEVER ? undefined : last;
}

/** Sorts behind every date. */
const NEVER = "~";

function groupReasons(
  group: GroupRule,
  own: readonly Outcome[],
  thresholds: readonly ThresholdRule[],
  low: readonly Outcome[],
): Coded[] {
  const codes = (wanted: Verdict): string[] => group.of.filter((_, index) => own[index]?.verdict === wanted);
  const [failed, open] = [codes("fail"), codes("unknown")];
  const below = thresholds.flatMap(({ code }, index) => (low[index]?.verdict === "fail" ? [code] : []));
  return [
    ...(failed.length > 0 ? [because("scheme.members-fail", { codes: failed })] : []),
    ...(open.length > 0 ? [because("scheme.members-unknown", { codes: open })] : []),
    ...(below.length > 0 ? [because("scheme.members-below", { codes: below })] : []),
  ];
}
