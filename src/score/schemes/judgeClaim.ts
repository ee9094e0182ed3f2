import { bringTogether } from "../../align/bringTogether.ts";
import { conceptReasons } from "../../align/conceptReasons.ts";
import { type Relation, relate } from "../../catalog/relate.ts";
import type { Coded } from "../../model/finding.ts";
import type { NumericGoal } from "../../model/goal.ts";
import { type Indicator, UNSTATED } from "../../model/indicator.ts";
import { reason } from "../../model/reason.ts";
import type { Scheme, SchemeRule, StatementRule } from "../../model/scheme.ts";
import { type StageCode, stagesOverlap } from "../../model/stages.ts";
import { writeGoal } from "../../model/writeGoal.ts";
import type { Claim } from "./claims.ts";
import type { Context } from "./context.ts";
import { holds } from "./holds.ts";
import { because } from "./outcome.ts";
import type { Verdict } from "./verdicts.ts";

/** A threshold without its code: what a claim is held against. */
export interface Limit {
  readonly indicator: Indicator;
  readonly goal: NumericGoal;
  readonly each?: "school" | "class";
}

/** One claim held against a rule. */
export interface Judged {
  readonly claim: Claim;
  /** `unknown` where reasons stand against it. */
  readonly verdict: Verdict;
  /** What keeps the claim from being held against the rule; empty where it can be. */
  readonly obstacles: readonly Coded[];
  /** Why it fails, or is not known although it can be held against the rule. */
  readonly reasons: readonly Coded[];
  readonly assumed: readonly Coded[];
}

/** The claims that speak of a rule's indicator, or nearly: those with the fewest obstacles first, whatever their order. */
export function judgeClaims(limit: Limit, context: Context): Judged[] {
  const judged = near(limit.indicator, context).map(({ claim, own, relation }): Judged => {
    const together = bringTogether(
      { label: context.scheme.name.zh, goal: limit.goal, indicator: limit.indicator },
      { label: claim.label, goal: claim.goal, indicator: own },
      relation.transform,
    );
    const terms = { direction: claim.observed ? "neutral" : together.direction, bounds: together.bounds } as const;
    // A rule always has a number, so what was carried over to meet a claim without one still has.
    const held = holds(together.left as NumericGoal, together.right, terms);
    const each = limit.each ? [because("scheme.each-unit", { label: claim.label, each: limit.each })] : [];
    const numeric = together.reasons.length > 0 ? together.reasons : "reasons" in held ? held.reasons : [];
    const found = [...termsAgainst(limit.indicator, own, relation, claim, context), ...each, ...numeric];
    const { obstacles, assumed } = setAside(found, context);
    if (obstacles.length > 0 || "reasons" in held) {
      return { claim, verdict: "unknown", obstacles, reasons: [], assumed };
    }
    const words = { label: claim.label, written: claim.written, threshold: writeGoal(limit.goal) };
    const why = held.vague ? "scheme.vague" : held.verdict === "fail" ? "scheme.short" : "scheme.not-guaranteed";
    const reasons = held.verdict === "pass" ? [] : [because(why, words)];
    return { claim, verdict: held.verdict, obstacles, reasons, assumed };
  });
  return judged.sort(nearestFirst);
}

/** The claims by which a plan promises a yes or no: a goal of at least another series (不低于公务员), on the rule's indicator. */
export function judgeRelative({ indicator }: StatementRule, context: Context): Judged[] {
  const asked = context.catalog.byId.get(indicator ?? "");
  if (!asked) return [];
  return near(asked, context)
    .filter(
      ({ claim: { goal } }) => goal.kind === "relative" && (goal.bound === "atLeast" || goal.bound === "moreThan"),
    )
    .map(({ claim, own, relation }): Judged => {
      const { obstacles, assumed } = setAside(termsAgainst(asked, own, relation, claim, context), context);
      return { claim, verdict: obstacles.length > 0 ? "unknown" : "pass", obstacles, reasons: [], assumed };
    })
    .sort(nearestFirst);
}

