import isEqual from "lodash-es/isEqual.js";
import uniqWith from "lodash-es/uniqWith.js";
import type { Coded, Params } from "../../model/finding.ts";
import type { IndicatorVariation, RuleVerdict, SchoolVerdicts, UsedRecord } from "./assessment.ts";
import type { Claim } from "./claims.ts";
import type { Verdict } from "./verdicts.ts";

/** What was found of one rule. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly reasons: readonly Coded[];
  readonly assumed: readonly Coded[];
  readonly cautions: readonly Coded[];
  readonly used: readonly UsedRecord[];
  /** Of a pass: the day from which it is met; empty when it is met already, absent when no date is stated. */
  readonly when?: string;
  readonly members?: RuleVerdict["members"];
  readonly schools?: SchoolVerdicts;
  readonly variations?: readonly IndicatorVariation[];
}

/** Codes of the reasons that only schemes have. */
export type SchemeReasonCode =
  | "scheme.level"
  | "scheme.outside-area"
  | "scheme.not-in-force"
  | "scheme.each-unit"
  | "scheme.due-later"
  | "scheme.undated"
  | "scheme.not-guaranteed"
  | "scheme.vague"
  | "scheme.short"
  | "scheme.conflict"
  | "scheme.not-observed"
  | "scheme.not-answered"
  | "scheme.not-promised"
  | "scheme.answered-no"
  | "scheme.no-schools"
  | "scheme.sample"
  | "scheme.school-values"
  | "scheme.school-value"
  | "scheme.school-group"
  | "scheme.schools-short"
  | "scheme.none-concerned"
  | "scheme.no-variation"
  | "scheme.members-fail"
  | "scheme.members-unknown"
  | "scheme.members-below"
  | "scheme.below-floor"
  | "scheme.omitted";

export const because = (code: SchemeReasonCode, params: Params = {}): Coded => ({ code, params });

export const outcome = (verdict: Verdict, more: Partial<Outcome> = {}): Outcome => ({
  verdict,
  reasons: [],
  assumed: [],
  cautions: [],
  used: [],
  ...more,
});

export const unknown = (...reasons: readonly Coded[]): Outcome => outcome("unknown", { reasons });

/** How a claim is shown as what a verdict rests on. */
export const usedClaim = ({ record, label, written, date, evidence }: Claim): UsedRecord => ({
  record,
  label,
  written,
  ...(date !== undefined && { date }),
  ...(evidence && { evidence }),
});

/** Each once, in the order in which they come first. */
export const distinct = <Item>(items: readonly Item[]): Item[] => uniqWith(items, isEqual);
