import isEqual from "lodash-es/isEqual.js";
import { bringTogether, type Together } from "../align/bringTogether.ts";
import { conceptReasons } from "../align/conceptReasons.ts";
import { sameAuthority } from "../align/sameAuthority.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { regionOf } from "../catalog/regions.ts";
import { type Relation, relate } from "../catalog/relate.ts";
import type { NumericGoal } from "../model/goal.ts";
import { type Indicator, UNSTATED } from "../model/indicator.ts";
import { type Interval, outcomes } from "../model/outcomes.ts";
import { goalInUnit, owedBy, pairOwed } from "../model/promise.ts";
import { type Reason, type ReasonCode, reason } from "../model/reason.ts";
import { rounded } from "../model/rounded.ts";
import { unitOf } from "../model/units.ts";
import type { Claim } from "./claims.ts";
import { endOf, lastDay } from "./instants.ts";
import type { Reading } from "./readings.ts";
import { isYearly, perOf, spanOf } from "./spans.ts";

/** An observation that is comparable with the target, in the target's unit. */
export interface Point {
  readonly reading: Reading;
  readonly date: string;
  readonly instant: number;
  /** Of an amount that adds up: when its span begins. */
  readonly from?: number;
  readonly value: number;
  /** What the value may be. */
  readonly observed: Interval;
  /** Whether a word such as 约 leaves the value open. */
  readonly vague: boolean;
  /** The series it belongs to: region and indicator, those that convert counting as the target's own. */
  readonly series: string;
  readonly assumed: readonly Reason[];
}

/** An observation that was refused. */
export interface Refusal {
  readonly reading: Reading;
  readonly reasons: readonly Reason[];
}

/** A target's goal in the unit in which it is tracked, and what is comparable with it. */
export interface Match {
  readonly goal: NumericGoal;
  readonly together: Pick<Together, "direction" | "bounds">;
  readonly points: readonly Point[];
  readonly refused: readonly Refusal[];
}

/** Compares every reading with a target by the rules that hold between targets, and says of each that is refused why. */
export function matchReadings(
  claim: Claim,
  goal: NumericGoal,
  readings: readonly Reading[],
  catalog: Catalog,
  assume: readonly ReasonCode[],
): Match {
  const indicator = catalog.byId.get(claim.indicator ?? "");
  const own = indicator ? goalInUnit(goal, indicator.unit) : goal;
  const inUnit = "code" in own ? goal : own;
  const points: Point[] = [];
  const refused: Refusal[] = [];
  for (const reading of readings) {
    const found = pointOf({ claim, goal: inUnit, indicator, reading, catalog, assume });
    if ("reasons" in found) refused.push(found);
    else points.push(found);
  }
  const direction = indicator?.direction ?? "neutral";
  const bounds = goal.kind === "level" ? (indicator?.bounds ?? {}) : {};
  return { goal: inUnit, together: { direction, bounds }, points, refused };
}

interface Pair {
  readonly claim: Claim;
  readonly goal: NumericGoal;
  readonly indicator: Indicator | undefined;
  readonly reading: Reading;
  readonly catalog: Catalog;
  readonly assume: readonly ReasonCode[];
}