/** Parts reasons into those that stand and those that the caller sets aside. */
export function setAside(
  found: readonly Coded[],
  { assume }: Pick<Context, "assume">,
): { readonly obstacles: Coded[]; readonly assumed: Coded[] } {
  return {
    obstacles: found.filter(({ code }) => !assume.includes(code)),
    assumed: found.filter(({ code }) => assume.includes(code)),
  };
}

/** Why a promise comes too late, or nobody knows when. */
export function dateReasons(label: string, when: string | undefined, { by }: Context): Coded[] {
  if (by === undefined || when === "") return [];
  if (when === undefined) return [because("scheme.undated", { label })];
  return Number(when.slice(0, 4)) > by ? [because("scheme.due-later", { label, date: when, by })] : [];
}

/** Why a date lies outside the period in which the scheme is in force. */
export function forceReasons(date: string | undefined, { validFrom, validTo }: Scheme): Coded[] {
  if (date === undefined) return [];
  const year = date.slice(0, 4);
  const outside = (validFrom ?? "").slice(0, 4) > year || (validTo ?? "9999").slice(0, 4) < year;
  return outside ? [because("scheme.not-in-force", { date, from: validFrom ?? null, to: validTo ?? null })] : [];
}

/** The stage a rule speaks of; `undefined` where it leaves it open or names no indicator. */
export function stageOf(rule: SchemeRule, { catalog }: Pick<Context, "catalog">): StageCode | undefined {
  const id = rule.kind === "variation" ? rule.indicators[0] : "indicator" in rule ? rule.indicator : undefined;
  const stage = catalog.byId.get(id ?? "")?.facets.stage;
  return stage === UNSTATED ? undefined : stage;
}

interface Near {
  readonly claim: Claim;
  readonly own: Indicator;
  readonly relation: Relation;
}

/** Claims on the indicator itself, on one that follows from it, or on the same measure at a stage in common. */
function near(asked: Indicator, { claims, catalog }: Context): Near[] {
  return claims.flatMap((claim) => {
    const own = catalog.byId.get(claim.indicator ?? "");
    if (!own) return [];
    const relation = relate(asked, own);
    const [a, b] = [asked.facets.stage, own.facets.stage];
    // Where a stage is left open, the population has to tell that they may speak of the same.
    const open = a === UNSTATED || b === UNSTATED;
    const meet = open ? asked.facets.population === own.facets.population : stagesOverlap(a, b);
    return relation.transform || (relation.predicate && meet) ? [{ claim, own, relation }] : [];
  });
}

function termsAgainst(asked: Indicator, own: Indicator, relation: Relation, claim: Claim, context: Context): Coded[] {
  const { id: plan, name } = context.scheme;
  const rule = { plan, region: "", label: name.zh, indicator: asked.id };
  const scopes = [claim.scope?.population, claim.scope?.area].filter((each) => each !== undefined);
  return [
    ...conceptReasons(rule, claim, asked, own, relation),
    ...scopes.map((scope) => reason("reason.scope", { left: "all", right: scope })),
    ...(claim.observed ? yearReasons(claim, context) : dateReasons(claim.label, claim.when, context)),
    ...forceReasons(claim.date, context.scheme),
  ];
}

function yearReasons({ date }: Claim, { year }: Context): Coded[] {
  if (year === undefined) return [];
  if (date === undefined) return [reason("reason.year-unstated", { left: year, right: UNSTATED })];
  const own = Number(date.slice(0, 4));
  return own === year ? [] : [reason("reason.year", { left: year, right: own })];
}

const codes = ({ obstacles }: Judged): string =>
  obstacles
    .map(({ code }) => code)
    .sort()
    .join(" ");

const compareTexts = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function nearestFirst(a: Judged, b: Judged): number {
  return (
    a.obstacles.length - b.obstacles.length ||
    a.assumed.length - b.assumed.length ||
    compareTexts(codes(a), codes(b)) ||
    compareTexts(a.claim.record, b.claim.record)
  );
}
