import { describe, type Locale, type Plan } from "eduplan/model";
import { textOf } from "./texts.ts";

/** Plans of the user's, with a sentence about them, or what stands against them in sentences. */
export interface OwnPlans {
  readonly plans: readonly Plan[];
  /** Whether a program read them from a text. */
  readonly draft: boolean;
  readonly said: string;
  readonly findings: readonly string[];
}

/** Reads what was pasted: JSON as plans, anything else as the text of one. The readers are loaded when they are first needed. */
export async function readOwnPlan(pasted: string, region: string, locale: Locale): Promise<OwnPlans> {
  return /^\s*[{[]/.test(pasted) ? readJson(pasted, locale) : readText(pasted, region, locale);
}

async function readJson(pasted: string, locale: Locale): Promise<OwnPlans> {
  const { fromJson } = await import("eduplan/io");
  const result = fromJson(pasted);
  const plans = result.success ? result.data : [];
  const findings = result.findings.map((finding) => describe(finding, locale));
  const said = textOf(locale, result.success ? "accepted" : "refused", {
    n: result.success ? plans.length : findings.length,
  });
  return { plans, draft: false, said, findings };
}

async function readText(text: string, region: string, locale: Locale): Promise<OwnPlans> {
  if (!/^(\d{6}|\d{4}xx|\d{2}xxxx)$/.test(region)) {
    return { plans: [], draft: true, said: textOf(locale, "noRegion"), findings: [] };
  }
  const { extractPlan } = await import("eduplan/extract");
  const { plan } = extractPlan(text, { region });
  const said = textOf(locale, "read", { targets: plan.targets.length, observations: plan.observations.length });
  return { plans: [plan], draft: true, said, findings: [] };
}
