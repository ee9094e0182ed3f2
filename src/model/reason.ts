import type { Coded, Params } from "./finding.ts";

/** Why two things do not compare, or compare only under an assumption. */
export type ReasonCode =
  | "reason.indicator"
  | "reason.facet"
  | "reason.unstated-facet"
  | "reason.coding-doubt"
  | "reason.no-indicator"
  | "reason.unknown-indicator"
  | "reason.kind"
  | "reason.per"
  | "reason.unit"
  | "reason.bound-side"
  | "reason.no-number"
  | "reason.no-value"
  | "reason.unreadable"
  | "reason.year"
  | "reason.year-unstated"
  | "reason.scope"
  | "reason.standing"
  | "reason.count-without-base"
  | "reason.reading-doubt"
  | "reason.transform"
  | "reason.base-unknown"
  | "reason.interpolated"
  | "reason.not-a-level"
  | "reason.no-baseline"
  | "reason.baseline-undated"
  | "reason.baseline-unit"
  | "reason.no-deadline"
  | "reason.no-span"
  | "reason.outside-span"
  | "reason.unbounded"
  | "reason.at-bound"
  | "reason.rule-undefined"
  | "reason.not-stated"
  | "reason.outside-remit"
  | "reason.overlapping-stage"
  | "reason.missing-part"
  | "reason.outside-theme-remit"
  | "reason.each-unit"
  | "reason.plan-level"
  | "reason.plan-genre"
  | "reason.plan-horizon"
  | "reason.plan-remit"
  | "reason.plan-incomplete"
  | "reason.plan-attribution";

/** A typed reason; `describe(reason, locale)` makes the sentence. */
export interface Reason extends Coded {
  readonly code: ReasonCode;
}

export function reason(code: ReasonCode, params: Params = {}): Reason {
  return { code, params };
}
