import type { CellTarget } from "../../align/alignment.ts";
import type { PlanRef } from "../../model/result.ts";
import type { Locale } from "../../model/text.ts";
import { signsOf } from "../sections/writeTarget.ts";

/** Plans of which nobody knows for sure whose they are. */
export function doubtfulPlans(plans: readonly PlanRef[]): ReadonlySet<string> {
  return new Set(
    plans.filter(({ attribution }) => attribution === "doubtful" || attribution === "unidentified").map(({ id }) => id),
  );
}

/** Whether a target is the row's indicator without doubt, or is to be drawn hollow. */
export function fitOf(target: CellTarget, doubtful: ReadonlySet<string>, locale: Locale): string {
  return FIT[locale][signsOf(target) === "" && !doubtful.has(target.plan) ? "exact" : "loose"];
}

/** What full and hollow marks mean. */
export const FIT = {
  zh: { exact: "与本行指标一致", loose: "不尽一致或存疑" },
  en: { exact: "as the row's indicator", loose: "not quite, or doubtful" },
} as const;
