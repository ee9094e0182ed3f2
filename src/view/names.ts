import { regionOf } from "../catalog/regions.ts";
import { describe } from "../model/describe.ts";
import type { EvidenceRef } from "../model/evidence.ts";
import type { PlanRef } from "../model/result.ts";
import { STAGES, type StageCode } from "../model/stages.ts";
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

/** The label, with its stage where the label does not name it: 毕业率 is one thing in each stage. */
export function targetName(
  { label, stage }: { readonly label: string; readonly stage?: StageCode },
  locale: Locale,
): string {
  if (stage === undefined || STAGES[stage].words.some((each) => label.includes(each))) return label;
  return locale === "zh" ? `${label}(${STAGES[stage].name.zh})` : `${label} (${STAGES[stage].name.en})`;
}

/** The clause behind a figure, as shown on hover. */
export function quote({ exact, start, reading }: EvidenceRef, locale: Locale): string {
  return `“${exact}” @${start} · ${word(reading, locale)}`;
}
