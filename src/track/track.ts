import { checkAssumed } from "../align/compareCells.ts";
import { type Catalog, catalogRef, defaultCatalog } from "../catalog/catalog.ts";
import { relate } from "../catalog/relate.ts";
import { EduplanError } from "../model/error.ts";
import type { Plan } from "../model/plan.ts";
import type { ReasonCode } from "../model/reason.ts";
import { envelope } from "../model/result.ts";
import type { Statistic } from "../model/statistic.ts";
import { claimsOf, listOf, type Trackable } from "./claims.ts";
import { beginningOf } from "./instants.ts";
import { isRelated } from "./matchReadings.ts";
import { type Reading, readingsOf } from "./readings.ts";
import { type ProgressScheme, type SchemeName, schemeOf } from "./schemes.ts";
import { trackClaim } from "./trackClaim.ts";
import type { Tracking } from "./tracking.ts";
import type { Classifier } from "./trackProgress.ts";
import type { TrendMethod } from "./trend.ts";

/** Reasons against using an observation that a caller may set aside on their own responsibility; the result then names them. */
export const TRACK_ASSUMABLE: readonly ReasonCode[] = [
  "reason.region",
  "reason.unstated-facet",
  "reason.coding-doubt",
  "reason.scope",
  "reason.forecast",
  "reason.span-unstated",
  "reason.plan-attribution",
];

/** How targets are tracked. */
export interface TrackOptions {
  readonly catalog?: Catalog;
  /** How progress is classed: a bundled scheme, one's own with its thresholds, or a function; `sdg4-scorecard` when absent. */
  readonly scheme?: SchemeName | ProgressScheme | Classifier;
  /** `endpoints`, the default: the last value against the first. `regression`: the line of least squares through all. */
  readonly method?: TrendMethod;
  /** Day or year in which the way begins, for all targets; else the dated baseline, then the period of benchmark or plan, then the first value. */
  readonly since?: string;
  /** Reasons to set aside: `["reason.region"]` tracks by another place's series, `["reason.forecast"]` takes forecasts for actual values. */
  readonly assume?: readonly ReasonCode[];
}

/**
 * Progress of targets against observations: required and actual yearly pace, the value to expect at the deadline, a class by
 * a named scheme; or why nothing can be said.
 *
 * Targets are those of plans, benchmarks, or one's own; observations are those that plans state, or a series with its
 * sources (`nationalObservations()` is one). Without observations those of the given plans are used. The baseline of a
 * target counts as an observation of its date, and one that restates another counts once. An observation is used when
 * it is of the same indicator (or one that converts), unit, scope, and region; every other one of a related indicator is
 * named with the reason. Values are in the indicator's unit, dates in decimal years with a bare year taken at its end.
 *
 * Flows are sums from the start of the period on. Standing rules and goals per period are kept or broken, value by value. Before the
 * start only the last value counts, after the deadline none.
 *
 * @throws EduplanError `unknown-option` for a scheme, method or reason that is none, `invalid-scheme` for thresholds that do not
 * fall, `invalid-date` for a `since` that is no day or year.
 *
 * @example
 * track(benchmarks, nationalObservations()).targets.map(({ label, state }) => `${label}: ${state}`);
 */
export function track(
  targets: Trackable | readonly Trackable[],
  observations?: Plan | Statistic | readonly (Plan | Statistic)[],
  options: TrackOptions = {},
): Tracking {
  const { catalog = defaultCatalog, scheme = "sdg4-scorecard", method = "endpoints", since, assume = [] } = options;
  checkAssumed(assume, TRACK_ASSUMABLE);
  if (method !== "endpoints" && method !== "regression") {
    throw new EduplanError("unknown-option", `track: unknown method ${String(method)}; use endpoints or regression`);
  }
  const start = since === undefined ? undefined : beginningOf(since);
  if (since !== undefined && start === undefined) {
    throw new EduplanError("invalid-date", `track: since must be a day (YYYY-MM-DD) or a year, not ${since}`);
  }
  const resolved = typeof scheme === "function" ? scheme : schemeOf(scheme);
  const plans = listOf(targets).filter((each): each is Plan => "targets" in each);
  const given = observations === undefined ? plans : listOf(observations);
  const find = finder(readingsOf(given, catalog), catalog);
  const used = [...plans, ...given.filter((each): each is Plan => "observations" in each)];
  return {
    ...envelope("track", [...new Map(used.map((plan) => [plan.id, plan])).values()], {
      catalog: catalogRef(catalog),
      scheme: typeof resolved === "function" ? { custom: resolved.name } : resolved,
      method,
      assume,
      ...(since !== undefined && { since }),
    }),
    targets: claimsOf(targets, catalog).map((claim) =>
      trackClaim(start === undefined ? claim : { ...claim, start }, find(claim), {
        catalog,
        scheme: resolved,
        method,
        assume,
      }),
    ),
  };
}

/** Finds the readings of the same or a related indicator; of a target without one those called the same. */
function finder(
  readings: readonly Reading[],
  catalog: Catalog,
): (claim: { readonly indicator?: string; readonly label: string }) => readonly Reading[] {
  const byKey = new Map<string, Reading[]>();
  for (const reading of readings) {
    const key = reading.indicator ?? `“${reading.label}”`;
    const list = byKey.get(key);
    if (list) list.push(reading);
    else byKey.set(key, [reading]);
  }
  const found = new Map<string, readonly Reading[]>();
  return ({ indicator, label }) => {
    const key = indicator ?? `“${label}”`;
    const before = found.get(key);
    if (before) return before;
    const own = catalog.byId.get(indicator ?? "");
    const related = [...byKey].flatMap(([other, list]) => {
      if (other === key) return list;
      const indicatorThere = catalog.byId.get(other);
      return own && indicatorThere && isRelated(relate(own, indicatorThere)) ? list : [];
    });
    found.set(key, related);
    return related;
  };
}
