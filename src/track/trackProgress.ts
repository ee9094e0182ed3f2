import type { Coded } from "../model/finding.ts";
import type { NaturalBounds } from "../model/indicator.ts";
import type { Owed } from "../model/promise.ts";
import { type Reason, reason } from "../model/reason.ts";
import { rounded } from "../model/rounded.ts";
import type { UnitId } from "../model/units.ts";
import { type Attained, attained } from "./attained.ts";
import { cautionsOf } from "./cautionsOf.ts";
import type { Point } from "./matchReadings.ts";
import { type Pacing, pacingOf } from "./pacing.ts";
import { classOf, type ProgressScheme, worstOf } from "./schemes.ts";
import type { Progress, TrackedTerms } from "./tracking.ts";
import { type Trend, type TrendMethod, trendOf } from "./trend.ts";
import { writeValue } from "./writeValue.ts";

/** Every figure of a progress, without its target and its class. */
export type ProgressFacts = Omit<Progress, keyof TrackedTerms | "class">;

/** A function of the caller's own that classes progress by its figures; its name stands in the result. */
export type Classifier = (facts: ProgressFacts) => string;

/** What is owed, what was observed, and how to sum it up. */
export interface Followed {
  readonly owed: Owed;
  readonly unit: UnitId;
  /** In order of time up to the deadline, at least one; of a sum the sums. */
  readonly points: readonly Point[];
  /** Of a sum: nothing at the start of the period. */
  readonly origin?: { readonly date: string; readonly instant: number };
  readonly deadline: number;
  /** The first value after the deadline. */
  readonly later?: Point;
  readonly bounds: NaturalBounds;
  readonly method: TrendMethod;
  readonly scheme: ProgressScheme | Classifier;
}

/** Progress towards one target, or why there is none to speak of. */
export type Outcome =
  | {
      readonly facts: ProgressFacts;
      readonly class: string;
      readonly cautions: readonly Coded[];
      readonly reasons?: undefined;
    }
  | { readonly reasons: readonly Reason[] };

/** Follows one target by the values observed up to its deadline. */
export function trackProgress(followed: Followed): Outcome {
  const { owed, points, deadline, scheme, origin, method } = followed;
  const latest = points[points.length - 1] as Point;
  const state = { now: attained(latest.observed, owed, latest.vague), due: latest.instant >= deadline };
  const trend = trendOf(origin ? [{ instant: origin.instant, value: 0 }, ...points] : points, method);
  const settled = settledClass(state, owed);
  if (!trend && settled === undefined) return { reasons: [reason("reason.one-observation", { date: latest.date })] };
  const from = trend?.from.value ?? latest.value;
  const promised = promisedBy(owed, from);
  const toward = owed.side === "point" ? Math.sign(promised - from) : owed.side === "floor" ? 1 : -1;
  const already = (from - promised) * toward >= 0 && !(owed.strict && from === promised);
  const wanted = typeof scheme === "function" ? "linear" : scheme.measure;
  const course = trend && trend.from.instant < deadline ? { trend, promised, toward, deadline } : undefined;
  const pacing = course && pacingOf(course, wanted);
  const facts = factsOf(followed, {
    latest,
    ...state,
    promised,
    trend,
    pacing,
    already,
  });
  if (!isAllFinite(facts)) return { reasons: [reason("reason.not-finite")] };
  const cautions = cautionsOf(facts, { wanted, toward, points, expected: pacing?.expected });
  if (typeof scheme === "function") {
    const given: unknown = scheme(facts);
    if (typeof given === "string" && given !== "") return { facts, class: given, cautions };
    return { reasons: [reason("reason.no-class", { classifier: scheme.name })] };
  }
  return { facts, class: settled ?? openClass(facts, toward, scheme), cautions };
}

/** The class where it does not hang on the pace: the target is met, or it is due. */
function settledClass({ now, due }: { readonly now: Attained; readonly due: boolean }, owed: Owed): string | undefined {
  if (now === "met") return "met";
  if (!due) return undefined;
  if (now === "not-met") return "missed";
  return owed.vague ? "short-of-about" : "possibly-met";
}

/** The class of what is under way. */
function openClass(facts: ProgressFacts, toward: number, scheme: ProgressScheme): string {
  const { ratio, metAtStart, attained: now, latest, promised, pace } = facts;
  const worst = worstOf(scheme.classes).code;
  if (metAtStart && now === "possibly") return "possibly-met";
  // A line through all values may lie above the target although the latest value does not.
  if (metAtStart && toward !== 0 && (pace.actual ?? 0) * toward >= 0) return scheme.classes[0]?.code ?? worst;
  if (metAtStart) return worst;
  // Only a point can be passed without being met.
  if ((latest.value - promised) * toward > 0 && now === "not-met") return "overshot";
  if (ratio !== undefined) return classOf(ratio, scheme);
  // 超过90% from 90 %: no distance is left, and any step will do.
  return (pace.actual ?? 0) * toward > 0 ? (scheme.classes[0]?.code ?? worst) : worst;
}

/** The value to be reached: of a range as a floor its upper end, as a point the nearer. */
function promisedBy({ side, low, high }: Owed, from: number): number {
  if (side === "floor") return high;
  if (side === "ceiling") return low;
  return from > high ? high : Math.max(from, low);
}

interface State {
  readonly latest: Point;
  readonly now: Attained;
  readonly due: boolean;
  readonly promised: number;
  readonly trend: Trend | undefined;
  readonly pacing: Pacing | undefined;
  /** Whether it was met at the start. */
  readonly already: boolean;
}

const exact = (value: number): number => rounded(value) + 0;

function factsOf(followed: Followed, { latest, now, due, promised, trend, pacing, already }: State): ProgressFacts {
  const { owed, unit, points, origin, deadline, later, bounds, method } = followed;
  const first = points[0] as Point;
  const start = origin ? { date: origin.date, value: 0 } : { date: first.date, value: first.value };
  const required = already || pacing?.required === 0 ? undefined : pacing?.required;
  const open = !due && now !== "met";
  return {
    state: "tracked",
    counts: origin ? "sum" : "level",
    attained: now,
    due,
    ...(already && { metAtStart: true }),
    unit,
    promised: exact(promised),
    ...(trend && { start }),
    latest: writeValue(latest),
    values: points.map(writeValue),
    ...(trend &&
      method === "regression" && { fitted: { start: exact(trend.from.value), latest: exact(trend.to.value) } }),
    pace: {
      unit: unit === "percent" ? "percentagePoint" : unit,
      ...(required !== undefined && { required: exact(required) }),
      ...(trend && { actual: exact(trend.slope) }),
      ...(open && { remaining: exact((promised - latest.value) / (deadline - latest.instant)) }),
    },
    ...(pacing?.growth && { growth: { required: exact(pacing.growth.required), actual: exact(pacing.growth.actual) } }),
    ...(required !== undefined && pacing && { measure: pacing.measure, ratio: exact(pacing.ratio) }),
    ...(!due && pacing && { projected: clipped(exact(pacing.expected), bounds) }),
    ...(later && {
      later: { date: later.date, value: later.value, attained: attained(later.observed, owed, later.vague) },
    }),
  };
}

const clipped = (value: number, { min = value, max = value }: NaturalBounds): number =>
  Math.min(Math.max(value, min), max);

/** Whether every number in a result is finite. */
function isAllFinite(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value !== "object" || value === null || Object.values(value).every(isAllFinite);
}
