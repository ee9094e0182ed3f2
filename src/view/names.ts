import { regionOf } from "../catalog/regions.ts";
import { describe } from "../model/describe.ts";
import type { EvidenceRef } from "../model/evidence.ts";
import type { PlanRef } from "../model/result.ts";
import type { Locale } from "../model/text.ts";

/** What a plan is called in a column: its region, with a mark where the attribution is doubtful or the place unknown. */
function planName(plan: PlanRef, locale: Locale): string {
  const name = regionOf(plan.region)?.name[locale] ?? plan.title[locale];
  return plan.attribution === "doubtful" || plan.attribution === "unidentified" ? `${name}※` : name;
}

/** Names of plans by id. */
export function planNames(plans: readonly PlanRef[], locale: Locale): ReadonlyMap<string, string> {
  return new Map(plans.map((plan) => [plan.id, planName(plan, locale)]));
}

/** A word of the library's own vocabulary in one language. */
export function word(key: string, locale: Locale): string {
  return describe({ code: "", params: { key }, message: { zh: "{key}", en: "{key}" } }, locale);
}

/** The clause behind a figure, as shown on hover. */
export function quote({ exact, start, reading }: EvidenceRef, locale: Locale): string {
  return `“${exact}” @${start} · ${word(reading, locale)}`;
}
