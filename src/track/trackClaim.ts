import isEqual from "lodash-es/isEqual.js";
import sortBy from "lodash-es/sortBy.js";
import uniqWith from "lodash-es/uniqWith.js";
import type { Catalog } from "../catalog/catalog.ts";
import type { Coded } from "../model/finding.ts";
import { owedBy } from "../model/promise.ts";
import { type Reason, type ReasonCode, reason } from "../model/reason.ts";
import type { Claim } from "./claims.ts";
import { endOf } from "./instants.ts";
import { type Match, matchReadings, type Point, type Refusal } from "./matchReadings.ts";
import { baselineOf, type Reading } from "./readings.ts";
import type { ProgressScheme } from "./schemes.ts";
import { settlePoints } from "./settlePoints.ts";
import { trackableGoal } from "./trackableGoal.ts";
import type { TrackedTarget, TrackedTerms } from "./tracking.ts";
import { type Classifier, trackProgress } from "./trackProgress.ts";
import { trackRule } from "./trackRule.ts";
import { floorOf, sumPoints } from "./trackSum.ts";
import type { TrendMethod } from "./trend.ts";

/** The options as resolved. */
interface How {
  readonly catalog: Catalog;
  readonly scheme: ProgressScheme | Classifier;
  readonly method: TrendMethod;
  readonly assume: readonly ReasonCode[];
}

/** Follows one target by the observations of its indicator and of related ones. */
export function trackClaim(claim: Claim, readings: readonly Reading[], how: How): TrackedTarget {
  const none = (reasons: readonly Reason[], refused: readonly Refusal[] = []): TrackedTarget => ({
    state: "not-enough-data",
    ...terms(claim, how.catalog, [], [], refused),
    reasons,
  });
  if (claim.refused) return none([claim.refused]);
  const goal = trackableGoal(claim.goal, claim.baseline);
  if ("code" in goal) return none([goal]);
  const adds = goal.kind === "flow" && (goal.per ?? []).length === 0;
  // What a flow starts from is no part of what is added.
  const baseline = goal.kind === "flow" ? undefined : baselineOf(claim);
  const match = matchReadings(claim, goal, baseline ? [baseline, ...readings] : readings, how.catalog, how.assume);
  const { points, refused } = settlePoints(match.points);
  const all = [...match.refused, ...refused];
  if (points.length === 0) return none(reasonsOf(all), all);
  if (goal.standing || (goal.kind === "flow" && !adds)) return ruleOf(claim, match, points, all, how);
  const deadline = claim.deadline === undefined ? undefined : endOf(claim.deadline);
  if (deadline === undefined) return none([reason("reason.no-deadline")], all);
  const late = points.filter(({ instant }) => instant > deadline);
  const early = points.filter(({ instant }) => instant <= deadline);
  const within = adds ? { points: early, refused: [] } : sinceStart(early, claim.start);
  const lateRefused = late.map(({ reading }) => ({ reading, reasons: [reason("reason.after-deadline")] }));
  const unused = [...all, ...within.refused, ...lateRefused];
  if (within.points.length === 0) return none(reasonsOf(unused), unused);
  const sums = adds ? sumPoints(within.points, claim.start) : undefined;
  if (sums && !("points" in sums)) return none(sums, unused);
  const used = sums?.points ?? within.points;
  if (used.length === 0) return none(reasonsOf([...unused, ...(sums?.refused ?? [])]), unused);
  const owed = owedBy(adds ? floorOf(match.goal) : match.goal, match.together.direction);
  if (!owed) return none([reason("reason.no-value")], unused);
  const { unit } = match.goal;
  const outcome = trackProgress({
    owed,
    unit,
    points: used,
    ...(sums && { origin: sums.origin }),
    deadline,
    ...(late[0] && !adds && { later: late[0] }),
    bounds: match.together.bounds,
    method: how.method,
    scheme: how.scheme,
  });
  if (outcome.reasons) return none(outcome.reasons, unused);
  const said = terms(claim, how.catalog, used, outcome.cautions, [...unused, ...(sums?.refused ?? [])]);
  return { ...said, ...outcome.facts, class: outcome.class };
}

function ruleOf(
  claim: Claim,
  { goal, together }: Match,
  points: readonly Point[],
  refused: readonly Refusal[],
  { catalog }: How,
): TrackedTarget {
  const from = claim.start ?? Number.NEGATIVE_INFINITY;
  const during = points.filter(({ instant }) => instant >= from);
  const before = points.filter(({ instant }) => instant < from);
  const unused = [...refused, ...before.map(({ reading }) => ({ reading, reasons: [reason("reason.before-start")] }))];
  const owed = owedBy(goal.kind === "flow" ? floorOf(goal) : goal, together.direction);
  if (during.length === 0 || !owed) {
    return {
      state: "not-enough-data",
      ...terms(claim, catalog, [], [], unused),
      reasons: reasonsOf(unused),
    };
  }
  return { ...terms(claim, catalog, during, [], unused), ...trackRule(during, owed, goal.unit) };
}

/** The last value at or before the start of the period and all after it. */
function sinceStart(
  points: readonly Point[],
  start: number | undefined,
): { readonly points: readonly Point[]; readonly refused: readonly Refusal[] } {
  if (start === undefined) return { points, refused: [] };
  const before = points.filter(({ instant }) => instant <= start).length;
  const first = Math.max(0, before - 1);
  const refused = points.slice(0, first).map(({ reading }) => ({ reading, reasons: [reason("reason.before-start")] }));
  return { points: points.slice(first), refused };
}

/**
 * Why nothing is left: what stands against the observation that comes nearest. What is of another stage, or of
 * another place and of another thing, too, is no observation of this one; `unused` names it all the same.
 */
function reasonsOf(refused: readonly Refusal[]): readonly Reason[] {
  const near = refused.filter(({ reasons }) => {
    if (reasons.some(({ code, params }) => code === "reason.facet" && params.facet === "stage")) return false;
    return reasons.length === 1 || !reasons.some(({ code }) => code === "reason.region");
  });
  const [nearest] = sortBy(near, [
    ({ reasons }: Refusal) => Number(reasons.some(({ code }) => code === "reason.region")),
    ({ reasons }: Refusal) => reasons.length,
    ({ reasons }: Refusal) => JSON.stringify(reasons),
  ]);
  return nearest?.reasons ?? [reason("reason.no-observation")];
}

function terms(
  claim: Claim,
  catalog: Catalog,
  used: readonly Point[],
  cautions: readonly Coded[],
  refused: readonly Refusal[],
): TrackedTerms {
  const { plan, benchmark, target, label, indicator, region, goal, deadline, evidence, source } = claim;
  const name = catalog.byId.get(indicator ?? "")?.name ?? { zh: label, en: label };
  return {
    ...(plan !== "" && { plan }),
    ...(benchmark && { benchmark }),
    target,
    label,
    ...(indicator !== undefined && { indicator }),
    name,
    region,
    goal,
    ...(deadline !== undefined && { deadline }),
    ...(evidence && { evidence }),
    ...(source !== undefined && { source }),
    assumed: uniqWith(
      used.flatMap(({ assumed }) => assumed),
      isEqual,
    ),
    cautions,
    unused: refused.map(({ reading, reasons }) => ({
      ...(reading.date !== undefined && { date: reading.date }),
      label: reading.label,
      region: reading.region,
      reasons,
      ref: reading.ref,
    })),
  };
}