function pointOf({ claim, goal, indicator, reading, catalog, assume }: Pair): Point | Refusal {
  const broken = invalidity(reading);
  if (broken) return { reading, reasons: [broken] };
  const other = catalog.byId.get(reading.indicator ?? "");
  const relation = indicator && other && relate(indicator, other);
  const adds = goal.kind === "flow";
  const yearly = adds && isYearly(reading.per);
  const per = adds ? perOf(reading, goal) : reading.per;
  const quantity: NumericGoal = {
    kind: goal.kind,
    bound: reading.bound,
    value: reading.value,
    ...(reading.missing && { missing: reading.missing }),
    unit: reading.unit,
    ...(reading.scale !== undefined && { scale: reading.scale }),
    ...(per && { per }),
  };
  const side = { label: claim.label, goal, indicator };
  const together = bringTogether(side, { label: reading.label, goal: quantity, indicator: other }, relation?.transform);
  const paired = pairOwed(together.left, together.right, together.direction);
  const span = adds && (goal.per ?? []).length === 0 ? spanOf(reading, yearly, assume) : undefined;
  const instant = endOf(reading.date ?? "");
  // An id that no catalogue has is the caller's own, and the same id is the same thing.
  const sameId =
    claim.indicator !== undefined && claim.indicator === reading.indicator && sameAuthority(claim, reading);
  const all = [
    ...(sameId ? [] : conceptReasons(claim, reading, indicator, other, relation)),
    ...doubts(claim, reading),
    ...together.reasons,
    ...(together.reasons.length === 0 ? (paired.reasons ?? []) : []),
    ...(instant === undefined ? [undated(reading)] : (span?.reasons ?? [])),
  ];
  const reasons = all.filter(({ code }) => !assume.includes(code));
  const right = together.right;
  const converted = right.kind === goal.kind && "value" in right ? goalInUnit(right, goal.unit) : undefined;
  const owed = converted && !("code" in converted) ? owedBy(converted) : undefined;
  if (reasons.length > 0 || !owed || instant === undefined) {
    return { reading, reasons: reasons.length > 0 ? reasons : [reason("reason.invalid-value")] };
  }
  if (!Number.isFinite(owed.low) || !Number.isFinite(owed.high))
    return { reading, reasons: [reason("reason.not-finite")] };
  const known = relation?.predicate === "skos:exactMatch" || relation?.transform !== undefined;
  const key = known ? claim.indicator : (reading.indicator ?? reading.label);
  return {
    reading,
    date: lastDay(reading.date ?? ""),
    instant,
    ...(span?.from !== undefined && { from: span.from }),
    value: rounded(owed.low / 2 + owed.high / 2) + 0,
    observed: outcomes(owed, goal.kind === "level" ? together.bounds : {}),
    vague: owed.vague,
    series: `${reading.region}|${key ?? reading.label}`,
    assumed: all.filter(({ code }) => assume.includes(code)),
  };
}

/** What makes a reading unusable for any target. */
function invalidity({ unit, value, missing, scale = 1 }: Reading): Reason | undefined {
  if (!unitOf(unit)) return reason("reason.invalid-unit", { unit: String(unit) });
  if (value === null) return reason(missing === "unreadable" ? "reason.unreadable" : "reason.no-value");
  const numbers = typeof value === "number" ? [value] : Array.isArray(value) && value.length === 2 ? value : [];
  if (numbers.length === 0 || ![...numbers, scale].every(Number.isFinite)) return reason("reason.invalid-value");
  if (!numbers.every((each) => Number.isFinite(each * scale))) return reason("reason.not-finite");
  return undefined;
}

const undated = ({ ref }: Reading): Reason =>
  reason(ref.of === "baseline" ? "reason.baseline-undated" : "reason.undated");

/** What stands between a target and an observation beside what they are about. */
function doubts(claim: Claim, reading: Reading): Reason[] {
  const reasons: Reason[] = [];
  if (!sameAuthority(claim, reading)) {
    const [left, right] = [claim, reading].map(({ region }) => regionOf(region)?.name ?? region);
    reasons.push(reason("reason.region", { left: left ?? "", right: right ?? "" }));
  }
  // A plan and its own observations speak of the same place, whichever it is.
  if (claim.plan !== reading.plan) {
    for (const { attribution, planTitle } of [claim, reading]) {
      if (attribution?.grade !== "doubtful" && attribution?.grade !== "unidentified") continue;
      reasons.push(reason("reason.plan-attribution", { plan: planTitle ?? "", grade: attribution.grade }));
    }
  }
  // A statistic is of the indicator itself; whether the target's words mean it is the coder's doubt.
  const { coding, label, indicator } = claim;
  if (
    reading.ref.of === "statistic" &&
    coding &&
    coding.predicate !== "skos:exactMatch" &&
    sameAuthority(claim, reading)
  ) {
    const { predicate, confidence } = coding;
    reasons.push(reason("reason.coding-doubt", { label, indicator: indicator ?? "", predicate, confidence }));
  }
  for (const key of ["population", "area"] as const) {
    const [a, b] = [claim.scope?.[key], reading.scope?.[key]];
    if (!isEqual(a, b)) reasons.push(reason("reason.scope", { left: a ?? UNSTATED, right: b ?? UNSTATED }));
  }
  if (reading.status === "F") reasons.push(reason("reason.forecast"));
  return reasons;
}

/** Whether two indicators are near enough for a refusal to tell a reader something. */
export function isRelated({ predicate, transform, differences, compatible }: Relation): boolean {
  if (transform || compatible) return true;
  const stated = differences.filter(({ left, right }) => left !== UNSTATED && right !== UNSTATED);
  return predicate !== undefined && (predicate !== "skos:relatedMatch" || stated.length === 1);
}
